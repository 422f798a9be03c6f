"""Saying, for one call and for several: order, fairness, cache, recordings, failures."""

from __future__ import annotations

import threading
import wave
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from tests.tts.listening import Ear, seconds
from voicebot.config import LanguageConfig, SpeakingConfig
from voicebot.errors import EngineError
from voicebot.tts.cache import PhraseCache
from voicebot.tts.engine import Offer, Samples
from voicebot.tts.recordings import Recordings
from voicebot.tts.voice import Voice, Wish
from voicebot.tts.voices import Voices

LONG = " ".join(
    f"This is sentence {word}." for word in ("one", "two", "three", "four", "five", "six", "seven", "eight")
)


class Tuner:
    """An engine whose speech is a tone of 10 ms a character; it can wait at a gate, and fail on a word."""

    rate_hz = 16_000
    lead_characters = 20

    def __init__(self) -> None:
        self.spoken: list[str] = []
        self.gate = threading.Event()
        self.gate.set()

    def synthesise(self, text: str, rate: float) -> Samples:
        assert self.gate.wait(30)
        if "broken" in text:
            raise EngineError("cannot say it")
        self.spoken.append(text)
        time = np.arange(int(len(text) * 160 / rate)) / 16_000
        return (0.3 * np.sin(2 * np.pi * 440 * time)).astype(np.float32)


@pytest.fixture
def tuner() -> Tuner:
    return Tuner()


@pytest.fixture
def open_voice(tuner: Tuner, tmp_path: Path) -> Iterator[Callable[..., Voice]]:
    opened = []

    def build(*, cached: bool = True, threads: int = 1) -> Voice:
        voices = Voices([Offer("tuner", "one", "en", "1", lambda: tuner)], {})
        cache = PhraseCache(tmp_path / "cache", 10**8) if cached else None
        opened.append(Voice(voices, Recordings(tmp_path / "audio"), cache, SpeakingConfig(threads=threads)))
        return opened[-1]

    yield build
    for voice in opened:
        voice.close()


def test_sentences_come_in_order_each_a_phrase(open_voice: Callable[..., Voice], tuner: Tuner) -> None:
    ear = Ear()
    open_voice().open_stream(ear).say(1, "en", "First one. Second one. Third one.")
    ear.until_last()
    assert tuner.spoken == ["First one.", "Second one.", "Third one."]
    assert [chunk.phrase_start for chunk in ear.chunks] == [True, True, True, False]
    assert [chunk.last for chunk in ear.chunks] == [False, False, False, True]


def test_the_first_unknown_sentence_begins_with_a_clause(open_voice: Callable[..., Voice], tuner: Tuner) -> None:
    voice, ear = open_voice(), Ear()
    stream = voice.open_stream(ear)
    stream.say(1, "en", "When you come here, bring your passport. When you come there, bring it too.")
    ear.until_last()
    assert tuner.spoken == ["When you come here,", "bring your passport.", "When you come there, bring it too."]


def test_what_was_said_is_not_spoken_again(open_voice: Callable[..., Voice], tuner: Tuner) -> None:
    voice, first, second = open_voice(), Ear(), Ear()
    voice.open_stream(first).say(1, "en", LONG)
    sound, times = first.until_last(), len(tuner.spoken)
    voice.open_stream(second).say(1, "en", LONG)
    assert second.until_last() == sound
    assert len(tuner.spoken) == times


def test_a_callers_data_never_reaches_the_disk(open_voice: Callable[..., Voice], tuner: Tuner, tmp_path: Path) -> None:
    voice, ear = open_voice(), Ear()
    voice.open_stream(ear).say(1, "en", "Your number is 123456.", cacheable=False)
    ear.until_last()
    assert not list((tmp_path / "cache").glob("*/*"))


def test_prepared_texts_are_known_whole(open_voice: Callable[..., Voice], tuner: Tuner) -> None:
    voice, ear, progress = open_voice(), Ear(), []
    text = "When you come here, bring your passport."
    done = voice.prepare([Wish("en", text), Wish("en", text)], lambda count, total: progress.append((count, total)))
    assert done.result(30) == 1
    assert progress == [(1, 2), (2, 2)]
    voice.open_stream(ear).say(1, "en", text)
    ear.until_last()
    assert tuner.spoken == [text]


def test_a_text_is_prepared_at_the_pace_at_which_it_will_be_spoken(
    open_voice: Callable[..., Voice], tuner: Tuner
) -> None:
    voice, ear = open_voice(), Ear()
    assert voice.prepare([Wish("en", "Good day.", rate=1.2)]).result(30) == 1
    voice.open_stream(ear).say(1, "en", "Good day.", rate=1.2)
    ear.until_last()
    assert tuner.spoken == ["Good day."]


def test_preparing_yields_to_a_caller(open_voice: Callable[..., Voice], tuner: Tuner) -> None:
    voice, ear = open_voice(), Ear()
    tuner.gate.clear()
    voice.open_stream(ear).say(1, "en", "A caller waits.")
    done = voice.prepare([Wish("en", "Nobody waits.")])
    tuner.gate.set()
    done.result(30)
    ear.until_last()
    assert tuner.spoken == ["A caller waits.", "Nobody waits."]


def test_closing_ends_preparing(open_voice: Callable[..., Voice]) -> None:
    voice = open_voice()
    voice.close()
    assert voice.prepare([Wish("en", LONG)]).result(30) == 0


def test_a_long_text_does_not_delay_another_calls_first_sound(open_voice: Callable[..., Voice], tuner: Tuner) -> None:
    voice, long, short = open_voice(), Ear(), Ear()
    tuner.gate.clear()
    voice.open_stream(long).say(1, "en", LONG)
    voice.open_stream(short).say(1, "en", "Short.")
    tuner.gate.set()
    short.until_last()
    long.until_last()
    assert tuner.spoken.index("Short.") <= 1


@pytest.mark.parametrize("threads", [1, 3])
def test_twenty_calls_each_hear_their_own_text_in_order(
    open_voice: Callable[..., Voice], tuner: Tuner, threads: int
) -> None:
    voice, ears = open_voice(cached=False, threads=threads), [Ear() for _ in range(20)]
    for ear in ears:
        stream = voice.open_stream(ear)
        stream.say(1, "en", LONG)
        stream.say(2, "en", "Goodbye.")
    lengths = {(len(ear.until_last(1)), len(ear.until_last(2))) for ear in ears}
    assert len(lengths) == 1
    for ear in ears:
        assert [chunk.utterance for chunk in ear.chunks] == sorted(chunk.utterance for chunk in ear.chunks)


def test_a_cancelled_utterance_falls_silent_and_the_next_is_spoken(
    open_voice: Callable[..., Voice], tuner: Tuner
) -> None:
    voice, ear = open_voice(), Ear()
    tuner.gate.clear()
    stream = voice.open_stream(ear)
    stream.say(1, "en", LONG)
    stream.say(2, "en", "Goodbye.")
    stream.cancel(1)
    tuner.gate.set()
    ear.until_last(2)
    assert not any(chunk.last for chunk in ear.chunks if chunk.utterance == 1)
    assert len(tuner.spoken) <= 2


def test_a_closed_stream_says_nothing_more(open_voice: Callable[..., Voice], tuner: Tuner) -> None:
    voice, closed, other = open_voice(), Ear(), Ear()
    tuner.gate.clear()
    stream = voice.open_stream(closed)
    stream.say(1, "en", LONG)
    stream.close()
    tuner.gate.set()
    voice.open_stream(other).say(1, "en", "Hello.")
    other.until_last()
    assert not closed.chunks


def test_a_sentence_that_fails_ends_its_utterance_only(open_voice: Callable[..., Voice]) -> None:
    voice, ear = open_voice(), Ear()
    stream = voice.open_stream(ear)
    stream.say(1, "en", "This is broken.")
    stream.say(2, "en", "This is not.")
    assert ear.until_last(1) == b""
    assert ear.until_last(2)


def test_a_sink_that_fails_does_not_silence_other_calls(open_voice: Callable[..., Voice]) -> None:
    def gone(chunk: object) -> None:
        raise BrokenPipeError("the line is gone")

    voice, ear = open_voice(), Ear()
    voice.open_stream(gone).say(1, "en", LONG)
    voice.open_stream(ear).say(1, "en", LONG)
    assert ear.until_last()


def test_an_unknown_language_ends_at_once(open_voice: Callable[..., Voice]) -> None:
    ear = Ear()
    open_voice().open_stream(ear).say(1, "xx", "Hello.")
    assert ear.until_last() == b""


def test_the_next_voice_speaks_where_one_fails(tuner: Tuner, tmp_path: Path) -> None:
    def no_model() -> Tuner:
        raise EngineError("model is broken")

    offers = [Offer("first", "a", "en", "1", no_model), Offer("second", "b", "en", "1", lambda: tuner)]
    voice = Voice(Voices(offers, {}), Recordings(tmp_path), PhraseCache(tmp_path / "c", 10**6), SpeakingConfig())
    ear = Ear()
    voice.open_stream(ear).say(1, "en", "Hello there.")
    assert ear.until_last()
    voice.close()
    assert not list((tmp_path / "c").glob("*/*"))  # another voice's sound is not kept under the first one's name


def test_a_recording_speaks_instead(open_voice: Callable[..., Voice], tuner: Tuner, tmp_path: Path) -> None:
    folder = tmp_path / "audio" / "en"
    folder.mkdir(parents=True)
    with wave.open(str(folder / "greeting.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44_100)
        tone = (9_000 * np.sin(np.arange(44_100) / 20)).astype("<i2")
        file.writeframes(np.repeat(tone, 2).tobytes())
    voice, ear = open_voice(), Ear()
    stream = voice.open_stream(ear)
    stream.say(1, "en", "Hello.", prompt="greeting")
    assert 0.9 < seconds(ear.until_last(1)) < 1.1
    assert not tuner.spoken
    stream.say(2, "en", "Hello.", prompt="greeting", rate=0.8)  # recordings have one pace
    assert ear.until_last(2)
    assert tuner.spoken == ["Hello."]


def test_the_pinned_voice_comes_first_and_the_named_engine_before_others() -> None:
    load = partial(int)
    offers = [Offer(engine, name, "en", "1", load) for engine, name in (("a", "x"), ("b", "y"), ("b", "z"))]  # type: ignore[arg-type]
    assert [offer.name for offer in Voices(offers, {}).of("en")] == ["x", "y", "z"]
    assert Voices(offers, {}, "b").of("en")[0].name == "y"
    assert Voices(offers, {"en": LanguageConfig(voice="z")}).of("en")[0].name == "z"
    assert Voices(offers, {"en": LanguageConfig(voice="b:y")}).of("en")[0].name == "y"
    assert Voices(offers, {"en": LanguageConfig(voice="gone")}).of("en")[0].name == "x"
