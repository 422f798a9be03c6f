"""Telephone, passport and file numbers: digits said one by one, in pairs, or mixed with letters.

What tells them from a quantity is their form: "zwei acht null null" is no well-formed number,
"zweitausendachthundert" is one, and a well-formed number is kept unless the caller just said what it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from voicebot.records.finders.bridges import after_bridge, after_explanation
from voicebot.records.finders.strangers import is_ordinary
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import (
    ACCENTED,
    JOINER,
    LETTER,
    NUMERALS,
    OPAQUE,
    ORDINAL,
    REPEAT,
    SIGN,
    WORD,
    Found,
    Token,
)

SECRET_DIGITS = 4
"""So many digits that are no quantity name somebody."""
PHONE_DIGITS = 7
LONGEST_SIGN = 5
LONGEST_ROW = 8
"""Pieces of one number, with "dann" or "nein" between them; more are read as another, which keeps the time linear."""
ANNOUNCED_WITHIN = 6
"""Tokens between "meine nummer" and its first digit."""
_PAIR = "(?:DU|D|P|U)"
_QUANTITY = re.compile(
    rf"(?:(?:U|P)?H)?(?:{_PAIR}?K)?(?:U?H)?{_PAIR}?|(?:{_PAIR}?K|Q)?Q?{_PAIR}?|N|(?:U?H)?{_PAIR}?KH*{_PAIR}?"
)
_TIMES = re.compile(r"(?:\d{1,2}:\d{2}[-–]?)+")
_LEVEL = re.compile(r"(?:[abc][12])+")
_WEIGHT = {"Z": 1, "U": 1, "P": 2, "D": 2, "H": 1, "K": 1, "Q": 3, "R": 1, LETTER: 1}
_COPULAS = Words("ist lautet ware war is was est cest e è es este are der die das the : i si це это هو است le la el il")
_PLUS = Words("plus + плюс artı più más زائد بعلاوه")
_NUMBER = Words("nummer number numéro numero número nr номер رقم شماره numarası numărul")
"""Between the series of a passport and its number."""
_MONEY = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2}|,-)?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+[.,]\d{1,2}")
_DATE = re.compile(r"[0-3]?\d([./-])[01]?\d\1(?:19|20)?\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDING = frozenset({("endet", "auf"), ("endet", "mit"), ("beginnt", "mit"), ("ends", "in"), ("ending", "in")})
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
        if run is not None and kind != "phone" and run.first > first and _is_sign(tokens[run.first - 1], lexicon):
            run = replace(run, first=run.first - 1)  # "aktenzeichen ist ausl null sieben"
        if run is not None:
            yield from _secrets(tokens, run, lexicon, public, announced=kind)
    for run in _runs(tokens, lexicon):
        yield from _secrets(tokens, run, lexicon, public)


def _is_sign(token: Token, lexicon: Lexicon) -> bool:
    """A short word that is none, as the departments' in a file number."""
    groups = (_COPULAS, lexicon.bridges, lexicon.mail_signs, lexicon.plain, lexicon.files, lexicon.passports)
    known = any(token.word in words for words in groups)
    short = token.kind == WORD and 1 < len(token.word) <= LONGEST_SIGN
    return short and not known and (token.word == "ausl" or not is_ordinary(token.text, token.word, lexicon))


def _secrets(
    tokens: Sequence[Token], run: _Run, lexicon: Lexicon, public: Collection[str], announced: str = ""
) -> Iterator[Found]:
    """A run and what is dictated after it, if together they are a secret: "drei sieben dann kommt null neun"."""
    if _digits(tokens, run) in public or any(token.kind == OPAQUE for token in tokens[run.first : run.end]):
        return
    row = [run]
    dictated = bool(announced) or (run.weight >= 2 and not _is_quantity(tokens, run, lexicon))
    while dictated and len(row) < LONGEST_ROW and (following := _continued(tokens, row[-1], lexicon)) is not None:
        if _digits(tokens, following) in public:
            break
        row.append(following)
    enough = {"": PHONE_DIGITS, "phone": SECRET_DIGITS}.get(announced, SECRET_DIGITS - 1)
    whole = len(row) > 1 and sum(part.weight for part in row) >= enough
    if whole or any(_is_secret(tokens, part, lexicon, public, announced) for part in row):
        for part in row:
            yield _with_letter(tokens, part), part.end, _sort(tokens, part, announced or "number")


def _with_letter(tokens: Sequence[Token], run: _Run) -> int:
    """Where it begins: "a" is a word too, but not before another letter."""
    if run.kinds[0] != LETTER or run.first == 0:
        return run.first
    before = tokens[run.first - 1]
    return run.first - (len(before.word) == 1 and before.kind == WORD and before.text.casefold() not in ACCENTED)


def _continued(tokens: Sequence[Token], run: _Run, lexicon: Lexicon) -> _Run | None:
    """What is dictated after "dann", "moment" or "nein falsch"; an amount or one small word is not."""
    start = after_bridge(tokens, run.end, lexicon)
    if start == run.end and start + 1 < len(tokens) and tokens[start].word in _NUMBER and run.weight <= SECRET_DIGITS:
        start += 1  # "паспорт семьдесят пять номер один два три"
    if start == run.end or start == len(tokens):
        return None
    following = _run_at(tokens, start, lexicon, announced=True)
    if following is None or not set(following.kinds) & NUMERALS:
        return None
    after = tokens[following.end] if following.end < len(tokens) else None
    counts = after is not None and (after.word in lexicon.amounts or after.text in "€%$")
    article = following.kinds == "U" and after is not None and after.kind == WORD and after.word not in lexicon.bridges
    article |= following.kinds == "U" and tokens[start - 1].word in lexicon.times  # "… after five"
    return None if counts or article or tokens[start - 1].word in lexicon.sections else following


def _announced(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Where a number is announced, and as what; of several announcements the nearest."""
    sorts = ((lexicon.passports, "passport"), (lexicon.files, "number"), (lexicon.phones, "phone"))
    for index, token in enumerate(tokens):
        if any(other.word in lexicon.sections for other in tokens[max(0, index - ANNOUNCED_WITHIN) : index]):
            continue  # "absatz eins satz zwei nummer drei"
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
        if kinds and token.word in ("a", "p") and index + 1 < len(tokens) and tokens[index + 1].word == "m":
            break  # "four thirty p m"
        kind = _part(token, lexicon, spelled=announced or bool(kinds))
        if kinds and kind == LETTER and tokens[index - 1].text in ",." and len(token.word) > 1 and token.text.islower():
            kind = "" if token.word in lexicon.plain else kind  # "31-2-Ko, es geht um"
        if kind:
            weight += len(token.text) if kind == "N" else _WEIGHT[kind]
            weight -= 1 if kind == "U" and kinds and kinds[-1] == "D" and gap == 0 else 0
            if kind == "D" and _in_one_word(tokens, first, index):
                kinds[-1], weight = "P", weight - 1  # "ein und achtzig"
            else:
                kinds.append(kind)
            end, gap = index + 1, 0
            if kind == LETTER:
                end = after_explanation(tokens, end, lexicon)
                index = end - 1
        elif token.word in _PLUS and not kinds:
            gap = 0
        elif kinds and _is_year_behind(tokens, index):
            break
        elif kinds and (_joins(token, lexicon) or (kinds[-1] == REPEAT and token.word in _COPULAS)):
            gap += 1
        else:
            break
        index += 1
    while len(kinds) > 1 and kinds[-1] == LETTER and tokens[end - 1].word in lexicon.no_letters:
        kinds.pop()  # "1924 and i": a word, not a letter
        end, weight = end - 1, weight - 1
        while end > first + 1 and _joins(tokens[end - 1], lexicon):
            end -= 1
    return _Run(first, end, "".join(kinds), weight) if kinds else None


def _is_year_behind(tokens: Sequence[Token], comma: int) -> bool:
    """ "U12345678, 2026'ya kadar": a year after a comma, and a word behind it."""
    row = tokens[comma : comma + 3]
    year = len(row) == 3 and row[0].text == "," and _YEAR.fullmatch(row[1].text) is not None
    return year and (row[2].kind == WORD or row[2].text in "'’")


def _in_one_word(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Whether tens that stand here belong to a unit before: "ein und achtzig", written as one word elsewhere."""
    return index - first >= 2 and tokens[index - 2].kind == "U" and tokens[index - 1].word in ("und", "و")


def _joins(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == JOINER or token.word in lexicon.dots or (token.kind == SIGN and token.text in "-–/.,()_:+")


def _part(token: Token, lexicon: Lexicon, *, spelled: bool) -> str:
    """The kind of a number or letter, "" for anything else."""
    if token.kind in NUMERALS or token.kind == LETTER:
        return token.kind
    if not spelled or token.kind not in (WORD, JOINER):
        return ""
    grammar = token.word in lexicon.plain
    short = len(token.word) <= 2 and not grammar  # "ae strich vier"
    named = token.word in lexicon.letters or (token.word in lexicon.alphabet and not grammar)
    return LETTER if short or named or len(token.word) == 1 else ""


def _begins(token: Token, lexicon: Lexicon) -> bool:
    """Whether an announced number may begin with it: a letter by its name does not where it is a word too."""
    spelled = len(token.word) == 1 and token.text.casefold() not in ACCENTED
    spelled &= token.kind == LETTER or token.word not in _COPULAS
    return (
        spelled
        or (token.kind == LETTER and token.text.isupper())
        or not (token.word in _COPULAS or token.word in lexicon.plain)
    )


def _is_secret(
    tokens: Sequence[Token], run: _Run, lexicon: Lexicon, public: Collection[str], announced: str = ""
) -> bool:
    if _digits(tokens, run) in public or _is_level(tokens, run) or (not announced and _is_time(tokens, run)):
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
        valid = any(token.word in lexicon.validity for token in tokens[max(0, run.first - 3) : run.first])
        ending = run.first > 1 and (tokens[run.first - 2].word, tokens[run.first - 1].word) in _ENDING
        if ending and announced == "number":
            return True  # "die kontonummer endet auf 4471"
        if valid or (after is not None and after.kind == ORDINAL):
            return False  # "my card says valid until the 17th"
        said = before is not None and (before.word in _COPULAS or before.word in lexicon.files)
        return announced in ("number", "passport") and said and run.weight > 1
    if not announced and _is_list(tokens, run):
        return False  # "three kids, six, nine and eleven"
    if not announced and run.kinds[-1:] == LETTER and run.weight <= 4 and _QUANTITY.fullmatch(run.kinds[:-1]):
        return False  # "nach einundachtzig a": a section
    if announced:
        return run.weight >= (SECRET_DIGITS if announced == "phone" else SECRET_DIGITS - 1)
    return (run.weight >= SECRET_DIGITS and sum(kind in NUMERALS for kind in run.kinds) >= 2) or run.weight >= 5


def _is_quantity(tokens: Sequence[Token], run: _Run, lexicon: Lexicon) -> bool:
    """A well-formed number, or a year said in two halves."""
    text = "".join(token.text for token in tokens[run.first : run.end])
    if "N" in run.kinds and (_MONEY.fullmatch(text) or _DATE.fullmatch(text)):
        return True
    if run.kinds == "N":
        return len(tokens[run.end - 1].text) <= SECRET_DIGITS
    if _QUANTITY.fullmatch(run.kinds):
        return True
    return tokens[run.first].word in lexicon.century and run.kinds[1:] in ("P", "D", "DU") and run.weight == 4


def _is_list(tokens: Sequence[Token], run: _Run) -> bool:
    """Small numbers with a comma or "and" between any two, the last two with "and"."""
    row = tokens[run.first : run.end]
    separated = all(
        row[index].kind not in NUMERALS or row[index - 1].kind not in NUMERALS for index in range(1, len(row))
    )
    linked = len(row) > 2 and row[-2].word in ("und", "and")
    return separated and linked and set(run.kinds) <= {"U", "P", "D", "N"}


def _is_level(tokens: Sequence[Token], run: _Run) -> bool:
    """B one, C two: the levels of the European framework."""
    signs = [_LEVEL_DIGITS.get(token.word, token.word) for token in tokens[run.first : run.end] if token.kind != JOINER]
    return bool(_LEVEL.fullmatch("".join(signs)))


def _is_time(tokens: Sequence[Token], run: _Run) -> bool:
    """8:30, and 08:00 - 12:30."""
    return _TIMES.fullmatch("".join(token.text for token in tokens[run.first : run.end])) is not None


def _digits(tokens: Sequence[Token], run: _Run) -> str:
    return "".join(token.text for token in tokens[run.first : run.end] if token.kind == "N")


def _sort(tokens: Sequence[Token], run: _Run, announced_as: str) -> str:
    """Digits that begin with zero or plus are a telephone's, unless a passport was announced."""
    first = tokens[run.first]
    dialled = first.kind == "Z" or first.text.startswith("0") or first.word in _PLUS
    if announced_as == "number" and dialled and run.weight >= PHONE_DIGITS and LETTER not in run.kinds:
        return "phone"
    return announced_as
