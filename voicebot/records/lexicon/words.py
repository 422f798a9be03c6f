"""What a lexicon holds, and how words are compared: without case and without marks above or below letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, fields

from voicebot.records.lexicon.ordinary import Ordinary


def fold(text: str) -> str:
    """The form in which words are compared: "Zwölf" → "zwolf", "ș" → "s", "أربعة" → "اربعة"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign) and sign not in "'’ʼ`ـ\u200c")


class Words:
    """A set of folded words and word beginnings."""

    __slots__ = ("_exact", "_stems")

    def __init__(self, text: str = "") -> None:
        entries = [fold(word) for word in text.split()]
        self._exact = frozenset(word for word in entries if not word.endswith("*"))
        self._stems = tuple(word[:-1] for word in entries if word.endswith("*"))

    def __contains__(self, word: str) -> bool:
        return word in self._exact or (bool(self._stems) and word.startswith(self._stems))

    def __or__(self, other: Words) -> Words:
        union = Words()
        union._exact = self._exact | other._exact
        union._stems = tuple(dict.fromkeys(self._stems + other._stems))
        return union


class Patterns:
    """Regular expressions that match a whole folded word, for languages that write numbers in one word."""

    __slots__ = ("_source", "_whole")

    def __init__(self, *source: str) -> None:
        self._source = source
        self._whole = re.compile("|".join(f"(?:{part})" for part in source)) if source else None

    def __contains__(self, word: str) -> bool:
        return self._whole is not None and self._whole.fullmatch(word) is not None

    def __or__(self, other: Patterns) -> Patterns:
        return Patterns(*dict.fromkeys(self._source + other._source))


class Phrases:
    """Folded word sequences, the longest first."""

    __slots__ = ("all", "by_first", "words")

    def __init__(self, *texts: str) -> None:
        self.all = tuple(
            sorted({tuple(fold(text).split()) for text in texts}, key=lambda phrase: (-len(phrase), phrase))
        )
        self.words = frozenset(word for phrase in self.all for word in phrase)
        self.by_first: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.all:
            self.by_first.setdefault(phrase[0], []).append(phrase)

    def __or__(self, other: Phrases) -> Phrases:
        return Phrases(*(" ".join(phrase) for phrase in self.all + other.all))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language or of several."""

    zero: Words = field(default_factory=Words)
    units: Words = field(default_factory=Words)
    pairs: Words = field(default_factory=Words)
    """Numbers of two digits that end there: eleven, dreiundzwanzig."""
    tens: Words = field(default_factory=Words)
    """Numbers of two digits that a unit may follow: twenty."""
    hundreds: Words = field(default_factory=Words)
    thousands: Words = field(default_factory=Words)
    pair_patterns: Patterns = field(default_factory=Patterns)
    quantity_patterns: Patterns = field(default_factory=Patterns)
    """Numbers of three and more digits in one word."""
    ordinals: Words = field(default_factory=Words)
    ordinal_patterns: Patterns = field(default_factory=Patterns)
    century: Words = field(default_factory=Words)
    """Nineteen and twenty: with two more digits a year."""
    repeats: Words = field(default_factory=Words)
    joiners: Words = field(default_factory=Words)
    """And, hesitation, dash, slash: may stand inside a number."""
    date_joiners: Words = field(default_factory=Words)
    year_words: Words = field(default_factory=Words)
    """After the year of a date."""
    months: Words = field(default_factory=Words)
    birth: Words = field(default_factory=Words)
    validity: Words = field(default_factory=Words)
    """Beside these a date is nobody's birthday."""
    amounts: Words = field(default_factory=Words)
    """After these units a number is kept: euros, years, people, o'clock."""
    sections: Words = field(default_factory=Words)
    """After these a number is kept: section, article, level."""
    times: Words = field(default_factory=Words)
    """From, to, until: beside these small numbers are hours."""
    files: Words = field(default_factory=Words)
    passports: Words = field(default_factory=Words)
    phones: Words = field(default_factory=Words)
    letters: Words = field(default_factory=Words)
    """Names of letters, counted only beside digits."""
    no_letters: Words = field(default_factory=Words)
    """Words of one letter."""
    spelling: Phrases = field(default_factory=Phrases)
    """"m as in mike"."""
    name_patterns: Patterns = field(default_factory=Patterns)
    """Endings that only names have."""
    names: Phrases = field(default_factory=Phrases)
    """After these a name follows."""
    names_after: Phrases = field(default_factory=Phrases)
    """Before these a name stands: "huber mein name"."""
    titles: Words = field(default_factory=Words)
    possessives: Words = field(default_factory=Words)
    """Before a title these make it a wife or a man, not a name."""
    particles: Words = field(default_factory=Words)
    plain: Words = field(default_factory=Words)
    """Frequent words that are no names."""
    pointers: Phrases = field(default_factory=Phrases)
    """After these a name may follow, or anything else: "this is", "hello"."""
    introductions: Phrases = field(default_factory=Phrases)
    """After these whatever is no known word is a name: "ich bin", "put me through to"."""
    relatives: Words = field(default_factory=Words)
    """Wife, boss, neighbour: as an introduction."""
    corrections: Words = field(default_factory=Words)
    """No, wrong, I mean: what was just said is said again, otherwise."""
    bridges: Words = field(default_factory=Words)
    """Words between two pieces of what is dictated: "then", "wait", "no"."""
    fillers: Words = field(default_factory=Words)
    """Words between letters: capital, hyphen, new word."""
    alphabet: Words = field(default_factory=Words)
    """Names of letters that are words too: counted only in a row of letters."""
    function: Words = field(default_factory=Words)
    """Words of grammar; with `plain`, never a name."""
    common: Words = field(default_factory=Words)
    """Words of the matters that callers ask about: no name unless one was clearly announced."""
    ordinary: Ordinary = field(default_factory=Ordinary)
    """Words of our own texts, their forms and compounds: all else may be a name where one is spoken of."""
    descriptions: Patterns = field(default_factory=Patterns)
    """Endings of what one may be without being called so: "arbeitslos", "working"."""
    verbs: Patterns = field(default_factory=Patterns)
    """Endings of what somebody's wife or boss does."""
    mail_words: Words = field(default_factory=Words)
    """Before a mailbox and none of it: "e-mail", "address"."""
    streets: Words = field(default_factory=Words)
    street_patterns: Patterns = field(default_factory=Patterns)
    living: Phrases = field(default_factory=Phrases)
    """After these an address follows."""
    at_signs: Words = field(default_factory=Words)
    dots: Words = field(default_factory=Words)
    mail_signs: Words = field(default_factory=Words)

    def merged(self, other: Lexicon) -> Lexicon:
        return Lexicon(**{entry.name: getattr(self, entry.name) | getattr(other, entry.name) for entry in fields(self)})
