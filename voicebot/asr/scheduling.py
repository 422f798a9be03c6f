"""Who is decoded next when several callers speak at once.

A recogniser computes in the thread that calls it. `Scheduled` wraps one so that calls return at once, and a small
pool of threads does the work: finals before guesses before language identification before partial results.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Protocol

from voicebot.events import EngineFailed
from voicebot.frames import AudioFrame
from voicebot.interfaces import Recognizer, RecognizerStream, Sink


class Priority(IntEnum):
    """Smaller is sooner."""

    FINAL = 0
    GUESS = 1
    SOUND = 2  # orders and frames that nobody waits for yet
    LANGUAGE = 3
    PARTIAL = 4


class StepwiseStream(RecognizerStream, Protocol):
    """A stream whose optional work (languages, partials) can be left out."""

    def store(self, frame: AudioFrame) -> None:
        """`accept` without the optional work."""

    def due(self) -> Priority | None:
        """LANGUAGE or PARTIAL where such work would be worth doing now."""

    def work(self) -> None:
        """Do what is due."""


class StepwiseRecognizer(Recognizer, Protocol):
    def open_stream(self, sink: Sink) -> StepwiseStream: ...


LONGEST_QUEUE = 1_500  # orders of one stream: 30 s of frames
MOST_AT_ONCE = 25


@dataclass(slots=True)
class _Lane:
    """What one stream has to do; guarded by the pool's lock, its stream only by `busy`."""

    stream: StepwiseStream
    sink: Sink
    orders: deque[tuple[Priority, Callable[[], None]]] = field(default_factory=deque)
    since: int = 0
    """Ticket of its oldest order: first come, first served within a priority."""
    busy: bool = False
    due: Priority | None = None
    closed: bool = False

    def priority(self) -> Priority | None:
        if self.busy:
            return None
        if self.orders:
            return min(priority for priority, _ in self.orders)
        return None if self.closed else self.due


class Scheduled:
    """Meets `interfaces.Recognizer`; every call returns at once.

    The sink of a stream is called from the threads of the pool, for one stream never from two at a time, and still
    once or twice shortly after `close`. What the engine raises becomes `EngineFailed` in that stream's sink; the
    stream goes on. Optional work never holds all threads: with two or more, one is always free for a final.
    """

    def __init__(self, recognizer: StepwiseRecognizer, threads: int = 2) -> None:
        self.name = recognizer.name
        self.dropped_frames = 0
        """Frames lost because a stream could not be decoded in time."""
        self._recognizer = recognizer
        self._lock = threading.Condition()
        self._lanes: list[_Lane] = []
        self._ticket = 0
        self._stopping = False
        self._optional = 0
        self._optional_limit = max(1, threads - 1)
        self._threads = [
            threading.Thread(target=self._run, name=f"recognition-{number}", daemon=True)
            for number in range(max(1, threads))
        ]
        for thread in self._threads:
            thread.start()

    def languages(self) -> frozenset[str]:
        return self._recognizer.languages()

    def open_stream(self, sink: Sink) -> RecognizerStream:
        lane = _Lane(self._recognizer.open_stream(sink), sink)
        with self._lock:
            self._lanes.append(lane)
        return _ScheduledStream(self, lane)

    def close(self) -> None:
        """End the threads once the work in hand is done; what waits is dropped."""
        with self._lock:
            self._stopping = True
            self._lock.notify_all()
        for thread in self._threads:
            thread.join()

    # -------------------------------------------------------------- called by streams

    def order(self, lane: _Lane, priority: Priority, work: Callable[[], None], last: bool = False) -> None:
        with self._lock:
            if lane.closed:
                return
            if priority is Priority.SOUND and len(lane.orders) >= LONGEST_QUEUE:
                self._drop_oldest_frame(lane)
            if not lane.orders:
                self._ticket += 1
                lane.since = self._ticket
            lane.orders.append((priority, work))
            lane.closed = last
            self._lock.notify()

    def _drop_oldest_frame(self, lane: _Lane) -> None:
        for place, (_, work) in enumerate(lane.orders):
            if isinstance(work, _Frame):
                del lane.orders[place]
                self.dropped_frames += 1
                return

    # -------------------------------------------------------------- the threads

    def _run(self) -> None:
        while (taken := self._take()) is not None:
            lane, orders = taken
            for work in orders or [lane.stream.work]:
                try:
                    work()
                except Exception as error:  # the door of the engine: one turn fails, the worker lives
                    _tell_failure(lane.sink, error)
            self._give_back(lane, optional=not orders)

    def _take(self) -> tuple[_Lane, list[Callable[[], None]]] | None:
        """The most urgent stream with its orders up to the first slow one, or none for optional work."""
        with self._lock:
            while not self._stopping:
                lane = self._next()
                if lane is None:
                    self._lock.wait()
                    continue
                lane.busy = True
                if lane.orders:
                    return lane, _cut(lane.orders)
                self._optional += 1
                return lane, []
        return None

    def _next(self) -> _Lane | None:
        best: tuple[Priority, int] | None = None
        chosen = None
        for lane in self._lanes:
            priority = lane.priority()
            if priority is None or (not lane.orders and self._optional >= self._optional_limit):
                continue
            if best is None or (priority, lane.since) < best:
                best, chosen = (priority, lane.since), lane
        return chosen

    def _give_back(self, lane: _Lane, optional: bool) -> None:
        due = lane.stream.due()
        with self._lock:
            self._optional -= optional
            lane.busy, lane.due = False, due
            self._ticket += 1
            lane.since = self._ticket
            if lane.closed and not lane.orders:
                self._lanes.remove(lane)
            self._lock.notify_all()


def _tell_failure(sink: Sink, error: Exception) -> None:
    """Report to a sink that may be what failed: a thread of the pool serves all calls and must not end with one."""
    with suppress(Exception):
        sink(EngineFailed("recognition", f"{type(error).__name__}: {str(error)[:200]}"))


def _cut(orders: deque[tuple[Priority, Callable[[], None]]]) -> list[Callable[[], None]]:
    """Take orders up to and with the first that somebody waits for; few, so that another's final can come between."""
    taken: list[Callable[[], None]] = []
    while orders and len(taken) < MOST_AT_ONCE:
        priority, work = orders.popleft()
        taken.append(work)
        if priority in (Priority.FINAL, Priority.GUESS):
            break
    return taken


@dataclass(frozen=True, slots=True)
class _Frame:
    stream: StepwiseStream
    frame: AudioFrame

    def __call__(self) -> None:
        self.stream.store(self.frame)


class _ScheduledStream:
    """Meets `interfaces.RecognizerStream`."""

    def __init__(self, pool: Scheduled, lane: _Lane) -> None:
        self._pool = pool
        self._lane = lane

    def open(self, turn: int, lang: str, grammar: str | None = None) -> None:
        self._order(Priority.SOUND, lambda: self._lane.stream.open(turn, lang, grammar))

    def accept(self, frame: AudioFrame) -> None:
        self._order(Priority.SOUND, _Frame(self._lane.stream, frame))

    def guess(self, turn: int) -> None:
        self._order(Priority.GUESS, lambda: self._lane.stream.guess(turn))

    def resume(self, turn: int) -> None:
        self._order(Priority.SOUND, lambda: self._lane.stream.resume(turn))

    def finish(self, turn: int) -> None:
        self._order(Priority.FINAL, lambda: self._lane.stream.finish(turn))

    def close(self) -> None:
        self._pool.order(self._lane, Priority.SOUND, self._lane.stream.close, last=True)

    def _order(self, priority: Priority, work: Callable[[], None]) -> None:
        self._pool.order(self._lane, priority, work)
