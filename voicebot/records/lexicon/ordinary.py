"""Ordinary words: those of our own texts, their inflected forms and their compounds.

No list holds every name, so where a caller speaks about a person redaction asks the other way round: is this a word
that callers of this office use? Rough endings do for that. What they let through wrongly ("berger") other finders
may still take; what they do not know is taken out.
"""

from __future__ import annotations

from collections.abc import Iterable

STEM = 4
"""Letters that are left of a word without its endings."""
LONGEST_ENDING = 6
PART = 4
"""Letters of the shortest part of a compound."""
LONGEST_WORD = 40
"""Longer ones are not taken apart: it keeps the time linear."""
_NAMED: tuple[str, ...] = (
    *(
        "berg",
        "berger",
        "bach",
        "bacher",
        "huber",
        "meier",
        "maier",
        "mayer",
        "mair",
        "mayr",
        "hofer",
        "thaler",
        "dorfer",
    ),
    *("egger", "inger", "hauser", "kofer", "moser", "stein", "hausen", "kirchen", "lechner", "reiter"),
)
"""Endings of surnames and villages: what else ends so is listed whole."""
_LINKS = ("", "s", "n", "en", "es", "e", "er")


class Ordinary:
    """The ordinary words of one language, or of several."""

    __slots__ = ("_parts",)

    def __init__(self, *parts: Vocabulary) -> None:
        self._parts = parts

    def __contains__(self, word: str) -> bool:
        return any(word in part for part in self._parts)

    def __or__(self, other: Ordinary) -> Ordinary:
        return Ordinary(*dict.fromkeys(self._parts + other._parts))


class Vocabulary:
    """Folded words of one language and the endings and beginnings that they take."""

    __slots__ = ("_chain", "_compounds", "_endings", "_known", "_prefixes", "_stems")

    def __init__(
        self, known: Iterable[str], endings: str, prefixes: str = "", *, chain: int = 1, compounds: bool = False
    ) -> None:
        self._known = frozenset(known)
        self._endings = frozenset(endings.split())
        self._prefixes = tuple(prefixes.split())
        self._chain = chain
        self._compounds = compounds
        self._stems = frozenset(stem for word in self._known for stem in self._stripped(word))

    def __contains__(self, word: str) -> bool:
        if word in self._known or self._is_form(word):
            return True
        if not self._compounds or len(word) > LONGEST_WORD or word.endswith(_NAMED):
            return False
        return self._is_compound(word)

    def _is_form(self, word: str) -> bool:
        bare = [word[len(prefix) :] for prefix in self._prefixes if word.startswith(prefix)]
        return any(
            form in self._known or not self._stems.isdisjoint(self._stripped(form))
            for form in (word, *bare)
            if len(form) >= STEM - 1
        )

    def _stripped(self, word: str) -> set[str]:
        """The word itself and what is left of it without its endings."""
        forms = {word} if len(word) >= STEM else set()
        last = set(forms)
        for _ in range(self._chain):
            last = {
                form[:-size]
                for form in last
                for size in range(1, min(LONGEST_ENDING, len(form) - STEM) + 1)
                if form[-size:] in self._endings
            }
            forms |= last
        return forms

    def _is_compound(self, word: str) -> bool:
        """Whether it can be cut into known words, with "s" or "en" between: "sprachkurs" + "anmeldung"."""
        reached = {0}
        for end in range(PART, len(word) + 1):
            for start in range(max(0, end - LONGEST_WORD), end - PART + 1):
                if start in reached and self._is_part(word[start:end], last=end == len(word)):
                    reached.add(end)
                    break
        return len(word) in reached

    def _is_part(self, piece: str, *, last: bool) -> bool:
        if last:
            return piece in self._known or self._is_form(piece)
        return any(
            piece.endswith(link) and len(piece) - len(link) >= PART and piece[: len(piece) - len(link)] in self._known
            for link in _LINKS
        )
