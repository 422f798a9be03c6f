"""Client and server at a real socket: what is asked is answered, and a worker that fails is noticed and comes back."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from voicebot.actions import Note, Search, StoreCallback
from voicebot.engines.client import EarsClient, RetrieverClient, StoreClient
from voicebot.engines.messages import HEADER, Kind
from voicebot.engines.roles import Ears, Lookup, Recording, Role
from voicebot.engines.server import serve
from voicebot.engines.wire import Wire, wait_ready
from voicebot.errors import EngineError
from voicebot.events import CallArrived, EngineFailed, Found, SpeechStarted, Stored, TopicsFound
from voicebot.frames import SILENCE, AudioFrame
from voicebot.interfaces import CallSummary, Sink

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PATIENCE_SECONDS = 10


class LoudEars:
    """Voice activity for which every frame is speech, and an odd one a reason to fail."""

    def open_stream(self, sink: Sink) -> LoudEars:
        self._sink = sink
        return self

    def accept(self, frame: AudioFrame) -> None:
        if len(frame.pcm) % 2:
            raise ValueError("half a sample")
        self._sink(SpeechStarted(frame.at))

    def close(self) -> None:
        """Nothing is kept."""


class EchoRetriever:
    def search(self, query: Search, today: date, sink: Callable[[TopicsFound], None]) -> None:
        if query.text == "broken":
            raise RuntimeError("index lost")
        sink(TopicsFound(query.search, Found(query.text, query.lang, "refuse", 0.0)))


class MemoryStore:
    def __init__(self) -> None:
        self.entries: list[tuple[str, str]] = []

    def begin(self, call: CallArrived) -> None:
        self.entries.append((call.call_id, "begin"))

    def note(self, call_id: str, at: datetime, note: Note) -> None:
        self.entries.append((call_id, note.kind))

    def store_callback(self, call_id: str, at: datetime, wish: StoreCallback, sink: Callable[[Any], None]) -> None:
        self.entries.append((call_id, wish.number))
        sink(Stored(wish.request))

    def end(self, call_id: str, at: datetime, summary: CallSummary) -> None:
        self.entries.append((call_id, summary.outcome))


@asynccontextmanager
async def joined(role: Role, folder: Path, keep: int = 0) -> AsyncIterator[Wire]:
    """A worker and a line at one socket."""
    path = folder / "engine.sock"
    server = await serve(role, path)
    wire = Wire(role.name, path, heartbeat_seconds=2.0, keep=keep)
    running = asyncio.create_task(wire.run())
    try:
        await wait_ready([wire], PATIENCE_SECONDS)
        yield wire
    finally:
        running.cancel()
        server.close()


async def next_of(inbox: asyncio.Queue[Any]) -> Any:
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await inbox.get()


def test_frames_go_in_and_events_come_back(tmp_path: Path) -> None:
    async def call() -> None:
        async with joined(Ears(LoudEars()), tmp_path) as wire:
            inbox: asyncio.Queue[Any] = asyncio.Queue()
            stream = EarsClient(wire).open_stream(inbox.put_nowait)
            stream.accept(AudioFrame(SILENCE, 8000, 12.5))
            assert await next_of(inbox) == SpeechStarted(12.5)

    asyncio.run(call())


def test_the_socket_is_private(tmp_path: Path) -> None:
    async def call() -> None:
        async with joined(Ears(LoudEars()), tmp_path):
            assert (tmp_path / "engine.sock").stat().st_mode & 0o777 == 0o600

    asyncio.run(call())


def test_one_call_fails_and_the_other_goes_on(tmp_path: Path) -> None:
    async def call() -> None:
        async with joined(Ears(LoudEars()), tmp_path) as wire:
            first: asyncio.Queue[Any] = asyncio.Queue()
            second: asyncio.Queue[Any] = asyncio.Queue()
            broken = EarsClient(wire).open_stream(first.put_nowait)
            healthy = EarsClient(wire).open_stream(second.put_nowait)
            broken.accept(AudioFrame(b"odd", 8000, 1.0))
            assert isinstance(await next_of(first), EngineFailed)
            healthy.accept(AudioFrame(SILENCE, 8000, 2.0))
            assert await next_of(second) == SpeechStarted(2.0)

    asyncio.run(call())


def test_lookup_answers_and_its_failure_is_told(tmp_path: Path) -> None:
    async def call() -> None:
        async with joined(Lookup(EchoRetriever, ("de",), "test", lambda: None), tmp_path) as wire:
            inbox: asyncio.Queue[Any] = asyncio.Queue()
            lookup = RetrieverClient(wire, inbox.put_nowait)
            lookup.search(Search(4, "wo", "de"), date(2026, 11, 23), inbox.put_nowait)
            found = await next_of(inbox)
            assert (found.search, found.found.text) == (4, "wo")
            lookup.search(Search(5, "broken", "de"), date(2026, 11, 23), inbox.put_nowait)
            failed = await next_of(inbox)
            assert failed == EngineFailed("lookup", "RuntimeError: index lost")

    asyncio.run(call())


def test_two_calls_may_number_their_wishes_alike(tmp_path: Path) -> None:
    async def call() -> None:
        store = MemoryStore()
        async with joined(Recording(store), tmp_path, keep=100) as wire:
            client = StoreClient(wire)
            inbox: asyncio.Queue[Any] = asyncio.Queue()
            for name in ("a", "b"):
                wish = StoreCallback(1, f"+49{name}", "de", None, "")
                client.store_callback(name, NOW, wish, lambda event, name=name: inbox.put_nowait((name, event)))
            assert [await next_of(inbox), await next_of(inbox)] == [("a", Stored(1)), ("b", Stored(1))]
        assert store.entries == [("a", "+49a"), ("b", "+49b")]

    asyncio.run(call())


def test_notes_wait_for_a_recorder_that_comes_late(tmp_path: Path) -> None:
    async def call() -> None:
        store, path = MemoryStore(), tmp_path / "engine.sock"
        wire = Wire("recorder", path, keep=100)
        client = StoreClient(wire)
        client.begin(CallArrived("a", None, "100", NOW))
        client.note("a", NOW, Note("heard"))
        running = asyncio.create_task(wire.run())
        server = await serve(Recording(store), path)
        inbox: asyncio.Queue[Any] = asyncio.Queue()
        await wait_ready([wire], PATIENCE_SECONDS)
        client.store_callback("a", NOW, StoreCallback(9, "+49", "de", None, ""), inbox.put_nowait)
        assert await next_of(inbox) == Stored(9)
        assert store.entries == [("a", "begin"), ("a", "heard"), ("a", "+49")]
        running.cancel()
        server.close()

    asyncio.run(call())


def test_a_silent_worker_is_given_up_and_found_again(tmp_path: Path) -> None:
    """A server that greets and then never beats: its streams are told, and the next worker serves them."""

    async def call() -> None:
        path = tmp_path / "engine.sock"
        server = await serve(Ears(LoudEars()), path)
        wire = Wire("ears", path, heartbeat_seconds=0.01)  # shorter than the beat: every worker seems hung
        inbox: asyncio.Queue[Any] = asyncio.Queue()
        EarsClient(wire).open_stream(inbox.put_nowait)
        running = asyncio.create_task(wire.run())
        assert await next_of(inbox) == EngineFailed("ears", "the worker is gone")
        assert await next_of(inbox) == EngineFailed("ears", "the worker is gone")
        running.cancel()
        server.close()

    asyncio.run(call())


class Worker(threading.Thread):
    """A worker with an event loop of its own, as in its own process."""

    def __init__(self, role: Role, path: Path) -> None:
        super().__init__()
        self.serving = threading.Event()
        self._role, self._path = role, path
        self._loop = asyncio.new_event_loop()
        self._over = asyncio.Event()

    def run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        server = await serve(self._role, self._path)
        self.serving.set()
        await self._over.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self.join()


def stand_still() -> None:
    """The fault itself: nothing else of this process runs."""
    end = time.monotonic() + 1.3
    while time.monotonic() < end:
        pass


def test_a_line_that_stood_still_blames_no_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Longer than a heartbeat and a deadline: what the workers sent meanwhile is read before they are judged."""
    monkeypatch.setattr("voicebot.engines.client.SEARCH_SECONDS", 0.3)
    path = tmp_path / "engine.sock"
    worker = Worker(Lookup(EchoRetriever, ("de",), "echo", lambda: None), path)
    worker.start()
    worker.serving.wait(PATIENCE_SECONDS)

    async def call() -> None:
        wire = Wire("lookup", path, heartbeat_seconds=1.2)
        inbox: asyncio.Queue[Any] = asyncio.Queue()
        client = RetrieverClient(wire, inbox.put_nowait)
        running = asyncio.create_task(wire.run())
        await wait_ready([wire], PATIENCE_SECONDS)
        for search in (1, 2):
            client.search(Search(search, "zeiten", "de"), date(2026, 11, 23), inbox.put_nowait)
            await asyncio.sleep(0)  # on its way
            stand_still()
            assert (await next_of(inbox)).search == search
        running.cancel()

    try:
        asyncio.run(call())
    finally:
        worker.end()


def test_an_unknown_tongue_ends_the_connection(tmp_path: Path) -> None:
    async def call() -> None:
        async with joined(Ears(LoudEars()), tmp_path):
            reader, writer = await asyncio.open_unix_connection(tmp_path / "engine.sock")
            writer.write(HEADER.pack(200, 1, 0, 0))
            async with asyncio.timeout(PATIENCE_SECONDS):
                greeting = await reader.read()  # until the server closes
            assert greeting[0] in (Kind.MESSAGE, Kind.BEAT)
            writer.close()

    asyncio.run(call())


def test_a_worker_that_never_comes_is_named(tmp_path: Path) -> None:
    async def call() -> None:
        wire = Wire("voice", tmp_path / "nobody.sock")
        with pytest.raises(EngineError, match="voice"):
            await wait_ready([wire], 0.01)

    asyncio.run(call())


def test_a_question_to_a_worker_that_is_away_fails_at_once_or_waits_for_it(tmp_path: Path) -> None:
    """And never does its deadline kill the worker that came back."""

    async def call(keep: int) -> None:
        path = tmp_path / "engine.sock"
        wire = Wire("lookup", path, heartbeat_seconds=2.0, keep=keep)
        inbox: asyncio.Queue[Any] = asyncio.Queue()
        client = RetrieverClient(wire, inbox.put_nowait)
        client.search(Search(1, "zeiten", "de"), date(2026, 11, 23), inbox.put_nowait)
        if not keep:
            assert isinstance(await next_of(inbox), EngineFailed)
        assert len(wire._deadlines) == bool(keep)
        running = asyncio.create_task(wire.run())
        server = await serve(Lookup(EchoRetriever, ("de",), "echo", lambda: None), path)
        if keep:
            assert (await next_of(inbox)).found.text == "zeiten"
        running.cancel()
        server.close()

    asyncio.run(call(keep=0))
    asyncio.run(call(keep=10))
