"""A telephone line over pyVoIP 1.6.8, the optional extra `[pyvoip]`, meeting `interfaces.Line`.

pyVoIP reads and writes the SIP messages, session descriptions and digests. Its threads, sockets and sound stay unused:
they answer a second late, to the registrar whoever asked, at 8 bits, and print. What it has no words for is refused;
DECISIONS.md has the table. Nothing lost on the way is sent again but REGISTER: it belongs on the PBX's own network.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import re
import secrets
import socket
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import pyVoIP.VoIP  # first: without it none of the package's other modules can be imported
from pyVoIP import RTP, SIP

from voicebot import errors
from voicebot.config import LineConfig
from voicebot.events import CallerHungUp, CallEstablished, Event, MediaLost, TransferReason
from voicebot.interfaces import LineStatus
from voicebot.telephony.rtp_session import PCMA, PCMU, RtpLeg
from voicebot.telephony.sip.doorkeeper import Doorkeeper
from voicebot.telephony.sip.numbers import called_of, caller_of, user_of
from voicebot.telephony.sip.queues import Stream
from voicebot.telephony.sip.settings import Endpoint, check_rtp_ports, format_endpoint, parse_listen
from voicebot.telephony.sip.targets import host_of

logger = logging.getLogger(__name__)

Address = tuple[str, int]
Message = SIP.SIPMessage
Kind, Status = RTP.PayloadType, SIP.SIPStatus
CODECS = {"pcma": (PCMA, Kind.PCMA), "pcmu": (PCMU, Kind.PCMU)}
PLAIN_SOUND = "audio", RTP.RTPProtocol.AVP
KEYS_AT = 101  # the payload type of keys in our own offers
REGISTER_TRIES = (0.5, 1.0, 2.0, 4.0)  # seconds to wait after each
RETRY_SECONDS = 30.0
CURE = 'line.stack = "baresip" can'

pyVoIP.SIPCompatibleMethods[4:] = ["OPTIONS", "INFO", "UPDATE"]  # further ones it would not read


class Messages(SIP.SIPClient):
    """What pyVoIP writes, put right where it is wrong, and sent through a socket of ours."""

    def __init__(self, config: LineConfig, listen: Endpoint, transport: asyncio.DatagramTransport) -> None:
        self._tag, self._transport = secrets.token_hex(4), transport
        phone: Any = None  # only its own threads would ask for it
        server = config.domain or format_endpoint(listen)
        super().__init__(server, 0, config.user, config.password, phone, listen.host, listen.port)
        self.default_expires, self.tagLibrary = config.register_seconds, defaultdict(self.gen_tag)
        self.callID = SIP.Counter(secrets.randbits(64))  # else Call-IDs are the same after every start

    def gen_tag(self) -> str:
        return self._tag  # one for all, calls differ by their Call-ID; its own differ within a call

    def send(self, text: str, to: Address, own_via: bool = False) -> None:
        self.tagLibrary.clear()  # it would only grow
        if own_via:  # where pyVoIP repeats the far side's
            own = f"Via: SIP/2.0/UDP {self.myIP}:{self.myPort};branch={self.gen_branch()};rport\r\n"
            text = re.sub(r"(Via: [^\r]*\r\n)+", own, text, count=1)
        self._transport.sendto(text.encode(), to)

    def respond(self, request: Message, to: Address, status: int = 200, extra: str = "") -> None:
        """A final answer without a body; `extra` is a header line with its line end."""
        text = self.gen_ok(request).replace("200 OK", str(Status(status)), 1)
        self.send(text.replace("Content-Length", f"{extra}Content-Length", 1), to)

    def invite(self, leg: PyVoipLeg, host: str, challenge: Message | None) -> str:  # type: ignore[override]
        """An INVITE, with proof where it was challenged."""
        was, self.username, self.server = (self.username, self.server), str(leg.caller), host
        text = self.gen_invite(leg.called, *leg.session, self.gen_branch(), leg.call_id)
        self.username, self.server = was
        proof = re.search(r"Authorization: [^\r]*\r\n", self.gen_register(challenge)) if challenge else None
        return text.replace("Content-Length", f"{proof.group()}Content-Length", 1) if proof else text

    def acknowledge(self, answer: Message, to: Address) -> None:
        text = self.gen_ack(answer).replace(self._tag, answer.headers["To"]["tag"], 1)  # of To: it takes ours
        if answer.status is Status.OK:  # RFC 3261 §13.2.2.4: a transaction of its own, to the contact
            text = re.sub(r"^ACK \S+", f"ACK {answer.headers['Contact']}", text)
        self.send(text, to, own_via=answer.status is Status.OK)

    def cancel(self, invite: str, to: Address) -> None:
        head = invite.partition("\r\n\r\n")[0].replace("INVITE", "CANCEL").split("\r\n")
        kept = [line for line in head if line.startswith(("CANCEL", "Via", "Max", "To", "From", "Call-ID", "CSeq"))]
        self.send("\r\n".join([*kept, "Content-Length: 0", "", ""]), to)

    def hang_up(self, began: Message, to: Address) -> None:
        self.send(self.gen_bye(began), to, own_via=True)


class PyVoipLeg(RtpLeg):
    """A call between `parties`, the caller (None where withheld) and the called number. Built by `PyVoipLine` only."""

    def __init__(self, line: PyVoipLine, call_id: str, parties: tuple[str | None, str], peer: Address) -> None:
        super().__init__(line.config, parse_listen(line.config.listen).host, self._lose_media)
        self._line, self.call_id, self.peer = line, call_id, peer
        line.legs[call_id] = self
        self.caller, self.called = parties
        self.state = "new"  # then ringing or dialing, answered, up, over
        self.began: Any = None  # their INVITE, or the answer to ours
        self.sent = ""  # our INVITE, or what theirs was told and is told again when it is repeated
        self._kinds = dict([CODECS[name] for name in line.config.codecs if name in CODECS] + [(KEYS_AT, Kind.EVENT)])

    @property
    def session(self) -> tuple[str, Any, Any]:
        """Our side of it as pyVoIP wants it: what we offer, later what was agreed."""
        return str(secrets.randbits(30)), {self.rtp_port: self._kinds}, RTP.TransmitType.SENDRECV

    def agree(self, message: Message) -> None:
        """Take their INVITE, or the answer to ours; `RemoteProtocolError` where there is nothing in common."""
        self.began = message
        try:
            media = next(each for each in message.body["m"] if (each["type"], each["protocol"]) == PLAIN_SOUND)
            host = str(ipaddress.IPv4Address(message.body["c"][0]["address"]))
            voice = next(int(number) for number in media["methods"] if int(number) in {*self._kinds} - {KEYS_AT})
            names = {number: about.get("rtpmap", {}).get("name", "") for number, about in media["attributes"].items()}
        except (KeyError, TypeError, StopIteration, ValueError) as error:
            raise errors.RemoteProtocolError("no plain G.711, or no address") from error
        if not (0 < media["port"] < 65536 and message.headers["Contact"]):
            raise errors.RemoteProtocolError("no port, or no contact")
        keys = [int(number) for number, name in names.items() if name.lower() == "telephone-event"]
        self._kinds = {voice: self._kinds[voice], **dict.fromkeys(keys, Kind.EVENT)}
        self.set_far_side((host, media["port"]), voice, keys)

    async def answer(self) -> None:
        if self.state != "ringing":
            raise errors.LineError("the caller hung up before the call was answered")
        self.sent = self._line.sip.gen_answer(self.began, *self.session)
        self._line.sip.send(self.sent, self.peer)
        self.state = "answered"
        self.begin_sound()  # what they send counts later: an answer that nobody acknowledges ends like silence

    def establish(self) -> None:
        self.state = "up"
        self.admit_sound()
        self._events.put(CallEstablished())

    async def reject(self, status: int = 486, retry_after_seconds: int | None = None) -> None:
        if self.state not in ("ringing", "over"):
            raise errors.LocalProtocolError("only an incoming call that is not answered can be rejected")
        if self.state == "ringing":
            extra = "" if retry_after_seconds is None else f"Retry-After: {retry_after_seconds}\r\n"
            self._line.sip.respond(self.began, self.peer, status, extra)
            self.end()

    async def hang_up(self) -> None:
        match self.state:
            case "ringing":
                self._line.sip.respond(self.began, self.peer, 480)
            case "dialing":
                self._line.sip.cancel(self.sent, self.peer)
            case "answered" | "up":
                self._line.sip.hang_up(self.began, self.peer)
        self.end()

    def _lose_media(self) -> None:
        self._line.sip.hang_up(self.began, self.peer)
        self.end(MediaLost())

    def end(self, why: Event | None = None) -> None:
        """The call is over, because of `why` where it was not our doing; a second time harmless."""
        self.state = "over"
        if why is not None:
            self._events.put(why)
        self.end_sound()
        self._line.legs.pop(self.call_id, None)

    async def transfer(self, target: str, context: Mapping[str, str], timeout_seconds: float = 25.0) -> None:
        raise errors.TransferRefused(f"pyVoIP cannot transfer calls; {CURE}", TransferReason.UNREACHABLE)

    async def send_keys(self, keys: str) -> None:
        raise errors.LineError(f"pyVoIP cannot send keys; {CURE}")


class PyVoipLine(asyncio.DatagramProtocol):
    """Takes calls and places them."""

    def __init__(self, config: LineConfig) -> None:
        check(config)
        self.config = config
        self.sip: Messages
        self.legs: dict[str, PyVoipLeg] = {}
        self._calls: Stream[PyVoipLeg] = Stream()
        self._doorkeeper, self._listen = Doorkeeper(config), parse_listen(config.listen)
        self._opened: contextlib.ExitStack | None = None
        self._asked: dict[str, asyncio.Future[Message]] = {}
        self._registrar: Address = ("", 0)
        self._registered: bool | None = None
        self._renewing: asyncio.Future[None] | None = None
        self._refused = 0

    async def start(self) -> None:
        await self._doorkeeper.find_peers()
        loop, listen = asyncio.get_running_loop(), parse_listen(self.config.listen)
        try:
            transport, _ = await loop.create_datagram_endpoint(lambda: self, (listen.host, listen.port))
        except OSError as error:
            raise errors.LineError(f"cannot listen on udp:{format_endpoint(listen)}: {error.strerror}") from error
        with contextlib.ExitStack() as opened:  # closed again where the rest fails
            opened.callback(transport.close)
            opened.callback(self._doorkeeper.leave)
            self._listen = Endpoint(listen.host, transport.get_extra_info("sockname")[1])
            self._doorkeeper.close_gate(self._listen)
            self.sip = Messages(self.config, self._listen, transport)
            if self.config.mode == "register":
                self._registrar = await resolve(self.config.domain)
                await self._register()
                self._renewing = asyncio.ensure_future(self._renew())
            self._opened = opened.pop_all()

    async def stop(self) -> None:
        opened, self._opened = self._opened, None
        if self._renewing is not None:
            self._renewing.cancel()
        for asked in self._asked.values():
            if not asked.done():
                asked.set_exception(errors.CallNotPlaced("the line was stopped before anybody answered"))
        for leg in list(self.legs.values()):
            await leg.hang_up()
        with opened or contextlib.nullcontext(), contextlib.suppress(errors.LineError):
            if self._registered:
                await self._register(leaving=True)
        self._calls.end()

    def status(self) -> LineStatus:
        listening, strangers = f"udp:{format_endpoint(self._listen)}", self._doorkeeper.strangers
        return LineStatus(listening, self._registered, len(self.legs), strangers, self._refused)

    def calls(self) -> AsyncIterator[PyVoipLeg]:
        return aiter(self._calls)

    async def dial(self, uri: str, caller: str | None = None, timeout_seconds: float = 30.0) -> PyVoipLeg:
        if self._opened is None:
            raise errors.CallNotPlaced("the line is not started")
        host, parties = host_of(uri) or self.config.domain, (caller or self.config.user, user_of(uri) or uri)
        leg = PyVoipLeg(self, self.sip.gen_call_id(), parties, self._registrar)
        try:
            await asyncio.wait_for(self._place(leg, host), timeout_seconds)
        except TimeoutError as error:
            raise errors.CallNotPlaced("the call was not answered in time", 408) from error
        except OSError as error:
            raise errors.CallNotPlaced(f"the call could not be placed: {host} cannot be resolved") from error
        finally:
            if leg.state != "up":
                await leg.hang_up()
        return leg

    async def _place(self, leg: PyVoipLeg, host: str, challenge: Message | None = None) -> None:
        if self.config.mode == "trunk":
            leg.peer = await resolve(host)
        leg.state, leg.sent = "dialing", self.sip.invite(leg, host, challenge)
        answer = await self._ask(leg.sent, leg.peer, (None,))
        self.sip.acknowledge(answer, leg.peer)
        if answer.status is Status.UNAUTHORIZED and challenge is None:
            return await self._place(leg, host, answer)
        if answer.status is not Status.OK:
            leg.end()
            raise errors.CallNotPlaced(f"the call was not answered: {answer.status}", int(answer.status))
        leg.state = "answered"
        try:
            leg.agree(answer)
        except errors.RemoteProtocolError as error:
            raise errors.CallNotPlaced(f"the call was answered with {error}", 488) from error
        leg.begin_sound()
        leg.establish()

    async def _ask(self, request: str, to: Address, tries: Sequence[float | None]) -> Message:
        """The final answer to a request that is sent again after each wait; `TimeoutError` where there is none."""
        branch = re.findall(r"branch=([^;\s]+)", request)[0]
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._asked[branch] = answer
        try:
            for seconds in tries:
                self.sip.send(request, to)
                if (await asyncio.wait([answer], timeout=seconds))[0]:
                    return answer.result()
            raise TimeoutError
        finally:
            del self._asked[branch]

    async def _register(self, leaving: bool = False) -> None:
        self._registered, pbx = False, f"the PBX {self.config.domain}"
        try:
            answer = await self._ask(self.sip.gen_first_response(leaving), self._registrar, REGISTER_TRIES)
            if answer.status is Status.UNAUTHORIZED:
                answer = await self._ask(self.sip.gen_register(answer, leaving), self._registrar, REGISTER_TRIES)
        except TimeoutError as error:
            raise errors.LineError(f"{pbx} does not answer: check line.domain and the network") from error
        status, cure = int(answer.status), "check line.user and line.password"
        if status in (401, 403, 404, 407):
            raise errors.RegistrationRefused(f"{pbx} refuses user {self.config.user} ({status}): {cure}")
        if status != 200:
            raise errors.LineError(f"{pbx} does not register us ({status}): check line.domain")
        self._registered = not leaving

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self.config.register_seconds * 0.8 if self._registered else RETRY_SECONDS)
            try:
                await self._register()
            except errors.LineError as error:
                logger.error("%s; it is tried again", error)

    def datagram_received(self, data: bytes, addr: Any) -> None:
        if self._doorkeeper.is_stranger(addr[0]) or not data.strip():
            return
        try:
            message = Message(data)
            contact = re.search(r"sips?:[^>\s]+", message.headers.get("Contact", ""))
            message.headers["Contact"] = contact.group() if contact else ""
            leg = self.legs.get(message.headers["Call-ID"])
            if message.type == SIP.SIPMessageType.RESPONSE:
                self._on_response(leg, message, addr)
            else:
                self._on_request(leg, message, addr)
        except Exception as error:  # pyVoIP raises whatever it stumbles over; that message is dropped, and harms nobody
            logger.warning("a SIP message cannot be used: %s; it is dropped", type(error).__name__)

    def _on_response(self, leg: PyVoipLeg | None, response: Message, source: Address) -> None:
        asked = self._asked.get(response.headers["Via"][0]["branch"])
        if int(response.status) < 200:
            return
        if asked is not None and not asked.done():
            asked.set_result(response)
        elif response.headers["CSeq"]["method"] == "INVITE":  # our ACK was lost, or it crossed our CANCEL
            self.sip.acknowledge(response, source)
            if response.status is Status.OK and leg is None:
                self.sip.hang_up(response, source)

    def _on_request(self, leg: PyVoipLeg | None, request: Message, source: Address) -> None:
        match request.method:
            case "ACK":
                if leg is not None and leg.state == "answered":
                    leg.establish()
            case "OPTIONS":
                self.sip.respond(request, source)
            case "INVITE" if leg is None:
                self._on_call(request, source)
            case _ if leg is None:
                self.sip.respond(request, source, 481)
            case "INVITE" if request.headers["Via"] == leg.began.headers["Via"]:
                self.sip.send(leg.sent, source)
            case "INVITE":  # hold, or other media: the call goes on as it was
                self.sip.respond(request, source, 488)
            case "BYE" | "CANCEL":
                self.sip.respond(request, source)
                if request.method == "CANCEL" and leg.state == "ringing":
                    self.sip.respond(leg.began, source, 487)
                if request.method == "BYE" or leg.state == "ringing":
                    leg.end(CallerHungUp())
            case _:
                self.sip.respond(request, source, 405)

    def _on_call(self, invite: Message, source: Address) -> None:
        if len(self.legs) >= self.config.max_calls:
            self._refused += 1
            if self.config.mode == "register":
                return self.sip.respond(invite, source, 486)
            return self.sip.respond(invite, source, 503, f"Retry-After: {self.config.retry_after_seconds}\r\n")
        headers = {**invite.headers, **{name: invite.headers[name]["raw"] for name in ("From", "To")}}
        parties = caller_of(headers, None), called_of(headers, self.config.user)
        leg = PyVoipLeg(self, invite.headers["Call-ID"], parties, source)
        try:
            leg.agree(invite)
        except errors.RemoteProtocolError:
            leg.end()
            return self.sip.respond(invite, source, 488)
        leg.state, leg.sent = "ringing", self.sip.gen_ringing(invite)
        self.sip.send(leg.sent, source)
        return self._calls.put(leg)


def check(config: LineConfig) -> None:
    """Refuse what pyVoIP cannot carry out: `ConfigError` names the setting."""
    check_rtp_ports(config)
    cannot = {
        f'line.transport = "{config.transport}"': config.transport != "udp",
        f'line.srtp = "{config.srtp}"': config.srtp != "off",
        "line.auth_user": config.auth_user != "",
        f'line.listen = "{config.listen}"': ":" in parse_listen(config.listen).host,
        "line.codecs without pcma and pcmu": not set(config.codecs) & set(CODECS),
    }
    for setting in (setting for setting, chosen in cannot.items() if chosen):
        raise errors.ConfigError(f"{setting}: pyVoIP speaks plain UDP and G.711 from one IPv4 address; {CURE} more")
    if config.mode == "register" and not config.domain:
        raise errors.ConfigError('line.mode = "register" needs line.domain, the host name of the PBX')


async def resolve(host: str) -> Address:
    name, _, port = host.partition(":")
    found = await asyncio.get_running_loop().getaddrinfo(name, int(port or 5060), family=socket.AF_INET)
    return str(found[0][4][0]), int(found[0][4][1])
