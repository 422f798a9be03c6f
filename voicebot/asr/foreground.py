"""Whether a sound stands out from what is behind it.

Silero takes every voice for speech, also those of a waiting room twenty decibels below the caller: the caller's own
words then never begin nor end. So a voice counts only while it is clearly louder than the quietest moment of the last
seconds. People pause for breath between syllables; a crowd and a television never do. A thinker.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

MEMORY_SECONDS = 3.0
"""The background is the quietest moment of so long."""
STANDS_OUT = 10 ** (12 / 10)
"""Power by which the caller is above it: 9 dB let a crowd start speech five times a minute, 12 dB once."""
LOUDEST_WINDOWS = 8
"""A quarter of a second: a syllable may be soft where its neighbour is loud."""
SMOOTH_WINDOWS = 4
"""An eighth of a second: shorter than any breath."""
FIRST_WINDOWS = 15
"""Before so many the background is not known, and everything counts."""
TINY = 1e-10


class Foreground:
    """The loudness of one stream, window by window."""

    def __init__(self, window_seconds: float) -> None:
        self._loud: deque[float] = deque(maxlen=LOUDEST_WINDOWS)
        self._smooth: deque[float] = deque(maxlen=int(MEMORY_SECONDS / window_seconds))

    def stands_out(self, window: NDArray[np.float32]) -> bool:
        """Whether the sound around this window, samples between -1 and 1, is above its background."""
        self._loud.append(float(np.dot(window, window)) / max(1, len(window)) + TINY)
        latest = list(self._loud)[-SMOOTH_WINDOWS:]
        self._smooth.append(sum(latest) / len(latest))
        if len(self._smooth) < FIRST_WINDOWS:
            return True
        return max(self._loud) >= min(self._smooth) * STANDS_OUT
