"""How a language is read that is a table of words (`tongue.py`): one set of rules for all of them.

The order is that of `de.py`: what looks like a number but is none (addresses, file numbers, telephone numbers) comes
first, then dates, times and money, then numbers with what they count.
"""

from __future__ import annotations

import re
from datetime import date

from babel import Locale
from babel.dates import get_day_names, get_month_names

from voicebot.tts.normalisation import parts
from voicebot.tts.normalisation.reading import LONGEST_NUMBER, Reading, Rule, rule
from voicebot.tts.normalisation.tongue import Forms, Moment, Tongue

AS_WORDS = frozenset({"MILA", "BAMF", "PIN", "PUK", "FOSA", "REAG", "GARP", "NATO", "GEAS", "ELSTER", "SIM"})
GERMAN_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
SHORT_DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
_DAY = "|".join(f"{long}s?" for long in GERMAN_DAYS)
_BEFORE, _AFTER = 60, 40
_TO = rf"(?:{parts.DASH}|\s+bis\s+)"
_CLOCK = r"([01]?\d|2[0-4])(?:[.:]([0-5]\d))?"
_COLON = r"([01]?\d|2[0-4]):([0-5]\d)"
_EMERGENCY = r"11[025]"
_EURO = r"(?:€|EUR(?!\w))"


def reading(tongue: Tongue) -> Reading:
    """The rules for a language, in order."""
    numerals, signs = tongue.numerals, tongue.signs
    rules: tuple[Rule, ...] = (
        rule(r"(?![0-9])\d", lambda found: str(int(found[0]))),  # ٣ → 3
        rule(r"[²³¹⁰-₉]", " "),  # small figures are signs that no rule reads
        *tongue.first,
        *parts.addresses(signs, numerals),
        *parts.file_numbers(tongue.file_number, signs, numerals),
        *_law(tongue),
        *([parts.abbreviations(tongue.abbreviations)] if tongue.abbreviations else []),
        *parts.phones(numerals),
        *_office_hours(tongue),
        *_dates(tongue),
        *_times(tongue),
        _emergency(tongue),
        rule(r"(?<![\w.,/-])(?:D-)?(\d{5})\s(?=[A-ZÄÖÜ][a-zäöü])", lambda found: f"{numerals.digits(found[1])} "),
        rule(r"(?<![\w).])(?<!\d\s)[-−](?=\d)", f"{tongue.minus} "),
        *_money(tongue),
        *_percent(tongue),
        *tongue.own,
        *parts.mixed(numerals, signs.letters),
        *_numbers(tongue),
        parts.acronyms(AS_WORDS | tongue.as_words, letters=signs.letters),
        rule(r"\d+", lambda found: f" {_digits_or_number(found[0], tongue)} "),
        rule(f"[{re.escape(''.join(tongue.symbols))}]", lambda found: f" {tongue.symbols[found[0]]} "),
        *tongue.last,
    )
    return Reading(numerals, rules, tongue.symbols, tongue.breaths)


def form(forms: Forms, count: int, lang: str) -> str:
    """The form of a word after this number."""
    return forms.get(Locale.parse(lang).plural_form(count), forms["other"])


def _around(found: re.Match[str]) -> tuple[str, str]:
    text = found.string
    return text[max(0, found.start() - _BEFORE) : found.start()], text[found.end() : found.end() + _AFTER]


def _digits_or_number(text: str, tongue: Tongue, before: str = "", after: str = "") -> str:
    """A number as `Numerals.pattern` finds it, in agreement with the words around it."""
    bare = text.replace(tongue.numerals.thousands, "")
    if bare.isdecimal() and len(bare) <= LONGEST_NUMBER and (len(bare) == 1 or bare[0] != "0"):
        return tongue.agree(int(bare), before, after)
    return tongue.numerals.number(text)


def _span(tongue: Tongue, before: str, first: str, last: str) -> str:
    """ "from three to six"; without the "from" where it is written already."""
    return _opened(before, tongue.span.format(first, last), len(tongue.span.partition("{0}")[0].split()))


def _words_of(span: str) -> tuple[str, str]:
    """The words before the first and before the second number: "from ", " to "."""
    opening, _, rest = span.partition("{0}")
    return opening, rest.partition("{1}")[0]


def _opened(before: str, spoken: str, words: int = 1) -> str:
    """Without its first words where they stand in front of it already: "de 8:00 a 12:00"."""
    opening = spoken.split()[:words]
    written = before.lower().split()[-words:] if before[-1:].isspace() else []
    return " ".join(spoken.split()[words:]) if words and opening == written else spoken


# ------------------------------------------------------------------ law


def _law(tongue: Tongue) -> tuple[Rule, ...]:
    return (
        rule(r"§{1,2}\s*", f"{tongue.section} "),
        rule(r"(?<!\w)(?:Abs\.|Absatz)\s?(?=\d)", f"{tongue.paragraph} "),
    )


# ------------------------------------------------------------------ days and hours


def _office_hours(tongue: Tongue) -> tuple[Rule, ...]:
    """Office hours are one setting for all languages, written in German: "Montag bis Freitag 8 bis 12 Uhr"."""
    hours = tongue.hours
    names = get_day_names("wide", locale=tongue.lang)
    numbers = {name: number for number, name in enumerate(GERMAN_DAYS)}
    numbers |= {name: number for number, name in enumerate(SHORT_DAYS)}

    def days(found: re.Match[str]) -> str:
        return hours.week(numbers[found[1].removesuffix("s")], numbers[found[2].removesuffix("s")])

    def span(found: re.Match[str]) -> str:
        return _opened(_around(found)[0], hours.span(_moment(found[1], found[2]), _moment(found[3], found[4])))

    short = "|".join(SHORT_DAYS)
    return (
        rule(rf"(?<!\w)und\s(?=(?:von\s)?\d|(?:{_DAY})(?!\w))", f"{tongue.symbols['&']} "),
        rule(rf"(?<!\w)({_DAY}){_TO}({_DAY})(?!\w)", days),
        rule(rf"(?<!\w)({short})\.?{parts.DASH}({short})(?!\w)\.?(?=:?\s\d)", days),
        rule(rf"(?<!\w)({_DAY})(?!\w)", lambda found: names[numbers[found[1].removesuffix("s")]]),
        rule(r"(?<!\w)auch\s(?=(?:von\s)?\d)", f"{hours.also} "),
        rule(rf"(?<!\w)(?:von\s)?{_CLOCK}(?:\s?Uhr)?{_TO}{_CLOCK}\s?Uhr(?!\w)", span),
        rule(rf"(?<![\w.,:]){_CLOCK}\s?Uhr(?!\w)", lambda found: hours.clock(_moment(found[1], found[2]), "")),
    )


def _moment(hour: str, minute: str | None) -> Moment:
    return int(hour), int(minute or 0)


def _times(tongue: Tongue) -> tuple[Rule, ...]:
    hours = tongue.hours

    def span(found: re.Match[str]) -> str:
        return _opened(_around(found)[0], hours.span(_moment(found[1], found[2]), _moment(found[3], found[4])))

    def at(found: re.Match[str]) -> str:
        return hours.clock(_moment(found[1], found[2]), _around(found)[0])

    unit = rf"(?:\s?(?:{hours.written}|{hours.word})(?!\w))?"
    joint = rf"(?:{parts.DASH}|\s+{re.escape(_words_of(tongue.span)[1].strip())}\s+)"
    return (
        rule(rf"(?<![\w.,:]){_COLON}{unit}{joint}{_COLON}(?![\w:]){unit}", span),
        rule(rf"(?<![\w.,:]){_COLON}(?![\w:]){unit}", at),
        rule(rf"(?<![\w.,:])([01]?\d|2[0-4])\s?(?:{hours.written})(?:([0-5]\d))?(?!\w)", at),
    )


def _dates(tongue: Tongue) -> tuple[Rule, ...]:
    dates = tongue.dates
    names = {number: name.strip("ٔ") for number, name in get_month_names("wide", locale=tongue.lang).items()}
    numbers = {name.lower(): number for number, name in names.items()}
    month = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))

    def say(found: re.Match[str], day: int, name: str, year: str | None) -> str:
        spoken = f"{dates.day(day, _around(found)[0])}{dates.of_month}{name}"
        return f"{spoken}{dates.of_year}{dates.year(int(year))}" if year else spoken

    def named(found: re.Match[str]) -> str:
        day = int(found[1])
        return f"{say(found, day, found[2], found[3])}{_stop(found)}" if 1 <= day <= 31 else found[0]

    def figures(found: re.Match[str], year: str, month: str, day: str) -> str:
        try:
            date(int(year), int(month), int(day))
        except ValueError:
            return found[0]
        return say(found, int(day), names[int(month)], year)

    joint = r"\s(?:de\s|di\s|من\s)?"
    written = rf"(?:\s?(?:{dates.year_word})(?!\w))?" if dates.year_word else ""
    return (
        rule(
            rf"(?<![\w.,])(\d{{1,2}})(?:\.|º|°|er)?{joint}((?i:{month}))ٔ?(?!\w)(?:{joint}(?:del\s)?(\d{{4}})(?!\w){written})?",
            named,
        ),
        rule(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])", lambda found: figures(found, found[1], found[2], found[3])),
        rule(
            rf"(?<![\w./])(\d{{1,2}})([./])(\d{{1,2}})\2(\d{{4}})(?![\w/]){written}",
            lambda found: f"{figures(found, found[4], found[3], found[1])}{_stop(found)}",
        ),
    )


def _stop(found: re.Match[str]) -> str:
    """The full stop of "2026 г." where it ends the sentence too: a capital follows, and words went before the date."""
    before, after = _around(found)
    ends = re.match(r"\s*(?:\Z|\n|\s[^\W\d_a-zа-яёіїєґ])", after)
    opened = re.search(r"(?:^|[.!?\n])\s*[^\s.!?]*\s?$", before) if after.strip() else None
    return "." if found[0].endswith(".") and ends and not opened else ""


# ------------------------------------------------------------------ money


def _money(tongue: Tongue) -> tuple[Rule, ...]:
    group = re.escape(tongue.numerals.thousands)
    amount = rf"(?:\d{{1,3}}(?:[.,{group}]\d{{3}})+(?!\d)|\d{{1,12}})(?:[.,]\d{{1,2}}(?!\d))?"

    def one(found: re.Match[str]) -> str:
        return _amount(tongue, found[1], _around(found)[0])

    def several(found: re.Match[str]) -> str:
        before = _around(found)[0]
        opening, joint = _words_of(tongue.span)
        first = tongue.agree(int(re.sub(r"\D", "", found[1])), f"{before}{opening}", f" {tongue.money.euro['other']}")
        return _span(tongue, before, first, _amount(tongue, found[2], joint))

    return (
        rule(rf"{_EURO}\s?(\d{{1,9}}){parts.DASH}{_EURO}?\s?({amount})(?![\d])", several),
        rule(rf"{_EURO}\s?({amount})(?!\d)", one),
        rule(rf"(?<![\w.,])(\d{{1,9}}){parts.DASH}({amount})\s?{_EURO}", several),
        rule(rf"(?<![\w.,])({amount})(?:,-|,–)?\s?{_EURO}", one),
        rule(rf"(?<=[^\W\d])\s?{_EURO}", f" {tongue.money.euro['other']}"),
    )


def _amount(tongue: Tongue, written: str, before: str) -> str:
    """ "45,934.20" and "45.934,20" alike: the last mark with one or two digits behind it parts the cents."""
    money = tongue.money
    cut = re.search(r"[.,](\d{1,2})$", written)
    whole = int(re.sub(r"\D", "", written[: cut.start()] if cut else written))
    cents = int(cut[1].ljust(2, "0")) if cut else 0
    spoken = []
    if whole or not cents:
        euro = form(money.euro, whole, tongue.lang)
        spoken.append(f"{tongue.agree(whole, before, f' {euro}')} {euro}")
    if cents:
        cent = form(money.cent, cents, tongue.lang)
        spoken.append(f"{tongue.agree(cents, before, f' {cent}')} {cent}")
    return money.joint.join(spoken)


# ------------------------------------------------------------------ numbers


def _emergency(tongue: Tongue) -> Rule:
    """110 and 112 by digits, unless they count something or name a section."""
    named = re.compile(rf"(?i:{re.escape(tongue.section)}\w*|{re.escape(tongue.paragraph)}\w*)\s$")

    def read(found: re.Match[str]) -> str:
        return found[0] if named.search(_around(found)[0]) else tongue.numerals.digits(found[0])

    return rule(
        rf"(?<![\w.,])(?<!\d )({_EMERGENCY})(?!\w|[.,]\d|\s?(?:€|%|EUR)|\s(?:de\s)?(?i:{tongue.counted}))", read
    )


def _percent(tongue: Tongue) -> tuple[Rule, ...]:
    def read(found: re.Match[str]) -> str:
        before, after = _around(found)
        number = _digits_or_number(found[1], tongue, before, f" % {after}")
        whole = re.sub(r"\D", "", found[1])
        return form(tongue.percent, int(whole[-LONGEST_NUMBER:]), tongue.lang).format(number)

    number = tongue.numerals.pattern
    return (rule(rf"(?<![\w.,])({number})\s?%", read), rule(rf"%\s?({number})(?!\w)", read))


def _numbers(tongue: Tongue) -> tuple[Rule, ...]:
    number = tongue.numerals.pattern

    def several(found: re.Match[str]) -> str:
        before, after = _around(found)
        opening, joint = _words_of(tongue.span)
        first = _digits_or_number(found[1], tongue, f"{before}{opening}", after)
        return _span(tongue, before, first, _digits_or_number(found[2], tongue, joint, after))

    return (
        rule(rf"(?<![\w.,/-])({number}){parts.DASH}({number})(?![\w/-]|[.,]\d)", several),
        rule(rf"(?<!\w)({number})(?!\w)", lambda found: _digits_or_number(found[1], tongue, *_around(found))),
    )
