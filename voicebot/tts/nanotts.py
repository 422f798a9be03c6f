"""SVOX Pico through py-nanotts: German, English, French, Spanish and Italian, bundled, 100 times real time."""

from __future__ import annotations

import re
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from voicebot.errors import EngineError
from voicebot.tts.engine import FASTEST, SLOWEST, EngineVoice, Offer, Samples

PACE = 0.92  # Pico's own pace is brisk for a caller who is learning the language
VOLUME = 0.5  # at its own volume Pico clips: 680 of 77,440 samples of a greeting stood at full scale
LONGEST_WORD = 45
VOICES = {  # the first of a language is its default
    "de": ("de-DE",),
    "en": ("en-GB", "en-US"),
    "es": ("es-ES",),
    "fr": ("fr-FR",),
    "it": ("it-IT",),
}


class NanoVoice:
    """One Pico voice. Pico holds the interpreter lock while it speaks: 10 ms for a second of sound."""

    rate_hz = 16_000
    lead_characters = 140

    def __init__(self, name: str) -> None:
        from py_nanotts import NanoTTS  # type: ignore[import-untyped]

        self._name = name
        self._engine: Any = NanoTTS()

    def synthesise(self, text: str, rate: float) -> Samples:
        plain = sayable(text)
        if not plain.strip():
            return np.zeros(0, dtype=np.float32)
        speed = PACE * min(max(rate, SLOWEST), FASTEST)
        try:
            pcm = self._engine.speak(plain, voice=self._name, speed=speed, volume=VOLUME)
        except (RuntimeError, ValueError, MemoryError, UnicodeError) as error:
            raise EngineError(f"nanotts cannot speak with voice {self._name}: {error}") from error
        return np.frombuffer(pcm, dtype="<i2").astype(np.float32) / 32768.0


def sayable(text: str) -> str:
    """Text without what makes Pico read markup or, as 180 times "ß" does, compute for ever."""
    words = _REPEATED.sub(r"\1\1\1", text.translate(_MARKUP)).split()
    return " ".join(word[start : start + LONGEST_WORD] for word in words for start in range(0, len(word), LONGEST_WORD))


_REPEATED = re.compile(r"(\w)\1{3,}")
_MARKUP = str.maketrans({"<": " ", ">": " ", "&": " ", "\x00": " "})  # Pico reads these as tags


def offers(models: Path, threads: int) -> list[Offer]:
    """The bundled voices; needs no models folder."""
    package = version("py-nanotts")
    return [
        Offer("nanotts", name, lang, f"{package}/{PACE}", partial(_load, name))
        for lang, names in VOICES.items()
        for name in names
    ]


def _load(name: str) -> EngineVoice:
    try:
        return NanoVoice(name)
    except ImportError as error:
        raise EngineError(f"nanotts cannot be loaded, reinstall py-nanotts: {error}") from error
