"""Each defect that docs/upstream.md tells of: shown in the stack itself, so that its mending is noticed, and our way
around it. What is shown through a whole call stands in the contract and in test_line."""

from __future__ import annotations

import asyncio
import logging
import re
from pathlib import Path

import pytest
from baresip import Account, CallState, Config

from tests.telephony.contract import Rig, heard, real
from tests.telephony.foreign import Phone, sdp
from tests.telephony.lines import address_of, line_config
from tests.telephony.tones import decode, encode, strength, tone
from voicebot.telephony.sip import BaresipLine
from voicebot.telephony.sip.leg import BaresipLeg
from voicebot.telephony.sip.quirks import SIGNATURES, Native, NoNumbers
from voicebot.telephony.sip.settings import Endpoint, account, stack_config

UPSTREAM = Path(__file__).parents[3] / "docs" / "upstream.md"


def test_the_c_functions_we_call_are_exported() -> None:
    native = Native()
    assert native.missing == []
    assert set(SIGNATURES) >= {"re_thread_enter", "ua_hangupf", "sip_set_trace_handler"}


@pytest.mark.anyio
async def test_without_the_c_functions_the_line_still_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SIGNATURES, "no_such_function", (None, []))
    line, phone = BaresipLine(line_config(max_calls=1)), await Phone.open()
    await line.start()
    rig = Rig(line, phone, address_of(line))
    await rig.connect()
    dialog = phone.dialog(rig.address)
    dialog.invite()
    await dialog.expect_status(486, "INVITE")
    dialog.ack_refusal()
    await line.stop()
    phone.close()


@pytest.mark.anyio
async def test_a_refusal_of_a_call_that_is_gone_is_harmless() -> None:
    line, phone = BaresipLine(line_config()), await Phone.open()
    await line.start()
    assert await Native().reject("no-such-call", 7, 503, 30) is False
    rig = Rig(line, phone, address_of(line))
    leg, dialog, _ = await rig.connect()
    assert isinstance(leg, BaresipLeg)
    assert await Native().reject(leg.call_id, leg.call.handle + 1, 503, 30) is False  # another call's number
    assert leg.call.state is CallState.ESTABLISHED
    await dialog.bye()
    await line.stop()
    phone.close()


@pytest.mark.anyio
async def test_sound_written_right_after_a_flush_is_heard() -> None:
    line, phone = BaresipLine(line_config()), await Phone.open()
    await line.start()
    rig = Rig(line, phone, address_of(line))
    leg, dialog, _ = await rig.connect()
    for _ in range(10):
        leg.write(tone(1_000, 1))
    leg.flush()
    for _ in range(10):
        leg.write(tone(500, 1))

    def new(packets: list[bytes]) -> list[bytes]:
        return [p for p in packets if len(p) == 172 and strength(decode(p[12:], "a"), 500) > 0.5]

    await phone.rtp.hear(lambda got: len(new(got)) == 10)
    await dialog.bye()
    await line.stop()
    phone.close()


@pytest.mark.anyio
async def test_many_hang_ups_leave_room_for_an_answer_between_them() -> None:
    line, phone = BaresipLine(line_config(max_calls=12)), await Phone.open()
    await line.start()
    rig = Rig(line, phone, address_of(line))
    up = [await rig.connect() for _ in range(10)]
    ending = [asyncio.ensure_future(leg.hang_up()) for leg, _, _ in up]
    _, dialog, _ = await rig.connect()
    await dialog.bye()
    await asyncio.gather(*ending)
    await line.stop()
    phone.close()


@pytest.mark.anyio
async def test_no_second_invite_follows_an_answer() -> None:
    """The stack would offer video by itself."""
    line, phone = BaresipLine(line_config()), await Phone.open()
    await line.start()
    rig = Rig(line, phone, address_of(line))
    _, dialog, _ = await rig.connect()
    await phone.rtp.hear(lambda got: len(got) >= 20)  # 400 ms; it came after 50 to 150
    assert not [m for m in phone.inbox.history if m.method == "INVITE"]
    await dialog.bye()
    await line.stop()
    phone.close()


@pytest.mark.anyio
async def test_a_stream_that_starts_anew_and_many_sources_are_heard() -> None:
    """The stack's own jitter buffer would mute both for good."""
    line, phone = BaresipLine(line_config()), await Phone.open()
    await line.start()
    rig = Rig(line, phone, address_of(line))
    leg, dialog, _ = await rig.connect(sdp(phone.rtp.port))
    for source in range(12):
        phone.rtp.source, phone.rtp.sequence = source % 10, 100
        await phone.rtp.speak(encode(tone(440, 3), "a"), dialog.media)
    frames = await heard(leg, lambda got: len(real(got)) >= 30 * 320)
    assert len(real(frames)) >= 30 * 320
    await dialog.bye()
    await line.stop()
    phone.close()


def test_mandatory_settings_are_made() -> None:
    config, endpoint = line_config(listen="127.0.0.1:5060"), Endpoint("127.0.0.1", 5060)
    stack: Config = stack_config(config)
    identity: Account = account(config, endpoint)
    assert stack.max_concurrent_calls is None
    text = stack.render()
    assert "audio_jitter_buffer_type off" in text
    assert "sip_transports udp" in text
    assert "sip_listen 127.0.0.1:5060" in text
    assert {"video_codecs=none", "catchall=yes"} <= set(identity.extra_params)
    assert identity.reg_interval == 0


@pytest.mark.parametrize(
    "line",
    [
        "call: sip:+4980311234@10.0.0.1: session closed",
        "got call from <sip:0803%31@pbx;user=phone> to tel:+498031",
        "dialled 4980311234",
    ],
)
def test_log_lines_lose_their_numbers(line: str) -> None:
    record = logging.LogRecord("baresip.native", logging.WARNING, "", 0, "%s", (line,), None)
    record.peer = "sip:+4980311234@10.0.0.1"
    assert NoNumbers().filter(record)
    assert "8031" not in record.getMessage()
    assert "0803" not in record.getMessage()
    assert not hasattr(record, "peer")


def test_every_quirk_is_told_upstream() -> None:
    text = UPSTREAM.read_text(encoding="utf-8")
    package = UPSTREAM.parents[1] / "voicebot" / "telephony" / "sip"
    sources = "".join(file.read_text(encoding="utf-8") for file in package.glob("*.py"))
    told = {line.split(".")[0].removeprefix("## ") for line in text.splitlines() if line.startswith("## ")}
    assert told
    assert set(re.findall(r"upstream (\d+)", sources)) <= told
