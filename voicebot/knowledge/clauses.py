"""Cutting the story away: the few stretches of a long speech that may hold its question."""

from __future__ import annotations

import itertools
import re

from voicebot.knowledge.words import fold, words_of

WHOLE = 45
"""A text of so many words is looked up whole: taught with whole stories, the embedder finds the question in them."""
SHORT = 16
"""Longest stretch that longer texts are cut into."""
TWO = 30
"""Two questions in one breath are no longer than this; what is longer is a story."""
_STEP = 5
_SENTENCE_END = re.compile(r"[.!?;…]+")
_PUNCTUATION = re.compile(r"[.!?;:,…]+|\s[-–—]\s")
# Words that open a clause, in the languages callers speak most; a word too many only adds a window.
_OPENERS_TEXT = (
    "und aber weil dass wenn ob wie was wo wann warum wieso wer welche welcher welches wohin kann koennen "
    "muss darf soll ich jetzt also oder and but because that if whether how what where when why who which can "
    "could must may should i now so or ve ama nasil ne nerede zaman mi et mais comment que quand si pourquoi "
    "y pero como cuando donde e ma come quando dove и но как что где когда можно а але як що де коли чи w i "
    "ale jak co gdzie kiedy czy si dar cum ce unde cand"
)
_OPENERS = frozenset(_OPENERS_TEXT.split())
_JOINERS_TEXT = "und ausserdem and also ve ayrica et y e и а также і та i si و oraz dann then"
_JOINERS = frozenset(_JOINERS_TEXT.split())
_CUTS = 4


def windows_of(text: str) -> list[str]:
    """The text itself; of an endless one its last `WHOLE` words, and stretches of at most `SHORT` in their order.

    Clauses are joined with their neighbours as long as they fit, because half a question is worse than a bit of story.
    """
    words = words_of(text)
    if not words:
        return []
    return [" ".join(text.split())] if len(words) <= WHOLE else [" ".join(words[-WHOLE:]), *_stretches(text)]


def _stretches(text: str) -> list[str]:
    clauses = _clauses(text)
    stretches = [" ".join(part) for clause in clauses for part in _slide(clause)]
    stretches += [" ".join(left + right) for left, right in itertools.pairwise(clauses) if len(left + right) <= SHORT]
    return list(dict.fromkeys(stretch for stretch in stretches if stretch))


def _clauses(text: str) -> list[list[str]]:
    """Split at punctuation, and where a stretch without any is too long, before words that open clauses."""
    clauses: list[list[str]] = []
    for stretch in _PUNCTUATION.split(text):
        words = words_of(stretch)
        clauses += [words] if len(words) <= SHORT else _split_at_openers(words)
    return _without_excess([clause for clause in clauses if clause])


def _split_at_openers(words: list[str]) -> list[list[str]]:
    clauses: list[list[str]] = [[]]
    for word in words:
        if fold(word) in _OPENERS and len(clauses[-1]) >= 4:
            clauses.append([])
        clauses[-1].append(word)
    return clauses


def _slide(clause: list[str]) -> list[list[str]]:
    if len(clause) <= SHORT:
        return [clause]
    return [clause[start : start + SHORT] for start in range(0, len(clause) - SHORT + _STEP, _STEP)]


def _without_excess(clauses: list[list[str]], limit: int = 40) -> list[list[str]]:
    """The first few and the last of very many: what a caller wants is said early or last."""
    return clauses if len(clauses) <= limit else clauses[: limit // 4] + clauses[-limit * 3 // 4 :]


def halves_of(text: str) -> list[tuple[str, str]]:
    """Ways to read a text as two questions in one breath: cut at a full stop or before a word that joins clauses."""
    parts = [words_of(part) for part in _SENTENCE_END.split(text)]
    words = [word for part in parts for word in part]
    if len(words) > TWO:
        return []
    ends = {sum(len(part) for part in parts[: n + 1]) for n in range(len(parts) - 1)}
    cuts = [n for n in range(2, len(words) - 1) if n in ends or fold(words[n]) in _JOINERS]
    return [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in cuts[:_CUTS]]
