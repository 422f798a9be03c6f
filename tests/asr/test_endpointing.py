"""Where speech begins and ends, from likelihoods alone."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.asr.endpointing import Endpointing, VoiceEvent
from voicebot.config import HearingConfig
from voicebot.events import SpeechEnded, SpeechPausing, SpeechStarted

CONFIG = HearingConfig(speech_start_ms=120, pause_ms=200, patience_long_ms=1200, vad_threshold=0.5)
FRAME = 0.02


def hear(*stretches: tuple[float, float], at: float = 10.0) -> list[VoiceEvent]:
    """Events of stretches of (seconds, likelihood)."""
    endpointing, events = Endpointing(CONFIG), []
    for seconds, likelihood in stretches:
        for _ in range(round(seconds / FRAME)):
            events += endpointing.receive(at, FRAME, likelihood)
            at += FRAME
    return events


def times(events: Iterable[VoiceEvent]) -> list[tuple[type[VoiceEvent], float]]:
    return [(type(event), round(event.at, 2)) for event in events]


def test_speech_starts_pauses_and_ends_at_the_times_of_the_sound() -> None:
    assert times(hear((1, 0), (2, 0.9), (1.3, 0))) == [
        (SpeechStarted, 11.0),
        (SpeechPausing, 13.0),
        (SpeechEnded, 13.0),
    ]


def test_speech_after_a_pause_starts_again() -> None:
    assert times(hear((1, 0.9), (0.4, 0), (1, 0.9), (1.3, 0))) == [
        (SpeechStarted, 10.0),
        (SpeechPausing, 11.0),
        (SpeechStarted, 11.4),
        (SpeechPausing, 12.4),
        (SpeechEnded, 12.4),
    ]


@pytest.mark.parametrize(
    ("stretches", "why"),
    [
        ([(0.1, 0.9), (2, 0)], "a click"),
        ([(0.1, 0.9), (0.2, 0)] * 10, "a row of clicks"),
        ([(5, 0.45)], "never as likely as the threshold"),
        ([(10, 0)], "silence"),
    ],
)
def test_what_is_too_short_or_unlikely_is_no_speech(stretches: list[tuple[float, float]], why: str) -> None:
    assert hear(*stretches) == [], why


def test_a_closing_consonant_does_not_break_an_onset() -> None:
    assert times(hear((0.08, 0.9), (0.04, 0), (0.08, 0.9))) == [(SpeechStarted, 10.0)]


def test_a_dip_within_the_hysteresis_is_still_speech() -> None:
    assert times(hear((1, 0.9), (1, 0.4), (0.3, 0))) == [(SpeechStarted, 10.0), (SpeechPausing, 12.0)]


def test_a_click_in_a_pause_does_not_delay_its_end() -> None:
    events = hear((1, 0.9), (0.5, 0), (0.06, 0.9), (0.8, 0))
    assert times(events)[-1] == (SpeechEnded, 11.0)


def test_a_caller_who_never_stops_gives_one_start() -> None:
    assert times(hear((300, 0.9))) == [(SpeechStarted, 10.0)]


def test_a_hole_in_the_frames_is_silence() -> None:
    endpointing = Endpointing(CONFIG)
    events = [event for n in range(20) for event in endpointing.receive(n * FRAME, FRAME, 0.9)]
    events += [event for n in range(20) for event in endpointing.receive(5 + n * FRAME, FRAME, 0.9)]
    assert times(events) == [(SpeechStarted, 0.0), (SpeechPausing, 0.4), (SpeechEnded, 0.4), (SpeechStarted, 5.0)]


def test_a_frame_from_before_is_ignored() -> None:
    endpointing = Endpointing(CONFIG)
    endpointing.receive(10.0, FRAME, 0.0)
    assert [endpointing.receive(at / 50, FRAME, 0.9) for at in range(100)] == [[]] * 100
    assert endpointing.receive(11.0, 0.0, 0.9) == []


@given(st.lists(st.tuples(st.floats(0.02, 1.5), st.floats(0, 1)), max_size=12))
def test_events_alternate_and_never_go_back_in_time(stretches: list[tuple[float, float]]) -> None:
    events = hear(*stretches)
    allowed = {
        SpeechStarted: {SpeechPausing},
        SpeechPausing: {SpeechStarted, SpeechEnded},
        SpeechEnded: {SpeechStarted},
    }
    assert not events or isinstance(events[0], SpeechStarted)
    for before, after in pairwise(events):
        assert type(after) in allowed[type(before)]
        assert after.at >= before.at
