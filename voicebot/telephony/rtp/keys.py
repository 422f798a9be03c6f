"""Telephone keys from RTP events (RFC 4733): one key per press, however many packets of it were lost.

A press is named by its RTP timestamp: every packet of it, first or last, carries the same one. So the first packet
of a press that arrives counts, marker, middle or end alike, and all further ones of that timestamp are the same
press, late and repeated ones included. Two exceptions continue a press under a new timestamp:
  - a press longer than 65,535 samples is sent in segments (RFC 4733 §2.5.1.3), without marker and without end;
  - some senders wrongly let the timestamp run on with every packet; the growing duration gives them away.
"""

from __future__ import annotations

import struct
from collections import deque
from dataclasses import dataclass, replace

KEYS = "0123456789*#ABCD"  # event codes 0 to 15, RFC 4733 §3.2
RTP_HEADER = 12
EVENT_PAYLOAD = 4
LONGEST_SEGMENT = 0xFFFF
SEGMENT_SLACK = 0x1000
RUNNING_ON = 800  # samples between two packets of a press whose timestamp wrongly runs on
REMEMBERED = 8  # presses whose late packets are still recognised
SAME_PRESS_SECONDS = 0.5  # between the two ways in which a gateway may report one press


@dataclass(frozen=True, slots=True)
class EventPacket:
    """One RTP packet of a telephone event."""

    marker: bool
    timestamp: int
    source: int
    """SSRC"""
    event: int
    end: bool
    duration: int
    """Samples since the press began."""


def parse_event(packet: bytes) -> EventPacket | None:
    """Read an RTP packet whose payload type is already known to be telephone-event; None where it is broken."""
    if len(packet) < RTP_HEADER or packet[0] >> 6 != 2:
        return None
    start = RTP_HEADER + 4 * (packet[0] & 0x0F)
    if packet[0] & 0x10:  # header extension, RFC 3550 §5.3.1
        if len(packet) < start + 4:
            return None
        start += 4 + 4 * int.from_bytes(packet[start + 2 : start + 4], "big")
    if len(packet) < start + EVENT_PAYLOAD:
        return None
    timestamp, source = struct.unpack_from("!II", packet, 4)
    event, flags, duration = struct.unpack_from("!BBH", packet, start)
    return EventPacket(bool(packet[1] & 0x80), timestamp, source, event, bool(flags & 0x80), duration)


class KeyReader:
    """Turns the event packets of one call into keys."""

    def __init__(self, payload_type: int | None = None) -> None:
        """Packets of another payload type are none of ours; None: whoever hands them over has looked."""
        self._payload_type = payload_type
        self._seen: deque[tuple[int, int]] = deque(maxlen=REMEMBERED)
        self._last: EventPacket | None = None

    def accept(self, packet: bytes) -> str | None:
        """A packet arrived.

        Returns:
            The key, once per press; None for every further packet of it and for events that are no keys.
        """
        event = parse_event(packet)
        if event is None or event.event >= len(KEYS) or self._payload_type not in (None, packet[1] & 0x7F):
            return None
        press, last = (event.source, event.timestamp), self._last
        if press in self._seen:
            if last is not None and press == (last.source, last.timestamp):
                self._last = replace(event, end=event.end or last.end)
            return None
        goes_on = last is not None and continues(last, event)
        self._seen.append(press)
        self._last = event
        return None if goes_on else KEYS[event.event]


def continues(last: EventPacket, event: EventPacket) -> bool:
    """Whether a packet with a new timestamp belongs to the press before it."""
    if event.marker or event.event != last.event or event.source != last.source:
        return False
    gap = (event.timestamp - last.timestamp) & 0xFFFFFFFF
    if last.end:
        return event.end and gap <= RUNNING_ON and event.duration >= last.duration  # its repeated end
    next_segment = last.duration >= LONGEST_SEGMENT - SEGMENT_SLACK and abs(gap - LONGEST_SEGMENT) <= SEGMENT_SLACK
    runs_on = gap <= RUNNING_ON and event.duration > last.duration - event.end  # the end repeats the last duration
    return next_segment or runs_on


class KeyMerger:
    """Drops the second report of a press where a gateway sends both an RTP event and a SIP INFO for it."""

    def __init__(self) -> None:
        self._last: tuple[str, str, float] | None = None

    def accept(self, key: str, way: str, now: float) -> bool:
        """Whether a key that came by `way` ("rtp" | "info") at monotonic `now` is a press of its own."""
        last, self._last = self._last, (key, way, now)
        if last is None:
            return True
        last_key, last_way, at = last
        echo = key == last_key and way != last_way and now - at < SAME_PRESS_SECONDS
        if echo:
            self._last = None
        return not echo
