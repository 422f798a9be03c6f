"""Sound as it flows through the house: 20 ms frames of 16-bit mono PCM."""

from __future__ import annotations

from dataclasses import dataclass

FRAME_MS = 20
LINE_HZ = 8_000  # what every telephone carries; rooms convert at their own door
SAMPLE_BYTES = 2
FRAME_BYTES = LINE_HZ * FRAME_MS // 1000 * SAMPLE_BYTES
SILENCE = bytes(FRAME_BYTES)


@dataclass(frozen=True, slots=True)
class AudioFrame:
    """A piece of sound and when it was heard."""

    pcm: bytes
    """16-bit little-endian mono samples."""
    rate_hz: int
    """Samples per second."""
    at: float
    """Monotonic seconds at which its first sample was heard."""
    concealed: bool = False
    """True where the network lost the sound and we filled the gap."""

    @property
    def samples(self) -> int:
        return len(self.pcm) // SAMPLE_BYTES

    @property
    def seconds(self) -> float:
        return self.samples / self.rate_hz
