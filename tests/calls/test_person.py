"""The way to a person: transfer with its context, the true reason where it fails, and then a callback, stored first."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import unquote

import pytest

from tests.calls.conftest import Dial
from tests.calls.office import House, Note, Office, Simulation
from tests.calls.telephone import CALLER, Telephone, has, matches
from tests.telephony.foreign import Phone
from voicebot.callers.dial import Job, order_of
from voicebot.callers.script import Step

pytestmark = pytest.mark.anyio

ENTERED = "08031123456"


async def ask_and_press_0(caller: Telephone) -> None:
    """A question with an answer, then the key for a person, as soon as the answer begins."""
    await caller.ask_the_price()
    caller.press("0")
    await caller.expect("key", key="0")


async def say_yes(caller: Telephone, then: str) -> Note:
    """Aloud, by key where the machine asks for it: one short word is the hardest to hear. The note of what follows."""
    await caller.say("Ja.")
    said = await caller.expect("said", prompt=lambda prompt: prompt in (then, "please_yes_no"))
    if said["prompt"] != then:
        caller.press("1")
        said = await caller.expect("said", prompt=then)
    return said


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
        known = await say_yes(caller, "callback_known")
        assert known["text"] == ""  # her number is her own: no note has it
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
        caller.press("2")
        await caller.expect("said", prompt="callback_again")
        caller.press(f"{ENTERED}#")
        await caller.expect("said", prompt="callback_read_back", text="")
        caller.press("1")
        await caller.expect("said", prompt="callback_stored")
    (wish,) = office.record(caller.id)["callbacks"]
    assert wish["number"] == "+498031123456"
    assert ENTERED not in json.dumps(caller.notes)


# ------------------------------------------------------------------ with telephones that ring


@dataclass
class Exchange:
    """A hotline whose staff have telephones: the one for prices answers, the one for photographs is busy."""

    office: Office
    answering: Simulation
    busy: Phone

    def caller(self, question: str, *then: Step) -> Simulation:
        """A caller of ours who follows transfers: asks, presses 0 in the answer, and so on."""
        steps = (Step("say", question), Step("wait", "4"), Step("key", "0"), *then, Step("wait", "answer"))
        job = Job(f"sip:hotline@127.0.0.1:{self.office.address[1]}", steps, caller="+498031555")
        return Simulation("voicebot.callers.dial", order_of(job, self.office.settings))

    async def until(self, kind: str, **data: object) -> str:
        """Wait for a note of any call; the call."""
        notes = self.office.notes
        await self.office.until(lambda: any(matches(note, kind, data) for note in notes), f"{kind} {data}")
        return next(str(note["call"]) for note in notes if matches(note, kind, data))


@pytest.fixture(scope="module")
async def exchange(house: House) -> AsyncIterator[Exchange]:
    order = {"config": str(house.settings("staff")), "greeting": "Grüß Gott, was kann ich für Sie tun?"}
    answering, busy = Simulation("voicebot.callers.staff", json.dumps(order)), await Phone.open()
    try:
        address = (await answering.word("ready"))["ready"].removeprefix("udp:")
        staff = [
            {"name": "Frau Preis", "extension": f"sip:preis@{address}", "topics": ["ae_gebuehren"]},
            {"name": "Herr Bild", "extension": f"sip:bild@127.0.0.1:{busy.address[1]}", "topics": ["amt_foto"]},
        ]
        async with Office(house.settings("exchange", staff=staff)) as office:
            yield Exchange(office, answering, busy)
    finally:
        await answering.end()
        busy.close()


async def test_key_0_brings_the_expert_to_the_telephone(exchange: Exchange) -> None:
    caller = exchange.caller("Was kostet die Verlängerung?")
    await exchange.until("over", outcome="transferred")
    await exchange.answering.word("staff", "answered")
    await caller.word("transferred")
    await caller.over()
    await exchange.answering.word("staff", "over")


async def test_a_busy_telephone_brings_the_caller_back_to_a_callback(exchange: Exchange) -> None:
    """The keys after it are pressed by somebody who knows the menu: back, yes, this number."""
    keys = (Step("wait", "8"), Step("key", "1"), Step("wait", "2"), Step("key", "1"))
    caller = exchange.caller("Darf ich ein Foto mitbringen?", *keys)
    await exchange.until("transfer", name="Herr Bild")
    exchange.busy.respond(await exchange.busy.expect_request("INVITE"), 486)
    call = await exchange.until("transfer", outcome="busy")
    await exchange.until("callback", stored=True)
    await caller.over()
    assert [wish["number"] for wish in exchange.office.record(call)["callbacks"]] == ["+498031555"]
