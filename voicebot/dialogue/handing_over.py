"""A person: transfer while somebody is there, the true reason where nobody is, then a callback. Never a dead end."""

from __future__ import annotations

from voicebot.actions import StopPlayout, Transfer
from voicebot.dialogue import callback, ending
from voicebot.dialogue.context import Decision
from voicebot.dialogue.state import Phase
from voicebot.dialogue.talk import Talk
from voicebot.dialogue.wording import Line
from voicebot.events import TransferReason
from voicebot.interfaces import NoRoute, Route


def alarm(talk: Talk, decision: Decision) -> None:
    """Emergency: the number first, then a person if there is one; no callback, and we never dial it."""
    state = talk.state
    state.emergency = decision.emergency
    talk.say(*decision.lines, urgent=True)
    route = _route(talk)
    if isinstance(route, Route):
        _announce(talk, route, urgent=True)
        return
    talk.go(Phase.TALKING)
    if not decision.lines:
        _nobody(talk)


def hand_over(talk: Talk, *lines: Line) -> None:
    """The caller shall speak with a person: announce it, or say why not and offer a callback."""
    talk.state.tried = frozenset()
    talk.state.attempts = 0
    route = _route(talk)
    talk.say(*lines)
    if isinstance(route, Route):
        _announce(talk, route)
        return
    talk.note("transfer", outcome=route.reason.value)
    _say_why(talk, route)
    callback.offer(talk)


def _route(talk: Talk) -> Route | NoRoute:
    context = talk.state.context
    return talk.setup.directory.route(context.lang, context.last_topic, talk.wall, talk.state.tried)


def _announce(talk: Talk, route: Route, urgent: bool = False, prompt: str = "connecting") -> None:
    talk.go(Phase.CONNECTING)
    talk.state.route = route
    talk.say(talk.prompt(prompt), urgent=urgent)


def connect(talk: Talk) -> None:
    """The announcement is out: transfer, with what the person should know."""
    state = talk.state
    if state.route is None:
        talk.go(Phase.TALKING)
        return
    talk.go(Phase.RINGING)
    state.tried |= {state.route.name}
    state.attempts += 1
    context = {"lang": state.context.lang, "topic": state.context.last_topic or ""}  # no words: a PBX logs them
    talk.note("transfer", target=state.route.target, name=state.route.name)
    talk.actions.append(Transfer(state.route.target, context))
    talk.ring()


def completed(talk: Talk) -> None:
    if talk.state.phase is not Phase.RINGING:
        return
    talk.note("transfer", outcome="completed")
    ending.hang_up(talk, "transferred")


def failed(talk: Talk, reason: TransferReason) -> None:
    """Back to the caller with the true reason, then the next person or a callback."""
    state = talk.state
    if state.phase is not Phase.RINGING:
        return
    talk.note("transfer", outcome=reason.value)
    talk.actions.append(StopPlayout())
    talk.silent(complete=False)
    state.route = None
    route = _route(talk)
    if isinstance(route, NoRoute) and route.reason is TransferReason.CLOSED:
        _say_why(talk, route)
    else:
        talk.say(talk.prompt(f"transfer_{reason.value}"))
    if isinstance(route, Route) and state.attempts < talk.setup.transfer.attempts:
        _announce(talk, route, prompt="transfer_next")
    elif state.emergency:
        talk.go(Phase.TALKING)
        _nobody(talk)
    else:
        callback.offer(talk)


def lost(talk: Talk) -> None:
    """The line never told how the transfer ended."""
    failed(talk, TransferReason.NO_ANSWER)


def _nobody(talk: Talk) -> None:
    """Nobody to be reached in an emergency: once more the numbers that always answer."""
    numbers = talk.setup.texts.numbers
    talk.say(talk.prompt("emergency_nobody", police=numbers["police"], rescue=numbers["rescue"]), urgent=True)
    if talk.setup.office.phone:
        talk.say(talk.prompt("office_phone", phone=talk.setup.office.phone), urgent=True)


def _say_why(talk: Talk, route: NoRoute) -> None:
    if route.reason is TransferReason.CLOSED and route.reopens is not None:
        talk.say(talk.prompt("transfer_closed"), talk.prompt("reopens", **talk.wording.when(route.reopens)))
    else:
        talk.say(talk.prompt(f"transfer_{route.reason.value}"))


def heard_while_connecting(talk: Talk, said: str | None) -> None:
    """Before the transfer is under way the caller may still say no."""
    if said in ("no", "wait"):
        talk.stop()
        talk.state.route = None
        talk.go(Phase.TALKING)
        talk.say(talk.prompt("go_ahead"))
    elif talk.state.outstanding is None:
        connect(talk)
