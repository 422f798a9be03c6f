"""A telephone of our own for tests: a small SIP user agent over raw UDP that shares no code with the line.

It says exactly what a test tells it to, right or wrong, and answers nothing by itself, except that a `Registrar`
may be given to it. All waiting is bounded: `expect` fails after `PATIENCE` seconds.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import re
import secrets
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

PATIENCE = 8.0
PCMU, PCMA, G722, KEYS = 0, 8, 9, 101
NAMES = {PCMU: "PCMU/8000", PCMA: "PCMA/8000", G722: "G722/8000"}
FRAME_SAMPLES = 160

Address = tuple[str, int]


@dataclass(frozen=True)
class Message:
    """A SIP message as it came."""

    first: str
    headers: tuple[tuple[str, str], ...]
    body: str
    source: Address = ("", 0)

    @property
    def method(self) -> str:
        """Of a request; empty for a response."""
        return "" if self.status else self.first.split(" ")[0]

    @property
    def status(self) -> int:
        """Of a response; 0 for a request."""
        return int(self.first.split(" ")[1]) if self.first.startswith("SIP/2.0 ") else 0

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def get(self, name: str) -> str:
        return next(iter(self.all(name)), "")

    @property
    def cseq(self) -> tuple[int, str]:
        number, method = self.get("CSeq").split()
        return int(number), method


def parse(data: bytes, source: Address = ("", 0)) -> Message:
    head, _, body = data.decode("utf-8", "replace").partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    pairs = (line.split(":", 1) for line in lines if ":" in line)
    return Message(first, tuple((name.strip(), value.strip()) for name, value in pairs), body, source)


def sdp(port: int, codecs: tuple[int, ...] = (PCMA, PCMU), **extra: object) -> str:
    """An offer or answer: `host`, `direction`, `keys` (payload type or None), `profile` may be given."""
    host, direction = extra.get("host", "127.0.0.1"), extra.get("direction", "sendrecv")
    keys, profile = extra.get("keys", KEYS), extra.get("profile", "RTP/AVP")
    formats = [*codecs, *([keys] if keys is not None else [])]
    lines = ["v=0", f"o=phone 1 {next(_versions)} IN IP4 127.0.0.1", "s=-", f"c=IN IP4 {host}", "t=0 0"]
    lines += [f"m=audio {port} {profile} {' '.join(map(str, formats))}"]
    lines += [f"a=rtpmap:{codec} {NAMES[codec]}" for codec in codecs]
    if keys is not None:
        lines += [f"a=rtpmap:{keys} telephone-event/8000", f"a=fmtp:{keys} 0-15"]
    return "\r\n".join([*lines, *extra.get("lines", ()), "a=ptime:20", f"a={direction}", ""])  # type: ignore[misc]


_versions = itertools.count(1)


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, on_datagram: Callable[[bytes, Address], None]) -> None:
        self._on_datagram = on_datagram

    def datagram_received(self, data: bytes, addr: Address) -> None:
        self._on_datagram(data, addr)


async def bind(on_datagram: Callable[[bytes, Address], None], host: str, port: int = 0) -> asyncio.DatagramTransport:
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: _Datagrams(on_datagram), local_addr=(host, port))
    return transport


class Inbox:
    """What arrived and was not yet expected."""

    def __init__(self) -> None:
        self._waiting: list[Message] = []
        self.history: list[Message] = []
        self._arrived = asyncio.Event()

    def put(self, message: Message) -> None:
        self._waiting.append(message)
        self.history.append(message)
        self._arrived.set()

    async def expect(self, wanted: Callable[[Message], bool], what: str) -> Message:
        async def search() -> Message:
            while True:
                for message in self._waiting:
                    if wanted(message):
                        self._waiting.remove(message)
                        return message
                self._arrived.clear()
                await self._arrived.wait()

        try:
            return await asyncio.wait_for(search(), PATIENCE)
        except TimeoutError:
            seen = [message.first for message in self.history]
            raise AssertionError(f"no {what} within {PATIENCE:g} s; seen: {seen}") from None


class Phone:
    """One SIP port and one RTP port."""

    via = "UDP"

    def __init__(self, host: str) -> None:
        self.host = host
        self.inbox = Inbox()
        self.registrar: Registrar | None = None
        self.rtp: Rtp

    @classmethod
    async def open(cls, host: str = "127.0.0.1", port: int = 0) -> Self:
        phone = cls(host)
        phone._transport = await bind(phone._receive, host, port)
        phone.rtp = await Rtp.open(host)
        return phone

    _transport: asyncio.DatagramTransport

    @property
    def address(self) -> Address:
        return self._transport.get_extra_info("sockname")[:2]  # type: ignore[no-any-return]

    @property
    def uri(self) -> str:
        return f"sip:caller@{self.host}:{self.address[1]}"

    def close(self) -> None:
        self._transport.close()
        self.rtp.close()

    def _receive(self, data: bytes, source: Address) -> None:
        message = parse(data, source)
        if self.registrar is not None and message.method == "REGISTER":
            self.respond(message, *self.registrar.judge(message))
        self.inbox.put(message)

    def send(self, data: bytes | str, to: Address) -> None:
        self._transport.sendto(data.encode() if isinstance(data, str) else data, to)

    def dialog(self, peer: Address, user: str = "4980311000", **extra: str) -> Dialog:
        return Dialog(self, peer, user, **extra)  # type: ignore[arg-type]

    async def call(self, peer: Address, user: str = "4980311000", body: str | None = None, **extra: str) -> Dialog:
        """INVITE, wait for 200, ACK."""
        dialog = self.dialog(peer, user, **extra)
        dialog.invite(body)
        await dialog.expect_status(200, "INVITE")
        dialog.ack()
        return dialog

    def respond(self, request: Message, status: int, extra: str = "", body: str = "", tag: str = "theirs") -> None:
        """Answer a request that we got."""
        to = request.get("To")
        to = to if ";tag=" in to or status == 100 else f"{to};tag={tag}"
        lines = [f"SIP/2.0 {status} Because"]
        lines += [f"Via: {via}" for via in request.all("Via")]
        lines += [f"Record-Route: {route}" for route in request.all("Record-Route")]
        lines += [f"From: {request.get('From')}", f"To: {to}", f"Call-ID: {request.get('Call-ID')}"]
        lines += [f"CSeq: {request.get('CSeq')}", f"Contact: <{self.uri}>"]
        if body:
            lines.append("Content-Type: application/sdp")
        text = "\r\n".join(lines) + f"\r\n{extra}Content-Length: {len(body.encode())}\r\n\r\n{body}"
        self.send(text, request.source)

    async def expect_request(self, method: str) -> Message:
        return await self.inbox.expect(lambda m: m.method == method, method)

    async def take_call(self, status: int = 200, **extra: object) -> Dialog:
        """Answer the next INVITE and, where accepted, wait for its ACK."""
        invite = await self.expect_request("INVITE")
        dialog = Dialog(self, invite.source, "", accepted=invite)
        self.respond(invite, status, body=sdp(self.rtp.port, **extra) if status == 200 else "")  # type: ignore[arg-type]
        if status >= 200:
            await self.inbox.expect(lambda m: m.method == "ACK", "ACK")
        dialog.learn_media(invite.body)
        return dialog


@dataclass
class Dialog:
    """One call seen from the phone."""

    phone: Phone
    peer: Address
    user: str
    sender: str = ""
    accepted: Message | None = None
    call_id: str = field(default_factory=lambda: f"{secrets.token_hex(6)}@test")
    tag: str = field(default_factory=lambda: secrets.token_hex(4))
    extra: str = ""
    """Header lines for the INVITE, each with its line end."""

    def __post_init__(self) -> None:
        self.cseq = 0
        self.branch = ""
        self.to = f"<sip:{self.user}@{self.peer[0]}:{self.peer[1]}>"
        self.own = f"{self.sender or f'<{self.phone.uri}>'};tag={self.tag}"
        self.target = f"sip:{self.user}@{self.peer[0]}:{self.peer[1]}"
        self.media: Address = ("", 0)
        if self.accepted is not None:
            self.call_id = self.accepted.get("Call-ID")
            self.to = self.accepted.get("From")
            self.own = f"{self.accepted.get('To')};tag=theirs"
            self._learn_target(self.accepted)

    def build(
        self, method: str, body: str = "", *, extra: str = "", kind: str = "application/sdp", **fixed: object
    ) -> str:
        """The text of a request; `cseq` and `branch` may be fixed, as in ACK, CANCEL and retransmissions."""
        if "cseq" not in fixed:
            self.cseq += 1
        cseq = fixed.get("cseq", self.cseq)
        self.branch = str(fixed.get("branch", f"z9hG4bK{secrets.token_hex(6)}"))
        host, port = self.phone.address
        lines = [
            f"{method} {self.target} SIP/2.0",
            f"Via: SIP/2.0/{self.phone.via} {host}:{port};branch={self.branch};rport",
            "Max-Forwards: 70",
            f"From: {self.own}",
            f"To: {self.to}",
            f"Call-ID: {self.call_id}",
            f"CSeq: {cseq} {method}",
            f"Contact: <{self.phone.uri}>",
        ]
        if body:
            lines.append(f"Content-Type: {kind}")
        return "\r\n".join(lines) + f"\r\n{extra}Content-Length: {len(body.encode())}\r\n\r\n{body}"

    def request(self, method: str, body: str = "", **extra: object) -> str:
        text = self.build(method, body, **extra)  # type: ignore[arg-type]
        self.phone.send(text, self.peer)
        return text

    def invite(self, body: str | None = None) -> str:
        self.invite_text = self.request("INVITE", sdp(self.phone.rtp.port) if body is None else body, extra=self.extra)
        self._invite_cseq, self._invite_branch = self.cseq, self.branch
        return self.invite_text

    def ack(self) -> None:
        """Of a 200: a transaction of its own."""
        self.request("ACK", cseq=self._invite_cseq)

    def ack_refusal(self) -> None:
        self.request("ACK", cseq=self._invite_cseq, branch=self._invite_branch)

    def cancel(self) -> None:
        self.request("CANCEL", cseq=self._invite_cseq, branch=self._invite_branch)

    async def expect_status(self, status: int, method: str) -> Message:
        """Any final answer to `method` must be `status`."""
        message = await self.expect_final(method) if status >= 200 else await self._expect(lambda m: m.status == status)
        assert message.status == status, message.first
        return message

    async def expect_final(self, method: str) -> Message:
        message = await self._expect(lambda m: m.status >= 200 and m.cseq[1] == method, f"final answer to {method}")
        if method == "INVITE":
            self._learn(message)
        return message

    async def expect_request(self, method: str) -> Message:
        return await self._expect(lambda m: m.method == method, method)

    async def _expect(self, wanted: Callable[[Message], bool], what: str = "answer") -> Message:
        return await self.phone.inbox.expect(lambda m: m.get("Call-ID") == self.call_id and wanted(m), what)

    def _learn(self, answer: Message) -> None:
        self.to = answer.get("To")
        if answer.status == 200:
            self._learn_target(answer)
            self.learn_media(answer.body)

    def _learn_target(self, message: Message) -> None:
        match = re.search(r"<([^>]+)>", message.get("Contact"))
        assert match, message
        self.target = match.group(1)

    def learn_media(self, body: str) -> None:
        host, port = re.search(r"c=IN IP4 (\S+)", body), re.search(r"m=audio (\d+)", body)
        assert host, body
        assert port, body
        self.media = host.group(1), int(port.group(1))

    async def bye(self) -> None:
        self.request("BYE")
        await self.expect_status(200, "BYE")

    async def expect_bye(self) -> None:
        self.phone.respond(await self.expect_request("BYE"), 200)

    async def take_refer(self, status: int = 202) -> Message:
        refer = await self.expect_request("REFER")
        self.phone.respond(refer, status)
        return refer

    async def notify(self, fragment: str, *, last: bool = False) -> None:
        """Report on the transfer, "180 Ringing"."""
        state = "terminated;reason=noresource" if last else "active;expires=60"
        head = f"Event: refer\r\nSubscription-State: {state}\r\n"
        self.request("NOTIFY", f"SIP/2.0 {fragment}\r\n", extra=head, kind="message/sipfrag;version=2.0")
        await self.expect_status(200, "NOTIFY")


class Rtp:
    """One RTP port: keeps what it hears, sends what it is told."""

    def __init__(self) -> None:
        self.packets: list[bytes] = []
        self._arrived = asyncio.Event()
        self.sequence = secrets.randbelow(60_000)
        self.timestamp = secrets.randbelow(1 << 30)
        self.source = secrets.randbits(32)

    _transport: asyncio.DatagramTransport

    @classmethod
    async def open(cls, host: str) -> Rtp:
        rtp = cls()
        rtp._transport = await bind(rtp._receive, host)
        return rtp

    @property
    def port(self) -> int:
        return int(self._transport.get_extra_info("sockname")[1])

    def close(self) -> None:
        self._transport.close()

    def _receive(self, data: bytes, _source: Address) -> None:
        self.packets.append(data)
        self._arrived.set()

    async def hear(self, enough: Callable[[list[bytes]], bool]) -> list[bytes]:
        """Wait until what arrived since the start is `enough`."""

        async def wait() -> None:
            while not enough(self.packets):
                self._arrived.clear()
                await self._arrived.wait()

        try:
            await asyncio.wait_for(wait(), PATIENCE)
        except TimeoutError:
            raise AssertionError(f"not heard within {PATIENCE:g} s, {len(self.packets)} packets came") from None
        return self.packets

    def packet(self, payload_type: int, payload: bytes, *, marker: bool = False, timestamp: int | None = None) -> bytes:
        self.sequence += 1
        at = self.timestamp if timestamp is None else timestamp
        second = payload_type | (0x80 if marker else 0)
        header = struct.pack("!BBHII", 0x80, second, self.sequence & 0xFFFF, at & 0xFFFFFFFF, self.source)
        return header + payload

    def send(self, packet: bytes, to: Address) -> None:
        self._transport.sendto(packet, to)

    async def speak(self, payloads: list[bytes], to: Address, payload_type: int = PCMA) -> None:
        """One packet every 20 ms, as a telephone does."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        for payload in payloads:
            self.send(self.packet(payload_type, payload), to)
            self.timestamp += FRAME_SAMPLES
            due += 0.02
            await asyncio.sleep(due - loop.time())

    def press(self, key: str, to: Address, *, lose: tuple[str, ...] = (), payload_type: int = KEYS) -> None:
        """A key held for 100 ms; `lose` of "start", "middle", "end" never reach the wire."""
        code = "0123456789*#ABCD".index(key)
        self.timestamp += 4_000
        for number, part in enumerate(["start", *["middle"] * 4, *["end"] * 3]):
            duration = min(number + 1, 5) * FRAME_SAMPLES
            payload = struct.pack("!BBH", code, 0x8A if part == "end" else 0x0A, duration)
            packet = self.packet(payload_type, payload, marker=part == "start")
            if part not in lose:
                self.send(packet, to)


@dataclass
class Registrar:
    """Judges REGISTER requests by digest (RFC 2617, MD5 with qop)."""

    user: str = "voicebot"
    password: str = "secret"
    realm: str = "test"
    refusal: int = 401
    registered: list[str] = field(default_factory=list)
    """Contacts of successful registrations; an Expires of 0 removes all."""

    def __post_init__(self) -> None:
        self._nonce = secrets.token_hex(8)

    def judge(self, request: Message) -> tuple[int, str]:
        """Status and extra headers of the answer."""
        if not self._proves(request.get("Authorization")):
            challenge = f'Digest realm="{self.realm}", nonce="{self._nonce}", algorithm=MD5, qop="auth"'
            return self.refusal, f"WWW-Authenticate: {challenge}\r\n"
        contact = request.get("Contact")
        leaving = request.get("Expires") == "0" or "expires=0" in contact
        self.registered = [] if leaving else [*self.registered, contact]
        return 200, "Expires: 60\r\n"

    def _proves(self, authorization: str) -> bool:
        if not authorization:
            return False
        fields = {key: value.strip('"') for key, value in re.findall(r'(\w+)=("[^"]*"|[^,\s]+)', authorization)}
        secret = _md5(f"{self.user}:{self.realm}:{self.password}")
        proof = f"{fields.get('nonce')}:{fields.get('nc')}:{fields.get('cnonce')}:{fields.get('qop')}"
        expected = _md5(f"{secret}:{proof}:{_md5('REGISTER:' + fields.get('uri', ''))}")
        return fields.get("nonce") == self._nonce and fields.get("response") == expected


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
