"""The knowledge of these settings, read without building its index: for `voicebot kb check`, `stats` and `stale`."""

from __future__ import annotations

from datetime import date

from voicebot.config import Config, Folders
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.content import Content, Problem
from voicebot.knowledge.loader import load_content
from voicebot.service import kb


def open_content(places: Folders) -> Content:
    """Topics, facts, texts and questions.

    Raises:
        KnowledgeError: the folder or its topics.toml cannot be read at all.
    """
    return load_content(places.knowledge)


def check_knowledge(config: Config, places: Folders, today: date) -> list[Problem]:
    """Everything wrong with it, errors first.

    Raises:
        KnowledgeError: as `open_content`.
    """
    content = open_content(places)
    return kb.check(content, Answers(content, config.office, config.languages), config.languages, today)
