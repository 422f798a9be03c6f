"""Vosk as a recogniser: words while the caller speaks, grammars where only a few phrases are expected.

Decoding follows the sound, so partial results are free and the final is there 40 ms after the last frame. Vosk does
not tell the language. A recogniser costs some 30 MB while it is used, so they are pooled, not owned by calls.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import soxr  # type: ignore[import-untyped]
import vosk  # type: ignore[import-untyped]
from numpy.typing import NDArray

from voicebot.asr.grammar import Grammars, to_vosk
from voicebot.asr.scheduling import Priority
from voicebot.asr.turn import ENGINE_HZ, TurnSound
from voicebot.config import HearingConfig
from voicebot.errors import EngineError, ModelMissing
from voicebot.events import FinalTranscript, PartialTranscript
from voicebot.frames import AudioFrame
from voicebot.interfaces import Sink

Samples = NDArray[np.float32]

MODEL_NAME = re.compile(r"vosk-model-(?:small-)?(?P<lang>[a-z]{2,3})\b")
LANGUAGE_NAMES = {"cn": "zh", "ua": "uk"}  # where Vosk names a language unlike ISO 639-1
SPARE_RECOGNIZERS = 8
SPARE_GRAMMAR = 4


def find_models(folder: Path) -> dict[str, Path]:
    """Vosk models below a folder, by language; of several the one last by name, small ones before full ones."""
    found: dict[str, Path] = {}
    if not folder.is_dir():
        return found
    names = sorted(folder.iterdir(), key=lambda path: ("-small" not in path.name, path.name))
    for path in names:
        match = MODEL_NAME.match(path.name)
        if match and is_model(path):
            found[LANGUAGE_NAMES.get(match["lang"], match["lang"])] = path
    return found


def is_model(folder: Path) -> bool:
    """Whether a folder holds a Vosk model, in the present layout or the old flat one."""
    return (folder / "am" / "final.mdl").is_file() or (folder / "final.mdl").is_file()


AUDIBLE = 0.002
"""Root mean square (1 is full scale) below which nobody spoke: -54 dB."""


class VoskModel:
    """A loaded model, read-only and shared, with its spare recognisers."""

    def __init__(self, folder: Path) -> None:
        """Load a model.

        Raises:
            ModelMissing: the folder holds no whole Vosk model.
        """
        if not is_model(folder):
            raise ModelMissing(
                f"the Vosk model {folder.name} is not complete in {folder.parent}: "
                f"bring it with `voicebot models fetch {folder.name}`"
            )
        vosk.SetLogLevel(-1)
        try:
            self._model = vosk.Model(model_path=str(folder))
        except Exception as error:  # the library raises nothing narrower
            raise ModelMissing(
                f"the Vosk model {folder} cannot be loaded: remove it and bring it anew with "
                f"`voicebot models fetch {folder.name}`"
            ) from error
        self._lock = threading.Lock()
        self._spare: dict[str | None, list[Any]] = {}

    def knows(self, word: str) -> bool:
        """Whether a word is in the model's vocabulary."""
        return int(self._model.vosk_model_find_word(word)) != -1

    def take(self, grammar: str | None) -> Any:
        """A fresh recogniser; `grammar` only as `grammar.to_vosk` made it."""
        with self._lock:
            spare = self._spare.get(grammar)
            if spare:
                return spare.pop()
        if grammar is None:
            recognizer = vosk.KaldiRecognizer(self._model, ENGINE_HZ)
        else:
            recognizer = vosk.KaldiRecognizer(self._model, ENGINE_HZ, grammar)
        recognizer.SetWords(True)
        recognizer.SetPartialWords(True)
        return recognizer

    def give_back(self, grammar: str | None, recognizer: Any) -> None:
        recognizer.Reset()
        with self._lock:
            spare = self._spare.setdefault(grammar, [])
            if len(spare) < (SPARE_RECOGNIZERS if grammar is None else SPARE_GRAMMAR):
                spare.append(recognizer)


class VoskRecognizer:
    """Meets `scheduling.StepwiseRecognizer`; a call computes in the thread it is made from."""

    name = "vosk"

    def __init__(self, models: Mapping[str, VoskModel], grammars: Grammars, config: HearingConfig) -> None:
        """`models` by language."""
        self.models = models
        self.grammars = grammars
        self.config = config

    def languages(self) -> frozenset[str]:
        return frozenset(self.models)

    def open_stream(self, sink: Sink) -> VoskStream:
        return VoskStream(self, sink)


@dataclass(slots=True)
class Words:
    """Words of a stretch of speech with their probabilities."""

    text: list[str] = field(default_factory=list)
    sure: list[float] = field(default_factory=list)

    def add(self, result: Mapping[str, Any], words: str, text: str) -> None:
        """Append one result of the library; its keys differ between partial and whole results."""
        said = [(str(word["word"]), float(word["conf"])) for word in result.get(words, ()) if word["word"] != "[unk]"]
        if said:
            self.text += [word for word, _ in said]
            self.sure += [sure for _, sure in said]
        elif plain := [word for word in str(result.get(text, "")).split() if word != "[unk]"]:
            self.text += plain
            self.sure += [0.0] * len(plain)

    def joined(self, more: Words) -> Words:
        return Words(self.text + more.text, self.sure + more.sure)

    @property
    def confidence(self) -> float:
        """Mean word probability, 0 to 1."""
        return min(1.0, sum(self.sure) / len(self.sure)) if self.sure else 0.0


class _Decoding:
    """One turn in one recogniser: sound in at 16 kHz, words out."""

    def __init__(self, model: VoskModel, grammar: str | None) -> None:
        self._model = model
        self._grammar = grammar
        self._recognizer = model.take(grammar)
        self._done = Words()
        self._fresh = False

    def feed(self, sound: Samples) -> None:
        if not len(sound):
            return
        self._fresh = True
        pcm = (np.clip(sound, -1, 1) * 32_767).astype("<i2").tobytes()  # the library takes bytes only
        if self._recognizer.AcceptWaveform(pcm):
            self._done.add(json.loads(self._recognizer.Result()), "result", "text")

    def so_far(self) -> Words:
        more = Words()
        more.add(json.loads(self._recognizer.PartialResult()), "partial_result", "partial")
        return self._done.joined(more)

    def end(self) -> Words:
        """All words; what is fed afterwards begins a sentence of its own."""
        if self._fresh:
            self._done.add(json.loads(self._recognizer.FinalResult()), "result", "text")
            self._fresh = False
        return self._done.joined(Words())

    def close(self) -> None:
        self._model.give_back(self._grammar, self._recognizer)


class VoskStream:
    """Meets `scheduling.StepwiseStream`.

    `open` with the number of the turn at hand keeps its sound and decodes it anew, in the language given. `finish` and
    `guess` are always answered, with empty text where the turn was never opened or nobody spoke.
    """

    def __init__(self, recognizer: VoskRecognizer, sink: Sink) -> None:
        self._recognizer = recognizer
        self._sink = sink
        self._sound: TurnSound | None = None
        self._decoding: _Decoding | None = None
        self._lang = ""
        self._resampler: Any = None
        self._partial = ""
        self._partial_at = 0.0
        self._finished = False
        self._guess: Words | None = None

    # -------------------------------------------------------------- orders

    def open(self, turn: int, lang: str, grammar: str | None = None) -> None:
        """Begin a turn, or decode the same one in another language.

        Raises:
            EngineError: the language has no Vosk model here.
        """
        model = self._recognizer.models.get(lang)
        if model is None:
            known = ", ".join(sorted(self._recognizer.models)) or "no language"
            raise EngineError(f"Vosk has no model for the language {lang!r} here, only for {known}")
        phrases = self._recognizer.grammars.phrases(grammar, lang) if grammar else ()
        self._end_decoding()
        self._decoding = _Decoding(model, to_vosk(phrases, model.knows))
        self._lang, self._partial, self._partial_at, self._guess = lang, "", 0.0, None
        if self._sound is not None and self._sound.turn == turn:
            self._decoding.feed(self._sound.samples())
            return
        self._sound = TurnSound(turn, self._recognizer.config.runup_ms / 1000)
        self._resampler, self._finished = None, False

    def accept(self, frame: AudioFrame) -> None:
        self.store(frame)
        if self.due() is not None:
            self.work()

    def guess(self, turn: int) -> None:
        self._sink(self._told(turn, self._understand(turn), guess=True))

    def resume(self, turn: int) -> None:
        if self._current(turn) is None or self._sound is None:
            return
        self._finished, self._guess = False, None
        for frame in self._sound.resume():
            self._append(frame)

    def finish(self, turn: int) -> None:
        began = time.monotonic()
        words = self._understand(turn)
        if self._sound is not None and self._current(turn) is not None:
            self._finished = True
            self._sound.hold()
        took_ms = (time.monotonic() - began) * 1000
        text = " ".join(words.text)
        self._sink(FinalTranscript(turn, text, self._lang, words.confidence, "vosk", took_ms))

    def close(self) -> None:
        self._end_decoding()
        self._sound = None

    # -------------------------------------------------------------- step by step

    def store(self, frame: AudioFrame) -> None:
        if self._sound is not None:
            self._append(frame)

    def due(self) -> Priority | None:
        if self._sound is None or self._finished or self._guess is not None or self._decoding is None:
            return None
        fresh = self._sound.seconds - self._partial_at
        return Priority.PARTIAL if fresh >= self._recognizer.config.partial_every_ms / 1000 else None

    def work(self) -> None:
        if self._decoding is None or self._sound is None:
            return
        self._partial_at = self._sound.seconds
        words = self._decoding.so_far()
        if words.text and (text := " ".join(words.text)) != self._partial:
            self._partial = text
            self._sink(self._told(self._sound.turn, words))

    # -------------------------------------------------------------- inside

    def _current(self, turn: int) -> _Decoding | None:
        return self._decoding if self._sound is not None and self._sound.turn == turn else None

    def _understand(self, turn: int) -> Words:
        """All words of the turn; at once where the guess still holds."""
        decoding = self._current(turn)
        if decoding is None:
            return Words()
        if self._guess is None:
            words = decoding.end()
            # A pooled recogniser keeps its adaptation to the last speaker over Reset and may hear words in silence.
            spoken = self._sound is not None and self._sound.loudest >= AUDIBLE
            self._guess = words if spoken else Words()
        return self._guess

    def _told(self, turn: int, words: Words, guess: bool = False) -> PartialTranscript:
        return PartialTranscript(turn, " ".join(words.text), self._lang, guess, words.confidence)

    def _append(self, frame: AudioFrame) -> None:
        assert self._sound is not None
        samples = self._sound.add(frame)
        if not len(samples) or self._decoding is None:
            return
        if self._resampler is None:
            self._resampler = soxr.ResampleStream(self._sound.rate_hz, ENGINE_HZ, 1, dtype="float32", quality="MQ")
        self._decoding.feed(self._resampler.resample_chunk(samples))

    def _end_decoding(self) -> None:
        if self._decoding is not None:
            self._decoding.close()
            self._decoding = None
