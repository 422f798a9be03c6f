"""`voicebot say`: a sound file, or one line that says why not."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from voicebot.config import Config, folders
from voicebot.errors import RunError, UsageError
from voicebot.service.say import say


def test_writes_a_telephone_sound(home: Path) -> None:
    path = say(Config(), folders(Config()), "Die Gebühr beträgt 93 €.", "de", home / "out.wav")
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (8_000, 1, 2)
        assert 1 < file.getnframes() / 8_000 < 6


@pytest.mark.parametrize(
    ("text", "lang", "error"), [("Hallo", "xx", UsageError), ("", "de", RunError), ("🙂", "de", RunError)]
)
def test_says_why_not(home: Path, text: str, lang: str, error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        say(Config(), folders(Config()), text, lang, home / "out.wav")
    assert "\n" not in str(raised.value)


def test_a_place_that_cannot_be_written_is_said(home: Path) -> None:
    with pytest.raises(RunError, match="cannot be written"):
        say(Config(), folders(Config()), "Hallo", "de", home / "gone" / "out.wav")
