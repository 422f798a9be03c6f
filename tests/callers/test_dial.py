"""`dial` over real SIP and RTP: many calls, refusals, recordings, transfers, and the process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.callers.hotline import Manners, hotline
from tests.callers.test_caller import loudest
from tests.telephony.contract import FAILURES
from tests.telephony.foreign import PATIENCE, Dialog, Phone
from tests.telephony.lines import line_config
from tests.telephony.tones import encode, tone
from voicebot.callers.dial import Job, Round, order_of
from voicebot.callers.script import Step
from voicebot.callers.sounds import speak_steps
from voicebot.callers.stage import run_process
from voicebot.config import Config
from voicebot.errors import LineError
from voicebot.telephony.pyvoip import PyVoipLine
from voicebot.telephony.sip import BaresipLine

pytestmark = pytest.mark.anyio

Wav = Callable[..., Path]
LISTEN = (Step("wait", "answer"),)


async def dial(uri: str, steps: tuple[Step, ...] = LISTEN, **settings: Any) -> Round:
    job = Job(uri, steps, **settings)
    calls = Round(job, speak_steps(Config(), steps, "de"), lambda word: None)
    await calls.run()
    return calls


def whole(calls: Round) -> list[dict[str, Any]]:
    return [report for report in calls.reports if "turn" not in report]


async def test_many_calls_a_few_at_a_time(wav: Wav, tmp_path: Path) -> None:
    steps = (Step("play", str(wav())), *LISTEN, Step("key", "#"))
    async with hotline(PyVoipLine(line_config())) as house:
        calls = await dial(f"sip:1@{house.address}", steps, calls=3, concurrency=2, record=str(tmp_path / "kept"))
    assert house.at_once == 2
    assert [report["outcome"] for report in whole(calls)] == ["completed"] * 3
    assert {report["call"] for report in whole(calls)} == {"call-1", "call-2", "call-3"}
    for report in whole(calls):
        assert report["invite_ms"] > 0
        with wave.open(report["recording"]) as sound:
            assert sound.readframes(sound.getnframes()) == calls.sounds[report["call"]]
        turns = [each for each in calls.reports if each["call"] == report["call"] and "turn" in each]
        assert [(turn["turn"], turn["said"], turn["outcome"]) for turn in turns] == [
            (1, steps[0].value, "answered"),
            (2, "[#]", "answered"),
        ]


async def test_a_recording_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "call-1.wav").write_bytes(b"kept")
    async with hotline(PyVoipLine(line_config())) as house:
        calls = await dial(f"sip:1@{house.address}", record=str(tmp_path))
    assert whole(calls)[0]["recording"] == str(tmp_path / "call-1-2.wav")
    assert (tmp_path / "call-1.wav").read_bytes() == b"kept"


async def test_a_recording_that_cannot_be_written_costs_no_report(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with hotline(PyVoipLine(line_config())) as house:
        calls = await dial(f"sip:1@{house.address}", record=str(tmp_path / "file"))
    (report,) = whole(calls)
    assert (report["outcome"], report["recording"]) == ("completed", None)
    assert "cannot be written" in report["reason"]


async def test_without_a_folder_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with hotline(PyVoipLine(line_config())) as house:
        calls = await dial(f"sip:1@{house.address}", transcribe=True)
    assert whole(calls)[0]["recording"] is None
    assert calls.sounds["call-1"]
    assert os.listdir(tmp_path) == []


async def test_a_refused_call_is_reported_and_the_next_is_placed() -> None:
    phone = await Phone.open()
    dialing = asyncio.ensure_future(dial(f"sip:1@127.0.0.1:{phone.address[1]}", calls=3))
    for status in (486, 503, 603):
        await phone.take_call(status)
    calls = await dialing
    assert [report["outcome"] for report in calls.reports] == ["refused 486", "refused 503", "refused 603"]
    assert all("not answered" in report["reason"] for report in calls.reports)
    phone.close()


async def test_a_port_where_nobody_listens_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voicebot.callers.dial.RING_SECONDS", 0.3)
    phone = await Phone.open()
    port = phone.address[1]
    phone.close()
    calls = await dial(f"sip:1@127.0.0.1:{port}")
    (report,) = calls.reports
    assert report["outcome"] in ("not reached", "no answer")
    assert report["reason"]


# ------------------------------------------------------------------ transfers


async def refer(dialog: Dialog, staff: Phone) -> None:
    dialog.request("REFER", extra=f"Refer-To: <sip:21@127.0.0.1:{staff.address[1]}>\r\n")
    await dialog.expect_status(202, "REFER")


async def test_each_transferred_caller_hears_the_person_it_was_sent_to() -> None:
    hotline_phone, people = await Phone.open(), [await Phone.open(), await Phone.open()]
    dialing = asyncio.ensure_future(dial(f"sip:1@127.0.0.1:{hotline_phone.address[1]}", calls=2, concurrency=2))
    dialogs = [await hotline_phone.take_call(), await hotline_phone.take_call()]
    for dialog, person in reversed(list(zip(dialogs, people, strict=True))):
        await refer(dialog, person)
    second = [await person.take_call() for person in people]
    for person, dialog, hz in zip(people, second, (600, 1_200), strict=True):
        await person.rtp.speak(encode(tone(hz, 25), "a"), dialog.media)
    for dialog in second:
        await dialog.expect_bye()
    calls = await dialing
    assert [report["outcome"] for report in calls.reports] == ["completed", "completed"]
    heard = {tuple(hz for hz in (600, 1_200) if loudest(sound, hz) > 0.9) for sound in calls.sounds.values()}
    assert heard == {(600,), (1_200,)}
    for phone in (hotline_phone, *people):
        phone.close()


@pytest.mark.parametrize("fragment", list(FAILURES)[:2])
async def test_a_caller_whose_person_does_not_answer_is_still_with_the_hotline(fragment: str) -> None:
    hotline_phone, person = await Phone.open(), await Phone.open()
    dialing = asyncio.ensure_future(dial(f"sip:1@127.0.0.1:{hotline_phone.address[1]}"))
    dialog = await hotline_phone.take_call()
    await refer(dialog, person)
    await person.take_call(int(fragment.split()[0]))
    while fragment.split()[0] not in (report := await dialog.expect_request("NOTIFY")).body:
        hotline_phone.respond(report, 200)
    hotline_phone.respond(report, 200)
    await hotline_phone.rtp.speak(encode(tone(700, 25), "a"), dialog.media)
    await dialog.expect_bye()
    calls = await dialing
    assert [each["outcome"] for each in calls.reports] == ["completed"]
    assert loudest(calls.sounds["call-1"], 700) > 0.9
    hotline_phone.close()
    person.close()


# ------------------------------------------------------------------ a process of its own


async def test_callers_in_a_process_of_their_own_tell_what_happens(wav: Wav, tmp_path: Path) -> None:
    """Both ends are baresip, which allows one stack in a process."""
    words: list[dict[str, Any]] = []
    steps = (Step("play", str(wav())), *LISTEN, Step("key", "5"))
    async with hotline(BaresipLine(line_config()), Manners(greeting=20, answer=20)) as house:
        job = Job(f"sip:1@{house.address}", steps, record=str(tmp_path / "kept"), caller="+4980311")
        status = await run_process("voicebot.callers.dial", order_of(job, None), words.append)
    assert status == 0
    assert {"call": "call-1", "turn": 1, "said": steps[0].value} in words
    reports = [word["report"] for word in words if "report" in word]
    assert [report["outcome"] for report in reports] == ["answered", "answered", "completed"]
    with wave.open(reports[-1]["recording"]) as sound:
        assert (sound.getframerate(), sound.getsampwidth(), sound.getnchannels()) == (8_000, 2, 1)
        assert sound.getnframes() > 8_000


@pytest.mark.parametrize(
    ("uri", "status", "said"), [("nowhere", 2, "is no SIP address"), ("sip:1@host.invalid", 2, "cannot be reached")]
)
async def test_what_cannot_be_dialled_is_one_line_on_stderr(
    uri: str, status: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    words: list[dict[str, Any]] = []
    assert await run_process("voicebot.callers.dial", order_of(Job(uri, LISTEN), None), words.append) == status
    assert words == []
    assert said in (told := capfd.readouterr().err)
    assert told.count("\n") == 1


@pytest.mark.usefixtures("home")
async def test_ctrl_c_hangs_up_and_reports_what_there_is(root: Path) -> None:
    async with hotline(PyVoipLine(line_config()), Manners(greeting=10_000)) as house:
        command = [sys.executable, "-m", "voicebot", "dial", f"sip:1@{house.address}", "--json"]
        process = await asyncio.create_subprocess_exec(
            *command, cwd=root, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        await asyncio.wait_for(house.arrived.wait(), PATIENCE)
        process.send_signal(signal.SIGINT)
        await asyncio.wait_for(house.ended.wait(), PATIENCE)
        out, error = await asyncio.wait_for(process.communicate(), PATIENCE)
    (report,) = [json.loads(line) for line in out.splitlines()]
    assert (report["call"], report["outcome"]) == ("call-1", "interrupted")
    assert process.returncode == 1
    assert error.decode() == "voicebot: interrupted; every call was hung up\n"


async def test_a_line_that_cannot_start_is_told() -> None:
    async with hotline(BaresipLine(line_config())) as house:  # the one stack of this process is taken
        with pytest.raises(LineError):
            await dial(f"sip:1@{house.address}")
