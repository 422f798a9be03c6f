"""House numbers: "zwölf a", "nummer drei bis fünf", "vierzig haus c wohnung sechs"; not "zwölf uhr"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from voicebot.records.finders.bridges import after_explanation
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.homes import BACK_HOUSES, FRACTIONS, HOUSE, PARTS, ROOMS
from voicebot.records.tokens import (
    DIGITS,
    HUNDRED,
    JOINER,
    LETTER,
    NUMERALS,
    PAIR,
    QUANTITY,
    REPEAT,
    TENS,
    UNIT,
    Token,
)

LONGEST_HOUSE_NUMBER = 3
POST_CODE = 5


def number_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """The end of a house number: a number, perhaps a letter; None where there is none or it counts something."""
    index = first
    if index < len(tokens) and tokens[index].text == ".":
        index += 1  # "Bahnhofstr. 7"
    if index < len(tokens) and tokens[index].word in HOUSE:
        index += 1
    start = index
    while index < len(tokens) and _is_of_house(tokens, start, index):
        index += 1
    spelled = not any(token.kind in (HUNDRED, QUANTITY) for token in tokens[start:index])
    if index - start > LONGEST_HOUSE_NUMBER and spelled:  # a post code follows, digit by digit
        index = start + (2 if tokens[start].kind == TENS else 1)
    if index == start or is_counted(tokens, index, lexicon):
        return None
    if index + 1 < len(tokens) and tokens[index].word in ("bis", "to", "strich") and tokens[index + 1].kind in NUMERALS:
        index += 2  # "zwölf bis vierzehn"
        if is_counted(tokens, index, lexicon):
            return None
    if index < len(tokens) and tokens[index].word in FRACTIONS:
        index += 1
    if is_suffix(tokens, index):
        index = after_explanation(tokens, index + 1, lexicon)  # "zwölf b wie berta"
    return _parts_end(tokens, index)


def _parts_end(tokens: Sequence[Token], index: int) -> int:
    """Past "haus c wohnung vier" and "hinterhaus"."""
    while index < len(tokens):
        if tokens[index].word in BACK_HOUSES:
            index += 1
        elif tokens[index].word in PARTS and index + 1 < len(tokens) and _numbers_part(tokens[index + 1]):
            index += 2
            while index < len(tokens) and tokens[index].kind in NUMERALS:
                index += 1
        else:
            break
    return index


def _numbers_part(token: Token) -> bool:
    return token.kind in NUMERALS or (token.kind == LETTER and len(token.word) == 1)


def is_counted(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a unit follows a number: "zwölf uhr"; not "einundvierzig zimmer sechs"."""
    if index >= len(tokens) or tokens[index].word not in lexicon.amounts:
        return False
    numbered = index + 1 < len(tokens) and tokens[index + 1].kind in NUMERALS
    return not (numbered and tokens[index].word in ROOMS)


def is_suffix(tokens: Sequence[Token], index: int, *, inside: bool = False) -> bool:
    """12 b, 22 bis; not "zwölf bis vierzehn"; `inside`: before the street."""
    if index >= len(tokens):
        return False
    if inside and tokens[index].word == "bis":
        return True
    if index + 1 == len(tokens) and tokens[index].word in ("а", "б", "в"):
        return True
    if tokens[index].word == "bis":
        return index + 1 == len(tokens) or tokens[index + 1].kind not in NUMERALS
    return tokens[index].kind == LETTER or re.fullmatch("[a-f]|ter", tokens[index].word) is not None


def _is_of_house(tokens: Sequence[Token], start: int, index: int) -> bool:
    """A numeral, or the "and" inside of one: "one hundred and twelve"."""
    token = tokens[index]
    if token.kind == JOINER and start < index < len(tokens) - 1:
        inside = tokens[index - 1].kind in (HUNDRED, TENS, QUANTITY) and tokens[index + 1].kind in (UNIT, PAIR, TENS)
        return inside and len(token.word) <= 3
    if token.kind == REPEAT and start == index:
        return False  # "mit doppel s"
    return (token.kind in NUMERALS and not is_post_code(token)) or token.word.endswith("einhalb")


def is_post_code(token: Token) -> bool:
    return token.kind == DIGITS and len(token.text) > LONGEST_HOUSE_NUMBER


def digits(row: Sequence[Token]) -> int:
    """How many digits these stand for, about."""
    weights = {PAIR: 2, TENS: 2, QUANTITY: 3}
    total = 0
    for index, token in enumerate(row):
        joined = token.kind == UNIT and index > 0 and row[index - 1].kind == TENS  # "eighty three zero two two"
        total += len(token.text) if token.kind == DIGITS else weights.get(token.kind, 1) - joined
    return total
