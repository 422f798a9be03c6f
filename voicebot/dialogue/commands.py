"""What each command means at this point of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from voicebot.dialogue.context import Context, Decision
from voicebot.dialogue.setup import Setup
from voicebot.dialogue.understanding import LISTED
from voicebot.dialogue.wording import Line
from voicebot.events import Found

Lines = tuple[Line, ...]


def obey(said: str, found: Found | None, context: Context, setup: Setup) -> Decision | None:
    """The decision for a command; None where it means nothing here and the knowledge base should be asked."""
    if said.startswith("language:"):
        return switch_language(said.partition(":")[2], context, setup)
    if said == "documents":
        return _aspect(found, context, setup)
    if said not in LISTED:
        return None
    lines, then = _MEANINGS[said](context, setup)
    return Decision("command", then, lines, command=said)


def _aspect(found: Found | None, context: Context, setup: Setup) -> Decision | None:
    """ "Unterlagen": those of the last topic, unless the question names another one."""
    last = context.last_answer
    if last is None or (found and found.verdict == "answer" and found.candidates[0].topic != last.topic):
        return None
    lines, then = documents(context, setup)
    return Decision("answer", then, lines, topic=last.topic)


def documents(context: Context, setup: Setup) -> tuple[Lines, Context]:
    last = context.last_answer
    return _further(last.documents if last else "", "no_documents", context, setup)


def more(context: Context, setup: Setup) -> tuple[Lines, Context]:
    """More on the last topic, once; after that its documents."""
    last = context.last_answer
    if last is None:
        return _ask(context, setup, "more_of_what")
    told = f"more:{last.topic}"
    if told in context.told or not last.more:
        return _further(last.documents, "no_more", context, setup)
    return _further(last.more, "no_more", replace(context, told=context.told | {told}), setup)


def _further(text: str, otherwise: str, context: Context, setup: Setup) -> tuple[Lines, Context]:
    wording, last = setup.wording(context.lang), context.last_answer
    line = Line(last.lang, text) if text and last else wording.line(otherwise)
    context = replace(context, misses=0, last_lines=(line,))
    question = wording.line(wording.variant("anything_else", context.answered))
    return (line, question), replace(
        context, pending="question", choices={"1": "more", "2": "documents", "3": "question"}
    )


def _repeat(context: Context, setup: Setup) -> tuple[Lines, Context]:
    if not context.last_lines:
        return _ask(context, setup, "nothing_to_repeat")
    return context.last_lines, replace(context, misses=0)


def _again(prompt: str) -> Callable[[Context, Setup], tuple[Lines, Context]]:
    """Confirm and say the last thing once more, in the new manner."""

    def meaning(context: Context, setup: Setup) -> tuple[Lines, Context]:
        return (setup.wording(context.lang).line(prompt), *context.last_lines), replace(context, misses=0)

    return meaning


def _yes(context: Context, setup: Setup) -> tuple[Lines, Context]:
    if context.pending == "more":
        return more(context, setup)
    if context.pending == "documents":
        return documents(context, setup)
    if context.pending == "person":
        return _person(context, setup)
    if context.pending == "choice" and context.options:
        titles = {"first": context.options[0].title, "second": context.options[1].title}
        return (setup.wording(context.lang).line("clarify", **titles),), context
    return _ask(context, setup, "go_ahead")


def _no(context: Context, setup: Setup) -> tuple[Lines, Context]:
    if context.pending == "question":
        return _goodbye(context, setup)
    line = setup.wording(context.lang).line(setup.wording(context.lang).variant("anything_else", context.answered))
    return (line,), replace(context, pending="question", misses=0)


def _goodbye(context: Context, setup: Setup) -> tuple[Lines, Context]:
    return (setup.wording(context.lang).line("goodbye"),), replace(context, pending="goodbye")


def _person(context: Context, setup: Setup) -> tuple[Lines, Context]:
    return (setup.wording(context.lang).line("connecting"),), replace(context, pending="connect", misses=0)


def _help(context: Context, setup: Setup) -> tuple[Lines, Context]:
    return _ask(context, setup, "help")


def _wait(context: Context, setup: Setup) -> tuple[Lines, Context]:
    return (setup.wording(context.lang).line("waiting"),), replace(context, misses=0)


def _thanks(context: Context, setup: Setup) -> tuple[Lines, Context]:
    return _ask(context, setup, "thanks")


def _ask(context: Context, setup: Setup, prompt: str) -> tuple[Lines, Context]:
    return (setup.wording(context.lang).line(prompt),), replace(context, pending="question", misses=0)


_MEANINGS: dict[str, Callable[[Context, Setup], tuple[Lines, Context]]] = {
    "repeat": _repeat,
    "slower": _again("slower"),
    "louder": _again("louder"),
    "more": more,
    "yes": _yes,
    "no": _no,
    "goodbye": _goodbye,
    "help": _help,
    "wait": _wait,
    "thanks": _thanks,
    "person": _person,
}


def switch_language(code: str, context: Context, setup: Setup) -> Decision:
    """Go on in another language, or say honestly what there is instead."""
    wording, said = setup.wording(context.lang), f"language:{code}"
    if not setup.offered(code):
        name = wording.language(code)
        line = wording.line("not_offered", language=name) if name else wording.line("not_offered_unnamed")
        return Decision("command", replace(context, misses=0), (line,), command=said)
    then = replace(context, lang=code, misses=0, pending="question", options=(), choices={})
    voice = setup.voice_for(code)
    new = setup.wording(code)
    if voice != code and f"voice:{code}" not in then.told:
        then = replace(then, told=then.told | {f"voice:{code}", f"fallback:{voice}"})
        names = {"language": new.language(code) or code, "voice": new.language(voice) or voice}
        return Decision("command", then, (new.line("fallback_voice", **names),), command=said)
    if setup.ear_for(code) != code:
        ear = setup.ear_for(code)
        names = {"language": new.language(code) or code, "ear": new.language(ear) or ear}
        return Decision("command", then, (new.line("fallback_ear", **names),), command=said)
    line = new.line("language_same" if code == context.lang else "language_switched")
    return Decision("command", then, (line,), command=said)
