"""Post codes and the towns behind them; what is announced as the place of a home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voicebot.records.finders.houses import POST_CODE, digits
from voicebot.records.finders.strangers import is_ordinary
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.homes import LIVING, PLACES, POST_BOXES, POST_CODES, TELLING
from voicebot.records.lexicon.towns import CITIES, NAMED_TOWNS, TOWNS
from voicebot.records.lexicon.words import Patterns
from voicebot.records.tokens import NUMERALS, SIGN, WORD, Found, Token

NEAR = 12
"""Tokens before a post code in which a home makes it one."""
_BETWEEN = frozenset({"في", "در", "din", "in", "und", "at", "im", "a", "en", "la", "в", "у", "da", "bei"})
_TOWNISH = Patterns(
    r"\w{3,}(?:dorf|heim|hausen|kirchen|ing|berg|bach|feld|felden|munchen|ham|stein|brunn|hofen|stetten|ried|burg|furt)"
)
"""Endings of villages that no list of ours holds."""
_MORE = frozenset({"am", "an", "bei", "ob"})
_BAD = frozenset({"bad", "sankt", "st", "markt", "neu", "gross", "klein", "ober", "unter", "alt"})


def find_post_codes(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """Five digits before a town, near a home, or announced as a post code; and the town."""
    index = 0
    while index < len(tokens):
        start = index
        while index < len(tokens) and tokens[index].kind in NUMERALS:
            index += 1
        if index > start and digits(tokens[start:index]) == POST_CODE:
            before = tokens[max(0, start - NEAR) : start]
            announced = any(token.word in POST_CODES for token in before[-4:])
            town = index < len(tokens) and tokens[index].word in NAMED_TOWNS
            lived = any(token.word in LIVING for token in before) and not any(
                token.word in lexicon.phones or token.word in lexicon.files for token in before[-3:]
            )
            if town or announced or (lived and index - start > 1):
                yield start, past_town(tokens, index, lexicon), "address"
        index = max(index, start + 1)


def find_places(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """ "ortsteil pang", "und der ort schechen", "postfach zwölf"."""
    for index, token in enumerate(tokens):
        boxed = token.word == "box" and index > 0 and tokens[index - 1].word in ("post", "o", "po")
        if token.word in POST_BOXES or boxed:
            end = index + 1
            while end < len(tokens) and tokens[end].kind in NUMERALS:
                end += 1
            if end > index + 1:
                yield index - boxed, end, "address"
        if token.kind == WORD and token.word in PLACES:
            first = index + 1
            while first < len(tokens) and tokens[first].word in TELLING:
                first += 1
            told = any(
                other.word in LIVING or other.secret == "address" for other in tokens[max(0, index - NEAR) : index]
            )
            if told or token.word in ("ortsteil", "wohnort"):
                end = past_town(tokens, first, lexicon)
                known = first < end and tokens[first].word not in NAMED_TOWNS
                if end > first and not (known and is_ordinary(tokens[first].text, tokens[first].word, lexicon)):
                    yield first, end, "address"


def town_end(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """Past a post code and its town, where they follow a street."""
    index = end
    while index < len(tokens) and (tokens[index].kind == SIGN or tokens[index].word in _BETWEEN):
        index += 1
    code = index
    while index < len(tokens) and tokens[index].kind in NUMERALS:
        index += 1
    if POST_CODE - 1 <= digits(tokens[code:index]) <= POST_CODE + 1:
        return past_town(tokens, index, lexicon)
    town = end
    if town + 1 < len(tokens) and tokens[town].word in _BETWEEN and tokens[town + 1].word in NAMED_TOWNS:
        town += 1  # "lindenweg drei in kolbermoor"
    elif town + 1 < len(tokens) and tokens[town].word == "in" and ends_as_town(tokens[town + 1], lexicon):
        beside = [token.word for token in tokens[town + 2 : town + 4]]
        more = len(beside) == 2 and beside[0] in _MORE and beside[1] in NAMED_TOWNS
        return town + (4 if more else 2)  # "flurstraße vier in ostermünchen", "… in lauterbach bei rohrdorf"
    while town < len(tokens) and town - end < 4 and tokens[town].word in NAMED_TOWNS:
        town += 1
    return town


def past_town(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Past the name of a town behind its post code, as "bad aibling", "mühldorf am inn"."""
    if index < len(tokens) and tokens[index].kind == SIGN and tokens[index].text == ",":
        index += 1
    first = index
    while index < len(tokens) and index - first < 3 and _is_town(tokens[index], lexicon, first=index == first):
        index += 1
        if tokens[index - 1].word not in _BAD:
            break
        index += tokens[index - 1].word == "st" and index < len(tokens) and tokens[index].text == "."
    while index > first and index < len(tokens) and index - first < 3 and tokens[index].word in TOWNS:
        index += 1
    named = index > first and index + 1 < len(tokens) and tokens[index].word in _MORE
    return index + 2 if named and _is_town(tokens[index + 1], lexicon, first=False) else index


def ends_as_town(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word looks like a village: behind "in" only, for surnames do too."""
    known = token.word in lexicon.common or token.word in lexicon.function or token.word in lexicon.plain
    return token.kind == WORD and token.word in _TOWNISH and not known


def _is_town(token: Token, lexicon: Lexicon, *, first: bool) -> bool:
    if token.kind != WORD:
        return False
    if token.word in TOWNS or token.word in CITIES or token.word in _BAD:
        return True
    if token.word in lexicon.plain or token.word in lexicon.function or token.word in LIVING:
        return False
    return first or token.word not in lexicon.common
