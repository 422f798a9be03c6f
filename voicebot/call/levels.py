"""How loud things are: gain for what we say, and a gate against our own voice coming back.

A telephone network returns part of what is played (echo, typically 20 dB below, up to 250 ms late). While we
speak, a frame far below what we just played is our own voice: the ears get silence instead. A caller who speaks
up is louder than that. People behind the caller are not: what reaches the ears while we speak must also stand out
from the quietest moment of the last seconds. The ears see to that themselves, but not where this gate has put silence
in the place of all quiet moments. Nor do the pauses of an utterance, or holding it, open the gate to them.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import numpy as np

from voicebot.frames import FRAME_MS, SILENCE, AudioFrame

ECHO_TAIL_FRAMES = 300 // FRAME_MS
ECHO_BELOW_DB = 14.0
UTTERANCE_FRAMES = 1_500 // FRAME_MS
UTTERANCE_BELOW_DB = 16.0
"""In our pauses: so far below our loudest of the last seconds speaks nobody whom we can hear while we speak."""
FLOOR_DB = -90.0
STANDS_OUT_DB = 12.0  # as for the ears, see `asr.foreground`
MEMORY_FRAMES = 3_000 // FRAME_MS
SMOOTH_FRAMES = 120 // FRAME_MS
LOUDEST_FRAMES = 240 // FRAME_MS
FIRST_FRAMES = 500 // FRAME_MS
"""Before so many the background is not known, and every voice is the caller's."""


def level_db(pcm: bytes) -> float:
    """Root mean square of 16-bit PCM in dB below full scale; -90 for silence."""
    samples = np.frombuffer(pcm, dtype="<i2")
    if not samples.size:
        return FLOOR_DB
    power = float(np.mean(np.square(samples.astype(np.float32)))) / 32768.0**2
    return max(FLOOR_DB, 10.0 * float(np.log10(power))) if power > 0 else FLOOR_DB


def amplify(pcm: bytes, gain_db: float) -> bytes:
    """16-bit PCM louder or softer, clipped at full scale."""
    if not gain_db:
        return pcm
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float32) * 10.0 ** (gain_db / 20.0)
    return bytes(np.clip(samples, -32768, 32767).astype("<i2").tobytes())


class EchoGate:
    """Turns frames that can only be our own voice, or others behind the caller, into silence before they are heard."""

    def __init__(self) -> None:
        self._played: deque[float] = deque(maxlen=ECHO_TAIL_FRAMES)
        self._utterance: deque[float] = deque(maxlen=UTTERANCE_FRAMES)
        self._heard: deque[float] = deque(maxlen=LOUDEST_FRAMES)
        self._smooth: deque[float] = deque(maxlen=MEMORY_FRAMES)

    def played(self, pcm: bytes | None, busy: bool = False) -> None:
        """20 ms that leave for the caller; None for silence, in the midst of an utterance where we are `busy`."""
        level = level_db(pcm) if pcm else FLOOR_DB
        self._played.append(level)
        if pcm:
            self._utterance.append(level)
        elif not busy:
            self._utterance.clear()

    def pass_on(self, frame: AudioFrame) -> AudioFrame:
        level = level_db(frame.pcm)
        self._remember(level)
        ours = max(self._played, default=FLOOR_DB) - ECHO_BELOW_DB
        ours = max([ours, *(loud - UTTERANCE_BELOW_DB for loud in self._utterance)])
        if ours <= FLOOR_DB or (level > ours and self._stands_out()):
            return frame
        return replace(frame, pcm=SILENCE[: len(frame.pcm)])

    def _remember(self, level: float) -> None:
        self._heard.append(level)
        latest = list(self._heard)[-SMOOTH_FRAMES:]
        self._smooth.append(sum(latest) / len(latest))

    def _stands_out(self) -> bool:
        known = len(self._smooth) >= FIRST_FRAMES
        return not known or max(self._heard) >= min(self._smooth) + STANDS_OUT_DB
