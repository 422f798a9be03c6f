"""What may be said on a topic: texts with their figures filled in, trusted no further than their facts.

An answer is as sure as the least sure of its facts and ends with the earliest: high is spoken as fact, medium is
hedged and a person offered, low, expired, without source or with an unset setting is not spoken at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date

from voicebot.config import LanguageConfig, OfficeConfig
from voicebot.events import Answer
from voicebot.knowledge.content import SOURCE_LANGUAGE, Content, Text
from voicebot.knowledge.facts import CONFIDENCES, Fact, say_fact
from voicebot.knowledge.hedges import hedge

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
OFFICE = "office."
OFFICE_SETTINGS = frozenset(field.name for field in fields(OfficeConfig) if field.name != "example")
ASYLUM_GROUP = "Asyl und Schutz"
ASYLUM_CHANGE = date(2026, 6, 12)  # GEAS: asylum law of before must be looked at again by a person
LOW, EXPIRED, UNSET = "low", "expired", "unset"


@dataclass(frozen=True, slots=True)
class _Trust:
    """How far a passage can be trusted: why not at all, or whether only hedged."""

    reason: str | None = None
    hedged: bool = False


class Answers:
    """Renders `events.Answer` from the content for an office and its languages."""

    def __init__(self, content: Content, office: OfficeConfig, languages: Mapping[str, LanguageConfig]) -> None:
        self._content = content
        self._office = office
        self._languages = languages

    def answer(self, topic: str, lang: str, today: date) -> Answer:
        """What is said on `topic` to a caller of `lang`, in that language or the first fallback that has it.

        Raises:
            KeyError: there is no such topic.
        """
        row = self._content.topics[topic]
        silent = Answer(
            topic, SOURCE_LANGUAGE, topic, "", follow_ups=self._follow_ups(topic), handover="always", reason=LOW
        )
        for spoken_lang in self._chain(lang):
            text = self._content.texts.get((topic, spoken_lang))
            if text is None or not self._may_speak(text):
                continue
            rendered = self._render(text, today)
            if rendered is not None:
                return rendered
        return (
            silent
            if row.handover != "never"
            else Answer(topic, SOURCE_LANGUAGE, topic, "", handover="offer", reason=LOW)
        )

    def reason(self, topic: str, lang: str, today: date) -> str | None:
        """Why the answer to `topic` is not spoken; None where it is."""
        return self.answer(topic, lang, today).reason

    def _chain(self, lang: str) -> list[str]:
        """The language, its fallbacks, and German at last; each once."""
        fallbacks = self._languages.get(lang, LanguageConfig()).fallback
        own = [lang] if lang in self._languages else []
        return list(dict.fromkeys([*own, *fallbacks, SOURCE_LANGUAGE]))

    def _may_speak(self, text: Text) -> bool:
        """Neither stale nor a machine translation that the office holds back."""
        if self._content.is_stale(text):
            return False
        released = self._languages.get(text.lang, LanguageConfig()).release
        return released or text.translation != "machine"

    def _follow_ups(self, topic: str) -> tuple[str, ...]:
        return tuple(other for other in self._content.topics[topic].follow_ups if other in self._content.topics)

    # ---------------------------------------------------------------- one text

    def _render(self, text: Text, today: date) -> Answer | None:
        """None where the language lacks words that the answer needs."""
        topic = self._content.topics[text.topic]
        names = [*text.facts, *names_in(text.body)]
        trust = self._trust(names, text, today) if names else _Trust(reason=LOW)  # rests on nothing
        spoken = self._passage(text.body, trust, text.lang)
        if spoken is None:
            return None
        handover = "offer" if topic.handover == "never" and (trust.hedged or trust.reason) else topic.handover
        facts = [self._content.facts[name] for name in dict.fromkeys(_all_names(text)) if name in self._content.facts]
        return Answer(
            topic=text.topic, lang=text.lang, title=text.title, spoken=spoken,
            more=self._section(text, "mehr", trust, today), documents=self._section(text, "unterlagen", trust, today),
            follow_ups=self._follow_ups(text.topic), handover=handover, reason=trust.reason, hedged=trust.hedged,
            legal_effect=topic.legal_effect, machine_translated=text.translation == "machine",
            sources=tuple(dict.fromkeys(fact.source for fact in facts if fact.has_source)),
        )  # fmt: skip

    def _section(self, text: Text, name: str, answer: _Trust, today: date) -> str:
        """A section stands on its own figures too: an expired one silences the section, not the answer."""
        written = text.sections.get(name, "")
        if not written or answer.reason:
            return ""
        return self._passage(written, self._trust(names_in(written), text, today), text.lang) or ""

    def _passage(self, written: str, trust: _Trust, lang: str) -> str | None:
        """Words with figures; empty where they may not be spoken, None where the language lacks some."""
        if trust.reason:
            return ""
        spoken = self._fill(written, lang)
        if spoken is None:
            return None
        return hedge(spoken, lang) if trust.hedged else spoken

    def _fill(self, written: str, lang: str) -> str | None:
        parts: list[str] = []
        end = 0
        for match in PLACEHOLDER.finditer(written):
            name = match.group(1)
            before = written[end : match.start()]
            value = (
                self._setting(name) if name.startswith(OFFICE) else say_fact(self._content.facts[name], lang, before)
            )
            if value is None:
                return None
            parts += [before, value]
            end = match.end()
        return "".join([*parts, written[end:]])

    def _setting(self, name: str) -> str:
        return str(getattr(self._office, name.removeprefix(OFFICE)))

    # ---------------------------------------------------------------- trust

    def _trust(self, names: Iterable[str], text: Text, today: date) -> _Trust:
        settings = [name for name in names if name.startswith(OFFICE)]
        facts = [self._content.facts.get(name) for name in names if not name.startswith(OFFICE)]
        if any(name.removeprefix(OFFICE) not in OFFICE_SETTINGS or not self._setting(name) for name in settings):
            return _Trust(reason=UNSET)
        known = [fact for fact in facts if fact is not None]
        if any(fact.is_expired(today) for fact in known):
            return _Trust(reason=EXPIRED)
        lowest = min((self.confidence(fact, text) for fact in known), key=CONFIDENCES.index, default="high")
        if lowest == "low" or len(known) < len(facts):
            return _Trust(reason=LOW)
        return _Trust(hedged=lowest == "medium")

    def confidence(self, fact: Fact, text: Text) -> str:
        """How sure a fact is where this text quotes it."""
        if fact.is_internal or not fact.has_source:
            return "low"
        if self._content.topics[text.topic].group == ASYLUM_GROUP and _predates_change(fact, text):
            return "low"
        return fact.confidence


def names_in(written: str) -> list[str]:
    """Names in curly brackets, in the order of the text."""
    return [match.group(1) for match in PLACEHOLDER.finditer(written)]


def _all_names(text: Text) -> list[str]:
    quoted = [name for passage in (text.body, *text.sections.values()) for name in names_in(passage)]
    return [*text.facts, *quoted]


def _predates_change(fact: Fact, text: Text) -> bool:
    """A fact without a date counts as old; a person's review since the change settles it."""
    if text.reviewed is not None and text.reviewed >= ASYLUM_CHANGE:
        return False
    day = fact.sourced_on()
    return day is None or day < ASYLUM_CHANGE
