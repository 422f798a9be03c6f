"""`voicebot bench retrieval`: are unseen questions answered right, and what does a lookup cost?

Every line goes the way of `voicebot ask`: emergencies and commands before what the knowledge base found. A follow-up
is asked right after the answer that it leans on. Of the sets only counts come out (`unseen`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from voicebot.bench.curve import curve
from voicebot.bench.figures import percentiles
from voicebot.bench.heard import Heard, groups, heard, obeyed, parts, totals
from voicebot.bench.machine import describe, memory_mb
from voicebot.bench.unseen import FollowUp, Order, Unseen, read_unseen
from voicebot.config import Config, Folders, folders
from voicebot.dialogue import Setup
from voicebot.dialogue.answers import tell
from voicebot.dialogue.context import Context, Decision
from voicebot.errors import RunError
from voicebot.events import Answer, Found
from voicebot.knowledge.content import OUTSIDE, Question
from voicebot.service.ask import Find, answer_one
from voicebot.service.lookup import open_knowledge
from voicebot.service.process import settle
from voicebot.service.setup import load_groups, open_setup

SHORT_WORDS = 12  # DESIGN §8: a goal of its own up to here
_WARM_UP = "Guten Tag"


class Desk:
    """Where questions are asked; keeps what each lookup took."""

    def __init__(self, find: Find, answer: Callable[[str, str, date], Answer], setup: Setup, today: date) -> None:
        self._find = find
        self._answer = answer
        self._setup = setup
        self._today = today
        self.lookups: list[tuple[int, float]] = []
        """Words, and milliseconds of CPU."""

    def warm_up(self) -> None:
        """What is loaded on first use is no part of a lookup; then all rests as in a worker."""
        self.find(_WARM_UP, "de", None, self._today)
        settle()
        self.lookups.clear()

    def find(self, text: str, lang: str, last_topic: str | None, today: date) -> Found:
        """The knowledge base's, timed on every thread of this process: an engine may compute on its own."""
        began = time.process_time()
        found = self._find(text, lang, last_topic, today)
        self.lookups.append((len(text.split()), (time.process_time() - began) * 1000))
        return found

    def asked(self, question: Question) -> Heard:
        return heard(question, *self._ask(question.text, Context(question.lang)))

    def followed_up(self, follow_up: FollowUp) -> Heard:
        question = follow_up.question
        answer = self._answer(follow_up.last_topic, question.lang, self._today)
        after = tell((answer,), Context(question.lang), self._setup).context
        return heard(question, *self._ask(question.text, after))

    def ordered(self, order: Order) -> str | None:
        """The command that was understood."""
        return self._ask(order.text, Context(order.lang))[1].command

    def _ask(self, text: str, context: Context) -> tuple[Found, Decision]:
        return answer_one(text, self.find, context, self._setup, self._today)


def measure(config: Config, which: str = "all", places: Folders | None = None) -> dict[str, Any]:
    """The object of `bench retrieval --json`.

    Raises:
        KnowledgeError: the knowledge cannot be read.
        RunError: it is not the knowledge that the sets were written for.
    """
    places = places or folders(config)
    unseen = read_unseen(which)
    check_topics(unseen, load_groups(places.knowledge / "topics.toml"))
    setup = open_setup(config, places)
    knowledge = open_knowledge(config, places)  # last: where the index is stale it takes minutes
    desk = Desk(knowledge.find, knowledge.answer, setup, date.today())
    desk.warm_up()
    return {
        "machine": describe(),
        "engine": "letters" if knowledge.embeddings else "letters+meanings",
        "answer_at": round(knowledge.retrieval.answer_at, 4),
        "clarify_at": round(knowledge.retrieval.clarify_at, 4),
        **figures(unseen, desk),
        "memory_mb": memory_mb(),
    }


def check_topics(unseen: Unseen, topics: Collection[str]) -> None:
    """Another office's topics would only look like misses.

    Raises:
        RunError: the sets name topics that are not there.
    """
    lacking = sorted(unseen.named_topics() - {OUTSIDE} - set(topics))
    if lacking:
        named = ", ".join(lacking[:3])
        raise RunError(
            f"{len(lacking)} topics of the unseen sets are not in this knowledge ({named} ...): measure without "
            "paths.knowledge"
        )


def figures(unseen: Unseen, desk: Desk) -> dict[str, Any]:
    """Ask everything and count."""
    questions = [desk.asked(question) for question in unseen.questions]
    follow_ups = [desk.followed_up(follow_up) for follow_up in unseen.follow_ups]
    orders = [(order, desk.ordered(order)) for order in unseen.orders]
    return {
        "asked": {"questions": len(questions), "commands": len(orders), "follow_ups": len(follow_ups)},
        "totals": totals(questions) if questions else {},
        "groups": groups(questions) if questions else [],
        "commands": obeyed(orders),
        "follow_ups": groups(follow_ups) if follow_ups else [],
        "curve": {name: curve(rows) for name, rows in parts(questions).items() if rows},
        "cpu_ms": cpu_ms(desk.lookups),
    }


def cpu_ms(lookups: list[tuple[int, float]]) -> dict[str, dict[str, float | int | None]]:
    """Percentiles of lookups, short ones and long ones."""
    short = [ms for words, ms in lookups if words <= SHORT_WORDS]
    long = [ms for words, ms in lookups if words > SHORT_WORDS]
    return {name: _with_max(values) for name, values in ((f"up_to_{SHORT_WORDS}_words", short), ("longer", long))}


def _with_max(values: list[float]) -> dict[str, float | int | None]:
    return percentiles(values) | {"max": round(max(values), 1) if values else None}
