"""A WAV file as the house hears it: frames, and the stretches of them in which somebody speaks."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soxr  # type: ignore[import-untyped]
from numpy.typing import NDArray

from voicebot.asr.endpointing import Endpointing
from voicebot.asr.vad import SileroModel, VoiceMeter
from voicebot.config import HearingConfig
from voicebot.errors import AudioError
from voicebot.events import SpeechEnded, SpeechStarted
from voicebot.frames import FRAME_MS, LINE_HZ, AudioFrame

WIDE_HZ = 16_000
WIDEST_BYTES = 4
BLOCK_SECONDS = 10
RATES_HZ = range(1_000, 768_001)
EDGE_SECONDS = 0.3
"""Sound kept on both sides of a stretch of speech."""
SEGMENTING = HearingConfig(speech_start_ms=60, pause_ms=200, patience_long_ms=700)


def read_frames(path: Path) -> list[AudioFrame]:
    """Frames of 20 ms, mono, at 8 kHz where the file has no more, else at 16 kHz; `at` counts from 0.

    Raises:
        AudioError: the file is not there, not a PCM WAV file, or broken.
    """
    try:
        with path.open("rb") as file, wave.open(file) as wav:
            rate_hz = wav.getframerate()
            if rate_hz not in RATES_HZ:
                raise AudioError(f"{path}: {rate_hz} samples a second cannot be heard")
            target_hz = LINE_HZ if rate_hz <= LINE_HZ else WIDE_HZ
            pcm = b"".join(_resampled(_blocks(wav), rate_hz, target_hz))
    except FileNotFoundError:
        raise AudioError(f"{path}: there is no such file") from None
    except (wave.Error, EOFError, ValueError, RuntimeError) as error:  # all of them come out of `wave`
        reason = str(error) or "it ends too early"
        raise AudioError(f"{path}: not a WAV file with PCM sound ({reason})") from error
    except OSError as error:
        raise AudioError(f"{path}: cannot be read ({error.strerror})") from error
    size = target_hz * FRAME_MS // 1000 * 2
    return [AudioFrame(pcm[at : at + size], target_hz, at / 2 / target_hz) for at in range(0, len(pcm), size)]


def _blocks(wav: wave.Wave_read) -> Iterator[NDArray[np.float32]]:
    """Mono samples between -1 and 1, some seconds at a time."""
    width, channels = wav.getsampwidth(), wav.getnchannels()
    if width > WIDEST_BYTES:
        raise ValueError(f"{8 * width} bits a sample")
    while raw := wav.readframes(BLOCK_SECONDS * wav.getframerate()):
        raw = raw[: len(raw) // (width * channels) * (width * channels)]
        if raw:
            yield _samples(raw, width).reshape(-1, channels).mean(axis=1, dtype=np.float32)


def _samples(raw: bytes, width: int) -> NDArray[np.float32]:
    if width == 1:  # the only unsigned one
        return (np.frombuffer(raw, np.uint8).astype(np.float32) - np.float32(128)) / np.float32(128)
    if width == 3:
        wide = np.zeros((len(raw) // 3, 4), np.uint8)
        wide[:, 1:] = np.frombuffer(raw, np.uint8).reshape(-1, 3)
        raw, width = wide.tobytes(), 4
    samples = np.frombuffer(raw, f"<i{width}").astype(np.float32)
    return samples / np.float32(1 << (8 * width - 1))


def _resampled(blocks: Iterator[NDArray[np.float32]], rate_hz: int, target_hz: int) -> Iterator[bytes]:
    stream = soxr.ResampleStream(rate_hz, target_hz, 1, dtype="float32")
    for block in blocks:
        yield _pcm(stream.resample_chunk(block))
    yield _pcm(stream.resample_chunk(np.empty(0, np.float32), last=True))


def _pcm(samples: NDArray[np.float32]) -> bytes:
    return (np.clip(samples, -1, 1) * 32_767).astype("<i2").tobytes()


def find_speech(frames: list[AudioFrame]) -> list[list[AudioFrame]]:
    """Stretches in which somebody speaks, with a little sound around each."""
    meter, endpointing = VoiceMeter(SileroModel()), Endpointing(SEGMENTING)
    spans: list[tuple[float, float]] = []
    began: float | None = None
    for frame in frames:
        for event in endpointing.receive(frame.at, frame.seconds, meter.accept(frame)):
            if isinstance(event, SpeechStarted) and began is None:
                began = event.at
            elif isinstance(event, SpeechEnded) and began is not None:
                spans.append((began, event.at))
                began = None
    if began is not None:
        spans.append((began, frames[-1].at))
    return [_within(frames, start - EDGE_SECONDS, end + EDGE_SECONDS) for start, end in spans]


def _within(frames: list[AudioFrame], start: float, end: float) -> list[AudioFrame]:
    first, last = (max(0, round(at * 1000 / FRAME_MS)) for at in (start, end))
    return frames[first : last + 1]
