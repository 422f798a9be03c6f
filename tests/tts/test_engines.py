"""One contract over the three engines, each behind the whole voice."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.tts.listening import Ear, level_dbfs, peak, seconds
from voicebot.config import LanguageConfig, SpeakingConfig
from voicebot.tts import ENGINES, Voice, open_voice

SENTENCES = {
    "piper": ("en", "Good morning, this is the immigration office. How can I help you?"),
    "nanotts": ("de", "Guten Tag, hier ist die Ausländerbehörde. Wie kann ich Ihnen helfen?"),
    "espeak": ("tr", "İyi günler, burası yabancılar dairesi. Size nasıl yardımcı olabilirim?"),
}


@pytest.fixture(params=sorted(ENGINES))
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def voice(engine: str, model: Callable[[str], Path], tmp_path: Path) -> Iterator[Voice]:
    models = model("en_US-joe-medium").parent
    opened = open_voice(SpeakingConfig(engine=engine), {"de": LanguageConfig()}, models=models, audio=tmp_path)
    yield opened
    opened.close()


def speak(voice: Voice, lang: str, text: str, rate: float = 1.0) -> bytes:
    ear = Ear()
    voice.open_stream(ear).say(1, lang, text, rate=rate)
    return ear.until_last()


def test_sound_is_speech_at_an_even_level(engine: str, voice: Voice) -> None:
    lang, text = SENTENCES[engine]
    pcm = speak(voice, lang, text)
    assert 2.5 < seconds(pcm) < 8
    assert -20 < level_dbfs(pcm) < -16
    assert 4_000 < peak(pcm) < 32_500


def test_the_same_text_sounds_alike(engine: str, voice: Voice) -> None:
    lang, text = SENTENCES[engine]
    first, second = (seconds(speak(voice, lang, text)) for _ in range(2))
    assert abs(first - second) < 0.25 * first


def test_slower_takes_longer(engine: str, voice: Voice) -> None:
    lang, text = SENTENCES[engine]
    assert seconds(speak(voice, lang, text, rate=0.7)) > 1.15 * seconds(speak(voice, lang, text))


@pytest.mark.parametrize("text", ["", "  \n", "😀😀", "...", "\x00", "[[", "—"])
def test_nothing_to_say_is_one_last_chunk(engine: str, voice: Voice, text: str) -> None:
    assert speak(voice, SENTENCES[engine][0], text) == b""


@pytest.mark.parametrize(
    "text", ["Привет 世界 مرحبا", "a\x00b", "</speed> & [[a]] <mark name='x'/>", "\ud800x", "ß" * 400]
)
def test_odd_text_ends_like_any_other(engine: str, voice: Voice, text: str) -> None:
    speak(voice, SENTENCES[engine][0], text)
    assert speak(voice, *SENTENCES[engine])


def test_cancel_stops_a_long_text(engine: str, voice: Voice) -> None:
    lang, text = SENTENCES[engine]
    ear = Ear()
    stream = voice.open_stream(ear)
    stream.say(1, lang, text * 60)
    ear.until_sound()
    stream.cancel(1)
    stream.say(2, lang, text)
    ear.until_last(2)
    assert not any(chunk.last for chunk in ear.chunks if chunk.utterance == 1)
    assert seconds(b"".join(chunk.pcm for chunk in ear.chunks if chunk.utterance == 1)) < 60


def test_two_thousand_words_stay_within_memory(engine: str, voice: Voice) -> None:
    lang, text = SENTENCES[engine]
    speak(voice, lang, text)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ear = Ear()
    stream = voice.open_stream(ear)
    stream.say(1, lang, (text.replace(".", "").replace("?", "") + " ") * 180)
    for _ in range(10):
        ear.until_sound()
    stream.cancel(1)
    stream.say(2, lang, text)
    ear.until_last(2)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000  # KiB
