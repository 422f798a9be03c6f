"""What every recogniser promises, alone, side by side and behind the scheduler."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.asr.listener import Listener
from tests.asr.sounds import frames, german, noise, silence
from voicebot.asr.choice import Together
from voicebot.asr.scheduling import Scheduled, StepwiseRecognizer
from voicebot.asr.vosk import VoskRecognizer
from voicebot.asr.whisper import WhisperRecognizer
from voicebot.errors import EngineError
from voicebot.events import EngineFailed, PartialTranscript
from voicebot.frames import AudioFrame
from voicebot.interfaces import Recognizer, RecognizerStream

QUESTION = "Wie verlängere ich meinen Aufenthaltstitel?"
LONG = "Ich habe im Mai eine Aufenthaltserlaubnis beantragt und möchte wissen, wie lange das noch dauert."
LANG = {"vosk": "ko", "whisper": "de", "together": "ko", "scheduled whisper": "de", "scheduled vosk": "ko"}


@pytest.fixture(scope="module", params=LANG)
def recognizer(
    request: pytest.FixtureRequest, whisper: WhisperRecognizer, vosk: VoskRecognizer, together: Together
) -> Iterator[tuple[Recognizer, str]]:
    engines: dict[str, StepwiseRecognizer] = {"whisper": whisper, "vosk": vosk, "together": together}
    how, _, name = request.param.rpartition(" ")
    if not how:
        yield engines[name], LANG[request.param]
        return
    scheduled = Scheduled(engines[name], threads=2)
    yield scheduled, LANG[request.param]
    scheduled.close()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def stream(recognizer: tuple[Recognizer, str], listener: Listener) -> Iterator[RecognizerStream]:
    opened = recognizer[0].open_stream(listener)
    yield opened
    opened.close()


@pytest.fixture
def lang(recognizer: tuple[Recognizer, str]) -> str:
    return recognizer[1]


def feed(stream: RecognizerStream, sound: Iterator[AudioFrame]) -> AudioFrame:
    for frame in sound:
        stream.accept(frame)
    return frame


def test_it_has_a_name_and_languages(recognizer: tuple[Recognizer, str]) -> None:
    assert recognizer[0].name
    assert recognizer[1] in recognizer[0].languages()


def test_a_turn_becomes_words(stream: RecognizerStream, listener: Listener, lang: str) -> None:
    stream.open(7, lang)
    feed(stream, frames(german(QUESTION), silence(0.3)))
    stream.finish(7)
    final = listener.final()
    assert (final.turn, final.lang) == (7, lang)
    assert final.text
    assert 0 < final.confidence <= 1
    assert final.decode_ms >= 0


def test_partials_come_while_the_caller_speaks(stream: RecognizerStream, listener: Listener, lang: str) -> None:
    stream.open(1, lang)
    feed(stream, frames(german(LONG)[:40_000]))
    partials = listener.wait(PartialTranscript)
    assert all(partial.text and not partial.guess and partial.turn == 1 for partial in partials)


def test_the_final_is_the_guess_where_nothing_followed(stream: RecognizerStream, listener: Listener, lang: str) -> None:
    stream.open(1, lang)
    last = feed(stream, frames(german(QUESTION), silence(0.3)))
    stream.guess(1)
    feed(stream, frames(silence(0.4), at=last.at + 0.02))
    stream.finish(1)
    final = listener.final()
    guess = [partial for partial in listener.of(PartialTranscript) if partial.guess]
    assert [(partial.text, partial.confidence) for partial in guess] == [(final.text, final.confidence)]
    assert final.text


def test_a_guess_asked_twice_is_answered_twice(stream: RecognizerStream, listener: Listener, lang: str) -> None:
    stream.open(1, lang)
    feed(stream, frames(german(QUESTION), silence(0.3)))
    stream.guess(1)
    stream.guess(1)
    stream.finish(1)
    listener.final()
    first, second = (partial for partial in listener.of(PartialTranscript) if partial.guess)
    assert first == second


@pytest.mark.parametrize("close_first", [False, True], ids=["after the guess", "after the end"])
def test_a_turn_goes_on(stream: RecognizerStream, listener: Listener, lang: str, close_first: bool) -> None:
    stream.open(1, lang)
    last = feed(stream, frames(german("Ich habe eine Frage"), silence(0.3)))
    stream.guess(1)
    if close_first:
        stream.finish(1)
    stream.resume(1)
    feed(stream, frames(german(QUESTION), silence(0.3), at=last.at + 0.02))
    stream.finish(1)
    final = listener.final(2 if close_first else 1)
    guess = next(partial for partial in listener.of(PartialTranscript) if partial.guess)
    assert len(final.text.split()) > len(guess.text.split())


def test_a_runup_that_is_there_already_is_not_heard_twice(
    stream: RecognizerStream, listener: Listener, lang: str
) -> None:
    spoken = list(frames(german(QUESTION), silence(0.3)))
    stream.open(1, lang)
    feed(stream, iter(spoken))
    stream.finish(1)
    stream.resume(1)
    feed(stream, iter(spoken))
    stream.finish(1)
    assert listener.final(2).text == listener.of(type(listener.final()))[0].text


def test_the_same_turn_opened_again_is_decoded_again(stream: RecognizerStream, listener: Listener, lang: str) -> None:
    stream.open(1, lang)
    feed(stream, frames(german(QUESTION), silence(0.3)))
    stream.finish(1)
    stream.open(1, lang)
    stream.finish(1)
    assert listener.final(2).text
    stream.open(2, lang)
    stream.finish(2)
    assert listener.final(3).text == ""


@pytest.mark.parametrize(
    "sound", [silence(0), silence(2), noise(2, 0.001)], ids=["nothing", "silence", "comfort noise"]
)
def test_who_says_nothing_is_not_quoted(stream: RecognizerStream, listener: Listener, lang: str, sound: object) -> None:
    stream.open(1, lang)
    for frame in frames(sound):  # type: ignore[arg-type]
        stream.accept(frame)
    stream.guess(1)
    stream.finish(1)
    final = listener.final()
    assert (final.text, final.confidence) == ("", 0.0)
    assert [partial.text for partial in listener.of(PartialTranscript)] == [""]


def test_orders_for_a_turn_that_is_not_open_are_answered_empty(
    stream: RecognizerStream, listener: Listener, lang: str
) -> None:
    stream.accept(next(frames(silence(0.02))))
    stream.guess(4)
    stream.resume(4)
    stream.finish(4)
    assert (listener.final().turn, listener.final().text) == (4, "")
    stream.open(5, lang)
    stream.finish(4)
    assert (listener.final(2).turn, listener.final(2).text) == (4, "")


def test_an_unknown_language_is_refused_and_the_stream_lives(
    stream: RecognizerStream, listener: Listener, lang: str, recognizer: tuple[Recognizer, str]
) -> None:
    if isinstance(recognizer[0], Scheduled):
        stream.open(1, "tlh")
        assert "tlh" in listener.wait(EngineFailed)[0].detail
    else:
        with pytest.raises(EngineError, match="tlh"):
            stream.open(1, "tlh")
    stream.open(1, lang)
    feed(stream, frames(german(QUESTION), silence(0.3)))
    stream.finish(1)
    assert listener.final().text


@pytest.mark.parametrize("pcm", [b"", b"\x01", bytes(319), bytes(321)])
def test_frames_of_odd_length_do_no_harm(stream: RecognizerStream, listener: Listener, lang: str, pcm: bytes) -> None:
    spoken = [replace(frame, at=frame.at + 1) for frame in frames(german(QUESTION), silence(0.3))]
    stream.open(1, lang)
    stream.accept(AudioFrame(pcm, 8_000, 100.0))
    feed(stream, iter(spoken))
    stream.finish(1)
    assert listener.final().text


def test_wideband_frames_are_understood(stream: RecognizerStream, listener: Listener, lang: str) -> None:
    stream.open(1, lang)
    for frame in frames(german(QUESTION), silence(0.3)):
        stream.accept(AudioFrame(b"".join(frame.pcm[at : at + 2] * 2 for at in range(0, 320, 2)), 16_000, frame.at))
    stream.finish(1)
    assert listener.final().text


def test_a_closed_stream_takes_no_more(recognizer: tuple[Recognizer, str], listener: Listener, lang: str) -> None:
    stream = recognizer[0].open_stream(listener)
    stream.open(1, lang)
    stream.close()
    stream.close()
    stream.accept(next(frames(silence(0.02))))
    assert listener.events == []


def test_streams_do_not_mix(recognizer: tuple[Recognizer, str], lang: str) -> None:
    listeners = [Listener(), Listener()]
    speaking, silent = (recognizer[0].open_stream(listener) for listener in listeners)
    for stream in (speaking, silent):
        stream.open(1, lang)
    for frame in frames(german(QUESTION), silence(0.3)):
        speaking.accept(frame)
        silent.accept(AudioFrame(bytes(320), 8_000, frame.at))
    for stream in (speaking, silent):
        stream.finish(1)
    assert listeners[0].final().text
    assert listeners[1].final().text == ""
    for stream in (speaking, silent):
        stream.close()
