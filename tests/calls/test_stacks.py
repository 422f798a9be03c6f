"""Callers whose telephones are not ours: pyVoIP asks, SIPp brings a crowd; and `dial`, a process of its own."""

from __future__ import annotations

import asyncio
import wave
from pathlib import Path

import pytest

from tests.calls.conftest import Dial
from tests.calls.office import Office, Simulation
from tests.calls.telephone import Voices, has, matches
from tests.calls.texts import tell
from tests.telephony.pyvoip.softphone import softphone
from tests.telephony.sip.test_sipp import errors_in, run, sipp
from voicebot.callers.dial import Job, order_of
from voicebot.callers.script import Step
from voicebot.config import Config, folders
from voicebot.frames import LINE_HZ
from voicebot.service.transcribe import Transcriber

pytestmark = pytest.mark.anyio

__all__ = ["errors_in", "sipp"]  # fixtures and what they need
QUESTION = "Was kostet die Verlängerung?"
SECONDS_OF_ANSWER = 9


async def test_a_pyvoip_telephone_gets_its_answer(office: Office, voices: Voices, tmp_path: Path) -> None:
    before = len(office.notes)

    def came(kind: str, **data: object) -> bool:
        return any(matches(note, kind, data) for note in office.notes[before:])

    async with softphone(*office.address) as telephone:
        await telephone.call("4980311000")
        await office.until(lambda: came("said", prompt="greeting"), "greeting")
        await telephone.say(await asyncio.to_thread(voices.pcm, QUESTION, "de"))
        await office.until(lambda: came("said", text=has("93 €")), "answer")
        asked = len(telephone.heard)
        await telephone.hear(lambda sound: len(sound) > asked + SECONDS_OF_ANSWER * LINE_HZ, seconds=30)
        await telephone.hang_up()
        await office.until(lambda: came("over", outcome="answered"), "record")
    path = tmp_path / "heard.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, LINE_HZ, 0, "NONE", ""))
        sound.writeframes(bytes(telephone.heard))
    words = await asyncio.to_thread(Transcriber(Config(), folders(Config())).transcribe, path)
    assert has("Verlängerung", "93")(words["text"]), words


async def test_a_crowd_of_sipp_comes_and_goes(sipp: str, dial: Dial, office: Office, tmp_path: Path) -> None:
    """Each listens, is put on hold and back, and hangs up; who asked before is answered all the same."""
    before = len(office.notes)
    async with dial() as caller:
        await caller.expect("said", prompt="greeting")
        crowd = asyncio.ensure_future(run(sipp, "calls", office.address, tmp_path, calls=10))
        await caller.ask_the_price()
        await crowd

        def gone() -> int:
            return sum(matches(note, "over", {"outcome": "abandoned"}) for note in office.notes[before:])

        await office.until(lambda: gone() == 10, "ten records")
    assert caller.outcome == "answered"


async def test_dial_asks_interrupts_and_reports(office: Office, tmp_path: Path) -> None:
    """What it heard of the last answer, written down again, is the answer."""
    before = len(office.notes)
    steps = (
        Step("say", "Darf ich ein Foto mitbringen?"),
        Step("interrupt", QUESTION),
        Step("wait", "answer"),
        Step("hangup"),
    )
    job = Job(f"sip:hotline@127.0.0.1:{office.address[1]}", steps, record=str(tmp_path), transcribe=True)
    caller = Simulation("voicebot.callers.dial", order_of(job, office.settings))
    words = await caller.over()
    conversation = tell(office.notes[before:])
    turns = [word["report"] for word in words if "report" in word and "turn" in word["report"]]
    assert [turn["outcome"] for turn in turns] == ["answered", "answered"], (turns, conversation)
    assert turns[1]["barge_in_ms"] is not None, turns
    assert has("93")(turns[1]["heard"]), (turns, conversation)
    assert (tmp_path / "call-1.wav").stat().st_size > LINE_HZ
