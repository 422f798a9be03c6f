"""Questions and answers: a heard question becomes a decision, a decision becomes speech."""

from __future__ import annotations

from dataclasses import replace

from voicebot.actions import SetLoudness, SwitchLanguage
from voicebot.dialogue import ending, greeting, handing_over, tongues
from voicebot.dialogue.context import Decision
from voicebot.dialogue.policy import decide
from voicebot.dialogue.talk import Talk
from voicebot.dialogue.understanding import command, is_backchannel, repaired
from voicebot.events import QuestionHeard

SLOWER, SLOWEST = 0.85, 0.6
LOUDER_DB, LOUDEST_DB = 6.0, 12.0


def heard(talk: Talk, event: QuestionHeard) -> None:
    """A turn of the caller while questions and answers go on."""
    state, phrases = talk.state, talk.setup.phrases(talk.state.context.lang)
    text = repaired(event.text, phrases[0])
    telling = state.outstanding is not None and state.playing != state.outstanding
    if is_backchannel(text, phrases[0]) and (telling or command(text, phrases) is None):
        return  # he only shows that he listens; a "ja" to the question that comes last is an answer
    if tongues.settle_language(talk, event, text):
        return
    state.question = text or state.question
    if command(text, phrases) == "privacy":
        talk.stop()
        greeting.privacy(talk)
        return
    act(talk, decide(text, event.found, state.context, talk.setup))


def act(talk: Talk, decision: Decision) -> None:
    """Carry out what was decided."""
    state = talk.state
    _note(talk, decision)
    state.understood = decision.action in ("answer", "command") or decision.emergency is not None
    talk.stop()
    switch(talk, decision)
    if decision.emergency:
        handing_over.alarm(talk, decision)
    elif decision.context.pending == "connect":
        state.context = replace(decision.context, pending=None)
        handing_over.hand_over(talk)
    elif decision.action == "handover":
        state.gave_up = decision.reason in ("outside", "unclear")
        handing_over.hand_over(talk, *decision.lines)
    elif decision.context.pending == "goodbye":
        state.context = replace(decision.context, pending=None)
        ending.goodbye(talk, *decision.lines)
    else:
        _manner(talk, decision.command)
        state.patient = decision.command == "wait"
        talk.say(*decision.lines)


def switch(talk: Talk, decision: Decision) -> None:
    """Take over the decision's memory; a new language is told to the line and opens with the notice."""
    state = talk.state
    before, state.context = state.context.lang, decision.context
    if decision.action == "answer" and decision.topic:
        state.emergency = None
        state.gave_up = False
    if state.context.lang != before:
        talk.note("language", lang=state.context.lang, was=before)
        talk.actions.append(SwitchLanguage(state.context.lang))
        state.notice_due = True
        talk.expect(state.listening[1] if state.listening else None)


def _manner(talk: Talk, said: str | None) -> None:
    """Slower and louder hold for the rest of the call."""
    state = talk.state
    if said == "slower":
        state.rate = max(SLOWEST, round(state.rate * SLOWER, 3))
    if said == "louder" and state.gain_db < LOUDEST_DB:
        state.gain_db += LOUDER_DB
        talk.actions.append(SetLoudness(state.gain_db))


def _note(talk: Talk, decision: Decision) -> None:
    talk.note(
        "decided",
        action=decision.action,
        topic=decision.topic,
        also=list(decision.also),
        command=decision.command,
        reason=decision.reason,
        confidence=round(decision.confidence, 3),
        lang=decision.context.lang,
    )
