"""How likely a question is about each topic, and about none of ours."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.calibration import probabilities
from voicebot.knowledge.clauses import halves_of
from voicebot.knowledge.content import Content
from voicebot.knowledge.context import Context, may_lean
from voicebot.knowledge.embedding.embedder import Embedder
from voicebot.knowledge.evidence import Weights, Witness
from voicebot.knowledge.index import Lexicon, Line, Meanings
from voicebot.knowledge.model import Model
from voicebot.knowledge.training import labels_of

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
_REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model and the lines it was fitted on, with the embedder that serves both."""

    model: Model
    lines: tuple[Line, ...]
    embedder: Embedder | None
    lexicon: Lexicon | None = None
    """Of the lines; None: to be made."""


def leaning(fitted: Fitted, content: Content) -> Model:
    """The model, taught how questions lean on the topic before where the knowledge says how."""
    model = fitted.model
    known = [row for row in content.follow_ups if row.topic in model.topics and row.last_topic in model.topics[:-1]]
    if not known:
        return model
    looks = Chances(fitted, content).looks
    return replace(model, leaning=Context(model.topics[:-1], content.topics).fit(known, looks))


class Chances:
    """P of every topic, "none of ours" last; holds no state of any call but the vectors of stretches seen lately."""

    def __init__(self, fitted: Fitted, content: Content) -> None:
        model = fitted.model
        self.topics = model.topics[:-1]
        self._content = content
        self._embedder = fitted.embedder if model.vectors is not None else None
        meanings = Meanings(model.vectors) if model.vectors is not None and self._embedder else None
        labels = labels_of(fitted.lines, model.topics)
        lexicon = fitted.lexicon or Lexicon(fitted.lines)
        self._witness = Witness(lexicon, meanings, labels, len(model.topics), model.landmarks)
        present = np.ones(len(fitted.lines), dtype=bool)
        self._weights = Weights(model.by_meaning if self._embedder else None, model.by_letters, present)
        self.calibration = model.both if self._embedder else model.letters_only
        self._context = Context(self.topics, content.topics)
        self._leaning = model.leaning
        self._vectors: OrderedDict[str, Floats] = OrderedDict()

    def of(self, text: str, lang: str, last_topic: str | None) -> Doubles:
        """Of what was said after an answer on `last_topic`, or at the beginning."""
        if last_topic is None or self._leaning is None or not self._leans(text, last_topic):
            return self.alone(text)
        return self._context.chances(*self.looks(text, lang, last_topic), last_topic, self._leaning)

    def looks(self, text: str, lang: str, last_topic: str) -> tuple[Doubles, Doubles]:
        """Of a question alone, and of the same behind the title of the topic before."""
        behind = self._behind(text, lang, last_topic)
        self._embed_all([text, behind])
        return self.alone(text), self.alone(behind)

    def prepare(self, text: str, lang: str, last_topic: str | None, halves: Sequence[str]) -> None:
        """Send all that may be looked up through the network at once: its weights are then read once."""
        texts = [text, *halves]
        if last_topic is not None and self._leans(text, last_topic):
            texts.append(self._behind(text, lang, last_topic))
        self._embed_all(texts)

    def _embed_all(self, texts: Sequence[str]) -> None:
        if self._embedder:
            self._embed([window for text in texts for window in self._witness.windows(text)])

    def _leans(self, text: str, last_topic: str) -> bool:
        return self._leaning is not None and last_topic in self.topics and may_lean(text)

    def _behind(self, text: str, lang: str, last_topic: str) -> str:
        return f"{self._title(last_topic, lang)} {text}"

    def alone(self, text: str) -> Doubles:
        """Of a text that leans on nothing."""
        windows = self._witness.windows(text)
        if not windows:
            return np.append(np.zeros(len(self.topics)), 1.0)
        near = self._witness.near(windows, self._embed if self._embedder else None)
        evidence = self._witness.weigh(text, near, self._weights)
        return probabilities(evidence, self.calibration.topic_weights, self.calibration.outside_weights)

    def promising_halves(self, text: str) -> list[tuple[str, str]]:
        """The cut whose halves point to different topics most clearly by their letters; nothing where none does."""
        return self._witness.promising(halves_of(text), self._weights)

    def _embed(self, windows: Sequence[str]) -> Floats:
        """The vectors of stretches; partial transcripts ask for the same ones again and again."""
        assert self._embedder is not None
        new = [window for window in windows if window not in self._vectors]
        if new:
            self._vectors.update(zip(new, self._embedder.embed(new), strict=True))
        for window in windows:
            self._vectors.move_to_end(window)
        found = np.array([self._vectors[window] for window in windows], dtype=np.float32)
        while len(self._vectors) > _REMEMBERED:
            self._vectors.popitem(last=False)
        return found

    def _title(self, topic: str, lang: str) -> str:
        text = self._content.texts.get((topic, lang)) or self._content.texts.get((topic, "de"))
        return text.title if text is not None else ""
