"""Dates of birth: any date beside "geboren", and any full date that nothing says to be something else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.lexicon import Lexicon
from voicebot.records.tokens import (
    DIGITS,
    HUNDRED,
    JOINER,
    NUMERALS,
    OPAQUE,
    ORDINAL,
    QUANTITY,
    SIGN,
    THOUSAND,
    UNIT,
    ZERO,
    Found,
    Token,
)

NEAR = 6
"""Tokens between "geboren" and its date, either way."""
MONTHS = 12
DAYS = 31


def find_dates(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find dates of birth."""
    for first, end in _dates(tokens, lexicon):
        dated = any(token.word in lexicon.months or token.kind == QUANTITY for token in tokens[first:end])
        behind = end + (NEAR - 1 if dated else 2)  # "im april zweitausendsechs in aleppo geboren"
        born = any(token.word in lexicon.birth for token in tokens[max(0, first - NEAR) : behind])
        full = _is_full(tokens, first, end, lexicon)
        around = [*tokens[max(0, first - NEAR) : first], *tokens[end : end + NEAR]]
        if not born and not (full and all(token.word not in lexicon.validity for token in around)):
            continue
        following = tokens[end].word if end < len(tokens) else ""
        yearly = following in lexicon.year_words and (end + 1 < len(tokens) and tokens[end + 1].word in lexicon.birth)
        if following in lexicon.amounts and not full and not yearly:
            continue  # "geboren und seit fünf jahren hier"
        if end - first == 1 and tokens[first].kind in (UNIT, ZERO, ORDINAL):
            continue  # "geboren in einem dorf", "mein erstes kind ist geboren"
        named = (full or yearly) and (
            following in lexicon.amounts or following in lexicon.year_words
        )  # "девяностого года"
        article = first > 0 and tokens[first - 1].word == "o" and tokens[first].kind in (HUNDRED, THOUSAND)  # "o mie"
        yield first - article, end + named, "birth"


def _dates(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Rows of numbers, ordinals and months, with "of" and dots inside."""
    index = 0
    while index < len(tokens):
        end = index
        probe = index
        while probe < len(tokens) and probe - end <= 2:
            if _is_part(tokens[probe], lexicon):
                end = probe + 1
            elif end == index or not _joins(tokens[probe], lexicon):
                break
            probe += 1
        if end > index and any(token.kind in NUMERALS or token.kind == ORDINAL for token in tokens[index:end]):
            yield index, end
        index = max(end, index + 1)


def _is_part(token: Token, lexicon: Lexicon) -> bool:
    return token.kind != OPAQUE and (
        token.kind in NUMERALS - {"R"} or token.kind == ORDINAL or token.word in lexicon.months
    )


def _joins(token: Token, lexicon: Lexicon) -> bool:
    word = token.word in lexicon.date_joiners or token.word in lexicon.dots
    return word or token.kind == JOINER or (token.kind == SIGN and token.text in ".,/-")


def _is_full(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> bool:
    """Day, month and year."""
    row = [token for token in tokens[first:end] if token.kind != SIGN and _is_part(token, lexicon)]
    digits = [token.text for token in row]
    if len(row) == 3 and all(token.kind == DIGITS for token in row):
        return _is_written(digits)
    months = [index for index, token in enumerate(row) if token.word in lexicon.months]
    if months:
        return (len(row) >= 3 and row[-1] is not row[months[-1]] and months[-1] > 0) or len(row) >= 4
    return len(row) >= 3 and row[0].kind == ORDINAL and row[1].kind == ORDINAL


def _is_written(digits: Sequence[str]) -> bool:
    """24.12.1985, 05/12/1985, 1985-12-24."""
    if len(digits[0]) == 4:
        digits = digits[::-1]
    day, month, year = digits
    if len(day) > 2 or len(month) > 2 or len(year) not in (2, 4):
        return False
    return 1 <= min(int(day), int(month)) <= MONTHS and max(int(day), int(month)) <= DAYS
