"""What a simulated caller hears: when the hotline speaks and when it is quiet. Pure."""

from __future__ import annotations

from voicebot.call.levels import level_db
from voicebot.frames import FRAME_BYTES, FRAME_MS, AudioFrame

LOUD_DB = -45.0
BREATH_SECONDS = 0.3
"""A gap shorter than this is a breath inside what is being said."""
CUT_SECONDS = 0.12
"""After a key the next words may follow almost at once: a gap as long as this is an end already."""


class Listener:
    """Follows the level of what is heard, frame by frame, and keeps the sound for the recording."""

    def __init__(self) -> None:
        self.sound = bytearray()
        self.bridged_seconds = BREATH_SECONDS
        self.loud_since: float | None = None
        """Begin of the present stretch of sound, None in silence."""
        self.last_loud: float | None = None
        """When the last loud frame was heard."""

    def accept(self, frame: AudioFrame) -> None:
        self.sound += frame.pcm
        if level_db(frame.pcm) <= LOUD_DB:
            if self.last_loud is not None and frame.at - self.last_loud > self.bridged_seconds:
                self.loud_since = None
            return
        if self.loud_since is None:
            self.loud_since = frame.at
        self.last_loud = frame.at + FRAME_MS / 1000

    def quiet_seconds(self, now: float) -> float:
        """How long nothing has been heard; endless before the first sound."""
        return now - self.last_loud if self.last_loud is not None else float("inf")


def silent_ends(pcm: bytes) -> tuple[float, float]:
    """Seconds of silence before and after what is said in 16-bit sound at 8 kHz; a voice adds some of its own."""
    frames = [pcm[at : at + FRAME_BYTES] for at in range(0, len(pcm), FRAME_BYTES)]
    loud = [number for number, frame in enumerate(frames) if level_db(frame) > LOUD_DB]
    if not loud:
        return 0.0, 0.0
    return loud[0] * FRAME_MS / 1000, (len(frames) - 1 - loud[-1]) * FRAME_MS / 1000
