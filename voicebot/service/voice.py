"""The role `voice`: speech synthesis, with prompts and knowledge texts synthesised ahead at idle priority."""

from __future__ import annotations

from voicebot.config import Config, Folders
from voicebot.engines.roles import Speech
from voicebot.tts import Voice, open_voice


def open_synthesizer(config: Config, places: Folders) -> Voice:
    """The voice of these settings, shared by the worker and `voicebot say`."""
    return open_voice(config.speaking, config.languages, models=places.models, audio=places.audio, cache=places.cache)


def role(config: Config, places: Folders) -> Speech:
    voice = open_synthesizer(config, places)
    spoken = sorted(set(config.languages) & voice.languages())
    voice.warm(spoken)
    return Speech(voice, config.speaking.engine)
