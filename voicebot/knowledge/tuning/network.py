"""The network of `embedding.network` in torch, for fitting: its 4-bit weights stand still, their scales are learned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as fn

from voicebot.knowledge.embedding.model_file import Tuning
from voicebot.knowledge.embedding.network import Image, shortened

DROPOUT = 0.1


class Scaled(nn.Module):
    """A linear layer whose blocks of weights have learnable scales."""

    def __init__(self, image: Image, name: str, inputs: int) -> None:
        super().__init__()
        scales, weights = image.blocks(f"{name}.w", inputs)
        self.name = name
        self.scales = scales
        self.register_buffer("grid", torch.from_numpy(scales[:, :, None] * weights))
        self.gain = nn.Parameter(torch.ones(*scales.shape, 1))
        self.bias = nn.Parameter(torch.from_numpy(image.floats(f"{name}.b")))

    def forward(self, x: Tensor) -> Tensor:
        grid: Tensor = self.grid
        return fn.linear(x, (grid * self.gain).reshape(grid.shape[0], -1), self.bias)

    def learned(self) -> Iterator[tuple[str, NDArray[np.float16]]]:
        yield f"{self.name}.w", (self.scales * self.gain.detach().numpy()[:, :, 0]).astype(np.float16)
        yield f"{self.name}.b", self.bias.detach().numpy().astype(np.float16)


class Norm(nn.Module):
    """Layer normalisation."""

    def __init__(self, image: Image, name: str) -> None:
        super().__init__()
        self.name = name
        self.epsilon = image.shape.epsilon
        self.weight = nn.Parameter(torch.from_numpy(image.floats(f"{name}.w")))
        self.bias = nn.Parameter(torch.from_numpy(image.floats(f"{name}.b")))

    def forward(self, x: Tensor) -> Tensor:
        return fn.layer_norm(x, x.shape[-1:], self.weight, self.bias, self.epsilon)

    def learned(self) -> Iterator[tuple[str, NDArray[np.float16]]]:
        yield f"{self.name}.w", self.weight.detach().numpy().astype(np.float16)
        yield f"{self.name}.b", self.bias.detach().numpy().astype(np.float16)


class Layer(nn.Module):
    """One layer of BERT: attention, then two linear layers, each with what came in added and normalised."""

    def __init__(self, image: Image, number: int) -> None:
        super().__init__()
        shape, name = image.shape, f"l{number}"
        self.heads = shape.heads
        self.query, self.key, self.value, self.joined = (
            Scaled(image, f"{name}.{part}", shape.width) for part in ("q", "k", "v", "ao")
        )
        self.wide = Scaled(image, f"{name}.fi", shape.width)
        self.narrow = Scaled(image, f"{name}.fo", shape.inner)
        self.attended, self.out = Norm(image, f"{name}.aln"), Norm(image, f"{name}.oln")

    def forward(self, x: Tensor, there: Tensor) -> Tensor:
        parts = (self._heads(part(x)) for part in (self.query, self.key, self.value))
        seen = fn.scaled_dot_product_attention(*parts, attn_mask=there[:, None, None, :])
        seen = self.joined(seen.transpose(1, 2).reshape(x.shape))
        x = self.attended(x + fn.dropout(seen, DROPOUT, self.training))
        return self.out(x + fn.dropout(self.narrow(fn.gelu(self.wide(x))), DROPOUT, self.training))

    def _heads(self, x: Tensor) -> Tensor:
        return x.view(*x.shape[:2], self.heads, -1).transpose(1, 2)


class Embeddings:
    """Tokens as the network takes them in; not learned."""

    def __init__(self, image: Image) -> None:
        self._scales, self._weights = image.blocks("emb.word", image.shape.width)
        self._places = torch.from_numpy(image.floats("emb.pos").reshape(-1, image.shape.width))
        self._type = torch.from_numpy(image.floats("emb.type")[: image.shape.width])
        self._norm = Norm(image, "emb.ln")

    def __call__(self, tokens: Sequence[int]) -> Tensor:
        rows = np.array(shortened(tokens))
        words = torch.from_numpy((self._scales[rows][..., None] * self._weights[rows]).reshape(len(rows), -1))
        taken: Tensor = self._norm(words + self._places[: len(rows)] + self._type)
        return taken.detach()


def padded(states: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """(texts, tokens, width) and where there are tokens."""
    there = torch.zeros(len(states), max(map(len, states)), dtype=torch.bool)
    for row, state in enumerate(states):
        there[row, : len(state)] = True
    return nn.utils.rnn.pad_sequence([state.float() for state in states], batch_first=True), there


def batches(states: Sequence[Tensor], rows: Sequence[int], size: int) -> list[list[int]]:
    """Rows of similar length together: little padding."""
    ordered = sorted(rows, key=lambda row: len(states[row]))
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def run(layers: nn.ModuleList, states: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Texts through layers; (texts, tokens, width) and where there are tokens."""
    x, there = padded(states)
    for layer in layers:
        x = layer(x, there)
    return x, there


def directions(layers: nn.ModuleList, states: Sequence[Tensor]) -> Tensor:
    """Unit vectors: the mean over the tokens of the last layer."""
    x, there = run(layers, states)
    weights = there[..., None].to(x.dtype)
    return fn.normalize((x * weights).sum(1) / weights.sum(1), dim=-1)


def learned(layers: nn.ModuleList) -> Tuning:
    """What the layers have learned, as it is laid over the package's model."""
    found: dict[str, NDArray[np.float16]] = {}
    for module in layers.modules():
        if isinstance(module, Scaled | Norm):
            found.update(module.learned())
    return found
