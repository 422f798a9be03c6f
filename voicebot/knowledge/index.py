"""All ways of asking, and how near a new text is to each of them: by meaning (vectors) and by letters and sound."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.words import BUCKETS, features_of, words_of

Floats = NDArray[np.float32]
SHARPNESS = 2.0
"""How fast nearness by meaning falls off; measured in DECISIONS.md."""


_KEPT = ("rarity", "known", "rows", "weights", "starts", "telling")
"""What a lexicon is made of."""


@dataclass(frozen=True, slots=True)
class Line:
    """One way of asking, as the index holds it."""

    topic: str
    lang: str
    text: str


class Lexicon:
    """Lines as weighted pieces of letters and sound, found again through an inverted list."""

    def __init__(self, lines: Sequence[Line]) -> None:
        features = [features_of(words_of(line.text)) for line in lines]
        self.size = len(lines)
        seen = np.zeros(BUCKETS, dtype=np.float32)
        for buckets, _ in features:
            seen[buckets] += 1
        self._rarity = np.log((len(lines) + 1) / (seen + 0.5)).astype(np.float32)
        self._known = seen > 0
        weighted = [self._weigh(*pair) for pair in features]
        rows = np.concatenate(
            [np.full(len(w), row, dtype=np.int32) for row, w in enumerate(weighted)] or [np.zeros(0, np.int32)]
        )
        columns = np.concatenate([buckets for buckets, _ in features] or [np.zeros(0, np.int64)])
        order = np.argsort(columns, kind="stable")
        self._rows = rows[order]
        self._weights = np.concatenate(weighted or [np.zeros(0, np.float32)])[order]
        self._starts = np.searchsorted(columns[order], np.arange(BUCKETS + 1)).astype(np.int64)
        self._telling = self._tell([line.topic for line in lines])

    def save(self, path: Path, key: str) -> None:
        """Keep it for the next start, for cutting all lines into pieces takes seconds; atomically."""
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".part")
        with draft.open("wb") as file:
            np.savez(file, allow_pickle=False, key=np.array(key), **{name: getattr(self, f"_{name}") for name in _KEPT})
        draft.replace(path)

    @classmethod
    def load(cls, path: Path, key: str, size: int) -> Lexicon | None:
        """The one that was saved with this key; None where there is none, or it cannot be read."""
        try:
            with np.load(path, allow_pickle=False) as file:
                if str(file["key"]) != key:
                    return None
                arrays = {name: file[name] for name in _KEPT}
        except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):
            return None
        lexicon = cls.__new__(cls)
        lexicon.size = size
        for name, array in arrays.items():
            setattr(lexicon, f"_{name}", array)
        return lexicon

    def _weigh(self, buckets: NDArray[np.int64], counts: Floats) -> Floats:
        weights = counts * self._rarity[buckets]
        return np.asarray(weights / (np.linalg.norm(weights) + 1e-9), dtype=np.float32)

    def _tell(self, topics: list[str]) -> Floats:
        """How much each piece gives its topic away: 0 for what stands in all of them."""
        names = sorted(set(topics))
        column = np.array([names.index(topic) for topic in topics], dtype=np.int64)
        spread = np.diff(self._starts)
        pieces = np.repeat(np.arange(BUCKETS), spread)
        pairs, counts = np.unique(pieces * len(names) + column[self._rows], return_counts=True)
        most = np.zeros(BUCKETS, dtype=np.float32)
        np.maximum.at(most, pairs // max(len(names), 1), counts.astype(np.float32))
        return np.asarray(np.maximum(most / (spread + 1.0) - 0.3, 0), dtype=np.float32)

    def near(self, words: list[str]) -> Floats:
        """Cosine with every line."""
        buckets, counts = features_of(words)
        weights = self._weigh(buckets, counts)
        hits = [slice(self._starts[bucket], self._starts[bucket + 1]) for bucket in buckets]
        if not hits:
            return np.zeros(self.size, dtype=np.float32)
        rows = np.concatenate([self._rows[hit] for hit in hits])
        values = np.concatenate([self._weights[hit] * weight for hit, weight in zip(hits, weights, strict=True)])
        return np.bincount(rows, values, minlength=self.size).astype(np.float32)

    def known_share(self, words: list[str]) -> float:
        """How much of a text, weighed by rarity, was ever said in a line: 0 to 1."""
        buckets, counts = features_of(words)
        weights = counts * self._rarity[buckets]
        return float(weights[self._known[buckets]].sum() / (weights.sum() + 1e-9))

    def telling(self, words: list[str]) -> float:
        """How likely a stretch of words gives a topic away; compares stretches of one text."""
        buckets, counts = features_of(words)
        return float((counts * self._telling[buckets]).sum() / np.sqrt(len(words) + 3))


class Meanings:
    """Lines as directions of meaning, seen from their common centre."""

    def __init__(self, vectors: Floats) -> None:
        self._centre = vectors.mean(axis=0) if len(vectors) else np.zeros(vectors.shape[1], dtype=np.float32)
        self._rows = self._from_centre(vectors)

    def _from_centre(self, vectors: Floats) -> Floats:
        moved = vectors - self._centre
        return np.asarray(moved / (np.linalg.norm(moved, axis=-1, keepdims=True) + 1e-9), dtype=np.float32)

    def near(self, vectors: Floats, lines: NDArray[np.int64] | slice = slice(None)) -> Floats:
        """Cosine of each vector with every line, or with some, one row each."""
        return np.asarray(self._from_centre(np.atleast_2d(vectors)) @ self._rows[lines].T, dtype=np.float32)


def sharpen(cosines: Floats) -> Floats:
    """The kernel of the classifier by meaning: nearness that counts only close by."""
    return np.asarray(np.exp(SHARPNESS * (cosines - 1)), dtype=np.float32)
