"""Where speech begins and ends, from how likely each frame is a voice.

Theory of operation:

    QUIET ── voice for speech_start_ms ──> SPEAKING ── silence for pause_ms ──> PAUSING ── patience_long_ms ──> QUIET
                                              ^────── voice for speech_start_ms ───┘

`SpeechStarted` carries the onset, `SpeechPausing` and `SpeechEnded` the moment the voice stopped. Every time comes
from the frames; nothing happens while no frames come. A thinker.
"""

from __future__ import annotations

from enum import Enum, auto

from voicebot.config import HearingConfig
from voicebot.events import SpeechEnded, SpeechPausing, SpeechStarted

VoiceEvent = SpeechStarted | SpeechPausing | SpeechEnded

HYSTERESIS = 0.15
"""A voice that is there goes on at a likelihood so much lower than it began."""
GAP_SECONDS = 0.06
"""A closing consonant: silence so short does not break an onset."""
FUZZ_SECONDS = 0.001


class _Phase(Enum):
    QUIET = auto()
    SPEAKING = auto()
    PAUSING = auto()


class Endpointing:
    """The speech of one call, frame by frame."""

    def __init__(self, config: HearingConfig) -> None:
        self._threshold = config.vad_threshold
        self._start_seconds = config.speech_start_ms / 1000 - FUZZ_SECONDS
        self._pause_seconds = config.pause_ms / 1000 - FUZZ_SECONDS
        self._patience_seconds = config.patience_long_ms / 1000 - FUZZ_SECONDS
        self._phase = _Phase.QUIET
        self._onset: float | None = None
        """When the run of voice that may become speech began."""
        self._voiced_seconds = 0.0
        self._voice_end = 0.0
        """When the latest voiced frame ended."""
        self._speech_end = 0.0
        """When the latest speech ended: voice too short to be speech does not count."""
        self._clock = float("-inf")

    def receive(self, at: float, seconds: float, likelihood: float) -> list[VoiceEvent]:
        """A frame that began at `at` and is a voice with this likelihood (0 to 1).

        A frame from before the last one is ignored.
        """
        if at < self._clock or seconds <= 0:
            return []
        self._clock = at
        events = self._silence(at)  # frames may have been lost before this one
        if likelihood >= self._needed():
            events += self._voice(at, seconds)
        return events + self._silence(at + seconds)

    def _needed(self) -> float:
        speaking = self._phase is _Phase.SPEAKING or self._onset is not None
        return max(self._threshold - HYSTERESIS, 0.01) if speaking else self._threshold

    def _voice(self, at: float, seconds: float) -> list[VoiceEvent]:
        if self._onset is None or at - self._voice_end > GAP_SECONDS:
            self._onset, self._voiced_seconds = at, 0.0
        self._voiced_seconds += seconds
        self._voice_end = at + seconds
        if self._phase is _Phase.SPEAKING:
            self._speech_end = self._voice_end
            return []
        if self._voiced_seconds < self._start_seconds:
            return []
        self._phase, self._speech_end = _Phase.SPEAKING, self._voice_end
        return [SpeechStarted(self._onset)]

    def _silence(self, now: float) -> list[VoiceEvent]:
        silent = now - self._speech_end
        events: list[VoiceEvent] = []
        if self._phase is _Phase.SPEAKING and silent >= self._pause_seconds:
            self._phase, self._onset = _Phase.PAUSING, None
            events.append(SpeechPausing(self._speech_end))
        if self._phase is _Phase.PAUSING and silent >= self._patience_seconds:
            self._phase = _Phase.QUIET
            events.append(SpeechEnded(self._speech_end))
        if self._onset is not None and now - self._voice_end > GAP_SECONDS:
            self._onset = None
        return events
