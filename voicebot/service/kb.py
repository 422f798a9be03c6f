"""`voicebot kb`: is the knowledge complete and sound, does it answer its own questions, what is about to expire?

Every function returns values; printing is the command line's. Wants the package's own index to be there: `kb test`
fits one in the cache where it is not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from voicebot.config import LanguageConfig
from voicebot.dialogue.emergencies import FACTS as EMERGENCY_FACTS
from voicebot.knowledge.answers import OFFICE, OFFICE_SETTINGS, Answers, names_in
from voicebot.knowledge.content import OUTSIDE, SOURCE_LANGUAGE, Content, Problem, Question, Text
from voicebot.knowledge.facts import say_fact
from voicebot.knowledge.hedges import HEDGES
from voicebot.knowledge.lookup import KnowledgeBase
from voicebot.service.shares import Shares, percent

LONGEST_SENTENCE = 25  # words a listener keeps in mind
TOPIC_FLOOR = 0.85
WRONG_CEILING = 0.05
OUTSIDE_CEILING = 0.05
_MARKUP = re.compile(r"[*_#`<>|\[\]{}\\]|^\s*[-+•]\s|https?://")
_SENTENCE_END = re.compile(r"(?<=[.!?؟…])\s+")
_FEWEST_QUESTIONS = 5


# ------------------------------------------------------------------ check


def check(content: Content, answers: Answers, languages: Mapping[str, LanguageConfig], today: date) -> list[Problem]:
    """Everything wrong with the knowledge: errors first; `kb check` fails when there is one."""
    found = [*content.problems]
    found += _check_topics(content)
    found += _check_facts(content, today)
    found += _check_texts(content, answers)
    found += _check_languages(content, languages)
    return sorted(found, key=lambda problem: (problem.severity != "error", problem.place))


def _check_topics(content: Content) -> Iterator[Problem]:
    asked = {(question.topic, question.lang): 0 for question in content.questions}
    for question in content.questions:
        asked[question.topic, question.lang] += 1
    for topic in content.topics.values():
        for other in topic.follow_ups:
            if other not in content.topics:
                yield Problem(
                    "topics.toml",
                    f"[{topic.id}] leads to {other}, which is no topic",
                    "mend or remove it",
                    rule="follow_up",
                )
        for lang in content.languages:
            count = asked.get((topic.id, lang), 0)
            has_text = (topic.id, lang) in content.texts
            if has_text and lang in ("de", "en") and count < _FEWEST_QUESTIONS:
                place = f"{lang}/questions/{topic.id}.txt"
                text = f"{count} ways of asking are too few to be found by"
                yield Problem(place, text, f"write at least {_FEWEST_QUESTIONS}, better 30", rule="questions")
    if not any(question.topic == OUTSIDE for question in content.questions):
        yield Problem(
            "de/questions/_outside.txt", "nothing to refuse", "write questions that belong nowhere", rule="questions"
        )


def _check_facts(content: Content, today: date) -> Iterator[Problem]:
    used = {name for text in content.texts.values() for name in _names(text)} | set(EMERGENCY_FACTS.values())
    for fact in content.facts.values():
        place = f"facts.toml [{fact.id}]"
        if fact.id not in used:
            yield Problem(
                place, "is used by no answer", "quote it, list it under facts, or remove it", rule="unused_fact"
            )
        if fact.is_expired(today):
            yield Problem(
                place,
                f"expired on {fact.valid_until}",
                "look it up again, change value and valid_until",
                rule="expired",
            )
        if not fact.has_source:
            yield Problem(
                place, "has no source", 'add source = "…"; until then nothing that rests on it is spoken', rule="source"
            )


def _check_texts(content: Content, answers: Answers) -> Iterator[Problem]:
    for text in content.texts.values():
        place = f"{text.lang}/{text.topic}.md"
        yield from _check_names(content, text, place)
        yield from _check_speech(content, text, place)
        yield from _check_trust(content, answers, text, place)
        if content.is_stale(text):
            cure = f'translate it again, then write of = "{_digest(content, text)}"'
            yield Problem(place, "is stale: the German text has changed", cure, rule="stale")
        if text.reviewed is None:
            cure = "set reviewed = <date> and reviewed_by once a person of the office has read it"
            yield Problem(place, "was not reviewed by the office", cure, severity="warning", rule="reviewed")


def _check_names(content: Content, text: Text, place: str) -> Iterator[Problem]:
    for name in dict.fromkeys(_names(text)):
        if name.startswith(OFFICE):
            if name.removeprefix(OFFICE) not in OFFICE_SETTINGS:
                cure = "use one of " + ", ".join(f"office.{setting}" for setting in sorted(OFFICE_SETTINGS))
                yield Problem(place, f"{{{name}}} is no setting", cure, rule="undefined_fact")
        elif name not in content.facts:
            yield Problem(
                place, f"{{{name}}} is no fact", f"add [{name}] to facts.toml or mend the name", rule="undefined_fact"
            )
        elif name in _quoted(text) and say_fact(content.facts[name], text.lang) is None:
            cure = f'add {text.lang} = "…" to its value or unit in facts.toml'
            yield Problem(place, f"{{{name}}} has no words in {text.lang}", cure, rule="undefined_fact")


def _check_speech(content: Content, text: Text, place: str) -> Iterator[Problem]:
    for name, passage in (("the answer", text.body), *((f"## {key}", value) for key, value in text.sections.items())):
        spoken = _with_figures(content, passage, text.lang)
        for sentence in _SENTENCE_END.split(spoken):
            words = len(sentence.split())
            if words > LONGEST_SENTENCE:
                start = " ".join(sentence.split()[:5])
                yield Problem(
                    place,
                    f'{name}: "{start} …" has {words} words',
                    f"keep to {LONGEST_SENTENCE}: cut it in two",
                    rule="long",
                )
        mark = _MARKUP.search(spoken)
        if mark:
            cure = "write it as it is to be spoken"
            yield Problem(place, f'{name}: a voice would read "{mark.group().strip()}" aloud', cure, rule="markup")


def _check_trust(content: Content, answers: Answers, text: Text, place: str) -> Iterator[Problem]:
    names = _names(text)
    if not names:
        cure = 'list what it rests on under facts = ["…"], or quote a figure'
        yield Problem(place, "rests on no fact and so has no source", cure, rule="source")
    facts = [content.facts[name] for name in [*text.facts, *names_in(text.body)] if name in content.facts]
    trust = [answers.confidence(fact, text) for fact in facts]
    if "low" in trust:
        weak = ", ".join(fact.id for fact, sure in zip(facts, trust, strict=True) if sure == "low")
        yield Problem(
            place, f"is not spoken: {weak} is not sure enough", "confirm it or rest on something else", "warning", "low"
        )
    elif "medium" in trust and text.lang not in HEDGES:
        cure = f'add "in most cases" in {text.lang} to voicebot/knowledge/hedges.py'
        yield Problem(place, f"needs a hedge that {text.lang} does not have", cure, "warning", "hedge")


def _check_languages(content: Content, languages: Mapping[str, LanguageConfig]) -> Iterator[Problem]:
    for lang, settings in languages.items():
        severity = "error" if settings.complete else "warning"
        for topic in content.topics:
            text = content.texts.get((topic, lang))
            if text is None:
                yield Problem(
                    f"{lang}/{topic}.md",
                    "is missing",
                    f"write it, or say complete = false for {lang}",
                    severity,
                    "missing",
                )
                continue
            source = content.texts.get((topic, SOURCE_LANGUAGE))
            if source is not None and set(source.sections) != set(text.sections):
                lacks = ", ".join(sorted(f"## {key}" for key in set(source.sections) ^ set(text.sections)))
                yield Problem(
                    f"{lang}/{topic}.md",
                    f"differs from the German text in {lacks}",
                    "use the same sections",
                    severity,
                    "sections",
                )


def _names(text: Text) -> list[str]:
    return [*text.facts, *_quoted(text)]


def _quoted(text: Text) -> list[str]:
    return [name for passage in (text.body, *text.sections.values()) for name in names_in(passage)]


def _with_figures(content: Content, passage: str, lang: str) -> str:
    """The passage as spoken; a setting of the office counts as one word."""
    for name in names_in(passage):
        value = say_fact(content.facts[name], lang) if name in content.facts else None
        passage = passage.replace("{" + name + "}", value or "figure")
    return passage


def _digest(content: Content, text: Text) -> str:
    return content.texts[text.topic, SOURCE_LANGUAGE].digest


# ------------------------------------------------------------------ test


@dataclass(frozen=True, slots=True)
class Asked:
    """A regression question and what came of it."""

    question: Question
    verdict: str
    topic: str
    """The best candidate; "-" where there was none."""
    confidence: float

    @property
    def answered(self) -> str:
        """The topic answered; "-" where nothing was."""
        return self.topic if self.verdict == "answer" else OUTSIDE


@dataclass(frozen=True, slots=True)
class Report:
    """What the regression questions came to; shares are between 0 and 1."""

    asked: tuple[Asked, ...]

    def share(self, *, lang: str = "", kind: str = "", what: str = "right") -> float | None:
        """`what`: right (answered with the topic), top (its first candidate), clarify, wrong (answered with another),
        outside (answered although outside). None where nothing was asked."""
        return self._shares.share(what, lang, kind)

    @property
    def _shares(self) -> Shares[Asked]:
        return Shares(self.asked, _COUNTS)

    def confusions(self) -> list[tuple[str, str, int]]:
        """(asked, answered instead, how often), most frequent first."""
        pairs = Counter(
            (row.question.topic, row.answered)
            for row in self.asked
            if row.answered not in (OUTSIDE, row.question.topic)
        )
        return [(right, wrong, count) for (right, wrong), count in pairs.most_common()]

    def missed(self) -> list[Asked]:
        """Every question that was not answered with its topic, or answered although outside."""
        return [row for row in self.asked if row.answered != row.question.topic]

    @property
    def failures(self) -> list[str]:
        """Which floors were missed, in words; empty where the test passes."""
        limits = (("top", TOPIC_FLOOR, 1.0), ("wrong", 0.0, WRONG_CEILING), ("outside", 0.0, OUTSIDE_CEILING))
        shares = [(what, self.share(what=what), low, high) for what, low, high in limits]
        return [
            f"{what}: {share:.1%}, wanted {low:.0%} to {high:.0%}"
            for what, share, low, high in shares
            if share is not None and not low <= share <= high
        ]

    def groups(self) -> list[dict[str, Any]]:
        """Counts and shares by language and kind, each language as a whole, and all together ("all")."""
        return self._shares.groups()

    def rows(self) -> list[tuple[str, ...]]:
        """The groups as a table for people."""
        heading = ("language", "kind", "questions", "right", "first", "asked back", "wrong", "outside answered")
        return [heading, *(tuple(map(percent, group.values())) for group in self.groups())]

    def as_data(self) -> dict[str, Any]:
        """Groups, confusions and failures for scripts."""
        confusions = [{"asked": right, "answered": wrong, "n": count} for right, wrong, count in self.confusions()]
        return {"groups": self.groups(), "confusions": confusions, "failures": self.failures}


_COUNTS: Mapping[str, Callable[[Asked], bool]] = {
    "right": lambda row: row.answered == row.question.topic,
    "top": lambda row: row.topic == row.question.topic,
    "clarify": lambda row: row.verdict == "clarify",
    "wrong": lambda row: row.answered not in (OUTSIDE, row.question.topic),
    "outside": lambda row: row.answered != OUTSIDE,
}


def test(knowledge: KnowledgeBase, today: date, *langs: str) -> Report:
    """Ask every regression question, of some languages or all."""
    asked = [
        _ask(knowledge, question, today)
        for question in knowledge.content.regression
        if not langs or question.lang in langs
    ]
    return Report(tuple(asked))


def _ask(knowledge: KnowledgeBase, question: Question, today: date) -> Asked:
    found = knowledge.find(question.text, question.lang, question.last_topic or None, today)
    topic = found.candidates[0].topic if found.candidates else OUTSIDE
    return Asked(question, found.verdict, topic, found.confidence)


# ------------------------------------------------------------------ stats, stale


@dataclass(frozen=True, slots=True)
class LanguageStats:
    """How far one language has come."""

    lang: str
    topics: int
    texts: int
    stale: int
    machine: int
    reviewed: int
    questions: int
    regression: int


def stats(content: Content) -> list[LanguageStats]:
    """Coverage by language."""
    return [_stats_of(content, lang) for lang in content.languages]


def _stats_of(content: Content, lang: str) -> LanguageStats:
    texts = [text for text in content.texts.values() if text.lang == lang]
    return LanguageStats(
        lang=lang, topics=len(content.topics), texts=len(texts), stale=sum(map(content.is_stale, texts)),
        machine=sum(text.translation == "machine" for text in texts),
        reviewed=sum(text.reviewed is not None for text in texts),
        questions=sum(question.lang == lang for question in content.questions),
        regression=sum(question.lang == lang for question in content.regression),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Aging:
    """A fact that ends soon or has ended."""

    fact: str
    valid_until: date
    days_left: int
    topics: tuple[str, ...]


def stale(content: Content, today: date, days: int = 60) -> list[Aging]:
    """Facts that expire within `days` or have expired, soonest first, with the topics that fall silent with them."""
    users = {fact: [text.topic for text in content.texts.values() if fact in _names(text)] for fact in content.facts}
    aging = [
        Aging(fact.id, fact.valid_until, (fact.valid_until - today).days, tuple(dict.fromkeys(users[fact.id])))
        for fact in content.facts.values()
        if fact.valid_until is not None and (fact.valid_until - today).days <= days
    ]
    return sorted(aging, key=lambda age: age.valid_until)


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Those that fail `kb check`."""
    return [problem for problem in problems if problem.severity == "error"]
