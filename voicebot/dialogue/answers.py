"""Turning topics into speech: the answer, what must be said once beside it, and what is offered next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from voicebot.dialogue.context import Context, Decision
from voicebot.dialogue.setup import Setup
from voicebot.dialogue.wording import Line
from voicebot.events import Answer, Found

OFFER_EVERY = 3
"""The long offer follows the first answer and then every third; between them a short question is enough."""

_UNSPOKEN = {"expired": "expired"}
"""Reasons with a name of their own; the others (low, unset) are "low"."""


def answer(found: Found, context: Context, setup: Setup) -> Decision:
    """The best candidate, and what was asked in the same breath."""
    topics = [found.candidates[0].topic, *found.also]
    texts = [found.answers[topic] for topic in dict.fromkeys(topics) if topic in found.answers]
    if not texts:
        line = setup.wording(context.lang).line("no_text")
        return Decision("handover", replace(context, last_topic=topics[0]), (line,), topic=topics[0], reason="low")
    return tell(tuple(texts), context, setup)


def tell(texts: tuple[Answer, ...], context: Context, setup: Setup) -> Decision:
    """Speak one or more answers; the first that needs a person makes it a handover."""
    first, further = texts[0], texts[1:]
    context = replace(
        context, misses=0, fruitless=0, options=(), choices={}, pending=None, last_topic=first.topic, last_answer=first
    )
    lines, context = _once(texts, context, setup)
    wording = setup.wording(context.lang)
    lines += _spoken(first, setup, context)
    for text in further:
        lines += [wording.line("second_question"), *_spoken(text, setup, context)]
    if any(text.legal_effect and text.spoken for text in texts) and "legal" not in context.told:
        lines.append(wording.line("legal"))
        context = replace(context, told=context.told | {"legal"})
    context = replace(context, last_lines=tuple(lines), answered=context.answered + 1)
    also = tuple(text.topic for text in further)
    reason = next((why for text in texts if (why := _handover_reason(text))), None)
    if reason is not None:
        return Decision("handover", context, tuple(lines), topic=first.topic, also=also, reason=reason)
    line, context = offer(context, setup, person=any(text.handover == "offer" or text.hedged for text in texts))
    return Decision("answer", context, (*lines, line), topic=first.topic, also=also)


def _handover_reason(text: Answer) -> str | None:
    if text.reason is not None or not text.spoken:
        return _UNSPOKEN.get(text.reason or "", "low")
    return "always" if text.handover == "always" else None


def _spoken(text: Answer, setup: Setup, context: Context) -> list[Line]:
    wording = setup.wording(context.lang)
    reason = _handover_reason(text)
    if reason in ("low", "expired"):
        return [wording.line(f"unspoken_{reason}")]
    lines = [Line(text.lang, text.spoken)]
    if reason == "always":
        lines.append(wording.line("handover_always"))
    return lines


def _once(texts: Iterable[Answer], context: Context, setup: Setup) -> tuple[list[Line], Context]:
    """Announcements due once per call: another language than asked for, a machine translation."""
    wording, lines, told = setup.wording(context.lang), [], set(context.told)
    for text in texts:
        if text.spoken and text.lang != context.lang and f"fallback:{text.lang}" not in told:
            told.add(f"fallback:{text.lang}")
            name = wording.language(text.lang) or text.lang
            lines.append(wording.line("fallback_text", language=name))
        if text.spoken and text.machine_translated and f"machine:{text.lang}" not in told:
            told.add(f"machine:{text.lang}")
            lines.append(setup.wording(text.lang).line("machine_translation"))
    return lines, replace(context, told=frozenset(told))


def offer(context: Context, setup: Setup, person: bool = False) -> tuple[Line, Context]:
    """What may come next, short and not always the same; keys 1-3 as announced in the long one."""
    wording, last = setup.wording(context.lang), context.last_answer
    has_more = bool(last and (last.more or last.documents))
    if person:
        return wording.line("offer_person"), replace(context, pending="person", choices={"1": "yes", "2": "no"})
    if not has_more:
        return wording.line(wording.variant("anything_else", context.answered)), replace(context, pending="question")
    choices = {"1": "more", "2": "documents", "3": "question"}
    then = replace(context, pending="more" if last and last.more else "documents", choices=choices)
    if context.answered % OFFER_EVERY == 1:
        return wording.line("offer_long"), then
    return wording.line(wording.variant("offer_short", context.answered)), then
