"""Sound files to words, with the engines of the hotline: `voicebot transcribe`, and what simulated callers heard."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from voicebot.asr import open_recognizer
from voicebot.asr.recording import find_speech, read_frames
from voicebot.asr.scheduling import Priority
from voicebot.config import Config, Folders
from voicebot.errors import EngineError, UsageError
from voicebot.events import Event, FinalTranscript, LanguageHeard
from voicebot.frames import AudioFrame

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of speech and its words."""

    start: float
    """Seconds from the beginning of the file."""
    seconds: float
    text: str
    lang: str
    confidence: float


class Transcriber:
    """Loaded once, used for any number of files."""

    def __init__(self, config: Config, places: Folders, lang: str = AUTO, engine: str = AUTO) -> None:
        """`lang` is a language code, or "auto" for the languages of the settings; `engine` vosk, whisper or auto.

        Raises:
            UsageError: engine or language is unknown.
            ModelMissing: a model that is needed is not there.
        """
        if engine not in ("vosk", "whisper", AUTO):
            raise UsageError(f"there is no recogniser {engine!r}: take vosk, whisper or auto")
        tables = {code: table.recognizer for code, table in config.languages.items()}
        wanted = tables if lang == AUTO else {lang: tables.get(lang, "")}
        hearing = config.hearing
        if engine != AUTO:
            hearing, wanted = replace(hearing, engine=engine), dict.fromkeys(wanted, engine)
        self._auto = lang == AUTO
        default = config.dialogue.default_language
        self._default = lang if not self._auto else default if default in wanted else next(iter(wanted), default)
        self._ask_p = hearing.language_ask_p
        self._recognizer = open_recognizer(hearing, wanted, places.models, places.grammars)
        if self._default not in self._recognizer.languages():
            raise UsageError(f"{self._recognizer.name} does not understand the language {self._default!r}")

    def transcribe(self, path: Path) -> dict[str, Any]:
        """`{"file","lang","text","confidence","audio_s","cpu_s"}`; text is empty where nobody speaks.

        Raises:
            AudioError: the file cannot be read as sound.
            EngineError: the engine failed.
        """
        began = time.process_time()
        frames = read_frames(path)
        segments = self.segments(frames)
        texts = [segment.text for segment in segments]
        return {
            "file": str(path),
            "lang": self._language_of(segments),
            "text": " ".join(texts),
            "confidence": round(_mean_confidence(segments), 3),
            "audio_s": round(sum(frame.seconds for frame in frames), 2),
            "cpu_s": round(time.process_time() - began, 3),
        }

    def segments(self, frames: list[AudioFrame]) -> list[Segment]:
        """Each stretch of speech that gave words, in order."""
        heard: list[Segment] = []
        lang = self._default
        for turn, stretch in enumerate(find_speech(frames)):
            final = self._hear(turn, stretch, lang)
            lang = final.lang
            if final.text:
                seconds = sum(frame.seconds for frame in stretch)
                heard.append(Segment(stretch[0].at, seconds, final.text, lang, final.confidence))
        return heard

    def _hear(self, turn: int, stretch: list[AudioFrame], lang: str) -> FinalTranscript:
        """Words in the language spoken before, decoded again where it sounds like another."""
        events: list[Event] = []
        stream = self._recognizer.open_stream(events.append)
        try:
            stream.open(turn, lang)
            for frame in stretch:
                stream.store(frame)
            if stream.due() is Priority.LANGUAGE:
                stream.work()
            stream.finish(turn)
            other = next((event for event in reversed(events) if isinstance(event, LanguageHeard)), None)
            if self._auto and other is not None and other.lang != lang and other.p >= self._ask_p:
                stream.open(turn, other.lang)
                stream.finish(turn)
        finally:
            stream.close()
        final = events[-1]
        if not isinstance(final, FinalTranscript):
            raise EngineError("the recogniser gave no result")
        return final

    def _language_of(self, segments: list[Segment]) -> str:
        seconds: Counter[str] = Counter()
        for segment in segments:
            seconds[segment.lang] += round(segment.seconds * 1000)
        return seconds.most_common(1)[0][0] if seconds else self._default


def transcribe(config: Config, places: Folders, path: Path, lang: str = AUTO, engine: str = AUTO) -> dict[str, Any]:
    """One file; see `Transcriber`, which is cheaper for several."""
    return Transcriber(config, places, lang, engine).transcribe(path)


def _mean_confidence(segments: list[Segment]) -> float:
    words = [(len(segment.text.split()), segment.confidence) for segment in segments]
    total = sum(count for count, _ in words)
    return sum(count * confidence for count, confidence in words) / total if total else 0.0
