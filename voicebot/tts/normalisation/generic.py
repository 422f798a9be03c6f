"""How a language without a file of its own is read: numbers by num2words, money and dates by Babel's data."""

from __future__ import annotations

import re
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import get_currency_name

from voicebot.tts.normalisation.parts import phones
from voicebot.tts.normalisation.reading import Numerals, Reading, Rule, cardinals, has_cardinals, rule


def reading(lang: str) -> Reading:
    """Digits stay digits where num2words does not know the language: the voice reads them in its own way."""
    known = has_cardinals(lang)
    locale = _locale(lang)
    numerals = Numerals(cardinals(lang) if known else str, comma=",")
    rules: list[Rule] = []
    if locale is not None:
        rules += [_dates(locale), _euros(locale, numerals)]
    rules += phones(numerals)
    if known:
        rules.append(rule(r"\d+", lambda found: f" {numerals.integer(found[0])} "))
    return Reading(numerals, tuple(rules))


def _locale(lang: str) -> Locale | None:
    try:
        return Locale.parse(lang)
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def _dates(locale: Locale) -> Rule:
    def read(found: re.Match[str]) -> str:
        try:
            day = date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            return found[0]
        return format_date(day, "long", locale)

    return rule(r"(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\w)", read)


def _euros(locale: Locale, numerals: Numerals) -> Rule:
    def read(found: re.Match[str]) -> str:
        whole = found[1].replace(".", "")
        cents = found[2] or ""
        amount = f"{whole}{',' + cents if int(cents or 0) else ''}"
        return f"{amount} {get_currency_name('EUR', count=int(whole), locale=locale)}"

    return rule(r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{2}))?\s?(?:€|EUR\b)", read)
