"""What stands between two pieces of one thing: corrections, hesitation, and words that explain a letter."""

from __future__ import annotations

from collections.abc import Sequence

from voicebot.records.lexicon import Lexicon
from voicebot.records.tokens import JOINER, SIGN, WORD, Token

LONGEST = 7
"""Tokens of a bridge: "nein warten sie das war falsch"."""
_LOOSE = frozenset({"de", "di", "for", "von", "fur", "ca", "from", "like"})
"""Explain a letter only where the next word begins with it: "m for mike", not "b for the course"."""


def after_bridge(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """The first token from here that is no bridge; the end of the row where nothing else follows soon."""
    for index in range(first, min(len(tokens), first + LONGEST + 1)):
        token = tokens[index]
        sign = token.kind == SIGN and token.text not in "?!"
        if not (sign or token.kind == JOINER or (token.kind == WORD and token.word in lexicon.bridges)):
            return index
    return len(tokens)


def after_explanation(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Past "wie martha" behind the letter before `index`; `index` itself where none stands there."""
    letter, before = tokens[index - 1].word if index else "", index
    if index < len(tokens) and tokens[index].text == ",":
        index += 1  # "D, wie Dora"
    if index >= len(tokens):
        return before
    for phrase in lexicon.spelling.by_first.get(tokens[index].word, ()):
        end = index + len(phrase)
        if end < len(tokens) and tuple(token.word for token in tokens[index:end]) == phrase:
            fits = tokens[end].word.startswith(letter)
            sure = index == before and phrase[0] not in _LOOSE and tokens[end].word not in lexicon.function
            if tokens[end].kind != SIGN and (fits or sure):
                return end + 1
    return before
