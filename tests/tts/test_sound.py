"""From engine samples to the line."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tts.listening import level_dbfs, peak, seconds
from voicebot.tts.sound import LEVEL_DBFS, to_line


def tone(level: float, rate: int = 16_000) -> np.ndarray:
    time = np.arange(rate) / rate
    return (level * np.sin(2 * np.pi * 300 * time)).astype(np.float32)


@pytest.mark.parametrize("level", [0.02, 0.3, 1.0])
@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050])
def test_any_voice_comes_out_at_one_level(level: float, rate: int) -> None:
    pcm = to_line(tone(level, rate), rate)
    assert abs(level_dbfs(pcm) - LEVEL_DBFS) < 0.5
    assert 0.95 < seconds(pcm) < 1.05


def test_silence_around_the_voice_goes() -> None:
    quiet = np.zeros(16_000, dtype=np.float32)
    assert seconds(to_line(np.concatenate([quiet, tone(0.3), quiet]), 16_000)) < 1.15


def test_silence_alone_is_nothing() -> None:
    assert to_line(np.zeros(16_000, dtype=np.float32), 16_000) == b""
    assert to_line(np.zeros(0, dtype=np.float32), 16_000) == b""


def test_a_click_does_not_clip() -> None:
    clicked = tone(0.05)
    clicked[8_000] = 1.0
    assert peak(to_line(clicked, 16_000)) < 32_500


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(width=32), max_size=400), st.sampled_from([8_000, 16_000, 22_050]))
def test_any_samples_give_whole_samples(samples: list[float], rate: int) -> None:
    pcm = to_line(np.array(samples, dtype=np.float32), rate)
    assert len(pcm) % 2 == 0
    assert peak(pcm) < 32_500
