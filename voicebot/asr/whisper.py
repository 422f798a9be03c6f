"""Whisper as a recogniser: turns of a caller, decoded whole, guessed early.

Whisper does not stream. While the caller speaks, all sound so far is decoded every `partial_every_ms`; at a pause it
is decoded as a guess, and where no speech follows the guess is the final. One encoding serves identification of the
language and decoding alike, and is kept, so that decoding the same turn in another language is cheap.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.asr.grammar import Grammars, nearest
from voicebot.asr.scheduling import Priority
from voicebot.asr.turn import ENGINE_HZ, TurnSound
from voicebot.asr.vad import SileroModel, VoiceMeter
from voicebot.asr.whisper_model import LONGEST_SECONDS, NOTHING, Decoded, Encoded, WhisperModel, best_language
from voicebot.config import HearingConfig
from voicebot.errors import EngineError
from voicebot.events import FinalTranscript, LanguageHeard, PartialTranscript
from voicebot.frames import AudioFrame
from voicebot.interfaces import Sink

Samples = NDArray[np.float32]

VOICE_SECONDS = 0.15
"""Less voice than this in a turn is no word."""
LANGUAGE_SECONDS = 1.4
"""With less voice the language by its sound is wrong one time in twenty; it is not said."""
LANGUAGE_STEP = 0.1
"""A probability that moved by less is not said again."""
QUIET_SECONDS = 0.1
"""After silence so long no partial is begun: the guess is near and must not wait for it."""


class WhisperRecognizer:
    """Meets `scheduling.StepwiseRecognizer`; a call computes in the thread it is made from."""

    name = "whisper"

    def __init__(self, model: WhisperModel, offered: Sequence[str], grammars: Grammars, config: HearingConfig) -> None:
        """`offered` are the languages of the hotline: only they are understood and identified."""
        self.model = model
        self.offered = tuple(lang for lang in offered if lang in model.languages())
        self.grammars = grammars
        self.config = config
        self.voice = SileroModel()

    @classmethod
    def load(cls, folder: Path, offered: Sequence[str], grammars: Grammars, config: HearingConfig) -> WhisperRecognizer:
        """Load the model of a folder; `config.threads` decodes run side by side.

        Raises:
            ModelMissing: a file of the model is not there.
        """
        return cls(WhisperModel(folder, config.threads), offered, grammars, config)

    def languages(self) -> frozenset[str]:
        return frozenset(self.offered)

    def open_stream(self, sink: Sink) -> WhisperStream:
        return WhisperStream(self, sink)


@dataclass(slots=True)
class _Turn:
    number: int
    lang: str
    phrases: tuple[str, ...]
    sound: TurnSound
    meter: VoiceMeter
    voiced_seconds: float = 0.0
    silent_seconds: float = 0.0
    """Since the last voice."""
    partial_at: float = 0.0
    """Length of the sound at the last partial."""
    encoded: Encoded | None = None
    """Of all sound up to the guess or the end."""
    guess: Decoded | None = None
    finished: bool = False
    identified_at: float = 0.0
    """Voice there was when the language was identified last."""
    told: tuple[str, float] = ("", 0.0)
    """Language said last."""


class WhisperStream:
    """Meets `scheduling.StepwiseStream`.

    `open` with the number of the turn at hand keeps its sound and decodes it anew, in the language given: that is how
    a turn is heard again after `LanguageHeard`. `finish` and `guess` are always answered, with empty text where the
    turn was never opened or nobody spoke.
    """

    def __init__(self, recognizer: WhisperRecognizer, sink: Sink) -> None:
        self._recognizer = recognizer
        self._model = recognizer.model
        self._config = recognizer.config
        self._sink = sink
        self._turn: _Turn | None = None

    # -------------------------------------------------------------- orders

    def open(self, turn: int, lang: str, grammar: str | None = None) -> None:
        """Begin a turn, or decode the same one in another language.

        Raises:
            EngineError: the language is not understood here.
        """
        if lang not in self._recognizer.offered:
            offered = ", ".join(self._recognizer.offered)
            raise EngineError(f"Whisper is not set up for the language {lang!r}, only for {offered}")
        phrases = self._recognizer.grammars.phrases(grammar, lang) if grammar else ()
        if (known := self._current(turn)) is not None:
            known.lang, known.phrases, known.guess = lang, phrases, None
            return
        sound = TurnSound(turn, self._config.runup_ms / 1000)
        self._turn = _Turn(turn, lang, phrases, sound, VoiceMeter(self._recognizer.voice))

    def accept(self, frame: AudioFrame) -> None:
        self.store(frame)
        if self.due() is not None:
            self.work()

    def guess(self, turn: int) -> None:
        known = self._current(turn)
        decoded = self._understand(known) if known is not None else NOTHING
        lang = known.lang if known is not None else ""
        self._sink(PartialTranscript(turn, decoded.text, lang, guess=True, confidence=decoded.confidence))

    def resume(self, turn: int) -> None:
        known = self._current(turn)
        if known is None:
            return
        known.finished, known.guess, known.encoded = False, None, None
        for frame in known.sound.resume():
            self._append(known, frame)

    def finish(self, turn: int) -> None:
        known = self._current(turn)
        if known is None:
            self._sink(FinalTranscript(turn, "", "", 0.0, "whisper"))
            return
        began = time.monotonic()
        decoded = self._understand(known)
        known.finished = True
        known.sound.hold()
        took_ms = (time.monotonic() - began) * 1000
        self._sink(FinalTranscript(turn, decoded.text, known.lang, decoded.confidence, "whisper", took_ms))

    def close(self) -> None:
        self._turn = None

    # -------------------------------------------------------------- step by step

    def store(self, frame: AudioFrame) -> None:
        if self._turn is not None:
            self._append(self._turn, frame)

    def due(self) -> Priority | None:
        turn = self._turn
        if turn is None or turn.finished or turn.guess is not None or turn.silent_seconds > QUIET_SECONDS:
            return None
        fresh = turn.sound.seconds - turn.partial_at
        enough = turn.voiced_seconds >= VOICE_SECONDS and fresh >= self._config.partial_every_ms / 1000
        return Priority.PARTIAL if enough else None

    def work(self) -> None:
        """Words so far. Nothing is said where they look wrong: the next partial is near."""
        turn = self._turn
        if turn is None:
            return
        turn.partial_at = turn.sound.seconds
        sound = turn.sound.samples()
        encoded = self._model.encode(sound[-int(LONGEST_SECONDS * ENGINE_HZ) :])
        self._tell_language(turn, encoded)
        decoded = self._model.decode(encoded, turn.lang)
        if decoded.text and not decoded.suspicious:
            self._sink(PartialTranscript(turn.number, decoded.text, turn.lang, confidence=decoded.confidence))

    def language_due(self) -> bool:
        """Whether there is enough new voice to identify the language, for a turn that another engine decodes."""
        turn = self._turn
        return turn is not None and turn.voiced_seconds >= max(LANGUAGE_SECONDS, 2 * turn.identified_at)

    def identify(self) -> None:
        """Say the language of the sound so far."""
        if self._turn is not None:
            self._tell_language(self._turn, self._model.encode(self._turn.sound.samples()))

    # -------------------------------------------------------------- inside

    def _current(self, turn: int) -> _Turn | None:
        return self._turn if self._turn is not None and self._turn.number == turn else None

    def _append(self, turn: _Turn, frame: AudioFrame) -> None:
        samples = turn.sound.add(frame)
        if not len(samples):
            return
        if turn.meter.accept(frame) >= self._config.vad_threshold:
            turn.voiced_seconds += frame.seconds
            turn.silent_seconds = 0.0
        else:
            turn.silent_seconds += frame.seconds

    def _understand(self, turn: _Turn) -> Decoded:
        """All words of the turn; at once where the guess still holds."""
        if turn.guess is None:
            turn.guess = self._decode(turn) if turn.voiced_seconds >= VOICE_SECONDS else NOTHING
        return turn.guess

    def _decode(self, turn: _Turn) -> Decoded:
        sound = turn.sound.samples()
        if turn.encoded is None:
            turn.encoded = self._model.encode(sound)
            self._tell_language(turn, turn.encoded)
        decoded = self._model.transcribe(sound, turn.lang, turn.encoded)
        return decoded.renamed(nearest(decoded.text, turn.phrases)) if turn.phrases else decoded

    def _tell_language(self, turn: _Turn, encoded: Encoded) -> None:
        if turn.voiced_seconds < LANGUAGE_SECONDS:
            return
        turn.identified_at = turn.voiced_seconds
        found = best_language(self._model.identify(encoded), self._recognizer.offered)
        if found is None or (found[0] == turn.told[0] and abs(found[1] - turn.told[1]) < LANGUAGE_STEP):
            return
        turn.told = found
        self._sink(LanguageHeard(turn.number, *found))
