"""The simulated staff telephone, in the process of its own in which it always runs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.telephony.foreign import PATIENCE, PCMA, Address, Phone
from tests.telephony.tones import decode
from voicebot.call.levels import level_db
from voicebot.callers.stage import run_process

pytestmark = pytest.mark.anyio


class Staff:
    """What the process tells, awaited."""

    def __init__(self) -> None:
        self.words: list[dict[str, Any]] = []
        self._told = asyncio.Event()

    def hear(self, word: dict[str, Any]) -> None:
        self.words.append(word)
        self._told.set()

    async def until(self, count: int, **word: Any) -> None:
        """Until it has told this so many times."""
        async with asyncio.timeout(3 * PATIENCE):  # its voice is loaded first
            while self.words.count(word) < count:
                self._told.clear()
                await self._told.wait()

    async def ready(self) -> Address:
        async with asyncio.timeout(3 * PATIENCE):
            while not self.words:
                self._told.clear()
                await self._told.wait()
        host, port = self.words[0]["ready"].removeprefix("udp:").split(":")
        return host, int(port)


@asynccontextmanager
async def staff(behave: str) -> AsyncIterator[tuple[Staff, Address, Phone]]:
    house, phone = Staff(), await Phone.open()
    order = json.dumps({"config": None, "greeting": "Grüß Gott.", "lang": "de", "behave": behave})
    running = asyncio.ensure_future(run_process("voicebot.callers.staff", order, house.hear))
    try:
        yield house, await house.ready(), phone
    finally:
        running.cancel()
        await asyncio.wait([running])
        phone.close()


async def test_it_rings_answers_greets_and_notices_the_end() -> None:
    async with staff("answer") as (house, address, phone):
        dialog = await phone.call(address, "21")
        await phone.rtp.hear(lambda packets: level_db(spoken(packets)) > -40)
        await dialog.bye()
        await house.until(1, staff="over")
        assert house.words[1:] == [{"staff": "ringing"}, {"staff": "answered"}, {"staff": "over"}]


def spoken(packets: list[bytes]) -> bytes:
    """The last second, decoded."""
    return b"".join(decode(packet[12:], "a") for packet in packets[-50:] if packet[1] & 0x7F == PCMA)


async def test_whoever_gives_up_while_it_rings_costs_no_later_call() -> None:
    async with staff("answer") as (house, address, phone):
        dialog = phone.dialog(address, "21")
        dialog.invite()
        await house.until(1, staff="ringing")
        dialog.cancel()
        await dialog.expect_status(487, "INVITE")
        dialog.ack_refusal()
        await house.until(1, staff="over")
        await (await phone.call(address, "21")).bye()
        await house.until(2, staff="over")


async def test_it_can_be_busy() -> None:
    async with staff("busy") as (_, address, phone):
        dialog = phone.dialog(address, "21")
        dialog.invite()
        await dialog.expect_status(486, "INVITE")


async def test_it_can_let_it_ring() -> None:
    async with staff("ignore") as (house, address, phone):
        dialog = phone.dialog(address, "21")
        dialog.invite()
        await dialog.expect_status(180, "INVITE")
        await house.until(1, staff="ringing")
        dialog.cancel()
        await dialog.expect_status(487, "INVITE")
        assert house.words[1:] == [{"staff": "ringing"}]
