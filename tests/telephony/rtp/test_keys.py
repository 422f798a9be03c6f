"""Keys from RTP events: one per press, whatever is lost, repeated or late."""

from __future__ import annotations

import random
import struct

from hypothesis import given
from hypothesis import strategies as st

from voicebot.telephony.rtp.keys import KEYS, KeyMerger, KeyReader, parse_event

SOURCE = 0xCAFE


def packet(
    event: int, timestamp: int, duration: int, *, end: bool = False, marker: bool = False, seq: int = 0
) -> bytes:
    first = 0xE5 if marker else 0x65
    header = struct.pack("!BBHII", 0x80, first, 0, timestamp & 0xFFFFFFFF, SOURCE)
    return header + struct.pack("!BBH", event, 0x8A if end else 0x0A, duration & 0xFFFF)


def press(key: str, timestamp: int, packets: int = 5) -> list[bytes]:
    code = KEYS.index(key)
    body = [packet(code, timestamp, 160 * (n + 1), marker=n == 0) for n in range(packets)]
    return body + [packet(code, timestamp, 160 * packets, end=True)] * 3


def read(packets: list[bytes]) -> str:
    reader = KeyReader()
    return "".join(key for data in packets if (key := reader.accept(data)))


@given(st.text(KEYS, min_size=1, max_size=20), st.randoms(use_true_random=False))
def test_every_press_counts_once_if_one_packet_of_it_arrives(keys: str, rng: random.Random) -> None:
    packets = []
    for number, key in enumerate(keys):
        whole = press(key, 10_000 + 4_000 * number)
        arriving = sorted(rng.sample(range(len(whole)), rng.randint(1, len(whole))))
        packets += [whole[index] for index in arriving]
    assert read(packets) == keys


@given(st.text(KEYS, min_size=1, max_size=12), st.data())
def test_late_and_repeated_packets_are_the_same_press(keys: str, data: st.DataObject) -> None:
    packets = [p for number, key in enumerate(keys) for p in press(key, 10_000 + 4_000 * number)]
    for _ in range(data.draw(st.integers(0, 20))):
        at = data.draw(st.integers(0, len(packets) - 1))
        packets.insert(min(at + data.draw(st.integers(1, 10)), len(packets)), packets[at])
    assert read(packets) == keys


def test_a_key_held_for_twelve_hours_is_one_key() -> None:
    held, segment, timestamp = [], 0, 0xFFFF0000  # the timestamp wraps too
    for step in range(12 * 3600 * 50 // 20):  # every twentieth packet of it
        segment += 160 * 20
        if segment > 0xFFFF:
            segment -= 0xFFFF
            timestamp += 0xFFFF
        held.append(packet(5, timestamp, segment, marker=step == 0))
    assert read(held) == "5"
    assert read([packet(5, 1_000, min(160 * n, 0xFFFF), marker=n == 1) for n in range(1, 2_000)]) == "5"


def test_a_segment_boundary_is_no_new_press() -> None:
    long = [packet(3, 100, d) for d in (160, 30_000, 0xFFFF)] + [packet(3, 100 + 0xFFFF, d) for d in (160, 320)]
    assert read([*long, packet(3, 100 + 0xFFFF, 480, end=True), *press("3", 200_000)]) == "33"


def test_a_sender_whose_timestamp_runs_on_is_understood() -> None:
    def running(start: int) -> list[bytes]:
        body = [packet(9, start + 160 * n, 160 * (n + 1), marker=n == 0) for n in range(5)]
        return body + [packet(9, start + 800 + 160 * n, 800, end=True) for n in range(3)]

    assert read(running(1_000) + running(9_000)) == "99"


@given(st.binary(max_size=80))
def test_any_bytes_are_survived(data: bytes) -> None:
    reader = KeyReader()
    key = reader.accept(data)
    assert key is None or key in KEYS
    assert (parse_event(data) is not None) or key is None


def test_events_that_are_no_keys_are_ignored() -> None:
    assert read([packet(16, 1, 160), packet(255, 2, 160), *press("1", 3)]) == "1"


def test_header_extension_and_contributors_are_skipped() -> None:
    plain = packet(7, 5, 160)
    with_both = bytes([0x80 | 0x10 | 2]) + plain[1:12] + bytes(8) + struct.pack("!HH", 1, 1) + bytes(4) + plain[12:]
    assert read([with_both]) == "7"


def test_one_press_reported_in_two_ways_is_one_key() -> None:
    merger = KeyMerger()
    reports = [("1", "rtp", 0.0), ("1", "info", 0.1), ("1", "rtp", 0.3), ("1", "info", 0.35), ("1", "info", 5.0)]
    assert [merger.accept(*report) for report in reports] == [True, False, True, False, True]


def test_the_same_key_twice_in_one_way_is_two_keys() -> None:
    merger = KeyMerger()
    assert [merger.accept("1", "rtp", at) for at in (0.0, 0.1, 0.2)] == [True] * 3


def test_a_packet_of_sound_at_the_tap_is_no_key() -> None:
    """Seen in a whole call: between two system calls the kernel hands sound to the tap, and zeros read as a held 0."""
    sound = struct.pack("!BBHII", 0x80, 8, 0, 160, SOURCE) + b"\0" * 160
    reader = KeyReader(payload_type=101)
    assert reader.accept(sound) is None
    assert reader.accept(press("5", 320)[0]) == "5"
