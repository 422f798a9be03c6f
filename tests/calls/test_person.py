"""The way to a person: transfer with its context, the true reason where it fails, and then a callback, stored first."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import unquote

import pytest

from tests.calls.conftest import Dial
from tests.calls.office import House, Office, Simulation
from tests.calls.telephone import CALLER, Telephone, has, matches
from voicebot.callers.dial import Job, order_of
from voicebot.callers.script import Step

pytestmark = pytest.mark.anyio

ENTERED = "08031123456"


async def ask_and_press_0(caller: Telephone) -> None:
    """A question with an answer, then the key for a person, as soon as the answer begins."""
    await caller.ask_the_price()
    caller.press("0")
    await caller.expect("key", key="0")


async def test_a_person_gets_the_caller_with_language_and_topic(dial: Dial, office: Office) -> None:
    """By REFER, as a PBX sees it."""
    async with dial() as caller:
        await ask_and_press_0(caller)
        refer = await caller.dialog.take_refer()
        where = unquote(refer.get("Refer-To"))
        assert has("sip:201@", "X-Voicebot-Lang=de", "X-Voicebot-Topic=ae_gebuehren")(where), where
        await caller.dialog.notify("180 Ringing")
        await caller.dialog.notify("200 OK", last=True)
        await caller.expect("transfer", outcome="completed")
        await caller.sent_away("transferred")
    record = office.record(caller.id)
    assert (record["outcome"], record["lang"], record["topics"]) == ("transferred", "de", ["ae_gebuehren"])


@pytest.mark.parametrize(
    ("status", "prompt"),
    [
        ("486 Busy Here", "transfer_busy"),
        ("603 Decline", "transfer_refused"),
        ("404 Not Found", "transfer_unreachable"),
    ],
)
async def test_the_caller_hears_why_nobody_came(dial: Dial, status: str, prompt: str) -> None:
    async with dial() as caller:
        await caller.expect("said", prompt="greeting")
        caller.press("0")
        await caller.dialog.take_refer()
        await caller.dialog.notify(status, last=True)
        await caller.expect("said", prompt=prompt)
        await caller.expect("said", prompt="callback_offer")


async def test_nobody_answers_the_number_is_confirmed_and_the_callback_stored_before_it_is_promised(
    dial: Dial, office: Office
) -> None:
    async with dial() as caller:
        await ask_and_press_0(caller)
        await caller.dialog.take_refer()  # and not one NOTIFY more
        await caller.expect("said", prompt="transfer_no_answer")
        await caller.expect("said", prompt="callback_offer")
        await caller.say("Ja.")
        await caller.expect("said", prompt="callback_known", text="")  # her number is her own: no note has it
        assert office.record(caller.id)["callbacks"] == []
        caller.press("1")
        await caller.expect("callback", stored=True)
        (wish,) = office.record(caller.id)["callbacks"]
        assert (wish["number"], wish["lang"], wish["topic"]) == (CALLER, "de", "ae_gebuehren")
        await caller.expect("said", prompt="callback_stored")
    assert caller.outcome == "callback"


async def test_a_withheld_number_is_keyed_in_and_corrected(dial: Dial, office: Office) -> None:
    async with dial(number="anonymous") as caller:
        await caller.expect("said", prompt="greeting")
        caller.press("0")
        await caller.dialog.take_refer()
        await caller.dialog.notify("486 Busy Here", last=True)
        await caller.expect("said", prompt="callback_offer")
        caller.press("1")
        await caller.expect("said", prompt="callback_withheld")
        caller.press("0803199#")
        await caller.expect("said", prompt="callback_read_back")
        await caller.say("Nein.")
        await caller.expect("said", prompt="callback_again")
        caller.press(f"{ENTERED}#")
        await caller.expect("said", prompt="callback_read_back", text="")
        await caller.say("Ja, das stimmt.")
        await caller.expect("said", prompt="callback_stored")
    (wish,) = office.record(caller.id)["callbacks"]
    assert wish["number"] == "+498031123456"
    assert ENTERED not in json.dumps(caller.notes)


# ------------------------------------------------------------------ with telephones of our own, as in the demo


@dataclass
class Exchange:
    """A hotline whose staff have telephones: an expert who answers, and everybody else, who is busy."""

    office: Office
    answering: Simulation
    busy: Simulation

    def caller(self, *steps: Step) -> Simulation:
        job = Job(f"sip:hotline@127.0.0.1:{self.office.address[1]}", steps, caller="+498031555")
        return Simulation("voicebot.callers.dial", order_of(job, self.office.settings))


def staff_telephone(house: House, behave: str) -> Simulation:
    settings = house.settings(f"staff-{behave}")
    order = {"config": str(settings), "greeting": "Grüß Gott, was kann ich für Sie tun?", "behave": behave}
    return Simulation("voicebot.callers.staff", json.dumps(order))


@pytest.fixture(scope="module")
async def exchange(house: House) -> AsyncIterator[Exchange]:
    telephones = {behave: staff_telephone(house, behave) for behave in ("answer", "busy")}
    try:
        staff = []
        for (behave, telephone), topics in zip(telephones.items(), (["ae_gebuehren"], []), strict=True):
            address = (await telephone.word("ready"))["ready"].removeprefix("udp:")
            staff.append({"name": behave, "extension": f"sip:{behave}@{address}", "topics": topics})
        async with Office(house.settings("exchange", staff=staff, line={"peers": ["127.0.0.0/8"]})) as office:
            yield Exchange(office, telephones["answer"], telephones["busy"])
    finally:
        for telephone in telephones.values():
            await telephone.end()


async def test_key_0_brings_the_expert_to_the_telephone(exchange: Exchange) -> None:
    caller = exchange.caller(
        Step("say", "Was kostet die Verlängerung?"), Step("wait", "4"), Step("key", "0"), Step("wait", "answer")
    )
    office = exchange.office
    await office.until(
        lambda: any(matches(note, "over", {"outcome": "transferred"}) for note in office.notes), "transfer"
    )
    await exchange.answering.word("staff", "answered")
    await caller.word("transferred")
    words = await caller.over()
    assert {word["report"]["outcome"] for word in words if "report" in word} <= {"answered", "completed"}, words
    await exchange.answering.word("staff", "over")


async def test_a_busy_telephone_brings_the_caller_back_to_a_callback(exchange: Exchange) -> None:
    caller = exchange.caller(
        *(
            Step("wait", "3"),
            Step("key", "0"),
            Step("wait", "8"),
            Step("key", "1"),
            Step("wait", "2"),
            Step("key", "1"),
        ),
        Step("wait", "answer"),
    )
    office = exchange.office
    await exchange.busy.word("staff", "ringing")
    await office.until(lambda: any(matches(note, "transfer", {"outcome": "busy"}) for note in office.notes), "busy")
    await office.until(lambda: any(matches(note, "callback", {"stored": True}) for note in office.notes), "callback")
    await caller.over()
    (stored,) = [note["call"] for note in office.notes if matches(note, "callback", {"stored": True})]
    assert [wish["number"] for wish in office.record(stored)["callbacks"]] == ["+498031555"]
