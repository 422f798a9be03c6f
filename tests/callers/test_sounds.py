"""What callers say: files of many kinds and texts in a voice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.telephony.tones import strength, tone
from voicebot.callers.listening import silent_ends
from voicebot.callers.script import Step
from voicebot.callers.sounds import read_sound, speak_steps, write_wav
from voicebot.config import Config, SpeakingConfig
from voicebot.errors import AudioError, RunError, UsageError

CONFIG = Config(speaking=SpeakingConfig(engine="nanotts"))


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 22_050, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_file_of_any_rate_becomes_what_a_telephone_carries(
    wav: Callable[..., Path], rate_hz: int, channels: int
) -> None:
    mono = tone(440, 50, rate_hz=rate_hz)
    pcm = b"".join(mono[at : at + 2] * channels for at in range(0, len(mono), 2))
    sound = read_sound(wav(pcm, rate_hz=rate_hz, channels=channels))
    assert len(sound) == pytest.approx(16_000, abs=700)
    assert strength(sound[:14_000], 440) > 0.95


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "there is no such file"),
        (b"RIFF", "not a WAV file"),
        (b"\x00" * 100, "not a WAV file"),
        (b"", "not a WAV"),
    ],
)
def test_a_broken_file_is_told_in_one_line(tmp_path: Path, data: bytes | None, said: str) -> None:
    path = tmp_path / "broken.wav"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(AudioError, match=said) as failure:
        speak_steps(CONFIG, [Step("play", str(path))], "de")
    assert str(path) in str(failure.value)


def test_a_file_without_sound_is_told(wav: Callable[..., Path]) -> None:
    with pytest.raises(AudioError, match="holds no sound"):
        read_sound(wav(b""))


def test_a_file_cut_in_the_middle_of_a_sample_is_played_as_far_as_it_goes(wav: Callable[..., Path]) -> None:
    path = wav(tone(440, 50))
    path.write_bytes(path.read_bytes()[:-801])
    assert strength(read_sound(path), 440) > 0.95


def test_texts_are_spoken_each_in_its_language() -> None:
    steps = [
        Step("say", "Guten Tag"),
        Step("key", "0"),
        Step("interrupt", "English please", "en"),
        Step("say", "Guten Tag"),
    ]
    spoken = speak_steps(CONFIG, steps, "de")
    assert [one.step for one in spoken] == steps
    assert spoken[1].pcm == b""
    assert spoken[0].pcm == spoken[3].pcm != spoken[2].pcm
    for one in (spoken[0], spoken[2]):
        before, after = silent_ends(one.pcm)
        assert len(one.pcm) / 16_000 - before - after > 0.3


def test_a_language_without_a_voice_is_told() -> None:
    with pytest.raises(UsageError, match="no voice here speaks 'xx'"):
        speak_steps(CONFIG, [Step("say", "hello", "xx")], "de")


def test_a_text_that_holds_no_word_is_told() -> None:
    with pytest.raises(AudioError, match="can be spoken"):
        speak_steps(CONFIG, [Step("say", "…")], "de")


def test_a_recording_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="cannot be written"):
        write_wav(tmp_path / "file" / "call-1.wav", b"")
