"""The first ten seconds: who speaks, what is kept, how to reach a person, which languages there are."""

from __future__ import annotations

from dataclasses import replace

from voicebot.dialogue.setup import Setup
from voicebot.dialogue.state import Phase
from voicebot.dialogue.talk import Talk
from voicebot.dialogue.wording import Line
from voicebot.events import CallArrived

GREETING_RATE = 1.2
"""Ten seconds hold everything that must be said only at this pace with the bundled voice; "langsamer" helps."""


def arrived(talk: Talk, event: CallArrived) -> None:
    talk.state.arrived_at = talk.now
    talk.state.wall = event.wall
    talk.state.caller = event.caller


def opening(setup: Setup) -> list[Line]:
    """The sentences of the greeting in their order, for whoever speaks them ahead at `GREETING_RATE`."""
    own = setup.wording(setup.dialogue.default_language)
    lines = [own.line("greeting", office=setup.office.name), own.line("notice"), own.line("greeting_person")]
    return lines + [
        setup.wording(code).line("greeting_language", key=str(key))
        for key, code in enumerate(setup.further_languages(), 1)
    ]


def established(talk: Talk) -> None:
    """Greet; the order is a promise (assistant, notice, person, languages)."""
    talk.go(Phase.TALKING)
    further = talk.setup.further_languages()
    choices = {str(key): f"language:{code}" for key, code in enumerate(further, 1)}
    talk.state.context = replace(talk.state.context, choices=choices, pending="question")
    usual, talk.state.rate = talk.state.rate, GREETING_RATE
    talk.say(talk.prompt("greeting", office=talk.setup.office.name))
    talk.say_notice("notice")
    talk.say(talk.prompt("greeting_person"))
    for key, code in enumerate(further, 1):
        talk.say(talk.setup.wording(code).line("greeting_language", key=str(key)))
    talk.state.rate = usual


def privacy(talk: Talk) -> None:
    """ "Datenschutz": the long notice."""
    contact = talk.setup.office.privacy_contact
    lines = [talk.prompt("privacy")]
    if contact:
        lines.append(talk.prompt("privacy_contact", contact=contact))
    talk.state.context = replace(talk.state.context, last_lines=tuple(lines), pending="question", misses=0)
    talk.say(*lines, talk.prompt("go_ahead"))
    talk.note("notice", version=talk.setup.dialogue.notice_version, lang=talk.wording.lang, long=True)
