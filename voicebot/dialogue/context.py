"""What a conversation remembers from one utterance to the next, and what was decided on one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from voicebot.dialogue.wording import Line
from voicebot.events import Answer


@dataclass(frozen=True, slots=True)
class Context:
    """The memory of one conversation."""

    lang: str
    """The caller's language; answers may come in its fallback."""
    last_topic: str | None = None
    last_answer: Answer | None = None
    last_lines: tuple[Line, ...] = ()
    """For "noch einmal"."""
    pending: str | None = None
    """What a "ja" would mean: more | documents | person | question | choice | language:<code>."""
    options: tuple[Answer, ...] = ()
    """The two topics that the caller was asked to choose from."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """Key to command, as announced."""
    misses: int = 0
    """Utterances in a row that were not understood."""
    fruitless: int = 0
    """Utterances since the last answer."""
    answered: int = 0
    told: frozenset[str] = frozenset()
    """What is said once per call: legal | machine:<lang> | fallback:<lang>."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on one utterance."""

    action: str
    """answer | clarify | refuse | handover | command"""
    context: Context
    """The memory after it."""
    lines: tuple[Line, ...] = ()
    """What the caller hears."""
    topic: str | None = None
    """The topic answered or handed over."""
    also: tuple[str, ...] = ()
    command: str | None = None
    reason: str | None = None
    """always | low | expired | emergency | outside | unclear"""
    confidence: float = 0.0
    emergency: str | None = None
    titles: tuple[str, ...] = ()
