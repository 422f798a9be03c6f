"""Finding the sockets that the SIP stack has opened inside our process: door."""

from __future__ import annotations

import contextlib
import os
import socket

from voicebot.errors import LineError


def open_sockets(port: int, kind: int) -> list[socket.socket]:
    """Duplicates of the sockets of this process bound to a port; the caller closes them.

    Args:
        kind: socket.SOCK_DGRAM or SOCK_STREAM.
    """
    found: dict[int, socket.socket] = {}  # by inode: a duplicate may take the number of the folder just read
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):  # closed meanwhile, or no socket
            sock = socket.socket(fileno=int(name))
            try:
                inet = sock.family in (socket.AF_INET, socket.AF_INET6)
                inode = os.fstat(sock.fileno()).st_ino
                if inet and sock.type == kind and sock.getsockname()[1] == port and inode not in found:
                    # Not sock.dup(): that sets the mode of the shared socket to blocking, and the stack hangs.
                    found[inode] = socket.socket(fileno=os.dup(sock.fileno()))
            finally:
                sock.detach()  # it stays the stack's
    return list(found.values())


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
