"""What to answer to one utterance: the rules that the telephone and `voicebot ask` share.

    text ──► emergency? ──► a choice that was offered? ──► command? ──► more / documents of the last topic?
                                                                   └──► what the knowledge base found

`decide` is a function of the utterance and a `Context`; the next context stands in the decision. What needs a line
(transfer, callback, hanging up) is the business of the phases; here only the words for it are chosen.
"""

from __future__ import annotations

from dataclasses import replace

from voicebot.dialogue import answers, commands
from voicebot.dialogue.context import Context, Decision
from voicebot.dialogue.emergencies import emergency, emergency_lines
from voicebot.dialogue.setup import Setup
from voicebot.dialogue.understanding import choose, command, says_nothing, with_reason
from voicebot.dialogue.words import tokens
from voicebot.events import Answer, Found

MISSES_TO_PERSON = 2
"""Not understood so often in a row: a person."""
FRUITLESS_LIMIT = 5
"""Questions in a row without an answer, clarifications included: a person."""


def decide(text: str, found: Found | None, context: Context, setup: Setup) -> Decision:
    """The decision for one utterance of a caller who speaks `context.lang`."""
    decision = _decide(text, found, context, setup)
    confidence = found.confidence if found else 0.0
    return replace(decision, confidence=decision.confidence or confidence)


def _decide(text: str, found: Found | None, context: Context, setup: Setup) -> Decision:
    if kind := emergency(text, setup.every_phrase(context.lang)):
        return alarm(kind, found, context, setup)
    phrases = setup.phrases(context.lang)
    if context.options and (choice := _choice(text, found, context, setup)) is not None:
        return choice
    said = command(text, phrases) or with_reason(text, phrases) or foreign_language(text, context, setup)
    if said is not None and (decision := commands.obey(said, found, context, setup)) is not None:
        return decision
    if not any(word.isalpha() for word in tokens(text)):
        return missed("unclear", context, setup)
    if says_nothing(text, phrases) and (found is None or found.verdict != "answer"):
        return Decision("refuse", context, (setup.wording(context.lang).line("go_ahead"),), reason="unclear")
    if found is None:
        return Decision("refuse", context, (setup.wording(context.lang).line("lookup_failed"),), reason="unclear")
    return from_knowledge(found, context, setup)


def foreign_language(text: str, context: Context, setup: Setup) -> str | None:
    """A wish for a language said in that language: "Türkçe lütfen" on a German line."""
    own = [known.lang for known in setup.phrases(context.lang)]
    others = [known for lang, known in setup.texts.phrases.items() if lang not in own]
    said = command(text, others)
    return said if said is not None and (said.startswith("language:") or said == "person") else None


def from_knowledge(found: Found, context: Context, setup: Setup) -> Decision:
    """Answer, ask which of two, or say that nothing fits."""
    if found.verdict == "answer" and found.candidates:
        return answers.answer(found, context, setup)
    offered = [found.answers[c.topic] for c in found.candidates if c.topic in found.answers][:2]
    if found.verdict == "clarify" and len(offered) == 2:
        return clarify(tuple(offered), context, setup)
    if found.verdict == "clarify" and offered:
        return answers.answer(found, context, setup)
    return missed("outside", context, setup)


def clarify(offered: tuple[Answer, ...], context: Context, setup: Setup) -> Decision:
    """ "Meinen Sie A oder B?" """
    line = setup.wording(context.lang).line("clarify", first=offered[0].title, second=offered[1].title)
    if context.fruitless + 1 >= FRUITLESS_LIMIT:
        return missed("unclear", context, setup)
    then = replace(
        context,
        options=offered,
        choices={"1": "first", "2": "second"},
        pending="choice",
        fruitless=context.fruitless + 1,
        last_lines=(line,),
    )
    return Decision("clarify", then, (line,), reason="unclear", titles=tuple(a.title for a in offered))


def _choice(text: str, found: Found | None, context: Context, setup: Setup) -> Decision | None:
    """The answer to "A or B?"; None where something else was said."""
    phrases = setup.phrases(context.lang)
    said = command(text, phrases)
    if said == "both":
        return answers.tell(context.options, context, setup)
    if said in ("neither", "no"):
        return missed("unclear", replace(context, options=(), choices={}), setup)
    chosen = choose(text, [option.title for option in context.options], phrases)
    if chosen is not None:
        return answers.tell((context.options[chosen],), context, setup)
    if (said or with_reason(text, phrases)) is not None or (found is not None and _something_else(found, context)):
        return None
    return missed("unclear", context, setup)


def _something_else(found: Found, context: Context) -> bool:
    """True where the knowledge base heard a new question instead of a choice."""
    offered = {option.topic for option in context.options}
    nearest = {candidate.topic for candidate in found.candidates[:2]}
    return found.verdict == "answer" or (found.verdict == "clarify" and not offered & nearest)


def missed(reason: str, context: Context, setup: Setup) -> Decision:
    """Nothing fits: say so and ask to rephrase, the second time hand over to a person."""
    wording = setup.wording(context.lang)
    then = replace(context, misses=context.misses + 1, fruitless=context.fruitless + 1, pending=None)
    if then.misses >= MISSES_TO_PERSON or then.fruitless >= FRUITLESS_LIMIT:
        then = replace(then, misses=0, options=(), choices={})
        return Decision("handover", then, (wording.line("give_up"),), reason=reason)
    line = wording.line("not_understood" if reason == "unclear" else "refuse")
    if context.options:
        titles = {"first": context.options[0].title, "second": context.options[1].title}
        lines = (line, wording.line("clarify", **titles))
    else:
        lines = (line, wording.line("rephrase"))
    return Decision("refuse", replace(then, last_lines=lines), lines, reason=reason)


def alarm(kind: str, found: Found | None, context: Context, setup: Setup) -> Decision:
    """An emergency: the number to dial, then a person."""
    lines = tuple(emergency_lines(kind, setup.wording(context.lang), setup.texts.numbers, setup.office))
    sure = found is not None and found.verdict == "answer" and found.candidates
    topic = found.candidates[0].topic if found is not None and sure else None
    if kind == "police":
        topic = "abschiebung"
    then = replace(
        context, last_topic=topic or context.last_topic, last_lines=lines, options=(), choices={}, pending=None
    )
    return Decision("handover", then, lines, topic=topic, reason="emergency", emergency=kind)
