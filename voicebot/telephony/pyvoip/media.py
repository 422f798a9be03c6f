"""The sound of one call: RTP on the event loop, G.711 at 16 bits (pyVoIP's own is at 8, and sends µ-law as A-law)."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import ipaddress
import random
import secrets
import socket
import struct
from collections.abc import Callable, Mapping
from typing import Any

from pyVoIP import RTP

from voicebot.config import LineConfig
from voicebot.errors import LineError, RemoteProtocolError
from voicebot.telephony.pyvoip.messages import Address, Message
from voicebot.telephony.rtp.keys import RTP_HEADER, KeyReader

g711: Any = importlib.import_module("audioop")  # audioop-lts on Python 3.13

Kind = RTP.PayloadType
KINDS = {"pcma": Kind.PCMA, "pcmu": Kind.PCMU}
ENCODERS = {Kind.PCMA: g711.lin2alaw, Kind.PCMU: g711.lin2ulaw}
DECODERS = {Kind.PCMA: g711.alaw2lin, Kind.PCMU: g711.ulaw2lin}
EVENTS_AT = 101  # the payload type of keys in our own offers


class Media:
    """The sound of one call: one socket, G.711 at 16 bits."""

    def __init__(self, config: LineConfig, host: str) -> None:
        self._socket = _bind(host, config.rtp_ports)
        self.port = int(self._socket.getsockname()[1])
        self.kinds = {int(KINDS[name]): KINDS[name] for name in config.codecs if name in KINDS}
        self.kinds[EVENTS_AT] = Kind.EVENT
        self._ours = frozenset(self.kinds.values())
        self._far: Address | None = None
        self._sequence, self._clock, self._source = (secrets.randbits(bits) for bits in (15, 31, 32))
        self._keys = KeyReader()
        self.received = bytearray()
        """16-bit samples not yet taken."""

    def agree(self, message: Message) -> None:
        """Their side of the session: where they listen, and in what we both speak.

        Raises:
            RemoteProtocolError: nothing in common, or no address.
        """
        try:
            media = next(each for each in message.body["m"] if each["type"] == "audio")
            host = str(ipaddress.IPv4Address(message.body["c"][0]["address"]))
        except (KeyError, TypeError, StopIteration, ValueError) as error:
            raise RemoteProtocolError("the offer has no audio that can be reached") from error
        theirs: list[tuple[int, Kind]]
        theirs = [(int(n), kind) for n in media["methods"] if (kind := _kind(n, media["attributes"][n])) in self._ours]
        voices = [each for each in theirs if each[1] is not Kind.EVENT]
        if media["protocol"] is not RTP.RTPProtocol.AVP or not voices or not 0 < media["port"] < 65536:
            raise RemoteProtocolError("the offer has no plain G.711")
        keys = [each for each in theirs if each[1] is Kind.EVENT]
        self.kinds = dict(voices[:1] + keys[:1])
        self._far = host, media["port"]

    def listen(self, on_key: Callable[[str | None], None]) -> None:
        """From now on collect what arrives; `on_key` gets None for each further packet of a key."""
        asyncio.get_running_loop().add_reader(self._socket, self._receive, on_key)

    def _receive(self, on_key: Callable[[str | None], None]) -> None:
        try:
            packet, (host, _) = self._socket.recvfrom(4_096)
        except OSError:
            return
        kind = self.kinds.get(packet[1] & 0x7F) if len(packet) > RTP_HEADER and packet[0] >> 6 == 2 else None
        if kind is None or self._far is None or host != self._far[0]:
            return
        if kind is Kind.EVENT:
            on_key(self._keys.accept(packet))
        elif not packet[0] & 0x3F:  # padding, extensions and mixers do not happen on a PBX's own network
            self.received += DECODERS[kind](packet[RTP_HEADER:], 2)

    def send(self, pcm: bytes) -> None:
        """20 ms for the far side."""
        number, kind = next(iter(self.kinds.items()))
        header = struct.pack("!BBHII", 0x80, number, self._sequence, self._clock, self._source)
        self._sequence, self._clock = (self._sequence + 1) & 0xFFFF, (self._clock + len(pcm) // 2) & 0xFFFFFFFF
        if self._far is not None:
            with contextlib.suppress(OSError):  # a lost packet is no reason to end a call
                self._socket.sendto(header + ENCODERS[kind](pcm, 2), self._far)

    def close(self) -> None:
        if self._socket.fileno() >= 0:
            asyncio.get_running_loop().remove_reader(self._socket)
            self._socket.close()


def _kind(number: str, attributes: Mapping[str, Any]) -> Kind:
    name = attributes.get("rtpmap", {}).get("name", "").lower()
    return Kind.EVENT if name == "telephone-event" else {"0": Kind.PCMU, "8": Kind.PCMA}.get(number, Kind.UNKNOWN)


def _bind(host: str, ports: str) -> socket.socket:
    low, high = (int(port) for port in ports.split("-"))
    even = range(low + low % 2, high + 1, 2)
    for port in random.sample(even, len(even)):
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            sock.bind((host, port))
        except OSError:
            sock.close()
            continue
        sock.setblocking(False)
        return sock
    raise LineError(f"line.rtp_ports: none of {ports} is free on {host}")
