"""Telephone, passport and file numbers: digits said one by one, in pairs, or mixed with letters.

What tells them from a quantity is their form: "zwei acht null null" is no well-formed number,
"zweitausendachthundert" is one, and a well-formed number is kept unless the caller just said what it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import JOINER, LETTER, NUMERALS, OPAQUE, SIGN, WORD, Found, Token

SECRET_DIGITS = 4
"""So many digits that are no quantity name somebody."""
PHONE_DIGITS = 7
ANNOUNCED_WITHIN = 6
"""Tokens between "meine nummer" and its first digit."""
_PAIR = "(?:DU|D|P|U)"
_QUANTITY = re.compile(
    rf"(?:(?:U|P)?H)?(?:{_PAIR}?K)?(?:U?H)?{_PAIR}?|(?:{_PAIR}?K|Q)?Q?{_PAIR}?|N|(?:U?H)?{_PAIR}?KH*{_PAIR}?"
)
_LEVEL = re.compile(r"(?:[abc][12])+")
_WEIGHT = {"Z": 1, "U": 1, "P": 2, "D": 2, "H": 1, "K": 1, "Q": 3, "R": 1, LETTER: 1}
_COPULAS = Words("ist lautet ware war is was est cest e es este are der die das the the: : i si")
_LEVEL_DIGITS = {"eins": "1", "ein": "1", "zwei": "2", "one": "1", "two": "2", "1": "1", "2": "2"}


@dataclass(frozen=True, slots=True)
class _Run:
    """Numbers and letters in a row: tokens from `first` up to but not `end`."""

    first: int
    end: int
    kinds: str
    """Of its numbers and letters."""
    weight: int
    """Digits and letters that it stands for."""


def find_numbers(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find numbers that name somebody; `public` are digits of numbers that are nobody's secret."""
    for first, end, kind in _announced(tokens, lexicon):
        run = _next_run(tokens, first, end, lexicon)
        if run is not None and _is_secret(tokens, run, lexicon, public, announced=kind):
            yield run.first, run.end, _sort(tokens, run, kind)
    for run in _runs(tokens, lexicon):
        if _is_secret(tokens, run, lexicon, public):
            yield run.first, run.end, _sort(tokens, run, "number")


def _announced(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Where a number is announced, and as what; of several announcements the nearest."""
    sorts = ((lexicon.passports, "passport"), (lexicon.files, "number"), (lexicon.phones, "phone"))
    for index, token in enumerate(tokens):
        for words, kind in sorts:
            if token.kind in (WORD, LETTER) and token.word in words:
                yield index + 1, min(len(tokens), index + 1 + ANNOUNCED_WITHIN), kind
                break


def _next_run(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> _Run | None:
    for index in range(first, end):
        if tokens[index].kind == OPAQUE or tokens[index].text in (".", "?", "!"):
            return None
        begins = tokens[index].kind in NUMERALS or _begins(tokens[index], lexicon)
        run = _run_at(tokens, index, lexicon, announced=True) if begins else None
        if run is not None and set(run.kinds) & NUMERALS:
            return run
    return None


def _runs(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[_Run]:
    index = 0
    while index < len(tokens):
        run = _run_at(tokens, index, lexicon, announced=False)
        if run is None:
            index += 1
        else:
            if set(run.kinds) & NUMERALS:
                yield run
            index = run.end


def _run_at(tokens: Sequence[Token], first: int, lexicon: Lexicon, *, announced: bool) -> _Run | None:
    """The run that begins at a token; dashes, "und" and hesitation inside it do not end it."""
    kinds: list[str] = []
    end = index = first
    weight = gap = 0
    while index < len(tokens) and gap <= 2:
        token = tokens[index]
        kind = _part(token, lexicon, spelled=announced or bool(kinds))
        if kind:
            weight += len(token.text) if kind == "N" else _WEIGHT[kind]
            weight -= 1 if kind == "U" and kinds and kinds[-1] == "D" and gap == 0 else 0
            kinds.append(kind)
            end, gap = index + 1, 0
        elif token.word in ("plus", "+") and not kinds:
            gap = 0
        elif kinds and (token.kind == JOINER or (token.kind == SIGN and token.text in "-–/.,()_:+")):
            gap += 1
        else:
            break
        index += 1
    return _Run(first, end, "".join(kinds), weight) if kinds else None


def _part(token: Token, lexicon: Lexicon, *, spelled: bool) -> str:
    """The kind of a number or letter, "" for anything else."""
    if token.kind in NUMERALS or token.kind == LETTER:
        return token.kind
    if not spelled or token.kind not in (WORD, JOINER):
        return ""
    short = len(token.word) <= 2 and token.word not in lexicon.plain  # "ae strich vier"
    return LETTER if short or token.word in lexicon.letters or len(token.word) == 1 else ""


def _begins(token: Token, lexicon: Lexicon) -> bool:
    """Whether an announced number may begin with it: a letter by its name does not where it is a word too."""
    return len(token.word) == 1 or not (token.word in _COPULAS or token.word in lexicon.plain)


def _is_secret(
    tokens: Sequence[Token], run: _Run, lexicon: Lexicon, public: Collection[str], announced: str = ""
) -> bool:
    if _digits(tokens, run) in public or _is_level(tokens, run):
        return False
    before = tokens[run.first - 1] if run.first else None
    after = tokens[run.end] if run.end < len(tokens) else None
    if before is not None and before.word in lexicon.sections and run.weight <= 5:
        return False
    if after is not None and (after.word in lexicon.amounts or after.text in "€%$") and run.weight <= 6:
        return False
    beside = {token.word for token in (before, after) if token is not None}
    if run.weight <= 4 and any(word in lexicon.times for word in beside) and not announced:
        return False
    if _is_quantity(tokens, run, lexicon):
        said = before is not None and (before.word in _COPULAS or before.word in lexicon.files)
        return announced in ("number", "passport") and said
    if announced:
        return run.weight >= (SECRET_DIGITS if announced == "phone" else SECRET_DIGITS - 1)
    return (run.weight >= SECRET_DIGITS and sum(kind in NUMERALS for kind in run.kinds) >= 2) or run.weight >= 5


def _is_quantity(tokens: Sequence[Token], run: _Run, lexicon: Lexicon) -> bool:
    """A well-formed number, or a year said in two halves."""
    if run.kinds == "N":
        return len(tokens[run.end - 1].text) <= SECRET_DIGITS
    if _QUANTITY.fullmatch(run.kinds):
        return True
    return tokens[run.first].word in lexicon.century and run.kinds[1:] in ("P", "D", "DU") and run.weight == 4


def _is_level(tokens: Sequence[Token], run: _Run) -> bool:
    """B one, C two: the levels of the European framework."""
    signs = [_LEVEL_DIGITS.get(token.word, token.word) for token in tokens[run.first : run.end] if token.kind != JOINER]
    return bool(_LEVEL.fullmatch("".join(signs)))


def _digits(tokens: Sequence[Token], run: _Run) -> str:
    return "".join(token.text for token in tokens[run.first : run.end] if token.kind == "N")


def _sort(tokens: Sequence[Token], run: _Run, announced_as: str) -> str:
    """Digits that begin with zero or plus are a telephone's, unless a passport was announced."""
    first = tokens[run.first]
    dialled = first.kind == "Z" or first.text.startswith("0") or first.word in ("plus", "+")
    if announced_as == "number" and dialled and run.weight >= PHONE_DIGITS and LETTER not in run.kinds:
        return "phone"
    return announced_as
