"""Telephone numbers: heard as words, written internationally, read back digit by digit."""

from __future__ import annotations

from collections.abc import Sequence

import phonenumbers

from voicebot.dialogue.understanding import Phrases
from voicebot.dialogue.words import alike, tokens

REGION = "DE"
FEWEST_DIGITS = 5
"""Shorter is an extension, which nobody outside can call back."""
_GROUP = 3


def digits_in(text: str, phrases: Sequence[Phrases]) -> str:
    """The digits said in a text, by words of any of the languages: "null acht, einunddreißig" -> "0831"."""
    words, digits, at = tokens(text), "", 0
    while at < len(words):
        pair = " ".join(words[at : at + 2])  # "twenty one" is one number
        value = next((known.digits[pair] for known in phrases if " " in pair and pair in known.digits), None)
        digits += value if value is not None else _digits_of(words[at], phrases)
        at += 1 if value is None else 2
    return digits


def _digits_of(word: str, phrases: Sequence[Phrases]) -> str:
    if word.isdigit():
        return "".join(str(int(letter)) for letter in word if letter.isdecimal())
    for known in phrases:
        if word in known.digits:
            return known.digits[word]
    near = (digits for known in phrases for expected, digits in known.digits.items() if alike(word, expected))
    return next(near, "")


def international(number: str | None) -> str | None:
    """The number in international form, None where it is missing or cannot be one."""
    if not number or sum(letter.isdigit() for letter in number) < FEWEST_DIGITS:
        return None
    try:
        parsed = phonenumbers.parse(number, REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def read_back(number: str) -> str:
    """An international number as a caller in Germany dials it, digit by digit in groups of three."""
    digits = "0" + number[3:] if number.startswith("+49") else "00" + number[1:]
    groups = [digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP)]
    return ", ".join(" ".join(group) for group in groups)
