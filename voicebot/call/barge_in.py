"""What happens to our voice while the caller speaks: held at once, then stopped or allowed to go on.

Pure. Real words stop it; a murmur ("mhm"), a cough or our own echo let it go on from the start of the phrase.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from voicebot.actions import Action, HoldPlayout, ResumePlayout, StopPlayout

WAIT_SECONDS = 0.25
"""How much longer our voice is held where the first words are being decoded: a silence nobody notices."""
ECHO_WORDS = 3
ECHO_SHARE = 0.8
_PUNCTUATION = str.maketrans("", "", ".,;:!?…\"'„“”»«-")


@dataclass(frozen=True, slots=True)
class Manners:
    """Words of each language that matter for taking turns; all lower case."""

    backchannels: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What listeners murmur without wanting the floor: "mhm", "ja", "aha"."""
    unfinished: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words after which a sentence surely goes on: "und", "weil", "für"."""


class OurVoice:
    """Whether we are speaking, and whether we are holding our tongue."""

    def __init__(self, manners: Manners, decide_ms: int) -> None:
        self.playing = False
        self.saying = ""
        """What we are speaking now, to tell its echo from the caller."""
        self.urgent = False
        """An emergency number is being said, or is about to be: who talks on must hear it all the more."""
        self.held = False
        self.decide_by: float | None = None
        """When it must be decided whether our voice stops."""
        self.waiting = False
        """The time to decide is over, and the first words are about to come."""
        self._manners = manners
        self._decide_seconds = decide_ms / 1000

    def hold(self, at: float) -> list[Action]:
        """The caller speaks since `at`."""
        if not self.playing or self.held or self.urgent:
            return []
        self.held, self.waiting, self.decide_by = True, False, at + self._decide_seconds
        return [HoldPlayout()]

    def wait(self) -> bool:
        """Put the decision off, once; False where it was put off already."""
        if self.waiting or self.decide_by is None:
            return False
        self.waiting, self.decide_by = True, self.decide_by + WAIT_SECONDS
        return True

    def give_way(self) -> list[Action]:
        """The caller has the floor."""
        return [] if self.urgent else self.stop()

    def stop(self) -> list[Action]:
        self.decide_by, self.waiting = None, False
        if not self.playing:
            return []
        self.playing, self.held = False, False
        return [StopPlayout()]

    def go_on(self) -> list[Action]:
        self.decide_by, self.waiting = None, False
        if not self.held:
            return []
        self.held = False
        return [ResumePlayout()]

    def is_murmur(self, text: str, lang: str) -> bool:
        """Nothing but murmurs, or what we are saying ourselves."""
        words = text.lower().translate(_PUNCTUATION).split()
        murmurs = self._manners.backchannels.get(lang, frozenset())
        return all(word in murmurs for word in words) or self._is_echo(words)

    def _is_echo(self, words: list[str]) -> bool:
        ours = set(self.saying.lower().translate(_PUNCTUATION).split())
        return len(words) >= ECHO_WORDS and sum(word in ours for word in words) >= ECHO_SHARE * len(words)

    def goes_on_after(self, text: str, lang: str) -> bool:
        """The sentence so far surely has more to come."""
        words = text.lower().rstrip(" .?!,").split()
        return words[-1:] != [] and words[-1] in self._manners.unfinished.get(lang, frozenset())
