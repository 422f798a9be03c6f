"""Tones and waiting music."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from tests.tts.listening import peak, seconds
from voicebot.tts.sounds import SOUNDS, write


def test_composing_again_gives_the_bytes_that_are_shipped(root: Path, tmp_path: Path) -> None:
    for path in write(tmp_path):
        assert path.read_bytes() == (root / "audio" / "sounds" / path.name).read_bytes(), path.name


@pytest.mark.parametrize("name", sorted(SOUNDS))
def test_every_sound_fits_the_line(root: Path, name: str) -> None:
    with wave.open(str(root / "audio" / "sounds" / f"{name}.wav")) as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (8_000, 2, 1)
        pcm = file.readframes(file.getnframes())
    assert 3_000 < peak(pcm) < 20_000


def test_ringback_is_the_german_tone() -> None:
    ring = SOUNDS["ringback"]()
    assert len(ring) == 5 * 8_000
    assert np.abs(np.fft.rfft(ring[:8_000])).argmax() == 425
    assert not ring[8_000:].any()


def test_the_waiting_loop_is_calm_and_joins_its_ends() -> None:
    loop = SOUNDS["waiting"]()
    assert 20 <= seconds(loop.astype("<i2").tobytes()) <= 30
    assert abs(loop[0] - loop[-1]) < 0.05
    energy = np.abs(np.fft.rfft(loop)) ** 2
    hz = np.fft.rfftfreq(len(loop), 1 / 8_000)
    assert energy[(hz > 200) & (hz < 3_400)].sum() > 0.7 * energy.sum()
