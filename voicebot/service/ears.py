"""The role `ears`: voice activity. Nothing slow runs beside it, so that barge-in never waits behind a decoder."""

from __future__ import annotations

from voicebot.asr import open_ears
from voicebot.config import Config, Folders
from voicebot.engines.roles import Ears


def role(config: Config, places: Folders) -> Ears:
    return Ears(open_ears(config.hearing), "silero")
