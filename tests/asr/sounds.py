"""Sound for the tests of hearing: people, a synthetic German voice, noise and tones, as 8 kHz frames."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray
from py_nanotts import NanoTTS

from voicebot.frames import FRAME_BYTES, LINE_HZ, AudioFrame

Sound = NDArray[np.float64]
SPEECH = Path(__file__).resolve().parent.parent / "data" / "speech"
A_LAW = 87.6  # ITU-T G.711 §3.1


def people(*langs: str) -> dict[str, str]:
    """Words of the recorded people, by file name."""
    rows = [line.split("\t") for line in (SPEECH / "texts.tsv").read_text("utf-8").splitlines()]
    return {file: text for file, lang, text in rows if not langs or lang in langs}


def person(file: str) -> Sound:
    with wave.open(str(SPEECH / file)) as wav:
        return np.frombuffer(wav.readframes(wav.getnframes()), "<i2") / 32_768


@cache
def german(text: str) -> Sound:
    """A synthetic German voice through a telephone."""
    pcm = np.frombuffer(NanoTTS().speak(text, voice="de-DE"), "<i2") / 32_768
    return a_law(soxr.resample(pcm, 16_000, LINE_HZ) * 0.6)


def a_law(sound: Sound) -> Sound:
    """What A-law leaves of a sound."""
    loud, scale = np.abs(sound), 1 + np.log(A_LAW)
    bent = np.where(loud < 1 / A_LAW, A_LAW * loud, 1 + np.log(np.maximum(A_LAW * loud, 1e-9))) / scale
    bent = np.round(bent * 127) / 127
    return np.sign(sound) * np.where(bent < 1 / scale, bent * scale, np.exp(bent * scale - 1)) / A_LAW


def silence(seconds: float) -> Sound:
    return np.zeros(int(seconds * LINE_HZ))


def noise(seconds: float, loudness: float, seed: int = 1) -> Sound:
    return np.random.default_rng(seed).normal(0, loudness, int(seconds * LINE_HZ))


def tone(seconds: float, *hertz: float, loudness: float = 0.3) -> Sound:
    time = np.arange(int(seconds * LINE_HZ)) / LINE_HZ
    return loudness / len(hertz) * np.sum([np.sin(2 * np.pi * hz * time) for hz in hertz], axis=0)


def music(seconds: float) -> Sound:
    """Waiting music: a chord that moves twice a second."""
    time = np.arange(int(seconds * LINE_HZ)) / LINE_HZ
    step = 2.0 ** ((np.floor(time * 2) * 5 % 7) / 12)
    return 0.1 * np.sum([np.sin(2 * np.pi * hz * step * time) for hz in (262, 330, 392)], axis=0)


def dtmf(seconds: float) -> Sound:
    keys = tone(seconds, 770, 1336, loudness=0.5)
    return keys * (np.arange(len(keys)) / LINE_HZ * 5 % 1 < 0.5)


def cough(loudness: float = 0.5) -> Sound:
    """A burst of noise, a quarter of a second."""
    burst = noise(0.25, loudness)
    return np.concatenate((silence(0.5), burst * np.hanning(len(burst)), silence(0.5)))


def frames(*sounds: Sound, at: float = 100.0) -> Iterator[AudioFrame]:
    """20 ms frames of sounds one after the other; `at` is the time of the first."""
    pcm = (np.clip(np.concatenate(sounds), -1, 1) * 32_767).astype("<i2").tobytes()
    for place in range(0, len(pcm), FRAME_BYTES):
        yield AudioFrame(pcm[place : place + FRAME_BYTES], LINE_HZ, at + place / 2 / LINE_HZ)


def words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text.lower()).split()


def word_errors(wanted: str, heard: str) -> float:
    """Word error rate of a text."""
    want, got = words(wanted), words(heard)
    row = list(range(len(got) + 1))
    for number, word in enumerate(want, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(got, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return row[-1] / len(want)
