"""English as it is read in Europe: day before month, twelve-hour clock, "and" after the hundreds."""

from __future__ import annotations

import re

from num2words import num2words  # type: ignore[import-untyped]

from voicebot.tts.normalisation import parts
from voicebot.tts.normalisation.reading import Numerals, Reading, Rule, cardinals, rule

cardinal = cardinals("en")


def ordinal(value: int) -> str:
    return str(num2words(value, lang="en", to="ordinal")).replace(",", "")


def year(value: int) -> str:
    """1998 → "nineteen ninety-eight", 2026 → "twenty twenty-six", 2005 → "two thousand and five"."""
    if not (1100 <= value <= 1999 or 2010 <= value <= 2099):
        return cardinal(value)
    century, rest = divmod(value, 100)
    return f"{cardinal(century)} {'hundred' if not rest else ('oh ' if rest < 10 else '') + cardinal(rest)}"


NUMERALS = Numerals(cardinal, decimal=".", thousands=",", comma="point", plus="plus", year=year)
SIGNS = parts.SpokenSigns(
    at="at",
    dot="dot",
    dash="dash",
    underscore="underscore",
    slash="slash",
    spoken=frozenset({"com", "org", "net", "info", "bund", "amt", "and", "the", "gov"}),
)
NUM = NUMERALS.pattern
TO = rf"(?:{parts.DASH}|\s+to\s+)"

ABBREVIATIONS = {
    "e.g.": "for example", "i.e.": "that is", "etc.": "et cetera.", "vs.": "versus", "approx.": "approximately",
    "incl.": "including", "excl.": "excluding", "max.": "maximum", "min.": "minimum", "no.": "number",
    "nos.": "numbers", "para.": "paragraph", "paras.": "paragraphs", "subs.": "subsection", "sec.": "section",
    "art.": "article", "ff.": "and following", "Abs.": "paragraph", "Nr.": "number", "tel.": "telephone",
    "ext.": "extension", "dept.": "department", "Dr.": "Doctor", "Prof.": "Professor", "Mr.": "Mister",
    "Mrs.": "Missus", "Ms.": "Miz", "St.": "Saint", "hrs.": "hours", "hrs": "hours", "mins.": "minutes",
    "mins": "minutes", "hr": "hour", "bn": "billion", "approx": "approximately", "a.m.": "A M.", "p.m.": "P M.",
    "a.m": "A M", "p.m": "P M", "and/or": "and or", "c/o": "care of", "24/7": "around the clock",
    "AufenthG": "Residence Act", "AufenthV": "Residence Ordinance", "StAG": "Nationality Act",
    "AsylG": "Asylum Act", "BeschV": "Employment Ordinance", "FreizügG/EU": "Freedom of Movement Act",
    "BVFG": "Federal Expellees Act", "SGB": "Social Code", "DSGVO": "G D P R", "eAT": "E A T",
    "LRA": "district office", "km/h": "kilometres per hour",
}  # fmt: skip
AS_WORDS = frozenset({"MILA", "BAMF", "NATO", "GEAS", "ELSTER", "PIN", "TAN", "SIM", "UNO", "ASAP"})
AS_LETTERS = frozenset({"DAAD", "ADAC"})
BREATHS = frozenset({
    "and", "or", "but", "because", "that", "if", "when", "while", "unless", "which", "who", "where", "for", "with",
    "at", "in", "on", "from", "to", "by", "until", "after", "before", "without",
})  # fmt: skip

# ------------------------------------------------------------------ law

LAW_RULES = (
    rule(r"§{2}\s*", "Sections "),
    rule(r"§\s*", "Section "),
    rule(r"(?i:\b(sections?|articles?|paragraphs?))\s(\d{1,3}[a-z]?)\s?\((\d{1,2}[a-z]?)\)", r"\1 \2, paragraph \3,"),
)

# ------------------------------------------------------------------ dates

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_NAMES = {name: name for name in MONTHS} | {name[:3]: name for name in MONTHS} | {"Sept": "September"}
MONTH = "|".join(sorted(MONTH_NAMES, key=len, reverse=True))
WEEKDAYS = {"Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday"}
WEEKDAYS |= {"Thur": "Thursday", "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday"}
WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))


def _spoken_date(found: re.Match[str], day: int, month: str, in_year: str | None) -> str:
    """ "the twelfth of June twenty twenty-six"; the article falls where it is written already."""
    article = "" if re.search(r"(?i)\bthe\s+$", found.string[max(0, found.start() - 8) : found.start()]) else "the "
    return f"{article}{ordinal(day)} of {month}{_year(in_year)}"


def _year(text: str | None) -> str:
    if not text:
        return ""
    value = int(text)
    return f" {year(value if len(text) == 4 else value + (2000 if value < 70 else 1900))}"


def _numeric_date(found: re.Match[str]) -> str:
    day, month = int(found[1]), int(found[2])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return found[0]
    return _spoken_date(found, day, MONTHS[month - 1], found[3])


def _iso_date(found: re.Match[str]) -> str:
    return f"{int(found[3])}.{int(found[2])}.{found[1]}"


def _day_month(found: re.Match[str]) -> str:
    day = int(found[1])
    return _spoken_date(found, day, MONTH_NAMES[found[2]], found[3]) if 1 <= day <= 31 else found[0]


def _month_day(found: re.Match[str]) -> str:
    day = int(found[2])
    return f"{MONTH_NAMES[found[1]]} {ordinal(day)}{_year(found[3])}" if 1 <= day <= 31 else found[0]


def _day_range(found: re.Match[str]) -> str:
    return f"the {ordinal(int(found[1]))} to the {ordinal(int(found[2]))} of {MONTH_NAMES[found[3]]}"


def _weekdays(found: re.Match[str]) -> str:
    joined = re.sub(parts.DASH, " to ", found[0])
    return re.sub(rf"\b({WEEKDAY})\b\.?", lambda day: WEEKDAYS[day[1]], joined)


def _month_of_year(found: re.Match[str]) -> str:
    return f"{MONTHS[int(found[1]) - 1]}{_year(found[2])}"


_ST = r"(?:st|nd|rd|th)?"
DATE_RULES = (
    rule(r"(?<![\w-])(\d{4})-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?![\w-])", _iso_date),
    rule(rf"(?<!\w)(?:{WEEKDAY})\.?(?:(?:{TO}|\s?[,/&]\s?|\s(?:and|or)\s)(?:{WEEKDAY})(?!\w)\.?){{1,6}}", _weekdays),
    rule(rf"(?<!\w)(?:{WEEKDAY})\.?(?=,?:?\s\d)", _weekdays),
    rule(rf"(?<![\w.])([0-3]?\d){_ST}{TO}([0-3]?\d){_ST}\s(?:of\s)?({MONTH})(?!\w)", _day_range),
    rule(r"(?<![\w.,/])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\w|[.:]\d)", _numeric_date),
    rule(r"(?<![\w.,/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\w/])", _numeric_date),
    rule(rf"(?<![\w.,])(\d{{1,2}}){_ST}\.?\s(?:of\s)?({MONTH})(?!\w)\.?(?:,?\s(\d{{4}}))?", _day_month),
    rule(rf"(?<!\w)({MONTH})\.?\s(\d{{1,2}}){_ST}(?![\w:]|[.,]\d)(?:,?\s(\d{{4}})(?!\d))?", _month_day),
    rule(r"(?<![\w/])(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\w/])", _month_of_year),
    rule(r"(?<!\w)(\d{1,6})(?:st|nd|rd|th)(?!\w)", lambda found: ordinal(int(found[1]))),
    rule(r"(?<!\w)(\d{4}|\d0)s(?!\w)", lambda found: re.sub("y$", "ie", NUMERALS.bare(found[1])) + "s"),
)

# ------------------------------------------------------------------ times

CLOCK = r"([01]?\d|2[0-4])(?:[.:]([0-5]\d))?"
COLON = r"([01]?\d|2[0-4]):([0-5]\d)"
HALF = r"\s?(A M|P M|am|pm|AM|PM)(?!\w)"
OCLOCK = r"\s?o['’]clock"


def _time(hour: str, minutes: str | None, half: str | None = None) -> str:
    """Hours after noon become "P M"; a full hour without it is "o'clock"."""
    value, past = int(hour), int(minutes or 0)
    mark = f" {half[0].upper()} M" if half else " P M" if 12 < value < 24 else ""
    on_the_hour = "" if mark else " o'clock"
    spoken = cardinal((value - 1) % 12 + 1)
    if not past:
        return f"{spoken}{mark}{on_the_hour}"
    return f"{spoken} {'oh ' if past < 10 else ''}{cardinal(past)}{mark}"


def _half_range(found: re.Match[str]) -> str:
    start = _time(found[1], found[2], found[3] or found[6])
    return f"{start} to {_time(found[4], found[5], found[6])}"


def _until_noon(found: re.Match[str]) -> str:
    return f"{_time(found[1], found[2], found[3])} to twelve {found[4]}"


def _clock_range(found: re.Match[str]) -> str:
    start = _time(found[1], found[2]).removesuffix(" o'clock")
    return f"{start} to {_time(found[3], found[4])}"


TIME_RULES = (
    rule(rf"(?<![\w.,:]){CLOCK}(?:{HALF})?{TO}12\s?(noon|midnight)", _until_noon),
    rule(rf"(?<![\w.,:]){CLOCK}(?:{HALF})?{TO}{CLOCK}{HALF}", _half_range),
    rule(rf"(?<![\w.,:]){COLON}{TO}{COLON}(?![\w:])", _clock_range),
    rule(rf"(?<![\w.,:]){CLOCK}{TO}{CLOCK}{OCLOCK}", _clock_range),
    rule(rf"(?<![\w.,:]){CLOCK}{HALF}", lambda found: _time(found[1], found[2], found[3])),
    rule(rf"(?<![\w.,:]){CLOCK}{OCLOCK}", lambda found: _time(found[1], found[2])),
    rule(rf"(?<![\w.,:]){COLON}(?![\w:])", lambda found: _time(found[1], found[2])),
)

# ------------------------------------------------------------------ money, measures, numbers

MONEY = {"€": ("euro", "cent"), "EUR": ("euro", "cent"), "$": ("dollar", "cent"), "£": ("pound", "penny")}
_CURRENCY = r"€|EUR|\$|£"
_GERMAN_AMOUNT = r"\d{1,3}(?:\.\d{3})+,\d{2}|\d+,\d{2}(?!\d)"
_MANY = r"(?:\s(million|billion|thousand))?"


def _money(number: str, sign: str, many: str | None) -> str:
    if re.fullmatch(_GERMAN_AMOUNT, number):
        number = number.replace(".", "").replace(",", ".")
    whole, _, cents = number.replace(",", "").partition(".")
    unit, part = MONEY[sign]
    if many:
        return f"{NUMERALS.number(number)} {many} {unit}s"
    if len(cents) != 2 or not int(cents):
        spoken = NUMERALS.integer(whole) if not cents.strip("0") else NUMERALS.number(number)
        return f"{spoken} {unit}{'' if spoken == 'one' else 's'}"
    if not int(whole):
        return f"{cardinal(int(cents))} {part if int(cents) == 1 else 'pence' if part == 'penny' else part + 's'}"
    return f"{NUMERALS.integer(whole)} {unit}{'' if int(whole) == 1 else 's'} {cardinal(int(cents))}"


def _money_range(found: re.Match[str]) -> str:
    return f"{NUMERALS.number(found[2])} to {_money(found[3], found[1], None)}"


def _money_after(found: re.Match[str]) -> str:
    return _money(found[1], found[3], found[2])


UNITS = {
    "%": "percent", "°C": "degrees Celsius", "°": "degrees", "km": "kilometres", "m": "metres", "cm": "centimetres",
    "mm": "millimetres", "m²": "square metres", "kg": "kilograms", "g": "grams", "l": "litres", "MB": "megabytes",
    "GB": "gigabytes", "KB": "kilobytes", "h": "hours", "min": "minutes",
}  # fmt: skip
UNIT = "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
COUNTED = r"People|Euros?"


def _range(found: re.Match[str]) -> str:
    return f"{NUMERALS.number(found[1])} to {NUMERALS.number(found[2])}"


def _postcode(found: re.Match[str]) -> str:
    return f"{NUMERALS.digits(found[1])} "


_CALL = r"call|dial|ring|emergency|police|number|phone|on|at|or|and"
EMERGENCY = rule(
    rf"((?i:\b(?:{_CALL})(?:\snumber|\sis|\sservices)*:?\s))(11[025]|999|911)(?!\d|\s?[€%$£]|\s[a-z]+s\b|[.,]\d)",
    lambda found: f"{found[1]}{NUMERALS.digits(found[2])}",
)
NUMBER_RULES = (
    rule(r"(?<![\w).])(?<!\d\s)[-−](?=\d)", "minus "),
    rule(rf"({_CURRENCY})\s?({NUM}){TO}(?:{_CURRENCY})?\s?({NUM})(?!\d)", _money_range),
    rule(rf"({_CURRENCY})\s?({_GERMAN_AMOUNT}|{NUM}){_MANY}(?!\d)", lambda found: _money(found[2], found[1], found[3])),
    rule(rf"(?<![\w.,])({NUM}){TO}({NUM})(?=\s?(?:{_CURRENCY}))", _range),
    rule(rf"(?<![\w.,])({_GERMAN_AMOUNT}|{NUM}){_MANY}\s?({_CURRENCY})(?!\w)", _money_after),
    rule(rf"(?<![\w.,])({NUM})(\s|-)euros?(?!\w)", lambda found: _money(found[1], "€", None)),
    rule(rf"(?<![\w.,])({NUM}){TO}({NUM})(?=\s?(?:{UNIT})(?!\w))", _range),
    rule(rf"(?<![\w.,])({NUM})\s?({UNIT})(?!\w)", lambda found: f"{NUMERALS.number(found[1])} {UNITS[found[2]]}"),
    rule(rf"(?<![\w.,/-])(?:D-)?(?!\d\d000)(\d{{5}})\s(?=[A-ZÄÖÜ][a-zäöü])(?!(?:{COUNTED})\b)", _postcode),
    rule(r"(?<![\w.,])(\d{1,6})-(?=[^\W\d])", lambda found: f"{NUMERALS.bare(found[1])} "),
    rule(r"(?<![\w/])1/2(?![\w/])", "a half"),
    rule(rf"(?<![\w.,])({NUM}){TO}({NUM})(?![\w]|\.\d)", _range),
    *parts.mixed(NUMERALS),
    rule(rf"(?<!\w)({NUM})(?!\w)", lambda found: NUMERALS.bare(found[1])),
)  # fmt: skip

RULES: tuple[Rule, ...] = (
    *parts.addresses(SIGNS, NUMERALS),
    *parts.file_numbers(r"(?i:(?:file|reference|case) (?:number|no\.)(?: is)?|ref\.)", SIGNS, NUMERALS),
    parts.abbreviations(ABBREVIATIONS),
    *LAW_RULES,
    *parts.phones(NUMERALS),
    *DATE_RULES,
    *TIME_RULES,
    EMERGENCY,
    *NUMBER_RULES,
    parts.romans("Part|Chapter|Title|Book|Volume|Code", NUMERALS),
    parts.acronyms(AS_WORDS, AS_LETTERS),
    rule(r"\d+", lambda found: f" {NUMERALS.integer(found[0])} "),
)
SYMBOLS = {
    "&": "and", "+": "plus", "=": "equals", "%": "percent", "°": "degrees", "€": "euros", "$": "dollars", "£": "pounds",
    "@": "at", "#": "hash", "*": "star", "×": "times", "≥": "at least", "≤": "at most", "§": "section", "½": "a half",
}  # fmt: skip

READING = Reading(NUMERALS, RULES, SYMBOLS, BREATHS)
