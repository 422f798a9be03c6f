"""The kept sound of a turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.asr.sounds import frames, noise, silence
from voicebot.asr import turn as module
from voicebot.asr.turn import ENGINE_HZ, TurnSound
from voicebot.frames import AudioFrame

FRAME = bytes(range(160)) * 2


def fill(sound: TurnSound, count: int, at: float = 5.0) -> None:
    for number in range(count):
        sound.add(AudioFrame(FRAME, 8_000, at + number * 0.02))


def test_sound_is_kept_at_the_rate_of_engines() -> None:
    sound = TurnSound(1)
    fill(sound, 50)
    assert sound.seconds == pytest.approx(1.0)
    assert len(sound.samples()) == ENGINE_HZ


def test_a_frame_that_is_there_already_is_dropped() -> None:
    sound = TurnSound(1)
    fill(sound, 50)
    fill(sound, 50)
    fill(sound, 10, at=5.9)
    assert sound.seconds == pytest.approx(1.1)


def test_a_clock_that_was_set_back_loses_nothing() -> None:
    sound = TurnSound(1)
    fill(sound, 10)
    fill(sound, 10, at=0.0)
    assert sound.seconds == pytest.approx(0.4)


def test_after_the_end_a_short_tail_waits_for_the_caller_to_go_on() -> None:
    sound = TurnSound(1, tail_seconds=0.3)
    fill(sound, 50)
    sound.hold()
    fill(sound, 100, at=6.0)
    assert sound.seconds == pytest.approx(1.0)
    for frame in sound.resume():
        sound.add(frame)
    assert sound.seconds == pytest.approx(1.3, abs=0.03)
    fill(sound, 10, at=8.0)
    assert sound.seconds == pytest.approx(1.5, abs=0.03)


def test_a_rate_that_changes_is_converted() -> None:
    sound = TurnSound(1)
    fill(sound, 50)
    for number in range(50):
        sound.add(AudioFrame(FRAME * 2, 16_000, 6.0 + number * 0.02))
    assert sound.seconds == pytest.approx(2.0, abs=0.01)


def test_nobody_speaks_for_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_SECONDS", 1.0)
    sound = TurnSound(1)
    fill(sound, 80)
    assert sound.seconds == pytest.approx(1.0)
    assert sound.dropped == 30


def test_no_sound_is_no_samples() -> None:
    assert len(TurnSound(1).samples()) == 0
    assert TurnSound(1).seconds == 0


@given(st.lists(st.binary(max_size=330), max_size=20))
def test_bytes_of_any_length_are_whole_samples(chunks: list[bytes]) -> None:
    sound = TurnSound(1)
    for number, pcm in enumerate(chunks):
        sound.add(AudioFrame(pcm, 16_000, number * 1.0))
    assert len(sound.samples()) == sum(len(pcm) // 2 for pcm in chunks)


def test_samples_can_be_asked_for_between_frames() -> None:
    sound = TurnSound(1)
    for frame in frames(noise(0.2, 0.1), silence(0.2)):
        sound.add(frame)
        sound.samples()
    assert sound.seconds == pytest.approx(0.4)
