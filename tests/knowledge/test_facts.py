"""Figures: read strictly, written as each language writes them, trusted no further than their source."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from babel.units import format_unit

from voicebot.errors import KnowledgeError
from voicebot.knowledge.facts import Fact, parse_fact, say_fact


def fact(kind: str, value: Any, **more: Any) -> Fact:
    return parse_fact("x", {"kind": kind, "value": value, "confidence": "high", "source": "§ 1", **more})


@pytest.mark.parametrize(
    ("kind", "value", "german", "english"),
    [
        ("euro", 93, "93 €", "€93"),
        ("euro", 22.8, "22,80 €", "€22.80"),
        ("date", date(2025, 5, 1), "1. Mai 2025", "1 May 2025"),
        ("duration", "P3M", "3 Monate", "3 months"),
        ("duration", "P1Y6M", "1 Jahr 6 Monate", "1 year 6 months"),
        ("count", 1700, "1.700", "1,700"),
        ("phone", "+4980313921050", "08031 3921050", "08031 3921050"),
        ("phone", "08031 392 01", "08031 392 01", "08031 392 01"),
        ("url", "https://amt.example/termin/", "amt.example/termin", "amt.example/termin"),
        ("text", {"de": "ja", "en": "yes"}, "ja", "yes"),
    ],
)
def test_each_kind_is_written_as_the_language_writes_it(kind: str, value: Any, german: str, english: str) -> None:
    assert say_fact(fact(kind, value), "de") == german
    assert say_fact(fact(kind, value), "en") == english


@pytest.mark.parametrize("lang", ["tr", "uk", "ru", "ar", "fr", "ro", "fa", "it", "es", "pl", "xx"])
def test_durations_have_words_in_every_language(lang: str) -> None:
    spoken = say_fact(fact("duration", "P3M"), lang)
    assert spoken is not None
    assert "duration" not in spoken


def test_arabic_weeks_bend_though_babel_has_one_word_for_all() -> None:
    one, two = (format_unit(number, "duration-week", "long", locale="ar") for number in (1, 2))
    assert two == one.replace("1", "2")
    assert say_fact(fact("duration", "P2W"), "ar") == "أسبوعين"
    assert say_fact(fact("duration", "P3W"), "ar") == "3 أسابيع"


@pytest.mark.parametrize(
    ("before", "spoken"),
    [
        ("Das dauert ", "3 Monate"),
        ("seit ", "3 Monaten"),
        ("innerhalb von mindestens ", "3 Monaten"),
        ("in der Regel ", "3 Monate"),
        ("für ", "3 Monate"),
    ],
)
def test_german_bends_durations_after_prepositions(before: str, spoken: str) -> None:
    assert say_fact(fact("duration", "P3M"), "de", before) == spoken


def test_a_count_without_its_unit_in_a_language_is_not_said() -> None:
    hours = fact("count", 700, unit={"de": "Stunden"})
    assert say_fact(hours, "de") == "700 Stunden"
    assert say_fact(hours, "en") is None


@pytest.mark.parametrize(
    ("table", "cure"),
    [
        ({"kind": "money", "value": 1}, "use one of"),
        ({"kind": "euro"}, "add value"),
        ({"kind": "euro", "value": "93"}, "number without quotes"),
        ({"kind": "euro", "value": True}, "number without quotes"),
        ({"kind": "date", "value": "2025-05-01"}, "date without quotes"),
        ({"kind": "duration", "value": "3 months"}, "ISO 8601"),
        ({"kind": "duration", "value": "P"}, "ISO 8601"),
        ({"kind": "text", "value": "ja"}, "per language"),
        ({"kind": "phone", "value": 110}, "in quotes"),
        ({"kind": "count", "value": 3, "unit": "hours"}, "per language"),
        ({"kind": "count", "value": 3, "confidence": "sure"}, "use one of"),
        ({"kind": "count", "value": 3, "valid_until": "soon"}, "date without quotes"),
    ],
)
def test_a_wrong_fact_says_what_to_write(table: dict[str, Any], cure: str) -> None:
    with pytest.raises(KnowledgeError, match=cure):
        parse_fact("x", table)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Stand 16.04.2026 (Aenderung 12.06.2026 nicht enthalten)", date(2026, 4, 16)),
        ("2026-07-01", date(2026, 7, 1)),
        ("25.11.2025 / 10.07.2025", date(2025, 11, 25)),
        ("2025", date(2025, 1, 1)),
        ("o. D.", None),
        ("", None),
    ],
)
def test_the_day_of_a_source_leaves_remarks_out(written: str, day: date | None) -> None:
    assert fact("count", 1, source_date=written).sourced_on() == day


def test_an_impossible_day_is_no_day() -> None:
    assert fact("count", 1, source_date="31.02.2026").sourced_on() == date(2026, 1, 1)


def test_a_source_not_found_is_none() -> None:
    assert not fact("count", 1, source="KEINE QUELLE GEFUNDEN").has_source
    assert not fact("count", 1, source=" ").has_source
