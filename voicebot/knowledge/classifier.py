"""Kernel ridge regression, one output per topic: a few lines of algebra, no iteration, nothing to tune but one number.

With G = (K + λI)⁻¹ and A = GY a new text with kernel row k scores k·A. Leaving lines B out needs no new inverse:
A₋B = A − G[:,B] G[B,B]⁻¹ A[B], which is zero on B. Held-out scores, on which everything is calibrated, are exact.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Ridge:
    """A classifier fitted on a kernel, and the same one with lines left out."""

    def __init__(self, kernel: Floats, labels: NDArray[np.int64], classes: int, stiffness: float) -> None:
        targets = np.zeros((len(labels), classes), dtype=np.float32)
        targets[np.arange(len(labels)), labels] = 1.0
        self._regular = kernel + stiffness * np.eye(len(labels), dtype=np.float32)
        self.weights: Floats = np.linalg.solve(self._regular, targets)
        """One row per line, one column per topic."""

    @cached_property
    def _inverse(self) -> Floats:
        return np.asarray(np.linalg.inv(self._regular), dtype=np.float32)

    def without(self, rows: NDArray[np.int64]) -> Floats:
        """The weights that fitting without `rows` would give; theirs are zero."""
        if not len(rows):
            return self.weights
        block = np.linalg.solve(self._inverse[np.ix_(rows, rows)], self.weights[rows])
        left = self.weights - self._inverse[:, rows] @ block
        left[rows] = 0.0
        return left
