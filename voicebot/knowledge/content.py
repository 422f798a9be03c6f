"""What the knowledge folder holds, as values: topics, facts, texts, questions, and what is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from voicebot.knowledge.facts import Fact

SOURCE_LANGUAGE = "de"  # every other language is translated from it
OUTSIDE = "-"
"""Stands for "no topic of ours" wherever a topic id is expected."""
KINDS = ("plain", "story", "learner", "paraphrase", "misheard")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a knowledge file: where, what, and the cure."""

    place: str
    """File, relative to the knowledge folder, with ":line" where one is known."""
    text: str
    cure: str
    severity: str = "error"
    """error | warning"""
    rule: str = "broken"

    def __str__(self) -> str:
        return f"{self.place}: {self.text}; {self.cure}"


@dataclass(frozen=True, slots=True)
class Topic:
    """One row of topics.toml."""

    id: str
    group: str
    follow_ups: tuple[str, ...] = ()
    handover: str = "never"
    """never | offer | always"""
    form: str = ""
    appointment: bool = False
    owner: str = ""
    legal_effect: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One answer file: what is said on a topic in one language, figures still as {names}."""

    topic: str
    lang: str
    title: str
    body: str
    sections: Mapping[str, str] = field(default_factory=dict)
    """By heading in lower case: mehr, unterlagen."""
    keywords: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    """Ids that the body rests on without quoting them."""
    of: str = ""
    translation: str = ""
    """machine | reviewed; empty in the source language."""
    reviewed: date | None = None
    reviewed_by: str = ""
    digest: str = ""
    """Hash of the whole text after the front matter: what translations name in `of`."""


@dataclass(frozen=True, slots=True)
class Question:
    """One way of asking."""

    topic: str
    lang: str
    kind: str
    text: str
    place: str = ""
    last_topic: str = ""
    """What was answered before, where this leans on it or follows it."""


@dataclass(frozen=True, slots=True)
class Content:
    """The whole folder."""

    topics: Mapping[str, Topic]
    facts: Mapping[str, Fact]
    texts: Mapping[tuple[str, str], Text]
    """By (topic id, language)."""
    questions: tuple[Question, ...]
    regression: tuple[Question, ...]
    follow_ups: tuple[Question, ...] = ()
    """What callers say after an answer: for fitting how questions lean on it."""
    problems: tuple[Problem, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted({lang for _, lang in self.texts}))

    def is_stale(self, text: Text) -> bool:
        """True where the German text has changed since this translation was made."""
        source = self.texts.get((text.topic, SOURCE_LANGUAGE))
        if text.lang == SOURCE_LANGUAGE or source is None:
            return False
        return len(text.of) < 8 or not source.digest.startswith(text.of)


def digest_of(text: str) -> str:
    """Hash of a text that does not change with line endings or blank ends: 16 hex digits."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
