"""`voicebot serve` as an operator starts it: a process, its log, its children."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.calls.office import START_SECONDS, voicebot


class Served:
    """An asynchronous context, entered once it takes calls."""

    def __init__(self, settings: Path) -> None:
        self.settings = settings
        self.lines: list[str] = []
        """Standard output and log."""
        self._news = asyncio.Condition()
        self._readers: list[asyncio.Task[None]] = []
        self._process: asyncio.subprocess.Process

    async def __aenter__(self) -> Self:
        command, environment = voicebot("serve", "-c", str(self.settings))
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(*command, env=environment, stdout=pipe, stderr=pipe)
        for stream in (self._process.stdout, self._process.stderr):
            assert stream is not None
            self._readers.append(asyncio.ensure_future(self._read(stream)))
        await self.until(lambda: bool(self._announced()), "line that takes calls", START_SECONDS)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        await self.over()

    async def _read(self, stream: asyncio.StreamReader) -> None:
        async for line in stream:
            self.lines.append(line.decode("utf-8", "replace").rstrip())
            async with self._news:
                self._news.notify_all()

    def _announced(self) -> list[str]:
        return [line for line in self.lines if line.startswith("voicebot takes calls at ")]

    @property
    def address(self) -> tuple[str, int]:
        _, host, port = self._announced()[0].rpartition(" ")[2].split(":")
        return host, int(port)

    @property
    def pids(self) -> list[int]:
        """Its own process number and those of its children."""
        own = self._process.pid
        children = Path(f"/proc/{own}/task/{own}/children").read_text(encoding="ascii")
        return [own, *map(int, children.split())]

    def signal(self, order: signal.Signals) -> None:
        self._process.send_signal(order)

    async def until(self, condition: Callable[[], bool], what: str, seconds: float = 45.0) -> None:
        """Wait until `condition` holds; it is looked at with every line of the log."""
        try:
            async with asyncio.timeout(seconds), self._news:
                await self._news.wait_for(condition)
        except TimeoutError:
            raise AssertionError(f"no {what} within {seconds:g} s:\n" + "\n".join(self.lines)) from None

    async def logged(self, *words: str) -> None:
        """Wait for a line of the log that has all of `words`."""
        await self.until(lambda: any(all(word in line for word in words) for line in self.lines), " ".join(words))

    async def until_stored(self, query: str, seconds: float = 45.0) -> None:
        """Wait until the query has a row in the call records."""
        try:
            async with asyncio.timeout(seconds):
                while not select(self.database, query):  # noqa: ASYNC110 - who writes it tells nobody outside
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise AssertionError(f"nothing for {query}; the log:\n" + "\n".join(self.lines)) from None

    @property
    def database(self) -> Path:
        return self.settings.parent / "data" / "calls.sqlite"

    async def over(self, seconds: float = 30.0) -> int:
        """Wait for its end; the exit status."""
        async with asyncio.timeout(seconds):
            await asyncio.gather(*self._readers)
            return await self._process.wait()


def select(database: Path, query: str) -> list[Any]:
    with sqlite3.connect(database) as connection:
        return list(connection.execute(query))


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
