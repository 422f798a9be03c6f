"""The number to call back: from keys, from the line or from spoken digits. A thinker.

Nothing is guessed: what is no complete number that can be called gives None, and the caller is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

HOME_REGION = "DE"
LONGEST_TEXT = 400
"""Characters; nobody dictates a longer number, and work is bounded."""
GROUP = 3
_COSTLY = frozenset({PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.PAGER})


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number that can be called."""

    e164: str
    """+498031392010"""
    groups: tuple[str, ...]
    """As it is dialled from here, in pieces to be read back: ("08031", "392", "010")."""

    @property
    def spoken(self) -> str:
        """Every digit by itself, a pause between groups: "0 8 0 3 1, 3 9 2, 0 1 0"."""
        return ", ".join(" ".join(group) for group in self.groups)


def parse_number(text: str, region: str = HOME_REGION) -> PhoneNumber | None:
    """Read keys ("08031392010"), a written number ("+49 8031/392-010") or spoken digits in German or English.

    Returns:
        None where it is no complete number, or one that costs the office more than a call.
    """
    digits = spoken_digits(text[:LONGEST_TEXT])
    try:
        parsed = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed) or phonenumbers.number_type(parsed) in _COSTLY:
        return None
    return PhoneNumber(phonenumbers.format_number(parsed, PhoneNumberFormat.E164), _groups(parsed, region))


def _groups(parsed: phonenumbers.PhoneNumber, region: str) -> tuple[str, ...]:
    """In the pieces in which it is written, area code first, long ones in threes."""
    if phonenumbers.region_code_for_number(parsed) == region:
        written = phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL)
    else:
        written = phonenumbers.format_out_of_country_calling_number(parsed, region)
    first, *rest = re.findall(r"[0-9]+", written)
    return (first, *(group for piece in rest for group in _threes(piece)))


def _threes(digits: str) -> Iterator[str]:
    """A lonely last digit joins the group before it."""
    while digits:
        size = len(digits) if len(digits) <= GROUP + 1 else GROUP
        yield digits[:size]
        digits = digits[size:]


# ------------------------------------------------------------------ spoken digits
# Recognisers write words ("null acht null"), compounds ("siebenundvierzig"), digits, or a mixture; callers
# say pairs, doublings and, in German, "zwo". Other words ("meine nummer ist", "äh") say nothing about it.

_UNITS = {
    "null": 0, "eins": 1, "ein": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zero": 0, "oh": 0, "o": 0, "nought": 0, "one": 1, "two": 2, "three": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_ENGLISH_TENS = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})
_REPEATS = {"doppel": 2, "doppelt": 2, "double": 2, "zweimal": 2, "dreimal": 3, "triple": 3, "treble": 3}
_TWO_DIGITS = re.compile(rf"(?:({'|'.join(_UNITS)})und)?({'|'.join(_TENS)})")
_THREE_DIGITS = re.compile(rf"({'|'.join(_UNITS)})?hundert(?:und)?(.*)")
_TOKEN = re.compile(r"\+|[0-9]+|[^\W\d]+")  # casefold has made "ß" into "ss"


def spoken_digits(text: str) -> str:
    """The digits of a text in their order, "+" in front where it was said: "null acht drei" → "083"."""
    found: list[str] = []
    repeat = 1
    tokens = _TOKEN.findall(text.casefold())
    for index, token in enumerate(tokens):
        if token in _REPEATS:
            repeat = _REPEATS[token]
            continue
        if token in ("+", "plus"):
            found = ["+"]  # it begins a number: what came before was none
            continue
        digits = _digits_of(token)
        if _continues_tens(tokens, index):
            found[-1] = found[-1][:-1] + digits
        elif digits:
            found.extend([digits] * (repeat if len(digits) == 1 else 1))
            repeat = 1
    return "".join(found)


def _continues_tens(tokens: list[str], index: int) -> bool:
    """Whether "seven" is the end of "forty seven"."""
    return index > 0 and tokens[index - 1] in _ENGLISH_TENS and 0 < _UNITS.get(tokens[index], 0) <= 9


def _digits_of(token: str) -> str:
    """Digits of one word, "" where it is no number: "siebenundvierzig" → "47"."""
    if token.isascii() and token.isdigit():
        return token
    for words in (_UNITS, _TEENS, _TENS):
        if token in words:
            return str(words[token])
    pair = _TWO_DIGITS.fullmatch(token)
    if pair is not None:
        return str(_TENS[pair[2]] + _UNITS.get(pair[1] or "", 0))
    if token.startswith("null"):  # "nullhundertsechsundsiebzig": 0176
        rest = _digits_of(token[len("null") :])
        return f"0{rest}" if rest else ""
    hundred = _THREE_DIGITS.fullmatch(token)
    if hundred is None:
        return ""
    rest = _digits_of(hundred[2]) if hundred[2] else "0"
    return str(_UNITS.get(hundred[1] or "eins", 1) * 100 + int(rest)) if rest and len(rest) <= 2 else ""
