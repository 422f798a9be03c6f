"""Finding the sockets that the SIP stack has opened inside our process: door."""

from __future__ import annotations

import contextlib
import os
import socket

from voicebot.errors import LineError

FREE_PORT_ATTEMPTS = 5


def open_sockets(port: int) -> list[socket.socket]:
    """Duplicates of all sockets of this process bound to a port; the caller closes them."""
    found = []
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            if os.readlink(f"/proc/self/fd/{name}").startswith("socket:"):
                found += _if_bound(int(name), port)
    return found


def duplicate(fd: int) -> socket.socket:
    """A socket object over a copy of `fd`.

    Raises:
        OSError: it is no socket.
    """
    return socket.socket(fileno=os.dup(fd))


def _if_bound(fd: int, port: int) -> list[socket.socket]:
    sock = duplicate(fd)
    if sock.family in (socket.AF_INET, socket.AF_INET6) and sock.getsockname()[1] == port:
        return [sock]
    sock.close()
    return []


def free_port(host: str, transport: str) -> int:
    """A port that was free a moment ago.

    Raises:
        LineError: the address is not one of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    kind = socket.SOCK_DGRAM if transport == "udp" else socket.SOCK_STREAM
    with socket.socket(family, kind) as probe:
        try:
            probe.bind((host, 0))
        except OSError as error:
            raise LineError(f"line.listen: cannot listen on {host}: {error.strerror}") from error
        return int(probe.getsockname()[1])
