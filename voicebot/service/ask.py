"""`voicebot ask`: one question by text, one answer, by the same rules as on the telephone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from voicebot.dialogue import Setup
from voicebot.dialogue.context import Context, Decision
from voicebot.dialogue.policy import decide
from voicebot.dialogue.understanding import repaired
from voicebot.dialogue.wording import Line
from voicebot.events import Found

Find = Callable[[str, str, str | None, date], Found]
"""text, lang, last topic, today -> what the knowledge base makes of it"""


def ask_lines(
    lines: Iterable[str], find: Find, setup: Setup, today: date, *, lang: str | None = None, dialogue: bool = False
) -> Iterator[dict[str, Any]]:
    """One object a line, in the fields that scripts depend on (docs/dialogue.md).

    Each line stands alone; with `dialogue` the conversation goes on from line to line: what "mehr" refers to, which
    two topics were offered, in which language we talk.
    """
    fresh = Context(lang or setup.dialogue.default_language)
    context = fresh
    for line in lines:
        text = line.rstrip("\r\n")
        began = time.perf_counter()
        found, decision = answer_one(text, find, context, setup, today)
        elapsed_ms = (time.perf_counter() - began) * 1000
        yield as_object(text, context, found, decision, setup, elapsed_ms)
        if dialogue:
            context = replace(decision.context, pending=_lasting(decision.context.pending))


def answer_one(text: str, find: Find, context: Context, setup: Setup, today: date) -> tuple[Found, Decision]:
    """Look it up and decide; the same two steps as in a call."""
    known = setup.texts.phrases.get(context.lang)
    question = repaired(text, known) if known else text
    found = find(question, context.lang, context.last_topic, today)
    return found, decide(question, found, context, setup)


def as_object(
    text: str, context: Context, found: Found, decision: Decision, setup: Setup, elapsed_ms: float
) -> dict[str, Any]:
    """The contract of `ask --json`, field by field."""
    spoken = heard_lines(decision, setup)
    return {
        "text": text,
        "lang": context.lang,
        "answer_lang": _answer_lang(spoken, decision, setup),
        "action": decision.action,
        "topic": decision.topic if decision.action in ("answer", "handover") else None,
        "also": list(decision.also),
        "topics": [{"id": each.topic, "score": round(each.score, 4)} for each in found.candidates],
        "command": decision.command,
        "reason": decision.reason,
        "confidence": round(found.confidence, 4),
        "answer": " ".join(line.text for line in spoken),
        "ms": round(elapsed_ms, 2),
    }


def heard_lines(decision: Decision, setup: Setup) -> tuple[Line, ...]:
    """What the caller would hear; before a person comes, that one is being fetched."""
    if decision.action != "handover":
        return decision.lines
    return (*decision.lines, setup.wording(decision.context.lang).line("connecting"))


def as_text(answer: dict[str, Any]) -> str:
    """For people: what is said, and why, on two lines."""
    why = [answer["action"], answer["topic"] or answer["command"] or "", answer["reason"] or ""]
    return f"{answer['answer']}\n  ({', '.join(filter(None, why))}; {answer['confidence']:.2f}; {answer['ms']:.0f} ms)"


def _answer_lang(spoken: tuple[Line, ...], decision: Decision, setup: Setup) -> str:
    """The language of the knowledge text where one is spoken, else that of the sentences around it."""
    texts = [line.lang for line in spoken if line.prompt is None]
    return next(iter([*texts, *(line.lang for line in spoken)]), setup.voice_for(decision.context.lang))


def _lasting(pending: str | None) -> str | None:
    """Hanging up and connecting do not happen here: the conversation simply goes on."""
    return None if pending in ("goodbye", "connect") else pending
