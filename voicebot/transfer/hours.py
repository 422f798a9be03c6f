"""When a person can be reached: the week, the holidays of the land, the office's own closing days. A thinker."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import holidays

from voicebot.config import HoursConfig
from voicebot.errors import ConfigError

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEARCHED_DAYS = 366
"""An office that does not open within a year does not open."""
_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
_YEARLY = re.compile(r"(\d{2})-(\d{2})")

Spans = tuple[tuple[time, time | None], ...]
"""Opening and closing times of a day; None: midnight."""


class OfficeHours:
    """Opening hours in local time. All times handed in are aware; local times come back."""

    def __init__(self, config: HoursConfig) -> None:
        """Read the settings.

        Raises:
            ConfigError: names the key and the cure.
        """
        self._zone = _zone(config.timezone)
        self._week = read_week(config.week, "hours.week")
        self._holidays = _holidays(config)
        self._closed, self._closed_yearly = _closing_days(config.closed)

    def is_open(self, at: datetime) -> bool:
        """Whether a person can be reached at this moment."""
        return self.within(self._week, at)

    def within(self, week: Sequence[Spans], at: datetime) -> bool:
        """The same for hours of one's own; closing days hold for everybody."""
        local = at.astimezone(self._zone)
        at = at.astimezone(UTC)  # two times of one zone are compared by their clock face
        return any(start <= at < end for start, end in self._spans(week, local.date()))

    def reopens(self, at: datetime) -> datetime | None:
        """Local time at which the office opens next after `at`; None where it never does."""
        day = at.astimezone(self._zone).date()
        at = at.astimezone(UTC)
        for _ in range(SEARCHED_DAYS):
            for start, _end in self._spans(self._week, day):
                if start > at:
                    return start
            day += timedelta(days=1)
        return None

    def is_closing_day(self, day: date) -> bool:
        """Holiday, or a day that the office closes of its own."""
        return day in self._closed or (day.month, day.day) in self._closed_yearly or day in self._holidays

    def _spans(self, week: Sequence[Spans], day: date) -> list[tuple[datetime, datetime]]:
        """Times of one day, aware; one that a clock change swallows is moved by it, an empty one left out."""
        if self.is_closing_day(day):
            return []
        spans = [(self._local(day, start), self._local(day, end)) for start, end in week[day.weekday()]]
        return [(start, end) for start, end in spans if start.astimezone(UTC) < end.astimezone(UTC)]

    def _local(self, day: date, at: time | None) -> datetime:
        naive = datetime.combine(day + timedelta(days=1), time()) if at is None else datetime.combine(day, at)
        return naive.replace(tzinfo=self._zone).astimezone(UTC).astimezone(self._zone)


def read_week(texts: Mapping[str, str], key: str) -> tuple[Spans, ...]:
    """Seven days from "08:00-12:00, 13:00-16:00" texts by weekday; a missing day is closed.

    Raises:
        ConfigError: names the key and the cure.
    """
    unknown = sorted(set(texts) - set(WEEKDAYS))
    if unknown:
        raise ConfigError(f'{key}: "{unknown[0]}" is no weekday; use {", ".join(WEEKDAYS)}')
    return tuple(_read_day(texts.get(day, ""), f"{key}.{day}") for day in WEEKDAYS)


def _read_day(text: str, key: str) -> Spans:
    spans = [_read_span(part.strip(), key) for part in text.split(",") if part.strip()]
    spans.sort(key=lambda span: span[0])
    for (_, end), (start, _) in itertools.pairwise(spans):
        if end is None or start < end:
            raise ConfigError(f'{key} = "{text}": its times overlap; write them one after the other')
    return tuple(spans)


def _read_span(text: str, key: str) -> tuple[time, time | None]:
    match = _SPAN.fullmatch(text)
    if match is None:
        _refuse(key, text)
    hours = [int(group) for group in match.groups()]
    try:
        start = time(hours[0], hours[1])
        end = None if hours[2:] == [24, 0] else time(hours[2], hours[3])
    except ValueError:
        _refuse(key, text)
    if end is not None and end <= start:
        raise ConfigError(f'{key} = "{text}": it ends before it begins; a night is two entries, on two days')
    return start, end


def _refuse(key: str, text: str) -> NoReturn:
    raise ConfigError(f'{key}: "{text}" is no time; write it as "08:00-12:00, 13:00-16:00"')


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ConfigError(f'hours.timezone: "{name}" is unknown; use a name like "Europe/Berlin"') from None


def _holidays(config: HoursConfig) -> Any:
    """Of the land: 15 August is a "catholic" holiday of Bavaria, missing from "public" alone."""
    if not config.holidays_country:
        return frozenset()
    where = f'holidays of "{config.holidays_country}" / "{config.holidays_subdivision}"'
    try:
        return holidays.country_holidays(
            config.holidays_country, subdiv=config.holidays_subdivision or None, categories=config.holidays_categories
        )
    except (NotImplementedError, ValueError) as error:
        line = str(error).splitlines()[0]
        raise ConfigError(f"hours.holidays_*: {where}: {line}; example: DE, BY, public and catholic") from None


def _closing_days(texts: Sequence[str]) -> tuple[frozenset[date], frozenset[tuple[int, int]]]:
    once: set[date] = set()
    yearly: set[tuple[int, int]] = set()
    for text in texts:
        match = _YEARLY.fullmatch(text.strip())
        try:
            if match is None:
                once.add(date.fromisoformat(text.strip()))
            else:
                leap = date(2024, int(match[1]), int(match[2]))  # any leap year: 29 February is a day
                yearly.add((leap.month, leap.day))
        except ValueError:
            raise ConfigError(
                f'hours.closed: "{text}" is no day; write "2026-12-24", or "12-24" for every year'
            ) from None
    return frozenset(once), frozenset(yearly)
