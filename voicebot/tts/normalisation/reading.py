"""How a language reads: its numerals, its rules in order, its letters. `de.py` and `en.py` are examples.

A language is one file `<lang>.py` that defines `READING`. Rules run one after the other over the whole text; what
they give out holds words only, so that a later rule finds no digits in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from num2words import CONVERTER_CLASSES, num2words  # type: ignore[import-untyped]

LONGEST_NUMBER = 12
"""Digits of a number that is still read as one; a longer one is read digit by digit."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What is found, and how it is read."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], str]

    def apply(self, text: str) -> str:
        return self.pattern.sub(self.read, text)


def rule(pattern: str, read: Callable[[re.Match[str]], str] | str, flags: int = 0) -> Rule:
    """A rule from a pattern and a function, or a fixed reading with `\\1` for groups."""
    if callable(read):
        return Rule(re.compile(pattern, flags), read)
    template = read
    return Rule(re.compile(pattern, flags), lambda found: found.expand(template))


@dataclass(frozen=True, slots=True)
class Numerals:
    """Numbers of a language in words."""

    cardinal: Callable[[int], str]
    decimal: str = ","
    """The mark between units and tenths as the language writes it."""
    thousands: str = "."
    comma: str = ""
    """That mark as it is spoken."""
    plus: str = "plus"
    year: Callable[[int], str] | None = None
    """How four bare digits are read where that differs: 1998 → "neunzehnhundertachtundneunzig"."""

    @property
    def pattern(self) -> str:
        """A number as written, without a sign: 93, 1.234,50, 3,5."""
        mark, group = re.escape(self.decimal), re.escape(self.thousands)
        return rf"(?:\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+)(?:{mark}\d+)?"

    def digits(self, text: str) -> str:
        """Each digit for itself: "392" → "drei neun zwei"; everything else is left out."""
        return " ".join(self.cardinal(int(char)) for char in text if char.isdecimal())

    def integer(self, text: str) -> str:
        """A run of digits as a number; digit by digit where it begins with 0 or is too long to follow."""
        if len(text) > LONGEST_NUMBER or (len(text) > 1 and int(text[0]) == 0):
            return self.digits(text)
        return self.cardinal(int(text))

    def number(self, text: str) -> str:
        """A number that `pattern` found."""
        whole, _, tenths = text.replace(self.thousands, "").partition(self.decimal)
        return f"{self.integer(whole)} {self.comma} {self.digits(tenths)}" if tenths else self.integer(whole)

    def bare(self, text: str) -> str:
        """A number without a unit: four bare digits may be a year."""
        if self.year is not None and len(text) == 4 and text.isdecimal():
            return self.year(int(text))
        return self.number(text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A language."""

    numerals: Numerals
    rules: tuple[Rule, ...] = ()
    symbols: Mapping[str, str] | None = None
    """Words for signs left over: "&" → "und". Signs that are not here fall silent. None keeps all for the engine."""
    breaths: frozenset[str] = frozenset()
    """Words before which a reader may breathe."""


def has_cardinals(lang: str) -> bool:
    """True where num2words knows the language."""
    return lang in CONVERTER_CLASSES


def cardinals(lang: str) -> Callable[[int], str]:
    """Numbers in words by num2words, for a language that it knows."""

    @lru_cache(maxsize=4096)
    def cardinal(value: int) -> str:
        return str(num2words(value, lang=lang)).replace(",", "")

    return cardinal


def ordinals(lang: str) -> Callable[[int], str]:
    """Ordinal numbers in words by num2words: masculine, nominative, as its language gives them."""

    @lru_cache(maxsize=512)
    def ordinal(value: int) -> str:
        return str(num2words(value, lang=lang, to="ordinal")).replace(",", "")

    return ordinal
