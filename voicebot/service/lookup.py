"""The role `lookup`: the knowledge base. SIGHUP reads it anew; what is broken leaves the last good one in place."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date

import structlog

from voicebot.actions import Search
from voicebot.config import Config, Folders
from voicebot.dialogue.loader import load_texts
from voicebot.dialogue.understanding import Phrases, repaired
from voicebot.engines.roles import Lookup
from voicebot.events import TopicsFound
from voicebot.knowledge.lookup import KnowledgeBase
from voicebot.knowledge.lookup import Lookup as Library

log = structlog.get_logger("lookup")


class _Edition:
    """One knowledge base, whatever is reloaded meanwhile; meets `interfaces.Retriever`."""

    def __init__(self, knowledge: KnowledgeBase, phrases: Mapping[str, Phrases]) -> None:
        self._knowledge = knowledge
        self._phrases = phrases

    def search(self, query: Search, today: date, sink: Callable[[TopicsFound], None]) -> None:
        known = self._phrases.get(query.lang)
        text = repaired(query.text, known) if known else query.text  # "nein, ich meine ..."
        sink(TopicsFound(query.search, self._knowledge.find(text, query.lang, query.last_topic, today)))


def open_knowledge(config: Config, places: Folders) -> KnowledgeBase:
    """The knowledge base of these settings.

    Raises:
        KnowledgeError: its folder cannot be read.
    """
    return KnowledgeBase.load(
        places.knowledge, config.office, config.languages, settings=config.knowledge, cache=places.cache / "knowledge"
    )


def role(config: Config, places: Folders) -> Lookup:
    texts = load_texts(places.audio, places.grammars, places.knowledge)
    library = Library(lambda: open_knowledge(config, places))

    def reload() -> None:
        problem = library.reload()
        log.info("knowledge_reloaded", problem=problem)
        print(json.dumps({"reloaded": problem}), flush=True)

    degraded = library.knowledge.embeddings
    engine = "letters" if degraded else "letters+meanings"
    return Lookup(lambda: _Edition(library.knowledge, texts.phrases), tuple(sorted(config.languages)), engine, reload)
