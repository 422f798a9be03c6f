"""Processes die or hang in mid-call: the caller hears an apology or nothing at all of it, and the call goes on."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator

import pytest

from tests.calls.office import House, Office
from tests.calls.telephone import Telephone, Voices

pytestmark = pytest.mark.anyio

APART = [["ears"], ["recognition"], ["voice"], ["lookup"]]


@pytest.fixture(scope="module")
async def fragile(house: House) -> AsyncIterator[Office]:
    """A hotline with a process for each engine, so that each can be killed alone."""
    workers = {"processes": APART, "restart_backoff_seconds": 0.1}
    async with Office(house.settings("fragile", workers=workers)) as office:
        yield office


def kill(office: Office, name: str, order: signal.Signals = signal.SIGKILL) -> int:
    """Send it to the process that serves `name`; the number of that process."""
    pid = office.pid(name)
    os.kill(pid, order)
    return pid


async def replaced(office: Office, name: str, pid: int) -> None:
    """Wait until another process than `pid` serves `name`."""

    def serves() -> bool:
        now = office.pid(name)
        return now != pid and any(word.get("serving") == name and word["pid"] == now for word in office.notes)

    await office.until(serves, f"new {name}")


@pytest.mark.parametrize("order", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hung"])
@pytest.mark.parametrize("engine", ["ears", "recognition", "voice", "lookup"])
async def test_an_engine_that_dies_costs_an_apology(
    fragile: Office, voices: Voices, engine: str, order: signal.Signals
) -> None:
    """A hung one is noticed by its heartbeat, or by the question it leaves unanswered, and killed."""
    async with Telephone(fragile, voices) as caller:
        await caller.expect("said", prompt="greeting")
        pid = kill(fragile, engine, order)
        await caller.expect("engine", engine=engine)
        await caller.expect("said", prompt="sorry")
        await replaced(fragile, engine, pid)
        await caller.ask_the_price()
    assert caller.outcome == "answered"


async def test_a_recorder_that_dies_loses_no_note(fragile: Office, voices: Voices) -> None:
    async with Telephone(fragile, voices) as caller:
        await caller.ask_the_price()
        pid = kill(fragile, "recorder")
        await replaced(fragile, "recorder", pid)
        await caller.ask_the_price()
        caller.never("said", prompt="sorry")
    record = fragile.record(caller.id)
    assert record["outcome"] == "answered"
    assert [event["kind"] for event in record["events"]].count("heard") == 2


async def test_a_line_that_dies_is_there_for_the_next_caller(fragile: Office, voices: Voices) -> None:
    """Its calls are lost with it; their records say so."""
    caller = Telephone(fragile, voices)
    async with caller:
        await caller.ask_the_price()
        ready = fragile.count("ready")
        kill(fragile, "line")
        await fragile.until(lambda: fragile.count("ready") > ready, "line")
        caller.lost = True
    assert fragile.record(caller.id)["outcome"] == "interrupted"
    async with Telephone(fragile, voices) as another:
        await another.ask_the_price()
    assert another.outcome == "answered"
