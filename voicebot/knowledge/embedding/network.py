"""The network of multilingual-e5-small in numpy: tokens in, one direction of meaning per text out.

Twelve layers of BERT. All texts of a lookup go through together, one below the other: a layer's weights are read from
memory once, which is most of what a short text costs. Only attention looks at each text by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.embedding.model_file import (
    BLOCK,
    BLOCK_WEIGHTS,
    BLOCKS,
    Shape,
    shape_of,
    tensors_of,
)

Floats = NDArray[np.float32]
LONGEST = 80
"""Tokens of a text; of longer ones the end is kept."""


class Image:
    """The model file, tensor by tensor."""

    def __init__(self, image: bytes | bytearray) -> None:
        self.shape: Shape = shape_of(image)
        self._image = image
        self._tensors = tensors_of(image)

    def floats(self, name: str) -> Floats:
        place = self._tensors[name]
        return np.frombuffer(self._image, "<f4", place.bytes // 4, place.offset).copy()

    def blocks(self, name: str, inputs: int) -> tuple[Floats, NDArray[np.int8]]:
        """(rows, blocks) scales and (rows, blocks, 32) weights from -8 to 7."""
        scales, packed = self.packed(name, inputs)
        return scales.astype(np.float32), unpacked(packed)

    def packed(self, name: str, inputs: int) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
        """The blocks as they stand in the file, two weights to a byte."""
        place = self._tensors[name]
        assert place.kind == BLOCKS
        rows = np.frombuffer(self._image, BLOCK, place.bytes // BLOCK.itemsize, place.offset)
        rows = rows.reshape(-1, inputs // BLOCK_WEIGHTS)
        return rows["scale"], rows["weights"]


def unpacked(packed: NDArray[np.uint8]) -> NDArray[np.int8]:
    return np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.int8) - 8


@dataclass(frozen=True, slots=True)
class Linear:
    """y = x·weights + bias"""

    weights: Floats
    """(inputs, outputs)"""
    bias: Floats

    @classmethod
    def read(cls, image: Image, names: Sequence[str], inputs: int) -> Linear:
        """One layer, or several that take in the same as one."""
        tables = []
        for name in names:
            scales, weights = image.blocks(f"{name}.w", inputs)
            tables.append((scales[..., None] * weights).reshape(-1, inputs))
        bias = np.concatenate([image.floats(f"{name}.b") for name in names])
        return cls(np.ascontiguousarray(np.concatenate(tables).T, dtype=np.float32), bias)

    def __call__(self, x: Floats) -> Floats:
        y: Floats = x @ self.weights
        y += self.bias
        return y


@dataclass(frozen=True, slots=True)
class Norm:
    """Layer normalisation."""

    weights: Floats
    bias: Floats
    epsilon: float

    @classmethod
    def read(cls, image: Image, name: str) -> Norm:
        return cls(image.floats(f"{name}.w"), image.floats(f"{name}.b"), image.shape.epsilon)

    def __call__(self, x: Floats) -> Floats:
        x = x - x.mean(axis=-1, keepdims=True)
        spread = np.einsum("nw,nw->n", x, x)[:, None] / x.shape[-1]
        x *= self.weights / np.sqrt(spread + np.float32(self.epsilon))
        x += self.bias
        return x


class Layer:
    """Attention, then two linear layers, each with what came in added and normalised."""

    def __init__(self, image: Image, number: int) -> None:
        shape, name = image.shape, f"l{number}"
        self._heads = shape.heads
        self._attend = Linear.read(image, [f"{name}.{part}" for part in "qkv"], shape.width)
        self._join = Linear.read(image, [f"{name}.ao"], shape.width)
        self._wide = Linear.read(image, [f"{name}.fi"], shape.width)
        self._narrow = Linear.read(image, [f"{name}.fo"], shape.inner)
        self._attended, self._out = Norm.read(image, f"{name}.aln"), Norm.read(image, f"{name}.oln")

    def __call__(self, x: Floats, texts: Sequence[slice]) -> Floats:
        parts = self._attend(x)
        seen = np.concatenate([self._seen(parts[text]) for text in texts])
        x = self._attended(x + self._join(seen))
        return self._out(x + self._narrow(gelu(self._wide(x))))

    def _seen(self, parts: Floats) -> Floats:
        """What every token of one text takes from the others: (tokens, width)."""
        query, key, value = parts.reshape(len(parts), 3, self._heads, -1).transpose(1, 2, 0, 3)
        likeness = query @ key.transpose(0, 2, 1)
        likeness *= np.float32(query.shape[-1] ** -0.5)
        likeness -= likeness.max(axis=-1, keepdims=True)
        share = np.exp(likeness, out=likeness)
        share /= share.sum(axis=-1, keepdims=True)
        return np.asarray((share @ value).transpose(1, 0, 2).reshape(len(parts), -1), dtype=np.float32)


def gelu(x: Floats) -> Floats:
    """The gate between the linear layers, by its well-known tanh: numpy has no error function."""
    inner = x * x
    inner *= np.float32(0.044715)
    inner += np.float32(1)
    inner *= x
    inner *= np.float32(np.sqrt(2 / np.pi))
    gate: Floats = np.tanh(inner, out=inner)
    gate += np.float32(1)
    gate *= x
    gate *= np.float32(0.5)
    return gate


class Network:
    """Weights in memory (85 MB); the vocabulary's 250,000 rows stay packed until a token is met."""

    def __init__(self, image: bytes | bytearray) -> None:
        parts = Image(image)
        self.width = parts.shape.width
        self._scales, self._packed = parts.packed("emb.word", self.width)
        self._places = parts.floats("emb.pos").reshape(-1, self.width)[:LONGEST]
        self._type = parts.floats("emb.type")[: self.width]
        self._norm = Norm.read(parts, "emb.ln")
        self._layers = [Layer(parts, number) for number in range(parts.shape.layers)]

    def vectors(self, texts: Sequence[Sequence[int]]) -> Floats:
        """Unit vectors, (texts, width): the mean over the tokens of the last layer."""
        kept = [shortened(text) for text in texts]
        ends = np.cumsum([len(text) for text in kept]).tolist()
        slices = [slice(end - len(text), end) for text, end in zip(kept, ends, strict=True)]
        x = np.concatenate([self._taken(text) for text in kept])
        for layer in self._layers:
            x = layer(x, slices)
        means = np.array([x[text].mean(axis=0) for text in slices], dtype=np.float32)
        return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True), dtype=np.float32)

    def _taken(self, tokens: Sequence[int]) -> Floats:
        rows = np.array(tokens)
        scales = self._scales[rows].astype(np.float32)
        words = (scales[..., None] * unpacked(self._packed[rows])).reshape(len(rows), -1)
        return self._norm(words + self._places[: len(rows)] + self._type)


def shortened(tokens: Sequence[int]) -> Sequence[int]:
    """The first token and the last ones: what a caller wants comes last."""
    return tokens if len(tokens) <= LONGEST else [tokens[0], *tokens[-(LONGEST - 1) :]]
