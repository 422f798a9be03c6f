"""Where a transfer goes and what travels with it: thinker."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

LONGEST_VALUE = 200  # of a context value: Refer-To must fit a datagram
_HOST = re.compile(r"sips?:(?:[^@>]*@)?(\[[^\]]+\]|[^;:>?]+)((?::\d+)?)", re.IGNORECASE)


def host_of(uri: str) -> str:
    """host or host:port of a SIP URI, empty where there is none."""
    match = _HOST.search(uri)
    return match.group(1) + match.group(2) if match else ""


def refer_target(target: str, domain: str, peer: str, context: Mapping[str, str]) -> str:
    """The Refer-To of a transfer.

    Args:
        target: SIP URI or extension.
        domain: host for an extension; empty: the peer's.
        peer: URI of the far side.
        context: becomes `X-Voicebot-<Name>` header parameters of the URI (RFC 3261 §19.1.1), which the PBX copies
            into the new INVITE or hands to its dialplan. Letters, digits and dashes in names, UTF-8 values.
    """
    uri = target if target.lower().startswith(("sip:", "sips:")) else f"sip:{target}@{domain or host_of(peer)}"
    headers = "&".join(
        f"X-Voicebot-{name.replace('_', '-').title()}={quote(value[:LONGEST_VALUE], safe='')}"
        for name, value in context.items()
        if value
    )
    return f"<{uri}?{headers}>" if headers else uri
