"""`voicebot kb check`: the knowledge of these settings, read and judged without building its index."""

from __future__ import annotations

from datetime import date

from voicebot.config import Config, Folders
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.content import Problem
from voicebot.knowledge.loader import load_content
from voicebot.service import kb


def check_knowledge(config: Config, places: Folders, today: date) -> list[Problem]:
    """Everything wrong with it, errors first.

    Raises:
        KnowledgeError: the folder or its topics.toml cannot be read at all.
    """
    content = load_content(places.knowledge)
    return kb.check(content, Answers(content, config.office, config.languages), config.languages, today)
