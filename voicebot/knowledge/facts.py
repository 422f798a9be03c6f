"""Figures, kept once for all languages: their kinds, how far they can be trusted, and how each language writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import phonenumbers
from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

from voicebot.errors import KnowledgeError

KINDS = ("euro", "date", "duration", "count", "phone", "url", "text")
CONFIDENCES = ("low", "medium", "high")  # in rising order
HOME_REGION = "DE"
_LOCALES = {"en": "en_GB"}  # "1 May 2025", not "May 1, 2025"
_DURATION = re.compile(r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_PLAIN = {0x00A0: " ", 0x202F: " ", 0x200E: None, 0x200F: None}  # narrow blanks and writing-direction marks
_DURATION_UNITS = ("year", "month", "week", "day", "hour", "minute")

# German says "drei Monate" but "seit drei Monaten"; CLDR's case forms are not in babel.
_DATIVE_AFTER = {
    "de": frozenset(["ab", "aus", "bei", "binnen", "innerhalb", "in", "mit", "nach", "seit", "von", "vor", "zu"])
}
_DATIVE_SKIPS = {
    "de": frozenset(["etwa", "rund", "ungefähr", "mindestens", "höchstens", "spätestens", "frühestens", "genau"])
}
_DATIVE = {"de": {"Jahre": "Jahren", "Monate": "Monaten", "Tage": "Tagen"}}


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure or name, where it comes from, and until when it holds."""

    id: str
    kind: str
    value: Any
    """euro, count: number; date: date; text: mapping language → words; else str."""
    confidence: str = "low"
    source: str = ""
    source_date: str = ""
    valid_until: date | None = None
    topic: str = ""
    applies_to: str = ""
    unit: Mapping[str, str] | None = None
    """Words after a count, by language."""

    @property
    def is_internal(self) -> bool:
        return self.applies_to.strip().lower() == "intern"

    @property
    def has_source(self) -> bool:
        return bool(self.source.strip()) and "keine quelle" not in self.source.lower()

    def is_expired(self, today: date) -> bool:
        return self.valid_until is not None and self.valid_until < today

    def sourced_on(self) -> date | None:
        """The latest day named in `source_date`; a bare year counts as its first day; None where no date is named."""
        written = self.own_date()
        days = [_day(y, m, d) for d, m, y in re.findall(r"(\d\d?)\.(\d\d?)\.(\d{4})", written)]
        days += [_day(*parts) for parts in re.findall(r"(\d{4})-(\d\d)-(\d\d)", written)]
        known = [day for day in days if day is not None]
        known = known or [date(int(year), 1, 1) for year in re.findall(r"\b(20\d\d)\b", written)]
        return max(known, default=None)

    def own_date(self) -> str:
        """`source_date` without remarks in brackets, which name other dates ("change of 12.06.2026 not included")."""
        return re.sub(r"\([^)]*\)?", "", self.source_date)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def parse_fact(fact_id: str, table: Mapping[str, Any]) -> Fact:
    """Read one table of facts.toml.

    Raises:
        KnowledgeError: says which key is wrong and what it should be; the caller adds file and line.
    """
    kind = table.get("kind")
    if kind not in KINDS:
        raise KnowledgeError(f"[{fact_id}] kind = {kind!r}; use one of {', '.join(KINDS)}")
    if "value" not in table:
        raise KnowledgeError(f"[{fact_id}] has no value; add value = …")
    confidence = table.get("confidence", "low")
    if confidence not in CONFIDENCES:
        raise KnowledgeError(f"[{fact_id}] confidence = {confidence!r}; use one of {', '.join(CONFIDENCES)}")
    valid_until = table.get("valid_until")
    if valid_until is not None and not isinstance(valid_until, date):
        raise KnowledgeError(f"[{fact_id}] valid_until must be a date without quotes, like 2026-12-31")
    fact = Fact(
        id=fact_id, kind=kind, value=table["value"], confidence=confidence, source=str(table.get("source", "")),
        source_date=str(table.get("source_date", "")), valid_until=valid_until, topic=str(table.get("topic", "")),
        applies_to=str(table.get("applies_to", "")), unit=table.get("unit"),
    )  # fmt: skip
    _check_value(fact)
    return fact


def _check_value(fact: Fact) -> None:
    value, cure = fact.value, ""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if fact.kind in ("euro", "count") and not number:
        cure = "a number without quotes, like 93 or 22.80"
    elif fact.kind == "date" and not isinstance(value, date):
        cure = "a date without quotes, like 2025-05-01"
    elif fact.kind == "duration" and not (isinstance(value, str) and _DURATION.fullmatch(value)):
        cure = 'an ISO 8601 duration like "P3M", "P2W" or "PT15M"'
    elif fact.kind == "text" and not isinstance(value, dict):
        cure = 'one text per language, like {de = "…", en = "…"}'
    elif fact.kind in ("phone", "url") and not isinstance(value, str):
        cure = "a text in quotes"
    if cure:
        raise KnowledgeError(f"[{fact.id}] value = {value!r} is no {fact.kind}; write {cure}")
    if fact.unit is not None and not isinstance(fact.unit, dict):
        raise KnowledgeError(f'[{fact.id}] unit must be one text per language, like {{de = "Stunden", en = "hours"}}')


def locale_of(lang: str) -> Locale:
    """The CLDR locale of a language; English where CLDR has none."""
    try:
        return Locale.parse(_LOCALES.get(lang, lang))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


def say_fact(fact: Fact, lang: str, before: str = "") -> str | None:
    """A figure as `lang` writes it; None where it has no words in that language.

    `before` is the text in front of it: German bends durations after some prepositions.
    """
    locale = locale_of(lang)
    if fact.kind == "euro":
        whole = float(fact.value).is_integer()
        spoken = format_currency(
            fact.value, "EUR", locale=locale, currency_digits=not whole, format=_pattern(locale, whole)
        )
    elif fact.kind == "date":
        spoken = format_date(fact.value, "long", locale=locale)
    elif fact.kind == "duration":
        spoken = _bend(_say_duration(fact.value, locale), lang, before)
    elif fact.kind == "count":
        if fact.unit is not None and lang not in fact.unit:
            return None
        spoken = f"{format_decimal(fact.value, locale=locale)} {(fact.unit or {}).get(lang, '')}".strip()
    elif fact.kind == "phone":
        spoken = _say_phone(fact.value)
    elif fact.kind == "url":
        spoken = re.sub(r"^https?://", "", fact.value).rstrip("/")
    else:
        words = fact.value.get(lang)
        return None if words is None else str(words)
    return spoken.translate(_PLAIN).replace("EUR", "€")


def _pattern(locale: Locale, whole: bool) -> str | None:
    """The locale's own currency pattern, cents left away on whole amounts."""
    return locale.currency_formats["standard"].pattern.replace(".00", "") if whole else None


def _say_duration(value: str, locale: Locale) -> str:
    match = _DURATION.fullmatch(value)
    parts = zip(_DURATION_UNITS, match.groups() if match else (), strict=False)
    return " ".join(_say_unit(int(n), f"duration-{unit}", locale) for unit, n in parts if n)


def _say_unit(number: int, unit: str, locale: Locale) -> str:
    """Long form; where CLDR says "as the short one", babel has none, or one word for any number (Arabic weeks)."""
    spoken = format_unit(number, unit, "long", locale=locale)
    poor = unit in spoken or (_bends(unit, "short", locale) and not _bends(unit, "long", locale))
    if poor:
        spoken = format_unit(number, unit, "short", locale=locale)
    return re.sub("ان$", "ين", spoken) if locale.language == "ar" and number == 2 else spoken  # as people say it


def _bends(unit: str, length: Literal["short", "long"], locale: Locale) -> bool:
    """True where one and two are told by more than their figure."""
    one, two = (format_unit(number, unit, length, locale=locale) for number in (1, 2))
    return one.replace("1", "") != two.replace("2", "")


def _bend(spoken: str, lang: str, before: str) -> str:
    words = [word for word in before.lower().split() if word not in _DATIVE_SKIPS.get(lang, ())]
    if not words or words[-1] not in _DATIVE_AFTER.get(lang, ()):
        return spoken
    forms = _DATIVE.get(lang, {})
    return " ".join(forms.get(word, word) for word in spoken.split())


def _say_phone(value: str) -> str:
    """National form for numbers given as +49…; anything else is spoken as the author grouped it."""
    if not value.startswith("+"):
        return value
    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return value
    home = phonenumbers.region_code_for_number(number) == HOME_REGION
    form = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)
