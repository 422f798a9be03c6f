"""Callers ask, interrupt, switch the language, call for help, say nothing, never stop; the hotline is equal to it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.calls.conftest import Dial
from tests.calls.telephone import has
from voicebot.config import Config, folders
from voicebot.service.transcribe import Transcriber

pytestmark = pytest.mark.anyio

LONG_STORY = (
    "Also das war so, ich bin vor vielen Jahren hierher gekommen und habe zuerst bei meinem Onkel gewohnt und dann "
    "habe ich eine eigene Wohnung gefunden und die war sehr klein aber schön und danach habe ich angefangen zu "
    "arbeiten und jeden Morgen bin ich mit dem Fahrrad gefahren und abends wieder zurück und das ging lange gut und "
)


async def test_an_answer_is_heard(dial: Dial, tmp_path: Path) -> None:
    async with dial() as caller:
        await caller.expect("said", prompt="greeting", text=has("Automatischer Assistent", "Musteramt"))
        await caller.ask("Was kostet die Verlängerung?", "ae_gebuehren")
        await caller.expect("said", text=has("93 €"))
        await caller.expect("said")  # what comes after the answer: the answer is out
        heard = caller.save_heard(tmp_path / "heard.wav")
    assert caller.outcome == "answered"
    words = await asyncio.to_thread(Transcriber(Config(), folders(Config())).transcribe, heard)
    assert has("Verlängerung", "93")(words["text"]), words


async def test_english_by_word(dial: Dial) -> None:
    async with dial() as caller:
        await caller.say("In English, please.", "en")
        await caller.expect("language", lang="en")
        await caller.expect("said", prompt="language_switched", lang="en")
        await caller.ask("When are you open?", "amt_zeiten", "en")
        await caller.expect("said", lang="en", text=has("We are open"))
    assert caller.outcome == "answered"


async def test_an_interrupted_answer_gives_way_to_the_next(dial: Dial) -> None:
    async with dial() as caller:
        await caller.say("Darf ich ein Foto mitbringen?")
        await caller.expect("said", text=has("digitale Fotos"))
        await caller.ask("Was kostet die Verlängerung?", "ae_gebuehren")
        caller.never(
            "said", prompt=lambda prompt: str(prompt).startswith(("offer", "anything"))
        )  # what follows an answer
        await caller.expect("said", text=has("93 €"))


async def test_an_emergency_gets_its_number_and_no_callback(dial: Dial) -> None:
    async with dial() as caller:
        await caller.say("Hilfe, hier brennt es, Feuer im Haus!")
        await caller.expect("decided", reason="emergency")
        await caller.expect("said", text=has("112"))
        await caller.expect("transfer", name="Frau Beispiel")
        refer = await caller.dialog.take_refer()
        assert "112" not in refer.get("Refer-To")
        await caller.dialog.notify("486 Busy Here", last=True)
        await caller.expect("said", prompt="emergency_nobody")
        caller.never("said", prompt="callback_offer")
    assert caller.outcome == "emergency"


async def test_who_says_nothing_is_let_go_and_who_never_stops_is_answered(dial: Dial) -> None:
    """Both at once: a silent caller is asked twice and let go; a talker is interrupted by the answer."""
    async with dial() as silent, dial() as talker:
        await talker.say(LONG_STORY, wait=False)
        await silent.expect("said", prompt="silence_1")
        await talker.expect("heard", text=has("gewohnt"))
        await talker.expect("said")
        talker.shut_up()
        await silent.expect("said", prompt="silence_2")
        await silent.expect("said", prompt="silence_goodbye")
        await silent.sent_away("abandoned")


async def test_a_key_held_for_twelve_hours_ends_nothing(dial: Dial) -> None:
    """It is one key, however long it is held, and then a flood of others; nobody is disturbed."""
    async with dial() as caller, dial() as neighbour:
        asking = asyncio.ensure_future(neighbour.ask_the_price())
        await caller.hold("9", seconds=3.0)
        caller.press("#" * 20)
        await caller.expect("said", prompt="go_ahead")
        await asking
        await caller.ask("Was kostet die Verlängerung?", "ae_gebuehren")
        assert [note["key"] for note in caller.notes if note["note"] == "key"].count("9") == 1
