"""The doors between the rooms: what every engine, line, store and dialogue must offer.

Engines are asked through streams and answer into a *sink*, a plain function that takes one event. An engine
inside a worker computes and calls the sink before it returns; `engines.client` in the line process writes to a
socket and calls the sink when the worker's answer arrives. Both meet the same interface, so one contract suite
runs over both, and a call cannot tell them apart.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from voicebot.actions import Action, Note, Search, StoreCallback
from voicebot.events import (
    CallArrived,
    Event,
    NotStored,
    Stored,
    TopicsFound,
    TransferReason,
)
from voicebot.frames import AudioFrame

Sink = Callable[[Event], None]


# ------------------------------------------------------------------ telephony


@dataclass(frozen=True, slots=True)
class LineStatus:
    """What `doctor` and the metrics want to know of a line."""

    listening: str
    """transport:ip:port"""
    registered: bool | None
    """None on a trunk, which does not register."""
    calls: int
    strangers: int
    """Datagrams from peers that are not on the list, dropped since the start."""
    refused: int
    """Calls refused because `max_calls` were up."""


class CallLeg(Protocol):
    """One telephone call, incoming or outgoing; media is 8 kHz 16-bit mono in 20 ms frames."""

    @property
    def call_id(self) -> str: ...

    @property
    def caller(self) -> str | None:
        """Number or user of the far side, None where withheld."""

    @property
    def called(self) -> str: ...

    async def answer(self) -> None:
        """Accept an incoming call.

        Raises:
            LineError: the call ended before.
        """

    async def reject(self, status: int = 486, retry_after_seconds: int | None = None) -> None:
        """Refuse an incoming call with a SIP status."""

    def frames(self) -> AsyncIterator[AudioFrame]:
        """What the far side says, one frame every 20 ms, gaps concealed; ends with the call."""

    def events(self) -> AsyncIterator[Event]:
        """What happens on the call: keys, hold, transfer progress, its end; the stream ends with it."""

    def write(self, pcm: bytes) -> None:
        """Queue 20 ms for the far side. Never blocks; what is more than a second ahead is dropped, oldest first."""

    def flush(self) -> None:
        """Drop what is queued and not yet sent."""

    @property
    def queued_ms(self) -> float:
        """Sound written but not yet on the wire."""

    async def transfer(self, target: str, context: Mapping[str, str], timeout_seconds: float = 25.0) -> None:
        """REFER the far side to `target`; `TransferProgressed` events go to `events()` meanwhile.

        Returns once a person answered (NOTIFY 200).

        Raises:
            TransferRefused: with its typed reason; the call goes on.
        """

    async def send_keys(self, keys: str) -> None:
        """Send RFC 4733 telephone events."""

    async def hang_up(self) -> None:
        """BYE, or CANCEL where not answered yet; harmless on an ended call."""


class Line(Protocol):
    """A telephone line: takes calls and places them."""

    async def start(self) -> None:
        """Open the sockets and, where so set, register.

        Raises:
            LineError: port taken, PBX unreachable.
            RegistrationRefused: wrong user or password.
        """

    def calls(self) -> AsyncIterator[CallLeg]:
        """Incoming calls, each still unanswered."""

    async def dial(self, uri: str, caller: str | None = None, timeout_seconds: float = 30.0) -> CallLeg:
        """Place a call and wait until it is answered.

        Raises:
            CallNotPlaced: with the SIP status.
        """

    def status(self) -> LineStatus: ...

    async def stop(self) -> None:
        """Hang up everything and close the sockets."""


# ------------------------------------------------------------------ hearing


class VoiceStream(Protocol):
    """Voice activity of one call: `SpeechStarted`, `SpeechPausing`, `SpeechEnded` into the sink."""

    def accept(self, frame: AudioFrame) -> None: ...

    def close(self) -> None: ...


class VoiceActivity(Protocol):
    def open_stream(self, sink: Sink) -> VoiceStream: ...


class RecognizerStream(Protocol):
    """Recognition of one call, turn by turn: `PartialTranscript`, `LanguageHeard`, `FinalTranscript` into the sink."""

    def open(self, turn: int, lang: str, grammar: str | None = None) -> None:
        """Begin a turn; frames that follow belong to it. A turn still open is closed."""

    def accept(self, frame: AudioFrame) -> None: ...

    def guess(self, turn: int) -> None:
        """Decode all sound so far, the caller is pausing: answered by a partial with `guess` set."""

    def resume(self, turn: int) -> None:
        """The caller goes on after `guess` or `finish`: later frames are appended to the same turn."""

    def finish(self, turn: int) -> None:
        """Answered by `FinalTranscript`; at once where the guess still holds."""

    def close(self) -> None: ...


class Recognizer(Protocol):
    name: str

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes that it understands on this machine."""

    def open_stream(self, sink: Sink) -> RecognizerStream: ...


# ------------------------------------------------------------------ speaking


@dataclass(frozen=True, slots=True)
class SpokenChunk:
    """Sound of an utterance: 8 kHz 16-bit mono PCM, any length."""

    utterance: int
    pcm: bytes
    phrase_start: bool = False
    """True where a phrase begins: a place to resume from."""
    last: bool = False
    """True on the last chunk; its pcm may be empty."""


SpeechSink = Callable[[SpokenChunk], None]


class SpeakerStream(Protocol):
    """Speaking for one call."""

    def say(
        self,
        utterance: int,
        lang: str,
        text: str,
        *,
        prompt: str | None = None,
        cacheable: bool = True,
        rate: float = 1.0,
    ) -> None: ...

    def cancel(self, utterance: int) -> None:
        """Stop working on it; chunks already under way may still arrive."""

    def close(self) -> None: ...


class Synthesizer(Protocol):
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes that it can speak on this machine."""

    def open_stream(self, sink: SpeechSink) -> SpeakerStream: ...


# ------------------------------------------------------------------ looking up


class Retriever(Protocol):
    def search(self, query: Search, today: date, sink: Callable[[TopicsFound], None]) -> None:
        """Find the topic of a question; works on partial transcripts too."""


# ------------------------------------------------------------------ answering


class Dialogue(Protocol):
    """What to say next. Pure: no clock, no I/O, ids counted by itself."""

    def receive(self, event: Event, now: float) -> list[Action]: ...

    def next_timeout(self) -> float | None:
        """Monotonic time at which `handle_timeout` is due, None where nothing is awaited."""

    def handle_timeout(self, now: float) -> list[Action]: ...


# ------------------------------------------------------------------ handing over


@dataclass(frozen=True, slots=True)
class Route:
    """A person to try."""

    name: str
    target: str
    """SIP URI or extension."""


@dataclass(frozen=True, slots=True)
class NoRoute:
    """Nobody to try, and why."""

    reason: TransferReason
    """CLOSED | NOBODY"""
    reopens: datetime | None = None
    """Local time at which the office opens next, where closed."""


class Directory(Protocol):
    """Staff and hours."""

    def route(self, lang: str, topic: str | None, at: datetime, tried: frozenset[str]) -> Route | NoRoute:
        """The person to try next; `tried` are the names that did not answer in this call. `at` is aware."""

    def is_open(self, at: datetime) -> bool: ...


# ------------------------------------------------------------------ remembering


@dataclass(frozen=True, slots=True)
class CallSummary:
    """What a finished call comes to."""

    outcome: str
    """answered | transferred | callback | abandoned | failed | refused | emergency"""
    lang: str
    topics: tuple[str, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)


class CallStore(Protocol):
    """The call record, written while the call goes on. Redaction happens behind this door.

    `at` values are aware UTC datetimes.
    """

    def begin(self, call: CallArrived) -> None: ...

    def note(self, call_id: str, at: datetime, note: Note) -> None: ...

    def store_callback(
        self, call_id: str, at: datetime, wish: StoreCallback, sink: Callable[[Stored | NotStored], None]
    ) -> None: ...

    def end(self, call_id: str, at: datetime, summary: CallSummary) -> None: ...
