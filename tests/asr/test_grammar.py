"""Expected phrases: their files, and the one way to a Vosk grammar."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.asr.grammar import NAMES, Grammars, nearest, plain, read_phrases, to_vosk
from voicebot.errors import KnowledgeError


def test_a_phrase_a_line_without_comments_and_doubles() -> None:
    assert read_phrases("# yes\nja\n\n  ja  bitte # polite\nja\n") == ("ja", "ja bitte")


def test_the_meaning_of_a_phrase_is_not_heard() -> None:
    assert read_phrases("yes: ja das stimmt\n2: zwo\nperson!: mensch") == ("ja das stimmt", "zwo", "mensch")
    assert nearest("Ja, das stimmt.", read_phrases("yes: ja das stimmt")) == "ja das stimmt"


def test_no_shipped_grammar_expects_its_own_labels(root: Path) -> None:
    folders = [folder for folder in (root / "grammars").iterdir() if folder.is_dir()]
    phrases = [
        phrase
        for folder in folders
        for name in NAMES
        for phrase in Grammars(root / "grammars").phrases(name, folder.name)
    ]
    assert phrases
    assert not [phrase for phrase in phrases if ":" in phrase]


@pytest.mark.parametrize(("name", "lang"), [("yes_no", "tlh"), ("nonsense", "de"), ("../../secret", "de")])
def test_a_grammar_that_is_not_there_is_empty(tmp_path: Path, name: str, lang: str) -> None:
    (tmp_path / "de").mkdir()
    assert Grammars(tmp_path).phrases(name, lang) == ()


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "yes_no.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(KnowledgeError, match=r"yes_no\.txt"):
        Grammars(tmp_path).phrases("yes_no", "de")


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_every_grammar_ships_in_german_and_english(root: Path, lang: str, name: str) -> None:
    assert Grammars(root / "grammars").phrases(name, lang)


def test_phrases_with_unknown_words_are_left_out() -> None:
    known = {"ja", "nein", "bitte"}.__contains__
    assert json.loads(to_vosk(["Ja, bitte!", "nein", "jo"], known) or "") == ["ja bitte", "nein"]
    assert json.loads(to_vosk(["ja"], {"ja", "[unk]"}.__contains__) or "") == ["ja", "[unk]"]


@pytest.mark.parametrize("phrases", [[], [""], ["  "], ["?!"], ["qwertz"]])
def test_nothing_that_can_be_heard_is_no_grammar(phrases: list[str]) -> None:
    """An empty list ends the process inside Vosk."""
    assert to_vosk(phrases, lambda word: word == "ja") is None


@given(st.lists(st.text()))
def test_what_reaches_vosk_is_always_a_json_list_of_phrases(phrases: list[str]) -> None:
    made = to_vosk(phrases, lambda word: word != "[unk]")
    if made is not None:
        parsed = json.loads(made)
        assert parsed
        assert all(isinstance(phrase, str) and phrase.strip() for phrase in parsed)


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("mit Arbeiter.", "Mitarbeiter"),
        ("Noch einmal!", "noch einmal"),
        ("Ja.", "ja"),
        ("Wie verlängere ich meinen Pass?", "Wie verlängere ich meinen Pass?"),
        ("nie", "nie"),
        ("", ""),
    ],
)
def test_a_text_snaps_to_a_phrase_only_when_close(heard: str, meant: str) -> None:
    assert nearest(heard, ["ja", "nein", "Mitarbeiter", "noch einmal"]) == meant


@given(st.text())
def test_no_phrases_leave_any_text_alone(text: str) -> None:
    assert nearest(text, []) == text
    assert plain(plain(text)) == plain(text)
