"""What happens to our voice while the caller speaks: held at once, then stopped or allowed to go on.

Pure. Real words stop it; a murmur ("mhm", "verstehe"), a cough or our own echo let it go on from the start of the
phrase. A caller who speaks on gets the floor before there are words: our voice stays silent, but its place is kept
for as long as a listener's word may last. Where we are asking, "ja" is an answer and no murmur.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from voicebot.actions import Action, HoldPlayout, ResumePlayout, StopPlayout

WAIT_SECONDS = 0.4
"""How much longer our voice is held where the first words are being decoded: a silence nobody notices."""
LISTENER_SECONDS = 1.3
"""No listener's word lasts longer ("ja, ja" and "alles klar" 1.1 s): who speaks on is asking."""
ECHO_WORDS = 3
ECHO_SHARE = 0.8
UNKNOWN_WORDS = 2
"""So few words that we know none of were a murmur misheard: "genau" as "den Alb"."""
UNKNOWN_SECONDS = 0.65
"""And so short: "Wie bitte", misheard, is longer than "genau"."""
LONGEST_PHRASE = 4
MOST_WORDS = 8
_WORD = re.compile(r"[^\W_]+")
Phrase = tuple[str, ...]


def _split(text: str) -> Sequence[str]:
    return _WORD.findall(text.casefold())


class Listed(Protocol):
    def __contains__(self, word: str, /) -> bool: ...


@dataclass(frozen=True, slots=True)
class Manners:
    """Words of each language that matter for taking turns, written as `split` writes them."""

    backchannels: Mapping[str, frozenset[Phrase]] = field(default_factory=dict)
    """What listeners say without wanting the floor: "mhm", "ja", "ach so"."""
    unfinished: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words after which a sentence surely goes on: "und", "weil", "für"."""
    answers: Mapping[str, frozenset[Phrase]] = field(default_factory=dict)
    """Those of them that answer a question: "ja", "genau"."""
    known: Mapping[str, Listed] = field(default_factory=dict)
    """Words of commands, emergencies, languages and questions to the office."""
    split: Callable[[str], Sequence[str]] = _split


class OurVoice:
    """Whether we are speaking, and whether we are holding our tongue."""

    def __init__(self, manners: Manners, decide_ms: int) -> None:
        self.playing = False
        self.saying = ""
        """What we are speaking now, to tell its echo from the caller."""
        self.asking = False
        """What we are speaking now is the question with which we end."""
        self.urgent = False
        """An emergency number is being said, or is about to be: who talks on must hear it all the more."""
        self.held = False
        self.decide_by: float | None = None
        """When it must be decided whether our voice stops."""
        self.waiting = False
        """The time to decide is over, and the first words are about to come."""
        self.floor = False
        """The caller has the floor; only if all he says is a murmur, our voice takes it back."""
        self._ignored: str | None = None
        """What we were saying when we last took words for a murmur misheard."""
        self._manners = manners
        self._decide_seconds = decide_ms / 1000

    def hold(self, at: float) -> list[Action]:
        """The caller speaks since `at`."""
        if not self.playing or self.held or self.urgent:
            return []
        self.held, self.floor, self.waiting, self.decide_by = True, False, False, at + self._decide_seconds
        return [HoldPlayout()]

    def wait(self) -> bool:
        """Put the decision off, once; False where it was put off already."""
        if self.waiting or self.decide_by is None:
            return False
        self.waiting, self.decide_by = True, self.decide_by + WAIT_SECONDS
        return True

    def give_floor(self, since: float) -> list[Action]:
        """The caller, who began at `since`, speaks on: our voice goes on no more, unless it was a murmur after all."""
        if self.held:
            self.floor, self.waiting, self.decide_by = True, False, since + LISTENER_SECONDS
        return []

    def await_words(self) -> list[Action]:
        """The caller has the floor and paused: what he said decides, whenever it is decoded."""
        self.decide_by = None
        return []

    def give_way(self) -> list[Action]:
        """The caller has the floor."""
        return [] if self.urgent else self.stop()

    def stop(self) -> list[Action]:
        self.decide_by, self.waiting, self.floor, self._ignored = None, False, False, None
        if not self.playing:
            return []
        self.playing, self.held = False, False
        return [StopPlayout()]

    def go_on(self) -> list[Action]:
        self.decide_by, self.waiting, self.floor = None, False, False
        if not self.held:
            return []
        self.held = False
        return [ResumePlayout()]

    def is_murmur(self, text: str, lang: str) -> bool:
        """Nothing but murmurs, or what we are saying ourselves."""
        words = tuple(self._manners.split(text))
        if self.asking and words and made_of(words, self._manners.answers.get(lang, frozenset())):
            return False
        return made_of(words, self._manners.backchannels.get(lang, frozenset())) or self._is_echo(words)

    def is_unknown(self, text: str, lang: str) -> bool:
        """Too few words to be anything else than a murmur misheard, and none that we would understand.

        Who says such a thing twice into the same answer wants something.
        """
        words, known = self._manners.split(text), self._manners.known.get(lang)
        if known is None or self.asking or len(words) > UNKNOWN_WORDS or self._ignored == self.saying:
            return False
        return all(word not in known for word in words)

    def ignore(self) -> list[Action]:
        """Words that we know none of were taken for a murmur."""
        self._ignored = self.saying
        return []

    def _is_echo(self, words: Sequence[str]) -> bool:
        ours = set(self._manners.split(self.saying))
        return len(words) >= ECHO_WORDS and sum(word in ours for word in words) >= ECHO_SHARE * len(words)

    def goes_on_after(self, text: str, lang: str) -> bool:
        """The sentence so far surely has more to come."""
        words = text.lower().rstrip(" .?!,").split()
        return words[-1:] != [] and words[-1] in self._manners.unfinished.get(lang, frozenset())


def made_of(words: Phrase, phrases: frozenset[Phrase]) -> bool:
    """Whether the words are these phrases, one after the other."""
    if len(words) > MOST_WORDS:
        return False
    return not words or any(
        words[:length] in phrases and made_of(words[length:], phrases) for length in range(1, LONGEST_PHRASE + 1)
    )
