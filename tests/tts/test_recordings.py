"""Recorded prompts: any rate and width, and what happens to a broken one."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tts.listening import level_dbfs, seconds
from voicebot.errors import AudioError
from voicebot.tts.recordings import Recordings, read_wav


def record(path: Path, *, rate: int = 8_000, width: int = 2, channels: int = 1, pause: bool = False) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    time = np.arange(rate) / rate
    tone = 0.5 * np.sin(2 * np.pi * 400 * time)
    sound = np.concatenate([tone, np.zeros(rate // 2), tone]) if pause else tone
    if width == 1:
        raw = (sound * 127 + 128).astype(np.uint8)[:, None]
    else:
        raw = (sound * (2.0**31 - 1)).astype("<i4")[:, None].view(np.uint8)[:, 4 - width :]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(np.repeat(raw[:, None, :], channels, axis=1).tobytes())


@pytest.mark.parametrize(
    ("rate", "width", "channels"), [(8_000, 1, 1), (8_000, 2, 1), (44_100, 2, 2), (48_000, 3, 1), (16_000, 4, 2)]
)
def test_any_common_format_becomes_a_telephone_voice(tmp_path: Path, rate: int, width: int, channels: int) -> None:
    record(tmp_path / "de" / "greeting.wav", rate=rate, width=width, channels=channels)
    (phrase,) = Recordings(tmp_path).find("de", "greeting")
    assert 0.9 < seconds(phrase) < 1.1
    assert -19 < level_dbfs(phrase) < -17


def test_a_pause_parts_phrases(tmp_path: Path) -> None:
    record(tmp_path / "de" / "notice.wav", pause=True)
    assert len(Recordings(tmp_path).find("de", "notice")) == 2


def test_a_new_recording_replaces_the_old_one(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path)
    assert recordings.find("de", "greeting") == []
    record(tmp_path / "de" / "greeting.wav")
    assert len(recordings.find("de", "greeting")) == 1
    (tmp_path / "de" / "greeting.wav").unlink()
    assert recordings.find("de", "greeting") == []


@pytest.mark.parametrize("prompt", [None, "", "../secret", "a/b", "gibt es nicht", "ä"])
def test_no_name_leaves_the_folder(tmp_path: Path, prompt: str | None) -> None:
    record(tmp_path / "secret.wav")
    assert Recordings(tmp_path / "audio").find("de", prompt) == []
    assert Recordings(tmp_path / "audio").find("..", "secret") == []


def test_a_broken_file_is_reported_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    record(tmp_path / "de" / "greeting.wav")
    path = tmp_path / "de" / "greeting.wav"
    path.write_bytes(path.read_bytes()[:5_000])
    recordings = Recordings(tmp_path)
    assert recordings.find("de", "greeting") == []
    assert recordings.find("de", "greeting") == []
    assert [record.message for record in caplog.records] == [
        f"{path}: the file is cut short; the synthesised voice speaks instead"
    ]


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 60))
def test_rubbish_is_an_audio_error_or_sound(
    tmp_path_factory: pytest.TempPathFactory, rubbish: bytes, kept: int
) -> None:
    path = tmp_path_factory.mktemp("wav") / "x.wav"
    record(path)
    path.write_bytes(path.read_bytes()[:kept] + rubbish)
    try:
        samples, _ = read_wav(path)
    except AudioError:
        return
    assert np.isfinite(samples).all()
