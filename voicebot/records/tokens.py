"""Recogniser text as a row of tokens, each with the kind of number or letter that it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from voicebot.records.lexicon import Lexicon, fold
from voicebot.records.lexicon.words import Phrases

_SPELLED = r"(?<![^\W_])[^\W\d_](?=(?:-[^\W\d_])+(?![^\W_]|-))"
"""The first letter of "M-E-I-E-R", which is no word with hyphens."""
_TOKEN = re.compile(rf"\[[a-z]+\]|{_SPELLED}|[^\W\d_]+(?:['’ʼ\u200c-][^\W\d_]+)*|\d+|\S")
_PLACEHOLDER = re.compile(r"\[[a-z]+\]")

# Kinds. Numbers by the digits they stand for, so that a row of kinds can be read like a word:
OPAQUE, ZERO, UNIT, PAIR, TENS, HUNDRED, THOUSAND, QUANTITY, DIGITS = "X", "Z", "U", "P", "D", "H", "K", "Q", "N"
ORDINAL, REPEAT, LETTER, JOINER, SIGN, WORD = "O", "R", "L", "J", ".", "W"
ACCENTED = "àâèéêëìíîòóôùúû"
"""Single letters that are words ("è", "à"); spelled letters are bare, or German."""
NUMERALS = frozenset("ZUPDHKQNR")
_SUFFIXES = ("st", "nd", "rd", "th")
"""English ordinals behind digits, and nothing otherwise."""


@dataclass(slots=True)
class Token:
    """A word, a row of digits or a sign; `start` and `end` are characters of the text."""

    text: str
    start: int
    end: int
    word: str
    """Folded."""
    kind: str
    secret: str = ""
    """What it was taken for."""


Found = tuple[int, int, str]
"""First token, token after the last, kind of secret."""


def tokenise(text: str, lexicon: Lexicon) -> list[Token]:
    """Split a text; placeholders of an earlier redaction are opaque and belong to nothing."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = fold(match[0])
        kind = _kind(match[0], word, lexicon)
        touching = bool(tokens) and tokens[-1].kind == DIGITS and tokens[-1].end == match.start()
        if kind == ORDINAL and word in _SUFFIXES and not touching:
            kind = WORD  # "an der TH"
        secret = match[0].strip("[]") if kind == OPAQUE else ""
        tokens.append(Token(match[0], match.start(), match.end(), word, kind, secret))
    return tokens


def _kind(text: str, word: str, lexicon: Lexicon) -> str:
    if _PLACEHOLDER.fullmatch(text):
        return OPAQUE
    if text.isdigit():
        return DIGITS
    if not any(sign.isalnum() for sign in text):
        return SIGN
    for words, kind in (
        (lexicon.zero, ZERO),
        (lexicon.units, UNIT),
        (lexicon.pairs, PAIR),
        (lexicon.tens, TENS),
        (lexicon.hundreds, HUNDRED),
        (lexicon.thousands, THOUSAND),
        (lexicon.pair_patterns, PAIR),
        (lexicon.quantity_patterns, QUANTITY),
        (lexicon.repeats, REPEAT),
        (lexicon.ordinals, ORDINAL),
        (lexicon.ordinal_patterns, ORDINAL),
        (lexicon.joiners, JOINER),
    ):
        if word in words:
            return kind
    short = (len(text) == 1 and text.casefold() not in ACCENTED) or (
        len(text) <= 3 and text.isupper() and text.isascii()
    )
    return LETTER if short and word not in lexicon.no_letters else WORD


def take(tokens: Sequence[Token], found: Found) -> None:
    """What one finder took, the next does not see."""
    for token in tokens[found[0] : found[1]]:
        token.kind = OPAQUE
        token.secret = found[2]


def find_phrases(tokens: Sequence[Token], phrases: Phrases) -> list[tuple[int, int]]:
    """Where phrases stand: first token, token after the last; the longest at each place."""
    places = []
    for index, token in enumerate(tokens):
        for phrase in phrases.by_first.get(token.word, ()):
            if tuple(other.word for other in tokens[index : index + len(phrase)]) == phrase:
                places.append((index, index + len(phrase)))
                break
    return places
