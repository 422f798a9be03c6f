"""What an engine file offers: voices, each of which turns speakable text into samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Mono sound, one dimension, between -1 and 1."""

SLOWEST, FASTEST = 0.5, 2.0


class EngineVoice(Protocol):
    """A loaded voice; `synthesise` may be called from several threads."""

    rate_hz: int
    lead_characters: int
    """A text of at most so many characters sounds within 150 ms; longer first sentences are split."""

    def synthesise(self, text: str, rate: float) -> Samples:
        """Speak a sentence; `rate` 1.0 is normal, below slower. Empty where nothing is to be said.

        Raises:
            EngineError: the engine failed on this text.
        """


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice that could be loaded on this machine."""

    engine: str
    name: str
    """As the settings pin it: "en_US-joe-medium", "de-DE"."""
    lang: str
    """ISO 639-1 code."""
    version: str
    """Changes when the same text would sound different; part of the cache key."""
    load: Callable[[], EngineVoice]
    """Raises EngineError where the model is broken."""
