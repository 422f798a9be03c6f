"""TLS and SRTP as settings."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.telephony.contract import Rig
from tests.telephony.foreign import PCMA, Address, Phone, parse, sdp
from tests.telephony.lines import address_of, line_config
from voicebot.telephony.sip import BaresipLine

pytestmark = pytest.mark.anyio

CERTIFICATE = Path(__file__).parents[1] / "data" / "tls.pem"  # self-signed, key and certificate, for tests only
CRYPTO = "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz"
PLAIN_PACKET, TAG = 172, 10  # RFC 3711 §4.2: HMAC-SHA1-80


class TlsPhone(Phone):
    """A phone that speaks SIP over one TLS connection; its RTP stays on UDP."""

    via = "TLS"

    async def connect(self, to: Address) -> None:
        context = ssl.create_default_context(cafile=CERTIFICATE)
        context.check_hostname = False
        self._reader, self._writer = await asyncio.open_connection(*to, ssl=context)
        self._reading = asyncio.ensure_future(self._read(to))

    async def _read(self, source: Address) -> None:
        while head := await self._reader.readuntil(b"\r\n\r\n"):
            length = re.search(rb"Content-Length: (\d+)", head)
            body = await self._reader.readexactly(int(length.group(1)) if length else 0)
            self.inbox.put(parse(head + body, source))

    def send(self, data: bytes | str, to: Address) -> None:
        self._writer.write(data.encode() if isinstance(data, str) else data)

    def close(self) -> None:
        self._reading.cancel()
        self._writer.close()
        super().close()


@asynccontextmanager
async def started(phone: Phone, **settings: object) -> AsyncIterator[Rig]:
    line = BaresipLine(line_config(**settings))
    try:
        await line.start()
        yield Rig(line, phone, address_of(line))
    finally:
        await line.stop()


async def test_a_call_over_tls_with_srtp() -> None:
    phone = await TlsPhone.open()
    async with started(phone, transport="tls", tls_certificate=CERTIFICATE, srtp="sdes") as rig:
        assert rig.line.status().listening.startswith("tls:")
        await phone.connect(rig.address)
        leg, dialog, _ = await rig.connect(sdp(phone.rtp.port, (PCMA,), profile="RTP/SAVP", lines=(CRYPTO,)))
        answer = next(m for m in phone.inbox.history if m.status == 200)
        assert "RTP/SAVP" in answer.body
        assert "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:" in answer.body
        for _ in range(20):
            leg.write(bytes(320))
        packets = await phone.rtp.hear(lambda got: len(got) >= 10)
        spoken = [packet for packet in packets if packet[1] & 0x7F == PCMA]
        assert all(len(packet) == PLAIN_PACKET + TAG for packet in spoken)
        assert all(len(set(packet[12:])) > 20 for packet in spoken)  # silence would be one byte again and again
        await dialog.bye()
    phone.close()


async def test_strangers_do_not_even_get_a_tls_connection() -> None:
    phone = await Phone.open()
    async with started(phone, transport="tls", tls_certificate=CERTIFICATE) as rig:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asyncio.open_connection(*rig.address, local_addr=("127.0.0.66", 0)), 0.3)
        assert rig.line.status().strangers >= 1
    phone.close()


async def test_plain_sound_is_refused_where_srtp_is_set() -> None:
    phone = await Phone.open()
    async with started(phone, srtp="sdes") as rig:
        dialog = phone.dialog(rig.address)
        dialog.invite()
        await dialog.expect_status(488, "INVITE")
        dialog.ack_refusal()
    phone.close()


async def test_srtp_is_refused_where_it_is_off() -> None:
    phone = await Phone.open()
    async with started(phone) as rig:
        dialog = phone.dialog(rig.address)
        dialog.invite(sdp(phone.rtp.port, (PCMA,), profile="RTP/SAVP", lines=(CRYPTO,)))
        await dialog.expect_status(488, "INVITE")
        dialog.ack_refusal()
    phone.close()


async def test_a_call_over_tcp() -> None:
    phone = await Phone.open()
    async with started(phone, transport="tcp") as rig:
        reader, writer = await asyncio.open_connection(*rig.address)
        writer.write(phone.dialog(rig.address).build("OPTIONS").replace("/UDP", "/TCP").encode())
        answer = parse(await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5))
        assert answer.status == 200
        writer.close()
    phone.close()
