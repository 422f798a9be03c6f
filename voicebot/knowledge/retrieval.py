"""Which topic a question is about: the one thing the rest of the house asks this room."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from voicebot.config import KnowledgeConfig
from voicebot.events import Answer, Candidate, Found
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.chances import Chances

Doubles = NDArray[np.float64]
CANDIDATES = 5
ANSWERED = 3  # so many candidates come with their answers


class Retrieval:
    """Finds topics, and answers for them."""

    def __init__(self, chances: Chances, answers: Answers, settings: KnowledgeConfig) -> None:
        self._chances = chances
        self._topics = chances.topics
        self._answers = answers
        self.answer_at = settings.answer_at or chances.calibration.answer_at
        self.clarify_at = settings.clarify_at or chances.calibration.clarify_at

    def find(self, text: str, lang: str, last_topic: str | None, today: date) -> Found:
        """What the knowledge base makes of a question; any text gets a verdict."""
        began = time.thread_time()
        if not any(character.isalpha() for character in text):
            return Found(text, lang, "refuse", 0.0)
        halves = self._chances.promising_halves(text)
        self._chances.prepare(text, lang, last_topic, [half for pair in halves for half in pair])
        two = self._two_questions(halves)
        if two is not None:
            chances, second = two
            found = self._found(text, lang, chances, today, verdict="answer", also=(second,))
        else:
            chances = self._chances.of(text, lang, last_topic)
            found = self._found(text, lang, chances, today, verdict=self._verdict(chances))
        return replace(found, ms=round((time.thread_time() - began) * 1000, 2))

    def _verdict(self, chances: Doubles) -> str:
        order = np.sort(chances[:-1])[::-1]
        if order[0] >= self.answer_at:
            return "answer"
        return "clarify" if order[:2].sum() >= self.clarify_at else "refuse"

    def _two_questions(self, halves: Sequence[tuple[str, str]]) -> tuple[Doubles, str] | None:
        """Two topics asked in one breath, each sure by itself: the chances of the first, and the second."""
        for first, second in halves:
            left, right = self._chances.alone(first), self._chances.alone(second)
            tops = int(left[:-1].argmax()), int(right[:-1].argmax())
            if tops[0] != tops[1] and min(left[tops[0]], right[tops[1]]) >= self.answer_at:
                return left, self._topics[tops[1]]
        return None

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
