"""A call's samples at the stack's door: always 8 kHz on our side, whatever the codec."""

from __future__ import annotations

from typing import Any

from baresip import AudioNotActive, AudioRestarted
from baresip.audio import AudioInfo, CallAudio

from voicebot.frames import LINE_HZ, SAMPLE_BYTES

READ_BYTES = 32_000  # a second of G.722: more than the stack keeps


class Sound:
    """Reads and writes the samples of one call; silent while the call has no media."""

    def __init__(self, audio: CallAudio) -> None:
        self._audio = audio
        self._down = Resampling()
        self._up = Resampling()
        self._flushed_before: int | None = None

    def _info(self) -> AudioInfo | None:
        try:
            return self._audio.info()
        except AudioNotActive:
            return None

    def read(self) -> bytes:
        """What arrived since the last time."""
        info = self._info()
        if info is None or not info.rx_ready or not info.rx_buffered:
            return b""
        try:
            return self._down.convert(self._audio.read(READ_BYTES), info.rx_sample_rate, LINE_HZ)
        except (AudioNotActive, AudioRestarted):
            return b""  # hold, resume or another codec: the next read finds the new stream

    def room_ms(self, ahead_ms: float) -> float:
        """How much may be written so that no more than `ahead_ms` wait in the stack; 0 without media."""
        info = self._info()
        if info is None or not info.tx_ready or self._is_flushing(info):
            return 0.0
        return ahead_ms - self._milliseconds(info)

    def write(self, pcm: bytes) -> None:
        info = self._info()
        if info is None or not info.tx_ready:
            return
        try:
            self._audio.write(self._up.convert(pcm, LINE_HZ, info.tx_sample_rate))
        except (AudioNotActive, AudioRestarted):
            return

    def flush(self) -> None:
        """Drop what waits in the stack. It does so at its next tick, with all that is written until then
        (upstream 6): until it has, `room_ms` is 0."""
        info = self._info()
        if info is None or not info.tx_buffered or self._is_flushing(info):
            return
        try:
            self._flushed_before = self._audio.stats().tx_flushed_bytes
            self._audio.flush_tx()
        except (AudioNotActive, AudioRestarted):
            self._flushed_before = None

    def _is_flushing(self, info: AudioInfo) -> bool:
        if self._flushed_before is None:
            return False
        try:
            done = not info.tx_buffered or self._audio.stats().tx_flushed_bytes != self._flushed_before
        except AudioNotActive:
            done = True
        if done:
            self._flushed_before = None
        return not done

    @property
    def waiting_ms(self) -> float:
        """Written and still going to be heard, not yet on the wire."""
        info = self._info()
        if info is None or not info.tx_ready or self._is_flushing(info):
            return 0.0
        return self._milliseconds(info)

    @staticmethod
    def _milliseconds(info: AudioInfo) -> float:
        return info.tx_buffered * 1000 / (info.tx_sample_rate * SAMPLE_BYTES)


class Resampling:
    """One direction of a G.722 call; costs nothing at 8 kHz."""

    def __init__(self) -> None:
        self._rates = (0, 0)
        self._stream: Any = None

    def convert(self, pcm: bytes, source_hz: int, target_hz: int) -> bytes:
        if source_hz == target_hz:
            return pcm
        import numpy as np
        import soxr  # type: ignore[import-untyped]

        if self._rates != (source_hz, target_hz):
            self._rates = (source_hz, target_hz)
            self._stream = soxr.ResampleStream(source_hz, target_hz, 1, dtype="int16", quality="QQ")
        return bytes(self._stream.resample_chunk(np.frombuffer(pcm, np.int16)).tobytes())
