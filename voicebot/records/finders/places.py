"""Where somebody lives: streets with a number, post codes with a town, what was announced as an address."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.finders.homes import find_homes, living_places
from voicebot.records.finders.houses import number_end
from voicebot.records.finders.streets import find_streets, is_name, is_street
from voicebot.records.finders.towns import find_places, find_post_codes, town_end
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.homes import HOUSE, OFFICES
from voicebot.records.tokens import NUMERALS, OPAQUE, Found, Token, find_phrases

LIVING_WITHIN = 9
"""Tokens after "ich wohne" in which the address is looked for."""


def find_addresses(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find streets with their number, post codes with their town, and whatever was announced as an address."""
    ends = [end for _, end in find_phrases(tokens, lexicon.living)]
    streets = [index for index, token in enumerate(tokens) if is_street(token, lexicon)]
    numbered = bool(streets) or any(token.kind in NUMERALS for token in tokens)
    living = living_places(tokens, ends) if numbered else [False] * len(tokens)
    yield from find_streets(tokens, lexicon, streets, living)
    yield from find_homes(tokens, lexicon, living)
    for end in ends:
        yield from _announced(tokens, end, lexicon)
    yield from find_post_codes(tokens, lexicon)
    yield from find_places(tokens, lexicon)


def _announced(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[Found]:
    """After "ich wohne": words that are no plain words, then a house number, in any language."""
    start: int | None = None
    for index in range(first, min(len(tokens), first + LIVING_WITHIN)):
        token = tokens[index]
        if token.kind in NUMERALS:
            end = number_end(tokens, index, lexicon)
            article = start is None and token.word in ("ein", "un", "una")  # "an der adresse ist ein fehler"
            if end is not None and not article and (start is not None or index == first):
                yield index if start is None else start, town_end(tokens, end, lexicon), "address"
            return
        if token.kind == OPAQUE or token.text in ".?!" or token.word in OFFICES or token.word in lexicon.months:
            return
        if token.word in HOUSE and start is not None:
            continue  # "am salzstadel numéro huit"
        start = (index if start is None else start) if is_name(token, lexicon) else None
