"""Keys: 0 a person, * once more, # skip, 1-9 what was announced. While a number is entered they are its digits."""

from __future__ import annotations

from voicebot.dialogue import answering, callback, ending, handing_over
from voicebot.dialogue.answers import tell
from voicebot.dialogue.commands import documents, obey
from voicebot.dialogue.context import Decision
from voicebot.dialogue.state import YES_NO_PHASES, Phase
from voicebot.dialogue.talk import Talk

RATINGS = "12345"
_DEAF_PHASES = (Phase.ARRIVED, Phase.RINGING, Phase.STORING)
"""Phases in which a key cannot change anything."""


def pressed(talk: Talk, key: str) -> None:
    """A key stops what is being said, then does what was announced for it."""
    state = talk.state
    if state.phase in _DEAF_PHASES:
        return
    entering = state.phase is Phase.ENTERING
    talk.note("key", key="digit" if entering and key.isdigit() else key)
    if state.phase is Phase.RATING:
        _rate(talk, key)
        return
    talk.stop()
    if entering:
        callback.key(talk, key)
    elif state.phase in YES_NO_PHASES:
        _in_question(talk, key)
    elif key == "0":
        handing_over.hand_over(talk)
    else:
        _in_talk(talk, key)


def _rate(talk: Talk, key: str) -> None:
    if key in RATINGS:
        talk.note("key", rating=int(key))
    talk.stop()
    ending.goodbye(talk)


def _in_question(talk: Talk, key: str) -> None:
    if key in ("1", "2"):
        callback.answer(talk, key == "1")
    elif key == "0":
        handing_over.hand_over(talk)
    elif key == "#":
        callback.decline(talk)
    elif key == "*":
        callback.ask_again(talk)
    else:
        callback.unclear(talk)


def _in_talk(talk: Talk, key: str) -> None:
    if talk.state.phase is not Phase.TALKING:  # goodbye or the announcement of a transfer was cut short
        talk.go(Phase.TALKING)
    context, setup = talk.state.context, talk.setup
    said = "repeat" if key == "*" else context.choices.get(key)
    if key == "#" or said == "question":
        talk.say(talk.prompt("go_ahead"))
    elif said in ("first", "second") and len(context.options) == 2:
        answering.act(talk, tell((context.options[said == "second"],), context, setup))
    elif said == "documents":
        lines, then = documents(context, setup)
        answering.act(talk, Decision("answer", then, lines, topic=then.last_topic))
    elif said is not None and (decision := obey(said, None, context, setup)) is not None:
        answering.act(talk, decision)
    else:
        talk.say(talk.prompt("key_unknown"))
