"""Tones and waiting music, composed here: `python -m voicebot.tts.sounds audio/sounds` writes them.

Everything is a sum of sines in double precision, rounded to 16 bits, so that any machine writes the same bytes.
"""

from __future__ import annotations

import sys
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.frames import LINE_HZ

Wave = NDArray[np.float64]

TONE_HZ = 425  # ITU-T E.180: ringing, busy and dial tone in Germany
TONE_LEVEL = 0.2  # peak; about -17 dBFS
RING_SECONDS = (1.0, 4.0)
BUSY_SECONDS = (0.48, 0.48)

BEAT_SECONDS = 0.75  # 80 beats a minute
CHORDS = (  # D major, low enough to be calm, high enough for a telephone: MIDI notes, bass first
    (50, 62, 66, 69, 74),
    (47, 59, 66, 71, 74),
    (43, 59, 62, 67, 74),
    (45, 61, 64, 69, 73),
    (50, 62, 66, 69, 78),
    (42, 61, 66, 69, 73),
    (43, 59, 62, 67, 71),
    (45, 57, 64, 69, 73),
)
MELODY = (  # (chord, beat, note): a voice above the chords
    (0, 1, 78), (0, 3, 76), (1, 0, 74), (1, 2, 71), (2, 1, 74), (2, 3, 79), (3, 0, 76), (3, 2, 73),
    (4, 1, 81), (4, 3, 78), (5, 0, 76), (5, 2, 73), (6, 1, 71), (6, 3, 74), (7, 0, 73), (7, 2, 69),
)  # fmt: skip
PARTIALS = ((1, 1.0), (2, 0.35), (3, 0.12))  # a soft bell: each partial dies faster than the one below


def tone(seconds: float) -> Wave:
    """The 425 Hz tone with soft edges."""
    time = np.arange(round(seconds * LINE_HZ)) / LINE_HZ
    return _edged(TONE_LEVEL * np.sin(2 * np.pi * TONE_HZ * time))


def ringback() -> Wave:
    return np.concatenate([tone(RING_SECONDS[0]), np.zeros(round(RING_SECONDS[1] * LINE_HZ))])


def busy() -> Wave:
    return np.concatenate([tone(BUSY_SECONDS[0]), np.zeros(round(BUSY_SECONDS[1] * LINE_HZ))])


def beep() -> Wave:
    time = np.arange(round(0.2 * LINE_HZ)) / LINE_HZ
    return _edged(TONE_LEVEL * np.sin(2 * np.pi * 1000 * time))


def waiting() -> Wave:
    """A calm loop of eight chords, 24 s; notes that ring past its end sound on at its beginning."""
    length = round(len(CHORDS) * 4 * BEAT_SECONDS * LINE_HZ)
    loop = np.zeros(length)
    for number, chord in enumerate(CHORDS):
        for beat, note in enumerate((chord[0], *chord[1:])):
            _add(loop, (number * 4 + beat * 0.5) * BEAT_SECONDS, note, 0.6 if beat else 0.9)
    for number, beat, note in MELODY:
        _add(loop, (number * 4 + beat) * BEAT_SECONDS, note, 0.7)
    quiet: Wave = loop / np.abs(loop).max() * 0.4
    return quiet


def _add(loop: Wave, at: float, note: int, loudness: float) -> None:
    played = _bell(440.0 * 2 ** ((note - 69) / 12)) * loudness
    start = round(at * LINE_HZ)
    places = (start + np.arange(len(played))) % len(loop)
    np.add.at(loop, places, played)


def _bell(pitch_hz: float) -> Wave:
    time = np.arange(round(2.6 * LINE_HZ)) / LINE_HZ
    sound = np.zeros(len(time))
    for partial, part in PARTIALS:
        sound += part * np.sin(2 * np.pi * pitch_hz * partial * time) * np.exp(-time * (1.1 + 0.9 * partial))
    return _edged(sound)


def _edged(sound: Wave, ms: int = 8) -> Wave:
    edge = np.linspace(0.0, 1.0, LINE_HZ * ms // 1000)
    shaped = sound.copy()
    shaped[: len(edge)] *= edge
    shaped[-len(edge) :] *= edge[::-1]
    return shaped


SOUNDS: dict[str, Callable[[], Wave]] = {"ringback": ringback, "busy": busy, "beep": beep, "waiting": waiting}


def write(folder: Path) -> list[Path]:
    """Write every sound as 8 kHz 16-bit mono WAV; the same bytes each time."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, compose in SOUNDS.items():
        path = folder / f"{name}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(LINE_HZ)
            file.writeframes((compose() * 32767.0).round().astype("<i2").tobytes())
        written.append(path)
    return written


if __name__ == "__main__":
    write(Path(sys.argv[1]))
