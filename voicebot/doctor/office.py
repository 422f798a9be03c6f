"""The office: its own texts, staff and hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from voicebot.config import Config, Folders
from voicebot.doctor.check import Check
from voicebot.transfer.routing import StaffDirectory

WANTED = {
    "name": "callers are not told whose hotline it is",
    "phone": "answers that name the office's number are not given",
    "website": "answers that name the website are not given",
    "address": "answers that name the address are not given",
    "opening_hours": "answers on opening hours are not given",
    "privacy_contact": "the word Datenschutz leads to no contact",
    "police_text": "callers with the police at their door are put through to a person at once",
}


def examine(config: Config, places: Folders, today: date) -> Iterator[Check]:
    yield from _texts(config)
    yield _staff(config)
    yield _hours(config, today)


def _texts(config: Config) -> Iterator[Check]:
    office = config.office
    if office.example:
        cure = "write your own [office], without `example`; docs/office.md leads through it"
        yield Check.fail("office", "the settings are those of the demo's example office", cure)
        return
    unset = {key: effect for key, effect in WANTED.items() if not getattr(office, key)}
    for key, effect in unset.items():
        yield Check.warn("office", f"office.{key} is not set: {effect}", f"set {key} in [office]")
    if not unset:
        yield Check.ok("office", office.name)


def _staff(config: Config) -> Check:
    if not config.staff:
        cure = "add a [[staff]] table for each person who takes calls"
        return Check.warn("staff", "nobody takes calls: every wish for a person becomes a callback", cure)
    spoken = {lang for person in config.staff for lang in person.languages}
    unspoken = [lang for lang in config.languages if lang not in spoken]
    if unspoken:
        cure = "add the language to somebody's `languages`, or expect calls in it at whoever is free"
        return Check.warn("staff", f"nobody speaks {', '.join(unspoken)}", cure)
    return Check.ok("staff", f"{len(config.staff)} people")


def _hours(config: Config, today: date) -> Check:
    directory = StaffDirectory(config.staff, config.hours)
    noon = datetime(today.year, today.month, today.day, 12, tzinfo=ZoneInfo(config.hours.timezone))
    if directory.is_open(noon):
        return Check.ok("hours", "open today at noon")
    reopens = directory.reopens(noon)
    if reopens is None:
        return Check.warn("hours", "the office is never open: nobody is ever put through", "set [hours.week]")
    return Check.ok("hours", f"closed today at noon, opens {reopens:%Y-%m-%d %H:%M}")
