"""Levels: gain, and the gate against our own voice coming back."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from voicebot.call.levels import EchoGate, amplify, level_db
from voicebot.frames import FRAME_BYTES, SILENCE, AudioFrame


def tone(amplitude: float) -> bytes:
    wave = amplitude * np.sin(np.arange(160) * 2 * np.pi * 440 / 8000)
    return bytes(wave.astype("<i2").tobytes())


def frame(pcm: bytes) -> AudioFrame:
    return AudioFrame(pcm, 8000, 0.0)


@given(st.binary(max_size=FRAME_BYTES).map(lambda b: b[: len(b) // 2 * 2]), st.floats(-30, 30))
def test_any_sound_can_be_amplified_and_measured(pcm: bytes, gain_db: float) -> None:
    assert len(amplify(pcm, gain_db)) == len(pcm)
    assert -90.0 <= level_db(pcm) <= 1.0


def test_six_decibels_double_the_sound() -> None:
    assert round(level_db(amplify(tone(4000), 6.02)) - level_db(tone(4000)), 1) == 6.0


def test_echo_of_our_voice_is_silenced_and_a_caller_is_not() -> None:
    gate = EchoGate()
    gate.played(tone(8000))
    for _ in range(12):
        gate.played(None)  # 240 ms later the echo arrives, 20 dB below
    assert gate.pass_on(frame(tone(800))).pcm == SILENCE
    assert gate.pass_on(frame(tone(4000))).pcm == tone(4000)


def test_in_silence_everything_passes() -> None:
    gate = EchoGate()
    for _ in range(20):
        gate.played(None)
    assert gate.pass_on(frame(tone(20))).pcm == tone(20)


def test_people_behind_the_caller_do_not_come_through_while_we_speak() -> None:
    gate = EchoGate()
    heard = []
    for _ in range(60):  # always as loud, and louder than our echo would be
        gate.played(tone(2000), busy=True)
        heard.append(gate.pass_on(frame(tone(1000))).pcm)
    assert set(heard[30:]) == {SILENCE}
    assert gate.pass_on(frame(tone(6000))).pcm == tone(6000)


def test_our_own_pauses_open_the_gate_to_nobody_and_our_end_to_all() -> None:
    gate = EchoGate()
    gate.played(tone(8000), busy=True)
    for _ in range(20):
        gate.played(None, busy=True)  # held
    gate.pass_on(frame(SILENCE))
    assert gate.pass_on(frame(tone(800))).pcm == SILENCE
    gate.played(None)
    assert gate.pass_on(frame(tone(800))).pcm == tone(800)
