"""A whole hotline for tests: every process real, its settings and data in a folder of its own, its notes collected.

What happens in a call is awaited by the redacted notes that the recorder announces, never by the clock: each wait
has an end, and a wait in vain shows the conversation so far.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.calls.texts import tell
from voicebot.callers.stage import run_process
from voicebot.config import Config, folders, load
from voicebot.service.calls import show_call
from voicebot.service.recorder import database_url
from voicebot.service.supervise import Hotline

PATIENCE = 45.0
START_SECONDS = 180.0
ROOT = Path(__file__).resolve().parents[2]
EMERGENCY_NUMBERS = ("notruf_polizei", "notruf_feuerwehr", "hilfetelefon_frauen", "telefonseelsorge")
ALWAYS = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "00:00-24:00")

Note = dict[str, Any]
Sections = Mapping[str, Any]

BASE: dict[str, Any] = {
    "office": {
        "name": "Ausländerbehörde Musteramt",
        "phone": "+49 8031 0000 0",
        "email": "auskunft@musteramt.example",
        "address": "Musterplatz 1, 83000 Musterstadt",
        "website": "www.musteramt.example",
        "opening_hours": "Montag bis Freitag 8 bis 12 Uhr",
        "privacy_contact": "datenschutz@musteramt.example",
    },
    "line": {"listen": "127.0.0.1:0", "peers": ["127.0.0.1"], "rtp_ports": "14000-14999"},
    "speaking": {"engine": "nanotts"},
    "hours": {"week": ALWAYS},
    "staff": [{"name": "Frau Beispiel", "extension": "201", "languages": ["de", "en"]}],
    "workers": {"start_timeout_seconds": START_SECONDS},
    "transfer": {"answer_timeout_seconds": 5},
    "hearing": {"turn_limit_seconds": 10},
}


class House:
    """What all hotlines of a test run share: a small knowledge base, the models, the cache."""

    def __init__(self, folder: Path, models: Path) -> None:
        self.folder = folder
        self.models = models
        self.knowledge = folder / "knowledge"
        shutil.copytree(ROOT / "tests" / "knowledge" / "data" / "office", self.knowledge)
        self._complete_facts()

    def _complete_facts(self) -> None:
        """The small office has no emergency numbers, and one of its facts ends in 2027."""
        facts = self.knowledge / "facts.toml"
        blocks = (ROOT / "knowledge" / "facts.toml").read_text(encoding="utf-8").split("\n[")
        numbers = [f"[{block}" for block in blocks if block.partition("]")[0] in EMERGENCY_NUMBERS]
        lasting = [line for line in facts.read_text(encoding="utf-8").splitlines() if "valid_until" not in line]
        facts.write_text("\n".join([*lasting, *numbers]), encoding="utf-8")

    def settings(self, name: str, **sections: Any) -> Path:
        """The settings file of a hotline called `name`; a section given here is laid over that of `BASE`."""
        folder = self.folder / name
        folder.mkdir()
        paths = {"data": folder / "data", "runtime": folder / "run", "models": self.models}
        paths |= {"cache": self.folder / "cache", "knowledge": self.knowledge}
        laid = {**BASE, "paths": {key: str(path) for key, path in paths.items()}}
        for key, section in sections.items():
            laid[key] = {**laid.get(key, {}), **section} if isinstance(section, dict) else section
        file = folder / "voicebot.toml"
        file.write_text(to_toml(laid), encoding="utf-8")
        return file


def to_toml(sections: Sections) -> str:
    """Tables of plain values, of tables (`[hours.week]`), and lists of tables (`[[staff]]`)."""
    lines: list[str] = []
    for name, section in sections.items():
        for table in section if isinstance(section, list) else [section]:
            lines.append(f"[[{name}]]" if isinstance(section, list) else f"[{name}]")
            lines += [f"{key} = {_value(value)}" for key, value in table.items()]
    return "\n".join(lines) + "\n"


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_value(entry)}" for key, entry in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


class Office:
    """A running hotline. An asynchronous context, entered once it takes calls."""

    def __init__(self, settings: Path) -> None:
        self.settings = settings
        self.config: Config = load(settings)
        self.notes: list[Note] = []
        self._news = asyncio.Condition()
        self._hotline = Hotline(self.config, settings, self._told)
        self._open = AsyncExitStack()
        self._telling: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        await self._open.enter_async_context(self._hotline)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._open.aclose()

    @property
    def address(self) -> tuple[str, int]:
        _, host, port = self._hotline.listening.split(":")
        return host, int(port)

    @property
    def data(self) -> Path:
        return folders(self.config).data

    def pid(self, name: str) -> int:
        """The process whose name holds `name`."""
        pid = self._hotline.pid_of(name)
        assert pid is not None, name
        return pid

    def reload(self) -> None:
        self._hotline.reload()

    # -------------------------------------------------------------- notes

    def _told(self, word: Note) -> None:
        self.notes.append(word)
        task = asyncio.ensure_future(self._wake())
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _wake(self) -> None:
        async with self._news:
            self._news.notify_all()

    def count(self, key: str) -> int:
        """Words that have `key`."""
        return sum(key in word for word in self.notes)

    def of(self, call: str) -> list[Note]:
        """The notes of one call."""
        return [note for note in self.notes if note.get("call") == call]

    async def until(self, condition: Callable[[], bool], what: str, call: str = "", seconds: float = PATIENCE) -> None:
        """Wait until `condition` holds; it is looked at whenever a note comes.

        Raises:
            AssertionError: it did not within `seconds`; shows the conversation.
        """
        try:
            async with asyncio.timeout(seconds), self._news:
                await self._news.wait_for(condition)
        except TimeoutError:
            shown = self.of(call) if call else self.notes
            raise AssertionError(f"no {what} within {seconds:g} s:\n{tell(shown)}") from None

    # -------------------------------------------------------------- records

    def record(self, call: str) -> dict[str, Any]:
        """The call as `voicebot calls show` has it."""
        return show_call(database_url(self.config, folders(self.config)), call)


class Simulation:
    """A simulated caller or staff telephone of ours, in a process of its own; its words are kept."""

    def __init__(self, module: str, order: str) -> None:
        self.words: list[Note] = []
        self._news = asyncio.Event()
        self._running = asyncio.ensure_future(run_process(module, order, self._told))

    def _told(self, word: Note) -> None:
        self.words.append(word)
        self._news.set()

    async def word(self, key: str, value: Any = None, seconds: float = PATIENCE) -> Note:
        """The first word that has `key`, of that value where one is given."""
        try:
            async with asyncio.timeout(seconds):
                while True:
                    for word in self.words:
                        if key in word and value in (None, word[key]):
                            return word
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"no {key}={value} within {seconds:g} s; told: {self.words}") from None

    async def over(self, seconds: float = 90.0) -> list[Note]:
        """Wait for its end; its words."""
        async with asyncio.timeout(seconds):
            status = await self._running
        assert status == 0, self.words
        return self.words

    async def end(self) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)


def voicebot(*arguments: str, **environment: str) -> tuple[list[str], dict[str, str]]:
    """Command line and environment of `python -m voicebot`, with no settings of this machine in sight."""
    hidden = ("VOICEBOT_CONFIG", "STATE_DIRECTORY", "CACHE_DIRECTORY", "RUNTIME_DIRECTORY")
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    return [sys.executable, "-m", "voicebot", *arguments], {**kept, **environment}
