"""A simulated caller over baresip on a real call; the hotline is one of tones, over pyVoIP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.callers.hotline import ANSWER_HZ, GREETING_HZ, Hotline, Manners, hotline
from tests.telephony.foreign import PATIENCE
from tests.telephony.lines import line_config
from tests.telephony.tones import strength, tone
from voicebot.callers import caller as callers
from voicebot.callers.caller import Caller, Spoken
from voicebot.callers.script import Step
from voicebot.events import CallerHungUp, DtmfPressed
from voicebot.frames import FRAME_BYTES, SILENCE
from voicebot.telephony.pyvoip import PyVoipLine
from voicebot.telephony.sip import BaresipLine

pytestmark = pytest.mark.anyio

QUESTION = Spoken(Step("play", "question"), tone(440, 25))
INTERRUPTION = Spoken(Step("interrupt", "stop"), tone(440, 25))


@asynccontextmanager
async def on_the_phone(manners: Manners, *steps: Spoken) -> AsyncIterator[tuple[Hotline, Caller, list[dict[str, Any]]]]:
    told: list[dict[str, Any]] = []
    async with hotline(PyVoipLine(line_config()), manners) as house:
        line = BaresipLine(line_config())
        await line.start()
        try:
            leg = await line.dial(f"sip:1@{house.address}")
            yield house, Caller(leg, list(steps), told.append), told
        finally:
            await line.stop()


def part(caller: Caller, turn: int) -> bytes:
    """What was heard from a turn on."""
    return bytes(caller.listener.sound[caller.turns[turn].offset :])


def loudest(pcm: bytes, hz: float) -> float:
    """The best match of a fifth of a second with a tone."""
    size = 10 * FRAME_BYTES
    return max((strength(pcm[at : at + size], hz) for at in range(0, len(pcm) - size, size)), default=0.0)


async def test_a_question_is_answered_and_measured() -> None:
    padded = Spoken(QUESTION.step, SILENCE * 10 + QUESTION.pcm + SILENCE * 5)
    async with on_the_phone(Manners(), QUESTION, padded) as (house, caller, told):
        await caller.run()
        assert caller.outcome() == "completed"
        assert [turn.outcome for turn in caller.turns] == ["answered", "answered"]
        # The hotline waits 300 ms before it answers: silence around what is said counts neither way.
        assert all(turn.gap_ms is not None and turn.gap_ms > 200 for turn in caller.turns)
        assert [turn.barge_in_ms for turn in caller.turns] == [None, None]
        assert house.interruptions == 0
        assert loudest(bytes(caller.listener.sound), GREETING_HZ) > 0.95
        assert loudest(part(caller, 1), ANSWER_HZ) > 0.95
        await asyncio.wait_for(house.ended.wait(), PATIENCE)
        assert house.events[-1] == CallerHungUp()
    assert {"turn": 1, "said": "question"} in told
    assert {"turn": 2, "gap_ms": caller.turns[1].gap_ms, "barge_in_ms": None} in told
    assert caller.turns[0].report("call-1") == {
        "call": "call-1",
        "turn": 1,
        "said": "question",
        "gap_ms": caller.turns[0].gap_ms,
        "barge_in_ms": None,
        "heard": "",
        "outcome": "answered",
    }


async def test_an_interruption_silences_the_hotline() -> None:
    async with on_the_phone(Manners(greeting=500), INTERRUPTION) as (house, caller, _):
        await caller.run()
        (turn,) = caller.turns
        assert turn.interrupts
        assert turn.barge_in_ms is not None
        assert turn.gap_ms is not None
        assert (house.interruptions, caller.outcome()) == (1, "completed")


async def test_a_key_silences_the_hotline_and_its_answer_follows_at_once() -> None:
    key = Spoken(Step("key", "0"))
    wait = Spoken(Step("wait", "0.5"))
    async with on_the_phone(Manners(greeting=500), wait, key) as (house, caller, _):
        await caller.run()
        (turn,) = caller.turns
        assert (turn.said, turn.interrupts, turn.outcome) == ("[0]", True, "answered")
        assert turn.barge_in_ms is not None
        assert turn.gap_ms is not None
        assert DtmfPressed("0") in house.events
        assert caller.outcome() == "completed"


async def test_a_key_that_waits_for_nothing_cuts_the_turn_before_it_short() -> None:
    keys = Spoken(Step("key", "1")), Spoken(Step("key", "2"))
    async with on_the_phone(Manners(), *keys) as (house, caller, _):
        await caller.run()
        assert [turn.outcome for turn in caller.turns] == ["cut short", "answered"]
        assert caller.outcome() == "completed"
        assert [event for event in house.events if isinstance(event, DtmfPressed)] == [
            DtmfPressed("1"),
            DtmfPressed("2"),
        ]


async def test_a_hotline_that_talks_on_has_answered_without_a_gap() -> None:
    async with on_the_phone(Manners(greeting=300, answer=0, interruptible=False), INTERRUPTION) as (_, caller, _):
        await caller.run()
        (turn,) = caller.turns
        assert (turn.outcome, turn.gap_ms) == ("answered", None)
        assert turn.barge_in_ms is not None  # how long it talked on


async def test_who_only_listens_hears_the_greeting() -> None:
    async with on_the_phone(Manners()) as (_, caller, _):
        await caller.run()
        assert caller.outcome() == "completed"
        assert loudest(bytes(caller.listener.sound), GREETING_HZ) > 0.95


async def test_a_hotline_that_says_nothing_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callers, "PATIENCE_SECONDS", 0.1)
    async with on_the_phone(Manners(greeting=0, answer=0), QUESTION) as (_, caller, _):
        await caller.run()
        assert [turn.outcome for turn in caller.turns] == ["no answer"]
        assert caller.outcome() == "unanswered"
    async with on_the_phone(Manners(greeting=0)) as (_, caller, _):
        await caller.run()
        assert caller.outcome() == "unanswered"


async def test_a_hotline_that_hangs_up_ends_the_script() -> None:
    steps = Spoken(Step("key", "9")), QUESTION
    async with on_the_phone(Manners(hangs_up_on_key=True), *steps) as (_, caller, _):
        await caller.run()
        assert [turn.said for turn in caller.turns] == ["[9]"]
        assert caller.outcome() == "hung up"


async def test_a_line_without_keys_is_reported_and_the_script_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callers, "PATIENCE_SECONDS", 0.1)
    monkeypatch.setattr(callers, "HANDED_ON_SECONDS", 0.01)
    here, there = PyVoipLine(line_config()), PyVoipLine(line_config())
    async with hotline(there) as house:
        await here.start()
        leg = await here.dial(f"sip:1@{house.address}")
        caller = Caller(leg, [Spoken(Step("key", "1")), Spoken(Step("wait", "0"))])
        await caller.run()
        await here.stop()
    assert [turn.outcome for turn in caller.turns] == ["no answer"]
    assert caller.outcome() == "unanswered"


async def test_who_hangs_up_waits_for_nothing() -> None:
    async with on_the_phone(Manners(greeting=500), Spoken(Step("hangup")), QUESTION) as (house, caller, _):
        await caller.run()
        assert caller.turns == []
        assert caller.outcome() == "completed"
        await asyncio.wait_for(house.ended.wait(), PATIENCE)
