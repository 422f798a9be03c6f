"""How loud things are: gain for what we say, and a gate against our own voice coming back.

A telephone network returns part of what is played (echo, typically 20 dB below, up to 250 ms late). While we
speak, a frame far below what we just played is our own voice: the ears get silence instead. A caller who speaks
up is louder than that.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import numpy as np

from voicebot.frames import FRAME_MS, SILENCE, AudioFrame

ECHO_TAIL_FRAMES = 300 // FRAME_MS
ECHO_BELOW_DB = 14.0
FLOOR_DB = -90.0


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
    """Turns frames that can only be our own voice into silence before the ears hear them."""

    def __init__(self) -> None:
        self._played: deque[float] = deque(maxlen=ECHO_TAIL_FRAMES)

    def played(self, pcm: bytes | None) -> None:
        """20 ms that leave for the caller; None for silence."""
        self._played.append(level_db(pcm) if pcm else FLOOR_DB)

    def pass_on(self, frame: AudioFrame) -> AudioFrame:
        loudest = max(self._played, default=FLOOR_DB)
        if loudest <= FLOOR_DB + ECHO_BELOW_DB or level_db(frame.pcm) > loudest - ECHO_BELOW_DB:
            return frame
        return replace(frame, pcm=SILENCE[: len(frame.pcm)])
