"""The half of a call leg that is sound and keys, where a stack leaves RTP to us: G.711 at 16 bits. Door, knows no SIP.

On Python 3.13 it needs the package audioop-lts.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import random
import secrets
import socket
import struct
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

from voicebot.config import LineConfig
from voicebot.errors import LineError, LocalProtocolError
from voicebot.events import DtmfPressed, Event
from voicebot.frames import FRAME_BYTES, FRAME_MS, SILENCE, AudioFrame
from voicebot.telephony.rtp.jitter import JitterBuffer
from voicebot.telephony.rtp.keys import RTP_HEADER, KeyReader
from voicebot.telephony.sip.queues import Stream

g711: Any = importlib.import_module("audioop")

PCMU, PCMA = 0, 8  # RFC 3551 §6
ENCODERS = {PCMA: g711.lin2alaw, PCMU: g711.lin2ulaw}
DECODERS = {PCMA: g711.alaw2lin, PCMU: g711.ulaw2lin}
FRAMES_WAITING = 100  # two seconds that a slow reader may be behind
WRITTEN_FRAMES = 50  # a second ahead of the far side, then the oldest is dropped
LATE_SECONDS = 0.2  # after a longer stall the clock starts anew


class RtpLeg:
    """`frames`, `events`, `write`, `flush` and `queued_ms` of `interfaces.CallLeg`, over a socket of its own.

    Args:
        host: the address of ours that the far side sends to.
        on_silence: told when nothing has come for `media_timeout_seconds`.
    """

    def __init__(self, config: LineConfig, host: str, on_silence: Callable[[], None]) -> None:
        self._socket = bind(host, config.rtp_ports)
        self.rtp_port = int(self._socket.getsockname()[1])
        self._patience, self._on_silence = config.media_timeout_seconds, on_silence
        self._far: tuple[str, int] = ("", 0)
        self._voice = PCMA
        self._keys_at: Sequence[int] = ()
        self._counts, self._heard_at = False, 0.0
        self._jitter, self._keys = JitterBuffer(config.jitter_ms), KeyReader()
        self._sequence, self._clock, self._source = (secrets.randbits(bits) for bits in (15, 31, 32))
        self._frames: Stream[AudioFrame] = Stream(FRAMES_WAITING)
        self._events: Stream[Event] = Stream()
        self._written: deque[bytes] = deque(maxlen=WRITTEN_FRAMES)

    def frames(self) -> AsyncIterator[AudioFrame]:
        return aiter(self._frames)

    def events(self) -> AsyncIterator[Event]:
        return aiter(self._events)

    def write(self, pcm: bytes) -> None:
        if len(pcm) != FRAME_BYTES:
            raise LocalProtocolError(f"a frame has {FRAME_BYTES} bytes, not {len(pcm)}")
        self._written.append(pcm)

    def flush(self) -> None:
        self._written.clear()

    @property
    def queued_ms(self) -> float:
        return float(len(self._written) * FRAME_MS)

    def set_far_side(self, far: tuple[str, int], voice: int, keys_at: Sequence[int]) -> None:
        """Where they listen, and the payload types agreed on, those of keys included."""
        self._far, self._voice, self._keys_at = far, voice, keys_at

    def begin_sound(self) -> None:
        """A frame each way every 20 ms. What they send is dropped, and is silence, until `admit_sound`."""
        self._heard_at = asyncio.get_running_loop().time()
        asyncio.get_running_loop().add_reader(self._socket, self._receive)
        self._beating = asyncio.ensure_future(self._beat())

    def admit_sound(self) -> None:
        self._counts = True

    def end_sound(self) -> None:
        """Both streams end; a second time harmless."""
        self._events.end()
        self._frames.end()
        if self._socket.fileno() >= 0:
            asyncio.get_running_loop().remove_reader(self._socket)
            self._socket.close()

    def _receive(self) -> None:
        try:
            packet, (host, _) = self._socket.recvfrom(4_096)
        except OSError:
            return
        if len(packet) <= RTP_HEADER or packet[0] >> 6 != 2 or host != self._far[0] or not self._counts:
            return
        kind = packet[1] & 0x7F
        if kind in (self._voice, *self._keys_at):
            self._heard_at = asyncio.get_running_loop().time()
        if kind == self._voice and not packet[0] & 0x3F:  # no padding, extension or mixer on a PBX's own network
            self._jitter.put(DECODERS[kind](packet[RTP_HEADER:], 2))
        elif kind in self._keys_at and (key := self._keys.accept(packet)):
            self._events.put(DtmfPressed(key))

    async def _beat(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while not self._frames.ended:
            now = loop.time()
            self._frames.put(self._jitter.pull(now))
            self._send(self._written.popleft() if self._written else SILENCE)
            if now - self._heard_at > self._patience:
                self._on_silence()
            due = max(due + FRAME_MS / 1000, now - LATE_SECONDS)
            await asyncio.sleep(due - loop.time())

    def _send(self, pcm: bytes) -> None:
        header = struct.pack("!BBHII", 0x80, self._voice, self._sequence, self._clock, self._source)
        self._sequence, self._clock = (self._sequence + 1) & 0xFFFF, (self._clock + len(pcm) // 2) & 0xFFFFFFFF
        with contextlib.suppress(OSError):  # a lost packet is no reason to end a call
            self._socket.sendto(header + ENCODERS[self._voice](pcm, 2), self._far)


def bind(host: str, ports: str) -> socket.socket:
    """A free even port out of "10000-10999".

    Raises:
        LineError: there is none.
    """
    low, high = (int(port) for port in ports.split("-"))
    even = range(low + low % 2, high + 1, 2)
    for port in random.sample(even, len(even)):
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.setblocking(False)
        with contextlib.suppress(OSError):
            sock.bind((host, port))
            return sock
        sock.close()
    raise LineError(f"line.rtp_ports: none of {ports} is free on {host}")
