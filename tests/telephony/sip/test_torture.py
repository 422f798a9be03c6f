"""Malformed SIP, SDP and RTP: the call in progress stays up and the next one works."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.telephony import torture
from tests.telephony.contract import Listener, Rig, heard, real
from tests.telephony.foreign import Dialog, Phone, sdp
from tests.telephony.lines import address_of, line_config
from tests.telephony.tones import encode, tone
from voicebot.events import DtmfPressed
from voicebot.interfaces import CallLeg
from voicebot.telephony.sip import BaresipLine

AT_ONCE = 25  # more and the socket's buffer drops what was to be survived


async def bombard(rig: Rig, datagrams: Iterable[bytes]) -> None:
    for number, data in enumerate(datagrams):
        rig.phone.send(data, rig.address)
        if number % AT_ONCE == AT_ONCE - 1:
            await ping(rig)
    await ping(rig)


async def ping(rig: Rig) -> None:
    dialog = rig.phone.dialog(rig.address)
    dialog.request("OPTIONS")
    await dialog.expect_status(200, "OPTIONS")


async def still_up(rig: Rig, leg: CallLeg, dialog: Dialog, events: Listener) -> None:
    speaking = asyncio.ensure_future(rig.phone.rtp.speak(encode(tone(440, 15), "a"), dialog.media))
    await heard(leg, lambda got: len(real(got)) >= 8 * 320)
    await speaking
    rig.phone.rtp.press("3", dialog.media)
    await events.expect(DtmfPressed("3"))
    await dialog.bye()


async def next_call_works(rig: Rig) -> None:
    dialog = rig.phone.dialog(rig.address, "next")
    dialog.invite()
    while (leg := await rig.incoming()).called != "next":
        pass  # half a call of the bombardment
    await leg.answer()
    await dialog.expect_status(200, "INVITE")
    dialog.ack()
    await dialog.bye()


async def survive(datagrams: Iterable[bytes] | None) -> None:
    line, phone = BaresipLine(line_config(max_calls=500)), await Phone.open()
    await line.start()
    try:
        rig = Rig(line, phone, address_of(line))
        leg, dialog, events = await rig.connect()
        await bombard(rig, torture.cases(dialog) if datagrams is None else datagrams)
        await still_up(rig, leg, dialog, events)
        await next_call_works(rig)
    finally:
        await line.stop()
        phone.close()


@pytest.mark.anyio
async def test_hundreds_of_malformed_messages() -> None:
    phone = await Phone.open()
    assert len(list(torture.cases(phone.dialog(phone.address)))) > 400
    phone.close()
    await survive(None)


TEMPLATE = (
    "INVITE sip:4980311@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:5;branch=z9hG4bKx;rport\r\n"
    "From: <sip:a@b>;tag=1\r\nTo: <sip:c@d>\r\nCall-ID: mutated\r\nCSeq: 1 INVITE\r\n"
    "Contact: <sip:a@127.0.0.1:5>\r\nMax-Forwards: 70\r\n"
    "Content-Type: application/sdp\r\n\r\n" + sdp(4_000)
).encode()

mutated = st.tuples(st.integers(0, len(TEMPLATE)), st.integers(0, 60), st.binary(max_size=40)).map(
    lambda cut: TEMPLATE[: cut[0]] + cut[2] + TEMPLATE[cut[0] + cut[1] :]
)


@given(st.lists(st.one_of(mutated, st.binary(max_size=300)), min_size=30, max_size=60))
@settings(max_examples=10, deadline=None)
def test_mutated_messages(datagrams: list[bytes]) -> None:
    asyncio.run(survive(datagrams))


@pytest.mark.anyio
async def test_malformed_media() -> None:
    line, phone = BaresipLine(line_config()), await Phone.open()
    await line.start()
    rig = Rig(line, phone, address_of(line))
    leg, dialog, events = await rig.connect()
    host, port = dialog.media
    for length in (*range(40), 172, 1_400, 2_000):
        for first in (0x00, 0x80, 0x8F, 0xBF, 0xFF):
            junk = bytes([first]) + secrets.token_bytes(length)
            phone.rtp.send(junk[:length], (host, port))
            phone.rtp.send(junk[:length], (host, port + 1))
        await ping(rig)
    for _ in range(20):  # other sources, then the old one goes on, its numbers starting anew
        phone.rtp.source = secrets.randbits(32)
        phone.rtp.sequence = secrets.randbelow(60_000)
        phone.rtp.send(phone.rtp.packet(8, bytes(160)), dialog.media)
    await drain_keys(events, rig, dialog)
    await still_up(rig, leg, dialog, events)
    await line.stop()
    phone.close()


async def drain_keys(events: Listener, rig: Rig, dialog: Dialog) -> None:
    """Random bytes may be a key by chance: read until one of ours."""
    rig.phone.rtp.press("D", dialog.media)
    rig.phone.rtp.press("A", dialog.media)
    while await events.next() != DtmfPressed("A"):
        pass
