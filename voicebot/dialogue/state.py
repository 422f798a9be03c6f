"""Where a call stands: one value that the phases change; a copy of it is a place to go back to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from voicebot.dialogue.context import Context
from voicebot.interfaces import Route


class Phase(StrEnum):
    """What the conversation is about at the moment."""

    ARRIVED = "arrived"  # the line is not open yet
    TALKING = "talking"  # questions and answers
    CONNECTING = "connecting"  # "I connect you" is being said
    RINGING = "ringing"  # a person's phone rings
    OFFERING = "offering"  # shall somebody call back?
    CONFIRMING = "confirming"  # at the number you call from?
    ENTERING = "entering"  # a number is keyed in or spoken
    READING_BACK = "reading_back"  # is this number right?
    STORING = "storing"  # the recorder writes the wish
    RATING = "rating"  # one key, if the caller likes
    LEAVING = "leaving"  # goodbye is being said
    ENDED = "ended"


YES_NO_PHASES = frozenset({Phase.OFFERING, Phase.CONFIRMING, Phase.READING_BACK})
CALLBACK_PHASES = YES_NO_PHASES | {Phase.ENTERING}


class Waiting(StrEnum):
    """What the timer is waiting for."""

    SILENCE = "silence"  # the caller to say something
    SPEAKING = "speaking"  # our own playout to end
    HEARING = "hearing"  # the caller's words, he is speaking
    RINGING = "ringing"  # the outcome of a transfer
    STORING = "storing"  # the recorder
    ENTRY = "entry"  # the next digit
    HELD = "held"  # the caller's telephone to come back from hold


@dataclass(slots=True)
class State:
    """All values are immutable, so that `copy.copy` is a whole snapshot."""

    context: Context
    phase: Phase = Phase.ARRIVED

    arrived_at: float = 0.0
    wall: datetime | None = None
    caller: str | None = None

    utterance: int = 0
    """Number of the last utterance."""
    stopped: int = 0
    """Utterances up to this one were stopped; what is still reported on them is old news."""
    outstanding: int | None = None
    """The last utterance that is still to be heard; None in silence."""
    playing: int = 0
    """The utterance that began last."""
    speech_seconds: float = 0.0
    """How long what is outstanding should take at most."""
    fillers: frozenset[int] = frozenset()
    slow_turn: int = -1
    rate: float = 1.0
    gain_db: float = 0.0

    notice_due: bool = False
    notice_utterance: int | None = None
    notice_lang: str = ""
    notices: int = 0

    hearing: bool = False
    held: bool = False
    listening: tuple[str, str | None] | None = None
    silences: int = 0
    patient: bool = False
    """The caller asked us to wait."""
    asked: str = ""
    """The prompt that asked the question of the present phase, to be asked again after silence."""
    unclear: int = 0
    """Answers in this phase that were neither yes nor no nor a number."""

    turn: int = -1
    """The turn answered last; what else comes of it is old news."""
    understood: bool = True
    language_heard: tuple[int, str, float] | None = None
    question: str = ""
    asked_before: str = ""
    """The question that waits while we ask which language it was."""

    route: Route | None = None
    tried: frozenset[str] = frozenset()
    attempts: int = 0
    emergency: str | None = None
    gave_up: bool = False

    entry: str = ""
    star: bool = False
    number: str | None = None
    request: int = 0
    apologised: bool = False
    deaf: int = 0
    """Failures of recognition in this call."""
    cause: str = "goodbye"

    waiting: Waiting | None = None
    deadline: float | None = None
