"""How a number agrees with what it counts, where languages do it alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ\u200c-][^\W\d_]+)*")


def next_words(after: str, count: int = 1) -> list[str]:
    """The words that follow a number in the same phrase, in small letters."""
    phrase = re.split(r"[.,;:!?()،؛؟\n]", after, maxsplit=1)[0]
    return [word.lower() for word in _WORD.findall(phrase)[:count]] if after[:1].isspace() else []


def last_words(before: str, count: int = 1) -> list[str]:
    """The words in front of a number, in small letters, the nearest first; none across a sentence mark."""
    phrase = re.split(r"[.,;:!?()،؛؟\n]", before)[-1]
    return [word.lower() for word in reversed(_WORD.findall(phrase))][:count]


def counted(after: str) -> str:
    """The noun that a Slavic numeral counts: the next word, or the one after an adjective in the plural."""
    words = next_words(after, 2)
    return words[-1] if len(words) == 2 and words[0].endswith(("ых", "их", "ими", "ыми")) else "".join(words[:1])


_PLURAL_ENDINGS = (("ами", "i"), ("ями", "i"), ("ах", "l"), ("ях", "l"), ("ам", "d"), ("ям", "d"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """Case and gender of a Slavic numeral, told from the words around it. Cases are named by their first letter."""

    genitive_after: frozenset[str]
    feminine: re.Pattern[str]
    neuter: re.Pattern[str]
    genitive_plural: re.Pattern[str]
    """Forms that stand after 2, 3, 4 only where the numeral is in the genitive itself."""

    def gender(self, after: str) -> str:
        noun = counted(after)
        return "f" if self.feminine.fullmatch(noun) else "n" if self.neuter.fullmatch(noun) else "m"

    def case(self, value: int, before: str, after: str) -> str:
        """n, g, d, a, i or l: what is counted tells it by its ending, else the word before."""
        noun = counted(after)
        for ending, case in _PLURAL_ENDINGS:
            if noun.endswith(ending) and len(noun) > len(ending) + 2:
                return case
        if any(word in self.genitive_after for word in last_words(before)):
            return "g"
        if value % 10 in (2, 3, 4) and value % 100 not in (12, 13, 14) and self.genitive_plural.fullmatch(noun):
            return "g"
        return "a" if value % 10 == 1 and noun.endswith(("ю", "у")) else "n"
