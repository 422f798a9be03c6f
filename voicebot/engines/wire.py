"""The line's side of one engine socket: connects, reconnects, notices a worker that hangs.

Every question that must be answered has a deadline. When one is missed, or no heartbeat came for too long, the
worker is killed (the supervisor starts a new one), and every stream is told `EngineFailed`.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import structlog

from voicebot.engines.messages import (
    CloseStream,
    Hello,
    Kind,
    OpenStream,
    Packet,
    StreamFailed,
    Unpacker,
    pack_message,
    unpack_message,
    unpack_spoken,
)
from voicebot.errors import EngineError, RemoteProtocolError
from voicebot.events import EngineFailed

READ_BYTES = 65_536
RECONNECT_SECONDS = 0.1
LOOKS = 4
"""So often a silent worker is looked at before it counts as hung: if it was this process that stood still, what the
worker sent meanwhile is there at the second look."""
SECOND_LOOK_SECONDS = 0.1

Receive = Callable[[Any], None]

log = structlog.get_logger("engines")


class Wire:
    """One worker's socket, shared by all calls of this process."""

    def __init__(self, role: str, path: Path, heartbeat_seconds: float = 2.0, keep: int = 0) -> None:
        """`keep`: so many packets wait for a worker that is away; 0: they are dropped."""
        self.role = role
        self._kept: deque[bytes] = deque(maxlen=keep)
        self.hello: Hello | None = None
        self.ready = asyncio.Event()
        self._path = path
        self._heartbeat_seconds = heartbeat_seconds
        self._numbers = count(1)
        self._receivers: dict[int, Receive] = {}
        self._deadlines: dict[tuple[int, Any], tuple[asyncio.TimerHandle, float]] = {}
        self._writer: asyncio.StreamWriter | None = None

    # -------------------------------------------------------------- streams

    def open(self, receive: Receive) -> int:
        """A new stream; `receive` gets its messages, `SpokenChunk`s and `EngineFailed`."""
        number = next(self._numbers)
        self._receivers[number] = receive
        self._write(pack_message(number, OpenStream()))
        return number

    def close(self, stream: int) -> None:
        if self._receivers.pop(stream, None) is not None:
            self._write(pack_message(stream, CloseStream()))
        for key in [key for key in self._deadlines if key[0] == stream]:
            self.answered(*key)

    def tell(self, stream: int, message: Any) -> None:
        self._write(pack_message(stream, message))

    def ask(self, stream: int, message: Any, key: Any, seconds: float) -> None:
        """Tell, and expect `answered(stream, key)` within `seconds`.

        A question to a worker that is away fails at once, unless packets are kept for it.
        """
        away = self._writer is None
        self._write(pack_message(stream, message))
        if away and not self._kept.maxlen:
            asyncio.get_running_loop().call_soon(self._fail, stream, "the worker is being restarted")
        else:
            self._await(stream, key, seconds)

    def _await(self, stream: int, key: Any, seconds: float) -> None:
        self.answered(stream, key)
        handle = asyncio.get_running_loop().call_later(seconds, self._late, stream, key)
        self._deadlines[stream, key] = handle, seconds

    def answered(self, stream: int, key: Any) -> None:
        if (deadline := self._deadlines.pop((stream, key), None)) is not None:
            deadline[0].cancel()

    def send(self, packet: bytes) -> None:
        """Sound: dropped while the worker is away."""
        self._write(packet)

    # -------------------------------------------------------------- the connection

    async def run(self) -> None:
        """Keep the connection; ends only by cancellation."""
        while True:
            try:
                await self._session()
            except (OSError, TimeoutError, RemoteProtocolError) as error:
                if self.hello is not None:
                    log.warning("engine_lost", role=self.role, error=str(error))
                    self._kill()
            if self.hello is not None:
                self.hello = None
                self._fail_all("the worker is gone")
            self.ready.clear()
            self._writer = None
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _session(self) -> None:
        reader, writer = await asyncio.open_unix_connection(self._path)
        unpacker = Unpacker()
        try:
            while True:
                data = await self._read(reader)
                if not data:
                    raise ConnectionResetError("the worker closed its socket")
                for packet in unpacker.feed(data):
                    self._receive(packet, writer)
        finally:
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> bytes:
        for _ in range(LOOKS):
            with suppress(TimeoutError):
                async with asyncio.timeout(self._heartbeat_seconds / LOOKS):
                    return await reader.read(READ_BYTES)
        raise TimeoutError("no heartbeat")

    def _receive(self, packet: Packet, writer: asyncio.StreamWriter) -> None:
        if packet.kind is Kind.BEAT:
            return
        if packet.kind is not Kind.MESSAGE:
            self._deliver(packet.stream, unpack_spoken(packet))
            return
        message = unpack_message(packet)
        match message:
            case Hello():
                self._greet(message, writer)
            case StreamFailed(detail):
                self._fail(packet.stream, detail)
            case _:
                self._deliver(packet.stream, message)

    def _greet(self, hello: Hello, writer: asyncio.StreamWriter) -> None:
        self.hello = hello
        self._writer = writer
        for stream in self._receivers:  # calls in progress find their engine again
            self._write(pack_message(stream, OpenStream()))
        while self._kept:
            self._write(self._kept.popleft())
        for (stream, key), (_, seconds) in list(self._deadlines.items()):  # asked only now
            self._await(stream, key, seconds)
        self.ready.set()

    def _deliver(self, stream: int, message: Any) -> None:
        if (receive := self._receivers.get(stream)) is not None:
            receive(message)

    def _write(self, packet: bytes) -> None:
        if self._writer is not None and not self._writer.is_closing():
            self._writer.write(packet)
        else:
            self._kept.append(packet)

    # -------------------------------------------------------------- failure

    def _late(self, stream: int, key: Any) -> None:
        """The answer may lie in our socket, if it was this process that stood still."""
        _, seconds = self._deadlines[stream, key]
        handle = asyncio.get_running_loop().call_later(SECOND_LOOK_SECONDS, self._missed, stream, key)
        self._deadlines[stream, key] = handle, seconds

    def _missed(self, stream: int, key: Any) -> None:
        log.warning("engine_deadline_missed", role=self.role, question=str(key))
        self._deadlines.pop((stream, key), None)
        if self.hello is None:  # it is being restarted: only this question is lost
            self._fail(stream, "the worker is being restarted")
        else:
            self._kill()

    def _kill(self) -> None:
        """End the worker for good; while the connection stands, its process number is surely its own."""
        if self.hello is not None and self.hello.pid != os.getpid():
            try:
                os.kill(self.hello.pid, signal.SIGKILL)
            except ProcessLookupError:
                log.debug("engine_already_gone", role=self.role)

    def _fail(self, stream: int, detail: str) -> None:
        self._deliver(stream, EngineFailed(self.role, detail))

    def _fail_all(self, detail: str) -> None:
        for handle, _ in self._deadlines.values():
            handle.cancel()
        self._deadlines.clear()
        for stream in list(self._receivers):
            self._fail(stream, detail)


async def wait_ready(wires: list[Wire], seconds: float) -> None:
    """Until every worker has said hello.

    Raises:
        EngineError: one did not within `seconds`; the text names it.
    """
    try:
        async with asyncio.timeout(seconds):
            await asyncio.gather(*(wire.ready.wait() for wire in wires))
    except TimeoutError:
        late = ", ".join(wire.role for wire in wires if not wire.ready.is_set())
        raise EngineError(f"not ready after {seconds:.0f} s: {late}; run `voicebot doctor`") from None
