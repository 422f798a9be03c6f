"""The door: questions in, topics and answers out, and knowledge that survives a bad edit."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.knowledge.conftest import FOLDER, LANGUAGES, OFFICE, TODAY
from voicebot.actions import Search
from voicebot.config import KnowledgeConfig
from voicebot.errors import KnowledgeError
from voicebot.events import TopicsFound
from voicebot.knowledge.lookup import KnowledgeBase, Lookup


@pytest.mark.parametrize(
    ("text", "lang", "topic"),
    [
        ("Wann ist bei Ihnen offen?", "de", "amt_zeiten"),
        ("Wie viel kostet ein Foto bei Ihnen?", "de", "amt_foto"),
        ("auf enthalts er laubnis verlängern", "de", "ae_verlaengern"),
        ("How can I make an appointment?", "en", "termin_buchen"),
        ("Oturma iznimi nasıl uzatabilirim?", "tr", "ae_verlaengern"),
        ("Я потерял свою карту", "ru", "eat_verlust"),
    ],
)
def test_the_topic_comes_first_in_any_language(kb: KnowledgeBase, text: str, lang: str, topic: str) -> None:
    assert kb.find(text, lang, None, TODAY).candidates[0].topic == topic


def test_search_answers_with_the_same_number(kb: KnowledgeBase) -> None:
    heard: list[TopicsFound] = []
    Lookup(lambda: kb).search(Search(7, "Was kostet das Foto?", "de"), TODAY, heard.append)
    (found,) = heard
    assert found.search == 7
    assert found.found.verdict == "answer"
    assert "6 €" in found.found.answers["amt_foto"].spoken


def test_a_language_without_texts_is_answered_in_its_fallback(kb: KnowledgeBase) -> None:
    found = kb.find("Oturma iznimi nasıl uzatabilirim?", "tr", None, TODAY)
    assert found.lang == "tr"
    assert found.answers["ae_verlaengern"].lang == "en"


def test_without_embeddings_letters_alone_find_the_topic(tmp_path: Path) -> None:
    kb = KnowledgeBase.load(FOLDER, OFFICE, LANGUAGES, settings=KnowledgeConfig(embeddings=False), cache=tmp_path)
    assert "embeddings" in kb.embeddings
    assert kb.find("Was kostet das Passfoto?", "de", None, TODAY).candidates[0].topic == "amt_foto"


def test_a_broken_edit_leaves_the_last_good_knowledge(kb: KnowledgeBase, tmp_path: Path) -> None:
    folder = tmp_path / "knowledge"
    shutil.copytree(FOLDER, folder)
    lookup = Lookup(lambda: KnowledgeBase.load(folder, OFFICE, LANGUAGES, settings=KnowledgeConfig(embeddings=False)))
    before = lookup.knowledge
    (folder / "topics.toml").write_text("[broken", encoding="utf-8")
    assert "topics.toml:1" in lookup.reload()
    assert lookup.knowledge is before


def test_a_folder_without_topics_names_the_setting(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"paths\.knowledge"):
        KnowledgeBase.load(tmp_path, OFFICE, LANGUAGES)
