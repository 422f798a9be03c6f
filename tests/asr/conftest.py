"""Engines of the tests, loaded once a session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from voicebot.asr.choice import Together
from voicebot.asr.grammar import Grammars
from voicebot.asr.vosk import VoskModel, VoskRecognizer
from voicebot.asr.whisper import WhisperRecognizer
from voicebot.config import HearingConfig

CONFIG = HearingConfig()
KOREAN = "vosk-model-small-ko-0.22"


@pytest.fixture(scope="session")
def grammars(tmp_path_factory: pytest.TempPathFactory) -> Grammars:
    folder = tmp_path_factory.mktemp("grammars")
    for lang, name, text in (
        ("ko", "yes_no", "네 # yes\n아니요\n"),
        ("ko", "commands", "# nothing that the model knows\nqwertz\n"),
        ("de", "commands", "Mitarbeiter\nnoch einmal\nlangsamer bitte\n"),
    ):
        (folder / lang).mkdir(exist_ok=True)
        (folder / lang / f"{name}.txt").write_text(text, "utf-8")
    return Grammars(folder)


@pytest.fixture(scope="session")
def whisper(model: Callable[[str], Path], grammars: Grammars) -> WhisperRecognizer:
    return WhisperRecognizer.load(model("whisper-base"), ("de", "en", "ru", "ko"), grammars, CONFIG)


@pytest.fixture(scope="session")
def vosk(model: Callable[[str], Path], grammars: Grammars) -> VoskRecognizer:
    return VoskRecognizer({"ko": VoskModel(model(KOREAN))}, grammars, CONFIG)


@pytest.fixture(scope="session")
def together(vosk: VoskRecognizer, whisper: WhisperRecognizer) -> Together:
    return Together(vosk, whisper, {"ko": "vosk", "de": "whisper", "en": "whisper", "ru": "whisper"})
