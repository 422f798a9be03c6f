"""Sound files to words."""

from __future__ import annotations

import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.asr.sounds import SPEECH, frames, people, person, silence, word_errors
from voicebot.config import Config, Folders, LanguageConfig, folders
from voicebot.errors import AudioError, ModelMissing, UsageError
from voicebot.service.transcribe import Transcriber, transcribe

CONFIG = Config(languages={code: LanguageConfig() for code in ("de", "en", "ru")})


@pytest.fixture(scope="module")
def places(model: Callable[[str], Path]) -> Folders:
    return replace(folders(CONFIG), models=model("whisper-base").parent)


@pytest.fixture(scope="module")
def transcriber(places: Folders) -> Transcriber:
    return Transcriber(CONFIG, places)


def test_a_conversation_in_three_languages(transcriber: Transcriber, tmp_path: Path) -> None:
    said = ["de-dir-nomatch.wav", "en-conf-onlyone.wav", "en-conf-waitforleader.wav", "ru-conf-onlyperson.wav"]
    path = tmp_path / "call.wav"
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(8_000)
        for file in said:
            wav.writeframes(b"".join(frame.pcm for frame in frames(person(file), silence(1.5))))
    heard = transcriber.transcribe(path)
    assert set(heard) == {"file", "lang", "text", "confidence", "audio_s", "cpu_s"}
    assert (heard["file"], heard["lang"]) == (str(path), "en")
    assert word_errors(" ".join(people()[file] for file in said), heard["text"]) < 0.35
    assert 0.5 < heard["confidence"] <= 1
    assert heard["audio_s"] == pytest.approx(sum(len(person(file)) / 8_000 + 1.5 for file in said), abs=0.1)
    assert heard["cpu_s"] > 0


def test_a_language_that_is_named_is_kept(places: Folders) -> None:
    heard = transcribe(CONFIG, places, SPEECH / "en-conf-onlyone.wav", lang="en", engine="whisper")
    assert heard["lang"] == "en"
    assert word_errors(people()["en-conf-onlyone.wav"], heard["text"]) < 0.2


def test_a_file_in_which_nobody_speaks_has_no_words(transcriber: Transcriber, tmp_path: Path) -> None:
    for name, samples in (("none.wav", 0), ("silent.wav", 24_000)):
        with wave.open(str(tmp_path / name), "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(2)
            wav.setframerate(8_000)
            wav.writeframes(bytes(2 * samples))
        heard = transcriber.transcribe(tmp_path / name)
        assert (heard["text"], heard["confidence"], heard["audio_s"]) == ("", 0.0, samples / 8_000)
        assert heard["lang"] == "de"


def test_a_broken_file_fails_alone(transcriber: Transcriber, tmp_path: Path) -> None:
    (tmp_path / "broken.wav").write_bytes(b"RIFF")
    with pytest.raises(AudioError, match=r"broken\.wav"):
        transcriber.transcribe(tmp_path / "broken.wav")
    assert transcriber.transcribe(SPEECH / "en-conf-onlyone.wav")["text"]


def test_unknown_engines_and_languages_are_refused(places: Folders) -> None:
    with pytest.raises(UsageError, match="'siri'"):
        Transcriber(CONFIG, places, engine="siri")
    with pytest.raises(UsageError, match="'tlh'"):
        Transcriber(CONFIG, places, lang="tlh")


@pytest.mark.parametrize(("engine", "cure"), [("whisper", "models fetch whisper-base"), ("vosk", "models fetch NAME")])
def test_a_missing_model_says_how_to_bring_it(places: Folders, tmp_path: Path, engine: str, cure: str) -> None:
    with pytest.raises(ModelMissing, match=cure):
        Transcriber(CONFIG, replace(places, models=tmp_path), engine=engine)
