"""Whisper: real words of real people, and what is done about its dreams."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.asr.listener import Listener
from tests.asr.sounds import (
    Sound,
    cough,
    dtmf,
    frames,
    german,
    music,
    noise,
    people,
    person,
    silence,
    tone,
    word_errors,
)
from voicebot.asr.grammar import Grammars
from voicebot.asr.whisper import WhisperRecognizer, WhisperStream
from voicebot.asr.whisper_model import (
    LONGEST_SECONDS,
    RATE_HZ,
    Decoded,
    best_language,
    cut_long,
    repetition,
    without_repeats,
)
from voicebot.config import HearingConfig
from voicebot.errors import ModelMissing
from voicebot.events import LanguageHeard


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def stream(whisper: WhisperRecognizer, listener: Listener) -> WhisperStream:
    return whisper.open_stream(listener)


def hear(stream: WhisperStream, lang: str, *sounds: Sound, grammar: str | None = None) -> None:
    stream.open(1, lang, grammar)
    for frame in frames(*sounds):
        stream.store(frame)
    stream.finish(1)


def test_people_are_understood(whisper: WhisperRecognizer) -> None:
    errors = []
    for file, text in people("en", "de").items():
        listener = Listener()
        hear(whisper.open_stream(listener), file[:2], silence(0.3), person(file), silence(0.3))
        errors.append(word_errors(text, listener.final().text))
    assert np.mean(errors) < 0.15


@pytest.mark.parametrize("file", ["de-dir-nomatch.wav", "en-conf-onlyone.wav", "ru-conf-onlyperson.wav"])
def test_the_language_of_a_sentence_is_heard_whatever_was_expected(
    stream: WhisperStream, listener: Listener, file: str
) -> None:
    hear(stream, "de", person(file), silence(0.2))
    heard = listener.of(LanguageHeard)[-1]
    assert (heard.turn, heard.lang) == (1, file[:2])
    assert heard.p > 0.8


def test_a_turn_is_heard_anew_in_the_language_that_won(stream: WhisperStream, listener: Listener) -> None:
    file = "en-conf-onlyone.wav"
    hear(stream, "de", person(file), silence(0.2))
    told = len(listener.of(LanguageHeard))
    stream.open(1, "en")
    stream.finish(1)
    final = listener.final(2)
    assert final.lang == "en"
    assert word_errors(people()[file], final.text) < 0.2
    assert len(listener.of(LanguageHeard)) == told, "one encoding, one identification"


def test_the_language_of_a_word_is_not_said(stream: WhisperStream, listener: Listener) -> None:
    hear(stream, "de", german("Ja"), silence(0.3))
    assert listener.of(LanguageHeard) == []


@pytest.mark.parametrize(
    "sound",
    [noise(3, 0.03), noise(3, 0.2), tone(3, 425), tone(3, 50, 150), dtmf(3), music(4), cough(), cough(0.9)],
    ids=["line noise", "loud noise", "dial tone", "hum", "keys", "music", "cough", "loud cough"],
)
@pytest.mark.parametrize("lang", ["de", "en", "ru"])
def test_nothing_is_made_up(stream: WhisperStream, listener: Listener, sound: Sound, lang: str) -> None:
    hear(stream, lang, sound)
    assert listener.final().text == ""
    assert listener.of(LanguageHeard) == []


def test_a_grammar_snaps_what_is_nearly_a_phrase(stream: WhisperStream, listener: Listener) -> None:
    hear(stream, "de", german("Noch einmal"), silence(0.3), grammar="commands")
    assert listener.final().text == "noch einmal"


def test_a_turn_longer_than_the_model_is_heard_to_its_end(stream: WhisperStream, listener: Listener) -> None:
    said = people("en") | people("de")
    order = [*said, *people("en")]
    hear(stream, "en", *[part for file in order for part in (person(file), silence(0.5))])
    final = listener.final()
    last = people("en")[order[-1]]
    assert word_errors(last, " ".join(final.text.split()[-len(last.split()) :])) < 0.5
    assert len(final.text.split()) > 0.7 * sum(len(people()[file].split()) for file in order)


def test_a_missing_model_says_how_to_bring_it(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="`voicebot models fetch whisper-base`"):
        WhisperRecognizer.load(tmp_path / "whisper-base", ("de",), Grammars(tmp_path), HearingConfig())


# ------------------------------------------------------------------ loops and dreams


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("Press 0 for help. Press 0 for help.", "Press 0 for help."),
        ("English please English please English please English", "English please"),
        ("Help. Help. Help. Help.", "Help."),
        ("Hallo? Hallo?", "Hallo? Hallo?"),
        ("Nein, nein.", "Nein, nein."),
        ("Wie lange dauert das?", "Wie lange dauert das?"),
        ("", ""),
    ],
)
def test_a_loop_is_told_once(text: str, once: str) -> None:
    assert without_repeats(text) == once


@given(st.lists(st.sampled_from(["a", "b", "c."]), min_size=1, max_size=12))
def test_telling_once_keeps_the_beginning_and_is_settled(words: list[str]) -> None:
    text = " ".join(words)
    once = without_repeats(text)
    assert once
    assert text.startswith(once)


def test_doubt_depends_on_the_length() -> None:
    assert not Decoded("Ja.", -0.8, 0.1, seconds=1.0).suspicious
    assert Decoded("Das ist mit einer Bulldung.", -0.8, 0.1, seconds=3.0).suspicious
    assert Decoded("Gut", -0.1, 0.1, seconds=3.0, cut=True).suspicious
    assert Decoded("und so " * 20, -0.1, 0.1, seconds=9.0).suspicious
    assert repetition("") == 0


def test_only_offered_languages_count_but_their_share_is_of_all() -> None:
    assert best_language({"pl": 0.7, "de": 0.2, "en": 0.1}, ("de", "en")) == ("de", 0.2)
    assert best_language({"pl": 1.0}, ("tlh",)) is None


@given(st.integers(0, 200))
def test_long_sound_is_cut_into_pieces_that_fit(seconds: int) -> None:
    sound = np.random.default_rng(0).normal(0, 0.1, seconds * RATE_HZ).astype(np.float32)
    pieces = cut_long(sound)
    assert sum(map(len, pieces)) == len(sound)
    assert all(len(piece) <= LONGEST_SECONDS * RATE_HZ for piece in pieces)
