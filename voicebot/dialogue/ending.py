"""Silence, goodbye, and what is said when something of ours broke."""

from __future__ import annotations

from voicebot.actions import HangUp
from voicebot.dialogue import callback, handing_over
from voicebot.dialogue.state import Phase
from voicebot.dialogue.talk import Talk
from voicebot.dialogue.wording import Line
from voicebot.events import EngineFailed

SILENCES = 2
"""Prompts before goodbye."""
DEAF_LIMIT = 2
"""Failures of recognition after which a person is fetched."""


def silence(talk: Talk) -> None:
    """Nothing was said: ask, ask again, goodbye."""
    state = talk.state
    state.patient = False
    state.silences += 1
    if state.silences > SILENCES:
        leave(talk, "silence", talk.prompt("silence_goodbye"))
    elif state.asked:
        talk.say(talk.prompt("still_there"))
        callback.ask_again(talk)
    else:
        talk.say(talk.prompt(f"silence_{state.silences}"))


def goodbye(talk: Talk, *lines: Line) -> None:
    """Thanks and goodbye; before it, where the office wants it, one key as a rating."""
    if talk.setup.dialogue.rating and talk.state.phase is not Phase.RATING:
        talk.go(Phase.RATING)
        talk.say(talk.prompt("rating"))
        return
    leave(talk, "goodbye", *(lines or (talk.prompt("goodbye"),)))


def leave(talk: Talk, cause: str, *lines: Line) -> None:
    """Say the last words; the call ends when they are out."""
    talk.go(Phase.LEAVING)
    talk.state.cause = cause
    talk.state.notice_due = False  # nothing more will be heard that it could speak of
    talk.say(*lines)


def hang_up(talk: Talk, cause: str | None = None) -> None:
    talk.notice_ended(complete=False)
    talk.state.phase = Phase.ENDED
    talk.actions.append(HangUp(cause or talk.state.cause))


def engine_failed(talk: Talk, event: EngineFailed) -> None:
    """One apology a call; twice deaf means a person, who needs no recogniser."""
    state = talk.state
    talk.note("engine", engine=event.engine, detail=event.detail)
    if state.phase in (Phase.LEAVING, Phase.RINGING, Phase.CONNECTING) or event.engine == "recorder":
        return
    if event.engine in ("recognition", "ears"):
        state.deaf += 1
    if state.deaf == DEAF_LIMIT and state.phase is Phase.TALKING:
        state.deaf += 1
        talk.stop()
        handing_over.hand_over(talk, talk.prompt("deaf"))
        return
    if state.apologised:
        return
    state.apologised = True
    interrupted = state.outstanding is not None
    talk.stop()
    talk.say(talk.prompt("sorry"))
    if state.asked:
        callback.ask_again(talk)
    else:
        again = state.context.last_lines if interrupted else ()
        talk.say(*(again or (talk.prompt("go_ahead"),)))


def spoken_to_the_end(talk: Talk) -> None:
    """Everything we had to say is out."""
    state = talk.state
    if state.phase is Phase.LEAVING:
        hang_up(talk)
    elif state.phase is Phase.CONNECTING:
        handing_over.connect(talk)
