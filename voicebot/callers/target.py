"""Whom a simulated caller dials: the host of an address, and from where it is reached."""

from __future__ import annotations

import ipaddress
import re
import socket

from voicebot.errors import UsageError

# sip:[user[:password]@]host[:port][;parameters][?headers], RFC 3261 §19.1.1
_URI = re.compile(r"sip:(?:[^@\s]*@)?(\[[0-9a-f:.]+\]|[^\[\]:;?@\s<>]+)(?::\d{1,5})?(?:[;?]\S*)?", re.IGNORECASE)


def target_host(uri: str) -> str:
    """The host of a SIP URI, without port and brackets.

    Raises:
        UsageError: no SIP URI, or one that asks for TLS.
    """
    if uri.lower().startswith("sips:"):
        raise UsageError(f"{uri!r}: simulated callers speak UDP; write sip: instead of sips:")
    match = _URI.fullmatch(uri)
    if match is None:
        raise UsageError(f"{uri!r} is no SIP address; write sip:100@127.0.0.1:5060")
    return match.group(1).strip("[]")


def is_loopback(host: str) -> bool:
    """Whether a host is this machine without asking anybody."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def find_way(host: str) -> tuple[str, str]:
    """Our address from which a host is reached, and its own; no packet is sent.

    Raises:
        UsageError: no such host, or no way to it.
    """
    try:
        found = socket.getaddrinfo(host, 5060, type=socket.SOCK_DGRAM)
        family, kind, _, _, address = min(
            found, key=lambda each: each[0] != socket.AF_INET
        )  # IPv4 where there is a choice
        with socket.socket(family, kind) as probe:
            probe.connect(address)
            return str(probe.getsockname()[0]), str(address[0])
    except (OSError, UnicodeError) as error:
        raise UsageError(f"{host} cannot be reached: {getattr(error, 'strerror', None) or error}") from error
