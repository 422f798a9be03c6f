"""Where speech may be cut: sentences, and the first clause of one that must sound at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 220
"""Characters of a sentence; Piper's memory grows with the longest one and does not shrink."""
SHORTEST_HEAD = 12

_END = re.compile(r"(?<=[.!?…؟۔।。！？])[\"'»”)]*\s+|\n+")
_CLAUSE = re.compile(r"(?<=[,;:،؛、])\s+|\s+(?=[–—-]\s)")
_SPACE = re.compile(r"\s+")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a normalised text, none longer than LONGEST characters."""
    for sentence in _END.split(text):
        rest = sentence.strip()
        while len(rest) > LONGEST:
            head, rest = _cut(rest, LONGEST)
            yield head
        if rest:
            yield rest


def lead(sentence: str, limit: int, breaths: frozenset[str] = frozenset()) -> tuple[str, str]:
    """A head of about `limit` characters that may be spoken first, and the rest; the rest may be empty.

    Cut after a comma, else before a word of `breaths` ("und", "because"), else, where the sentence is more than
    twice as long as allowed, between two words.
    """
    if len(sentence) <= limit:
        return sentence, ""
    cuts = _inside(_CLAUSE, sentence, limit) or [
        cut for cut in _inside(_SPACE, sentence, limit) if _word_after(sentence, cut) in breaths
    ]
    if not cuts and len(sentence) > 2 * limit:
        cuts = _inside(_SPACE, sentence, limit)
    if not cuts:
        return sentence, ""
    return sentence[: cuts[-1]].strip(), sentence[cuts[-1] :].strip()


def _inside(pattern: re.Pattern[str], sentence: str, limit: int) -> list[int]:
    return [found.end() for found in pattern.finditer(sentence) if SHORTEST_HEAD <= found.start() <= limit]


def _word_after(sentence: str, cut: int) -> str:
    return _SPACE.split(sentence[cut : cut + 20], maxsplit=1)[0].strip(",.;:").lower()


def _cut(text: str, limit: int) -> tuple[str, str]:
    cuts = _inside(_CLAUSE, text, limit) or _inside(_SPACE, text, limit) or [limit]
    return text[: cuts[-1]].strip(), text[cuts[-1] :].strip()
