"""What the dialogue needs to know of the house, put together from settings and folders."""

from __future__ import annotations

import tomllib
from pathlib import Path

from voicebot.config import Config, Folders
from voicebot.dialogue.loader import load_texts
from voicebot.dialogue.setup import Setup
from voicebot.errors import KnowledgeError
from voicebot.transfer.routing import StaffDirectory


def open_setup(
    config: Config,
    places: Folders,
) -> Setup:
    """Load prompts, phrases and staff; which languages this machine hears and speaks is left open.

    Raises:
        KnowledgeError: topics.toml is missing or broken.
        ConfigError: staff or hours make no sense.
    """
    groups = load_groups(places.knowledge / "topics.toml")
    return Setup(
        texts=load_texts(places.audio, places.grammars, places.knowledge),
        directory=StaffDirectory(config.staff, config.hours, groups),
        office=config.office,
        dialogue=config.dialogue,
        hearing=config.hearing,
        transfer=config.transfer,
        languages=config.languages,
    )


def load_groups(path: Path) -> dict[str, str]:
    """Topic id → group, for staff who answer for a group.

    Raises:
        KnowledgeError: the file is missing or broken.
    """
    try:
        topics = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnowledgeError(f"{path}: {error}; run `voicebot kb check`") from error
    return {topic: table.get("group", "") for topic, table in topics.items()}
