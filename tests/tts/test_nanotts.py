"""What Pico must never see: text on which it computes for ever."""

from hypothesis import given
from hypothesis import strategies as st

from voicebot.tts.nanotts import LONGEST_WORD, NanoVoice, sayable


@given(st.text(max_size=400))
def test_words_stay_short_and_markup_is_gone(text: str) -> None:
    words = sayable(text).split()
    assert all(len(word) <= LONGEST_WORD for word in words)
    assert not set("".join(words)) & set("<>&\x00")


def test_an_endless_word_ends() -> None:
    assert NanoVoice("de-DE").synthesise("ß" * 220, 1.0).size < 16_000 * 60
