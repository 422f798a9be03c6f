"""WAV files of every kind, and the speech in them."""

from __future__ import annotations

import io
import wave
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.asr.sounds import SPEECH, frames, person, silence
from voicebot.asr.recording import find_speech, read_frames
from voicebot.errors import AudioError


def write(path: Path, pcm: bytes, rate_hz: int = 8_000, channels: int = 1, width: int = 2) -> Path:
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(channels)
        wav.setsampwidth(width)
        wav.setframerate(rate_hz)
        wav.writeframes(pcm)
    return path


@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 44_100, 48_000])
def test_every_width_channel_and_rate_sounds_the_same(tmp_path: Path, width: int, channels: int, rate_hz: int) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(rate_hz) / rate_hz)
    whole = np.round(tone * (2 ** (8 * width - 1) - 1)).astype(np.int64) + (128 if width == 1 else 0)
    one = whole.astype("<i8").view(np.uint8).reshape(-1, 8)[:, :width]
    pcm = np.repeat(one[:, None, :], channels, axis=1).tobytes()
    read = read_frames(write(tmp_path / "tone.wav", pcm, rate_hz, channels, width))
    assert {frame.rate_hz for frame in read} == {8_000 if rate_hz == 8_000 else 16_000}
    assert sum(frame.seconds for frame in read) == pytest.approx(1, abs=0.01)
    sound = np.frombuffer(b"".join(frame.pcm for frame in read), "<i2") / 32_768
    assert np.sqrt(np.mean(sound**2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.03)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "too early"),
        (b"RIFF", "too early"),
        (b"ID3\x03 this is an MP3" * 10, "RIFF"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x06\x00" + bytes(60), "PCM"),
    ],
    ids=["empty", "cut short", "another format", "not PCM"],
)
def test_what_is_no_wav_is_told_in_one_line(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "broken.wav"
    path.write_bytes(content)
    with pytest.raises(AudioError, match=says) as caught:
        read_frames(path)
    assert "broken.wav" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_no_file_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="no such file"):
        read_frames(tmp_path / "nowhere.wav")
    with pytest.raises(AudioError, match="cannot be read"):
        read_frames(tmp_path)


def test_an_impossible_rate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="samples a second"):
        read_frames(write(tmp_path / "slow.wav", bytes(100), rate_hz=3))


def test_a_file_without_samples_has_no_frames(tmp_path: Path) -> None:
    read = read_frames(write(tmp_path / "empty.wav", b""))
    assert read == []
    assert find_speech(read) == []


def test_a_file_cut_short_is_read_to_where_it_ends(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.wav", bytes(16_000))
    path.write_bytes(path.read_bytes()[:8_045])
    assert sum(frame.seconds for frame in read_frames(path)) == pytest.approx(0.5, abs=0.03)


def test_samples_wider_than_any_telephone_are_refused(tmp_path: Path) -> None:
    content = bytearray((SPEECH / "en-dictate_forhelp.wav").read_bytes()[:400])
    content[34] = 40  # bits a sample
    (tmp_path / "wide.wav").write_bytes(bytes(content))
    with pytest.raises(AudioError, match="40 bits"):
        read_frames(tmp_path / "wide.wav")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_rubbish_in_a_wav_never_ends_in_anything_but_an_audio_error(tmp_path: Path, data: st.DataObject) -> None:
    good = io.BytesIO((SPEECH / "en-dictate_forhelp.wav").read_bytes()[:400])
    content = bytearray(good.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, 60))] = data.draw(st.integers(0, 255))
    path = tmp_path / "rubbish.wav"
    path.write_bytes(bytes(content))
    with suppress(AudioError):
        read_frames(path)


def test_stretches_of_speech_are_found_with_their_edges() -> None:
    sound = list(
        frames(silence(2), person("en-agent-pass.wav"), silence(3), person("ru-invalid.wav"), silence(2), at=0.0)
    )
    stretches = find_speech(sound)
    assert len(stretches) == 2
    first = len(person("en-agent-pass.wav")) / 8_000
    assert stretches[0][0].at == pytest.approx(2.0, abs=0.4)
    assert stretches[1][0].at == pytest.approx(2 + first + 3, abs=0.4)


def test_speech_up_to_the_last_frame_is_kept() -> None:
    sound = list(frames(silence(1), person("en-agent-pass.wav")[:16_000], at=0.0))
    assert find_speech(sound)[-1][-1] is sound[-1]
