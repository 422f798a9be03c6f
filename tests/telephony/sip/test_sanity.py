"""INVITEs that cannot become a dialog are held back from the stack; all others pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.telephony.foreign import Phone, sdp
from tests.telephony.sip.test_torture import TEMPLATE, survive
from voicebot.telephony.sip.sanity import can_be_a_dialog

CONTACT = b"Contact: <sip:a@127.0.0.1:5>\r\n"
NO_DIALOG = {
    "no contact": (CONTACT, b""),
    "contact is no address": (CONTACT, b"Contact: <x>\r\n"),
    "contact is rubbish": (CONTACT, b"Contact: <\xdb>\r\n"),
    "contact is a star": (CONTACT, b"Contact: *\r\n"),
    "two contacts": (CONTACT, CONTACT * 2),
    "port is no number": (CONTACT, b"Contact: <sip:a@b:99x>\r\n"),
    "no tag": (b";tag=1", b""),
    "no from": (b"From: <sip:a@b>;tag=1\r\n", b""),
    "route is no address": (CONTACT, CONTACT + b"Record-Route: <x>\r\n"),
    "second route is no address": (CONTACT, CONTACT + b"Record-Route: <sip:a;lr>, <>\r\n"),
    "no call-id": (b"Call-ID: mutated\r\n", b""),
}


@pytest.mark.parametrize("change", NO_DIALOG.values(), ids=list(NO_DIALOG))
@pytest.mark.anyio
async def test_it_is_held_back_and_the_stack_lives(change: tuple[bytes, bytes]) -> None:
    message = TEMPLATE.replace(*change)
    assert message != TEMPLATE
    assert not can_be_a_dialog(message)
    await survive([message])


@pytest.mark.parametrize(
    "contact",
    [
        b'Contact: <sip:+49803112@10.0.0.1:5060;transport=udp>;expires=60;+sip.instance="<urn:uuid:1>"',
        b"m: sip:a@pbx.example",
        b'Contact: "Frau \\"M\\" <x>" <sips:a@[2001:db8::1]:5061;lr?x=y>',
        b"contact : Amt <sip:10.0.0.1>",
        b"Contact: <sip:gw+a~b_c-d%20e@10.0.0.1>\r\n"
        b"Record-Route: <sip:p1;lr>, <sip:p2:5060;lr>\r\nRecord-Route: <sip:p3>",
    ],
)
def test_real_telephones_pass(contact: bytes) -> None:
    assert can_be_a_dialog(TEMPLATE.replace(CONTACT, contact + b"\r\n"))


@pytest.mark.anyio
async def test_our_own_phones_pass() -> None:
    phone = await Phone.open()
    assert can_be_a_dialog(phone.dialog(phone.address).build("INVITE", sdp(4_000)).encode())
    phone.close()


def test_messages_within_a_call_and_other_methods_pass() -> None:
    assert can_be_a_dialog(TEMPLATE.replace(b"To: <sip:c@d>", b"To: <sip:c@d>;tag=2").replace(CONTACT, b""))
    assert can_be_a_dialog(b"OPTIONS sip:a SIP/2.0\r\n\r\n")


@given(st.binary(max_size=300))
def test_any_bytes_are_judged(data: bytes) -> None:
    can_be_a_dialog(b"INVITE " + data)
    can_be_a_dialog(data)
