"""What speaks for each topic, and what speaks for none of them.

A text is looked at whole; an endless one through its end and up to `PARTS` telling stretches. Each brings, per topic,
the classifier by meaning, the classifier by letters and the nearest line of each kind; of several the best counts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.clauses import windows_of
from voicebot.knowledge.index import Lexicon, Meanings, sharpen
from voicebot.knowledge.words import words_of

Floats = NDArray[np.float32]
PARTS = 3
"""Stretches that are looked at beside the end of an endless text."""
LONG = 16
"""Words from which a text is a story."""
_CLEAR = 0.3
"""A score by letters from which half a text is worth a look of its own."""
TOPIC_FEATURES = (
    "by_meaning",
    "by_letters",
    "nearest_meaning",
    "nearest_letters",
    "lead_meaning",
    "lead_letters",
)
OUTSIDE_FEATURES = (
    "one",
    "outside_meaning",
    "outside_letters",
    "nearest_meaning",
    "nearest_letters",
    "unknown",
    "short",
    "long",
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """For one text: a row of features per topic, and one row for "none of ours"."""

    topics: Floats
    """(topics, TOPIC_FEATURES); the last topic is "outside" and not among them."""
    outside: Floats
    """(OUTSIDE_FEATURES,)"""


@dataclass(frozen=True, slots=True)
class Weights:
    """The classifiers in use: fitted on all lines, or on all but a fold."""

    by_meaning: Floats | None
    by_letters: Floats
    present: NDArray[np.bool_]
    """Lines that may serve as nearest line."""


class Witness:
    """Gathers the evidence for a text."""

    def __init__(
        self,
        lexicon: Lexicon,
        meanings: Meanings | None,
        labels: NDArray[np.int64],
        classes: int,
        landmarks: NDArray[np.int64],
    ) -> None:
        self._lexicon = lexicon
        self._meanings = meanings
        self._labels = labels
        self._classes = classes
        self._landmarks = landmarks

    def windows(self, text: str) -> list[str]:
        """The text; of an endless one its end, and its most telling stretches."""
        whole, *stretches = windows_of(text) or [""]
        if not whole:
            return []
        ranked = sorted(stretches, key=lambda stretch: self._lexicon.telling(words_of(stretch)), reverse=True)
        chosen: list[str] = []
        for stretch in ranked:
            if len(chosen) < PARTS and not any(stretch in other or other in stretch for other in chosen):
                chosen.append(stretch)
        return [whole, *chosen]

    def promising(self, halves: list[tuple[str, str]], weights: Weights) -> list[tuple[str, str]]:
        """The cut whose halves point to different topics most clearly by their letters; empty where none does."""
        if not halves:
            return []
        near = np.array([self._lexicon.near(words_of(half)) for pair in halves for half in pair])
        scores = (near @ weights.by_letters).reshape(len(halves), 2, self._classes)
        best: tuple[float, list[tuple[str, str]]] = (_CLEAR, [])
        for pair, (left, right) in zip(halves, scores, strict=True):
            tops = int(left.argmax()), int(right.argmax())
            clear = min(float(left[:-1].max()), float(right[:-1].max()))
            if tops[0] != tops[1] and self._classes - 1 not in tops and clear > best[0]:
                best = (clear, [pair])
        return best[1]

    def near(
        self, windows: list[str], embed: Callable[[Sequence[str]], Floats] | None
    ) -> tuple[Floats | None, Floats, float]:
        """Cosines with all lines by meaning and by letters, a row per window; and the share of unknown words."""
        words = [words_of(window) for window in windows]
        letters = np.array([self._lexicon.near(own) for own in words], dtype=np.float32)
        meaning = None
        if self._meanings is not None and embed is not None:
            meaning = self._meanings.near(embed(windows))
        unknown = 1 - max((self._lexicon.known_share(own) for own in words), default=0.0)
        return meaning, letters, unknown

    def weigh(self, text: str, near: tuple[Floats | None, Floats, float], weights: Weights) -> Evidence:
        """Evidence from cosines; `weights` say which lines count."""
        meaning, letters, unknown = near
        by_letters = (letters @ weights.by_letters).max(axis=0)
        nearest_letters = self._nearest(letters.max(axis=0), weights.present)
        zero = np.zeros(self._classes, dtype=np.float32)
        by_meaning, nearest_meaning = zero, zero
        if meaning is not None and weights.by_meaning is not None:
            by_meaning = (sharpen(meaning[:, self._landmarks]) @ weights.by_meaning).max(axis=0)
            nearest_meaning = self._nearest(meaning.max(axis=0), weights.present)
        topics = np.stack(
            [by_meaning, by_letters, nearest_meaning, nearest_letters, _lead(by_meaning), _lead(by_letters)], axis=1
        )
        length = len(words_of(text))
        outside = [
            1.0, by_meaning[-1], by_letters[-1], nearest_meaning[:-1].max(), nearest_letters[:-1].max(), unknown,
            float(length <= 2), float(length > LONG),
        ]  # fmt: skip
        return Evidence(topics[:-1].astype(np.float32), np.array(outside, dtype=np.float32))

    def _nearest(self, cosines: Floats, present: NDArray[np.bool_]) -> Floats:
        """The best line of each topic; 0 where it has none."""
        best = np.zeros(self._classes, dtype=np.float32)
        np.maximum.at(best, self._labels[present], cosines[present])
        return best


def _lead(scores: Floats) -> Floats:
    """How far each topic is ahead of the best other one (below zero: behind)."""
    order = np.argsort(scores)
    best_other = np.full(len(scores), scores[order[-1]], dtype=np.float32)
    best_other[order[-1]] = scores[order[-2]] if len(scores) > 1 else 0.0
    return np.asarray(scores - best_other, dtype=np.float32)
