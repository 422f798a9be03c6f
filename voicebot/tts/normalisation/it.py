"""Italian."""

from __future__ import annotations

import re

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.agreement import next_words
from voicebot.tts.normalisation.parts import SpokenSigns
from voicebot.tts.normalisation.reading import Numerals, cardinals, ordinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

cardinal = cardinals("it")
_DAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")
_NO_NOUN = frozenset({"o", "e", "per", "di", "a", "su", "con", "se", "in", "da", "volte", "che", "il", "la", "ma"})


def agree(value: int, _before: str, after: str) -> str:
    """Only "uno" bends, and only alone: un anno, una settimana, uno studente; "ventuno anni" stays."""
    noun = next(iter(next_words(after)), "")
    if value != 1 or not noun or noun in _NO_NOUN:
        return cardinal(value)
    if re.fullmatch(r"\w+(?:a|zione|sione|gione|tà)|volta|mano|foto", noun) and noun not in ("problema", "programma"):
        return "una"
    return "uno" if re.match(r"s[^aeiou]|z|gn|ps|x|y", noun) else "un"


def _ordinal(found: re.Match[str]) -> str:
    spoken = ordinals("it")(int(found[1]))
    return f"{spoken[:-1]}a" if found[2] == "ª" else spoken


def _clock(moment: Moment, _before: str) -> str:
    hour, minute = moment
    spoken = "una" if hour == 1 else cardinal(hour)
    return f"{spoken} e {cardinal(minute)}" if minute else spoken


def _with(word: str, moment: Moment) -> str:
    """ "dalle otto", "dall'una"."""
    return f"{word}ll'{_clock(moment, '')}" if moment[0] == 1 else f"{word}lle {_clock(moment, '')}"


def _day(day: int, _before: str) -> str:
    return "primo" if day == 1 else cardinal(day)


def _week(first: int, last: int) -> str:
    start, end = ("dalla" if first == 6 else "dal"), ("alla" if last == 6 else "al")
    return f"{start} {_DAYS[first]} {end} {_DAYS[last]}"


READING = tables.reading(
    Tongue(
        lang="it",
        numerals=Numerals(cardinal, decimal=",", thousands=".", comma="virgola", plus="più"),
        agree=agree,
        signs=SpokenSigns(
            at="chiocciola", dot="punto", dash="trattino", underscore="trattino basso", slash="barra"
        ),
        money=Money(
            euro={"many": "di euro", "other": "euro"}, cent={"one": "centesimo", "other": "centesimi"}, joint=" e "
        ),
        dates=Dates(day=_day, year=cardinal),
        hours=Hours(
            clock=_clock,
            span=lambda start, end: f"{_with('da', start)} {_with('a', end)}",
            week=_week,
            also="anche",
            word="ore",
        ),
        percent={"other": "{} per cento"},
        section="paragrafo",
        paragraph="comma",
        span="da {0} a {1}",
        minus="meno",
        counted="(?:ann[oi]|mes[ei]|giorn[oi]|or[ae]|settiman[ae]|minut[oi]|euro|person[ae]|domand[ae]|punt[oi])(?!\\w)",
        file_number=r"(?i:numero (?:di|della) pratica|riferimento|pratica n\.)",
        abbreviations={
            "p. es.": "per esempio", "ad es.": "ad esempio", "ecc.": "eccetera.", "tel.": "telefono",
            "art.": "articolo", "n.": "numero", "max.": "massimo", "min.": "minimo", "ca.": "circa",
            "Dott.": "dottor", "Dr.": "dottor", "Sig.": "signor", "Sig.ra": "signora", "Nr.": "numero",
        },
        own=(rule(r"(?<!\w)(\d{1,3})([º°ª])(?!\w)", _ordinal),),
        symbols={
            "&": "e", "+": "più", "=": "uguale", "%": "per cento", "°": "gradi", "€": "euro", "$": "dollari",
            "£": "sterline", "@": "chiocciola", "#": "cancelletto", "*": "asterisco", "×": "per",
            "§": "paragrafo", "½": "mezzo",
        },
        breaths=frozenset({"e", "o", "ma", "perché", "se", "che", "quando", "per", "con", "senza", "prima", "dopo"}),
    )
)  # fmt: skip
