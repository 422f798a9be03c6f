"""Whom to try: by hours, language and topic, fairly among equals. A thinker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from voicebot.config import HoursConfig, StaffConfig
from voicebot.errors import ConfigError
from voicebot.events import TransferReason
from voicebot.interfaces import NoRoute, Route
from voicebot.transfer.hours import OfficeHours, Spans, read_week

ROTATE_SECONDS = 60
"""Among equals another one is first each minute, so that nobody takes all calls."""


@dataclass(frozen=True, slots=True)
class _Person:
    route: Route
    languages: tuple[str, ...]
    topics: tuple[str, ...]
    week: tuple[Spans, ...] | None


class StaffDirectory:
    """Meets `interfaces.Directory`.

    A person fits who speaks the language; one who answers for the topic is tried before one who answers for
    everything. Where nobody speaks the language, those are tried who answer for the topic: a person who
    speaks German is better than nobody. Topics of a person are ids ("ae_erst"), prefixes ("ae_") or group
    names ("Aufenthaltserlaubnis"); none means all.
    """

    def __init__(
        self, staff: Sequence[StaffConfig], hours: HoursConfig, groups: Mapping[str, str] | None = None
    ) -> None:
        """Read the settings; `groups` maps topic ids to the names of their groups.

        Raises:
            ConfigError: names the key and the cure.
        """
        self._hours = OfficeHours(hours)
        self._groups = dict(groups or {})
        self._staff = tuple(_read_person(person, index) for index, person in enumerate(staff))
        names = [person.route.name for person in self._staff]
        double = sorted({name for name in names if names.count(name) > 1})
        if double:
            raise ConfigError(f'[[staff]]: "{double[0]}" stands there twice; names tell people apart')

    def is_open(self, at: datetime) -> bool:
        """Whether the office is open, or somebody with hours of their own is there."""
        return self._hours.is_open(at) or any(person.week and self._present(person, at) for person in self._staff)

    def reopens(self, at: datetime) -> datetime | None:
        """Local time at which the office opens next, None where it never does."""
        return self._hours.reopens(at)

    def route(self, lang: str, topic: str | None, at: datetime, tried: frozenset[str]) -> Route | NoRoute:
        """The person to try next, or why there is none."""
        present = [person for person in self._staff if self._present(person, at)]
        if not present and not self.is_open(at):
            return NoRoute(TransferReason.CLOSED, self.reopens(at))
        fits = [person for person in present if self._answers_for(person, topic)]
        left = [person for person in fits if person.route.name not in tried]
        if not left:
            return NoRoute(TransferReason.NOBODY)
        first = min(self._rank(person, lang, topic) for person in left)
        equals = [person for person in left if self._rank(person, lang, topic) == first]
        turn = int(at.astimezone(UTC).timestamp()) // ROTATE_SECONDS
        return equals[turn % len(equals)].route

    def _present(self, person: _Person, at: datetime) -> bool:
        return self._hours.is_open(at) if person.week is None else self._hours.within(person.week, at)

    def _answers_for(self, person: _Person, topic: str | None) -> bool:
        return topic is None or not person.topics or self._is_expert(person, topic)

    def _is_expert(self, person: _Person, topic: str | None) -> bool:
        if topic is None:
            return False
        group = self._groups.get(topic, "").casefold()
        wanted = [entry.casefold() for entry in person.topics]
        return any(entry in (topic, group) or (entry.endswith("_") and topic.startswith(entry)) for entry in wanted)

    def _rank(self, person: _Person, lang: str, topic: str | None) -> tuple[bool, bool]:
        """Smaller is better: the language counts more than the topic."""
        return lang not in person.languages, not self._is_expert(person, topic)


def _read_person(person: StaffConfig, index: int) -> _Person:
    key = f"[[staff]] number {index + 1}"
    if not person.name.strip():
        raise ConfigError(f"{key}: name is empty; say who it is")
    if not person.extension.strip():
        raise ConfigError(f'{key} ("{person.name}"): extension is empty; give an extension or a SIP URI')
    if not person.languages:
        raise ConfigError(f'{key} ("{person.name}"): languages is empty; give codes like ["de", "en"]')
    week = read_week(person.hours, f'{key} ("{person.name}"): hours') if person.hours else None
    return _Person(Route(person.name.strip(), person.extension.strip()), person.languages, person.topics, week)
