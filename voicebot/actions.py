"""What shall be done: orders, each a frozen dataclass. `service` carries them to the rooms."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

# ------------------------------------------------------------------ the line


@dataclass(frozen=True, slots=True)
class Answer:
    """Accept the call."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """Hand the caller to a person by REFER; `context` travels with it."""

    target: str
    """SIP URI or extension."""
    context: dict[str, str] = field(default_factory=dict)
    """lang, topic, question: for the REFER's headers and the record."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the call."""

    cause: str
    """goodbye | silence | transferred | failure | caller | media_lost"""


# ------------------------------------------------------------------ hearing


@dataclass(frozen=True, slots=True)
class Listen:
    """From now on expect this language and, where given, only the phrases of a grammar."""

    lang: str
    grammar: str | None = None
    """yes_no | digits | commands | languages | None for open speech"""


@dataclass(frozen=True, slots=True)
class OpenTurn:
    """Send the speech, with its 300 ms run-up, to recognition as a new turn."""

    turn: int
    lang: str
    grammar: str | None = None


@dataclass(frozen=True, slots=True)
class GuessTurn:
    """Decode what there is, the caller is pausing."""

    turn: int


@dataclass(frozen=True, slots=True)
class ResumeTurn:
    """The caller goes on: later speech belongs to the same turn."""

    turn: int


@dataclass(frozen=True, slots=True)
class FinishTurn:
    """The caller is done: the final words, please."""

    turn: int


@dataclass(frozen=True, slots=True)
class CloseTurn:
    """Forget the turn's sound."""

    turn: int


# ------------------------------------------------------------------ looking up


@dataclass(frozen=True, slots=True)
class Search:
    """Ask the knowledge base; answered by `TopicsFound` with the same number."""

    search: int
    text: str
    lang: str
    last_topic: str | None = None


# ------------------------------------------------------------------ speaking


@dataclass(frozen=True, slots=True)
class Say:
    """Speak a text after whatever is being spoken already."""

    utterance: int
    lang: str
    text: str
    prompt: str | None = None
    """Name of a fixed prompt; a recording of that name replaces the voice."""
    cacheable: bool = True
    """False where the text holds a caller's data: composed in memory, never on disk."""
    rate: float = 1.0
    """1.0 normal, below slower."""
    filler: bool = False
    """True for "one moment": dropped as soon as something real is said."""
    urgent: bool = False
    """True for emergency numbers: speech does not interrupt them, a key does."""


@dataclass(frozen=True, slots=True)
class PlaySound:
    """Play a sound of our own making from `audio/sounds/`."""

    utterance: int
    sound: str
    """waiting | ringback | busy | beep"""
    loop: bool = False


@dataclass(frozen=True, slots=True)
class HoldPlayout:
    """Fall silent, keep the place."""


@dataclass(frozen=True, slots=True)
class ResumePlayout:
    """Go on from the start of the phrase that was interrupted."""


@dataclass(frozen=True, slots=True)
class StopPlayout:
    """Fall silent and forget what was left to say."""


@dataclass(frozen=True, slots=True)
class SetLoudness:
    """Speak louder or softer from now on."""

    gain_db: float


@dataclass(frozen=True, slots=True)
class SwitchLanguage:
    """The call goes on in another language."""

    lang: str


# ------------------------------------------------------------------ remembering


@dataclass(frozen=True, slots=True)
class StoreCallback:
    """Write a callback wish to disk; answered by `Stored` or `NotStored` with the same number."""

    request: int
    number: str
    """International form, e.g. +4980311234."""
    lang: str
    topic: str | None
    question: str


@dataclass(frozen=True, slots=True)
class Note:
    """A decision or observation for the call record."""

    kind: str
    """heard | considered | decided | said | key | notice | language | transfer | callback | engine | turn | ended"""
    data: dict[str, Any] = field(default_factory=dict)


Action = (
    Answer | Transfer | HangUp
    | Listen | OpenTurn | GuessTurn | ResumeTurn | FinishTurn | CloseTurn
    | Search
    | Say | PlaySound | HoldPlayout | ResumePlayout | StopPlayout | SetLoudness | SwitchLanguage
    | StoreCallback | Note
)  # fmt: skip
