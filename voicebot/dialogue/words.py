"""Spoken words made comparable: folded spelling, and likeness that forgives a recogniser's ear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from rapidfuzz import fuzz

MAX_CHARACTERS = 4_000
"""More than anybody says in one turn; the rest of a longer text is not looked at."""

_FOLD = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "‌": " "}
    | {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و"}
)
_WORD = re.compile(r"[^\W_]+")

# Persian writes the present tense, the comparative and the plural in one word or in two: "می خواهم", "بلند تر".
_JOINED_TO_NEXT = re.compile(r"\b(ن?می) +(?=\w)")
_JOINED_TO_LAST = re.compile(r"(?<=\w) +(تر|ها|های)\b")
_PARTS = frozenset({"می", "نمی", "تر", "ها", "های"})
"""These change a word beside them: a phrase with one is read as a whole."""

# Short words are told apart by one letter ("nein", "mein"): only longer ones are matched by likeness.
STEM = "*"
"""At the end of an expected word: whatever ending was heard."""

EITHER = "/"
"""Between the expected words of one place: any of them."""

_FUZZY_FROM = 6
_ALIKE = 88.0


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, umlauts written out, accents and punctuation gone."""
    if text.isascii():
        return tuple(_WORD.findall(text[:MAX_CHARACTERS].casefold()))
    folded = unicodedata.normalize("NFC", text[:MAX_CHARACTERS]).casefold().translate(_FOLD)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(letter))
    return tuple(_WORD.findall(_JOINED_TO_LAST.sub(r"\1", _JOINED_TO_NEXT.sub(r"\1", bare.translate(_FOLD)))))


def pattern(text: str) -> tuple[str, ...]:
    """The words of an expected phrase; "повтор*" stands for every word that begins so."""
    pieces = text.split()
    if not any(piece.endswith(STEM) for piece in pieces):
        return tokens(text)
    return tuple(word for piece in pieces for word in _piece(piece))


def _piece(piece: str) -> tuple[str, ...]:
    words = tokens(piece)
    return (*words[:-1], words[-1] + STEM) if words and piece.endswith(STEM) else words


def patterns(text: str) -> Iterator[tuple[str, ...]]:
    """The phrases that "nicht/nix verst*/kapiert" stands for: one for every choice of words."""
    choices = [piece.split(EITHER) for piece in text.split()]
    if any(choice in _PARTS for place in choices for choice in place):
        yield from (pattern(" ".join(words)) for words in product(*choices))
        return
    for pieces in product(*([_piece(choice) for choice in place] for place in choices)):
        yield tuple([word for piece in pieces for word in piece])


@dataclass(frozen=True, slots=True)
class Words:
    """A set of words, some of them by their beginning."""

    whole: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()

    @classmethod
    def of(cls, words: Iterable[str]) -> Words:
        listed = frozenset(words)
        stems = tuple(sorted(word[:-1] for word in listed if word.endswith(STEM)))
        return cls(frozenset(word for word in listed if not word.endswith(STEM)), stems)

    def __contains__(self, word: str) -> bool:
        return word in self.whole or word.startswith(self.stems)


@lru_cache(maxsize=262_144)
def alike(heard: str, expected: str) -> bool:
    """True where the recogniser may have meant this word."""
    if same(heard, expected):
        return True
    if heard[0] != expected[0] or min(len(heard), len(expected)) < _FUZZY_FROM:
        return False
    if expected[-1] != STEM:
        return fuzz.ratio(heard, expected) >= _ALIKE
    stem = expected[:-1]
    return len(stem) > _FUZZY_FROM and any(fuzz.ratio(heard[: len(stem) + more], stem) >= _ALIKE for more in (-1, 0, 1))


class Heard:
    """Where in an utterance an expected word stands, by likeness too; each is looked for once."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._certain: dict[str, tuple[int, ...]] = {}
        for place, word in enumerate(words):
            for form in (word, *(word[:end] + STEM for end in range(1, len(word) + 1))):
                self._certain[form] = (*self._certain.get(form, ()), place)
        self._places: dict[str, tuple[int, ...]] = {}
        self.forms = frozenset(self._certain)
        """All words and all their beginnings as stems."""
        self.long = frozenset(word for word in words if len(word) >= _FUZZY_FROM)
        """Words that are matched by likeness too."""

    def places(self, expected: str) -> tuple[int, ...]:
        found = self._places.get(expected)
        if found is None:
            found = self._certain.get(expected, ())
            if len(expected) >= _FUZZY_FROM and any(alike(word, expected) for word in self.long):
                found = tuple(at for at, word in enumerate(self._words) if alike(word, expected))
            self._places[expected] = found
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Entries:
    """Named phrases, found by their first word: a few of thousands, without comparing them all."""

    by_first: Mapping[str, tuple[tuple[int, str, tuple[str, ...], tuple[str, ...]], ...]] = field(default_factory=dict)
    """Place in the list, name, words, and those of them that must have been said to the letter."""
    long: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """First words that are found by likeness too, by their first letter."""

    @classmethod
    def of(cls, entries: Sequence[tuple[str, tuple[str, ...]]]) -> Entries:
        by_first: dict[str, list[tuple[int, str, tuple[str, ...], tuple[str, ...]]]] = {}
        for place, (name, phrase) in enumerate(entries):
            exact = tuple([word for word in phrase[1:] if len(word) < _FUZZY_FROM])
            by_first.setdefault(phrase[0], []).append((place, name, phrase, exact))
        long: dict[str, list[str]] = {}
        for first in by_first:
            if len(first) >= _FUZZY_FROM:
                long.setdefault(first[0], []).append(first)
        return cls(
            {first: tuple(each) for first, each in by_first.items()},
            {letter: tuple(each) for letter, each in long.items()},
        )

    def __iter__(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        return ((name, phrase) for each in self.by_first.values() for _, name, phrase, _ in each)

    def begun(self, heard: Heard) -> list[tuple[str, tuple[str, ...]]]:
        """The entries of which the first word and every short one was said, in the order of the list."""
        firsts = set(self.by_first.keys() & heard.forms)
        for word in heard.long:
            firsts.update(_near(self, word))
        said = heard.forms.issuperset
        found = [entry for first in firsts for entry in self.by_first[first] if said(entry[3])]
        return [(name, phrase) for _, name, phrase, _ in sorted(found)]


@lru_cache(maxsize=65_536)
def _near(entries: Entries, word: str) -> tuple[str, ...]:
    return tuple(first for first in entries.long.get(word[0], ()) if alike(word, first))


def same(heard: str, expected: str) -> bool:
    """True for this very word, or one with its stem."""
    return heard == expected or (expected[-1] == STEM and heard.startswith(expected[:-1]))


def find_phrase(
    words: tuple[str, ...],
    phrase: tuple[str, ...],
    start: int = 0,
    gap: int = 0,
    alike: Callable[[str, str], bool] = alike,
) -> tuple[int, ...] | None:
    """Positions of a phrase's words in their order from `start` on, at most `gap` other words between two of them."""
    for first in range(start, len(words) - len(phrase) + 1):
        if (found := _match_from(words, phrase, first, gap, alike)) is not None:
            return found
    return None


def _match_from(
    words: tuple[str, ...], phrase: tuple[str, ...], first: int, gap: int, alike: Callable[[str, str], bool]
) -> tuple[int, ...] | None:
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
