"""Hearing a stream out: chunks gathered until the last, with a bounded wait."""

from __future__ import annotations

import threading

import numpy as np

from voicebot.interfaces import SpokenChunk

PATIENCE_SECONDS = 60


class Ear:
    """A speech sink that remembers."""

    def __init__(self) -> None:
        self.chunks: list[SpokenChunk] = []
        self._changed = threading.Condition()

    def __call__(self, chunk: SpokenChunk) -> None:
        with self._changed:
            self.chunks.append(chunk)
            self._changed.notify_all()

    def until_last(self, utterance: int = 1) -> bytes:
        """All sound of an utterance once it is over."""
        with self._changed:
            over = self._changed.wait_for(
                lambda: any(c.last and c.utterance == utterance for c in self.chunks), PATIENCE_SECONDS
            )
            assert over, f"utterance {utterance} never ended"
            return b"".join(c.pcm for c in self.chunks if c.utterance == utterance)

    def until_sound(self) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: bool(self.chunks), PATIENCE_SECONDS), "no sound"


def level_dbfs(pcm: bytes) -> float:
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64) / 32768
    windows = np.sqrt((samples[: len(samples) // 80 * 80].reshape(-1, 80) ** 2).mean(axis=1))
    voiced = windows[windows > windows.max() * 0.1]
    return float(20 * np.log10(np.sqrt((voiced**2).mean())))


def peak(pcm: bytes) -> int:
    return int(np.abs(np.frombuffer(pcm, dtype="<i2").astype(np.int32)).max(initial=0))


def seconds(pcm: bytes) -> float:
    return len(pcm) / 16_000
