"""What a caller wants apart from a topic: commands, yes and no, a choice between two, a language.

A command counts only where it is the whole of what was said: the words of the command's phrases and of `fillers.txt`
("bitte", "können Sie") must cover the utterance. "Noch einmal bitte" is a command, "wo kann ich meine Karte
wiederholen lassen" is a question. Lines whose name ends in "!" hold anywhere ("verbinden Sie mich"): a caller who asks
for a person after a long story is heard. Those that end in "=" must be all that was said ("was?"). Lines named "-"
swallow words ("ich spreche kein Deutsch").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from voicebot.dialogue.words import alike, find_phrase, tokens

PRIORITY = (
    "person", "goodbye", "language", "privacy", "repeat", "slower", "louder", "documents", "more", "both", "neither",
    "first", "second", "wait", "help", "no", "yes", "thanks",
)  # fmt: skip
"""Of two commands in one utterance the earlier one counts: "ja, mehr bitte" is "more"."""

LISTED = frozenset({"repeat", "slower", "louder", "more", "yes", "no", "goodbye", "help", "wait", "thanks", "person"})
"""Commands that stand alone; the others ("documents", "first" ...) mean something only inside a conversation."""

_LEFT_OVER = 0.15
"""Share of words outside command and fillers up to which it still is a command."""
_LONGEST = 40
"""Words; who says more asks a question."""

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language, as `grammars/<lang>/*.txt` lists them."""

    lang: str
    commands: tuple[tuple[str, Phrase], ...] = ()
    """Name and words, longest first."""
    anywhere: tuple[tuple[str, Phrase], ...] = ()
    alone: Mapping[Phrase, str] = field(default_factory=dict)
    emergencies: tuple[tuple[str, Phrase], ...] = ()
    digits: Mapping[str, str] = field(default_factory=dict)
    """Word to digits: "zwo" -> "2", "einundzwanzig" -> "21"."""
    fillers: frozenset[str] = frozenset()
    backchannel: frozenset[str] = frozenset()
    starts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """First words of all phrases by their first letter."""
    repairs: tuple[Phrase, ...] = ()
    """Words after which a caller corrects himself: "nein ich meine"."""


def command(text: str, phrases: Sequence[Phrases]) -> str | None:
    """The command that was said, `language:<code>` included; the first language that knows it decides."""
    words = tokens(text)
    if not words or len(words) > _LONGEST:
        return None
    for known in phrases:
        if (name := _command(words, known)) is not None:
            return name
    return None


def _command(words: Phrase, known: Phrases) -> str | None:
    if (alone := known.alone.get(words)) is not None:
        return alone
    names = _covering(words, known)
    if names:
        return min(names, key=_rank)
    anywhere = beginning(words, known.anywhere, known)
    return next((name for name, phrase in anywhere if find_phrase(words, phrase, gap=1)), None)


def beginning(words: Phrase, entries: Sequence[tuple[str, Phrase]], known: Phrases) -> list[tuple[str, Phrase]]:
    """The entries whose first word was said: a few of hundreds, found without comparing them all."""
    said = {start for word in set(words) for start in known.starts.get(word[0], ()) if alike(word, start)}
    return [entry for entry in entries if entry[1][0] in said]


def _rank(name: str) -> int:
    return PRIORITY.index(name.partition(":")[0])


def _covering(words: Phrase, known: Phrases) -> list[str]:
    """The commands that together cover the utterance, or nothing."""
    owner: list[str | None] = [None] * len(words)
    for name, phrase in beginning(words, known.commands, known):
        _claim(words, phrase, name, owner)
    meant = [name for name in owner if name is not None]
    left = sum(name is None and word not in known.fillers for word, name in zip(words, owner, strict=True))
    names = [name for name in dict.fromkeys(meant) if name != "-"]
    return names if left <= _LEFT_OVER * (left + len(meant)) else []


def _claim(words: Phrase, phrase: Phrase, name: str, owner: list[str | None]) -> None:
    """Mark every free place where a phrase stands; longer phrases came first and keep theirs."""
    size = len(phrase)
    for at in range(len(words) - size + 1):
        if any(owner[at : at + size]) or not all(map(alike, words[at : at + size], phrase)):
            continue
        owner[at : at + size] = [name] * size


def says_nothing(text: str, phrases: Sequence[Phrases]) -> bool:
    """True for "hallo, guten Tag" or "äh, also": fillers only, in one of the languages."""
    words = tokens(text)
    return bool(words) and any(all(word in known.fillers for word in words) for known in phrases)


def is_backchannel(text: str, known: Phrases) -> bool:
    """True for "mhm", "ja ja", "aha": the caller only shows that he listens."""
    words = tokens(text)
    return bool(words) and len(words) <= 3 and all(word in known.backchannel for word in words)


def repaired(text: str, known: Phrases) -> str:
    """What remains after a self-repair: "Was kostet, nein, ich meine, wo ist das Amt" -> "wo ist das Amt".

    Words count, punctuation does not; a repair with nothing behind it leaves the text as it is.
    """
    pieces = text.split()
    words = [tokens(piece) for piece in pieces]
    flat = tuple(word for piece in words for word in piece)
    origin = [index for index, piece in enumerate(words) for _ in piece]
    end = 0
    for phrase in known.repairs:
        start = 0
        while (found := find_phrase(flat, phrase, start)) is not None:
            start = found[-1] + 1
            end = max(end, start)
    content = [word for word in flat[end:] if word not in known.fillers]
    if not 0 < end < len(flat) or not content:
        return text
    return " ".join(pieces[origin[end] :])


def choose(text: str, titles: Sequence[str], phrases: Sequence[Phrases]) -> int | None:
    """Which of two offered titles was meant: "das zweite", "2", or words that only one of them has."""
    said = command(text, phrases)
    if said in ("first", "second"):
        return ("first", "second").index(said)
    words = tokens(text)
    scores = [_title_score(words, title, [other for other in titles if other != title]) for title in titles]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    if best is None or scores[best] < 0.5 or sum(score >= scores[best] - 0.2 for score in scores) > 1:
        return None
    return best


def _title_score(words: Phrase, title: str, others: Sequence[str]) -> float:
    """How well the words name a title, counting only what the other titles do not say too."""
    common = {word for other in others for word in tokens(other)}
    own = [word for word in tokens(title) if word not in common and len(word) > 2]
    if not own or not words or len(words) > _LONGEST:
        return 0.0
    best = [max(_part_of(word, expected) for word in words) for expected in own]
    return max(*best, fuzz.token_set_ratio(" ".join(words), " ".join(own)) / 100 if sum(best) else 0.0)


def _part_of(word: str, expected: str) -> float:
    """1 for the same word, 0.8 for a long part of a compound ("Karte" in "Aufenthaltskarte"), else 0."""
    if alike(word, expected):
        return 1.0
    return 0.8 if len(word) >= 5 and (word in expected or (len(expected) >= 5 and expected in word)) else 0.0
