"""From an engine's samples to the telephone: 8 kHz, even level, no silence around, never clipped."""

from __future__ import annotations

import numpy as np
import soxr  # type: ignore[import-untyped]
from numpy.typing import NDArray

from voicebot.frames import LINE_HZ
from voicebot.tts.engine import Samples

LEVEL_DBFS = -18.0
"""RMS of the voiced parts; 0 dBFS is a full-scale square wave."""
MOST_GAIN_DB = 20.0
KNEE = 0.75  # above this the limiter bends, so that a peak never clips
WINDOW = LINE_HZ // 100  # 10 ms
SILENT = 10 ** (-60 / 20)
ACTIVE = 10 ** (-35 / 20)  # of the loudest window
BEFORE_MS, AFTER_MS = 10, 40  # kept around the voice, so that soft sounds live
FADE_MS = 4


def to_line(samples: Samples, rate_hz: int) -> bytes:
    """8 kHz 16-bit PCM of a phrase; empty where it holds no sound."""
    if not samples.size:
        return b""
    line = soxr.resample(np.nan_to_num(samples), rate_hz, LINE_HZ).astype(np.float32) if rate_hz != LINE_HZ else samples
    voice = _level(_trim(line))
    return (voice * 32767.0).round().astype("<i2").tobytes()


def silence(ms: int) -> bytes:
    return bytes(LINE_HZ * ms // 1000 * 2)


def loudness(samples: Samples) -> NDArray[np.float32]:
    """RMS of each 10 ms window of 8 kHz samples."""
    whole = samples[: len(samples) // WINDOW * WINDOW].reshape(-1, WINDOW)
    rms: NDArray[np.float32] = np.sqrt((whole.astype(np.float32) ** 2).mean(axis=1))
    return rms


def _trim(line: Samples) -> Samples:
    windows = loudness(line)
    loudest = float(windows.max(initial=0.0))
    if loudest < SILENT:
        return line[:0]
    voiced = np.flatnonzero(windows > loudest * ACTIVE)
    start = max(0, int(voiced[0]) * WINDOW - BEFORE_MS * LINE_HZ // 1000)
    end = (int(voiced[-1]) + 1) * WINDOW + AFTER_MS * LINE_HZ // 1000
    kept = line[start:end].copy()
    fade = min(FADE_MS * LINE_HZ // 1000, len(kept) // 2)
    ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)
    kept[:fade] *= ramp
    kept[len(kept) - fade :] *= ramp[::-1]
    return kept


def _level(line: Samples) -> Samples:
    windows = loudness(line)
    voiced = windows[windows > float(windows.max(initial=0.0)) * 0.1]
    if not voiced.size:
        return line
    rms = float(np.sqrt((voiced**2).mean()))
    gain = min(10 ** (LEVEL_DBFS / 20) / max(rms, 1e-9), 10 ** (MOST_GAIN_DB / 20))
    return _limit(line * np.float32(gain))


def _limit(line: Samples) -> Samples:
    size = np.abs(line)
    bent = KNEE + (0.98 - KNEE) * np.tanh((size - KNEE) / (0.98 - KNEE))
    limited: Samples = np.where(size > KNEE, np.sign(line) * bent, line).astype(np.float32)
    return limited
