"""Tones for tests, in the codecs of the telephone, written after ITU-T G.711 and independent of the line."""

from __future__ import annotations

import math
import struct

FRAME = 160


def tone(hz: float, frames: int, amplitude: int = 8_000, rate_hz: int = 8_000) -> bytes:
    """16-bit mono samples, `frames` of 20 ms."""
    count = frames * rate_hz // 50
    return struct.pack(f"<{count}h", *(int(amplitude * math.sin(2 * math.pi * hz * i / rate_hz)) for i in range(count)))


def samples(pcm: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(pcm) // 2}h", pcm)


def alaw_encode(sample: int) -> int:
    sign = 0x80 if sample >= 0 else 0
    magnitude = (sample if sample >= 0 else -sample - 1) >> 3
    exponent = max(magnitude.bit_length() - 5, 0)
    mantissa = (magnitude >> max(exponent, 1)) & 0x0F
    return (sign | exponent << 4 | mantissa) ^ 0x55


def alaw_decode(code: int) -> int:
    code ^= 0x55
    exponent, mantissa = (code >> 4) & 7, code & 0x0F
    magnitude = (mantissa << 4) + 8 if not exponent else ((mantissa << 4) + 0x108) << (exponent - 1)
    return magnitude if code & 0x80 else -magnitude


def ulaw_encode(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    magnitude = min(abs(sample), 32_635) + 0x84
    exponent = magnitude.bit_length() - 8
    return ~(sign | exponent << 4 | (magnitude >> (exponent + 3)) & 0x0F) & 0xFF


def ulaw_decode(code: int) -> int:
    code = ~code & 0xFF
    magnitude = (((code & 0x0F) << 3) + 0x84 << ((code >> 4) & 7)) - 0x84
    return -magnitude if code & 0x80 else magnitude


def encode(pcm: bytes, law: str) -> list[bytes]:
    """20 ms payloads; `law` is "a" or "u"."""
    coder = alaw_encode if law == "a" else ulaw_encode
    codes = bytes(coder(sample) for sample in samples(pcm))
    return [codes[i : i + FRAME] for i in range(0, len(codes), FRAME)]


def decode(payload: bytes, law: str) -> bytes:
    decoder = alaw_decode if law == "a" else ulaw_decode
    return struct.pack(f"<{len(payload)}h", *(decoder(code) for code in payload))


def strength(pcm: bytes, hz: float, rate_hz: int = 8_000) -> float:
    """Share of the sound's energy at one frequency, 0 to 1 (Goertzel)."""
    values = samples(pcm)
    energy = sum(v * v for v in values)
    if not energy:
        return 0.0
    real = sum(v * math.cos(2 * math.pi * hz * i / rate_hz) for i, v in enumerate(values))
    imaginary = sum(v * math.sin(2 * math.pi * hz * i / rate_hz) for i, v in enumerate(values))
    return 2 * (real * real + imaginary * imaginary) / (len(values) * energy)
