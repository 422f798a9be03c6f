"""Hours: the week, holidays, closing days and the change of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.config import HoursConfig
from voicebot.errors import ConfigError
from voicebot.transfer import OfficeHours

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = {"mon": "08:00-12:00, 13:00-16:00", "tue": "08:00-12:00", "thu": "08:00-12:00,14:00-17:30", "fri": "08:00-12:00"}
HOURS = OfficeHours(HoursConfig(week=WEEK, closed=("2026-11-24", "12-24")))


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=BERLIN)  # type: ignore[arg-type]


def test_week_has_breaks_and_ends() -> None:
    """From the first minute on, not in the last."""
    assert HOURS.is_open(local(2026, 11, 23, 8, 0))
    assert not HOURS.is_open(local(2026, 11, 23, 12, 0))
    assert HOURS.is_open(local(2026, 11, 23, 13, 0))
    assert not HOURS.is_open(local(2026, 11, 25, 10, 0))
    assert HOURS.is_open(datetime(2026, 11, 23, 7, 30, tzinfo=UTC))


def test_holidays_of_bavaria_and_own_closing_days() -> None:
    """15 August is a holiday; so is what the office says."""
    for day in (date(2026, 8, 15), date(2026, 11, 1), date(2026, 6, 4), date(2026, 11, 24), date(2030, 12, 24)):
        assert HOURS.is_closing_day(day)
    assert not HOURS.is_closing_day(date(2026, 11, 23))
    assert HOURS.reopens(local(2026, 11, 23, 17, 0)) == local(2026, 11, 26, 8, 0)


def test_clock_change() -> None:
    """Eight is eight, in summer and in winter; an hour that does not exist opens nothing."""
    assert HOURS.reopens(local(2026, 3, 27, 13, 0)) == local(2026, 3, 30, 8, 0)
    assert HOURS.is_open(datetime(2026, 3, 30, 6, 30, tzinfo=UTC))
    assert HOURS.is_open(datetime(2026, 10, 26, 7, 30, tzinfo=UTC))
    night = OfficeHours(HoursConfig(week={"sun": "02:00-03:00"}, holidays_country=""))
    assert night.reopens(local(2026, 3, 28, 12, 0)) == local(2026, 4, 5, 2, 0)


def test_never_open() -> None:
    """No hours at all: nobody is promised anything."""
    never = OfficeHours(HoursConfig())
    assert not never.is_open(local(2026, 11, 23, 10, 0))
    assert never.reopens(local(2026, 11, 23, 10, 0)) is None


@given(st.datetimes(datetime(2024, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)))
def test_reopening_is_open_and_in_the_future(at: datetime) -> None:
    """Whenever somebody calls."""
    reopens = HOURS.reopens(at)
    assert reopens is not None
    assert reopens > at
    assert HOURS.is_open(reopens)


@pytest.mark.parametrize(
    ("config", "line"),
    [
        (HoursConfig(week={"mo": "08:00-12:00"}), r"hours\.week.*mo.*mon, tue"),
        (HoursConfig(week={"mon": "8-12"}), r"hours\.week\.mon.*08:00-12:00"),
        (HoursConfig(week={"mon": "25:00-26:00"}), r"hours\.week\.mon"),
        (HoursConfig(week={"mon": "12:00-08:00"}), r"ends before it begins"),
        (HoursConfig(week={"mon": "08:00-12:00, 11:00-13:00"}), r"overlap"),
        (HoursConfig(timezone="Mars/Base"), r"hours\.timezone.*Europe/Berlin"),
        (HoursConfig(timezone="../etc"), r"hours\.timezone"),
        (HoursConfig(holidays_country="QQ"), r"hours\.holidays_"),
        (HoursConfig(holidays_subdivision="XX"), r"hours\.holidays_"),
        (HoursConfig(holidays_categories=("pagan",)), r"hours\.holidays_"),
        (HoursConfig(closed=("24.12.",)), r"hours\.closed.*12-24"),
        (HoursConfig(closed=("13-01",)), r"hours\.closed"),
    ],
)
def test_bad_settings_name_key_and_cure(config: HoursConfig, line: str) -> None:
    """One line each."""
    with pytest.raises(ConfigError, match=line) as error:
        OfficeHours(config)
    assert "\n" not in str(error.value)
