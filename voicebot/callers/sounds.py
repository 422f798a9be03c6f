"""The voices of simulated callers: what they will say is synthesised before they call."""

from __future__ import annotations

import threading
import wave
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import soxr  # type: ignore[import-untyped]

from voicebot.callers.caller import Spoken
from voicebot.callers.script import Step
from voicebot.config import Config, folders
from voicebot.errors import AudioError
from voicebot.frames import LINE_HZ
from voicebot.interfaces import SpokenChunk, Synthesizer
from voicebot.service.voice import open_synthesizer

SYNTHESIS_SECONDS = 60.0


def speak_steps(config: Config, steps: Iterable[Step], lang: str) -> list[Spoken]:
    """Each step with its sound.

    Raises:
        AudioError: a file to play cannot be read, or a text cannot be spoken.
    """
    voice = open_synthesizer(config, folders(config))
    try:
        return [Spoken(step, _sound(voice, step, lang)) for step in steps]
    finally:
        voice.close()


def _sound(voice: Synthesizer, step: Step, lang: str) -> bytes:
    match step.kind:
        case "play":
            return read_sound(Path(step.value))
        case "say" | "interrupt":
            return speak(voice, step.value, step.lang or lang)
    return b""


def speak(voice: Synthesizer, text: str, lang: str) -> bytes:
    """8 kHz 16-bit mono PCM of a text, its ends trimmed of silence.

    Raises:
        AudioError: the voice did not answer.
    """
    pcm, over = bytearray(), threading.Event()

    def take(chunk: SpokenChunk) -> None:
        pcm.extend(chunk.pcm)
        if chunk.last:
            over.set()

    stream = voice.open_stream(take)
    stream.say(1, lang, text, cacheable=False)
    if not over.wait(SYNTHESIS_SECONDS):
        raise AudioError(f"the voice did not speak {lang!r} in {SYNTHESIS_SECONDS:.0f} s; run `voicebot doctor`")
    stream.close()
    return bytes(pcm)


def read_sound(path: Path) -> bytes:
    """A WAV file as 8 kHz 16-bit mono PCM.

    Raises:
        AudioError: not a 16-bit WAV.
    """
    try:
        with wave.open(str(path)) as sound:
            rate, width, channels = sound.getframerate(), sound.getsampwidth(), sound.getnchannels()
            data = sound.readframes(sound.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise AudioError(f"{path}: {error}; a WAV of 16-bit samples is needed") from error
    if width != 2 or not channels:
        raise AudioError(f"{path}: has {8 * width}-bit samples; a WAV of 16-bit samples is needed")
    samples = np.frombuffer(data, dtype="<i2").reshape(-1, channels).mean(axis=1)
    if rate != LINE_HZ:
        samples = soxr.resample(samples, rate, LINE_HZ)
    return bytes(np.clip(samples, -32768, 32767).astype("<i2").tobytes())
