"""The role `recognition`: words. Several calls share the models; finals go before guesses, partials last."""

from __future__ import annotations

from voicebot.asr import Scheduled, open_recognizer
from voicebot.config import Config, Folders
from voicebot.engines.roles import Recognition


def role(config: Config, places: Folders) -> Recognition:
    engines = {code: table.recognizer for code, table in config.languages.items()}
    recognizer = open_recognizer(config.hearing, engines, places.models, places.grammars)
    scheduled = Scheduled(recognizer, config.hearing.threads)
    return Recognition(scheduled, scheduled.close)
