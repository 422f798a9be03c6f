"""Recorded prompts: `audio/<lang>/<prompt>.wav` speaks instead of the synthesised voice."""

from __future__ import annotations

import logging
import re
import wave
from pathlib import Path

import numpy as np

from voicebot.errors import AudioError
from voicebot.tts.engine import Samples
from voicebot.tts.sound import WINDOW, loudness, to_line

PAUSE_WINDOWS = 25  # 250 ms of quiet separate two phrases of a recording
LONGEST_SECONDS = 300

_NAME = re.compile(r"[a-z0-9_]+")
_LANG = re.compile(r"[a-z]{2,3}")

log = logging.getLogger(__name__)


class Recordings:
    """Recorded prompts under an audio folder; each is read when first asked for and again when its file changes."""

    def __init__(self, audio: Path) -> None:
        self._audio = audio
        self._read: dict[Path, tuple[int, list[bytes]]] = {}

    def find(self, lang: str, prompt: str | None) -> list[bytes]:
        """The phrases of a recorded prompt, 8 kHz PCM each; empty where there is no usable recording."""
        if not prompt or not _NAME.fullmatch(prompt) or not _LANG.fullmatch(lang):
            return []
        path = self._audio / lang / f"{prompt}.wav"
        try:
            changed = path.stat().st_mtime_ns
        except OSError:
            return []
        known = self._read.get(path)
        if known is None or known[0] != changed:
            known = self._read[path] = (changed, _phrases_or_warning(path))
        return known[1]


def _phrases_or_warning(path: Path) -> list[bytes]:
    try:
        samples, rate_hz = read_wav(path)
    except AudioError as error:
        log.warning("%s; the synthesised voice speaks instead", error)
        return []
    return phrases(to_line(samples, rate_hz))


def read_wav(path: Path) -> tuple[Samples, int]:
    """Mono samples and rate of a PCM WAV of any rate, width and number of channels.

    Raises:
        AudioError: not a WAV, not PCM, cut short, silent or longer than five minutes.
    """
    try:
        with wave.open(str(path), "rb") as file:
            width, channels, rate_hz, length = (
                file.getsampwidth(),
                file.getnchannels(),
                file.getframerate(),
                file.getnframes(),
            )
            if not 4_000 <= rate_hz <= 192_000 or length > LONGEST_SECONDS * rate_hz:
                raise AudioError(
                    f"{path}: {rate_hz} Hz, {length / max(rate_hz, 1):.0f} s: want 4-192 kHz, at most 5 min"
                )
            data = file.readframes(length)
    except (wave.Error, EOFError, OSError, RuntimeError, ValueError) as error:  # the reader of rubbish raises them all
        raise AudioError(f"{path}: not a PCM WAV file ({error}); save it as 16-bit PCM") from error
    if length == 0 or len(data) != length * width * channels:
        raise AudioError(f"{path}: the file is cut short")
    return _mono(data, width, channels), rate_hz


def _mono(data: bytes, width: int, channels: int) -> Samples:
    raw = np.frombuffer(data, dtype=np.uint8).reshape(-1, width)
    if width == 1:  # 8-bit WAV is unsigned
        values = (raw[:, 0].astype(np.float32) - 128.0) / 128.0
    else:
        wide = np.zeros((len(raw), 4), dtype=np.uint8)
        wide[:, 4 - width :] = raw
        values = wide.view("<i4")[:, 0].astype(np.float32) / 2.0**31
    mono: Samples = values.reshape(-1, channels).mean(axis=1).astype(np.float32)
    return mono


def phrases(pcm: bytes) -> list[bytes]:
    """Cut a recording after its pauses, so that an interrupted one resumes near where it was."""
    windows = loudness(np.frombuffer(pcm, dtype="<i2").astype(np.float32))
    quiet = windows < windows.max(initial=0.0) * 0.03
    cuts, run = [0], 0
    for index, silent in enumerate(quiet):
        if not silent and run >= PAUSE_WINDOWS:
            cuts.append(index * WINDOW * 2)
        run = run + 1 if silent else 0
    return [pcm[start:end] for start, end in zip(cuts, [*cuts[1:], len(pcm)], strict=True) if end > start]
