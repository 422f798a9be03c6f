"""SIPp, a second foreign stack, calls the line; `tests/tools/fetch-sipp.sh` brings it where apt is."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.telephony.contract import Rig
from tests.telephony.foreign import Phone
from tests.telephony.lines import address_of, line_config
from voicebot.telephony.sip import BaresipLine

pytestmark = pytest.mark.anyio

TESTS = Path(__file__).parents[2]
SCENARIOS = TESTS / "telephony" / "data"


@pytest.fixture(scope="session")
def sipp() -> str:
    done = subprocess.run([TESTS / "tools" / "fetch-sipp.sh"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    line, phone = BaresipLine(line_config(max_calls=5)), await Phone.open()
    await line.start()
    yield Rig(line, phone, address_of(line), max_calls=5)
    await line.stop()
    phone.close()


async def run(sipp: str, scenario: str, address: tuple[str, int], folder: Path, calls: int) -> None:
    """Fails with SIPp's own words where a call did not go as the scenario says."""
    arguments = ["-sf", SCENARIOS / f"{scenario}.xml", "-i", "127.0.0.1", "-m", str(calls), "-r", "10", "-l", "5"]
    arguments += ["-timeout", "20s", "-timeout_error", "-trace_err", "-nostdin", "-s", "4980311"]
    process = await asyncio.create_subprocess_exec(
        sipp, *arguments, f"{address[0]}:{address[1]}", cwd=folder, stdout=asyncio.subprocess.DEVNULL
    )
    status = await asyncio.wait_for(process.wait(), 30)
    assert status == 0, errors_in(folder)


def errors_in(folder: Path) -> list[str]:
    return [log.read_text() for log in folder.glob("*_errors.log")]


async def test_calls_with_hold_and_hang_up(sipp: str, rig: Rig, tmp_path: Path) -> None:
    answered = []

    async def answer() -> None:
        async for leg in rig.line.calls():
            await leg.answer()
            answered.append(leg.called)

    answering = asyncio.ensure_future(answer())
    await run(sipp, "calls", rig.address, tmp_path, calls=15)
    answering.cancel()
    assert answered == ["4980311"] * 15
    assert rig.line.status().refused == 0


async def test_calls_past_the_limit(sipp: str, rig: Rig, tmp_path: Path) -> None:
    for _ in range(5):
        await rig.connect()
    await run(sipp, "overload", rig.address, tmp_path, calls=10)
    assert rig.line.status().refused == 10
    assert rig.line.status().calls == 5
