"""SIP messages as pyVoIP reads and writes them, with the headers put right that it gets wrong."""

from __future__ import annotations

import asyncio
import random
import re
import secrets
from typing import Any

import pyVoIP
from pyVoIP import RTP, SIP

from voicebot.config import LineConfig
from voicebot.errors import RemoteProtocolError
from voicebot.telephony.sip.settings import Endpoint, format_endpoint

Address = tuple[str, int]
Message = SIP.SIPMessage

pyVoIP.SIPCompatibleMethods.extend({"OPTIONS", "INFO"} - set(pyVoIP.SIPCompatibleMethods))  # else they do not parse


class Messages(SIP.SIPClient):
    """What pyVoIP writes, with the headers put right that it gets wrong; sends through a socket of ours."""

    def __init__(self, config: LineConfig, listen: Endpoint, transport: asyncio.DatagramTransport) -> None:
        phone: Any = None  # only its own threads would ask for it
        server = config.domain or format_endpoint(listen)
        super().__init__(server, 0, config.user, config.password, phone, listen.host, listen.port)
        self.default_expires = config.register_seconds
        self._transport = transport

    def gen_tag(self) -> str:
        return secrets.token_hex(4)  # its own remembers every tag for ever

    def gen_call_id(self) -> str:
        return f"{secrets.token_hex(12)}@{self.myIP}"  # its own are the same after every start

    def send(self, text: str, to: Address) -> None:
        self._transport.sendto(text.encode(), to)

    def respond(self, request: Message, to: Address, status: int = 200, extra: str = "") -> None:
        """A final answer without a body; `extra` are header lines, each with its line end."""
        own = request.headers["To"]["tag"] or self.tagLibrary.get(request.headers["Call-ID"]) or self.gen_tag()
        rest = self.gen_ok(request).partition("\r\n")[2].replace("Content-Length", f"{extra}Content-Length")
        self.send(_tagged(f"SIP/2.0 {SIP.SIPStatus(status)}\r\n{rest}", own), to)

    def acknowledge(self, response: Message, to: Address) -> None:
        """ACK; to a 200 it goes to the contact, as a transaction of its own (RFC 3261 §13.2.2.4)."""
        call_id = response.headers["Call-ID"]
        known = call_id in self.tagLibrary
        self.tagLibrary.setdefault(call_id, response.headers["From"]["tag"])
        text = _tagged(self.gen_ack(response), response.headers["To"]["tag"])
        if response.status is SIP.SIPStatus.OK:
            text = self._own_via(f"ACK {response.headers['Contact']} SIP/2.0\r\n{text.partition(chr(10))[2]}")
        if not known:
            del self.tagLibrary[call_id]
        self.send(text, to)

    def hang_up(self, invite: Message, to: Address) -> None:
        self.send(self._own_via(self.gen_bye(invite)), to)

    def cancel(self, invite: Message, to: Address) -> None:
        head = invite.raw.decode().partition("\r\n\r\n")[0]
        kept = [line for line in head.split("\r\n")[1:] if line.startswith(("Via", "Max", "To", "From", "Call-ID"))]
        first = head.split("\r\n")[0].replace("INVITE", "CANCEL", 1)
        cseq = f"CSeq: {invite.headers['CSeq']['check']} CANCEL"
        self.send("\r\n".join([first, *kept, cseq, "Content-Length: 0", "", ""]), to)

    def offer(self, parties: tuple[str, str], host: str, media: dict[int, Any], call_id: str, answering: Any) -> str:
        """An INVITE from and to `parties`; `answering` is a challenge to it, or None."""
        was, self.username, self.server = (self.username, self.server), parties[0], host
        text: str = self.gen_invite(
            parties[1], str(random.randint(1, 1 << 30)), media, RTP.TransmitType.SENDRECV, self.gen_branch(), call_id
        )
        self.username, self.server = was
        if answering is None:
            return text
        fields = answering.authentication
        proof = self.gen_authorization(answering).decode()
        return text.replace(
            "Content-Length",
            f'Authorization: Digest username="{self.username}",realm="{fields["realm"]}",nonce="{fields["nonce"]}",'
            f'uri="sip:{self.server};transport=UDP",response="{proof}",algorithm=MD5\r\nContent-Length',
            1,
        )

    def _own_via(self, text: str) -> str:
        own = f"Via: SIP/2.0/UDP {self.myIP}:{self.myPort};branch={self.gen_branch()};rport\r\n"
        return re.sub(r"(Via: [^\r]*\r\n)+", own, text, count=1)  # its own repeats the far side's


def _tagged(text: str, tag: str) -> str:
    """With the right tag in To, where pyVoIP invents one."""
    return re.sub(r"(\r\nTo: [^\r]*;tag=)[^\r]*", lambda found: found.group(1) + tag, text, count=1)


def read_message(data: bytes) -> Message:
    """A SIP message; its Contact is the bare URI.

    Raises:
        RemoteProtocolError: pyVoIP cannot read it.
    """
    try:
        message = Message(data)
        for needed in ("Call-ID", "CSeq", "From", "To"):
            message.headers[needed]
    except Exception as error:  # its parser raises whatever it stumbles over
        raise RemoteProtocolError(f"a SIP message cannot be read: {type(error).__name__}") from error
    contact = re.search(r"sips?:[^>\s]+", message.headers.get("Contact", ""))
    message.headers["Contact"] = contact.group() if contact else ""
    return message
