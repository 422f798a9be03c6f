"""A jitter buffer: sound arrives in bursts, late or not at all, and leaves as one frame every 20 ms.

Theory of operation. The SIP stack decodes each RTP packet on arrival and hands over plain samples without
sequence numbers, so the buffer thinks in time only:

    FILLING   nothing leaves but concealment until `target_ms` lie in store: the margin for late sound.
    PLAYING   one frame leaves per call of `pull`.
              Too little in store (packets lost or late)      -> conceal, FILLING again. As a lost packet
              never comes, the margin it leaves behind missing is won back here; time is kept.
              More than the margin in store for a whole second -> sound was late, not lost, or the sender's
              clock is fast: one frame is skipped, the quietest of that second first.
              More than `LIMIT_MS` in store                    -> a burst: the oldest sound goes at once.

Concealment repeats the last pitch period, fading to silence within 60 ms: a recogniser takes a hard cut for a
plosive and a held buzz for a vowel.
"""

from __future__ import annotations

from voicebot.frames import FRAME_BYTES, FRAME_MS, LINE_HZ, SAMPLE_BYTES, AudioFrame
from voicebot.telephony.rtp.concealment import Concealment

LIMIT_MS = 200  # sound older than this answers a question nobody remembers
PATIENCE_FRAMES = 50  # one second of too much in store before a frame is skipped
QUIET_PEAK = 500  # below this a skipped frame is not heard; after twice the patience any frame goes
BYTES_PER_MS = LINE_HZ * SAMPLE_BYTES // 1000


class JitterBuffer:
    """Turns samples that come when they like into a steady stream of 20 ms frames.

    Args:
        target_ms: how long sound waits for what may still be late, 0 to `LIMIT_MS`.
    """

    def __init__(self, target_ms: int) -> None:
        self._target = max(FRAME_MS, min(target_ms, LIMIT_MS)) * BYTES_PER_MS
        self._store = bytearray()
        self._filling = True
        self._surplus_frames = 0
        self._concealment = Concealment()
        self.concealed = 0
        """Frames invented since the start."""
        self.skipped_bytes = 0
        """Sound thrown away because there was too much of it."""

    @property
    def stored_ms(self) -> float:
        return len(self._store) / BYTES_PER_MS

    def put(self, pcm: bytes) -> None:
        """Store 8 kHz 16-bit mono samples in the order they arrived, any amount."""
        self._store += pcm[: len(pcm) - len(pcm) % SAMPLE_BYTES]
        excess = len(self._store) - LIMIT_MS * BYTES_PER_MS
        if excess > 0:
            self._skip(len(self._store) - max(self._target, FRAME_BYTES))

    def pull(self, now: float) -> AudioFrame:
        """The next 20 ms; call it once every 20 ms. `now` is monotonic seconds."""
        if self._filling and len(self._store) >= self._target:
            self._filling = False
        if self._filling or len(self._store) < FRAME_BYTES:
            return self._conceal(now)
        self._shed_surplus()
        heard_at = now - len(self._store) / BYTES_PER_MS / 1000
        pcm = bytes(self._store[:FRAME_BYTES])
        del self._store[:FRAME_BYTES]
        return AudioFrame(self._concealment.accept(pcm), LINE_HZ, heard_at)

    def _conceal(self, now: float) -> AudioFrame:
        self._filling = True
        self._surplus_frames = 0
        self.concealed += 1
        return AudioFrame(self._concealment.invent(), LINE_HZ, now - FRAME_MS / 1000, concealed=True)

    def _shed_surplus(self) -> None:
        # A frame beyond the margin is the normal swing between a burst and the next tick.
        if len(self._store) <= self._target + 2 * FRAME_BYTES:
            self._surplus_frames = 0
            return
        self._surplus_frames += 1
        next_frame = self._store[:FRAME_BYTES]
        if self._surplus_frames >= 2 * PATIENCE_FRAMES or (
            self._surplus_frames >= PATIENCE_FRAMES and peak(next_frame) < QUIET_PEAK
        ):
            self._skip(FRAME_BYTES)
            self._surplus_frames = 0

    def _skip(self, amount: int) -> None:
        del self._store[:amount]
        self.skipped_bytes += amount


def peak(pcm: bytes | bytearray) -> int:
    """The largest absolute sample of 16-bit PCM."""
    samples = memoryview(pcm).cast("h")
    return max((abs(s) for s in samples), default=0)
