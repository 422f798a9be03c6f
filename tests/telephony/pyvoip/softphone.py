"""A softphone over plain pyVoIP: its own threads, its own RTP, its own eight bits. A stack that is not ours calls us.

Mended is only what keeps pyVoIP 1.6.8 from calling anybody directly: it insists on a registrar, acknowledges an answer
under a tag of its own making, and leaves a traceback behind when it is stopped. It cannot send keys; `press` writes
their packets to pyVoIP's RTP socket.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import re
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pyVoIP.VoIP  # noqa: F401 - first: pyVoIP.SIP cannot be imported before it
from pyVoIP import RTP, SIP
from pyVoIP.VoIP import CallState, VoIPPhone
from pyVoIP.VoIP.status import PhoneStatus

from tests.telephony.foreign import KEYS, PATIENCE
from voicebot.telephony.sip.sockets import free_port

g711: Any = importlib.import_module("audioop")

FRAME = 160  # samples of 20 ms


class _Sip(SIP.SIPClient):
    def register(self) -> bool:
        self.phone._status = PhoneStatus.REGISTERED
        return True

    def recv_loop(self) -> None:
        with contextlib.suppress(OSError):  # the socket is closed under it
            super().recv_loop()

    def stop(self) -> None:
        with contextlib.suppress(OSError, AttributeError):
            self.out.sendto(bytes(4), (self.myIP, self.myPort))  # wakes a call that nobody answers
        super().stop()

    def gen_ack(self, request: Any) -> str:
        tag = request.headers["To"]["tag"]
        return re.sub(r"(\r\nTo: [^\r]*;tag=)[^\r]*", lambda found: found.group(1) + tag, super().gen_ack(request))


class _Phone(VoIPPhone):
    def __init__(self, server: str, port: int, own: str, user: str) -> None:
        super().__init__(server, port, user, "", own, rtpPortLow=40_000, rtpPortHigh=49_999)
        sip_port = free_port(own, "udp")
        self.sip = _Sip(server, port, user, "", self, own, sip_port, self.callback, self.fatal)
        self.told: Callable[[str], None] = lambda what: None

    def _callback_RESP_OK(self, request: Any) -> None:
        super()._callback_RESP_OK(request)
        self.told("answered")

    def _callback_MSG_Bye(self, request: Any) -> None:
        super()._callback_MSG_Bye(request)
        self.told("over")


class Softphone:
    """One telephone that calls one hotline; use `softphone(...)`."""

    def __init__(self, phone: _Phone) -> None:
        self._phone = phone
        self._loop = asyncio.get_running_loop()
        self._events = {name: asyncio.Event() for name in ("answered", "over", "heard", "said")}
        self._unsent = 0
        self._listening: asyncio.Future[None] | None = None
        self._call: Any = None
        self.heard = bytearray()
        """8 kHz 16-bit mono; pyVoIP leaves perfect silence out."""
        phone.told = self._tell

    def _tell(self, what: str) -> None:
        """From any of pyVoIP's threads."""
        with contextlib.suppress(RuntimeError):  # the test is over
            self._loop.call_soon_threadsafe(self._events[what].set)

    async def call(self, number: str) -> None:
        """Dial and wait for the answer."""
        dialing = asyncio.to_thread(self._phone.call, number)
        self._call = await asyncio.wait_for(dialing, PATIENCE)
        await asyncio.wait_for(self._events["answered"].wait(), PATIENCE)
        self._rtp.encode_packet = self._counting(self._rtp.encode_packet)
        self._listening = asyncio.ensure_future(asyncio.to_thread(self._listen))

    @property
    def _rtp(self) -> Any:
        return self._call.RTPClients[0]

    def _listen(self) -> None:
        while self._call.state is CallState.ANSWERED:
            eight = self._call.read_audio(FRAME)
            self.heard += g711.lin2lin(g711.bias(eight, 1, -128), 1, 2)
            self._tell("heard")

    async def hear(self, enough: Callable[[bytes], bool], seconds: float = PATIENCE) -> bytes:
        """Everything heard, once it is enough."""

        async def wait() -> None:
            while not enough(bytes(self.heard)):
                self._events["heard"].clear()
                await self._events["heard"].wait()

        await asyncio.wait_for(wait(), seconds)
        return bytes(self.heard)

    async def say(self, pcm: bytes) -> None:
        """Speak 8 kHz 16-bit mono; returns when pyVoIP has sent it."""
        eight = g711.bias(g711.lin2lin(pcm, 2, 1), 1, 128)
        self._events["said"].clear()
        self._unsent = -(-len(eight) // FRAME)
        self._call.write_audio(eight)
        await asyncio.wait_for(self._events["said"].wait(), len(eight) / 8_000 + PATIENCE)

    def _counting(self, encode: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
        def count(payload: bytes) -> bytes:
            self._unsent -= 1
            if self._unsent <= 0:
                self._tell("said")
            return encode(payload)

        return count

    def press(self, key: str) -> None:
        """A key held for 100 ms (RFC 4733 §2.5), five packets and three of its end."""
        rtp = self._rtp
        number = next((n for n, kind in rtp.assoc.items() if kind is RTP.PayloadType.EVENT), KEYS)
        for part in range(8):
            payload = struct.pack("!BBH", "0123456789*#".index(key), 0x80 if part > 4 else 0, min(part + 1, 5) * FRAME)
            marked = number | (0x80 if part == 0 else 0)
            header = struct.pack("!BBHII", 0x80, marked, rtp.outSequence + part, rtp.outTimestamp, rtp.outSSRC)
            rtp.sout.sendto(header + payload, (rtp.outIP, rtp.outPort))

    async def hang_up(self) -> None:
        await asyncio.to_thread(self._call.hangup)

    async def until_over(self, seconds: float = PATIENCE) -> None:
        """Wait until the hotline hangs up."""
        await asyncio.wait_for(self._events["over"].wait(), seconds)

    async def put_away(self) -> None:
        await asyncio.to_thread(self._phone.stop)
        if self._listening is not None:
            await self._listening


@asynccontextmanager
async def softphone(host: str, port: int, own: str = "127.0.0.1", user: str = "4989123") -> AsyncIterator[Softphone]:
    """A telephone at the address `own` that calls the hotline at `host:port`."""
    phone = _Phone(host, port, own, user)
    await asyncio.to_thread(phone.start)
    telephone = Softphone(phone)
    try:
        yield telephone
    finally:
        await telephone.put_away()
