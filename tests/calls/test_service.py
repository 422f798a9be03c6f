"""`voicebot serve` from outside: it ends in order, takes new knowledge, keeps to itself what is private, and says in
one line what keeps it from starting."""

from __future__ import annotations

import asyncio
import re
import shutil
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.calls.office import House, Office, voicebot
from tests.calls.served import Served, lives, select
from tests.calls.telephone import Telephone, Voices, has
from tests.telephony.foreign import Phone as Registry
from tests.telephony.foreign import Registrar

pytestmark = pytest.mark.anyio

KEYED = "08031998877"
"""A number that a caller keys in for a callback."""
OWN = "+4917655443322"
"""The number that another caller shows, who wants no callback."""
DATA = {"calls.sqlite", "calls.sqlite-wal", "calls.sqlite-shm", "calls.sqlite.writer", "secret.key"}


# ------------------------------------------------------------------ ending, and what is left


async def test_the_end_of_the_service_ends_its_calls_in_order(house: House, voices: Voices) -> None:
    """SIGTERM in mid-call: BYE, complete records, no process left; and nothing private where it does not belong."""
    settings = house.settings("served", log={"level": "debug"}, hours={"week": {}})
    async with Served(settings) as served:
        pids = served.pids
        assert len(pids) == 6, served.lines  # supervisor, recorder, ears, recognition, voice and lookup, line
        one = Telephone(served, voices, number=OWN)  # type: ignore[arg-type]
        two = Telephone(served, voices, number="anonymous")  # type: ignore[arg-type]
        for caller in (one, two):
            await caller.connect()
            await caller.phone.rtp.hear(lambda packets: len(packets) > 50)  # the greeting
        two.press(f"01{KEYED}#1")
        await one.say("Was kostet die Verlängerung?")
        await served.until_stored("select number from callbacks")
        await served.until_stored("select 1 from events where kind = 'decided' and data like '%ae_gebuehren%'")
        served.signal(signal.SIGTERM)
        for caller in (one, two):
            await caller.dialog.expect_bye()
            caller.put_away()
        assert await served.over() == 0, served.lines
    assert [pid for pid in pids if lives(pid)] == []
    rows = select(served.database, "select outcome, ended_at is not null from calls order by outcome")
    assert rows == [("answered", 1), ("callback", 1)]
    check_privacy(settings.parent / "data", served)


def check_privacy(data: Path, served: Served) -> None:
    files = [file for file in data.rglob("*") if file.is_file()]
    assert {file.name for file in files} <= DATA  # no sound of a caller, nor anything else
    log = "\n".join(served.lines)
    written = b"".join(file.read_bytes() for file in files)
    for number in (OWN.removeprefix("+49"), KEYED.removeprefix("0")):
        assert number not in re.sub(r"\D", "", log), served.lines
    assert OWN.removeprefix("+49").encode() not in written
    assert select(data / "calls.sqlite", "select number from callbacks") == [("+49" + KEYED.removeprefix("0"),)]
    for table in ("calls", "events"):
        rows = select(data / "calls.sqlite", f"select * from {table}")
        assert KEYED.removeprefix("0") not in re.sub(r"\D", "", str(rows)), table


# ------------------------------------------------------------------ new knowledge


async def test_new_knowledge_is_for_new_calls(house: House, voices: Voices, tmp_path: Path) -> None:
    """SIGHUP: who is talking keeps the answers of before; broken files leave the last good ones in place."""
    knowledge = tmp_path / "changing"
    shutil.copytree(house.knowledge, knowledge)
    facts = knowledge / "facts.toml"
    async with Office(house.settings("reloading", paths={"knowledge": str(knowledge)})) as office:

        async def ask(caller: Telephone, text: Callable[[Any], bool]) -> None:
            await caller.ask("Was kostet die Verlängerung?", "ae_gebuehren")
            await caller.expect("said", text=text)

        def reloads() -> list[Any]:
            return [word["reloaded"] for word in office.notes if "reloaded" in word]

        async with Telephone(office, voices) as before:
            await ask(before, has("93 €"))
            facts.write_text(facts.read_text(encoding="utf-8").replace("value = 93", "value = 94"), encoding="utf-8")
            office.reload()
            await office.until(lambda: len(reloads()) == 1, "reload")
            async with Telephone(office, voices) as after:
                await ask(after, has("94 €"))
            await ask(before, has("93 €"))
        (knowledge / "topics.toml").write_text("[[[", encoding="utf-8")
        office.reload()
        await office.until(lambda: len(reloads()) == 2, "reload")
        assert not reloads()[0]
        assert "topics.toml" in reloads()[1]
        async with Telephone(office, voices) as last:
            await ask(last, has("94 €"))


# ------------------------------------------------------------------ what keeps it from starting

LIGHT: dict[str, Any] = {"knowledge": {"embeddings": False}, "log": {"level": "error"}}


async def start_in_vain(settings: Path) -> tuple[int, list[str]]:
    """Exit status and what we say on standard error; libraries may log beside it."""
    command, environment = voicebot("serve", "-c", str(settings))
    process = await asyncio.create_subprocess_exec(*command, env=environment, stderr=asyncio.subprocess.PIPE)
    async with asyncio.timeout(90):
        _, told = await process.communicate()
    assert process.returncode is not None
    return process.returncode, [line for line in told.decode().splitlines() if line.startswith("voicebot: ")]


@pytest.mark.parametrize(
    ("name", "sections", "cure"),
    [
        ("unknown", {"line": {"max_cals": 3}}, "did you mean max_calls"),
        ("impossible", {"line": {"max_calls": 0}}, "line.max_calls: should be from 1 to 1000, is 0"),
        ("address", {"line": {"listen": "everywhere"}}, "line.listen: should be IP:port"),
        ("example", {"office": {"example": True}}, "docs/office.md"),
        ("days", {"hours": {"week": {"mon": "8-12"}}}, "08:00-12:00"),
    ],
)
async def test_wrong_settings(house: House, name: str, sections: dict[str, Any], cure: str) -> None:
    status, told = await start_in_vain(house.settings(f"wrong-{name}", **sections))
    assert (status, len(told)) == (2, 1), told
    assert cure in told[0]


async def test_settings_that_are_not_there(tmp_path: Path) -> None:
    status, told = await start_in_vain(tmp_path / "none.toml")
    assert (status, len(told)) == (2, 1), told
    assert "no such settings file" in told[0]


async def test_a_model_that_is_not_there(house: House) -> None:
    empty = house.folder / "no-models"
    empty.mkdir()
    status, told = await start_in_vain(house.settings("modelless", paths={"models": str(empty)}, **LIGHT))
    assert (status, len(told)) == (1, 1), told
    assert "models fetch" in told[0]


async def test_broken_knowledge(house: House) -> None:
    broken = house.folder / "broken"
    broken.mkdir()
    (broken / "topics.toml").write_text("[[[", encoding="utf-8")
    status, told = await start_in_vain(house.settings("ignorant", paths={"knowledge": str(broken)}, **LIGHT))
    assert (status, len(told)) == (1, 1), told
    assert str(broken) in told[0]


async def test_a_port_that_is_taken(house: House) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{other.getsockname()[1]}"
        status, told = await start_in_vain(house.settings("second", line={"listen": listen}, **LIGHT))
    assert (status, len(told)) == (1, 1), told
    assert listen in told[0]


async def test_a_wrong_password(house: House) -> None:
    """The PBX is there and refuses; one that is away is tried again and again, which the line's own tests show."""
    pbx = await Registry.open()
    pbx.registrar = Registrar(password="right")
    line = {"mode": "register", "domain": f"127.0.0.1:{pbx.address[1]}", "password": "wrong"}
    status, told = await start_in_vain(house.settings("refused", line=line, **LIGHT))
    pbx.close()
    assert (status, len(told)) == (1, 1), told
    assert "line.password" in told[0]
    assert "wrong" not in told[0]
