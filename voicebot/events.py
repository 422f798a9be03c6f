"""What happened: facts in the past tense, each a frozen dataclass. None inherits from another.

A call machine receives them one after the other with the monotonic time. Values that events carry
(`Found`, `Answer` ...) stand at the end of the alphabet of this file: first the values, then the events.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

# ------------------------------------------------------------------ values


class TransferReason(StrEnum):
    """Why a caller could not be handed to a person."""

    BUSY = "busy"
    NO_ANSWER = "no_answer"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    CLOSED = "closed"
    NOBODY = "nobody"  # open, but no member of staff fits or everyone was tried


@dataclass(frozen=True, slots=True)
class Candidate:
    """A topic that a question may be about, with its score between 0 and 1."""

    topic: str
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What the knowledge base says on one topic in one language, ready to be spoken."""

    topic: str
    lang: str
    """ISO 639-1 code of the texts below; may be a fallback of the language asked for."""
    title: str
    """A few words that name the topic, for "do you mean A or B"."""
    spoken: str
    """One to three short sentences, figures filled in. Empty where nothing may be spoken (see `reason`)."""
    more: str = ""
    documents: str = ""
    follow_ups: tuple[str, ...] = ()
    """Topic ids that callers ask next."""
    handover: str = "never"
    """never | offer | always: whether a person is offered."""
    reason: str | None = None
    """Why it is not spoken as fact: low | expired | unset (a setting of the office is missing) | None."""
    hedged: bool = False
    """True where its facts are only "medium": already worded "in der Regel", a person is offered."""
    legal_effect: bool = False
    """True where the general-information sentence is due once per call."""
    machine_translated: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What the knowledge base makes of a question."""

    text: str
    lang: str
    verdict: str
    """answer | clarify | refuse, decided by the calibrated confidence."""
    confidence: float
    """P(the first candidate is the right topic)."""
    candidates: tuple[Candidate, ...] = ()
    """Best first, five at most."""
    also: tuple[str, ...] = ()
    """Further topics asked in the same breath, in the caller's order."""
    answers: dict[str, Answer] = field(default_factory=dict)
    """By topic id: the first three candidates and all of `also`."""
    ms: float = 0.0


# ------------------------------------------------------------------ the line


@dataclass(frozen=True, slots=True)
class CallArrived:
    """An INVITE is waiting for its answer."""

    call_id: str
    caller: str | None
    """Number in international form where the line gave one, None where withheld."""
    called: str
    wall: datetime
    """Aware UTC time of arrival; later wall times follow from the monotonic clock."""


@dataclass(frozen=True, slots=True)
class CallEstablished:
    """The answer was acknowledged; sound flows."""


@dataclass(frozen=True, slots=True)
class DtmfPressed:
    """A key: one of 0-9 * # A-D."""

    key: str


@dataclass(frozen=True, slots=True)
class PeerHeld:
    """The other side put us on hold."""


@dataclass(frozen=True, slots=True)
class PeerResumed:
    """The other side took us off hold."""


@dataclass(frozen=True, slots=True)
class MediaLost:
    """No RTP for the configured time: the caller is gone without a BYE."""


@dataclass(frozen=True, slots=True)
class CallerHungUp:
    """BYE or CANCEL, or the transaction died."""


@dataclass(frozen=True, slots=True)
class TransferProgressed:
    """NOTIFY of a REFER: 100 trying, 180 ringing."""

    status: int


@dataclass(frozen=True, slots=True)
class TransferCompleted:
    """NOTIFY 200: a person answered."""


@dataclass(frozen=True, slots=True)
class TransferFailed:
    """The person could not be reached; the caller is still with us."""

    reason: TransferReason
    status: int | None = None


# ------------------------------------------------------------------ hearing


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The caller began to speak; `at` is the monotonic time of the onset."""

    at: float


@dataclass(frozen=True, slots=True)
class SpeechPausing:
    """The caller has been silent for a moment; `at` is when the speech stopped."""

    at: float


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """The caller has been silent for the longest patience; `at` is when the speech stopped."""

    at: float


@dataclass(frozen=True, slots=True)
class PartialTranscript:
    """Words so far; `guess` when the whole speech up to the pause was decoded."""

    turn: int
    text: str
    lang: str
    guess: bool = False
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class FinalTranscript:
    """The words of a turn; empty text where nothing was understood."""

    turn: int
    text: str
    lang: str
    confidence: float
    """Mean word probability, 0 to 1."""
    engine: str = ""
    decode_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class LanguageHeard:
    """The language of a turn by its sound."""

    turn: int
    lang: str
    p: float


# ------------------------------------------------------------------ turns


@dataclass(frozen=True, slots=True)
class QuestionHeard:
    """A turn of the caller is complete: words, language, and what the knowledge base makes of them."""

    turn: int
    text: str
    lang: str
    confidence: float
    found: Found | None
    """None where lookup failed or the text is empty."""
    spoken_at: float = 0.0
    """Monotonic time at which the caller stopped speaking."""
    decode_ms: float = 0.0
    engine: str = ""
    """The recogniser that heard it."""


@dataclass(frozen=True, slots=True)
class TurnReopened:
    """The caller went on speaking within a second: the question so far was only its first half."""

    turn: int


@dataclass(frozen=True, slots=True)
class DecodingSlow:
    """The words of a turn are late: a short "one moment" is due."""

    turn: int


# ------------------------------------------------------------------ looking up


@dataclass(frozen=True, slots=True)
class TopicsFound:
    """The answer to a `Search`."""

    search: int
    found: Found


# ------------------------------------------------------------------ speaking


@dataclass(frozen=True, slots=True)
class PlayoutStarted:
    """The first frame of an utterance left for the caller."""

    utterance: int


@dataclass(frozen=True, slots=True)
class PlayoutFinished:
    """An utterance ended; `complete` is False where it was stopped before its end."""

    utterance: int
    complete: bool = True


# ------------------------------------------------------------------ the house


@dataclass(frozen=True, slots=True)
class Stored:
    """The recorder has written it to disk."""

    request: int


@dataclass(frozen=True, slots=True)
class NotStored:
    """The recorder could not write it."""

    request: int


@dataclass(frozen=True, slots=True)
class EngineFailed:
    """A worker died, hung or answered with an error; it is being restarted."""

    engine: str
    """ears | recognition | voice | lookup | recorder"""
    detail: str = ""


Event = (
    CallArrived | CallEstablished | DtmfPressed | PeerHeld | PeerResumed | MediaLost | CallerHungUp
    | TransferProgressed | TransferCompleted | TransferFailed
    | SpeechStarted | SpeechPausing | SpeechEnded | PartialTranscript | FinalTranscript | LanguageHeard
    | QuestionHeard | TurnReopened | DecodingSlow | TopicsFound
    | PlayoutStarted | PlayoutFinished | Stored | NotStored | EngineFailed
)  # fmt: skip
