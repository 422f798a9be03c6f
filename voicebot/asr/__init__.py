"""HEARING: from sound to speech, its ends, its words and its language.

`open_ears` and `open_recognizer` are the doors; engines are loaded only where they are used.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from voicebot.asr.grammar import Grammars
from voicebot.asr.scheduling import Scheduled, StepwiseRecognizer
from voicebot.config import HearingConfig
from voicebot.errors import ConfigError
from voicebot.interfaces import VoiceActivity

ENGINES = ("vosk", "whisper")


def open_ears(config: HearingConfig) -> VoiceActivity:
    """Voice activity and endpointing.

    Raises:
        ModelMissing: the voice activity model is not installed.
    """
    from voicebot.asr.vad import Ears

    return Ears(config)


def open_recognizer(
    config: HearingConfig, languages: Mapping[str, str], models: Path, grammars: Path
) -> StepwiseRecognizer:
    """A recogniser for the offered languages; `languages` maps each to its engine, "" where `config.engine` decides.

    It computes in the thread that calls it: wrap it in `Scheduled` to serve several calls.

    Raises:
        ConfigError: there is no such engine.
        ModelMissing: a model that is needed is not there.
    """
    from voicebot.asr.choice import open_engines

    for engine in (config.engine, *languages.values()):
        if engine not in (*ENGINES, "auto", ""):
            raise ConfigError(f"hearing.engine = {engine!r} is not a recogniser: take {', '.join(ENGINES)} or auto")
    return open_engines(config, languages, models, Grammars(grammars))


__all__ = ["ENGINES", "Scheduled", "open_ears", "open_recognizer"]
