"""A line's life over baresip: ports, registration, strangers, overload, logs, death. The other end is `foreign`."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.telephony.contract import Listener, Rig, heard, real
from tests.telephony.foreign import G722, PATIENCE, Phone, Registrar, sdp
from tests.telephony.lines import address_of, line_config
from tests.telephony.tones import strength
from voicebot.config import LineConfig
from voicebot.errors import CallNotPlaced, ConfigError, LineError, RegistrationRefused
from voicebot.events import CallerHungUp, DtmfPressed
from voicebot.telephony import open_line
from voicebot.telephony.sip import BaresipLine, gate

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def started(host: str = "127.0.0.1", **settings: Any) -> AsyncIterator[Rig]:
    line, phone = BaresipLine(line_config(**settings)), await Phone.open(host)
    try:
        await line.start()
        yield Rig(line, phone, address_of(line))
    finally:
        await line.stop()
        phone.close()


@asynccontextmanager
async def registering(registrar: Registrar, **settings: Any) -> AsyncIterator[tuple[BaresipLine, Phone]]:
    phone = await Phone.open()
    phone.registrar = registrar
    domain = f"127.0.0.1:{phone.address[1]}"
    line = BaresipLine(line_config(mode="register", domain=domain, password="secret", **settings))
    try:
        yield line, phone
    finally:
        await line.stop()
        phone.close()


# ------------------------------------------------------------------ opening


async def test_an_occupied_port_is_one_clear_line_and_can_be_tried_again() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        line = BaresipLine(line_config(listen=f"127.0.0.1:{port}"))
        with pytest.raises(LineError, match=f"cannot listen on udp:127.0.0.1:{port}.*in use"):
            await line.start()
    await line.start()
    assert line.status().listening == f"udp:127.0.0.1:{port}"
    await line.stop()


async def test_an_address_that_is_not_ours_is_one_clear_line() -> None:
    with pytest.raises(LineError, match=r"192\.0\.2\.1"):
        await BaresipLine(line_config(listen="192.0.2.1:0")).start()


@pytest.mark.parametrize(
    "settings",
    [
        {"listen": "5060"},
        {"listen": "127.0.0.1:port"},
        {"transport": "sctp"},
        {"transport": "tls"},
        {"transport": "tls", "tls_certificate": Path("nowhere.pem")},
        {"listen": "0.0.0.0:5060"},
        {"rtp_ports": "many"},
        {"rtp_ports": "10000-10009", "max_calls": 6},
        {"codecs": ()},
        {"srtp": "maybe"},
        {"codecs": ("gsm",)},
        {"mode": "proxy"},
        {"mode": "register"},
        {"peers": ("pbx",)},
        {"user": "a b"},
    ],
    ids=str,
)
async def test_impossible_settings_are_named(settings: dict[str, Any]) -> None:
    async def start() -> None:
        line = BaresipLine(line_config(**settings))
        try:
            await line.start()
        finally:
            await line.stop()

    with pytest.raises(ConfigError, match="line"):
        await start()


def test_an_unknown_stack_is_named() -> None:
    with pytest.raises(ConfigError, match=r"line\.stack"):
        open_line(LineConfig(stack="fax"))


async def test_only_one_transport_is_open() -> None:
    async with started() as rig:
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection(*rig.address)


# ------------------------------------------------------------------ registration


async def test_it_registers_with_digest_and_leaves_again() -> None:
    registrar = Registrar()
    async with registering(registrar) as (line, phone):
        await line.start()
        assert line.status().registered is True
        assert "sip:voicebot@127.0.0.1" in registrar.registered[0]
        rig = Rig(line, phone, address_of(line), number="voicebot")
        _, dialog, _ = await rig.connect()
        await dialog.bye()
    assert registrar.registered == []


async def test_a_wrong_password_is_refused_with_one_clear_line() -> None:
    async with registering(Registrar(password="other")) as (line, _):
        with pytest.raises(RegistrationRefused, match=r"refuses user voicebot.*line\.password"):
            await line.start()


async def test_a_forbidden_user_is_refused() -> None:
    async with registering(Registrar(password="other", refusal=403)) as (line, _):
        with pytest.raises(RegistrationRefused, match="403"):
            await line.start()


async def test_a_pbx_that_is_not_there_can_be_tried_again() -> None:
    async with registering(Registrar()) as (line, phone):
        registrar, phone.registrar = phone.registrar, None
        with pytest.raises(LineError, match="cannot be reached"):
            await line.start()
        phone.registrar = registrar
        await line.start()
        assert line.status().registered is True
        _, dialog, _ = await Rig(line, phone, address_of(line), number="voicebot").connect()
        await dialog.bye()


async def test_a_pbx_without_a_name_is_one_clear_line() -> None:
    line = BaresipLine(line_config(mode="register", domain="pbx.invalid"))
    with pytest.raises(LineError, match=r"line\.domain"):
        await line.start()


async def test_a_registered_line_that_is_full_is_busy() -> None:
    async with registering(Registrar(), max_calls=1) as (line, phone):
        await line.start()
        rig = Rig(line, phone, address_of(line), number="voicebot")
        await rig.connect()
        second = phone.dialog(rig.address, "voicebot")
        second.invite()
        answer = await second.expect_status(486, "INVITE")
        second.ack_refusal()
        assert not answer.get("Retry-After")


# ------------------------------------------------------------------ who may call


async def test_a_trunk_takes_calls_to_any_number() -> None:
    async with started() as rig:
        for number in ("4980311", "+49803112", "anything"):
            rig.number = number
            leg, dialog, _ = await rig.connect()
            assert leg.called == number
            await dialog.bye()


async def test_strangers_get_no_answer_and_are_counted() -> None:
    async with started(peers=("127.0.0.1",)) as rig:
        stranger = await Phone.open("127.0.0.66")
        for method in ("OPTIONS", "INVITE", "REGISTER"):
            stranger.dialog(rig.address).request(method)
        _, dialog, _ = await rig.connect()  # and the next friend's call works
        await dialog.bye()
        assert stranger.inbox.history == []
        assert rig.line.status().strangers == 3
        stranger.close()


async def test_where_the_kernel_cannot_strangers_calls_are_refused(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(gate, "can_attach", lambda: False)
    async with started() as rig:
        assert "no socket filters" in caplog.text
        stranger = await Phone.open("127.0.0.66")
        dialog = stranger.dialog(rig.address)
        dialog.invite()
        await dialog.expect_status(403, "INVITE")
        dialog.ack_refusal()
        _, dialog, events = await rig.connect()
        rig.phone.rtp.press("4", dialog.media)
        await events.expect(DtmfPressed("4"))
        await dialog.bye()
        assert rig.line.status().strangers == 1
        stranger.close()


async def test_sound_from_a_stranger_is_not_heard() -> None:
    async with started(peers=("127.0.0.1",)) as rig:
        leg, dialog, _ = await rig.connect()
        stranger = await Phone.open("127.0.0.66")
        speaking = asyncio.gather(
            stranger.rtp.speak([b"\x2a" * 160] * 20, dialog.media),
            rig.phone.rtp.speak([b"\xd5" * 160] * 20, dialog.media),
        )
        frames = await heard(leg, lambda got: len(real(got)) >= 15 * 320)
        assert max(abs(sample) for sample in memoryview(real(frames)).cast("h")) < 100
        await speaking
        stranger.close()


async def test_the_caller_may_be_withheld() -> None:
    async with started() as rig:
        dialog = rig.phone.dialog(rig.address, sender='"Anonymous" <sip:anonymous@anonymous.invalid>')
        dialog.invite()
        assert (await rig.incoming()).caller is None


# ------------------------------------------------------------------ what else a call may do


async def test_g722_is_heard_and_spoken() -> None:
    async with started() as rig:
        leg, dialog, _ = await rig.connect(sdp(rig.phone.rtp.port, (G722,)))
        # A telephone that speaks G.722 is not at hand: what we send is sent back.
        pcm = memoryview(bytearray(320 * 100)).cast("h")
        for index in range(len(pcm)):
            pcm[index] = 8_000 if index % 16 < 8 else -8_000  # 500 Hz
        for start in range(0, len(pcm), 160):
            leg.write(pcm[start : start + 160].tobytes())
        packets = await rig.phone.rtp.hear(lambda got: len([p for p in got if p[1] & 0x7F == G722]) >= 45)
        echo = asyncio.ensure_future(rig.phone.rtp.speak([p[12:] for p in packets[5:45]], dialog.media, G722))
        frames = await heard(leg, lambda got: len(real(got)) >= 25 * 320)
        assert strength(real(frames)[8 * 320 :], 500) > 0.7
        await echo


async def test_hanging_up_at_any_point() -> None:
    async with started() as rig:
        for answered in (False, True):
            dialog = rig.phone.dialog(rig.address)
            dialog.invite()
            leg = await rig.incoming()
            if answered:
                await leg.answer()
                await dialog.expect_status(200, "INVITE")
                leg.write(bytes(320))
                dialog.request("BYE")  # before the ACK
                await dialog.expect_status(200, "BYE")
            else:
                dialog.cancel()
                await dialog.expect_status(487, "INVITE")
                dialog.ack_refusal()
            await Listener(leg).expect(CallerHungUp())
        leg, dialog, events = await rig.connect()
        for _ in range(30):
            leg.write(bytes(320))
        await dialog.bye()  # in the middle of what we say
        await events.expect(CallerHungUp())
        assert rig.line.status().calls == 0


async def test_bye_and_200_are_repeated_until_they_are_confirmed() -> None:
    async with started() as rig:
        dialog = rig.phone.dialog(rig.address)
        dialog.invite()
        leg = await rig.incoming()
        await leg.answer()
        for _ in range(3):
            await dialog.expect_status(200, "INVITE")
        dialog.ack()
        await leg.hang_up()
        first, second = await dialog.expect_request("BYE"), await dialog.expect_request("BYE")
        assert first.get("Via") == second.get("Via")
        rig.phone.respond(second, 200)


async def test_an_endless_key_is_one_key_and_keeps_the_call_up() -> None:
    async with started(media_timeout_seconds=1) as rig:
        _, dialog, events = await rig.connect()
        rtp = rig.phone.rtp

        async def hold_key() -> None:
            for number in range(100):  # two seconds without any sound, twice the time-out
                duration = min(160 * (number + 1), 0xFFFF)
                payload = bytes([8, 10]) + duration.to_bytes(2, "big")
                rtp.send(rtp.packet(101, payload, marker=not number, timestamp=500), dialog.media)
                await asyncio.sleep(0.02)

        await asyncio.wait_for(hold_key(), PATIENCE)
        rtp.press("1", dialog.media)
        await events.expect(DtmfPressed("8"), DtmfPressed("1"))
        await dialog.bye()


async def test_a_refer_of_the_caller_is_refused() -> None:
    async with started() as rig:
        _, dialog, _ = await rig.connect()
        dialog.request("REFER", extra="Refer-To: <sip:0900123456@expensive.example>\r\n")
        await dialog.expect_status(202, "REFER")
        while True:
            report = await dialog.expect_request("NOTIFY")
            rig.phone.respond(report, 200)
            if "603" in report.body:
                break
        assert not [m for m in rig.phone.inbox.history if m.method == "INVITE"]
        await dialog.bye()


async def test_a_simulated_caller_follows_a_refer() -> None:
    line, phone = BaresipLine(line_config(), follow_transfers=True), await Phone.open()
    await line.start()
    try:
        host, port = phone.address
        dialing = asyncio.ensure_future(line.dial(f"sip:4980311@{host}:{port}", caller="+4917012345"))
        dialog = await phone.take_call()
        await dialing
        assert "+4917012345" in dialog.to
        staff = await Phone.open()
        dialog.request("REFER", extra=f"Refer-To: <sip:21@127.0.0.1:{staff.address[1]}>\r\n")
        await dialog.expect_status(202, "REFER")
        second = await staff.take_call()
        followed = await asyncio.wait_for(anext(line.followed()), PATIENCE)
        assert followed.called == "21"
        await second.bye()
        staff.close()
    finally:
        await line.stop()
        phone.close()


async def test_dialling_without_a_line_is_one_clear_line() -> None:
    with pytest.raises(CallNotPlaced, match="not started"):
        await BaresipLine(line_config()).dial("sip:21@127.0.0.1")


# ------------------------------------------------------------------ privacy, death


async def test_no_number_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with started(max_calls=1) as rig:
        secret = "49175998877"
        dialog = await call_from(rig, secret)
        second = rig.phone.dialog(rig.address, secret, sender=f"<sip:{secret}@127.0.0.1>")
        second.invite("v=0\r\nrubbish")
        await second.expect_final("INVITE")
        second.ack_refusal()
        await dialog.bye()
    assert secret not in caplog.text
    assert not any(secret in str(vars(record)) for record in caplog.records)


async def call_from(rig: Rig, number: str) -> Any:
    dialog = rig.phone.dialog(rig.address, sender=f"<sip:{number}@127.0.0.1>")
    dialog.invite()
    leg = await rig.incoming()
    assert leg.caller == number
    await leg.answer()
    await dialog.expect_status(200, "INVITE")
    dialog.ack()
    return dialog


DEATH = """
import asyncio, sys
from tests.telephony.lines import line_config
from voicebot.errors import LineError
from voicebot.telephony.sip import BaresipLine
from baresip._native import ffi, lib

async def main():
    line = BaresipLine(line_config())
    await line.start()
    lib.bp_cmd(lib.BP_CMD_STOP, 0, ffi.NULL)  # the SIP thread ends although nobody closed the line
    try:
        async for _ in line.calls():
            pass
    except LineError as error:
        print(error)

asyncio.run(main())
"""


def test_the_stacks_death_ends_the_calls() -> None:
    """In a process of its own: a stack that died cannot be started again."""
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", DEATH], cwd=root, capture_output=True, text=True, timeout=30, check=False
    )
    assert "the SIP stack died" in done.stdout, done.stderr
