"""A pyVoIP telephone calls our line over baresip: two stacks that share no line of code."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.telephony.contract import Listener, heard, real
from tests.telephony.foreign import Phone
from tests.telephony.lines import address_of, line_config
from tests.telephony.pyvoip.softphone import SIP, Softphone, softphone
from tests.telephony.tones import strength, tone
from voicebot.events import CallerHungUp, CallEstablished, DtmfPressed
from voicebot.frames import FRAME_BYTES
from voicebot.interfaces import CallLeg
from voicebot.telephony.sip import BaresipLine

pytestmark = pytest.mark.anyio


@pytest.fixture
async def call() -> AsyncIterator[tuple[Softphone, CallLeg, Listener]]:
    line = BaresipLine(line_config())
    await line.start()
    async with softphone(*address_of(line)) as telephone:
        dialing = asyncio.ensure_future(telephone.call("4980311000"))
        leg = await anext(line.calls())
        await leg.answer()
        events = Listener(leg)
        await events.expect(CallEstablished())
        await dialing
        yield telephone, leg, events
    await line.stop()


async def test_a_foreign_telephone_hears_speaks_presses_and_hangs_up(
    call: tuple[Softphone, CallLeg, Listener],
) -> None:
    telephone, leg, events = call
    assert (leg.caller, leg.called) == ("4989123", "4980311000")
    greeting = tone(1_000, 40)
    for start in range(0, len(greeting), FRAME_BYTES):
        leg.write(greeting[start : start + FRAME_BYTES])
    sound = await telephone.hear(lambda got: len(got) >= 25 * FRAME_BYTES)
    assert strength(sound, 1_000) > 0.9
    speaking = asyncio.ensure_future(telephone.say(tone(440, 100)))
    frames = await heard(leg, lambda got: strength(real(got)[-20 * FRAME_BYTES :], 440) > 0.9)
    assert frames
    await speaking
    telephone.press("0")
    await events.expect(DtmfPressed("0"))
    await telephone.hang_up()
    await events.expect(CallerHungUp())
    await events.expect_end()


async def test_a_foreign_telephone_notices_that_we_hang_up(call: tuple[Softphone, CallLeg, Listener]) -> None:
    telephone, leg, _ = call
    await leg.hang_up()
    await telephone.until_over()


async def test_a_foreign_telephone_that_nobody_answers_does_not_hang() -> None:
    silent = await Phone.open()
    async with softphone(*silent.address) as telephone:
        dialing = asyncio.ensure_future(telephone.call("1"))
        await silent.expect_request("INVITE")
    with pytest.raises((SIP.SIPParseError, OSError)):  # woken, or its socket closed first: it ends either way
        await dialing
    silent.close()
