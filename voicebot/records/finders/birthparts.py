"""Dates of birth told piece by piece: "geburtsjahr achtzig monat mai", "and the year is eighty two", "ein 87er"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from voicebot.records.finders.dates import SEASONS
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import NUMERALS, OPAQUE, ORDINAL, SIGN, WORD, Found, Token

NEAR = 12
"""Tokens between a word of birth, or a part of its date, and another part."""
LONGEST = 6
_PARTS = Words(
    "jahr monat tag year month day geburtsjahr geburtsmonat geburtstag année mois jour an luna ziua anno mese giorno "
    "año mes día yıl ay gün год месяц день рік місяць"
)
_POINTING = Words("ist is war was : der die das the i e es este est äh ähm uh um dann also in im am of")
_ENDED = Words("baby kid child model jahrgang")
"""Behind a year: "a nineteen ninety baby"."""
_SELF = Words("bin ist sind i'm am is war a an")
_YEAR = re.compile(r"(?:19|20)\d\d")
_IN = Words("im in en i em au w в у ve a")
_MONTHLY = ("ayinda", "ayi", "месяце", "місяці")
_PERSONS = Words("я он она сам сама муж жена сын дочь він вона чоловік дружина син донька")
_OF_YEAR = Words("года року рождения народження")
DIRECTLY = 6
"""Tokens between "born" and a month alone."""
_DECADE = re.compile(r"(?:\w+und)?(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)er")


def find_birth_parts(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find the parts of a date of birth that stand alone."""
    last = -NEAR - 1
    for index, token in enumerate(tokens):
        if token.word in lexicon.birth or (token.kind == OPAQUE and token.secret == "birth"):
            last = index
        nicknamed = _nickname(tokens, index, lexicon) or _of_year(tokens, index) or _month(tokens, index, last, lexicon)
        if nicknamed is not None:
            last = index
            yield nicknamed
        elif (
            token.kind == WORD
            and token.word in _PARTS
            and tokens[index - 1].word not in SEASONS
            and _is_near(tokens, index, last, lexicon)
        ):
            first = index + 1
            while first < len(tokens) and tokens[first].kind != OPAQUE and tokens[first].word in _POINTING:
                first += 1
            end = _row_end(tokens, first, lexicon)
            if end > first:
                last = index
                yield first, end, "birth"


def _is_near(tokens: Sequence[Token], index: int, last: int, lexicon: Lexicon) -> bool:
    following = tokens[index + 1 : index + 4]
    return index - last <= NEAR or any(token.kind == OPAQUE and token.secret == "birth" for token in following)


def _row_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    end = first
    while end < len(tokens) and end - first < LONGEST:
        dotted = tokens[end].text == "." and end + 1 < len(tokens) and end > first  # "3. Dezember"
        if not _is_part(tokens[end], lexicon) and not (dotted and _is_part(tokens[end + 1], lexicon)):
            break
        end += 1
    return end


def _is_part(token: Token, lexicon: Lexicon) -> bool:
    return token.kind != OPAQUE and (
        token.kind in NUMERALS or token.kind == ORDINAL or (token.kind != SIGN and token.word in lexicon.months)
    )


def _month(tokens: Sequence[Token], index: int, last: int, lexicon: Lexicon) -> Found | None:
    """ "1938 geboren im mai": a month alone, directly behind "born" or its date."""
    token = tokens[index]
    if token.kind != WORD or index - last > DIRECTLY:
        return None
    placed = tokens[index - 1].word in _IN or (index + 1 < len(tokens) and tokens[index + 1].word in _MONTHLY)
    named = token.kind == WORD and token.word in lexicon.months and placed
    alone = index + 1 == len(tokens) or not _is_part(tokens[index + 1], lexicon)
    near = not any(_is_part(other, lexicon) for other in tokens[max(0, index - 2) : index])
    return (index, index + 1, "birth") if named and alone and near and index else None


def _of_year(tokens: Sequence[Token], index: int) -> Found | None:
    """ "я восьмидесятого года": an ordinal behind a person, before the word for year."""
    if tokens[index].word not in _PERSONS:
        return None
    end = index + 1
    while end < len(tokens) and end - index < LONGEST and (tokens[end].kind in NUMERALS or tokens[end].kind == ORDINAL):
        end += 1
    told = end > index + 1 and end < len(tokens) and tokens[end - 1].kind == ORDINAL and tokens[end].word in _OF_YEAR
    return (index + 1, end + 1, "birth") if told else None


def _nickname(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Found | None:
    """ "ich bin ein neunundneunziger", "i'm a nineteen ninety baby"."""
    if index == 0 or tokens[index].kind == OPAQUE:
        return None
    before = [token.word for token in tokens[max(0, index - 3) : index]]
    if not any(word in _SELF for word in before):
        return None
    if tokens[index].kind == WORD and before[-1] in ("ein", "eine") and _DECADE.fullmatch(tokens[index].word):
        return index, index + 1, "birth"
    if tokens[index].text.isdigit() and [token.word for token in tokens[index + 1 : index + 2]] == ["er"]:
        return index, index + 2, "birth"  # "ein 87er"
    end = _row_end(tokens, index, lexicon)
    year = end - index > 1 or _YEAR.fullmatch(tokens[index].text) is not None
    ended = year and end < len(tokens) and tokens[end].word in _ENDED
    return (index, end, "birth") if ended and before[-1] in ("a", "ein") else None
