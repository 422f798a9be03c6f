"""A telephone line over pyVoIP 1.6.8, meeting `interfaces.Line`.

pyVoIP reads and writes the SIP messages, session descriptions and digests. Its threads, sockets and sound stay unused:
they answer a second late, to the registrar whoever asked, at 8 bits, and print. What it has no words for is refused in
one line: transfers, sending keys, G.722, TLS, SRTP, IPv6. Nothing that is lost on the way is sent again but REGISTER,
so it belongs on the PBX's own network.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from typing import Any

from pyVoIP import SIP

from voicebot.config import LineConfig
from voicebot.errors import CallNotPlaced, ConfigError, LineError, RegistrationRefused, RemoteProtocolError
from voicebot.events import CallerHungUp
from voicebot.interfaces import LineStatus
from voicebot.telephony.pyvoip.leg import PyVoipLeg
from voicebot.telephony.pyvoip.media import KINDS, Media
from voicebot.telephony.pyvoip.messages import Address, Message, Messages, read_message
from voicebot.telephony.rtp.keys import KEYS
from voicebot.telephony.sip.doorkeeper import Doorkeeper
from voicebot.telephony.sip.numbers import called_of, caller_of, user_of
from voicebot.telephony.sip.queues import Stream
from voicebot.telephony.sip.settings import Endpoint, format_endpoint, parse_listen
from voicebot.telephony.sip.targets import host_of

logger = logging.getLogger(__name__)

REGISTER_TRIES = (0.5, 1.0, 2.0, 4.0)  # seconds to wait after each
RETRY_SECONDS = 30.0
REFUSED = (401, 403, 404, 407)


class PyVoipLine:
    """Takes calls and places them."""

    def __init__(self, config: LineConfig) -> None:
        check(config)
        self._config = config
        self._doorkeeper = Doorkeeper(config)
        self._listen = parse_listen(config.listen)
        self._transport: asyncio.DatagramTransport | None = None
        self._sip: Messages
        self._legs: dict[str, PyVoipLeg] = {}
        self._calls: Stream[PyVoipLeg] = Stream()
        self._registrar: Address = ("", 0)
        self._registered: bool | None = None
        self._answered: asyncio.Future[Message] | None = None
        self._renewing: asyncio.Future[None] | None = None
        self._refused = 0

    # -------------------------------------------------------------- life

    async def start(self) -> None:
        """Open the socket and, where so set, register.

        Raises:
            LineError: the port is taken, or the PBX does not answer.
            RegistrationRefused: wrong user or password.
        """
        await self._doorkeeper.find_peers()
        loop, listen = asyncio.get_running_loop(), parse_listen(self._config.listen)
        try:
            self._transport, _ = await loop.create_datagram_endpoint(
                lambda: Datagrams(self), local_addr=(listen.host, listen.port)
            )
        except OSError as error:
            raise LineError(f"cannot listen on udp:{format_endpoint(listen)}: {error.strerror}") from error
        self._listen = Endpoint(listen.host, self._transport.get_extra_info("sockname")[1])
        self._sip = Messages(self._config, self._listen, self._transport)
        try:
            self._doorkeeper.close_gate(self._listen)
            if self._config.mode == "register":
                self._registrar = await _resolve(self._config.domain)
                await self._register(self._config.register_seconds)
                self._renewing = asyncio.ensure_future(self._renew())
        except BaseException:
            self._close()
            raise

    async def stop(self) -> None:
        for leg in list(self._legs.values()):
            await leg.hang_up()
        if self._renewing is not None:
            self._renewing.cancel()
        if self._registered and self._transport is not None:
            with contextlib.suppress(LineError):
                await self._register(0)
        self._close()
        self._calls.end()

    def _close(self) -> None:
        self._doorkeeper.leave()
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    async def _register(self, seconds: int) -> None:
        self._registered = False
        answer = await self._ask(self._sip.gen_first_response(deregister=not seconds))
        if answer.status is SIP.SIPStatus.UNAUTHORIZED:
            answer = await self._ask(self._sip.gen_register(answer, deregister=not seconds))
        status, config = int(answer.status), self._config
        if status in REFUSED:
            raise RegistrationRefused(
                f"the PBX {config.domain} refuses user {config.user} ({status}): check line.user and line.password"
            )
        if status != 200:
            raise LineError(f"the PBX {config.domain} does not register us ({status}): check line.domain")
        self._registered = bool(seconds)

    async def _ask(self, request: str) -> Message:
        """Send until it is answered."""
        for seconds in REGISTER_TRIES:
            self._answered = asyncio.get_running_loop().create_future()
            self._sip.send(request, self._registrar)
            with contextlib.suppress(TimeoutError):
                return await asyncio.wait_for(self._answered, seconds)
        raise LineError(f"the PBX {self._config.domain} does not answer: check line.domain and the network")

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self._config.register_seconds * 0.8 if self._registered else RETRY_SECONDS)
            try:
                await self._register(self._config.register_seconds)
            except LineError as error:
                logger.error("%s; it is tried again", error)

    def status(self) -> LineStatus:
        return LineStatus(
            listening=f"udp:{format_endpoint(self._listen)}",
            registered=self._registered,
            calls=len(self._legs),
            strangers=self._doorkeeper.strangers,
            refused=self._refused,
        )

    # -------------------------------------------------------------- calls

    def calls(self) -> AsyncIterator[PyVoipLeg]:
        return aiter(self._calls)

    async def dial(self, uri: str, caller: str | None = None, timeout_seconds: float = 30.0) -> PyVoipLeg:
        if self._transport is None:
            raise CallNotPlaced("the line is not started")
        host = host_of(uri) or self._config.domain
        try:
            peer = self._registrar if self._config.mode == "register" else await _resolve(host)
        except LineError as error:
            raise CallNotPlaced(f"the call could not be placed: {error}") from error
        parties = caller or self._config.user, user_of(uri) or uri
        leg = self._call(parties, host, peer)
        try:
            await asyncio.wait_for(leg.accepted, timeout_seconds)
        except (TimeoutError, asyncio.CancelledError) as error:
            await leg.hang_up()
            if isinstance(error, TimeoutError):
                raise CallNotPlaced("the call was not answered in time", 408) from error
            raise
        return leg

    def _call(self, parties: tuple[str, str], host: str, peer: Address) -> PyVoipLeg:
        media = Media(self._config, self._listen.host)
        invite = self._sip.offer(parties, host, {media.port: media.kinds}, self._sip.gen_call_id(), None)
        leg = self._adopt(read_message(invite.encode()), peer, parties, media)
        leg.state = "dialing"
        self._sip.send(invite, peer)
        return leg

    def _adopt(self, invite: Message, peer: Address, parties: tuple[str | None, str], media: Media) -> PyVoipLeg:
        call_id = str(invite.headers["Call-ID"])

        def forget() -> None:
            self._legs.pop(call_id, None)
            self._sip.tagLibrary.pop(call_id, None)

        leg = PyVoipLeg(self._sip, invite, peer, parties, self._config, media, forget)
        self._legs[call_id] = leg
        return leg

    # -------------------------------------------------------------- what arrives

    def receive(self, data: bytes, source: Address) -> None:
        """A datagram: one that is no SIP message is dropped, and harms nobody."""
        if self._doorkeeper.is_stranger(source[0]) or not data.strip():
            return
        try:
            message = read_message(data)
            if message.type == SIP.SIPMessageType.RESPONSE:
                self._on_response(message, source)
            else:
                self._on_request(message, source)
        except RemoteProtocolError as error:
            logger.warning("%s; it is dropped", error)
        except Exception as error:  # what is left out of a message shows wherever it is needed
            logger.warning("a SIP message cannot be used: %s; it is dropped", type(error).__name__)

    def _on_request(self, request: Message, source: Address) -> None:
        leg = self._legs.get(request.headers["Call-ID"])
        match request.method:
            case "INVITE" if leg is None:
                self._on_invite(request, source)
            case "INVITE":
                self._on_another_invite(leg, request, source)
            case "ACK" if leg is not None:
                leg.establish()
            case "BYE" | "CANCEL" | "INFO" if leg is None:
                self._sip.respond(request, source, 481)
            case "BYE" | "CANCEL" | "INFO" | "OPTIONS":
                self._sip.respond(request, source)
                self._on_news(leg, request, source)

    def _on_news(self, leg: PyVoipLeg | None, request: Message, source: Address) -> None:
        if leg is None:
            return
        if request.method == "BYE":
            leg.end(CallerHungUp())
        elif request.method == "CANCEL" and leg.state == "ringing":
            self._sip.respond(leg.invite, source, 487)
            leg.end(CallerHungUp())
        elif request.method == "INFO" and (key := str(request.body.get("Signal", "")).strip()) in set(KEYS):
            leg.press(key, "info")

    def _on_invite(self, invite: Message, source: Address) -> None:
        if len(self._legs) >= self._config.max_calls:
            self._refused += 1
            trunk = self._config.mode == "trunk"
            extra = f"Retry-After: {self._config.retry_after_seconds}\r\n" if trunk else ""
            return self._sip.respond(invite, source, 503 if trunk else 486, extra)
        media = Media(self._config, self._listen.host)
        try:
            media.agree(invite)
            ringing = self._sip.gen_ringing(invite)
        except RemoteProtocolError:
            media.close()
            return self._sip.respond(invite, source, 488)
        self._sip.send(ringing, source)
        self._calls.put(self._adopt(invite, source, parties_of(invite, self._config.user), media))
        return None

    def _on_another_invite(self, leg: Any, invite: Message, source: Address) -> None:
        try:
            leg.invited_again(invite)
        except RemoteProtocolError:
            self._sip.respond(invite, source, 488)

    def _on_response(self, response: Message, source: Address) -> None:
        status, method = int(response.status), response.headers["CSeq"]["method"]
        if status < 200:
            return
        if method == "REGISTER" and self._answered is not None and not self._answered.done():
            self._answered.set_result(response)
        if method != "INVITE":
            return
        self._sip.acknowledge(response, source)
        leg = self._legs.get(response.headers["Call-ID"])
        if leg is None and status == 200:  # the answer crossed our CANCEL
            self._sip.tagLibrary[response.headers["Call-ID"]] = response.headers["From"]["tag"]
            self._sip.hang_up(response, source)
        elif leg is not None and leg.state == "dialing":
            self._on_outcome(leg, response, status)

    def _on_outcome(self, leg: PyVoipLeg, response: Message, status: int) -> None:
        if status == 401 and not leg.challenged and self._config.password:
            self._call_again(leg, response)
        elif status == 200:
            leg.invite.headers["To"]["tag"] = response.headers["To"]["tag"]
            leg.invite.headers["Contact"] = response.headers["Contact"]
            leg.media.agree(response)
            leg.establish()
            leg.accepted.set_result(None)
        else:
            leg.state = "refused"
            leg.end()
            leg.accepted.set_exception(CallNotPlaced(f"the call was not answered: {response.status}", status))

    def _call_again(self, leg: PyVoipLeg, challenge: Message) -> None:
        leg.challenged = True
        parties, media = (leg.caller or self._config.user, leg.called), {leg.media.port: leg.media.kinds}
        invite = self._sip.offer(parties, self._config.domain, media, leg.call_id, challenge)
        leg.invite = read_message(invite.encode())
        self._sip.send(invite, leg.peer)


class Datagrams(asyncio.DatagramProtocol):
    """Hands the line what its socket gets."""

    def __init__(self, line: PyVoipLine) -> None:
        self._line = line

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self._line.receive(data, addr)


def parties_of(invite: Message, user: str) -> tuple[str | None, str]:
    """Caller, None where withheld, and called number."""
    headers: dict[str, Any] = invite.headers
    shown = {name: headers[name]["raw"] for name in ("From", "To")}
    shown |= {name: headers[name] for name in ("P-Asserted-Identity", "Privacy") if name in headers}
    return caller_of(shown, None), called_of(shown, user)


def check(config: LineConfig) -> None:
    """Refuse the settings that pyVoIP cannot carry out.

    Raises:
        ConfigError: names the setting and the cure.
    """
    host = parse_listen(config.listen).host
    wrong = {
        f'line.transport = "{config.transport}"': config.transport != "udp",
        f'line.srtp = "{config.srtp}"': config.srtp != "off",
        "line.auth_user": bool(config.auth_user),
        f'line.listen = "{config.listen}"': ":" in host or host == "0.0.0.0",
        "line.codecs without pcma and pcmu": not set(config.codecs) & set(KINDS),
    }
    for setting, hit in wrong.items():
        if hit:
            raise ConfigError(f'{setting}: pyVoIP speaks plain UDP from one IPv4 address; use line.stack = "baresip"')
    if config.mode == "register" and not config.domain:
        raise ConfigError('line.mode = "register" needs line.domain, the host name of the PBX')


async def _resolve(host: str) -> Address:
    name, _, port = host.partition(":")
    try:
        found = await asyncio.get_running_loop().getaddrinfo(name, int(port or 5060), family=2)
    except (OSError, ValueError) as error:
        raise LineError(f"{host!r} cannot be resolved: {error}") from error
    address, number = found[0][4][:2]
    return str(address), int(number)
