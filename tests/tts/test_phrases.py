"""Where speech is cut."""

from hypothesis import given
from hypothesis import strategies as st

from voicebot.tts.phrases import LONGEST, lead, sentences


def test_sentences_end_at_marks_and_lines() -> None:
    assert list(sentences("Guten Tag. Wie geht es? Gut! So\nweiter")) == [
        "Guten Tag.",
        "Wie geht es?",
        "Gut!",
        "So",
        "weiter",
    ]


def test_a_head_ends_at_a_comma_then_before_a_breath_then_between_words() -> None:
    assert lead("Short.", 20) == ("Short.", "")
    assert lead("When you come here, bring your passport.", 24) == ("When you come here,", "bring your passport.")
    breaths = frozenset({"for"})
    assert lead("Bring the passport for every child.", 24, breaths) == ("Bring the passport", "for every child.")
    assert lead("Bring every passport there is.", 24) == ("Bring every passport there is.", "")
    assert lead("Bring every passport that there is in your house.", 20)[0] == "Bring every passport"


@given(st.text(max_size=900))
def test_no_sentence_is_too_long_and_no_letter_is_lost(text: str) -> None:
    cut = list(sentences(text))
    assert all(0 < len(sentence) <= LONGEST for sentence in cut)
    assert sum(map(str.isalnum, "".join(cut))) == sum(map(str.isalnum, text))


@given(st.text(min_size=1, max_size=300), st.integers(12, 60))
def test_head_and_rest_hold_every_letter(text: str, limit: int) -> None:
    head, rest = lead(text, limit)
    assert [char for char in head + rest if not char.isspace()] == [char for char in text if not char.isspace()]
