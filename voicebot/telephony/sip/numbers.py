"""Who calls whom, read from SIP headers: thinker."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

_USER = re.compile(r"(?:sips?|tel):([^@;>\s?]*)", re.IGNORECASE)
WITHHELD = {"", "anonymous", "unknown", "unavailable", "restricted"}


def user_of(header: str | None) -> str | None:
    """The user part or telephone number of a SIP or tel URI, wherever it stands in a header value."""
    match = _USER.search(header or "")
    return unquote(match.group(1)).split(";")[0] if match else None


def caller_of(headers: Mapping[str, str], peer: str | None) -> str | None:
    """The number the far side shows, None where it is withheld (RFC 3323, RFC 3325)."""
    asks_privacy = any(word in headers.get("Privacy", "").lower() for word in ("id", "user", "full"))
    if asks_privacy:
        return None
    shown = user_of(headers.get("From") or peer)
    if "anonymous.invalid" in (headers.get("From") or peer or ""):
        return None
    asserted = user_of(headers.get("P-Asserted-Identity"))
    number = asserted or shown
    return None if number is None or number.lower() in WITHHELD else number


def called_of(headers: Mapping[str, str], default: str) -> str:
    """The number that was dialled."""
    return user_of(headers.get("To")) or default
