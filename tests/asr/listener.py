"""A sink that remembers, and waits for what comes from other threads."""

from __future__ import annotations

import threading
from typing import TypeVar

from voicebot.events import Event, FinalTranscript

T = TypeVar("T")
PATIENCE_SECONDS = 60


class Listener:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self._news = threading.Condition()

    def __call__(self, event: Event) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()

    def of(self, kind: type[T]) -> list[T]:
        with self._news:
            return [event for event in self.events if isinstance(event, kind)]

    def wait(self, kind: type[T], count: int = 1) -> list[T]:
        """The events of a kind once there are so many."""
        with self._news:
            found = self._news.wait_for(lambda: len(self._of(kind)) >= count, PATIENCE_SECONDS)
            assert found, f"{count} {kind.__name__} awaited, heard {self.events}"
            return self._of(kind)

    def _of(self, kind: type[T]) -> list[T]:
        return [event for event in self.events if isinstance(event, kind)]

    def final(self, count: int = 1) -> FinalTranscript:
        return self.wait(FinalTranscript, count)[-1]
