"""The words a language needs to be read by the shared rules of `tables.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from voicebot.tts.normalisation.parts import SpokenSigns
from voicebot.tts.normalisation.reading import Numerals, Rule

Agree = Callable[[int, str, str], str]
"""A whole number in words, as it stands between these words: gender and case are those of what is counted."""
Forms = Mapping[str, str]
"""A word by the plural category of CLDR: one, two, few, many; `other` where there is no entry."""
Moment = tuple[int, int]
"""Hour and minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """Amounts."""

    euro: Forms
    cent: Forms
    joint: str = " "
    """Between euros and cents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Days of the year."""

    day: Callable[[int, str], str]
    """Day of the month after these words."""
    year: Callable[[int], str]
    """Year after its month."""
    of_month: str = " "
    of_year: str = " "
    year_word: str = ""
    """Pattern of what is written after a year: "г."; it is part of what `year` says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Times of the day, and days of the week, which office hours name."""

    clock: Callable[[Moment, str], str]
    """A time after these words."""
    span: Callable[[Moment, Moment], str]
    week: Callable[[int, int], str]
    """From day to day, Monday being 0."""
    also: str
    written: str = r"(?!)"
    """Pattern of what is written after an hour: "h"."""
    word: str = r"(?!)"
    """Pattern of the word for hours where it follows "8:00" and is part of what `clock` says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language."""

    lang: str
    numerals: Numerals
    agree: Agree
    signs: SpokenSigns
    money: Money
    dates: Dates
    hours: Hours
    percent: Forms
    """With {} for the number."""
    section: str
    paragraph: str
    """What German law calls Absatz."""
    span: str
    """From {0} to {1}."""
    minus: str
    counted: str
    """Pattern of nouns after which 110 and 112 are no telephone numbers: days, euros, people."""
    file_number: str
    """Pattern of words that announce a file number."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    as_words: frozenset[str] = frozenset()
    """Capitals that are read as a word, besides those of `tables.AS_WORDS`."""
    first: tuple[Rule, ...] = ()
    own: tuple[Rule, ...] = ()
    """Rules of this language alone, before numbers are read."""
    last: tuple[Rule, ...] = ()
    symbols: Mapping[str, str]
    breaths: frozenset[str] = frozenset()
