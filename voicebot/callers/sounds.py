"""The voices of simulated callers: what they will say is synthesised before they call."""

from __future__ import annotations

import threading
import wave
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import soxr  # type: ignore[import-untyped]

from voicebot.asr.recording import read_frames
from voicebot.callers.caller import Spoken
from voicebot.callers.script import Step
from voicebot.config import Config, folders
from voicebot.errors import AudioError, RunError, UsageError
from voicebot.frames import LINE_HZ
from voicebot.interfaces import SpokenChunk, Synthesizer
from voicebot.service.voice import open_synthesizer

SYNTHESIS_SECONDS = 60.0
SPOKEN = ("say", "interrupt")


def speak_steps(config: Config, steps: Iterable[Step], lang: str) -> list[Spoken]:
    """Each step with its sound.

    Raises:
        AudioError: a file to play cannot be read, or a text cannot be spoken.
        UsageError: no voice here speaks a step's language.
    """
    steps = tuple(steps)
    played = {step.value: read_sound(Path(step.value)) for step in steps if step.kind == "play"}
    texts = dict.fromkeys((step.value, step.lang or lang) for step in steps if step.kind in SPOKEN)
    spoken = _speak_all(config, texts) if texts else {}
    return [
        Spoken(step, spoken[step.value, step.lang or lang] if step.kind in SPOKEN else played.get(step.value, b""))
        for step in steps
    ]


def _speak_all(config: Config, texts: Iterable[tuple[str, str]]) -> dict[tuple[str, str], bytes]:
    voice = open_synthesizer(config, folders(config))
    try:
        return {(text, lang): speak(voice, text, lang) for text, lang in texts}
    finally:
        voice.close()


def speak(voice: Synthesizer, text: str, lang: str) -> bytes:
    """8 kHz 16-bit mono PCM of a text.

    Raises:
        AudioError: the voice did not answer, or the text holds nothing that can be spoken.
        UsageError: it does not speak the language.
    """
    if lang not in voice.languages():
        raise UsageError(f"no voice here speaks {lang!r}; these do: {', '.join(sorted(voice.languages()))}")
    pcm, over = bytearray(), threading.Event()

    def take(chunk: SpokenChunk) -> None:
        pcm.extend(chunk.pcm)
        if chunk.last:
            over.set()

    stream = voice.open_stream(take)
    try:
        stream.say(1, lang, text, cacheable=False)
        if not over.wait(SYNTHESIS_SECONDS):
            raise AudioError(f"the voice did not speak {lang!r} in {SYNTHESIS_SECONDS:.0f} s; run `voicebot doctor`")
    finally:
        stream.close()
    if not pcm:
        raise AudioError(f"nothing in {text!r} can be spoken in {lang!r}")
    return bytes(pcm)


def read_sound(path: Path) -> bytes:
    """A PCM WAV file of any rate, depth and number of channels as 8 kHz 16-bit mono.

    Raises:
        AudioError: it cannot be read, or holds nothing.
    """
    frames = read_frames(path)
    if not frames:
        raise AudioError(f"{path}: holds no sound")
    pcm, rate_hz = b"".join(frame.pcm for frame in frames), frames[0].rate_hz
    if rate_hz == LINE_HZ:
        return pcm
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], dtype="<i2")
    return bytes(soxr.resample(samples, rate_hz, LINE_HZ).astype("<i2").tobytes())


def write_wav(path: Path, pcm: bytes) -> None:
    """8 kHz 16-bit mono PCM into a file.

    Raises:
        RunError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(LINE_HZ)
            sound.writeframes(pcm)
    except OSError as error:
        raise RunError(f"{path} cannot be written: {error.strerror}") from error
