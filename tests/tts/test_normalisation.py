"""What holds for every language and every text."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.tts.normalisation import breaths, digits, normalise
from voicebot.tts.normalisation.cleaning import LONGEST_TEXT

FRAGMENTS = st.sampled_from(
    [
        "§",
        " ",
        "12.",
        "2026",
        "€",
        "–",
        "-",
        ".",
        ",",
        "/",
        "Uhr",
        "8:15",
        "+49",
        "(0)",
        "a",
        "Ä",
        "I",
        "www.",
        "@",
        ".de",
        "Az.",
        "z. B.",
        "%",
        "1",
        "0",
        "\n",
        "*",
        "_",
        "Mo",
        "Mai",
        "²",
        "½",
        "٣",
        "😀",
        "\u200d",
        "er",
        "th",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(FRAGMENTS, max_size=14).map("".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["de", "en"]))
def test_leaves_only_what_a_voice_can_say(text: str, lang: str) -> None:
    spoken = normalise(text, lang)
    unheard = ("Nd", "Sc", "So", "Cc", "Cf")
    assert not [char for char in spoken if unicodedata.category(char) in unheard and char not in "\n\u200c"]
    assert not set(spoken) & set('§%@#*<>[]{}()"')


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["tr", "fa", "ar", "uk", "zz", "", "generic", "parts", "../de", "ku"]))
def test_takes_any_text_in_any_language(text: str, lang: str) -> None:
    assert isinstance(normalise(text, lang), str)
    assert isinstance(digits(text, lang), str)


@pytest.mark.parametrize("lang", ["de", "en", "tr"])
@pytest.mark.parametrize("part", ["Wort 12 ", "1", " ", "a.b@", "(", "[a](b", "1.2.", "Mo, ", "A B C D "])
def test_a_long_text_is_cut_and_not_pondered(part: str, lang: str) -> None:
    spoken = normalise(part * (20_000 // len(part)), lang)
    assert len(spoken) < 20 * LONGEST_TEXT


@pytest.mark.parametrize(
    ("lang", "written", "spoken"),
    [
        ("tr", "93 €", "doksanüç Euro"),
        ("fr", "le 12.06.2026", "le douze juin deux mille vingt-six"),
        ("uk", "112", "сто дванадцять"),
        ("es", "08031 392 01", "cero ocho cero tres uno, tres nueve dos, cero uno"),
        ("ku", "12", "12"),
    ],
)
def test_a_language_without_a_file_still_gets_its_numbers(lang: str, written: str, spoken: str) -> None:
    assert normalise(written, lang) == spoken


def test_breaths_are_words_of_the_language() -> None:
    assert "und" in breaths("de")
    assert "and" in breaths("en")
    assert breaths("tr") == frozenset()
