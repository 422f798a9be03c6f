"""One small office, loaded once: fitting takes seconds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from voicebot.config import LanguageConfig, OfficeConfig
from voicebot.knowledge.lookup import KnowledgeBase

FOLDER = Path(__file__).parent / "data" / "office"
TODAY = date(2026, 11, 23)
OFFICE = OfficeConfig(name="Musteramt", phone="08031 1234", opening_hours="montags von 8 bis 12 Uhr")
LANGUAGES = {"de": LanguageConfig(complete=True), "en": LanguageConfig(complete=True)}


@pytest.fixture(scope="session")
def kb(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    return KnowledgeBase.load(FOLDER, OFFICE, LANGUAGES, cache=tmp_path_factory.mktemp("cache"))
