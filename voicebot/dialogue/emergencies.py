"""Emergencies, matched by phrases alone and before anything else: no model, no retrieval, on half sentences too.

A wrong alarm costs the caller two sentences, a missed one may cost a life: phrases match with up to two words between
theirs, and words by likeness. What is said names the number to dial; the hotline itself never dials it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from voicebot.config import OfficeConfig
from voicebot.dialogue.understanding import Phrase, Phrases
from voicebot.dialogue.wording import Line, Wording
from voicebot.dialogue.words import Heard, find_phrase, same, tokens

KINDS = ("fire", "suicide", "violence", "danger", "police")
"""In this order where several match: who is in the fire needs 112 first."""

HARMLESS = "-"
"""Phrases that only sound like one: "ich bring mich um den Schlaf". Their words count for nothing."""

FACTS = {
    "police": "notruf_polizei",
    "rescue": "notruf_feuerwehr",
    "violence": "hilfetelefon_frauen",
    "suicide": "telefonseelsorge",
}
"""Placeholder in the prompts to id in knowledge/facts.toml."""

_GAP = 2
"""Other words between those of a phrase."""
_NOTHING = "\0"

_WINDOW = 200
"""Words looked at from the beginning and from the end of an utterance."""


def emergency(text: str, phrases: Sequence[Phrases]) -> str | None:
    """fire | suicide | violence | danger | police, or None."""
    words = tokens(text)
    if len(words) > 2 * _WINDOW:
        words = words[:_WINDOW] + words[-_WINDOW:]
    heard = Heard(words)
    kinds: set[str] = set()
    for known in phrases:
        near = known.emergencies.begun(heard)
        said = _without(words, [phrase for kind, phrase in near if kind == HARMLESS])
        kinds |= {kind.rstrip("$") for kind, phrase in near if kind != HARMLESS and _stands(kind, phrase, said)}
    return next((kind for kind in KINDS if kind in kinds), None)


def _without(words: Phrase, harmless: Sequence[Phrase]) -> Phrase:
    """By their very words: Arabic for waiting is a letter away from Arabic for suicide."""
    for phrase in harmless:
        while (found := find_phrase(words, phrase, gap=_GAP, alike=same)) is not None:
            words = tuple(_NOTHING if at in found else word for at, word in enumerate(words))
    return words


def _stands(kind: str, phrase: Phrase, words: Phrase) -> bool:
    """True where the phrase was said; one whose kind ends in "$" must end the utterance ("I don't want to live")."""
    start = max(0, len(words) - len(phrase)) if kind.endswith("$") else 0
    return find_phrase(words, phrase, start, gap=_GAP) is not None


def emergency_lines(kind: str, wording: Wording, numbers: Mapping[str, str], office: OfficeConfig) -> list[Line]:
    """What the caller hears first. Police at the door: the office's own text; empty where it set none."""
    if kind != "police":
        return [wording.line(f"emergency_{kind}", **numbers)]
    if not office.police_text:
        return []
    lines = [Line("de", office.police_text)]
    if office.police_phone:
        lines.append(wording.line("emergency_police_phone", phone=office.police_phone))
    return lines
