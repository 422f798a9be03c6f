"""The doctor: checks everything that can be wrong, and says how to mend it.

Each file examines one part of the house with functions that take settings and folders and yield checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from voicebot.config import Config, Folders, find, folders, load
from voicebot.doctor import content, line, machine, office, records, speech
from voicebot.doctor.check import Check
from voicebot.errors import ConfigError, VoicebotError

__all__ = ["Check", "examine"]

Examination = Callable[[Config, Folders, date], Iterator[Check]]

EXAMINATIONS: dict[str, Examination] = {
    "machine": machine.examine,
    "office": office.examine,
    "speech": speech.examine,
    "knowledge": content.examine,
    "line": line.examine,
    "records": records.examine,
}


def examine(path: Path | None = None, today: date | None = None) -> Iterator[Check]:
    """Yield every check as it is made; `path` is the settings file, `today` the day that expiry is judged by.

    Without readable settings nothing else can be judged: that is the only check then.
    """
    try:
        file, config = find(path), load(path)
    except ConfigError as error:
        yield Check.fail("settings", str(error), "mend the file; docs/settings.md describes every setting")
        return
    yield _settings(file)
    places = folders(config)
    for name, examination in EXAMINATIONS.items():
        yield from _guarded(name, examination(config, places, today or date.today()))


def _settings(file: Path | None) -> Check:
    if file is not None:
        return Check.ok("settings", str(file))
    cure = "copy the example of docs/office.md to ~/.config/voicebot/voicebot.toml"
    return Check.warn("settings", "no settings file: built-in defaults, which answer on loopback only", cure)


def _guarded(name: str, checks: Iterator[Check]) -> Iterator[Check]:
    """Pass the checks on; an examination that itself fails is a finding, not the end of the others."""
    try:
        yield from checks
    except (VoicebotError, OSError, ImportError, ValueError) as error:
        yield Check.fail(name, f"could not be examined: {error}", "mend this first, then run doctor again")
