"""Streets by their word, "münchner straße", "lindenweg", "rue de la gare", with a house number or announced."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voicebot.records.finders.bridges import after_bridge
from voicebot.records.finders.houses import is_suffix, number_end
from voicebot.records.finders.strangers import is_ordinary
from voicebot.records.finders.towns import town_end
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.homes import (
    ADJECTIVES,
    ARTICLES,
    HOUSE,
    LIVING,
    NUMBERED,
    OFFICES,
    PARTS,
    STREET_PARTICLES,
    TELLING,
)
from voicebot.records.lexicon.towns import TOWNS
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import NUMERALS, SIGN, WORD, Found, Token

FILLERS = 4
"""Words between a street and "nummer"."""
ANSWERED = 4
"""Words before a street that only lead up to it."""
_ANSWERS = Words("ja yes also ähm äh öh uh um die der den in im am das ist moment so na und it's is the on straße")
_CLOSING = ("und", "die", "bitte", "in", "hausnummer", "nummer", "and", "number", "aber")
STREET_WORDS = 4
"""Words before "straße" that belong to its name."""
_STOPS = Words("in am an auf im at on der die das den dem the ist is jetzt noch still now located früher heute vorher")
_GERMAN = Words("straße strasse str street")
"""Alone they say what follows; "rue" and "via" are part of the name."""
_VAGUE = Words("platz weg ring steig damm")
"""Streets only with a name, or where a home is spoken of."""


def find_streets(
    tokens: Sequence[Token], lexicon: Lexicon, streets: Sequence[int], living: Sequence[bool]
) -> Iterator[Found]:
    """Find street words with their names and numbers; `living`: where a home is spoken of."""
    for index in streets:
        if tokens[index].kind == WORD:
            found = _street(tokens, index, lexicon, announced=living[index])
            if found is not None:
                yield found
                yield from corrected(tokens, found[1], lexicon)


def is_street(token: Token, lexicon: Lexicon) -> bool:
    if token.kind != WORD or token.word in TOWNS:
        return False
    if token.word in lexicon.streets:
        return True
    known = token.word in lexicon.function or (token.word.endswith("ring") and token.word in lexicon.common)
    return token.word in lexicon.street_patterns and not known  # "during", "engineering"


def is_office(tokens: Sequence[Token], first: int) -> bool:
    """Whether the office is said to be there: "das amt in der wittelsbacherstraße"."""
    while first > 0 and tokens[first - 1].word in _STOPS:
        first -= 1
    return first > 0 and tokens[first - 1].word in OFFICES


def corrected(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[Found]:
    """Another house number after "nein", and after that."""
    start = after_bridge(tokens, first, lexicon)
    while first < start < len(tokens):
        house = start + 1 if tokens[start].word in HOUSE else start
        end = number_end(tokens, house, lexicon)
        if end is None:
            return
        yield house, end, "address"
        first, start = end, after_bridge(tokens, end, lexicon)


def _street(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, announced: bool) -> Found | None:
    end = number_end(tokens, _past_telling(tokens, index + 1), lexicon)
    first = _name_start(tokens, index, lexicon)
    if is_office(tokens, first) or (
        first and tokens[first].word in lexicon.amounts and tokens[first - 1].kind in NUMERALS
    ):
        return None  # the second: "dreißig kilometer weg"
    before = first - 1
    if before > 0 and tokens[before - 1].kind in NUMERALS and is_suffix(tokens, before, inside=True):
        before -= 1  # "trois bis rue du moulin"
    counts = any(token.word in lexicon.amounts for token in tokens[first : index + 2])  # "sixty square metres"
    if end is None and before >= 0 and tokens[before].kind in NUMERALS and not counts:
        while before > 0 and tokens[before - 1].kind in NUMERALS:
            before -= 1
        while before > 0 and tokens[before - 1].kind == WORD and tokens[before - 1].word in NUMBERED:
            before -= 1  # "number five kirchplatz"
        return before, town_end(tokens, _past_particles(tokens, index + 1, lexicon), lexicon), "address"
    alone = first == index and tokens[index].word in lexicon.streets
    if alone and (tokens[index].word in _VAGUE and not announced):
        return None
    if end is None and alone and tokens[index].word != "ring":
        end = _words_with_number(tokens, index + 1, lexicon)  # rue de la gare 12, calle mayor 5
        dedicated = tokens[index + 1].word in ARTICLES if end is not None else False  # "straße des friedens"
        if (
            end is not None
            and not dedicated
            and (tokens[index].word in _GERMAN or _names_itself(tokens, index + 1, lexicon))
        ):
            first = index + 1  # "straße ulmer weg neun", "улица линденвег дом восемь"
            while tokens[first].word in TELLING:
                first += 1
    if end is None:
        announced = announced or _is_answer(tokens, first, index)
        return (first, index + 1, "address") if announced and _is_named(tokens, first, index, lexicon) else None
    if announced and first > 1 and tokens[first - 1].kind in NUMERALS and tokens[first - 2].word in PARTS:
        first -= 2  # "flat three bahnhofstrasse ninety one"
    return _town_before(tokens, first, lexicon), town_end(tokens, end, lexicon), "address"


def _past_telling(tokens: Sequence[Token], first: int) -> int:
    """Before "nummer" in "gartenstraße und die nummer ist zwölf", past it and "ist"; `first` where it is not said."""
    index = first
    while (
        index < len(tokens) and index - first < FILLERS and (tokens[index].word in TELLING or tokens[index].text == ",")
    ):
        index += 1
    if index >= len(tokens) or tokens[index].word not in HOUSE:
        return first
    index += 1
    while index < len(tokens) and (tokens[index].word in TELLING or tokens[index].text in ":,"):
        index += 1
    return index


def _is_answer(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Whether the utterance is it: "ja gartenstraße", an answer to the question for the address."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    closed = following is None or following.kind == SIGN or following.word in _CLOSING
    closed |= [token.word for token in tokens[index + 1 : index + 3]] == ["ist", "das"]
    named = closed and tokens[index].word not in _VAGUE and first <= ANSWERED
    return named and all(token.kind == SIGN or token.word in _ANSWERS for token in tokens[:first])


def _name_start(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Where the name of a street begins: "carl maria von weber straße", "äußere oberaustraße"."""
    first = index
    if tokens[index].word in lexicon.streets:
        while first > 0 and index - first < STREET_WORDS and (size := _name_words(tokens, first, index, lexicon)):
            first -= size
    elif first > 0 and is_name(tokens[first - 1], lexicon):
        named = tokens[first - 1].text  # "Äußere Münchener Straße", "rosenheimer landstraße"
        first -= 1 if named[:1].isupper() or named.endswith("er") else 0
    while first > 0 and tokens[first - 1].word in ADJECTIVES and tokens[first - 1].kind == WORD:
        first -= 1  # "alten poststraße"
    return _titled(tokens, first)


def _titled(tokens: Sequence[Token], first: int) -> int:
    """Before "Dr.-" and "St." that touch the name: "Dr.-Steinbeißer-Straße"."""
    start = first
    while start > 0 and tokens[start - 1].text in ".-" and tokens[start - 1].end == tokens[start].start:
        start -= 1
    titled = start < first and start > 0 and tokens[start - 1].kind == WORD
    return start - 1 if titled and tokens[start - 1].end == tokens[start].start else first


def _name_words(tokens: Sequence[Token], first: int, street: int, lexicon: Lexicon) -> int:
    """How many words before `first` belong to the name too: one, or two for the "von der" of "von der tann straße"."""
    if is_name(tokens[first - 1], lexicon):
        return 1
    size = 1 if tokens[first - 1].word == "von" else 2
    lead = first - size - 1
    if first == street or lead < 0 or tokens[first - size].word != "von":
        return 0
    articled = size == 2 and tokens[first - 1].word in ARTICLES
    named = is_name(tokens[lead], lexicon) or (articled and tokens[lead].word in ARTICLES)
    return size if named and (size == 1 or articled) else 0


def _names_itself(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Whether what follows "улица" is a German street with a word of its own."""
    return any(is_street(token, lexicon) for token in tokens[first : first + 3])


def _town_before(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Before "kolbermoor in die" in front of a street."""
    town = first
    while town > 0 and first - town < 2 and tokens[town - 1].word in _STOPS:
        town -= 1
    if town == 0 or tokens[town - 1].kind != WORD:
        return first
    village = 1 < town < first and tokens[town - 2].word in ("in", "nach") and _is_strange(tokens[town - 1], lexicon)
    return town - 1 if village or tokens[town - 1].word in TOWNS else first


def _is_named(tokens: Sequence[Token], first: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a street without a number has a name: not "weit weg", "die falsche straße"."""
    if tokens[index].word not in lexicon.streets:
        return True
    name = tokens[first:index]
    return any(token.word in TOWNS or token.word.endswith("er") or _is_strange(token, lexicon) for token in name)


def _is_strange(token: Token, lexicon: Lexicon) -> bool:
    return not is_ordinary(token.text, token.word, lexicon)


def _past_particles(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Past "de la loire" behind "quatorze rue"."""
    end = first
    while end < len(tokens) and end - first < STREET_WORDS and tokens[end].word in STREET_PARTICLES:
        end += 1
    named = first < end < len(tokens) and tokens[end].kind == WORD and tokens[end].word not in lexicon.plain
    return end + 1 if named else first


def _words_with_number(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    for index in range(first + 1, min(len(tokens), first + 4)):
        end = number_end(tokens, index, lexicon)
        if end is not None:
            return end
    return None


def is_name(token: Token, lexicon: Lexicon) -> bool:
    words = (lexicon.plain, _STOPS, lexicon.living.words, lexicon.mail_words, lexicon.bridges)
    return token.kind == WORD and not any(token.word in known for known in words) and token.word not in LIVING
