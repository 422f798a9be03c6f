"""SPEAKING: from words to the sound of a telephone.

`open_voice` chooses the voices; `normalise` makes a text speakable; `digits` reads a number back.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from voicebot.config import LanguageConfig, SpeakingConfig
from voicebot.tts import espeak, nanotts, piper
from voicebot.tts.cache import PhraseCache
from voicebot.tts.normalisation import digits, normalise
from voicebot.tts.recordings import Recordings
from voicebot.tts.voice import Voice
from voicebot.tts.voices import Voices

ENGINES = {"piper": piper.offers, "nanotts": nanotts.offers, "espeak": espeak.offers}
"""Best first. A new engine is one file and one line here."""

__all__ = ["ENGINES", "Voice", "digits", "normalise", "open_voice"]


def open_voice(
    config: SpeakingConfig,
    languages: Mapping[str, LanguageConfig],
    *,
    models: Path,
    audio: Path,
    cache: Path | None = None,
) -> Voice:
    """The voice of this machine.

    `models`: folder of model folders; `audio`: folder of `<lang>/<prompt>.wav`; `cache`: the house's cache folder,
    None speaks everything anew.
    """
    offers = [offer for engine in ENGINES.values() for offer in engine(models, config.threads)]
    phrases = PhraseCache(cache / "phrases", config.cache_mb * 2**20) if cache and config.cache_mb else None
    return Voice(Voices(offers, languages, config.engine), Recordings(audio), phrases, config)
