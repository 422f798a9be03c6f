"""What a worker does with the packets of one call: from the wire to an engine behind `interfaces`, and back.

A role opens a stream per call. Engines may answer from their own threads: `Send` is safe from any thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any, Protocol

from voicebot.actions import FinishTurn, GuessTurn, OpenTurn, ResumeTurn, Say, Search
from voicebot.engines.messages import (
    BeginCall,
    CancelSpeech,
    EndCall,
    NoteCall,
    StreamFailed,
    WishCallback,
    pack_message,
    pack_spoken,
)
from voicebot.events import EngineFailed
from voicebot.frames import AudioFrame
from voicebot.interfaces import CallStore, Recognizer, Retriever, SpokenChunk, Synthesizer, VoiceActivity

Send = Callable[[bytes], None]
Reply = Callable[[Any], None]
Work = Callable[[Any, Reply], None]


class RoleStream(Protocol):
    """One call inside a worker."""

    def message(self, message: Any) -> None: ...

    def frame(self, frame: AudioFrame) -> None: ...

    def close(self) -> None: ...


class Role(Protocol):
    name: str
    engine: str
    languages: tuple[str, ...]
    degraded: str

    def open(self, stream: int, send: Send) -> RoleStream: ...


def _reply(stream: int, send: Send) -> Reply:
    return lambda event: send(pack_message(stream, event))


class Ears:
    """Voice activity: frames in, `SpeechStarted`, `SpeechPausing`, `SpeechEnded` out."""

    name = "ears"
    degraded = ""
    languages: tuple[str, ...] = ()

    def __init__(self, activity: VoiceActivity, engine: str = "vad") -> None:
        self._activity = activity
        self.engine = engine

    def open(self, stream: int, send: Send) -> RoleStream:
        return _EarsStream(self._activity, stream, send)


class _EarsStream:
    def __init__(self, activity: VoiceActivity, stream: int, send: Send) -> None:
        self._voice = activity.open_stream(_reply(stream, send))

    def message(self, message: Any) -> None:
        """Ears take frames only."""

    def frame(self, frame: AudioFrame) -> None:
        self._voice.accept(frame)

    def close(self) -> None:
        self._voice.close()


class Recognition:
    """Words: turns in, partial and final transcripts out."""

    name = "recognition"

    def __init__(self, recognizer: Recognizer, close: Callable[[], None], degraded: str = "") -> None:
        """`close` ends the engine's threads when the worker ends."""
        self._recognizer = recognizer
        self.close = close
        self.engine = recognizer.name
        self.languages = tuple(sorted(recognizer.languages()))
        self.degraded = degraded

    def open(self, stream: int, send: Send) -> RoleStream:
        return _RecognitionStream(self._recognizer, stream, send)


class _RecognitionStream:
    def __init__(self, recognizer: Recognizer, stream: int, send: Send) -> None:
        self._reply = _reply(stream, send)
        self._turns = recognizer.open_stream(self._answered)

    def _answered(self, event: Any) -> None:
        self._reply(StreamFailed(event.detail) if isinstance(event, EngineFailed) else event)

    def message(self, message: Any) -> None:
        match message:
            case OpenTurn(turn, lang, grammar):
                self._turns.open(turn, lang, grammar)
            case GuessTurn(turn):
                self._turns.guess(turn)
            case ResumeTurn(turn):
                self._turns.resume(turn)
            case FinishTurn(turn):
                self._turns.finish(turn)

    def frame(self, frame: AudioFrame) -> None:
        self._turns.accept(frame)

    def close(self) -> None:
        self._turns.close()


class Speech:
    """Sound: sentences in, spoken chunks out."""

    name = "voice"

    def __init__(self, synthesizer: Synthesizer, engine: str, close: Callable[[], None], degraded: str = "") -> None:
        """`close` ends the engine's threads when the worker ends."""
        self._synthesizer = synthesizer
        self.close = close
        self.engine = engine
        self.languages = tuple(sorted(synthesizer.languages()))
        self.degraded = degraded

    def open(self, stream: int, send: Send) -> RoleStream:
        return _SpeechStream(self._synthesizer, stream, send)


class _SpeechStream:
    def __init__(self, synthesizer: Synthesizer, stream: int, send: Send) -> None:
        self._stream = stream
        self._send = send
        self._speaker = synthesizer.open_stream(self._spoken)

    def _spoken(self, chunk: SpokenChunk) -> None:
        for packet in pack_spoken(self._stream, chunk):
            self._send(packet)

    def message(self, message: Any) -> None:
        match message:
            case Say():
                self._speaker.say(
                    message.utterance,
                    message.lang,
                    message.text,
                    prompt=message.prompt,
                    cacheable=message.cacheable,
                    rate=message.rate,
                )
            case CancelSpeech(utterance):
                self._speaker.cancel(utterance)

    def frame(self, frame: AudioFrame) -> None:
        """A voice does not listen."""

    def close(self) -> None:
        self._speaker.close()


class _Queued:
    """A stream whose work blocks: done one after the other in the role's thread, never in the socket's."""

    def __init__(
        self, thread: ThreadPoolExecutor, stream: int, send: Send, work: Work, gone: Callable[[], None] | None = None
    ) -> None:
        """`gone` is done last, once the other side has left."""
        self._thread = thread
        self._reply = _reply(stream, send)
        self._work = work
        self._gone = gone

    def message(self, message: Any) -> None:
        self._thread.submit(self._guarded, message)

    def frame(self, frame: AudioFrame) -> None:
        """No sound is looked up or recorded."""

    def close(self) -> None:
        """Work already queued is still done: a record is complete when its call has ended."""
        if self._gone is not None:
            self._thread.submit(self._gone)

    def _guarded(self, message: Any) -> None:
        try:
            self._work(message, self._reply)
        except Exception as error:  # the door of the engine: one call fails, the worker lives
            self._reply(StreamFailed(f"{type(error).__name__}: {str(error)[:200]}"))


class Lookup:
    """Questions in, topics and answers out.

    `current` gives the knowledge of the moment; a call keeps what it began with. `reload` reads it anew.
    """

    name = "lookup"
    degraded = ""

    def __init__(
        self, current: Callable[[], Retriever], languages: tuple[str, ...], engine: str, reload: Callable[[], None]
    ) -> None:
        self._current = current
        self._reload = reload
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="lookup")
        self.languages = languages
        self.engine = engine

    def open(self, stream: int, send: Send) -> RoleStream:
        retriever = self._current()

        def search(message: Any, reply: Reply) -> None:
            if isinstance(message, Search):
                retriever.search(message, date.today(), reply)

        return _Queued(self._thread, stream, send, search)

    def reload(self) -> None:
        self._thread.submit(self._reload)


class Recording:
    """Notes in, acknowledgements out; one thread writes, in the order of arrival.

    `line_gone` is called when the line process has left: calls of it that have no end by then never get one.
    """

    name = "recorder"
    engine = "sqlalchemy"
    languages: tuple[str, ...] = ()
    degraded = ""

    def __init__(self, store: CallStore, line_gone: Callable[[], None] | None = None) -> None:
        self._store = store
        self._line_gone = line_gone
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="recorder")

    def open(self, stream: int, send: Send) -> RoleStream:
        return _Queued(self._thread, stream, send, self._write, self._line_gone)

    def _write(self, message: Any, reply: Reply) -> None:
        match message:
            case BeginCall(call):
                self._store.begin(call)
            case NoteCall(call_id, at, note):
                self._store.note(call_id, at, note)
            case WishCallback(call_id, at, wish):
                self._store.store_callback(call_id, at, wish, reply)
            case EndCall(call_id, at, summary):
                self._store.end(call_id, at, summary)
