"""Proof that what is spoken is understood: through A-law, back to words by Whisper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soxr  # type: ignore[import-untyped]

from tests.tts.listening import Ear
from voicebot.config import LanguageConfig, SpeakingConfig
from voicebot.tts import Voice, open_voice

TIMES = 3
"""Piper never says a sentence twice alike, and a listener may ask once more; a number read wrongly stays wrong."""
SPOKEN = [  # (language, text, ways in which each key word may be written)
    ("de", "Die Gebühr beträgt 93 € und ist am 12.06.2026 fällig.", ["93|dreiundneunzig", "12|zwölf", "juni"]),
    ("de", "Das steht in § 24 Abs. 1 AufenthG.", ["24|vierundzwanzig", "absatz"]),
    ("de", "Wir sind Mo–Fr von 8–12 Uhr für Sie da.", ["montag", "freitag", "acht|8", "zwölf|12"]),
    ("de", "Unsere Telefonnummer ist 08031 392 01.", ["telefonnummer", "08031|0803", "392"]),
    ("en", "The fee is €93 and is due on 12.06.2026.", ["93|ninety", "june", "12|twelve|twelfth"]),
    ("en", "See § 24 AufenthG, or call 08031 392 01.", ["section", "24|twenty", "act", "08031|0803"]),
    ("en", "We are open Mon–Fri from 8 am to 12 noon.", ["monday", "friday", "8|eight", "noon"]),
]


@pytest.fixture(scope="module")
def whisper(model: Callable[[str], Path]) -> Any:
    from faster_whisper import WhisperModel

    return WhisperModel(str(model("whisper-base")), device="cpu", compute_type="int8", cpu_threads=2)


@pytest.fixture(scope="module")
def voice(model: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voice]:
    languages = {"de": LanguageConfig(), "en": LanguageConfig()}
    models = model("en_US-joe-medium").parent
    opened = open_voice(SpeakingConfig(), languages, models=models, audio=tmp_path_factory.mktemp("audio"))
    yield opened
    opened.close()


@pytest.mark.parametrize(("lang", "text", "keys"), SPOKEN)
def test_key_words_survive_the_telephone(voice: Voice, whisper: Any, lang: str, text: str, keys: list[str]) -> None:
    heard: list[str] = []
    while (missing := missing_keys(heard[-1], keys) if heard else keys) and len(heard) < TIMES:
        heard.append(say_and_hear(voice, whisper, lang, text))
    assert not missing, f"{missing} not in {heard!r}"


def say_and_hear(voice: Voice, whisper: Any, lang: str, text: str) -> str:
    ear = Ear()
    voice.open_stream(ear).say(1, lang, text, cacheable=False)
    sound = soxr.resample(through_alaw(ear.until_last()), 8_000, 16_000)
    segments, _ = whisper.transcribe(sound, language=lang, beam_size=1)
    return " ".join(segment.text for segment in segments).lower()


def missing_keys(words: str, keys: list[str]) -> list[str]:
    plain = "".join(char for char in words if char.isalnum() or char == " ")
    joined = plain.replace(" ", "")
    return [key for key in keys if not any(way in plain or way in joined for way in key.split("|"))]


def through_alaw(pcm: bytes) -> np.ndarray:
    """What a G.711 A-law line leaves of it: ITU-T G.711, A = 87.6, 8 bits a sample."""
    x = np.frombuffer(pcm, dtype="<i2").astype(np.float32) / 32768
    a = 87.6
    scale = 1 + np.log(a)
    size = np.abs(x)
    squeezed = np.where(size < 1 / a, a * size, 1 + np.log(np.maximum(a * size, 1.0))) / scale
    coded = np.sign(x) * np.round(squeezed * 127) / 127
    level = np.abs(coded) * scale
    return (np.sign(coded) * np.where(level < 1, level, np.exp(level - 1)) / a).astype(np.float32)
