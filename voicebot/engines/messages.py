"""What travels between the line and its workers: a packed header, then sound or JSON.

    !BIQH   kind (8 bit) · stream (32) · clock (64) · length of the payload (16)

`stream` numbers the calls of one connection; 0 is the connection itself. `clock` is, for a caller's frame, the
microsecond of the machine's monotonic clock at which it was heard, and for spoken sound the utterance it belongs to.
Parsing takes bytes and returns messages; sockets are `client` and `server`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from struct import Struct
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from voicebot import actions, events
from voicebot.errors import RemoteProtocolError
from voicebot.frames import LINE_HZ, AudioFrame
from voicebot.interfaces import CallSummary, SpokenChunk

HEADER = Struct("!BIQH")
LONGEST_PAYLOAD = 0xFFFF
LONGEST_SOUND = 32_000  # two seconds of the line: a chunk never makes another call wait long
MICROSECONDS = 1_000_000


class Kind(IntEnum):
    FRAME = 1
    CONCEALED = 2
    SPOKEN = 3
    PHRASE = 4  # spoken sound that begins a phrase
    SPOKEN_LAST = 5
    MESSAGE = 6
    BEAT = 7


# ------------------------------------------------------------------ messages that only the wire knows


@dataclass(frozen=True, slots=True)
class Hello:
    """The worker's first word: who it is and what it can do here."""

    role: str
    pid: int
    engine: str
    languages: tuple[str, ...] = ()
    degraded: str = ""
    """What does not work here and what works instead; empty where all is well."""


@dataclass(frozen=True, slots=True)
class OpenStream:
    """A call begins."""


@dataclass(frozen=True, slots=True)
class CloseStream:
    """A call is over."""


@dataclass(frozen=True, slots=True)
class CancelSpeech:
    utterance: int


@dataclass(frozen=True, slots=True)
class StreamFailed:
    """The engine raised; this stream cannot go on."""

    detail: str


@dataclass(frozen=True, slots=True)
class BeginCall:
    call: events.CallArrived


@dataclass(frozen=True, slots=True)
class NoteCall:
    call_id: str
    at: datetime
    note: actions.Note


@dataclass(frozen=True, slots=True)
class WishCallback:
    call_id: str
    at: datetime
    wish: actions.StoreCallback


@dataclass(frozen=True, slots=True)
class EndCall:
    call_id: str
    at: datetime
    summary: CallSummary


MESSAGES: tuple[type[Any], ...] = (
    Hello, OpenStream, CloseStream, CancelSpeech, StreamFailed, BeginCall, NoteCall, WishCallback, EndCall,
    actions.OpenTurn, actions.GuessTurn, actions.ResumeTurn, actions.FinishTurn, actions.CloseTurn,
    actions.Search, actions.Say,
    events.SpeechStarted, events.SpeechPausing, events.SpeechEnded,
    events.PartialTranscript, events.FinalTranscript, events.LanguageHeard,
    events.TopicsFound, events.Stored, events.NotStored,
)  # fmt: skip
_ADAPTERS: dict[str, TypeAdapter[Any]] = {message.__name__: TypeAdapter(message) for message in MESSAGES}


@dataclass(frozen=True, slots=True)
class Packet:
    """One header and its payload, still packed."""

    kind: Kind
    stream: int
    clock: int
    payload: bytes


def pack(kind: Kind, stream: int, clock: int, payload: bytes) -> bytes:
    return HEADER.pack(kind, stream, clock, len(payload)) + payload


def pack_message(stream: int, message: Any) -> bytes:
    """Any of `MESSAGES` as `{"Name": {fields}}`."""
    name = type(message).__name__
    payload = b'{"%s":%s}' % (name.encode(), _ADAPTERS[name].dump_json(message))
    return pack(Kind.MESSAGE, stream, 0, payload)


def pack_frame(stream: int, frame: AudioFrame) -> bytes:
    kind = Kind.CONCEALED if frame.concealed else Kind.FRAME
    return pack(kind, stream, int(frame.at * MICROSECONDS), frame.pcm)


def pack_spoken(stream: int, chunk: SpokenChunk) -> Iterator[bytes]:
    """A chunk as one or more packets, none longer than `LONGEST_SOUND`."""
    pieces = [chunk.pcm[at : at + LONGEST_SOUND] for at in range(0, len(chunk.pcm), LONGEST_SOUND)] or [b""]
    for number, piece in enumerate(pieces):
        kind = Kind.PHRASE if chunk.phrase_start and number == 0 else Kind.SPOKEN
        yield pack(kind, stream, chunk.utterance, piece)
    if chunk.last:
        yield pack(Kind.SPOKEN_LAST, stream, chunk.utterance, b"")


BEAT = pack(Kind.BEAT, 0, 0, b"")


def unpack_message(packet: Packet) -> Any:
    """The message of a packet of kind MESSAGE.

    Raises:
        RemoteProtocolError: not JSON, not one of `MESSAGES`, or with wrong fields.
    """
    try:
        ((name, fields),) = from_json(packet.payload).items()
        return _ADAPTERS[name].validate_python(fields)
    except (ValueError, AttributeError, KeyError, ValidationError) as error:
        raise RemoteProtocolError(f"a message on the engine socket is broken: {str(error)[:200]}") from error


def unpack_frame(packet: Packet) -> AudioFrame:
    return AudioFrame(packet.payload, LINE_HZ, packet.clock / MICROSECONDS, packet.kind is Kind.CONCEALED)


def unpack_spoken(packet: Packet) -> SpokenChunk:
    return SpokenChunk(packet.clock, packet.payload, packet.kind is Kind.PHRASE, last=packet.kind is Kind.SPOKEN_LAST)


class Unpacker:
    """Bytes in, packets out; keeps what is not complete yet."""

    def __init__(self) -> None:
        self._pending = bytearray()

    def feed(self, data: bytes) -> list[Packet]:
        """Packets that are complete now.

        Raises:
            RemoteProtocolError: a kind nobody knows; the connection is beyond repair.
        """
        self._pending += data
        packets = []
        while len(self._pending) >= HEADER.size:
            number, stream, clock, length = HEADER.unpack_from(self._pending)
            end = HEADER.size + length
            if number not in Kind._value2member_map_:
                raise RemoteProtocolError(f"the engine socket speaks another language: kind {number}")
            if len(self._pending) < end:
                break
            packets.append(Packet(Kind(number), stream, clock, bytes(self._pending[HEADER.size : end])))
            del self._pending[:end]
        return packets
