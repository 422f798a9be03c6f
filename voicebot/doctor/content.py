"""The knowledge: does it load, who has reviewed it, what expires, does the semantic index run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from voicebot.config import Config, Folders
from voicebot.doctor.check import Check
from voicebot.knowledge.content import SOURCE_LANGUAGE, Content
from voicebot.knowledge.embedding.embedder import open_embedder
from voicebot.knowledge.loader import load_content
from voicebot.knowledge.lookup import SHIPPED
from voicebot.knowledge.model import load_model

WARN_DAYS = 60
CHECK = "run `voicebot kb check`, which names file, line and cure"


def examine(config: Config, places: Folders, today: date) -> Iterator[Check]:
    if not (places.knowledge / "topics.toml").is_file():
        cure = "set paths.knowledge to a folder with topics.toml, or leave it out"
        yield Check.fail("knowledge", f"{places.knowledge} holds no knowledge", cure)
        return
    content = load_content(places.knowledge)
    yield _loaded(content)
    yield from _reviews(content, config)
    yield from _expiry(content, today)
    yield _embeddings(config, places)
    yield from _understanding(config, places)


def _loaded(content: Content) -> Check:
    errors = [problem for problem in content.problems if problem.severity == "error"]
    text = f"{len(content.topics)} topics, {len(content.texts)} texts in {', '.join(content.languages)}"
    if errors:
        return Check.fail("knowledge", f"{text}; {len(errors)} broken: {errors[0]}", CHECK)
    return Check.ok("knowledge", text)


def _reviews(content: Content, config: Config) -> Iterator[Check]:
    for lang in (lang for lang in content.languages if lang in config.languages):
        texts = [text for text in content.texts.values() if text.lang == lang]
        unreviewed = [text for text in texts if text.reviewed is None]
        if unreviewed:
            cure = "a person of the office reads them and sets `reviewed` and `reviewed_by` in each file"
            yield Check.warn("review", f"{lang}: {len(unreviewed)} of {len(texts)} answers not reviewed", cure)
        stale = [text for text in texts if text.lang != SOURCE_LANGUAGE and content.is_stale(text)]
        if stale:
            yield Check.warn("review", f"{lang}: {len(stale)} translations are older than the German text", CHECK)


def _expiry(content: Content, today: date) -> Iterator[Check]:
    expired = [fact.id for fact in content.facts.values() if fact.is_expired(today)]
    soon = today + timedelta(days=WARN_DAYS)
    expiring = [fact.id for fact in content.facts.values() if fact.is_expired(soon) and fact.id not in expired]
    cure = "look the figure up, then set value, source_date and valid_until in facts.toml"
    if expired:
        yield Check.warn("facts", f"expired, no longer spoken: {', '.join(sorted(expired)[:5])} ({len(expired)})", cure)
    if expiring:
        text = f"expire within {WARN_DAYS} days: {', '.join(sorted(expiring)[:5])} ({len(expiring)})"
        yield Check.warn("facts", text, cure)
    if not expired and not expiring:
        yield Check.ok("facts", f"{len(content.facts)} facts, none expires within {WARN_DAYS} days")


def _embeddings(config: Config, places: Folders) -> Check:
    if not config.knowledge.embeddings:
        return Check.ok("embeddings", "switched off: questions are matched by their words alone")
    embedder, reason = open_embedder(places.knowledge)
    if embedder is None:
        return Check.warn("embeddings", "questions are matched by their words alone, in their own language", reason)
    return Check.ok("embeddings", "questions are matched by meaning, across languages")


def _understanding(config: Config, places: Folders) -> Iterator[Check]:
    """How well each offered language is understood, as measured when the index was made."""
    model = load_model(places.knowledge / SHIPPED)
    for lang in config.languages:
        state = model.measured.get(lang) if model else None
        if state is None:
            cure = f"write knowledge/{lang}/regression.tsv, then run `voicebot kb test`"
            yield Check.warn(f"understanding {lang}", "nobody has measured it", cure)
        else:
            share = f"{state.right_first / state.questions:.0%} of {state.questions} test questions led to their topic"
            yield Check.ok(f"understanding {lang}", f"{share}, {state.answered_wrong} to a wrong answer")
