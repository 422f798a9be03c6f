"""Promises about everything the hotline says: each answer with its figures, each prompt, in every language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest

from voicebot.config import LanguageConfig, OfficeConfig
from voicebot.dialogue.wording import Wording
from voicebot.knowledge.answers import OFFICE, PLACEHOLDER, Answers
from voicebot.knowledge.content import Content
from voicebot.knowledge.facts import say_fact
from voicebot.knowledge.loader import load_content
from voicebot.tts.normalisation import normalise

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 23)
OFFICE_SETTINGS = OfficeConfig(
    name="Musteramt",
    phone="+49 8031 0000 0",
    email="auskunft@musteramt.example",
    address="Musterplatz 1, 83000 Musterstadt",
    website="www.musteramt.example",
    opening_hours="Montag bis Freitag 8 bis 12 Uhr, Donnerstag auch 14 bis 17 Uhr",
    privacy_contact="datenschutz@musteramt.example",
)
UNSPEAKABLE = re.compile(r"[\d€$§%@/#*_<>\[\]{}|\\^~=]|\*\*|https?:|www\.")
LANGUAGES = sorted(path.parent.name for path in (ROOT / "audio").glob("*/prompts.toml"))


@cache
def content() -> Content:
    return load_content(ROOT / "knowledge")


def texts(lang: str) -> Iterator[tuple[str, str]]:
    """What may be spoken today, and, trusted or not, every text with its figures filled in."""
    languages = {lang: LanguageConfig(release=True, fallback=())}
    answers = Answers(content(), OFFICE_SETTINGS, languages)
    for topic in content().topics:
        answer = answers.answer(topic, lang, TODAY)
        yield from ((topic, part) for part in (answer.spoken, answer.more, answer.documents) if answer.lang == lang)
        text = content().texts.get((topic, lang))
        for part in [text.title, text.body, *text.sections.values()] if text else []:
            yield topic, _filled(part, lang)
    yield from prompts(lang)


def _filled(text: str, lang: str) -> str:
    def value(found: re.Match[str]) -> str:
        if found[1].startswith(OFFICE):
            return str(getattr(OFFICE_SETTINGS, found[1].removeprefix(OFFICE)))
        return say_fact(content().facts[found[1]], lang, text[: found.start()]) or ""

    return PLACEHOLDER.sub(value, text)


def prompts(lang: str) -> Iterator[tuple[str, str]]:
    written = tomllib.loads((ROOT / "audio" / lang / "prompts.toml").read_text(encoding="utf-8"))
    when = Wording(lang, {}).when(datetime(2026, 11, 30, 8, 30))
    for name, text in written.items():
        known = {**when, "number": "0 8 0, 3 1 1, 2 3 4", "phone": OFFICE_SETTINGS.phone}
        yield name, re.sub(r"\{(\w+)\}", lambda found, known=known: known.get(found[1], "112"), str(text))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_left_that_a_voice_would_have_to_guess(lang: str) -> None:
    left = {(name, normalise(text, lang)) for name, text in texts(lang) if UNSPEAKABLE.search(normalise(text, lang))}
    assert left == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_in_words_stays_as_it_is(lang: str) -> None:
    spoken = {normalise(text, lang) for _, text in texts(lang)}
    assert {text for text in spoken if normalise(text, lang) != text} == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_amount_is_lost(lang: str) -> None:
    euro = normalise("5 €", lang).split()[-1].lower()[:4]
    lost = {name for name, text in texts(lang) if normalise(text, lang).lower().count(euro) < text.count("€")}
    assert lost == set()
