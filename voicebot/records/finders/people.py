"""Names: after "mein name ist", after "frau", before "mein name", and spelled letter by letter."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.first_names import FIRST_NAMES
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import JOINER, LETTER, OPAQUE, ORDINAL, SIGN, WORD, Found, Token, find_phrases

LONGEST = 4
"""Words of a name."""
SPELLED = 3
"""So many letters in a row are a word being spelled."""
ABBREVIATIONS = Words(
    "eat bamf pdf fsj bfd vhs usa pin puk sms ihk hwk daad zab lea eu eea azr gmbh ukw tu lmu abh aufenthg stag usb "
    "faq www http ard zdf abc adac aok tk"
)
_QUESTIONS = Words("wie was das how what comment come como")


def find_people(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find names of people."""
    yield from _spelled(tokens, lexicon)
    for first, end in find_phrases(tokens, lexicon.names.all):
        asked = first > 0 and tokens[first - 1].word in _QUESTIONS
        if not asked or end - first > 1:
            yield from _name_from(tokens, end, lexicon)
    for index, token in enumerate(tokens):
        if token.word in lexicon.titles and token.kind == WORD:
            if not (index > 0 and tokens[index - 1].word in lexicon.possessives):
                yield from _name_from(tokens, index + 1, lexicon)
        elif token.kind == WORD and token.word in FIRST_NAMES:
            yield from _name_from(tokens, index, lexicon)
    for first, end in find_phrases(tokens, lexicon.names_after.all):
        yield from _name_before(tokens, first, end, lexicon)


def _name_from(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[Found]:
    """The name that begins here: up to the first plain word, sign or number."""
    while first < len(tokens) and _leads(tokens[first], lexicon):
        first += 1
    end = first
    while end < len(tokens) and end - first < LONGEST and _belongs(tokens, first, end, lexicon):
        end += 1
    while end > first and tokens[end - 1].word in lexicon.particles and tokens[end - 1].word in lexicon.plain:
        end -= 1  # "… und heiße ali von": the particle led to no name
    if end > first:
        yield first, end, "name"


def _leads(token: Token, lexicon: Lexicon) -> bool:
    """Words between "mein name ist" and the name."""
    return (
        token.word in lexicon.titles
        or token.text in (":", "„", '"')
        or (
            token.word in ("der", "die", "ah", "ahm", "ehm", "also", "uh", "um", "er", "ist", "is", "c'est", "ja")
            and token.kind != OPAQUE
        )
    )


def _belongs(tokens: Sequence[Token], first: int, index: int, lexicon: Lexicon) -> bool:
    token = tokens[index]
    if token.word == "von" and index > first:
        return False  # "frau gruber von der caritas"; a noble name begins with it
    if token.word in lexicon.particles and index + 1 < len(tokens):
        following = tokens[index + 1]
        return following.kind == WORD and (following.word not in lexicon.plain or following.word in lexicon.particles)
    if token.kind not in (WORD, LETTER, ORDINAL) or token.word in lexicon.plain:
        return False
    cased = tokens[first].text[:1].isupper()
    return index == first or not cased or token.text[:1].isupper()


def _name_before(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> Iterator[Found]:
    """ "huber mein name": the name stands before, and no "ist" follows."""
    if end < len(tokens) and tokens[end].word in ("ist", "lautet", "ware", "is", "steht", "auf", "falsch", "wird"):
        return
    start = first
    while start > 0 and first - start < 2 and tokens[start - 1].kind == WORD:
        if tokens[start - 1].word in lexicon.plain or tokens[start - 1].word in ("gott", "servus", "moin"):
            break
        start -= 1
    if start < first:
        yield start, first, "name"


def _spelled(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    index = 0
    while index < len(tokens):
        end, letters = _letters_from(tokens, index, lexicon)
        if len(letters) >= SPELLED and letters not in ABBREVIATIONS:
            yield index, end, "name"
        index = max(end, index + 1)


def _letters_from(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, str]:
    """Letters in a row, each perhaps explained: "m wie martha"."""
    letters = ""
    index = first
    while index < len(tokens):
        token = tokens[index]
        if token.kind in (SIGN, JOINER) and token.text in "-,." and letters:
            index += 1
            continue
        if len(token.word) != 1 or token.kind not in (LETTER, WORD, JOINER):
            break
        letters += token.word
        index += 1
        for phrase in lexicon.spelling.all:
            if tuple(other.word for other in tokens[index : index + len(phrase)]) == phrase:
                index = min(len(tokens), index + len(phrase) + 1)
                break
    while index > first and tokens[index - 1].kind == SIGN:
        index -= 1
    return index, letters
