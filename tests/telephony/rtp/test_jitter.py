"""The jitter buffer: whatever the network does, one frame of 20 ms leaves per beat, in order, never late for long."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.telephony.tones import samples, strength, tone
from voicebot.frames import FRAME_BYTES, FRAME_MS, SILENCE, AudioFrame
from voicebot.telephony.rtp.jitter import LIMIT_MS, JitterBuffer


def frames_of(pcm: bytes) -> list[bytes]:
    return [pcm[start : start + FRAME_BYTES] for start in range(0, len(pcm), FRAME_BYTES)]


def play(arrivals: list[bytes], target_ms: int = 40) -> tuple[JitterBuffer, list[AudioFrame]]:
    """One entry per beat: what arrived since the last."""
    buffer = JitterBuffer(target_ms)
    out = []
    for beat, pcm in enumerate(arrivals):
        buffer.put(pcm)
        out.append(buffer.pull(beat * FRAME_MS / 1000))
    return buffer, out


def test_a_steady_stream_passes_unchanged_after_the_margin() -> None:
    sound = frames_of(tone(300, 50))
    _, out = play(sound)
    assert [frame.concealed for frame in out[:2]] == [True, False]
    # 2 ms of the first frame are blended with the silence before it
    assert b"".join(f.pcm for f in out[1:])[40:] == b"".join(sound[:-1])[40:]


def test_late_sound_within_the_margin_is_not_missed() -> None:
    sound = frames_of(tone(300, 40))
    arrivals = [*sound[:10], b"", sound[10] + sound[11], *sound[12:]]
    _, out = play(arrivals)
    assert not any(frame.concealed for frame in out[2:])


def test_a_lost_packet_is_concealed_and_time_is_kept() -> None:
    sound = frames_of(tone(300, 60))
    for gone in (20, 21, 35):
        sound[gone] = b""
    buffer, out = play(sound)
    assert len(out) == 60
    assert sum(frame.concealed for frame in out[2:]) == 2  # the third came out of the margin
    assert buffer.stored_ms <= 40


def test_concealment_goes_on_in_the_same_pitch_then_fades_to_silence() -> None:
    _, out = play([*frames_of(tone(200, 20)), *[b""] * 10])
    hidden = [frame for frame in out[2:] if frame.concealed]
    assert strength(hidden[0].pcm, 200) > 0.9
    peaks = [max(map(abs, samples(frame.pcm))) for frame in hidden[:4]]
    assert peaks == sorted(peaks, reverse=True)
    assert hidden[3].pcm == SILENCE
    edges = [abs(samples(b.pcm)[0] - samples(a.pcm)[-1]) for a, b in pairwise(out[15:])]
    assert max(edges) < 2_500  # no click: a 200 Hz tone moves by 1,250 per sample at most


def test_a_burst_does_not_stay_as_delay() -> None:
    sound = frames_of(tone(300, 200))
    arrivals = [*sound[:10], *[b""] * 5, b"".join(sound[10:16]), *sound[16:]]
    buffer, _ = play(arrivals)
    assert buffer.stored_ms <= 40 + 2 * FRAME_MS


def test_a_fast_sender_is_kept_up_with() -> None:
    sound = frames_of(tone(300, 600))
    arrivals = []
    while sound:  # one packet in fifty too many
        arrivals.append(b"".join(sound.pop(0) for _ in range(2 if len(arrivals) % 50 == 0 and len(sound) > 1 else 1)))
    buffer, out = play(arrivals)
    assert buffer.stored_ms <= LIMIT_MS
    assert sum(frame.concealed for frame in out) <= 3


def test_the_time_of_a_frame_is_when_it_came() -> None:
    _, out = play(frames_of(tone(300, 30)))
    heard = [frame.at for frame in out if not frame.concealed]
    assert all(abs(b - a - 0.02) < 1e-6 for a, b in pairwise(heard))


arrivals = st.lists(
    st.one_of(st.just(b""), st.integers(1, 5).map(lambda n: tone(300, 1) * n), st.binary(max_size=4_000)), max_size=80
)


@given(arrivals, st.integers(0, 300))
def test_anything_may_arrive(pieces: list[bytes], target_ms: int) -> None:
    buffer, out = play(pieces, target_ms)
    assert len(out) == len(pieces)
    assert all(len(frame.pcm) == FRAME_BYTES and frame.rate_hz == 8_000 for frame in out)
    assert buffer.stored_ms <= LIMIT_MS
    taken = sum(FRAME_BYTES for frame in out if not frame.concealed)
    arrived = sum(len(piece) - len(piece) % 2 for piece in pieces)
    assert taken + buffer.skipped_bytes + buffer.stored_ms * 16 == arrived
