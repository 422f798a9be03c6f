"""Which engine hears which language, and one stream over both.

Vosk where its model for the language is present, else Whisper, unless the settings name one. A language that Vosk
hears is still identified by Whisper, where that is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from voicebot.asr.grammar import Grammars
from voicebot.asr.scheduling import Priority, StepwiseRecognizer, StepwiseStream
from voicebot.config import HearingConfig
from voicebot.errors import EngineError, ModelMissing
from voicebot.frames import AudioFrame
from voicebot.interfaces import Sink

if TYPE_CHECKING:
    from voicebot.asr.whisper import WhisperRecognizer

MOST_FRAMES = 6_000  # two minutes


def open_engines(
    config: HearingConfig, languages: Mapping[str, str], models: Path, grammars: Grammars
) -> StepwiseRecognizer:
    """Load what the offered languages need.

    Raises:
        ModelMissing: a model that is needed is not there.
    """
    engines = choose(config, languages, models)
    vosk = [lang for lang, engine in engines.items() if engine == "vosk"]
    if not vosk:
        return _open_whisper(config, tuple(engines), models, grammars)
    streaming = _open_vosk(config, vosk, models, grammars)
    if len(vosk) == len(engines) and (len(engines) == 1 or not _has_whisper(config, models)):
        return streaming
    return Together(streaming, _open_whisper(config, tuple(engines), models, grammars), engines)


def choose(config: HearingConfig, languages: Mapping[str, str], models: Path) -> dict[str, str]:
    """Engine of each language: its own setting, else the general one, else by the models present."""
    wanted = {lang: engine or config.engine for lang, engine in languages.items()}
    if "auto" not in wanted.values():
        return wanted
    from voicebot.asr.vosk import find_models

    present = find_models(models)
    return {
        lang: engine if engine != "auto" else ("vosk" if lang in present else "whisper")
        for lang, engine in wanted.items()
    }


def _has_whisper(config: HearingConfig, models: Path) -> bool:
    return (models / config.whisper_model / "model.bin").is_file()


def _open_whisper(
    config: HearingConfig, offered: tuple[str, ...], models: Path, grammars: Grammars
) -> WhisperRecognizer:
    from voicebot.asr.whisper import WhisperRecognizer

    return WhisperRecognizer.load(models / config.whisper_model, offered, grammars, config)


def _open_vosk(config: HearingConfig, langs: list[str], models: Path, grammars: Grammars) -> StepwiseRecognizer:
    from voicebot.asr.vosk import VoskModel, VoskRecognizer, find_models

    present = find_models(models)
    for lang in langs:
        if lang not in present:
            raise ModelMissing(
                f"there is no Vosk model for {lang!r} in {models}: `voicebot models list` names it, "
                f"`voicebot models fetch NAME` brings it"
            )
    return VoskRecognizer({lang: VoskModel(present[lang]) for lang in langs}, grammars, config)


class Together:
    """Meets `scheduling.StepwiseRecognizer`: Vosk and Whisper side by side, each for its languages."""

    name = "vosk+whisper"

    def __init__(self, vosk: StepwiseRecognizer, whisper: WhisperRecognizer, engines: Mapping[str, str]) -> None:
        """`engines` maps each language to "vosk" or "whisper"; Whisper understands all of them."""
        self.vosk = vosk
        self.whisper = whisper
        self.engines = dict(engines)

    def languages(self) -> frozenset[str]:
        return frozenset(self.engines)

    def open_stream(self, sink: Sink) -> TogetherStream:
        return TogetherStream(self, sink)


class TogetherStream:
    """Meets `scheduling.StepwiseStream`.

    Whisper's stream always gets the sound, to identify the language of what Vosk decodes. Frames of the turn are
    kept, so that Vosk can decode a turn that Whisper began.
    """

    def __init__(self, engines: Together, sink: Sink) -> None:
        self._engines = engines
        self._vosk = engines.vosk.open_stream(sink)
        self._whisper = engines.whisper.open_stream(sink)
        self._active: StepwiseStream = self._whisper
        self._turn: int | None = None
        self._frames: list[AudioFrame] = []
        self._in_vosk = False
        """Whether Vosk has the sound of this turn."""

    def open(self, turn: int, lang: str, grammar: str | None = None) -> None:
        """Begin a turn, or decode the same one in another language.

        Raises:
            EngineError: the language is not understood here.
        """
        engine = self._engines.engines.get(lang)
        if engine is None:
            known = ", ".join(sorted(self._engines.engines))
            raise EngineError(f"no recogniser here understands the language {lang!r}, only {known}")
        if turn != self._turn:
            self._turn, self._frames, self._in_vosk = turn, [], False
        self._whisper.open(turn, lang, grammar)
        self._active = self._whisper
        if engine == "vosk":
            self._active = self._vosk
            self._vosk.open(turn, lang, grammar)
            if not self._in_vosk:
                for frame in self._frames:
                    self._vosk.store(frame)
            self._in_vosk = True

    def accept(self, frame: AudioFrame) -> None:
        self.store(frame)
        if self.due() is not None:
            self.work()

    def guess(self, turn: int) -> None:
        self._active.guess(turn)

    def resume(self, turn: int) -> None:
        self._vosk.resume(turn)
        self._whisper.resume(turn)

    def finish(self, turn: int) -> None:
        self._active.finish(turn)

    def close(self) -> None:
        self._vosk.close()
        self._whisper.close()
        self._frames = []

    def store(self, frame: AudioFrame) -> None:
        if self._turn is None:
            return
        if len(self._frames) < MOST_FRAMES:
            self._frames.append(frame)
        self._whisper.store(frame)
        if self._in_vosk:
            self._vosk.store(frame)

    def due(self) -> Priority | None:
        if self._active is self._vosk and self._whisper.language_due():
            return Priority.LANGUAGE
        return self._active.due()

    def work(self) -> None:
        if self.due() is Priority.LANGUAGE:
            self._whisper.identify()
        else:
            self._active.work()
