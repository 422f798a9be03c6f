"""What a simulated caller hears: when the hotline speaks and when it is quiet. Pure."""

from __future__ import annotations

from voicebot.call.levels import level_db
from voicebot.frames import FRAME_MS, AudioFrame

LOUD_DB = -45.0
BRIDGED_SECONDS = 0.3
"""A gap shorter than this is a breath inside what is being said."""


class Listener:
    """Follows the level of what is heard, frame by frame, and keeps the sound for the recording."""

    def __init__(self) -> None:
        self.sound = bytearray()
        self.loud_since: float | None = None
        """Begin of the present stretch of sound, None in silence."""
        self.last_loud: float | None = None
        """When the last loud frame was heard."""

    def accept(self, frame: AudioFrame) -> None:
        self.sound += frame.pcm
        if level_db(frame.pcm) <= LOUD_DB:
            if self.last_loud is not None and frame.at - self.last_loud > BRIDGED_SECONDS:
                self.loud_since = None
            return
        if self.loud_since is None:
            self.loud_since = frame.at
        self.last_loud = frame.at + FRAME_MS / 1000

    def quiet_seconds(self, now: float) -> float:
        """How long nothing has been heard; endless before the first sound."""
        return now - self.last_loud if self.last_loud is not None else float("inf")
