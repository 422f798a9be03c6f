"""A worker's side of the engine sockets: one Unix socket a role, private to this user.

Nothing here decides: packets go to the role's streams, what the engine answers goes back. A heartbeat leaves the
event loop twice a second, so that a worker whose interpreter hangs is noticed.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import structlog

from voicebot.engines.messages import (
    BEAT,
    CloseStream,
    Hello,
    Kind,
    OpenStream,
    Packet,
    StreamFailed,
    Unpacker,
    pack_message,
    unpack_frame,
    unpack_message,
)
from voicebot.engines.roles import Role, RoleStream
from voicebot.errors import RemoteProtocolError

BEAT_SECONDS = 0.5
READ_BYTES = 65_536

log = structlog.get_logger("engines")


async def serve(role: Role, path: Path) -> asyncio.Server:
    """Open the role's socket; connections are served until the server is closed."""
    _forget(path)
    old_mask = os.umask(0o177)  # 0600 from the first moment
    try:
        return await asyncio.start_unix_server(lambda r, w: _Connection(role, r, w).run(), path)
    finally:
        os.umask(old_mask)


def _forget(path: Path) -> None:
    """Remove the socket that a killed worker left behind."""
    path.unlink(missing_ok=True)


class _Connection:
    """One line process at our socket."""

    def __init__(self, role: Role, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._role = role
        self._reader = reader
        self._writer = writer
        self._loop = asyncio.get_running_loop()
        self._streams: dict[int, RoleStream] = {}

    async def run(self) -> None:
        role = self._role
        self._writer.write(pack_message(0, Hello(role.name, os.getpid(), role.engine, role.languages, role.degraded)))
        beats = asyncio.create_task(self._beat())
        try:
            await self._read()
        except (ConnectionError, RemoteProtocolError) as error:
            log.warning("engine_connection_lost", role=role.name, error=str(error))
        except asyncio.CancelledError:  # the worker ends; nobody awaits this task
            log.debug("engine_connection_ended", role=role.name)
        finally:
            beats.cancel()
            for stream in self._streams.values():
                stream.close()
            self._writer.close()

    async def _beat(self) -> None:
        while True:
            self._writer.write(BEAT)
            await asyncio.sleep(BEAT_SECONDS)

    async def _read(self) -> None:
        unpacker = Unpacker()
        while data := await self._reader.read(READ_BYTES):
            for packet in unpacker.feed(data):
                self._receive(packet)

    def _send(self, packet: bytes) -> None:
        """Safe from any thread."""
        self._loop.call_soon_threadsafe(self._write, packet)

    def _write(self, packet: bytes) -> None:
        if not self._writer.is_closing():
            self._writer.write(packet)

    def _receive(self, packet: Packet) -> None:
        try:
            self._dispatch(packet)
        except RemoteProtocolError:
            raise
        except Exception as error:  # the door of the engine: one call fails, the worker lives
            log.exception("engine_stream_failed", role=self._role.name, stream=packet.stream)
            self._drop(packet.stream)
            self._write(pack_message(packet.stream, StreamFailed(f"{type(error).__name__}: {str(error)[:200]}")))

    def _dispatch(self, packet: Packet) -> None:
        stream = self._streams.get(packet.stream)
        if packet.kind in (Kind.FRAME, Kind.CONCEALED):
            if stream is not None:
                stream.frame(unpack_frame(packet))
            return
        if packet.kind is not Kind.MESSAGE:
            return
        message = unpack_message(packet)
        if isinstance(message, OpenStream):
            self._drop(packet.stream)
            self._streams[packet.stream] = self._role.open(packet.stream, self._send)
        elif isinstance(message, CloseStream):
            self._drop(packet.stream)
        elif stream is not None:
            stream.message(message)

    def _drop(self, stream: int) -> None:
        if (gone := self._streams.pop(stream, None)) is not None:
            gone.close()
