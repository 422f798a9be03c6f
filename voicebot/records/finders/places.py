"""Where somebody lives, and where their post arrives: streets with a number, e-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import DIGITS, LETTER, NUMERALS, OPAQUE, SIGN, TENS, WORD, Found, Token, find_phrases

LIVING_WITHIN = 9
"""Tokens after "ich wohne" in which the address is looked for."""
STREET_WORDS = 3
"""Words before "straße" that belong to its name."""
MAIL_WORDS = 10
LONGEST_HOUSE_NUMBER = 3
HOSTS = Words(
    "gmail googlemail gmx web yahoo outlook hotmail icloud posteo freenet arcor live msn aol proton protonmail ukr "
    "mail yandex t-online t online"
)
_ENDINGS = Words("de com net org at ch eu info ua ru tr ro it es fr uk io me")
_PREPOSITIONS = Words("in am an auf im at on der die das den dem the ist is jetzt")


def find_emails(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find e-mail addresses, written or spelled: a host after "at", and what leads up to it."""
    for index, token in enumerate(tokens):
        if token.word in lexicon.at_signs or token.text == "@":
            end = _host_end(tokens, index + 1, lexicon)
            first = _mailbox_start(tokens, index, lexicon)
            if end is not None and first < index:
                yield first, end, "email"


def _host_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """The end of "gmail punkt com"; None where no host follows."""
    end: int | None = None
    dotted = False
    for index in range(first, min(len(tokens), first + MAIL_WORDS)):
        token = tokens[index]
        if token.kind == OPAQUE:
            break
        if token.word in lexicon.dots or token.text == ".":
            dotted = True
        elif dotted and token.word in _ENDINGS:
            end = index + 1
            dotted = False
        elif end is not None or (token.word in lexicon.plain and token.word not in (HOSTS | _ENDINGS)):
            break
        elif token.word in HOSTS and end is None and index == first:
            end_of_host = index + 1
            following = tokens[end_of_host] if end_of_host < len(tokens) else None
            if following is None or not (following.word in lexicon.mail_signs or following.word == "online"):
                return end_of_host
    return end


def _mailbox_start(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Back to the first word that is none of the mailbox's."""
    first = at
    for index in range(at - 1, max(-1, at - 1 - MAIL_WORDS), -1):
        token = tokens[index]
        sign = token.word in lexicon.mail_signs or token.text in "._-"
        plain = len(token.word) > 1 and (token.word in lexicon.plain or token.word in ("mail", "e-mail", "email"))
        if token.kind == OPAQUE or (token.kind == SIGN and not sign) or (plain and not sign):
            break
        first = index
    return first


def find_addresses(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find streets with their number, post codes with their town, and whatever was announced as an address."""
    living = [end for _, end in find_phrases(tokens, lexicon.living.all)]
    for index, token in enumerate(tokens):
        if token.kind == WORD and (token.word in lexicon.streets or token.word in lexicon.street_patterns):
            found = _street(tokens, index, lexicon, announced=any(0 <= index - end <= LIVING_WITHIN for end in living))
            if found is not None:
                yield found
    for end in living:
        yield from _announced(tokens, end, lexicon)


def _street(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, announced: bool) -> Found | None:
    end = _number_end(tokens, index + 1, lexicon)
    first = index
    if tokens[index].word in lexicon.streets:
        while first > 0 and index - first < STREET_WORDS and _is_name(tokens[first - 1], lexicon):
            first -= 1
    elif first > 0 and _is_name(tokens[first - 1], lexicon):
        named = tokens[first - 1].text  # "Äußere Münchener Straße", "rosenheimer landstraße"
        first -= 1 if named[:1].isupper() or named.endswith("er") else 0
    before = first - 1
    counts = index + 1 < len(tokens) and tokens[index + 1].word in lexicon.amounts  # "sixty square metres"
    if end is None and before >= 0 and tokens[before].kind in NUMERALS and not counts:
        while before > 0 and tokens[before - 1].kind in NUMERALS:
            before -= 1
        return before, index + 1, "address"
    if end is None and tokens[index].word in lexicon.streets and first == index:
        end = _words_with_number(tokens, index + 1, lexicon)  # rue de la gare 12, calle mayor 5
    if end is None:
        return (first, index + 1, "address") if announced else None
    return first, _town_end(tokens, end, lexicon), "address"


def _words_with_number(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    for index in range(first + 1, min(len(tokens), first + 4)):
        end = _number_end(tokens, index, lexicon)
        if end is not None:
            return end
    return None


def _number_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """The end of a house number: a number, perhaps a letter; None where there is none or it counts something."""
    index = first
    if index < len(tokens) and tokens[index].text == ".":
        index += 1  # "Bahnhofstr. 7"
    if index < len(tokens) and tokens[index].word in ("nummer", "number", "no", "numero", "дом", "numara"):
        index += 1
    start = index
    while index < len(tokens) and tokens[index].kind in NUMERALS and not _is_post_code(tokens[index]):
        index += 1
    if index - start > LONGEST_HOUSE_NUMBER:  # a post code follows, digit by digit
        index = start + (2 if tokens[start].kind == TENS else 1)
    if index == start or (index < len(tokens) and tokens[index].word in lexicon.amounts):
        return None
    letter = index < len(tokens) and (tokens[index].kind == LETTER or re.fullmatch("[a-f]", tokens[index].word))
    return index + 1 if letter else index


def _is_post_code(token: Token) -> bool:
    return token.kind == DIGITS and len(token.text) > LONGEST_HOUSE_NUMBER


def _town_end(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """Past a post code and its town, where they follow a street."""
    index = end
    while index < len(tokens) and (tokens[index].kind == SIGN or tokens[index].word in ("in", "und")):
        index += 1
    code = index
    while index < len(tokens) and tokens[index].kind in NUMERALS:
        index += 1
    digits = sum(len(token.text) if token.kind == DIGITS else 1 for token in tokens[code:index])
    if digits < 4:
        return end
    town = index
    while index < len(tokens) and index - town < 2 and _is_name(tokens[index], lexicon):
        index += 1
    return index


def _announced(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[Found]:
    """After "ich wohne": words that are no plain words, then a house number: "am stadtpark dreiundzwanzig"."""
    start: int | None = None
    for index in range(first, min(len(tokens), first + LIVING_WITHIN)):
        token = tokens[index]
        if token.kind in NUMERALS:
            end = _number_end(tokens, index, lexicon)
            if end is not None and start is not None:
                yield _with_preposition(tokens, start), _town_end(tokens, end, lexicon), "address"
            elif end is not None and index == first:
                yield index, _town_end(tokens, end, lexicon), "address"
            return
        if token.kind == OPAQUE or token.text in ".?!":
            return
        start = (index if start is None else start) if _is_name(token, lexicon) else None


def _with_preposition(tokens: Sequence[Token], start: int) -> int:
    """Streets that begin with one: "Am Stadtpark"."""
    return start - 1 if start and tokens[start - 1].word in ("am", "an", "im", "zum", "zur") else start


def _is_name(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == WORD and token.word not in lexicon.plain and token.word not in _PREPOSITIONS
