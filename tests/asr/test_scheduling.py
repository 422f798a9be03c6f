"""Who is decoded first, shown with an engine that waits for its cue."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from tests.asr.listener import PATIENCE_SECONDS, Listener
from voicebot.asr import scheduling
from voicebot.asr.scheduling import Priority, Scheduled
from voicebot.events import EngineFailed, FinalTranscript, PartialTranscript
from voicebot.frames import AudioFrame
from voicebot.interfaces import Sink

FRAME = AudioFrame(bytes(320), 8_000, 0.0)


class CuedEngine:
    """A recogniser whose slow work waits until the test lets it go on, and that writes down what it did."""

    name = "cued"

    def __init__(self) -> None:
        self.done: list[str] = []
        self.begun = threading.Semaphore(0)
        self.cue = threading.Semaphore(0)
        self.streams = 0

    def languages(self) -> frozenset[str]:
        return frozenset({"de"})

    def open_stream(self, sink: Sink) -> CuedStream:
        self.streams += 1
        return CuedStream(self, sink, "abcdef"[self.streams - 1])


class CuedStream:
    def __init__(self, engine: CuedEngine, sink: Sink, name: str) -> None:
        self.engine, self.sink, self.name = engine, sink, name
        self.frames = 0
        self.optional: Priority | None = None

    def _slow(self, what: str) -> None:
        self.engine.begun.release()
        assert self.engine.cue.acquire(timeout=PATIENCE_SECONDS)
        self.engine.done.append(f"{what} {self.name}")

    def open(self, turn: int, lang: str, grammar: str | None = None) -> None:
        if lang == "broken":
            raise ValueError("no such language")
        self.optional = {"partial": Priority.PARTIAL, "language": Priority.LANGUAGE}.get(grammar or "")

    def accept(self, frame: AudioFrame) -> None:
        raise AssertionError("the scheduler stores frames and does the rest step by step")

    def store(self, frame: AudioFrame) -> None:
        self.frames += 1

    def guess(self, turn: int) -> None:
        self._slow("guess")
        self.sink(PartialTranscript(turn, "", "de", guess=True))

    def resume(self, turn: int) -> None: ...

    def finish(self, turn: int) -> None:
        self._slow("final")
        self.sink(FinalTranscript(turn, str(self.frames), "de", 0.0))

    def close(self) -> None:
        self.engine.done.append(f"close {self.name}")

    def due(self) -> Priority | None:
        return self.optional

    def work(self) -> None:
        what, self.optional = ("partial" if self.optional is Priority.PARTIAL else "language"), None
        self._slow(what)


@pytest.fixture
def engine() -> CuedEngine:
    return CuedEngine()


@pytest.fixture
def one(engine: CuedEngine) -> Iterator[Scheduled]:
    pool = Scheduled(engine, threads=1)
    yield pool
    engine.cue.release(100)
    pool.close()


def begun(engine: CuedEngine) -> None:
    assert engine.begun.acquire(timeout=PATIENCE_SECONDS)


def test_finals_before_guesses_before_languages_before_partials(one: Scheduled, engine: CuedEngine) -> None:
    listener = Listener()
    streams = [one.open_stream(listener) for _ in range(5)]
    streams[0].finish(1)
    begun(engine)  # the only thread is busy: everything else must queue
    for stream, optional in zip(streams[1:3], ("partial", "language"), strict=True):
        stream.open(1, "de", optional)
    streams[3].guess(1)
    streams[4].finish(1)
    engine.cue.release(5)
    listener.wait(FinalTranscript, 2)
    for _ in range(4):
        begun(engine)
    one.close()
    assert engine.done == ["final a", "final e", "guess d", "language c", "partial b"]


def test_a_final_does_not_wait_for_optional_work_of_others(engine: CuedEngine) -> None:
    pool, listener = Scheduled(engine, threads=2), Listener()
    talkers = [pool.open_stream(listener) for _ in range(3)]
    for stream in talkers:
        stream.open(1, "de", "partial")
    begun(engine)  # one partial runs and never ends; the others must not take the second thread
    asking = pool.open_stream(listener)
    asking.finish(1)
    begun(engine)
    assert engine.done == []
    engine.cue.release(100)
    listener.final()
    pool.close()


def test_a_frame_makes_no_answer_and_the_order_of_a_stream_is_kept(one: Scheduled, engine: CuedEngine) -> None:
    listener = Listener()
    stream = one.open_stream(listener)
    stream.open(1, "de")
    for _ in range(100):
        stream.accept(FRAME)
    stream.finish(1)
    for _ in range(7):
        stream.accept(FRAME)
    engine.cue.release()
    assert listener.final().text == "100"


def test_what_an_engine_raises_fails_one_turn_and_nothing_else(one: Scheduled, engine: CuedEngine) -> None:
    listener = Listener()
    stream = one.open_stream(listener)
    stream.open(1, "broken")
    stream.open(2, "de")
    stream.finish(2)
    engine.cue.release()
    assert listener.final().turn == 2
    assert [failure.detail for failure in listener.of(EngineFailed)] == ["ValueError: no such language"]


def test_a_sink_that_raises_ends_no_thread(one: Scheduled, engine: CuedEngine) -> None:
    def broken(event: object) -> None:
        raise KeyError(event)

    listener = Listener()
    engine.cue.release(2)
    one.open_stream(broken).finish(1)
    one.open_stream(listener).finish(2)
    assert listener.final().turn == 2


def test_a_queue_is_bounded_by_its_oldest_frames(
    one: Scheduled, engine: CuedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduling, "LONGEST_QUEUE", 10)
    listener = Listener()
    blocker, stream = one.open_stream(listener), one.open_stream(listener)
    blocker.finish(1)
    begun(engine)
    stream.open(1, "de")
    for _ in range(30):
        stream.accept(FRAME)
    stream.finish(1)
    engine.cue.release(2)
    assert listener.final(2).text == "9"
    assert one.dropped_frames == 21


def test_a_closed_stream_is_closed_in_its_turn_and_forgotten(one: Scheduled, engine: CuedEngine) -> None:
    listener = Listener()
    stream, other = one.open_stream(listener), one.open_stream(listener)
    stream.finish(1)
    stream.close()
    stream.close()
    stream.finish(2)
    engine.cue.release(2)
    other.finish(3)
    assert [final.turn for final in listener.wait(FinalTranscript, 2)] == [1, 3]
    assert "close a" in engine.done
    assert engine.done.count("close a") == 1
