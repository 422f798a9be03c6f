"""Every language has every prompt, and what is said first fits into ten seconds."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.dialogue.conversation import ROOT, Conversation, make_setup, texts
from voicebot.actions import Say
from voicebot.dialogue import load_texts
from voicebot.dialogue.greeting import GREETING_RATE, opening
from voicebot.dialogue.loader import load_phrases, load_wording
from voicebot.errors import KnowledgeError
from voicebot.tts.nanotts import NanoVoice

LANGUAGES = sorted(texts().wordings)
GREETING_SECONDS = 10.0


def _spoken_seconds(say: Say) -> float:
    """Length without the silence around it, which the voice cuts away before playing."""
    voice = NanoVoice({"de": "de-DE", "en": "en-GB"}[say.lang])
    loud = np.nonzero(np.abs(voice.synthesise(say.text, say.rate)) > 0.01)[0]
    return float(loud[-1] - loud[0]) / voice.rate_hz


def test_the_greeting_takes_ten_seconds_at_most() -> None:
    call = Conversation()
    call.begin()
    assert sum(_spoken_seconds(say) for say in call.did(Say)) <= GREETING_SECONDS
    call.says("noch einmal")
    assert {say.rate for say in call.did(Say)} == {1.0}


def test_what_is_spoken_ahead_is_what_the_first_caller_hears() -> None:
    call = Conversation()
    call.begin()
    heard = [(say.lang, say.text, say.prompt, say.rate) for say in call.did(Say)]
    assert [(line.lang, line.text, line.prompt, GREETING_RATE) for line in opening(make_setup())] == heard


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_prompt_is_missing_and_none_is_too_much(lang: str) -> None:
    reference = {name for name in texts().wordings["de"].texts if not name.startswith("language_")}
    assert {name for name in texts().wordings[lang].texts if not name.startswith("language_")} == reference


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_can_name_all_languages_that_have_prompts(lang: str) -> None:
    assert all(texts().wordings[lang].language(code) for code in LANGUAGES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_prompts_hold_nothing_that_a_voice_would_read_aloud(lang: str) -> None:
    for name, text in texts().wordings[lang].texts.items():
        assert not re.search(r"[*_#<>|\[\]\\/]", text), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_prompts_are_short_sentences(lang: str) -> None:
    for name, text in texts().wordings[lang].texts.items():
        assert all(len(sentence.split()) <= 25 for sentence in re.split(r"[.?!؟]", text)), name


def test_every_prompt_is_used_by_the_dialogue() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "voicebot" / "dialogue").glob("*.py"))
    made = ("language_", "emergency_", "transfer_", "unspoken_", "silence_", "anything_else_", "offer_short_")
    for name in texts().wordings["de"].texts:
        assert f'"{name}"' in code or name.startswith(made), name


@pytest.mark.parametrize("lang", sorted(texts().wordings))
def test_every_language_understands_the_needful(lang: str) -> None:
    known = texts().phrases[lang]
    names = {name for name, _ in known.commands} | set(known.alone.values())
    wanted = "repeat slower louder more yes no goodbye help wait thanks person first second"
    assert set(wanted.split()) <= names
    assert {kind.rstrip("$") for kind, _ in known.emergencies} - {"-"} == {
        "fire",
        "suicide",
        "violence",
        "danger",
        "police",
    }
    assert any(name.startswith("language:") for name in names)


def _copy(tmp_path: Path) -> tuple[Path, Path, Path]:
    for folder in ("audio", "grammars"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("*.wav"))
    (tmp_path / "knowledge").mkdir()
    shutil.copy(ROOT / "knowledge" / "facts.toml", tmp_path / "knowledge")
    return tmp_path / "audio", tmp_path / "grammars", tmp_path / "knowledge"


def test_a_broken_prompt_file_names_file_and_cure(tmp_path: Path) -> None:
    audio, grammars, knowledge = _copy(tmp_path)
    path = audio / "en" / "prompts.toml"
    whole = path.read_text(encoding="utf-8")
    for broken, complaint in (
        (whole.replace("clarify = ", "clarifi = "), "clarify is missing"),
        (whole.replace("{first}", "the first"), "placeholders"),
        (whole + "\noops", "prompts.toml"),
        (whole + "\nempty = ''", "empty is no text"),
    ):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(KnowledgeError, match=complaint):
            load_texts(audio, grammars, knowledge)


def test_without_emergency_numbers_nothing_starts(tmp_path: Path) -> None:
    audio, grammars, knowledge = _copy(tmp_path)
    (knowledge / "facts.toml").write_text("", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="notruf_polizei"):
        load_texts(audio, grammars, knowledge)


def test_a_broken_phrase_names_its_entry(tmp_path: Path) -> None:
    (tmp_path / "commands.txt").write_text("repeat: again\nagain\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="entry 2"):
        load_phrases(tmp_path)
    (tmp_path / "commands.txt").write_text("dance: dance\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="dance"):
        load_phrases(tmp_path)


def test_a_missing_prompt_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="missing"):
        load_wording(tmp_path / "de" / "prompts.toml")
