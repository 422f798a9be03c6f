"""The line under pressure: too many calls, strangers, rubbish, callers who vanish; whoever talks is not disturbed."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator

import pytest

from tests.calls.conftest import Dial
from tests.calls.office import House, Office
from tests.calls.telephone import Telephone, Voices
from tests.telephony.foreign import KEYS, PCMA
from tests.telephony.torture import cases

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
async def small(house: House) -> AsyncIterator[Office]:
    """Two lines, and nobody in the office."""
    async with Office(house.settings("small", line={"max_calls": 2}, hours={"week": {}})) as office:
        yield office


async def test_a_closed_office_says_so_and_calls_back(small: Office, voices: Voices) -> None:
    async with Telephone(small, voices) as caller:
        await caller.expect("said", prompt="greeting")
        caller.press("0")
        await caller.expect("transfer", outcome="closed")
        await caller.expect("said", prompt="transfer_closed")
        await caller.expect("said", prompt="callback_offer")
        caller.press("2")
        await caller.expect("callback", declined=True)
        await caller.expect("said", prompt="office_phone")


async def test_a_call_too_many_is_told_when_to_come_again(small: Office, voices: Voices) -> None:
    async with Telephone(small, voices) as one, Telephone(small, voices) as two:
        third = Telephone(small, voices)
        await third.ring()
        refusal = await third.dialog.expect_status(503, "INVITE")
        third.dialog.ack_refusal()
        assert refusal.get("Retry-After") == str(small.config.line.retry_after_seconds)
        await small.until(lambda: any(word.get("refused") == 1 for word in small.notes), "count of refused calls")
        await asyncio.gather(one.ask_the_price(), two.ask_the_price())
    third.put_away()
    async with Telephone(small, voices) as again:
        await again.expect("said", prompt="greeting")


async def test_strangers_get_no_answer_and_are_counted(small: Office, voices: Voices) -> None:
    stranger = Telephone(small, voices, host="127.0.0.2")
    await stranger.ring()
    await small.until(lambda: any(word.get("strangers", 0) > 0 for word in small.notes), "count of strangers")
    async with Telephone(small, voices) as caller:
        await caller.expect("said", prompt="greeting")
    assert stranger.phone.inbox.history == []
    stranger.put_away()


def noise(length: int) -> bytes:
    """Bytes of chance that are no telephone event: one in a hundred would be a key, rightly read."""
    drawn = bytearray(secrets.token_bytes(length))
    if length > 1 and drawn[1] & 0x7F == KEYS:
        drawn[1] ^= 1
    return bytes(drawn)


async def test_rubbish_in_mid_call_changes_nothing(dial: Dial, office: Office) -> None:
    async with dial() as caller, dial() as vandal:
        for number, datagram in enumerate(cases(vandal.dialog)):
            vandal.phone.send(datagram, office.address)
            vandal.phone.rtp.send(noise(number % 300), caller.dialog.media)
            odd = vandal.phone.rtp.packet(PCMA + number % 90, b"\x00" * (number % 400))
            vandal.phone.rtp.send(odd, vandal.dialog.media)
            await asyncio.sleep(0)
        await caller.ask_the_price()
        await vandal.ask_the_price()
    assert (caller.outcome, vandal.outcome) == ("answered", "answered")


async def test_callers_may_hang_up_at_any_point(dial: Dial, office: Office) -> None:
    """In the greeting, in their words, in the answer, in a transfer; records are complete, the neighbour talks on."""
    async with dial() as neighbour:
        async with dial() as in_the_greeting:
            await in_the_greeting.expect("said", prompt="greeting")
        async with dial() as while_speaking:
            await while_speaking.expect("said", prompt="greeting")
            await while_speaking.say("Was kostet die Verlängerung?", wait=False)
            await while_speaking.expect("notice", complete=False)
        async with dial() as in_the_answer:
            await in_the_answer.ask_the_price()
        async with dial() as in_a_transfer:
            await in_a_transfer.expect("said", prompt="greeting")
            in_a_transfer.press("0")
            await in_a_transfer.dialog.take_refer()
            await in_a_transfer.dialog.notify("180 Ringing")
        before_the_answer = dial()
        await before_the_answer.ring()
        before_the_answer.dialog.cancel()
        await before_the_answer.dialog.expect_final("CANCEL")
        before_the_answer.put_away()
        await neighbour.ask_the_price()
    gone = [in_the_greeting, while_speaking, in_the_answer, in_a_transfer]
    assert [office.record(caller.id)["outcome"] for caller in gone] == [
        "abandoned",
        "abandoned",
        "answered",
        "abandoned",
    ]
    assert all(office.record(caller.id)["ended_at"] for caller in gone)
    assert neighbour.outcome == "answered"
