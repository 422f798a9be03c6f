"""espeak-ng through its C library: a hundred languages, robotic; for languages that have nothing better.

The library keeps one state per process, so one lock serves all voices. Its sound comes through a callback while
`espeak_Synth` runs.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from voicebot.errors import EngineError
from voicebot.tts.engine import FASTEST, SLOWEST, EngineVoice, Offer, Samples

WORDS_PER_MINUTE = 140  # its own 175 is too fast through a telephone

# speak_lib.h
_AUDIO_OUTPUT_SYNCHRONOUS = 2
_INITIALIZE_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_RATE = 1
_POS_CHARACTER = 1

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class _VoiceEntry(ctypes.Structure):
    """espeak_VOICE"""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


class Library:
    """The loaded C library, once per process."""

    _one: Library | None = None
    _lock = threading.Lock()

    def __init__(self) -> None:
        import espeakng_loader  # type: ignore[import-untyped]

        self._c = ctypes.CDLL(espeakng_loader.get_library_path())
        self._c.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_VoiceEntry))
        data = espeakng_loader.get_data_path().encode()
        self.rate_hz = self._c.espeak_Initialize(_AUDIO_OUTPUT_SYNCHRONOUS, 0, data, _INITIALIZE_DONT_EXIT)
        if self.rate_hz <= 0:
            raise EngineError("espeak-ng cannot start, reinstall espeakng-loader")
        self._pieces: list[bytes] = []
        self._heard = _Callback(self._hear)  # kept: the library calls it as long as it lives
        self._c.espeak_SetSynthCallback(self._heard)

    @classmethod
    def shared(cls) -> Library:
        with cls._lock:
            if cls._one is None:
                cls._one = cls()
            return cls._one

    def voices(self) -> Iterator[str]:
        """Language tags that it speaks: "de", "en-gb", "fr-fr" ..."""
        entries = self._c.espeak_ListVoices(None)
        index = 0
        while entries[index]:
            yield entries[index].contents.languages[1:].decode("ascii", "replace")  # first byte: priority
            index += 1

    def speak(self, tag: str, text: str, words_per_minute: int) -> bytes:
        encoded = text.encode("utf-8", "replace")
        with self._lock:
            self._pieces.clear()
            if self._c.espeak_SetVoiceByName(tag.encode()) != 0:
                raise EngineError(f"espeak-ng has no voice {tag}")
            self._c.espeak_SetParameter(_RATE, words_per_minute, 0)
            size = ctypes.c_size_t(len(encoded) + 1)
            status = self._c.espeak_Synth(encoded, size, 0, _POS_CHARACTER, 0, _CHARS_UTF8, None, None)
            if status != 0:
                raise EngineError(f"espeak-ng failed with status {status}")
            return b"".join(self._pieces)

    def _hear(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self._pieces.append(ctypes.string_at(samples, count * 2))
        return 0


class EspeakVoice:
    """One espeak-ng language."""

    lead_characters = 400

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._library = Library.shared()
        self.rate_hz = self._library.rate_hz

    def synthesise(self, text: str, rate: float) -> Samples:
        plain = text.replace("\x00", " ")
        if not plain.strip():
            return np.zeros(0, dtype=np.float32)
        pace = round(WORDS_PER_MINUTE * min(max(rate, SLOWEST), FASTEST))
        pcm = self._library.speak(self._tag, plain, pace)
        return np.frombuffer(pcm, dtype="<i2").astype(np.float32) / 32768.0


def offers(models: Path, threads: int) -> list[Offer]:
    """One offer per two-letter language; of several accents the first in the library's own order."""
    try:
        tags = sorted(Library.shared().voices(), key=len)
    except (ImportError, OSError, EngineError):
        return []
    edition = f"{version('espeakng-loader')}/{WORDS_PER_MINUTE}"
    by_lang: dict[str, str] = {}
    for tag in tags:
        if len(tag.split("-")[0]) == 2:
            by_lang.setdefault(tag.split("-")[0], tag)
    return [Offer("espeak", tag, lang, edition, partial(_load, tag)) for lang, tag in by_lang.items()]


def _load(tag: str) -> EngineVoice:
    return EspeakVoice(tag)
