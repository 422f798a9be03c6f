"""What is left of a dictation: hesitation between two taken pieces, and numbers that go on beside one.

The finders before read numbers, dates and addresses by a grammar, and callers do not speak by one. Whatever stands
between two pieces of one dictation goes too, and so do digits and letters that follow one or that it takes back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.finders.bridges import LONGEST
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.homes import LIVING
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import JOINER, LETTER, NUMERALS, OPAQUE, ORDINAL, SIGN, WORD, Found, Token

DICTATED = frozenset({"number", "phone", "passport", "birth", "email", "address"})
SUFFIX = 4
"""Letters of an ending written behind figures."""
HESITATION = 3
"""Tokens between two pieces of one name: "nguyen äh nein"."""
_HESITATIONS = frozenset({"ah", "ahm", "ehm", "oh", "hm", "uh", "um", "euh", "eh", "э", "ээ", "эм", "е"})
_TAKING_BACK = Words("nein no нет ні non hayır değil لا نه nu sorry falsch quatsch pardon perdón scusi не ne nee nicht")
_IN = Words("in en à a la în в у im")
COUNTRY_CODES = frozenset({"de", "at", "nl", "fr", "it", "es", "pl", "ro"})
"""Before the digits of an IBAN."""


def find_leftovers(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find what belongs to a dictation of which a part was taken."""
    yield from _repeated(tokens, lexicon)
    index = 0
    before: tuple[int, str] | None = None
    while index < len(tokens):
        if tokens[index].kind != OPAQUE:
            index += 1
            continue
        kind = tokens[index].secret
        end = index
        while end < len(tokens) and tokens[end].kind == OPAQUE and tokens[end].secret == kind:
            end += 1
        if before is not None and _is_bridge(tokens, before[0], index, lexicon, (before[1], kind)):
            yield before[0], index, before[1]
        elif kind in DICTATED:
            yield from _led_up(tokens, index, kind, lexicon)
        if kind in DICTATED or kind == "name":
            yield from _going_on(tokens, end, kind, lexicon)
            yield from _suffixed(tokens, end, kind)
        before = (end, kind)
        index = end


def _repeated(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """A name said again: "brunner von der firma brunner"."""
    named = {token.word for token in tokens if token.kind == OPAQUE and token.secret == "name" and len(token.word) > 2}
    for index, token in enumerate(tokens):
        if (
            token.kind == WORD
            and token.word in named
            and not (token.word in lexicon.plain or token.word in lexicon.function)
        ):
            yield index, index + 1, "name"


def _is_bridge(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon, kinds: tuple[str, str]) -> bool:
    """Whether all between two pieces is hesitation, correction or part of what is dictated."""
    gap = tokens[first:end]
    if not gap or len(gap) > LONGEST or any(token.kind == OPAQUE or token.text in ("?", "!") for token in gap):
        return False
    if "name" in kinds:
        same = kinds[0] == kinds[1]
        particles = all(token.word in lexicon.particles for token in gap)
        spelled = all(token.kind in (LETTER, JOINER) or token.word in lexicon.letters for token in gap)
        hesitant = len(gap) <= HESITATION and all(_is_hesitation(token, lexicon) for token in gap)
        taken_back = any(token.word in _HESITATIONS or token.word in _TAKING_BACK for token in gap)
        linked = all(token.kind == JOINER and token.word not in _HESITATIONS for token in gap)
        middle = len(gap) == 1 and gap[0].kind == WORD and gap[0].word not in lexicon.plain  # "le thi hong nhung"
        middle = middle and gap[0].word not in lexicon.function and gap[0].word not in lexicon.titles
        middle = middle and gap[0].word not in lexicon.names.words and not _tells_more(gap[0].word, lexicon)
        return same and (middle or particles or (spelled and not linked) or (hesitant and taken_back))
    if kinds == ("address", "address"):
        linked = all(token.word in _IN or token.text in ",-" for token in gap)  # "…, in bruckmühl"
        return linked or all(_is_hesitation(token, lexicon) or _is_figure(token, lexicon) for token in gap)
    if not DICTATED.issuperset(kinds) or (kinds[0] != kinds[1] and "number" not in kinds):
        return False
    return all(_is_hesitation(token, lexicon) or _is_figure(token, lexicon) for token in gap)


def _tells_more(word: str, lexicon: Lexicon) -> bool:
    """A relative or a word of living between two names; Arabic writes "and" as part of the next word."""
    return word in LIVING or word in lexicon.relatives or (word[:1] == "و" and word[1:] in lexicon.relatives)


def _is_hesitation(token: Token, lexicon: Lexicon) -> bool:
    return token.kind in (SIGN, JOINER) or token.word in lexicon.bridges or token.word in lexicon.corrections


def _is_figure(token: Token, lexicon: Lexicon) -> bool:
    numeral = token.kind in NUMERALS or token.kind in (ORDINAL, LETTER)
    return token.kind != OPAQUE and (numeral or token.word in lexicon.months)


def _led_up(tokens: Sequence[Token], end: int, kind: str, lexicon: Lexicon) -> Iterator[Found]:
    """ "der siebzehnte nein entschuldigung" before a date, "de" before digits."""
    first = end
    while first > 0 and end - first < LONGEST and _is_hesitation(tokens[first - 1], lexicon):
        first -= 1
    figures = first
    while kind == "birth" and figures > 0 and first - figures < 3 and _is_figure(tokens[figures - 1], lexicon):
        figures -= 1
    corrected = any(token.word in lexicon.corrections for token in tokens[first:end])
    if figures < first and corrected:
        yield figures, end, kind
    elif (
        kind in ("number", "passport") and tokens[end].text.isdigit() and tokens[max(0, end - 1)].word in COUNTRY_CODES
    ):
        yield end - 1, end, kind


def _going_on(tokens: Sequence[Token], first: int, kind: str, lexicon: Lexicon) -> Iterator[Found]:
    """A house number, or its letter by name, directly behind a street; more digits behind digits."""
    end = first
    while end < len(tokens) and end - first < LONGEST and (tokens[end].kind in NUMERALS or tokens[end].kind == LETTER):
        end += 1
    if end > first and tokens[end - 1].word in lexicon.no_letters:
        end -= 1
    named = end < len(tokens) and tokens[end].kind == WORD and len(tokens[end].word) == 2
    if kind == "address" and named and tokens[end].word in lexicon.letters:
        end += 1  # "сім бе"
    counts = end < len(tokens) and (tokens[end].word in lexicon.amounts or tokens[end].text in "€%$")
    timed = end < len(tokens) and (tokens[end].word in lexicon.times or tokens[end].kind == ORDINAL)
    digits = any(token.kind in NUMERALS for token in tokens[first:end])
    if (
        end > first
        and (digits or kind == "address")
        and not counts
        and not timed
        and (kind == "address" or _lives(tokens, first, kind, lexicon))
    ):
        yield first, end, "address"


def _suffixed(tokens: Sequence[Token], end: int, kind: str) -> Iterator[Found]:
    """The Turkish ending behind figures: "rathausstraße 5'te"."""
    row = tokens[end : end + 2]
    touching = len(row) == 2 and row[0].text in "'’" and row[0].end == row[1].start and len(row[1].word) <= SUFFIX
    if touching and row[1].kind == WORD and tokens[end - 1].end == row[0].start:
        yield end, end + 2, kind


def _lives(tokens: Sequence[Token], index: int, kind: str, lexicon: Lexicon) -> bool:
    """Whether what was taken for a name stands where an address is told."""
    near = tokens[max(0, index - 9) : index]
    return kind == "name" and any(token.word in lexicon.living.words and token.kind == WORD for token in near)
