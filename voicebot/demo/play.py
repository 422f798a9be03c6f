"""Start the hotline, a staff telephone and a caller, each in processes of their own, and watch."""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from rich.console import Console

from voicebot.callers.dial import Job
from voicebot.callers.stage import Stage, Watch, run_process
from voicebot.config import Config, Folders, folders, load, make_folders
from voicebot.demo.call import PERSON, STEPS, Checklist
from voicebot.demo.screen import Screen
from voicebot.errors import RunError
from voicebot.service import calls
from voicebot.service.recorder import database_url
from voicebot.service.supervise import Hotline
from voicebot.service.transcribe import Transcriber

STARTING = "starting: line, ears, recognition, voice, lookup, recorder, a staff telephone"
STAFF_SECONDS = 30.0
CALL_SECONDS = 150.0
RECORD_SECONDS = 10.0


def run(config: Config, console: Console | None = None) -> int:
    """Play the demo; 0 where every announced step happened, else 1.

    Raises:
        VoicebotError: something could not start.
    """
    screen = Screen(console or Console())
    checklist = Checklist()
    places = folders(config)
    make_folders(places)
    with tempfile.TemporaryDirectory(prefix="voicebot-demo-") as folder:
        heard = asyncio.run(_play(Stage(places, Path(folder)), screen, checklist))
        screen.title("What the caller heard")
        _show_heard(screen, config, places, heard)
        screen.title("The call record")
        _show_record(screen, load(Path(folder) / "voicebot.toml"))
    screen.title("Steps")
    screen.checklist(checklist.done)
    return 1 if any(checklist.missing()) else 0


async def _play(stage: Stage, screen: Screen, checklist: Checklist) -> Path:
    over = asyncio.Event()

    def watch(word: dict[str, Any]) -> None:
        screen.show(word)
        checklist.notice(word)
        if word.get("note") == "over":
            over.set()

    settings = stage.settings
    stage.write_settings("201")
    with screen.console.status(STARTING) as starting:
        async with _staff(settings, watch) as staff:
            config = stage.write_settings(f"sip:staff@{staff}")
            async with Hotline(config, settings, watch) as hotline:
                starting.stop()
                address = hotline.listening.removeprefix("udp:")
                screen.title(f"A caller dials sip:hotline@{address}")
                await _call(stage, address, watch)
                async with asyncio.timeout(RECORD_SECONDS):
                    await over.wait()
    return stage.folder / "heard" / "call-1.wav"


@asynccontextmanager
async def _staff(settings: Path, watch: Watch) -> AsyncIterator[str]:
    """The staff telephone; gives its ip:port."""
    order = json.dumps({"config": str(settings), "greeting": PERSON, "lang": "en"})
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def hear(word: dict[str, Any]) -> None:
        if "ready" in word and not ready.done():
            ready.set_result(word["ready"].removeprefix("udp:"))
        watch(word)

    talking = asyncio.ensure_future(run_process("voicebot.callers.staff", order, hear))
    try:
        async with asyncio.timeout(STAFF_SECONDS):
            address = await ready
        yield address
    finally:
        talking.cancel()
        await asyncio.gather(talking, return_exceptions=True)


async def _call(stage: Stage, address: str, watch: Watch) -> None:
    job = Job(f"sip:hotline@{address}", STEPS, record=str(stage.folder / "heard"), caller="+498031123456")
    async with asyncio.timeout(CALL_SECONDS):
        status = await run_process("voicebot.callers.dial", stage.order(job), watch)
    if status:
        raise RunError("the simulated caller could not call; its message stands above")


def _show_heard(screen: Screen, config: Config, places: Folders, heard: Path) -> None:
    kept = places.data / "demo" / "caller-heard.wav"
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(heard, kept)
    shown = f"~/{kept.relative_to(Path.home())}" if kept.is_relative_to(Path.home()) else kept
    screen.console.print(f"saved as {shown}", highlight=False)
    words = Transcriber(config, places).transcribe(kept)["text"]
    screen.console.print(f"[dim]written back by voicebot transcribe:[/] {words}", highlight=False)


def _show_record(screen: Screen, config: Config) -> None:
    url = database_url(config, folders(config))
    (latest,) = calls.list_calls(url)
    screen.console.print(calls.render_call(calls.show_call(url, latest["id"])))
