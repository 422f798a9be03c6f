"""Spoken words made comparable: folded spelling, and likeness that forgives a recogniser's ear."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

MAX_CHARACTERS = 4_000
"""More than anybody says in one turn; the rest of a longer text is not looked at."""

_FOLD = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "‌": " "}
    | {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و"}
)
_WORD = re.compile(r"[^\W_]+")

# Short words are told apart by one letter ("nein", "mein"): only longer ones are matched by likeness.
_FUZZY_FROM = 6
_ALIKE = 88.0


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, umlauts written out, accents and punctuation gone."""
    folded = unicodedata.normalize("NFC", text[:MAX_CHARACTERS]).casefold().translate(_FOLD)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(letter))
    return tuple(_WORD.findall(bare.translate(_FOLD)))


@lru_cache(maxsize=65_536)
def alike(heard: str, expected: str) -> bool:
    """True where the recogniser may have meant this word."""
    if heard == expected:
        return True
    if heard[0] != expected[0] or min(len(heard), len(expected)) < _FUZZY_FROM:
        return False
    return fuzz.ratio(heard, expected) >= _ALIKE


def find_phrase(
    words: tuple[str, ...], phrase: tuple[str, ...], start: int = 0, gap: int = 0
) -> tuple[int, ...] | None:
    """Positions of a phrase's words in their order from `start` on, at most `gap` other words between two of them."""
    for first in range(start, len(words) - len(phrase) + 1):
        if (found := _match_from(words, phrase, first, gap)) is not None:
            return found
    return None


def _match_from(words: tuple[str, ...], phrase: tuple[str, ...], first: int, gap: int) -> tuple[int, ...] | None:
    if not phrase or not alike(words[first], phrase[0]):
        return None
    places = [first]
    for expected in phrase[1:]:
        reach = range(places[-1] + 1, min(places[-1] + 2 + gap, len(words)))
        place = next((i for i in reach if alike(words[i], expected)), None)
        if place is None:
            return None
        places.append(place)
    return tuple(places)
