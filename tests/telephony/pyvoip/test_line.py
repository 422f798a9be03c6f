"""What the line over pyVoIP does beyond the contract, and how it says what it cannot do."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.telephony import torture
from tests.telephony.contract import Listener, Rig
from tests.telephony.foreign import Address, Phone, sdp
from tests.telephony.lines import address_of, line_config
from tests.telephony.pyvoip.registrar import PlainRegistrar
from voicebot.errors import (
    CallNotPlaced,
    ConfigError,
    LineError,
    LocalProtocolError,
    RegistrationRefused,
    TransferRefused,
)
from voicebot.events import CallerHungUp, CallEstablished, DtmfPressed, MediaLost, TransferReason
from voicebot.telephony import open_line, pyvoip
from voicebot.telephony.pyvoip import PyVoipLine

pytestmark = pytest.mark.anyio

AT_ONCE = 25  # more and the socket's buffer drops what was to be survived


@asynccontextmanager
async def trunk(**settings: Any) -> AsyncIterator[Rig]:
    answering, phone = PyVoipLine(line_config(**settings)), await Phone.open()
    await answering.start()
    try:
        yield Rig(answering, phone, address_of(answering))
    finally:
        await answering.stop()
        phone.close()


@asynccontextmanager
async def registering(registrar: Any, **settings: Any) -> AsyncIterator[tuple[PyVoipLine, Phone]]:
    phone = await Phone.open()
    phone.registrar = registrar
    domain = f"127.0.0.1:{phone.address[1]}"
    answering = PyVoipLine(line_config(mode="register", domain=domain, password="secret", **settings))
    try:
        yield answering, phone
    finally:
        await answering.stop()
        phone.close()


# ------------------------------------------------------------------ registering


async def test_it_registers_with_digest_and_leaves_again() -> None:
    registrar = PlainRegistrar()
    async with registering(registrar) as (answering, _):
        await answering.start()
        assert answering.status().registered is True
        assert "sip:voicebot@127.0.0.1" in registrar.registered[0]
    assert registrar.registered == []


@pytest.mark.parametrize("refusal", [401, 403])
async def test_a_wrong_password_is_told(refusal: int) -> None:
    async with registering(PlainRegistrar(password="other", refusal=refusal)) as (answering, _):
        with pytest.raises(RegistrationRefused, match=rf"refuses user voicebot \({refusal}\): check line.user"):
            await answering.start()


async def test_a_silent_registrar_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyvoip, "REGISTER_TRIES", (0.02, 0.02))
    async with registering(None) as (answering, phone):
        with pytest.raises(LineError, match=r"does not answer: check line\.domain"):
            await answering.start()
        first, again = await phone.expect_request("REGISTER"), await phone.expect_request("REGISTER")
        assert first.get("Call-ID") == again.get("Call-ID")


async def test_a_registrar_without_an_address_is_told() -> None:
    answering = PyVoipLine(line_config(mode="register", domain="pbx.invalid"))
    with pytest.raises(LineError, match="cannot be resolved"):
        await answering.start()


async def test_a_challenged_call_is_placed_again_with_proof() -> None:
    registrar = PlainRegistrar()
    async with registering(registrar) as (answering, phone):
        await answering.start()
        dialing = asyncio.ensure_future(answering.dial("21"))
        phone.respond(await phone.expect_request("INVITE"), 401, registrar.challenge)
        await phone.expect_request("ACK")
        invite = await phone.expect_request("INVITE")
        assert registrar.proves(invite)
        assert invite.first.startswith("INVITE sip:21@127.0.0.1")
        phone.respond(invite, 200, body=sdp(phone.rtp.port))
        assert (await dialing).called == "21"


async def test_a_proof_that_is_refused_ends_the_call() -> None:
    registrar = PlainRegistrar()
    async with registering(registrar) as (answering, phone):
        await answering.start()
        dialing = asyncio.ensure_future(answering.dial("21"))
        for _ in range(2):
            phone.respond(await phone.expect_request("INVITE"), 401, registrar.challenge)
        with pytest.raises(CallNotPlaced) as failure:
            await dialing
        assert failure.value.status == 401


# ------------------------------------------------------------------ what it cannot do


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"transport": "tls"}, 'line.transport = "tls"'),
        ({"transport": "tcp"}, 'line.transport = "tcp"'),
        ({"srtp": "sdes"}, 'line.srtp = "sdes"'),
        ({"auth_user": "someone"}, "line.auth_user"),
        ({"listen": "[::1]:0"}, r"line.listen = "),
        ({"listen": "0.0.0.0:0"}, r"line.listen = "),
        ({"codecs": ("g722",)}, "line.codecs without pcma and pcmu"),
        ({"mode": "register"}, "needs line.domain"),
    ],
)
def test_settings_it_cannot_carry_out_are_refused_by_name(settings: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigError, match=named) as failure:
        open_line(line_config(stack="pyvoip", **settings))
    assert "\n" not in str(failure.value)


async def test_it_opens_by_its_name_in_the_settings() -> None:
    assert isinstance(open_line(line_config(stack="pyvoip")), PyVoipLine)


def test_without_the_extra_the_cure_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("voicebot.telephony.pyvoip")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("pyVoIP", "pyVoIP.VoIP"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigError, match=r"pip install 'voicebot\[pyvoip\]'"):
        open_line(line_config(stack="pyvoip"))


async def test_no_transfer_and_no_keys_but_the_call_goes_on() -> None:
    async with trunk() as rig:
        call, dialog, _ = await rig.connect()
        with pytest.raises(TransferRefused, match="pyVoIP cannot transfer") as failure:
            await call.transfer("sip:21@127.0.0.1", {})
        assert failure.value.reason == TransferReason.UNREACHABLE
        with pytest.raises(LineError, match="pyVoIP cannot send keys"):
            await call.send_keys("1")
        with pytest.raises(LocalProtocolError, match="320 bytes"):
            call.write(b"short")
        await dialog.bye()


async def test_hold_and_keys_by_info_are_refused_but_the_call_goes_on() -> None:
    async with trunk() as rig:
        _, dialog, events = await rig.connect()
        dialog.request("INFO", "Signal=1\r\n", kind="application/dtmf-relay")
        await dialog.expect_status(405, "INFO")
        dialog.invite(sdp(rig.phone.rtp.port, direction="sendonly"))
        await dialog.expect_status(488, "INVITE")
        dialog.ack_refusal()
        rig.phone.rtp.press("5", dialog.media)
        await events.expect(DtmfPressed("5"))
        await dialog.bye()
        await events.expect(CallerHungUp())


async def test_a_call_we_placed_refuses_hold_too() -> None:
    """Its first request has the number of our INVITE, and is no repetition of it."""
    async with trunk() as rig:
        host, port = rig.phone.address
        dialing = asyncio.ensure_future(rig.line.dial(f"sip:21@{host}:{port}"))
        dialog = await rig.phone.take_call()
        await dialing
        dialog.invite(sdp(rig.phone.rtp.port, direction="sendonly"))
        await dialog.expect_status(488, "INVITE")
        dialog.ack_refusal()
        await dialog.bye()


async def test_an_answer_that_cannot_be_heard_is_hung_up() -> None:
    async with trunk() as rig:
        host, port = rig.phone.address
        dialing = asyncio.ensure_future(rig.line.dial(f"sip:21@{host}:{port}"))
        dialog = await rig.phone.take_call(profile="RTP/SAVP")
        with pytest.raises(CallNotPlaced) as failure:
            await dialing
        assert failure.value.status == 488
        await dialog.expect_bye()


@pytest.mark.parametrize(
    "offer",
    [
        sdp(4000, (9,)),
        sdp(4000, profile="RTP/SAVP"),
        sdp(4000, host="nowhere"),
        sdp(0),
        "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n",
    ],
)
async def test_an_offer_without_plain_g711_is_not_acceptable(offer: str) -> None:
    async with trunk() as rig:
        dialog = rig.phone.dialog(rig.address)
        dialog.invite(offer)
        await dialog.expect_status(488, "INVITE")
        assert rig.line.status().calls == 0


# ------------------------------------------------------------------ what must not hurt


async def test_a_taken_port_is_told() -> None:
    async with trunk() as rig:
        other = PyVoipLine(line_config(listen=rig.line.status().listening.removeprefix("udp:")))
        with pytest.raises(LineError, match=r"cannot listen on udp:127\.0\.0\.1"):
            await other.start()


async def test_strangers_get_no_answer() -> None:
    async with trunk(peers=("127.0.0.1",)) as rig:
        stranger = await Phone.open("127.0.0.2")
        stranger.dialog(rig.address).request("OPTIONS")
        dialog = rig.phone.dialog(rig.address)
        dialog.request("OPTIONS")
        await dialog.expect_status(200, "OPTIONS")  # later than the stranger's, and answered
        assert stranger.inbox.history == []
        assert rig.line.status().strangers == 1
        stranger.close()


async def test_malformed_messages_cost_no_call(capfd: pytest.CaptureFixture[str]) -> None:
    async with trunk(max_calls=500) as rig:
        call, dialog, events = await rig.connect()
        for number, data in enumerate(torture.cases(rig.phone.dialog(rig.address))):
            rig.phone.send(data, rig.address)
            if number % AT_ONCE == AT_ONCE - 1:
                await _ping(rig, rig.address)
        await _ping(rig, rig.address)
        rig.phone.rtp.send(b"\x80", dialog.media)
        rig.phone.rtp.send(b"\xff" * 200, dialog.media)
        rig.phone.rtp.press("3", dialog.media)
        await events.expect(DtmfPressed("3"))
        await dialog.bye()
        await events.expect(CallerHungUp())
        await call.hang_up()
    assert capfd.readouterr() == ("", "")  # pyVoIP likes to print what it does not understand


async def _ping(rig: Rig, address: Address) -> None:
    dialog = rig.phone.dialog(address)
    dialog.request("OPTIONS")
    await dialog.expect_status(200, "OPTIONS")


async def test_an_answer_nobody_acknowledges_is_given_up() -> None:
    async with trunk(media_timeout_seconds=0.1) as rig:
        dialog = rig.phone.dialog(rig.address)
        dialog.invite()
        call = await rig.incoming()
        await call.answer()
        await dialog.expect_bye()
        await Listener(call).expect(MediaLost())
        assert rig.line.status().calls == 0


async def test_an_answer_that_crosses_our_cancel_is_hung_up() -> None:
    async with trunk() as rig:
        host, port = rig.phone.address
        dialing = asyncio.ensure_future(rig.line.dial(f"sip:21@{host}:{port}"))
        invite = await rig.phone.expect_request("INVITE")
        dialing.cancel()
        await rig.phone.expect_request("CANCEL")
        rig.phone.respond(invite, 200, body=sdp(rig.phone.rtp.port))
        assert (await rig.phone.expect_request("ACK")).get("To").endswith("tag=theirs")
        bye = await rig.phone.expect_request("BYE")
        assert (bye.get("Call-ID"), bye.get("To")) == (invite.get("Call-ID"), f"{invite.get('To')};tag=theirs")
        assert bye.get("Via") != invite.get("Via")


async def test_a_line_that_stops_tells_whoever_is_dialling() -> None:
    async with trunk() as rig:
        host, port = rig.phone.address
        dialing = asyncio.ensure_future(rig.line.dial(f"sip:21@{host}:{port}"))
        await rig.phone.expect_request("INVITE")
        await rig.line.stop()
        with pytest.raises(CallNotPlaced, match="the line was stopped"):
            await dialing


async def test_headers_of_a_call_are_those_of_one_dialog() -> None:
    """pyVoIP itself invents a tag for each answer and repeats the far side's Via in its BYE."""
    async with trunk() as rig:
        call, dialog, _ = await rig.connect()
        tag = dialog.to
        dialog.request("OPTIONS")
        assert (await dialog.expect_status(200, "OPTIONS")).get("To") == tag
        await call.hang_up()
        bye = await dialog.expect_request("BYE")
        assert (bye.get("From"), bye.get("To")) == (tag, dialog.own)
        assert f"{rig.address[0]}:{rig.address[1]}" in bye.get("Via")


async def test_a_line_that_is_not_started_places_no_call() -> None:
    with pytest.raises(CallNotPlaced, match="not started"):
        await PyVoipLine(line_config()).dial("sip:1@127.0.0.1")


async def test_a_call_to_nowhere_is_not_placed() -> None:
    async with trunk() as rig:
        with pytest.raises(CallNotPlaced, match="cannot be resolved"):
            await rig.line.dial("sip:1@host.invalid")


async def test_calls_in_both_directions_between_two_lines() -> None:
    async with trunk() as here, trunk() as there:
        host, port = there.address
        dialing = asyncio.ensure_future(here.line.dial(f"sip:1@{host}:{port}", caller="4980311"))
        answering = await there.incoming()
        assert (answering.caller, answering.called) == ("4980311", "1")
        await answering.answer()
        calling = await dialing
        events = Listener(answering)
        await events.expect(CallEstablished())
        await calling.hang_up()
        await events.expect(CallerHungUp())
