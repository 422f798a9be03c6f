"""The lexicon that is kept for the next start is the one that was made."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from tests.knowledge.conftest import FOLDER, LANGUAGES, OFFICE
from voicebot.config import KnowledgeConfig
from voicebot.events import Candidate
from voicebot.knowledge.index import Lexicon, Line
from voicebot.knowledge.lookup import KnowledgeBase
from voicebot.knowledge.words import words_of

LINES = (Line("fees", "de", "Was kostet die Karte?"), Line("hours", "en", "When are you open?"))
QUESTION, TODAY = "Was kostet die Verlängerung?", date(2026, 11, 28)
ASKED = ("was kostet das", "are you open on friday", "мне нужна виза", "")


def test_what_was_kept_answers_as_what_was_made(tmp_path: Path) -> None:
    made = Lexicon(LINES)
    made.save(tmp_path / "lexicon.npz", "key")
    kept = Lexicon.load(tmp_path / "lexicon.npz", "key", len(LINES))
    assert kept is not None
    for text in ASKED:
        words = words_of(text)
        assert np.array_equal(kept.near(words), made.near(words))
        assert kept.known_share(words) == made.known_share(words)
        assert kept.telling(words) == made.telling(words)


def test_another_key_a_broken_file_or_none_is_no_lexicon(tmp_path: Path) -> None:
    path = tmp_path / "lexicon.npz"
    assert Lexicon.load(path, "key", len(LINES)) is None
    Lexicon(LINES).save(path, "key")
    assert Lexicon.load(path, "another", len(LINES)) is None
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert Lexicon.load(path, "key", len(LINES)) is None


def test_the_second_start_takes_it_from_the_cache_and_a_cache_is_not_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(cache: Path) -> tuple[Candidate, ...]:
        settings = KnowledgeConfig(embeddings=False)
        knowledge = KnowledgeBase.load(FOLDER, OFFICE, LANGUAGES, settings=settings, cache=cache)
        return knowledge.find(QUESTION, "de", None, TODAY).candidates

    load(tmp_path / "cache")  # fits the model, which its file rounds
    made = load(tmp_path / "cache")
    with monkeypatch.context() as patched:
        patched.setattr(Lexicon, "__init__", lambda *_: pytest.fail("made anew"))
        assert load(tmp_path / "cache") == made
    monkeypatch.setattr(Lexicon, "save", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    (tmp_path / "cache" / "lexicon.npz").unlink()
    assert load(tmp_path / "cache") == made
    assert not list((tmp_path / "cache").glob("lexicon*"))
