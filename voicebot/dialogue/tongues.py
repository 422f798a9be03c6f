"""Which language the call goes on in, when its sound says something else than the line expected.

By sound the language changes only at `language_switch_p`, and never away from a sentence that was understood in the
present one; from `language_ask_p` on the caller is asked in both.
"""

from __future__ import annotations

from dataclasses import replace

from voicebot.dialogue import answering
from voicebot.dialogue.commands import switch_language
from voicebot.dialogue.policy import decide
from voicebot.dialogue.talk import Talk
from voicebot.dialogue.understanding import command
from voicebot.events import LanguageHeard, QuestionHeard


def language_heard(talk: Talk, event: LanguageHeard) -> None:
    """Remember it for its turn; where that turn came to nothing already, act at once."""
    state = talk.state
    state.language_heard = (event.turn, event.lang, event.p)
    late = event.turn == state.turn and not state.understood
    if late and event.lang != state.context.lang and talk.setup.offered(event.lang):
        _by_sound(talk, event.lang, event.p, None)


def settle_language(talk: Talk, event: QuestionHeard, text: str) -> bool:
    """Deal with another language than expected; True where this turn is done with that."""
    state = talk.state
    if state.context.pending and state.context.pending.startswith("language:") and _settled(talk, text):
        return True
    lang, p = event.lang, talk.setup.hearing.language_switch_p
    if state.language_heard is not None and state.language_heard[0] == event.turn:
        _, lang, p = state.language_heard
    if lang == state.context.lang or not talk.setup.offered(lang) or _understood(talk, event, text):
        return False
    return _by_sound(talk, lang, p, event)


def _understood(talk: Talk, event: QuestionHeard, text: str) -> bool:
    """True where the words make sense in the present language."""
    if event.lang != talk.setup.ear_for(talk.state.context.lang):
        return command(text, talk.setup.phrases(talk.state.context.lang)[:1]) is not None
    known = talk.setup.phrases(talk.state.context.lang)
    return command(text, known) is not None or (event.found is not None and event.found.verdict == "answer")


def _by_sound(talk: Talk, lang: str, p: float, event: QuestionHeard | None) -> bool:
    hearing, state = talk.setup.hearing, talk.state
    if p < hearing.language_ask_p:
        return False
    if p < hearing.language_switch_p:
        _ask_in_both(talk, lang, event)
        return True
    decoded = event is not None and event.lang == lang and bool(event.text.strip())
    decision = switch_language(lang, state.context, talk.setup)
    if decoded and event is not None:
        announced = decision.lines if talk.setup.voice_for(lang) != lang else ()
        decision = decide(event.text, event.found, decision.context, talk.setup)
        decision = replace(decision, lines=(*announced, *decision.lines))
    answering.act(talk, decision)
    return True


def _ask_in_both(talk: Talk, lang: str, event: QuestionHeard | None) -> None:
    state = talk.state
    talk.stop()
    other = talk.setup.wording(lang)
    here = talk.wording.language(lang) or lang
    there = other.language(lang) or lang
    state.context = replace(state.context, pending=f"language:{lang}", choices={"1": "yes", "2": "no"})
    state.asked_before = event.text if event is not None else ""
    talk.say(talk.prompt("ask_language", language=here), other.line("ask_language", language=there))


def _settled(talk: Talk, text: str) -> bool:
    """ "Ja", "yes" or the language's name switches; "nein" stays; anything else is a question."""
    state, setup = talk.state, talk.setup
    lang = (state.context.pending or "").partition(":")[2]
    said = command(text, [*setup.phrases(state.context.lang), *setup.phrases(lang)])
    if said in ("yes", f"language:{lang}"):
        answering.act(talk, switch_language(lang, state.context, setup))
        return True
    state.context = replace(state.context, pending="question", choices={})
    if said == "no":
        talk.stop()
        talk.say(talk.prompt("rephrase"))
        return True
    return False
