"""Routing: who is there, speaks the language, answers for the topic, and has not been tried."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from voicebot.config import HoursConfig, StaffConfig
from voicebot.errors import ConfigError
from voicebot.events import TransferReason
from voicebot.interfaces import Directory, NoRoute, Route
from voicebot.transfer import StaffDirectory

HOURS = HoursConfig(week=dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "08:00-16:00"))
GROUPS = {"arb_bluecard": "Arbeit", "ae_erst": "Aufenthaltserlaubnis"}
STAFF = (
    StaffConfig("Huber", "11"),
    StaffConfig("Maier", "12", ("de", "en"), ("ae_",)),
    StaffConfig("Kaya", "13", ("de", "tr"), ("Arbeit",)),
    StaffConfig("Nacht", "14", ("de",), (), {"mon": "20:00-22:00"}),
)
DIRECTORY: Directory = StaffDirectory(STAFF, HOURS, GROUPS)
OPEN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NOBODY: frozenset[str] = frozenset()


def name(route: Route | NoRoute) -> str:
    assert isinstance(route, Route)
    return route.name


def test_expert_first_then_whoever_answers_for_all() -> None:
    """By prefix of the topic id or by its group; those already tried are left out."""
    assert name(DIRECTORY.route("de", "ae_erst", OPEN, NOBODY)) == "Maier"
    assert name(DIRECTORY.route("de", "ae_erst", OPEN, frozenset({"Maier"}))) == "Huber"
    assert name(DIRECTORY.route("de", "arb_bluecard", OPEN, NOBODY)) == "Kaya"
    assert DIRECTORY.route("de", "ae_erst", OPEN, frozenset({"Maier", "Huber"})) == NoRoute(TransferReason.NOBODY)


def test_language_counts_more_than_topic_but_german_beats_nobody() -> None:
    """A caller in English about work gets the English speaker only where that one answers for it."""
    assert name(DIRECTORY.route("en", None, OPEN, NOBODY)) == "Maier"
    assert name(DIRECTORY.route("tr", "arb_bluecard", OPEN, NOBODY)) == "Kaya"
    assert name(DIRECTORY.route("fa", "arb_bluecard", OPEN, NOBODY)) == "Kaya"


def test_closed_says_when_it_opens() -> None:
    """In local time; own hours of a person hold outside the office's."""
    route = DIRECTORY.route("de", None, datetime(2026, 11, 24, 20, 30, tzinfo=UTC), NOBODY)
    assert isinstance(route, NoRoute)
    assert route.reason is TransferReason.CLOSED
    assert route.reopens is not None
    assert route.reopens.isoformat() == "2026-11-25T08:00:00+01:00"
    evening = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
    assert name(DIRECTORY.route("de", None, evening, NOBODY)) == "Nacht"
    assert DIRECTORY.is_open(evening)


def test_equals_take_turns() -> None:
    """Within an hour each of three is first equally often."""
    directory = StaffDirectory([StaffConfig(who, who) for who in "ABC"], HOURS)
    first = [name(directory.route("de", None, OPEN + timedelta(minutes=minute), NOBODY)) for minute in range(60)]
    assert {who: first.count(who) for who in "ABC"} == {"A": 20, "B": 20, "C": 20}


def test_nobody_employed() -> None:
    """An open office without staff sends nobody anywhere."""
    assert StaffDirectory([], HOURS).route("de", None, OPEN, NOBODY) == NoRoute(TransferReason.NOBODY)


@pytest.mark.parametrize(
    ("staff", "line"),
    [
        ((StaffConfig("", "1"),), "name is empty"),
        ((StaffConfig("A", " "),), "extension is empty"),
        ((StaffConfig("A", "1", ()),), "languages is empty"),
        ((StaffConfig("A", "1"), StaffConfig("A", "2")), "twice"),
        ((StaffConfig("A", "1", hours={"montag": "08:00-12:00"}),), r'"A".*montag'),
    ],
)
def test_bad_staff_is_named(staff: tuple[StaffConfig, ...], line: str) -> None:
    """Which entry, what is wrong, what to write."""
    with pytest.raises(ConfigError, match=line):
        StaffDirectory(staff, HOURS)
