"""A text as callers would hear it, in a sound file: `voicebot say`."""

from __future__ import annotations

import wave
from pathlib import Path

from voicebot.config import Config, Folders
from voicebot.errors import EngineError, RunError, UsageError
from voicebot.frames import LINE_HZ
from voicebot.service.voice import open_synthesizer
from voicebot.tts.voice import Voice, Wish

DEFAULT_OUT = Path("say.wav")


def say(config: Config, places: Folders, text: str, lang: str, out: Path | None = None) -> Path:
    """Speak into an 8 kHz 16-bit mono WAV file; the text is not kept in the phrase cache.

    Raises:
        UsageError: no voice of this machine speaks the language.
        RunError: nothing could be spoken, or the file cannot be written.
    """
    voice = open_synthesizer(config, places)
    try:
        pcm = _speak(voice, text, lang)
    finally:
        voice.close()
    path = out or DEFAULT_OUT
    try:
        with path.open("wb") as opened, wave.open(opened, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(LINE_HZ)
            file.writeframes(pcm)
    except OSError as error:
        raise RunError(f"{path} cannot be written: {error.strerror}") from error
    return path


def _speak(voice: Voice, text: str, lang: str) -> bytes:
    if lang not in voice.languages():
        raise UsageError(f"no voice here speaks {lang!r}; these do: {', '.join(sorted(voice.languages()))}")
    try:
        pcm = b"".join(voice.phrases(Wish(lang, text, cacheable=False)))
    except EngineError as error:
        raise RunError(str(error)) from error
    if not pcm:
        raise RunError("the text holds nothing that can be spoken; give words")
    return pcm
