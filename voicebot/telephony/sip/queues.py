"""The two streams that a call gives: frames, of which the oldest may be lost, and events, of which none may."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Stream(Generic[T]):
    """An asynchronous iterator fed from the same event loop.

    Args:
        limit: how many items may wait; beyond it the oldest is dropped and counted. None: no limit.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._items: deque[T] = deque(maxlen=limit)
        self._changed = asyncio.Event()
        self._failure: Exception | None = None
        self.ended = False
        self.dropped = 0

    def put(self, item: T) -> None:
        if self.ended:
            return
        if self._items.maxlen is not None and len(self._items) == self._items.maxlen:
            self.dropped += 1
        self._items.append(item)
        self._changed.set()

    def end(self, failure: Exception | None = None) -> None:
        """No more items; readers get what is left, then the end or the failure."""
        if not self.ended:
            self.ended, self._failure = True, failure
            self._changed.set()

    async def __aiter__(self) -> AsyncIterator[T]:
        while True:
            while self._items:
                yield self._items.popleft()
            if self.ended:
                if self._failure is not None:
                    raise self._failure
                return
            self._changed.clear()
            await self._changed.wait()
