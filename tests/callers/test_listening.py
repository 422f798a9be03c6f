"""When somebody speaks and when it is quiet, from frames alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.telephony.tones import tone
from voicebot.callers.listening import BREATH_SECONDS, CUT_SECONDS, Listener, silent_ends
from voicebot.frames import FRAME_BYTES, LINE_HZ, SILENCE, AudioFrame

TICK = 0.02
LOUD = tone(440, 1)


def listening(pattern: list[bool], bridged_seconds: float = BREATH_SECONDS) -> Listener:
    """A listener that has heard loud and silent frames, the first at 0 seconds."""
    listener = Listener()
    listener.bridged_seconds = bridged_seconds
    for number, loud in enumerate(pattern):
        listener.accept(AudioFrame(LOUD if loud else SILENCE, LINE_HZ, number * TICK))
    return listener


def test_before_the_first_sound_all_is_quiet() -> None:
    listener = listening([False] * 10)
    assert (listener.loud_since, listener.last_loud) == (None, None)
    assert listener.quiet_seconds(99.0) == float("inf")


def test_a_breath_does_not_end_what_is_being_said() -> None:
    listener = listening([True] * 10 + [False] * 12 + [True] * 5)
    assert listener.loud_since == 0
    assert listener.last_loud == pytest.approx(27 * TICK)
    assert listener.quiet_seconds(28 * TICK) == pytest.approx(TICK)


def test_a_pause_ends_it_and_the_next_sound_begins_anew() -> None:
    before = [True] * 10 + [False] * 20
    assert listening(before).loud_since is None
    assert listening([*before, True]).loud_since == pytest.approx(30 * TICK)


def test_after_a_key_a_short_gap_is_an_end() -> None:
    pattern = [True] * 10 + [False] * 9
    assert listening(pattern).loud_since == 0
    assert listening(pattern, CUT_SECONDS).loud_since is None


@given(st.lists(st.booleans(), max_size=80))
def test_it_agrees_with_the_frames_whatever_they_are(pattern: list[bool]) -> None:
    listener = listening(pattern)
    loud = [number for number, is_loud in enumerate(pattern) if is_loud]
    assert len(listener.sound) == len(pattern) * FRAME_BYTES
    if not loud:
        assert listener.last_loud is None
        return
    assert listener.last_loud == pytest.approx((loud[-1] + 1) * TICK)
    silent_for = len(pattern) - 1 - loud[-1]
    assert (listener.loud_since is None) == (silent_for * TICK > BREATH_SECONDS + TICK + 1e-9)
    if listener.loud_since is not None:
        began = round(listener.loud_since / TICK)
        assert pattern[began]
        gap_before = began - max((n for n in loud if n < began), default=-99)
        assert gap_before * TICK > BREATH_SECONDS


@given(st.integers(0, 30), st.integers(1, 10), st.integers(0, 30))
def test_silence_around_what_is_said_is_found(before: int, loud: int, after: int) -> None:
    pcm = SILENCE * before + LOUD * loud + SILENCE * after
    assert silent_ends(pcm) == pytest.approx((before * TICK, after * TICK))


@pytest.mark.parametrize("pcm", [b"", SILENCE, SILENCE * 50])
def test_nothing_said_has_no_ends(pcm: bytes) -> None:
    assert silent_ends(pcm) == (0.0, 0.0)
