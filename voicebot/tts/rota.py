"""Threads that serve many callers fairly: one piece of work at a time, first sounds first.

A *source* (the stream of one call) is woken when it has work. A thread takes the source whose caller waits for a
first sound, else the one that has waited longest, lets it do one piece (a sentence), and puts it back at the end
of the queue. A source is served by one thread at a time, so its pieces stay in order. What is prepared ahead
asks `until_idle()` before each piece and so yields to callers.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import Protocol

log = logging.getLogger(__name__)


class Source(Protocol):
    def urgent(self) -> bool:
        """True while somebody waits for a first sound."""

    def step(self) -> bool:
        """Do one piece of work; False when nothing is left."""


class Rota:
    """Worker threads over a queue of sources."""

    def __init__(self, threads: int, name: str = "voice") -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Source] = deque()
        self._busy: set[int] = set()
        self._again: set[int] = set()
        self._closed = False
        self._threads = [
            threading.Thread(target=self._work, name=f"{name}-{index}", daemon=True) for index in range(max(1, threads))
        ]
        for thread in self._threads:
            thread.start()

    def wake(self, source: Source) -> None:
        """The source has work. Returns at once."""
        with self._changed:
            if id(source) in self._busy:
                self._again.add(id(source))
            elif not any(waiting is source for waiting in self._waiting):
                self._waiting.append(source)
            self._changed.notify_all()

    def until_idle(self) -> bool:
        """Wait until no caller waits for anything; False when the rota was closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not (self._waiting or self._busy))
            return not self._closed

    def close(self) -> None:
        """Finish the pieces in work and end the threads."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()

    def _work(self) -> None:
        while (source := self._take()) is not None:
            more = False
            try:
                more = source.step()
            except Exception:  # the door: one call's failure must not silence the others
                log.exception("a piece of speech failed")
                more = True
            self._put_back(source, more)

    def _take(self) -> Source | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._waiting)
            if self._closed:
                return None
            source = next((waiting for waiting in self._waiting if waiting.urgent()), self._waiting[0])
            self._waiting.remove(source)
            self._busy.add(id(source))
            return source

    def _put_back(self, source: Source, more: bool) -> None:
        with self._changed:
            self._busy.discard(id(source))
            if id(source) in self._again or more:
                self._again.discard(id(source))
                self._waiting.append(source)
            self._changed.notify_all()
