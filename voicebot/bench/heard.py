"""What came of one question of the unseen sets, and what is counted of many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from voicebot.bench.unseen import TRAP, Order
from voicebot.dialogue.context import Decision
from voicebot.events import Found
from voicebot.knowledge.content import OUTSIDE, Question
from voicebot.service.shares import Shares

TYPED = ("plain", "story", "learner", "paraphrase")
HOME = ("de", "en")  # the languages in which there is enough of every kind for a figure of its own


@dataclass(frozen=True, slots=True)
class Heard:
    """A question, without its answer's words."""

    question: Question
    outcome: str
    """answer (also: put through to a person because of its topic) | clarify | refuse | command | emergency"""
    confidence: float
    found: tuple[str, ...] = ()
    """The first candidate, and what was found in the same breath."""
    given: tuple[str, ...] = ()
    """The topics that were answered."""
    offered: tuple[str, ...] = ()
    """The two that the caller was asked to choose from."""


def heard(question: Question, found: Found, decision: Decision) -> Heard:
    """Judge nothing, keep what is counted."""
    first = found.candidates[0].topic if found.candidates else None
    given = (decision.topic, *decision.also) if decision.topic and not decision.emergency else ()
    return Heard(
        question,
        "emergency" if decision.emergency else "answer" if given else decision.action,
        found.confidence,
        (first, *found.also) if first else (),
        given,
        tuple(option.topic for option in decision.context.options) if decision.action == "clarify" else (),
    )


COUNTS: Mapping[str, Callable[[Heard], bool]] = {
    "top": lambda row: row.found[:1] == (row.question.topic,),
    "right": lambda row: row.question.topic in row.given,
    "asked_back": lambda row: row.question.topic in row.offered,
    "asked_in_vain": lambda row: row.outcome == "clarify" and row.question.topic not in row.offered,
    "refused": lambda row: row.outcome == "refuse",
    "taken": lambda row: row.outcome in ("command", "emergency"),
    "wrong": lambda row: bool(row.given) and row.question.topic not in row.given,
    "outside": lambda row: bool(row.given),
}
"""All but "top" and "outside" add up to every question with a topic."""


def groups(rows: Sequence[Heard]) -> list[dict[str, Any]]:
    """By language and kind, each language as a whole, and all."""
    return Shares(tuple(rows), COUNTS).groups()


def totals(rows: Sequence[Heard]) -> dict[str, dict[str, Any]]:
    """The three figures that goals are set for; `questions` are those with a topic, `outsiders` the others."""
    return {name: _total(part) for name, part in parts(rows).items()}


def parts(rows: Sequence[Heard]) -> dict[str, list[Heard]]:
    """The rows of each total; questions outside go with the typed ones, for they were written like them."""
    home = [row for row in rows if row.question.lang in HOME]
    return {
        "typed": [row for row in home if row.question.kind in TYPED or row.question.topic == OUTSIDE],
        "misheard": [row for row in home if row.question.kind == "misheard"],
        "other languages": [row for row in rows if row.question.lang not in HOME],
    }


def _total(rows: Sequence[Heard]) -> dict[str, Any]:
    shares = Shares(tuple(rows), COUNTS)
    outsiders = sum(row.question.topic == OUTSIDE for row in rows)
    return {
        "questions": len(rows) - outsiders,
        "outsiders": outsiders,
        **{what: shares.share(what) for what in COUNTS},
    }


def obeyed(rows: Iterable[tuple[Order, str | None]]) -> list[dict[str, Any]]:
    """Commands understood and traps taken for one, by language and in total; a row is an order and what was heard."""
    rows = list(rows)
    langs = sorted({order.lang for order, _ in rows})
    by_lang = {lang: [row for row in rows if row[0].lang == lang] for lang in langs}
    return [_obeyed(lang, of) for lang, of in (by_lang | {"all": rows}).items()] if rows else []


def _obeyed(lang: str, rows: Sequence[tuple[Order, str | None]]) -> dict[str, Any]:
    commands = [said == order.command for order, said in rows if order.command != TRAP]
    traps = [said is not None for order, said in rows if order.command == TRAP]
    return {
        "lang": lang,
        "commands": len(commands),
        "right": sum(commands) / len(commands) if commands else None,
        "traps": len(traps),
        "taken": sum(traps) / len(traps) if traps else None,
    }
