"""Piper voices (VITS by onnxruntime) from the models folder: the best sound, where a voice is there."""

from __future__ import annotations

import json
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from voicebot.errors import EngineError
from voicebot.tts.engine import FASTEST, SLOWEST, EngineVoice, Offer, Samples

QUALITIES = ("medium", "low", "x_low", "high")  # high needs more than this machine's 150 ms for a first clause


class PiperVoice:
    """One Piper voice; two threads on it scale (0.69 s for both against 0.65 s for one)."""

    lead_characters = 36

    def __init__(self, model: Path, threads: int) -> None:
        import onnxruntime  # type: ignore[import-untyped]
        from piper import PiperVoice as Voice

        self._name = model.stem
        self._voice: Any = Voice.load(model)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads  # load() has no option for it, and takes every core
        options.inter_op_num_threads = 1
        self._voice.session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self.rate_hz = int(self._voice.config.sample_rate)

    def synthesise(self, text: str, rate: float) -> Samples:
        from piper import SynthesisConfig

        pace = min(max(rate, SLOWEST), FASTEST)
        config = SynthesisConfig(length_scale=self._voice.config.length_scale / pace)
        plain = text.replace("[[", " ").replace("]]", " ")  # Piper reads [[...]] as phonemes
        try:
            chunks = [chunk.audio_float_array for chunk in self._voice.synthesize(plain, config)]
        except Exception as error:  # onnxruntime and the phonemiser raise types of their own: this is the door
            raise EngineError(f"piper cannot speak with voice {self._name}: {error}") from error
        return np.concatenate(chunks).astype(np.float32) if chunks else np.zeros(0, dtype=np.float32)


def offers(models: Path, threads: int) -> list[Offer]:
    """Voices in the models folder: `<models>/<voice>/<voice>.onnx` with its `.onnx.json`, best quality first."""
    found = [_offer(model, threads) for model in models.glob("*/*.onnx") if Path(f"{model}.json").is_file()]
    return sorted((offer for offer in found if offer), key=lambda offer: (_quality(offer.name), offer.name))


def _offer(model: Path, threads: int) -> Offer | None:
    """An offer, or None where the folder holds another kind of model or a broken description."""
    try:
        described = json.loads(Path(f"{model}.json").read_text("utf-8"))
        lang = str(described["language"]["family"])
        size = model.stat().st_size
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Offer("piper", model.stem, lang, f"{version('piper-tts')}/{size}", partial(_load, model, threads))


def _quality(name: str) -> int:
    quality = name.rsplit("-", 1)[-1]
    return QUALITIES.index(quality) if quality in QUALITIES else len(QUALITIES)


def _load(model: Path, threads: int) -> EngineVoice:
    try:
        return PiperVoice(model, threads)
    except Exception as error:  # a broken model fails in many ways; each means: speak with another voice
        raise EngineError(f"piper cannot load {model}, fetch it again: {error}") from error
