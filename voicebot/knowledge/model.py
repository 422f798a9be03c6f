"""What is learned from the ways of asking, as one file."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.content import Question
from voicebot.knowledge.index import Line

Floats = NDArray[np.float32]
VERSION = 3
"""Raised whenever the features or the meaning of a number below changes."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Turns evidence into P(right), and P(right) into a verdict."""

    topic_weights: Floats
    """One per kind of evidence for a topic (evidence.TOPIC_FEATURES)."""
    outside_weights: Floats
    """One per kind of evidence for "none of ours" (evidence.OUTSIDE_FEATURES)."""
    answer_at: float
    clarify_at: float
    """P that one of the first two is right."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """How a question leans on the topic before it (context.FEATURES, context.OUTSIDE_FEATURES)."""

    topic_weights: Floats
    outside_weights: Floats


@dataclass(frozen=True, slots=True)
class Measured:
    """How well one language is understood: what its regression questions came to when the model was made."""

    questions: int
    """Those that have a topic."""
    right_first: int
    answered_wrong: int


@dataclass(frozen=True, slots=True)
class Model:
    """A fitted classifier: weights by meaning and by letters, and the calibrations."""

    key: str
    """Hash of the lines and of the embedder it was fitted with."""
    embedder: str
    """Whose vectors they are."""
    topics: tuple[str, ...]
    vectors: Floats | None
    """One per line, 8 bits a number on disk; None where no embedder ran."""
    landmarks: NDArray[np.int64]
    """Rows of the lines that `by_meaning` weighs."""
    by_meaning: Floats | None
    by_letters: Floats
    both: Calibration
    letters_only: Calibration
    leaning: Leaning | None = None
    """None where nobody wrote down what follows an answer: every question then stands alone."""
    measured: Mapping[str, Measured] = field(default_factory=dict)
    """By language."""


def key_of(lines: Iterable[Line], embedder: str, follow_ups: Iterable[Question] = ()) -> str:
    """Changes when any line, its topic, a follow-up or the embedder changes."""
    digest = hashlib.sha256(f"{VERSION} {embedder}".encode())
    for line in lines:
        digest.update(f"\n{line.topic}\t{line.lang}\t{line.text}".encode())
    for question in follow_ups:
        digest.update(f"\n{question.last_topic}\t{question.topic}\t{question.lang}\t{question.text}".encode())
    return digest.hexdigest()[:24]


def line_key(text: str) -> str:
    """Under which the vector of a line is kept."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def save_model(model: Model, lines: Iterable[Line], path: Path) -> None:
    """Write atomically: a reader sees the old file or the new one."""
    arrays: dict[str, NDArray[np.generic]] = {
        "key": np.array(model.key),
        "embedder": np.array(model.embedder),
        "topics": np.array(model.topics),
        "lines": np.array([line_key(line.text) for line in lines]),
        "landmarks": model.landmarks.astype(np.int32),
        "by_letters": model.by_letters.astype(np.float16),
    }
    if model.vectors is not None and model.by_meaning is not None:
        arrays["vectors"] = small(model.vectors)
        arrays["by_meaning"] = model.by_meaning.astype(np.float16)
    for name in ("both", "letters_only"):
        calibration: Calibration = getattr(model, name)
        for part in fields(Calibration):
            arrays[f"{name}.{part.name}"] = np.asarray(getattr(calibration, part.name), dtype=np.float32)
    if model.leaning is not None:
        arrays["leaning.topic_weights"] = model.leaning.topic_weights
        arrays["leaning.outside_weights"] = model.leaning.outside_weights
    if model.measured:
        arrays["measured.languages"] = np.array(list(model.measured))
        arrays["measured.counts"] = np.array([astuple(measured) for measured in model.measured.values()])
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    with draft.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)
    draft.replace(path)


def load_model(path: Path) -> Model | None:
    """The model in a file; None where there is none or it cannot be read (it is fitted anew then)."""
    try:
        with np.load(path, allow_pickle=False) as file:
            return Model(
                key=str(file["key"]), embedder=str(file["embedder"]), topics=tuple(map(str, file["topics"])),
                vectors=unit(file["vectors"]) if "vectors" in file else None,
                landmarks=file["landmarks"].astype(np.int64), by_meaning=_maybe(file, "by_meaning"),
                by_letters=file["by_letters"].astype(np.float32),
                both=_calibration(file, "both"), letters_only=_calibration(file, "letters_only"),
                leaning=_leaning(file), measured=_measured(file),
            )  # fmt: skip
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):
        return None


def load_vectors(path: Path, embedder: str) -> dict[str, Floats]:
    """Vectors by line key, from a model file or a cache file; empty where there is none of this embedder."""
    try:
        with np.load(path, allow_pickle=False) as file:
            if str(file["embedder"]) != embedder:
                return {}
            return dict(zip(map(str, file["lines"]), unit(file["vectors"]), strict=True))
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):
        return {}


def save_vectors(vectors: dict[str, Floats], embedder: str, path: Path) -> None:
    """Keep vectors for the next start; atomically."""
    if not vectors:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    with draft.open("wb") as file:
        rows = small(np.array(list(vectors.values()), dtype=np.float32))
        np.savez_compressed(file, embedder=np.array(embedder), lines=np.array(list(vectors)), vectors=rows)
    draft.replace(path)


def small(vectors: Floats) -> NDArray[np.int8]:
    """Unit vectors in 8 bits a number: their length, always 1, need not be kept."""
    return np.asarray(np.rint(vectors * (127 / np.abs(vectors).max(axis=1, keepdims=True))), dtype=np.int8)


def unit(vectors: NDArray[np.int8]) -> Floats:
    """The vectors that `small` made small."""
    full = vectors.astype(np.float32)
    return np.asarray(full / np.linalg.norm(full, axis=1, keepdims=True), dtype=np.float32)


def _maybe(file: np.lib.npyio.NpzFile, name: str) -> Floats | None:
    return file[name].astype(np.float32) if name in file else None


def _leaning(file: np.lib.npyio.NpzFile) -> Leaning | None:
    if "leaning.topic_weights" not in file:
        return None
    return Leaning(file["leaning.topic_weights"], file["leaning.outside_weights"])


def _measured(file: np.lib.npyio.NpzFile) -> dict[str, Measured]:
    if "measured.languages" not in file:
        return {}
    rows = zip(map(str, file["measured.languages"]), file["measured.counts"].tolist(), strict=True)
    return {lang: Measured(*counts) for lang, counts in rows}


def _calibration(file: np.lib.npyio.NpzFile, name: str) -> Calibration:
    return Calibration(
        topic_weights=file[f"{name}.topic_weights"],
        outside_weights=file[f"{name}.outside_weights"],
        answer_at=float(file[f"{name}.answer_at"]),
        clarify_at=float(file[f"{name}.clarify_at"]),
    )
