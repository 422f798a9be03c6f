"""The RTP sockets of one call: who may send to them, and a tap for telephone keys. Door, Linux only.

The stack's own reading of telephone events loses keys with their end packets (upstream 5). So a second socket is
bound to the same port (SO_REUSEPORT) and a program in the kernel steers packets of the telephone-event payload type
to it and all others to the stack: no packet of sound passes through Python.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable, Sequence

from voicebot.telephony.rtp.keys import KeyReader
from voicebot.telephony.sip import gate
from voicebot.telephony.sip.messages import OurMedia
from voicebot.telephony.sip.sockets import open_sockets

logger = logging.getLogger(__name__)

LONGEST_PACKET = 2_048


class CallMedia:
    """Guards and taps the sockets of a call.

    Args:
        peers: networks that may send, besides the address the far side named.
        on_key: called on the event loop for every packet of a press, with the key at the first and None after.
    """

    def __init__(self, peers: Sequence[gate.Network], on_key: Callable[[str | None], None]) -> None:
        self._peers = list(peers)
        self._named: list[gate.Network] = []
        self._on_key = on_key
        self._reader = KeyReader()
        self._port: int | None = None
        self._tap: socket.socket | None = None
        self._closed = False
        self._work = asyncio.Lock()

    async def open(self, media: OurMedia) -> None:
        """Guard the sockets and, where keys were agreed, tap them. A second time harmless."""
        if not gate.can_attach():
            return
        async with self._work:
            if self._port is not None or self._closed:
                return
            self._port = media.port
            tap = await asyncio.to_thread(self._prepare, media)
            if tap is None:
                return
            if self._closed:
                tap.close()
                return
            self._tap = tap
            # Until the kernel steers, sound reaches the tap as well: a packet of it must not be read as a key.
            self._reader = KeyReader(media.keys)
            asyncio.get_running_loop().add_reader(tap, self._on_readable)

    async def admit(self, address: str) -> None:
        """The far side named another address of its media."""
        async with self._work:
            self._named = gate.parse_peers([address])
            if self._port is not None and not self._closed:
                await asyncio.to_thread(self._guard, self._port)

    async def settled(self) -> None:
        """Wait until what was begun is done."""
        async with self._work:
            return

    def close(self) -> None:
        self._closed = True
        if self._tap is not None:
            asyncio.get_running_loop().remove_reader(self._tap)
            self._tap.close()
            self._tap = None

    def _guard(self, port: int) -> None:
        program = gate.filter_program([*self._peers, *self._named])
        for rtp_or_rtcp in (port, port + 1):
            for sock in open_sockets(rtp_or_rtcp, socket.SOCK_DGRAM):
                with sock:
                    if sock is not self._tap:
                        gate.attach(sock, program)

    def _prepare(self, media: OurMedia) -> socket.socket | None:
        """On a thread: looking for the socket reads the whole table of open files."""
        try:
            self._guard(media.port)
            if media.keys is None:
                return None
            for theirs in open_sockets(media.port, socket.SOCK_DGRAM):
                with theirs:
                    return open_tap(theirs, media.keys, [*self._peers, *self._named])
        except OSError as error:
            logger.warning("keys are read by the stack, which loses some: the tap failed (%s)", error)
        return None

    def _on_readable(self) -> None:
        assert self._tap is not None
        try:
            packet = self._tap.recv(LONGEST_PACKET)
        except OSError:
            return
        self._on_key(self._reader.accept(packet))


def open_tap(theirs: socket.socket, payload_type: int, peers: Sequence[gate.Network]) -> socket.socket:
    """A socket beside `theirs` that gets its telephone events.

    Raises:
        OSError: the kernel refuses it.
    """
    theirs.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    tap = socket.socket(theirs.family, socket.SOCK_DGRAM)
    try:
        tap.setblocking(False)
        tap.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        tap.bind(theirs.getsockname())
        gate.attach(tap, gate.steering_program(payload_type), gate.SO_ATTACH_REUSEPORT_CBPF)
        gate.attach(tap, gate.filter_program(peers))
    except OSError:
        tap.close()
        raise
    return tap
