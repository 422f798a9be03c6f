"""Ridge regression, one output per topic: a few lines of algebra, no iteration, nothing to tune but one number.

Leaving lines B out needs no new fit. Held-out scores, on which everything is calibrated, are exact:

- `KernelRidge`, for letters: with G = (K + λI)⁻¹ and A = GY a text with kernel row k scores k·A;
  A₋B = A − G[:,B] G[B,B]⁻¹ A[B], which is zero on B. Its memory grows with the square of the lines, so every language
  has one of its own.
- `FeatureRidge`, for meaning, over all languages at once: features are the nearness to some thousand landmark lines
  (Nyström's approximation of the kernel); its memory grows with the lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]
_JITTER = 1e-3


class KernelRidge:
    """A classifier fitted on a kernel, and the same one with lines left out."""

    def __init__(self, kernel: Floats, targets: Floats, stiffness: float) -> None:
        self._regular = kernel + stiffness * np.eye(len(targets), dtype=np.float32)
        self.weights: Floats = np.linalg.solve(self._regular, targets)
        """One row per line, one column per topic."""

    @cached_property
    def _inverse(self) -> Floats:
        return np.asarray(np.linalg.inv(self._regular), dtype=np.float32)

    def without(self, rows: Rows) -> Floats:
        """The weights that fitting without `rows` would give; theirs are zero."""
        if not len(rows):
            return self.weights
        block = np.linalg.solve(self._inverse[np.ix_(rows, rows)], self.weights[rows])
        left = self.weights - self._inverse[:, rows] @ block
        left[rows] = 0.0
        return left


class Blocks:
    """One `KernelRidge` for each block of rows; their weights stand in one table."""

    def __init__(self, blocks: Sequence[tuple[Rows, KernelRidge]], size: int, classes: int) -> None:
        self._blocks = blocks
        self.weights: Floats = np.zeros((size, classes), dtype=np.float32)
        for rows, ridge in blocks:
            self.weights[rows] = ridge.weights

    def without(self, rows: Rows) -> Floats:
        left = self.weights.copy()
        for own, ridge in self._blocks:
            inside = np.flatnonzero(np.isin(own, rows))
            if len(inside):
                left[own] = ridge.without(inside)
        return left


class FeatureRidge:
    """A classifier fitted on features, and the same one with lines left out."""

    def __init__(self, features: Floats, between: Floats, targets: Floats, stiffness: float) -> None:
        """`between` is the kernel of the landmarks with each other: what keeps the weights small."""
        self._features = features
        self._targets = targets
        regular = features.T @ features + stiffness * (between + _JITTER * np.eye(len(between), dtype=np.float32))
        self._inverse = np.linalg.inv(regular.astype(np.float64)).astype(np.float32)
        self.weights: Floats = np.linalg.solve(regular.astype(np.float64), (features.T @ targets)).astype(np.float32)
        """One row per landmark, one column per topic."""

    def without(self, rows: Rows) -> Floats:
        """The weights that fitting without `rows` would give."""
        if not len(rows):
            return self.weights
        own = self._features[rows]
        spread = self._inverse @ own.T
        missed = self._targets[rows] - own @ self.weights
        share = np.eye(len(rows), dtype=np.float32) - own @ spread
        return np.asarray(self.weights - spread @ np.linalg.solve(share, missed), dtype=np.float32)


def targets_of(labels: NDArray[np.int64], classes: int) -> Floats:
    """A row per line with a one in the column of its topic."""
    return np.eye(classes, dtype=np.float32)[labels]
