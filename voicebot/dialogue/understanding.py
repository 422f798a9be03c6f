"""What a caller wants apart from a topic: commands, yes and no, a choice between two, a language.

A command counts only where it is the whole of what was said: the words of the command's phrases and of `fillers.txt`
("bitte", "können Sie") must cover the utterance. "Noch einmal bitte" is a command, "wo kann ich meine Karte
wiederholen lassen" is a question. Fillers may stand between the words of a phrase, and one or two words over are
forgiven that nobody uses in questions to the office (`questions.txt`): "wait, I'll fetch my spectacles". Lines whose
name ends in "!" hold anywhere ("verbinden Sie mich"): a caller who asks for a person after a long story is heard. Those
that end in "=" must be all that was said ("was?"). Lines named "-" swallow words ("ich spreche kein Deutsch"), lines
named "?" make a question of it all ("do I have to come in person").

A reason may stand beside a command, as a clause of its own: "my son is crying, could you wait a moment". Whoever and
whatever is around a caller ("reason+") and words that nobody asks about are reasons; what begins like a question
("asks+"), or ends in its mark, is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from voicebot.dialogue.words import Entries, Heard, Words, alike, find_phrase, tokens

PRIORITY = (
    "person", "goodbye", "language", "privacy", "repeat", "slower", "louder", "documents", "more", "wait", "help",
    "both", "neither", "first", "second", "no", "yes", "thanks",
)  # fmt: skip
"""Of two commands in one utterance the earlier one counts: "ja, mehr bitte" is "more"."""

LISTED = frozenset({"repeat", "slower", "louder", "more", "yes", "no", "goodbye", "help", "wait", "thanks", "person"})
"""Commands that stand alone; the others ("documents", "first" ...) mean something only inside a conversation."""

QUESTION = "?"
"""Phrases that make a question of whatever else was said: "do I have to", "why"."""

ASKS = "asks"
"""Words that begin a question: "what", "where"."""

REASON = "reason"
"""Who and what stands around every caller: "my mother", "on the bus"."""

_LEFT_OVER = 0.12
"""Share of words outside command and fillers up to which it still is a command."""
_PURE = frozenset({"yes", "no", "first", "second", "both", "neither"})
"""Beside words that are unknown these are part of something else."""
_BARE = _PURE | {"documents", "help", "privacy"}
"""What stands beside these is no reason but the matter: "my card is gone, what can I do?"."""
_DILUTED = 12
"""So many words to each one of a command, and it drowns: "My little one is German, does that give me a right ...?"."""
_GAP = 2
"""Other words between those of a phrase: fillers, in a phrase that holds anywhere any."""
_BARRED = frozenset({"?", "-"})
_FEW = 6
"""Words apart from fillers; a command in words of any order has no more."""
_ENOUGH = 1.0
"""Words of a command alone; a word that several commands have counts for a part to each."""
_HEAD = 4
_TAIL = 7
"""Letters of the first and the last part of a compound, at least."""
_LONGEST = 40
"""Words; who says more asks a question."""

_REASON = 7
"""Words of a reason that are no fillers and stand in no list, at most."""
_ROOT = 5
"""Letters by which a word that the command has too is known: "mia moglie parla solo arabo, passiamo all'arabo"."""
_EXPLAINED = frozenset({"repeat", "slower", "louder"})
"""Commands that have a reason without a pause before it: "louder please I am on the bus"."""
_TAG = 3
"""Words of a question that asks nothing: "can you switch?"."""
_ASKS = frozenset("?؟")
_CLAUSE = re.compile(r"([^.,;:!?…–—،؛؟]+)([.,;:!?…–—،؛؟]*)")

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language, as `grammars/<lang>/*.txt` lists them."""

    lang: str
    commands: Entries = field(default_factory=Entries)
    """Longest first."""
    anywhere: Entries = field(default_factory=Entries)
    alone: Mapping[Phrase, str] = field(default_factory=dict)
    emergencies: Entries = field(default_factory=Entries)
    digits: Mapping[str, str] = field(default_factory=dict)
    """Word to digits: "zwo" -> "2", "einundzwanzig" -> "21"."""
    fillers: Words = field(default_factory=Words)
    backchannel: frozenset[Phrase] = frozenset()
    """What listeners say without wanting the floor: "mhm", "ach so"."""
    hesitations: frozenset[str] = frozenset()
    """Fillers that nobody means anything by: "äh", "ach so"."""
    asked: Words = field(default_factory=Words)
    """Words of questions to the office: "Karte", "wann"."""
    vocabulary: Mapping[str, Words] = field(default_factory=dict)
    """All words of a command's phrases and those that stand around it ("repeat+: anfang satz"), by its name."""
    keys: Mapping[str, Words] = field(default_factory=dict)
    """The same without those around and without fillers."""
    repairs: tuple[Phrase, ...] = ()
    """Words after which a caller corrects himself: "nein ich meine"."""


def command(text: str, phrases: Sequence[Phrases]) -> str | None:
    """The command that was said, `language:<code>` included; the first language that knows it decides."""
    words = tokens(text)
    if not words or len(words) > _LONGEST:
        return None
    heard = Heard(words)
    for known in phrases:
        if (name := _command(words, heard, known)) is not None:
            return name
    return None


def with_reason(text: str, phrases: Sequence[Phrases]) -> str | None:
    """The command that one clause of it is, where the others only say why: "My mother listens too, slowly please"."""
    said = [(words, bool(_ASKS & set(end))) for piece, end in _CLAUSE.findall(text) if (words := tokens(piece))]
    if len(said) < 2 or sum(len(words) for words, _ in said) > _LONGEST:
        return None
    heard = {words: Heard(words) for words, _ in said}
    for known in phrases:
        clauses = {words: asks for words, asks in said if _alone(words, known) is None}
        names = {words: name for words in clauses if (name := _in_clause(words, heard[words], known)) is not None}
        meant = min(names.values(), key=_rank, default=None)
        if meant is None or meant in _BARE or _question(tokens(text), known):
            continue
        told = frozenset(word[:_ROOT] for words in names for word in words)
        reasons = {words: asks for words, asks in clauses.items() if words not in names}
        if _only_reasons(reasons, meant, told, known):
            return meant
    return None


def _in_clause(words: Phrase, heard: Heard, known: Phrases) -> str | None:
    """The command that a clause is to its last word."""
    names = _covering(words, heard, known, forgiving=False)
    return min(_meant(names, known.lang), key=_rank, default=None)


def _question(words: Phrase, known: Phrases) -> bool:
    """True where a phrase that makes a question of everything reaches over clauses."""
    return any(name == QUESTION and find_phrase(words, phrase) for name, phrase in known.commands.begun(Heard(words)))


def _only_reasons(clauses: Mapping[Phrase, bool], meant: str, told: frozenset[str], known: Phrases) -> bool:
    """True for clauses that neither ask nor use words that questions to the office are made of."""
    begins = known.vocabulary.get(ASKS, Words())
    near = [known.vocabulary.get(name, Words()) for name in (meant, REASON)]
    strange: list[str] = []
    for words, asks in clauses.items():
        over = [word for word in words if word not in known.fillers and word[:_ROOT] not in told]
        if (asks and (over or len(words) > _TAG)) or any(word in begins for word in words[:2]):
            return False
        strange += [word for word in over if not any(word in own for own in near)]
    return len(strange) <= _REASON and not any(_asked(word, known) or word.isdigit() for word in strange)


def _command(words: Phrase, heard: Heard, known: Phrases) -> str | None:
    if (alone := _alone(words, known)) is not None:
        return alone
    names = _covering(words, heard, known)
    if names:
        return min(_meant(names, known.lang), key=_rank)
    anywhere = known.anywhere.begun(heard)
    held = next((name for name, phrase in anywhere if find_phrase(words, phrase, gap=_GAP)), None)
    return held or _by_vocabulary(words, heard, known)


def _meant(names: Sequence[str], lang: str) -> list[str]:
    """Without what only stands beside another command."""
    if "thanks" in names and "help" in names:
        names = [name for name in names if name != "help"]  # "thanks for your help"
    if "slower" in names:
        names = [name for name in names if name != f"language:{lang}"]  # "I am still learning English, slowly please"
    return list(names)


def _by_vocabulary(words: Phrase, heard: Heard, known: Phrases) -> str | None:
    """The command whose words, in any order, are all that was said: "an Stift find i grad koan"."""
    said = list(dict.fromkeys(word for word in words if word not in known.fillers))
    if not 1 < len(said) <= _FEW or any(
        find_phrase(words, phrase) for name, phrase in known.commands.begun(heard) if name in _BARRED
    ):
        return None
    worth = {word: 1 / n for word in said if (n := sum(word in keys for keys in known.keys.values()))}
    scores = {
        name: sum(worth[word] for word in said if word in keys)
        for name, keys in known.keys.items()
        if all(word in known.vocabulary[name] for word in said) and sum(word in keys for word in said) > 1
    }
    best = max(scores, key=scores.__getitem__, default=None)
    others = max((score for name, score in scores.items() if name != best), default=0.0)
    return best if best is not None and scores[best] >= _ENOUGH and scores[best] > others else None


def _alone(words: Phrase, known: Phrases) -> str | None:
    """The command that "was?" is only when nothing else is said but "äh" and "wie?"."""
    bare = _bare(words, known)
    if (name := known.alone.get(words) or known.alone.get(bare)) is not None:
        return name
    each = {known.alone.get((word,)) for word in bare}
    return each.pop() if len(each) == 1 else None


def _bare(words: Phrase, known: Phrases) -> Phrase:
    """Without hesitation and repetition: "äh was was" is "was"."""
    spoken = [word for word in words if word not in known.hesitations]
    return tuple(word for word, last in zip(spoken, ["", *spoken], strict=False) if word != last)


def _rank(name: str) -> int:
    return PRIORITY.index(name.partition(":")[0])


def _covering(words: Phrase, heard: Heard, known: Phrases, forgiving: bool = True) -> list[str]:
    """The commands that together cover the utterance, or nothing."""
    owner: list[str | None] = [None] * len(words)
    filler = [word in known.fillers for word in words]
    for name, phrase in known.commands.begun(heard):
        _claim(heard, phrase, name, owner, filler)
    names = [name for name in dict.fromkeys(owner) if name is not None and name != "-"]
    if not names or QUESTION in names:
        return []
    meant = sum(name is not None for name in owner)
    left = [word for word, empty, name in zip(words, filler, owner, strict=True) if name is None and not empty]
    near = [known.vocabulary[name] for name in names if name in known.vocabulary]
    if forgiving and _EXPLAINED.issuperset(names) and REASON in known.vocabulary:
        near.append(known.vocabulary[REASON])
    strange = [word for word in left if not any(word in own for own in near)]
    few = len(strange) <= _LEFT_OVER * (len(left) + meant) or _harmless(strange, names, meant, known)
    few = few if forgiving else not strange
    return names if few and len(words) <= _DILUTED * meant else []


def _harmless(strange: Sequence[str], names: Sequence[str], meant: int, known: Phrases) -> bool:
    """True for words that nobody asks about: "aspetti che prendo un foglio". A yes or no must be pure."""
    if set(names) <= _PURE or any(_asked(word, known) or word.isdigit() for word in strange):
        return False
    return len(strange) <= min(2, meant)


def _asked(word: str, known: Phrases) -> bool:
    """True for a word of questions and for a compound that ends in a long one: "Deutschprüfung"."""
    tails = (word[start:] for start in range(_HEAD, len(word) - _TAIL + 1))
    return word in known.asked or any(tail in known.asked for tail in tails)


def _claim(heard: Heard, phrase: Phrase, name: str, owner: list[str | None], filler: Sequence[bool]) -> None:
    """Mark every free place where a phrase stands, fillers between its words; longer phrases came first."""
    if not all(heard.places(word) for word in phrase):
        return
    for at in heard.places(phrase[0]):
        for place in _places(heard, phrase, at, owner, filler):
            owner[place] = name


def _places(
    heard: Heard, phrase: Phrase, at: int, owner: Sequence[str | None], filler: Sequence[bool]
) -> tuple[int, ...]:
    """Where the words of a phrase stand from `at` on, nothing but fillers between them; empty where they do not."""
    places: list[int] = []
    for expected in phrase:
        reach = range(places[-1] + 1, min(places[-1] + 2 + _GAP, len(owner))) if places else (at,)
        for place in reach:
            if owner[place] is None and place in heard.places(expected):
                places.append(place)
                break
            if owner[place] is not None or not filler[place]:
                return ()
        else:
            return ()
    return tuple(places)


def says_nothing(text: str, phrases: Sequence[Phrases]) -> bool:
    """True for "hallo, guten Tag" or "äh, also": fillers only, in one of the languages."""
    words = tokens(text)
    return bool(words) and any(all(word in known.fillers for word in words) for known in phrases)


def is_backchannel(text: str, known: Phrases) -> bool:
    """True for "mhm", "ja ja", "aha": the caller only shows that he listens."""
    words = tokens(text)
    listed = words in known.backchannel or all((word,) in known.backchannel for word in words)
    return bool(words) and len(words) <= 4 and listed


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
