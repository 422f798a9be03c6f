"""Callers run on asyncio; sounds to play are tones, so that a test needs no voice."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.telephony.tones import tone


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def wav(tmp_path: Path) -> Callable[..., Path]:
    """Writes 16-bit samples into a WAV file."""

    def write(pcm: bytes = tone(440, 25), name: str = "said.wav", rate_hz: int = 8_000, channels: int = 1) -> Path:
        path = tmp_path / name
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(channels)
            sound.setsampwidth(2)
            sound.setframerate(rate_hz)
            sound.writeframes(pcm)
        return path

    return write
