"""The parent of all: starts the line, the workers and the recorder, and starts again what dies.

Processes tell on their standard output when they serve; with `announce`, the recorder tells each redacted note there.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import structlog

from voicebot.config import Config, folders, make_folders
from voicebot.errors import LineError, RunError, UsageError, VoicebotError
from voicebot.service.logs import configure_logs
from voicebot.service.process import FATAL

LONGEST_BACKOFF_SECONDS = 30.0
STABLE_SECONDS = 60.0  # a process that lived so long starts again without delay
GRACE_SECONDS = 5.0
LINE_LIMIT = 1 << 20

Announce = Callable[[dict[str, Any]], None]

log = structlog.get_logger("supervise")


class _Keeper:
    """Keeps one process alive."""

    def __init__(self, name: str, command: list[str], backoff_seconds: float, told: Announce) -> None:
        self.name = name
        self.process: asyncio.subprocess.Process | None = None
        self._command = command
        self._first_backoff = backoff_seconds
        self._told = told
        self._served = False
        self._failure: VoicebotError | None = None

    async def run(self, environment: dict[str, str]) -> None:
        """Start it again and again until cancelled.

        Raises:
            UsageError: a setting keeps it from starting.
            RunError: something else does that no restart mends. Once it has served it is started again whatever
                comes: a knowledge file broken by hand must not end the calls.
        """
        backoff = self._first_backoff
        while True:
            began = time.monotonic()
            status = await self._once(environment)
            if status == FATAL and not self._served:
                raise self._failure or RunError(f"{self.name} could not start; run `voicebot doctor`")
            backoff = self._first_backoff if time.monotonic() - began > STABLE_SECONDS else backoff
            reason = str(self._failure or "")
            log.warning("process_ended", name=self.name, status=status, reason=reason, restart_in=backoff)
            await asyncio.sleep(backoff)
            backoff = min(backoff * 2, LONGEST_BACKOFF_SECONDS)

    async def _once(self, environment: dict[str, str]) -> int:
        self.process = await asyncio.create_subprocess_exec(
            *self._command, stdout=asyncio.subprocess.PIPE, env=environment, limit=LINE_LIMIT
        )
        self._failure = None
        try:
            assert self.process.stdout is not None
            async for line in self.process.stdout:
                with suppress(json.JSONDecodeError):
                    self._hear(json.loads(line))
            return await self.process.wait()
        finally:
            await self._end()

    def _hear(self, word: dict[str, Any]) -> None:
        self._served = self._served or "serving" in word or "ready" in word
        if "failed" in word:
            self._failure = (UsageError if word["usage"] else RunError)(word["failed"])
        self._told({"process": self.name, **word})

    async def _end(self) -> None:
        """Ask it to end, and insist."""
        process = self.process
        if process is None or process.returncode is not None:
            return
        for order in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                process.send_signal(order)
            with suppress(TimeoutError):
                async with asyncio.timeout(GRACE_SECONDS):
                    await process.wait()
                    return

    def signal(self, order: signal.Signals) -> None:
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(order)


class Hotline:
    """All processes of one hotline; an asynchronous context that is entered once the line takes calls."""

    def __init__(self, config: Config, config_path: Path | None, announce: Announce | None = None) -> None:
        self.listening = ""
        """transport:ip:port of the line."""
        self._config = config
        self._announce = announce
        self._ready = asyncio.Event()
        self._places = folders(config)
        self._keepers = self._plan(config_path)
        self._tasks: list[asyncio.Task[None]] = []

    def _plan(self, config_path: Path | None) -> list[_Keeper]:
        python = [sys.executable, "-m"]
        settings = ["-c", str(config_path)] if config_path else []
        told = ["announce"] if self._announce else []
        plan = [("recorder", ["voicebot.service.recorder", *settings, *told])]
        plan += [
            ("+".join(roles), ["voicebot.service.worker", *settings, *roles])
            for roles in self._config.workers.processes
        ]
        plan.append(("line", ["voicebot.service.line", *settings]))
        backoff = self._config.workers.restart_backoff_seconds
        return [_Keeper(name, python + command, backoff, self._told) for name, command in plan]

    def _told(self, word: dict[str, Any]) -> None:
        if "ready" in word or "trying" in word:
            self.listening = word.get("ready") or f"nothing yet: {word['trying']}"
            self._ready.set()
        if self._announce is not None:
            self._announce(word)

    async def __aenter__(self) -> Hotline:
        """Start everything and wait until the line takes calls.

        Raises:
            RunError: a process could not start, or the line was not ready in time.
        """
        make_folders(self._places)
        environment = {**os.environ, "RUNTIME_DIRECTORY": str(self._places.runtime), "PYTHONUNBUFFERED": "1"}
        self._tasks = [asyncio.create_task(keeper.run(environment)) for keeper in self._keepers]
        ready = asyncio.create_task(self._ready.wait())
        try:
            await asyncio.wait(
                [*self._tasks, ready],
                timeout=self._config.workers.start_timeout_seconds,
                return_when=asyncio.FIRST_COMPLETED,
            )
            if not ready.done():
                self._raise_failure()
                raise LineError("the line did not become ready in time; run `voicebot doctor`")
        except BaseException:
            await self._stop()
            raise
        finally:
            ready.cancel()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stop()

    async def wait(self) -> None:
        """Until a process fails for good.

        Raises:
            RunError: which one.
        """
        await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        self._raise_failure()

    def reload(self) -> None:
        """New knowledge, please; calls in progress keep theirs."""
        for keeper in self._keepers:
            if "lookup" in keeper.name or "voice" in keeper.name:
                keeper.signal(signal.SIGHUP)

    def pid_of(self, name: str) -> int | None:
        """The process number of the keeper whose name holds `name`."""
        for keeper in self._keepers:
            if name in keeper.name and keeper.process is not None:
                return keeper.process.pid
        return None

    @property
    def pids(self) -> list[int]:
        """The process numbers of all that live."""
        processes = [keeper.process for keeper in self._keepers]
        return [process.pid for process in processes if process is not None and process.returncode is None]

    def _raise_failure(self) -> None:
        for task in self._tasks:
            if task.done() and not task.cancelled() and (failure := task.exception()) is not None:
                raise failure

    async def _stop(self) -> None:
        """The line first, so that callers are let go while the engines still live."""
        for task in reversed(self._tasks):
            task.cancel()
            with suppress(asyncio.CancelledError, VoicebotError):
                await task
        for name in (*("ears", "recognition", "voice", "lookup", "recorder"),):
            (self._places.runtime / f"{name}.sock").unlink(missing_ok=True)
        if "RUNTIME_DIRECTORY" not in os.environ and self._config.paths.runtime is None:
            with suppress(OSError):
                self._places.runtime.rmdir()


async def _serve(config: Config, config_path: Path | None) -> int:
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    for order in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(order, over.set)
    async with Hotline(config, config_path) as hotline:
        loop.add_signal_handler(signal.SIGHUP, hotline.reload)
        print(f"voicebot takes calls at {hotline.listening}", flush=True)
        failed = asyncio.create_task(hotline.wait())
        ended = asyncio.create_task(over.wait())
        await asyncio.wait([failed, ended], return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if failed.done():
            failed.result()
        failed.cancel()
    return 0


def serve(config: Config, config_path: Path | None) -> int:
    """Run the hotline until SIGTERM or Ctrl-C; the exit status.

    Raises:
        VoicebotError: it could not start, or a process failed for good.
    """
    configure_logs(config.log, "supervise")
    return asyncio.run(_serve(config, config_path))
