"""Numbers to call back: keyed, written, spoken; and nothing guessed."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.transfer import parse_number
from voicebot.transfer.callback import spoken_digits

GERMAN = dict(
    zip("0123456789", ["null", "eins", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"], strict=True)
)
ENGLISH = dict(
    zip("0123456789", ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], strict=True)
)


@pytest.mark.parametrize(
    ("text", "e164", "spoken"),
    [
        ("08031392010", "+498031392010", "0 8 0 3 1, 3 9 2, 0 1 0"),
        ("+49 8031/392-01", "+49803139201", "0 8 0 3 1, 3 9 2, 0 1"),
        ("null acht null drei eins drei neun zwo null eins", "+49803139201", "0 8 0 3 1, 3 9 2, 0 1"),
        ("oh one seven six double three four five six seven eight", "+491763345678", "0 1 7 6, 3 3 4, 5 6 7 8"),
        (
            "ja meine nummer ist null hundertsechsundsiebzig zwei drei vier fünf sechs sieben acht",
            "+491762345678",
            None,
        ),
        ("plus four nine one seven six, forty seven, twelve, three four five", "+491764712345", None),
        ("null eins sieben sechs doppel drei siebenundvierzig elf neun", "+491763347119", None),
        ("+41446681800", "+41446681800", "0 0, 4 1, 4 4, 6 6 8, 1 8, 0 0"),
    ],
)
def test_numbers_are_understood(text: str, e164: str, spoken: str | None) -> None:
    """In the form in which the store and the caller need them."""
    number = parse_number(text)
    assert number is not None
    assert number.e164 == e164
    if spoken is not None:
        assert number.spoken == spoken


@pytest.mark.parametrize(
    "text", ["", "110", "112", "39201", "0900 1234567", "null null", "0" * 5000, "meine nummer", "+", "٠١٧٦"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    """Short, dear, empty or endless: the caller is asked again."""
    assert parse_number(text) is None


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Never raises; what is accepted can be called and is read back digit by digit."""
    number = parse_number(text)
    if number is not None:
        assert phonenumbers.is_valid_number(phonenumbers.parse(number.e164))
        assert parse_number("".join(number.groups)) == number


@given(st.text(alphabet="0123456789", max_size=15), st.sampled_from([GERMAN, ENGLISH]))
def test_every_digit_is_heard(digits: str, words: dict[str, str]) -> None:
    """Digit by digit, in either language."""
    assert spoken_digits(" ".join(words[digit] for digit in digits)) == digits
