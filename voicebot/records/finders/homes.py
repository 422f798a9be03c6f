"""Homes without a word for street: near "ich wohne" whatever stands before a small number is one.

Privacy by default: the finder looks at each small number that counts nothing, and asks what stands before it. Behind a
street's preposition, or where a home is spoken of, a word that ends as streets do or that callers do not
otherwise use is a street; right behind "ich wohne" or "die adresse ist" any noun is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicebot.records.finders.houses import LONGEST_HOUSE_NUMBER, POST_CODE, digits, number_end
from voicebot.records.finders.strangers import is_ordinary
from voicebot.records.finders.streets import STREET_WORDS, is_office, is_street
from voicebot.records.finders.towns import town_end
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.homes import (
    ADJECTIVES,
    ARTICLED,
    ARTICLES,
    BARE,
    COUNTED,
    GENERIC,
    HOUSE,
    LIVES,
    LIVING,
    NUMBERED,
    PLACED,
    PREPOSITIONS,
    ROOMS,
    SHAPED,
    TELLING,
)
from voicebot.records.lexicon.towns import CITIES, TOWNS
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import NUMERALS, OPAQUE, ORDINAL, QUANTITY, SIGN, WORD, ZERO, Found, Token

BEHIND = 14
"""Tokens behind "ich wohne" in which a home is spoken of."""
BEFORE = 7
"""The same before it: "am gangsteig zehn hab ich früher gewohnt"."""
SHORT_NAME = 7
"""Letters; a longer one that ends as streets do is one before any house number."""
FILLERS = 3
"""Words between the verb and the place."""
_FILLERS = TELLING | Words("jetzt da noch hier gleich immer nun seit gerade wieder at in near mit ich wir")
_FROM = frozenset({"aus", "nach"})
"""Before a hamlet: "ich komm aus niedermoosen fünf"."""
_INDEFINITE = ("ein", "un", "una", "bir", "o")
_THOUSANDS = ("tausend", "thousand")
_ANNOUNCED = frozenset({"hausnummer", "hausnr"})


def living_places(tokens: Sequence[Token], ends: Sequence[int]) -> list[bool]:
    """Which tokens stand near a word of living; `ends`: of the phrases that announce an address."""
    near = [False] * (len(tokens) + 1)
    marks = [index for index, token in enumerate(tokens) if token.kind == WORD and token.word in LIVING]
    for mark in {*marks, *(end - 1 for end in ends)}:
        first, end = max(0, mark - BEFORE), min(len(tokens), mark + BEHIND + 1)
        near[first:end] = [True] * (end - first)
    return near


def find_homes(tokens: Sequence[Token], lexicon: Lexicon, living: Sequence[bool]) -> Iterator[Found]:
    """Find what stands before a house number."""
    for index in range(1, len(tokens)):
        if tokens[index].kind not in NUMERALS or tokens[index - 1].kind in NUMERALS:
            continue
        end = _house_end(tokens, index, lexicon)
        if end is None:
            continue
        name, told = _name_end(tokens, index)
        before = [token.word for token in tokens[max(0, index - 5) : index]]
        alone = any(word in _ANNOUNCED for word in before) or ("house", "number") in pairwise(before)
        if living[index] and told and tokens[name - 1].word in NUMBERED:
            last = town_end(tokens, _street_end(tokens, end, lexicon), lexicon)
            yield name - 1, last, "address"  # "haus nummer sieben im kirchweg"
        elif name and (living[index] or _is_preposed(tokens, name) or tokens[name - 1].word in SHAPED):
            first = _start(tokens, name, end, lexicon, living=living[index], told=bool(told))
            if first is not None and not is_office(tokens, first):
                split = bool(told) and index - name > 2  # "auf der schanz und die hausnummer ist achtzehn"
                yield first, name if split else town_end(tokens, end, lexicon), "address"
                alone = alone or split
        if alone and tokens[index].kind != OPAQUE:
            yield index, town_end(tokens, end, lexicon), "address"

    yield from _numberless(tokens, lexicon)


def _numberless(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """ "ich wohne am schlossberg": right behind the verb, behind a street's preposition."""
    if not any(token.word in PLACED for token in tokens):
        return
    for mark, token in enumerate(tokens):
        if token.kind == WORD and token.word in LIVES:
            first = mark + 1
            while first < len(tokens) and first - mark <= FILLERS and tokens[first].word in _FILLERS:
                first += 1
            end = _street_end(tokens, first, lexicon)
            if end > first:
                yield first, end, "address"


def _street_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Past "am schlossberg", "hinter der alten mühle"; `first` where no such thing stands there."""
    if first >= len(tokens) or tokens[first].kind != WORD or tokens[first].word not in PLACED:
        return first
    end = first + 1
    articled = tokens[first].word in ARTICLED
    if articled and (end >= len(tokens) or tokens[end].word not in ARTICLES):
        return first
    end += articled
    while end < len(tokens) and end - first < STREET_WORDS and tokens[end].word in ADJECTIVES:
        end += 1
    if end >= len(tokens) or tokens[end].kind != WORD or not _is_noun(tokens[end], lexicon):
        return first
    last = tokens[end]
    shaped = last.word in SHAPED and last.word not in lexicon.common
    return end + 1 if shaped or not is_ordinary(last.text, last.word, lexicon) else first


def _house_end(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int | None:
    """The end of the number that begins here, if a house may have it: no dialled one, no year, nothing counted."""
    token = tokens[index]
    if (
        token.word in _INDEFINITE
        or token.kind == ZERO
        or (token.kind == QUANTITY and any(part in token.word for part in _THOUSANDS))
    ):
        return None
    if token.text.startswith("0") or (token.text.isdigit() and len(token.text) > LONGEST_HOUSE_NUMBER):
        return None
    end = number_end(tokens, index, lexicon)
    rest = end or index
    while rest < len(tokens) and tokens[rest].kind in NUMERALS:
        rest += 1
    dictated = end is not None and rest > end and not POST_CODE - 1 <= digits(tokens[end:rest]) <= POST_CODE + 1
    dated = rest < len(tokens) and tokens[rest].word in lexicon.months
    if rest + 1 < len(tokens) and tokens[rest].kind == ORDINAL:
        dated = tokens[rest + 1].word not in ROOMS  # "siebenundzwanzig erster stock"
    return None if dictated or dated else end


def _name_end(tokens: Sequence[Token], index: int) -> tuple[int, str]:
    """The end of the name before a number, and what announces the number: "auf der schanz und die hausnummer ist"."""
    told = ""
    end = index
    while end > 0 and index - end < 5:
        before = tokens[end - 1]
        if before.word in HOUSE:
            told = before.word if told not in _ANNOUNCED else told
        elif before.text != "," and not (before.word in TELLING and (told or end < index or _announces(tokens, end))):
            break
        end -= 1
    return (end, told) if told or end == index else (index, "")


def _announces(tokens: Sequence[Token], end: int) -> bool:
    return any(token.word in _ANNOUNCED for token in tokens[max(0, end - 3) : end])


def _is_preposed(tokens: Sequence[Token], end: int) -> bool:
    """Whether a street's preposition stands up to three words before."""
    words = [token.word for token in tokens[max(0, end - 4) : end - 1]]
    if any(word in PREPOSITIONS for word in words) or tokens[max(0, end - 2)].word in _FROM:
        return True
    return any(word in ARTICLED and after in ARTICLES for word, after in pairwise(words))


def _start(tokens: Sequence[Token], end: int, house: int, lexicon: Lexicon, *, living: bool, told: bool) -> int | None:
    """Where the street begins that ends here; None where it is none."""
    last = tokens[end - 1]
    if last.kind != WORD or last.word in COUNTED or not _is_noun(last, lexicon):
        return None
    first = end - 1
    while first > 0 and end - first < STREET_WORDS and _is_of_name(tokens[first - 1], lexicon):
        first -= 1
    begin = _with_preposition(tokens, first)
    preposed = begin < first or (begin > 0 and tokens[begin - 1].word in _FROM)
    if last.word in SHAPED and last.word not in BARE and tokens[begin].word in ("in", "an"):
        named = tokens[begin + 1].word in ("der", "die", "den")
        begin = first if named and (tokens[begin].word == "in" or tokens[begin + 1].word != "der") else begin
    street = is_street(last, lexicon)
    shaped = (last.word in SHAPED or (last.word in BARE and first < end - 1)) and not (
        last.word in lexicon.common and not living
    )
    strange = shaped or not is_ordinary(last.text, last.word, lexicon)
    if strange or street:
        sure = living or preposed or (len(last.word) > SHORT_NAME and last.word in SHAPED and strange and not told)
    else:
        sure = (
            living
            and (preposed or (_is_announced(tokens, first) and not told))
            and not _goes_on(tokens, house, lexicon)
        )
    if begin > 0 and tokens[begin - 1].word in GENERIC and not street:
        begin -= 1  # "خیابان گوته"
    return begin if sure else None


def _is_noun(token: Token, lexicon: Lexicon) -> bool:
    if token.word in TOWNS or token.word in CITIES:
        return False
    return not any(
        token.word in words
        for words in (
            lexicon.plain,
            lexicon.months,
            lexicon.amounts,
            lexicon.relatives,
            lexicon.times,
            lexicon.sections,
            lexicon.birth,
            lexicon.validity,
            lexicon.phones,
            lexicon.bridges,
            lexicon.living.words,
            lexicon.titles,
        )
    )


def _is_of_name(token: Token, lexicon: Lexicon) -> bool:
    """A word before the last of a street's name: "alten", "sankt", "dr", or one that is no word of grammar."""
    if token.word in PREPOSITIONS or token.word in ARTICLED or token.kind not in (WORD, ORDINAL):
        return False
    if token.word in TOWNS or token.word in ADJECTIVES:
        return True
    return (
        token.kind == WORD
        and token.word not in LIVING
        and _is_noun(token, lexicon)
        and token.word not in lexicon.function
    )


def _with_preposition(tokens: Sequence[Token], first: int) -> int:
    """Streets that begin with one: "am stadtpark", "an der leiten", "bei den drei linden"."""
    start = first
    if start > 2 and tokens[start - 1].kind in NUMERALS and tokens[start - 2].word in ARTICLES:
        start -= 1
    if start > 0 and tokens[start - 1].word in PREPOSITIONS and tokens[start - 1].kind == WORD:
        return _with_town(tokens, start - 1)
    if start > 1 and tokens[start - 1].word in ARTICLES and tokens[start - 2].word in ARTICLED:
        return start - 2
    return first


def _with_town(tokens: Sequence[Token], first: int) -> int:
    """ "stephanskirchen am sonnenhang"."""
    return first - 1 if first > 0 and tokens[first - 1].word in TOWNS else first


def _is_announced(tokens: Sequence[Token], first: int) -> bool:
    """Whether a word of living stands right before, but for "ist" and "jetzt"."""
    before = first
    while before > 0 and first - before < 3 and (tokens[before - 1].word in TELLING or tokens[before - 1].kind == SIGN):
        before -= 1
    return before > 0 and tokens[before - 1].kind != OPAQUE and tokens[before - 1].word in LIVING


def _goes_on(tokens: Sequence[Token], house: int, lexicon: Lexicon) -> bool:
    """Whether a noun follows that the number counts: "im haus fünf familien"."""
    if house >= len(tokens) or tokens[house].kind != WORD:
        return False
    word = tokens[house].word
    return not (word in lexicon.plain or word in lexicon.function or word in TOWNS or word in LIVING)
