"""Engines as the line sees them: the interfaces of the rooms, met by a socket.

Each class holds a `Wire` and nothing else; each stream belongs to one call.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from typing import Any

from voicebot.actions import FinishTurn, GuessTurn, Note, OpenTurn, ResumeTurn, Say, Search, StoreCallback
from voicebot.engines.messages import (
    BeginCall,
    CancelSpeech,
    EndCall,
    NoteCall,
    WishCallback,
    pack_frame,
)
from voicebot.engines.wire import Wire
from voicebot.events import CallArrived, EngineFailed, FinalTranscript, NotStored, Stored, TopicsFound
from voicebot.frames import AudioFrame
from voicebot.interfaces import CallSummary, Sink, SpeechSink, SpokenChunk

FINISH_SECONDS = 10.0
SEARCH_SECONDS = 3.0
SAY_SECONDS = 6.0
STORE_SECONDS = 5.0


class EarsClient:
    """Meets `interfaces.VoiceActivity`."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def open_stream(self, sink: Sink) -> _EarsStream:
        return _EarsStream(self._wire, sink)


class _EarsStream:
    def __init__(self, wire: Wire, sink: Sink) -> None:
        self._wire = wire
        self._stream = wire.open(sink)

    def accept(self, frame: AudioFrame) -> None:
        self._wire.send(pack_frame(self._stream, frame))

    def close(self) -> None:
        self._wire.close(self._stream)


class RecognizerClient:
    """Meets `interfaces.Recognizer`."""

    name = "recognition"

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def languages(self) -> frozenset[str]:
        return frozenset(self._wire.hello.languages if self._wire.hello else ())

    def open_stream(self, sink: Sink) -> _RecognizerStream:
        return _RecognizerStream(self._wire, sink)


class _RecognizerStream:
    def __init__(self, wire: Wire, sink: Sink) -> None:
        self._wire = wire
        self._sink = sink
        self._stream = wire.open(self._receive)

    def _receive(self, event: Any) -> None:
        if isinstance(event, FinalTranscript):
            self._wire.answered(self._stream, event.turn)
        self._sink(event)

    def open(self, turn: int, lang: str, grammar: str | None = None) -> None:
        self._wire.tell(self._stream, OpenTurn(turn, lang, grammar))

    def accept(self, frame: AudioFrame) -> None:
        self._wire.send(pack_frame(self._stream, frame))

    def guess(self, turn: int) -> None:
        self._wire.tell(self._stream, GuessTurn(turn))

    def resume(self, turn: int) -> None:
        self._wire.answered(self._stream, turn)
        self._wire.tell(self._stream, ResumeTurn(turn))

    def finish(self, turn: int) -> None:
        self._wire.ask(self._stream, FinishTurn(turn), turn, FINISH_SECONDS)

    def close(self) -> None:
        self._wire.close(self._stream)


class SynthesizerClient:
    """Meets `interfaces.Synthesizer`; an engine failure goes to `failed`, chunks to the sink."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def languages(self) -> frozenset[str]:
        return frozenset(self._wire.hello.languages if self._wire.hello else ())

    def open_stream(self, sink: SpeechSink, failed: Callable[[EngineFailed], None] | None = None) -> _SpeakerStream:
        return _SpeakerStream(self._wire, sink, failed)


class _SpeakerStream:
    def __init__(self, wire: Wire, sink: SpeechSink, failed: Callable[[EngineFailed], None] | None) -> None:
        self._wire = wire
        self._sink = sink
        self._failed = failed
        self._stream = wire.open(self._receive)

    def _receive(self, message: Any) -> None:
        if isinstance(message, SpokenChunk):
            self._wire.answered(self._stream, message.utterance)
            self._sink(message)
        elif isinstance(message, EngineFailed) and self._failed is not None:
            self._failed(message)

    def say(
        self,
        utterance: int,
        lang: str,
        text: str,
        *,
        prompt: str | None = None,
        cacheable: bool = True,
        rate: float = 1.0,
    ) -> None:
        order = Say(utterance, lang, text, prompt, cacheable, rate)
        self._wire.ask(self._stream, order, utterance, SAY_SECONDS)

    def cancel(self, utterance: int) -> None:
        self._wire.answered(self._stream, utterance)
        self._wire.tell(self._stream, CancelSpeech(utterance))

    def close(self) -> None:
        self._wire.close(self._stream)


class RetrieverClient:
    """Meets `interfaces.Retriever` for one call; the worker reads the date itself."""

    def __init__(self, wire: Wire, failed: Callable[[EngineFailed], None]) -> None:
        self._wire = wire
        self._failed = failed
        self._sinks: dict[int, Callable[[TopicsFound], None]] = {}
        self._stream = wire.open(self._receive)

    def _receive(self, message: Any) -> None:
        if isinstance(message, TopicsFound):
            self._wire.answered(self._stream, message.search)
            if (sink := self._sinks.pop(message.search, None)) is not None:
                sink(message)
        elif isinstance(message, EngineFailed):
            self._sinks.clear()
            self._failed(message)

    def search(self, query: Search, today: date, sink: Callable[[TopicsFound], None]) -> None:
        self._sinks[query.search] = sink
        self._wire.ask(self._stream, query, query.search, SEARCH_SECONDS)

    def close(self) -> None:
        self._wire.close(self._stream)


class StoreClient:
    """Meets `interfaces.CallStore` for all calls, on a wire that keeps notes while the recorder is away."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._numbers = count(1)
        self._waiting: dict[int, tuple[int, Callable[[Stored | NotStored], None]]] = {}
        self._stream = wire.open(self._receive)

    def _receive(self, message: Any) -> None:
        match message:
            case Stored(number) | NotStored(number):
                self._wire.answered(self._stream, number)
                self._tell(number, type(message))
            case EngineFailed():
                for number in list(self._waiting):
                    self._tell(number, NotStored)

    def _tell(self, number: int, outcome: type[Stored] | type[NotStored]) -> None:
        """Calls count their requests each from 1; on the wire each has a number of its own."""
        if (waiting := self._waiting.pop(number, None)) is not None:
            request, sink = waiting
            sink(outcome(request))

    def begin(self, call: CallArrived) -> None:
        self._wire.tell(self._stream, BeginCall(call))

    def note(self, call_id: str, at: datetime, note: Note) -> None:
        self._wire.tell(self._stream, NoteCall(call_id, at, note))

    def store_callback(
        self, call_id: str, at: datetime, wish: StoreCallback, sink: Callable[[Stored | NotStored], None]
    ) -> None:
        number = next(self._numbers)
        self._waiting[number] = (wish.request, sink)
        message = WishCallback(call_id, at, replace(wish, request=number))
        self._wire.ask(self._stream, message, number, STORE_SECONDS)

    def end(self, call_id: str, at: datetime, summary: CallSummary) -> None:
        self._wire.tell(self._stream, EndCall(call_id, at, summary))
