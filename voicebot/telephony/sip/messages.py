"""What a SIP message on the wire tells us that the stack does not: thinker.

Three facts are read: where media is sent to and from (SDP in either direction), how a transfer proceeds
(provisional NOTIFYs, RFC 3515), and where a call comes from. Everything else, and everything malformed, is None:
the stack deals with it.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

_CALL_ID = re.compile(rb"^(?:Call-ID|i)[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
_PROGRESS = re.compile(rb"\r?\n\r?\n\s*SIP/2\.0 (1\d\d)")
_AUDIO = re.compile(rb"^m=audio (\d{1,5})(?:/\d+)? (\S+)", re.MULTILINE)
_ADDRESS = re.compile(rb"^c=IN IP[46] ([^\s/]+)", re.MULTILINE)
_KEYS = re.compile(rb"^a=rtpmap:(\d{1,3}) telephone-event/8000", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TransferStep:
    """The far side reports on a REFER of ours: 100 trying, 180 ringing."""

    call_id: str
    status: int


@dataclass(frozen=True, slots=True)
class OurMedia:
    """What we told the far side about our sound."""

    call_id: str
    port: int
    """UDP port on which we expect RTP."""
    keys: int | None
    """Payload type of telephone events, None where none were agreed or the media is encrypted."""


@dataclass(frozen=True, slots=True)
class TheirMedia:
    """Where the far side says its sound comes from."""

    call_id: str
    address: str


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody calls; told only where the kernel cannot judge who."""

    call_id: str
    source: str
    """IP address."""


Observation = TransferStep | OurMedia | TheirMedia | Invited


def observe(sent: bool, message: bytes, source: str | None = None) -> Observation | None:
    """Read one message, sent by us or received; any bytes are allowed.

    Args:
        source: IP address of its sender where that is to be judged, else None.
    """
    match = _CALL_ID.search(message)
    if match is None:
        return None
    call_id = match.group(1).decode("latin-1")
    if source is not None and not sent and message.startswith(b"INVITE "):
        return Invited(call_id, source)
    if not sent and message.startswith(b"NOTIFY "):
        progress = _PROGRESS.search(message)
        return TransferStep(call_id, int(progress.group(1))) if progress else None
    audio = _AUDIO.search(message)
    if audio is None:
        return None
    return _our_media(call_id, audio, message) if sent else _their_media(call_id, audio, message)


def _our_media(call_id: str, audio: re.Match[bytes], message: bytes) -> OurMedia | None:
    port, keys = int(audio.group(1)), _KEYS.search(message, audio.start())
    if not 0 < port < 65536:
        return None
    plain = audio.group(2).upper() == b"RTP/AVP"
    return OurMedia(call_id, port, int(keys.group(1)) if keys and plain else None)


def _their_media(call_id: str, audio: re.Match[bytes], message: bytes) -> TheirMedia | None:
    address = _ADDRESS.search(message, audio.start()) or _ADDRESS.search(message)
    if address is None:
        return None
    try:
        return TheirMedia(call_id, str(ipaddress.ip_address(address.group(1).decode())))
    except ValueError:
        return None
