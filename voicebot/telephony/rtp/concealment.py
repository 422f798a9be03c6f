"""What a listener is given where the network lost the sound: the last pitch period again, fading out."""

from __future__ import annotations

import array

from voicebot.frames import FRAME_BYTES, LINE_HZ, SILENCE

SAMPLES = FRAME_BYTES // 2
FADE_FRAMES = 3  # 60 ms, after that silence
HISTORY = 3 * SAMPLES
SHORTEST_PERIOD = LINE_HZ // 400  # pitch of a child
LONGEST_PERIOD = LINE_HZ // 66  # pitch of a deep voice
SEAM = 16  # 2 ms of cross-fade where real sound comes back


class Concealment:
    """Remembers the last 60 ms; invents frames from it while sound is missing."""

    def __init__(self) -> None:
        self._history = array.array("h", bytes(2 * HISTORY))
        self._invented: array.array[int] | None = None
        self._missing = 0

    def accept(self, pcm: bytes) -> bytes:
        """A real frame of 320 bytes passes; its first 2 ms are blended where it follows an invented one."""
        frame = array.array("h", pcm)
        if self._invented is not None:
            tail = self._continue(SEAM)
            for i in range(SEAM):
                frame[i] = (tail[i] * (SEAM - i) + frame[i] * i) // SEAM
            self._invented = None
        self._missing = 0
        self._history = self._history[SAMPLES:] + frame
        return frame.tobytes()

    def invent(self) -> bytes:
        """320 bytes to fill a gap."""
        if self._missing >= FADE_FRAMES:
            self._invented = None
            return SILENCE
        if self._invented is None:
            period = pitch_period(self._history)
            self._invented = self._history[-period:]
            self._position = 0
        frame = self._continue(SAMPLES)
        self._missing += 1
        return frame.tobytes()

    def _continue(self, count: int) -> array.array[int]:
        """The next samples of the endlessly repeated period, each fainter than the last."""
        assert self._invented is not None
        period, out = self._invented, array.array("h", bytes(2 * count))
        length, total = len(period), FADE_FRAMES * SAMPLES
        for i in range(count):
            gain = max(0, total - self._position)
            out[i] = period[self._position % length] * gain // total
            self._position += 1
        return out


def pitch_period(history: array.array[int]) -> int:
    """Samples after which the recent sound repeats itself best (normalised cross-correlation)."""
    window = 80  # 10 ms
    recent = history[-window:]
    if not any(recent):
        return window
    best, best_score = window, 0.0
    for period in range(SHORTEST_PERIOD, LONGEST_PERIOD + 1, 2):
        earlier = history[-window - period : -period]
        dot = sum(map(int.__mul__, recent, earlier))
        energy = sum(map(int.__mul__, earlier, earlier)) or 1
        score = dot / energy**0.5
        if score > best_score:
            best, best_score = period, score
    return best
