"""Whisper through CTranslate2, with a context as short as the utterance.

Whisper was made for 30 s of sound, and the usual wrappers pad every utterance to that, so that a question of
two seconds costs as much as a long one. Here it gets the utterance plus a few seconds of the quietest mel value.
That is four times cheaper and, left alone, now and then goes wrong: it loops, or stops early. So every result
is looked at by `_suspicious`, and decoded once more with the full 30 s where it looks wrong.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import ctranslate2  # type: ignore[import-untyped]
import numpy as np
import tokenizers
from faster_whisper.feature_extractor import FeatureExtractor  # type: ignore[import-untyped]
from numpy.typing import NDArray

from voicebot.errors import ModelMissing

Samples = NDArray[np.float32]

RATE_HZ = 16_000
FULL_FRAMES = 3_000  # 30 s, what the model was trained on
PAD_SECONDS = 6.0  # with 5 s short English sentences loop, 8 s cost a seventh more and hear no better
SHORTEST_CONTEXT_SECONDS = 10.5  # single words are heard a quarter better than in 7 s
FRAMES_PER_SECOND = 100
LONGEST_SECONDS = 29.0
TOKENS_PER_SECOND = 7
TOKENS_SPARE = 12
LOWEST_LOGPROB = -0.6
LOWEST_LOGPROB_SHORT = -1.0  # a single word is never as likely as a sentence
SHORT_SECONDS = 2.0
HIGHEST_REPETITION = 1.8
IMAGINED_LOGPROB = -1.8
IMAGINED_NO_SPEECH = 0.6
LOOP_TIMES = 3
FILES = ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt")


@dataclass(frozen=True, slots=True)
class Encoded:
    """The encoder's view of a piece of sound: identification and decoding both start from it."""

    features: ctranslate2.StorageView
    seconds: float
    """Length of the sound without padding."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Words, and how sure the model is of them."""

    text: str
    logprob: float
    """Mean natural log probability of its tokens."""
    no_speech: float
    """The model's own guess that nobody spoke, 0 to 1."""
    seconds: float = 0.0
    """Length of the sound."""
    cut: bool = False
    """True where the token limit was reached."""

    @property
    def confidence(self) -> float:
        """Mean token probability, 0 to 1; 0 where there are no words."""
        return float(min(1.0, np.exp(self.logprob))) if self.text else 0.0

    @property
    def suspicious(self) -> bool:
        """Whether a short context seems to have led the model astray."""
        lowest = LOWEST_LOGPROB_SHORT if self.seconds < SHORT_SECONDS else LOWEST_LOGPROB
        return self.cut or self.logprob < lowest or repetition(self.text) > HIGHEST_REPETITION

    def renamed(self, text: str) -> Decoded:
        """The same with other words."""
        return replace(self, text=text)


NOTHING = Decoded("", 0.0, 1.0)


class WhisperModel:
    """A loaded model: read-only, shared by all calls, safe to use from several threads."""

    def __init__(self, folder: Path, decodes: int = 1, pad_seconds: float = PAD_SECONDS) -> None:
        """Load from `folder`; so many `decodes` run side by side, each on one core: the threads of a shared one wait
        for each other, and a guess would wait for the partial before it.

        Raises:
            ModelMissing: a file of the model is not there.
        """
        for name in FILES:
            if not (folder / name).is_file():
                raise ModelMissing(
                    f"the Whisper model {folder.name} is not complete ({folder / name} is missing): "
                    f"bring it with `voicebot models fetch {folder.name}`"
                )
        self._model = ctranslate2.models.Whisper(
            str(folder), device="cpu", compute_type="int8", intra_threads=1, inter_threads=decodes
        )
        self._tokens = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._mel = FeatureExtractor()
        self._pad = pad_seconds
        self._end = self._tokens.token_to_id("<|endoftext|>")

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes the model knows."""
        vocabulary = self._tokens.get_vocab()
        return frozenset(token[2:-2] for token in vocabulary if token.startswith("<|") and len(token) == 6)

    def encode(self, sound: Samples, full: bool = False) -> Encoded:
        """Encode up to 29 s of 16 kHz sound between -1 and 1, padded short, or to 30 s where `full`."""
        sound = sound[: int(LONGEST_SECONDS * RATE_HZ)]
        mel = self._mel(sound)
        frames = FULL_FRAMES if full else self._frames(mel.shape[1])
        padded = np.full((1, mel.shape[0], frames), mel.min(), dtype=np.float32)
        padded[0, :, : mel.shape[1]] = mel
        return Encoded(self._model.encode(ctranslate2.StorageView.from_array(padded)), len(sound) / RATE_HZ)

    def _frames(self, heard: int) -> int:
        seconds = max(heard / FRAMES_PER_SECOND + self._pad, SHORTEST_CONTEXT_SECONDS)
        return min(FULL_FRAMES, int(seconds * FRAMES_PER_SECOND))

    def identify(self, encoded: Encoded) -> dict[str, float]:
        """Probability of each language the model knows."""
        return {token[2:-2]: p for token, p in self._model.detect_language(encoded.features)[0]}

    def decode(self, encoded: Encoded, lang: str) -> Decoded:
        """Greedy words of a piece of sound, within a token limit that follows its length."""
        limit = int(encoded.seconds * TOKENS_PER_SECOND) + TOKENS_SPARE
        prompt = ["<|startoftranscript|>", f"<|{lang}|>", "<|transcribe|>", "<|notimestamps|>"]
        result = self._model.generate(
            encoded.features,
            [prompt],
            beam_size=1,
            max_length=min(448, 2 * (limit + len(prompt))),  # the library allows half of it to the answer
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        ids = [token for token in result.sequences_ids[0] if token < self._end]
        text = self._tokens.decode(ids).strip()
        return Decoded(text, float(result.scores[0]), float(result.no_speech_prob), encoded.seconds, len(ids) >= limit)

    def transcribe(self, sound: Samples, lang: str, encoded: Encoded | None = None) -> Decoded:
        """Words of a sound of any length; `encoded` is its first piece where that is known already.

        Sound longer than the model can take is cut at its quietest places.
        """
        pieces = cut_long(sound)
        heard = [self._hear(piece, lang, encoded if not n else None) for n, piece in enumerate(pieces)]
        if len(heard) == 1:
            return heard[0]
        text = " ".join(decoded.text for decoded in heard if decoded.text)
        logprob = float(np.mean([decoded.logprob for decoded in heard if decoded.text] or [0.0]))
        return Decoded(text, logprob, min(decoded.no_speech for decoded in heard))

    def _hear(self, sound: Samples, lang: str, encoded: Encoded | None) -> Decoded:
        """A piece of up to 29 s; decoded once more in full where the short context looks wrong."""
        decoded = self.decode(encoded or self.encode(sound), lang)
        told_once = without_repeats(decoded.text)
        if told_once == decoded.text and decoded.suspicious:
            again = self.decode(self.encode(sound, full=True), lang)
            decoded = max(decoded, again, key=lambda either: (not either.cut, either.logprob))
            told_once = without_repeats(decoded.text)
        return NOTHING if _imagined(decoded) else decoded.renamed(told_once)


def _imagined(decoded: Decoded) -> bool:
    """Words that the model made up where nobody spoke."""
    doubtful = decoded.no_speech > IMAGINED_NO_SPEECH and decoded.logprob < LOWEST_LOGPROB
    return doubtful or decoded.logprob < IMAGINED_LOGPROB


def cut_long(sound: Samples) -> list[Samples]:
    """Pieces of at most 29 s, cut where the second half of each is quietest."""
    longest, window = int(LONGEST_SECONDS * RATE_HZ), RATE_HZ // 5
    pieces = []
    while len(sound) > longest:
        late = sound[longest // 2 : longest]
        loudness = np.square(late[: len(late) // window * window]).reshape(-1, window).sum(axis=1)
        at = longest // 2 + int(loudness.argmin()) * window + window // 2
        pieces.append(sound[:at])
        sound = sound[at:]
    return [*pieces, sound]


def without_repeats(text: str) -> str:
    """A text that says the same over and over is told once: short contexts loop.

    Twice the same is a loop from three words on ("Hallo? Hallo?" is not), thrice always.
    """
    words = text.split()
    plain = [word.strip(".,!?;:…").lower() for word in words]
    for period in range(1, len(words) // 2 + 1):
        times = LOOP_TIMES if period < LOOP_TIMES else 2
        if len(words) >= times * period and all(word == plain[place % period] for place, word in enumerate(plain)):
            return " ".join(words[:period])
    return text


def repetition(text: str) -> float:
    """How much smaller a text gets by packing: above 1.8 it repeats itself."""
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) if raw else 0.0


def best_language(probabilities: dict[str, float], offered: Iterable[str]) -> tuple[str, float] | None:
    """The likeliest offered language and its probability among all the model knows; None where none is known."""
    known = [(probabilities[lang], lang) for lang in offered if lang in probabilities]
    if not known:
        return None
    p, lang = max(known)
    return lang, p
