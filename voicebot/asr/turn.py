"""The sound of one turn of the caller, kept so that it can be decoded again.

A thinker: frames in, samples out. Frames that come twice (a run-up that overlaps what is already here) are
recognised by their time and dropped. After the turn was finished only a short tail is kept, and joins the turn
when the caller goes on.
"""

from __future__ import annotations

from collections import deque

import numpy as np
import soxr  # type: ignore[import-untyped]
from numpy.typing import NDArray

from voicebot.frames import SAMPLE_BYTES, AudioFrame

Samples = NDArray[np.float32]

ENGINE_HZ = 16_000
LONGEST_SECONDS = 120.0
SLACK_SECONDS = 0.005  # clocks are rounded on the wire


class TurnSound:
    """What the caller said in one turn."""

    def __init__(self, turn: int, tail_seconds: float = 0.3) -> None:
        """`tail_seconds` of sound after `hold()` are kept for `resume()`."""
        self.turn = turn
        self.dropped = 0
        """Frames lost because the turn was longer than anyone speaks."""
        self.loudest = 0.0
        """Root mean square of the loudest frame, 1 is full scale."""
        self._parts: list[bytes] = []
        self._tail: deque[AudioFrame] = deque()
        self._tail_seconds = tail_seconds
        self.rate_hz = 0
        """Of the first frame, 0 before it."""
        self._bytes = 0
        self._first = 0.0
        self._end = 0.0
        self._held = False

    @property
    def seconds(self) -> float:
        return self._bytes / SAMPLE_BYTES / self.rate_hz if self.rate_hz else 0.0

    def hold(self) -> None:
        """The turn is finished: until `resume()` only the latest sound is kept, aside."""
        self._held = True

    def resume(self) -> list[AudioFrame]:
        """The caller goes on: returns the frames kept aside, to be added before what follows."""
        self._held = False
        tail, self._tail = list(self._tail), deque()
        return tail

    def add(self, frame: AudioFrame) -> Samples:
        """Append a frame; returns its samples at the frame's rate, empty where nothing was appended."""
        if self._held:
            self._keep_aside(frame)
            return np.empty(0, np.float32)
        pcm = frame.pcm[: len(frame.pcm) // SAMPLE_BYTES * SAMPLE_BYTES]
        if not pcm or self._known(frame):
            return np.empty(0, np.float32)
        if self.seconds >= LONGEST_SECONDS:
            self.dropped += 1
            return np.empty(0, np.float32)
        if not self.rate_hz:
            self.rate_hz, self._first = frame.rate_hz, frame.at
        samples = _floats(pcm)
        if frame.rate_hz != self.rate_hz:
            samples = soxr.resample(samples, frame.rate_hz, self.rate_hz)
            pcm = (samples * 32_767).astype("<i2").tobytes()
        self.loudest = max(self.loudest, float(np.sqrt(np.mean(np.square(samples)))) if len(samples) else 0.0)
        self._parts.append(pcm)
        self._bytes += len(pcm)
        self._end = frame.at + frame.seconds
        return samples

    def samples(self) -> Samples:
        """All of it at 16 kHz, between -1 and 1."""
        self._parts = [b"".join(self._parts)]
        sound = _floats(self._parts[0])
        if not self.rate_hz or self.rate_hz == ENGINE_HZ:
            return sound
        return np.asarray(soxr.resample(sound, self.rate_hz, ENGINE_HZ), np.float32)

    def _known(self, frame: AudioFrame) -> bool:
        return bool(self._parts) and self._first - SLACK_SECONDS <= frame.at < self._end - SLACK_SECONDS

    def _keep_aside(self, frame: AudioFrame) -> None:
        self._tail.append(frame)
        while self._tail and frame.at - self._tail[0].at > self._tail_seconds:
            self._tail.popleft()


def _floats(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32_768)
