"""The telephone line: address, port, peers, PBX, certificate."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from voicebot.config import Config, Folders, LineConfig
from voicebot.doctor.check import Check
from voicebot.errors import VoicebotError
from voicebot.telephony import open_line

FREE = "is free"
PORTS_PER_CALL = 2  # RTP and RTCP


def examine(config: Config, places: Folders, today: date) -> Iterator[Check]:
    line = config.line
    port = _port(line)
    yield port
    yield _peers(line)
    yield _rtp_ports(line)
    if line.mode == "register":
        yield _registrar(line, may_ask=port.text.endswith(FREE))
    if line.tls_certificate is not None:
        yield _certificate(line.tls_certificate)


def _address(line: LineConfig) -> tuple[str, int]:
    host, _, port = line.listen.rpartition(":")
    return host.strip("[]"), int(port)


def _port(line: LineConfig) -> Check:
    host, port = _address(line)
    name = f"{line.transport}:{line.listen}"
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    kind = socket.SOCK_DGRAM if line.transport == "udp" else socket.SOCK_STREAM
    with closing(socket.socket(family, kind)) as probe:
        try:
            probe.bind((host, port))
        except OSError as error:
            return _taken(name, port, kind) if error.errno == errno.EADDRINUSE else _unusable(name, error)
    return Check.ok("line", f"{name} {FREE}")


def _taken(name: str, port: int, kind: int) -> Check:
    owner = _owner(port, kind)
    if owner and "voicebot" in owner:
        return Check.ok("line", f"{name} is held by the running hotline")
    who = f" by {owner}" if owner else ""
    return Check.fail("line", f"{name} is taken{who}", "stop that program (ss -lunp shows it) or set line.listen")


def _unusable(name: str, error: OSError) -> Check:
    return Check.fail(
        "line", f"{name} cannot be used: {error.strerror}", "set line.listen to an address of this machine"
    )


def _owner(port: int, kind: int) -> str | None:
    """Return the command line of whoever holds a local port, where this user may see it (proc(5))."""
    inodes = set()
    for table in ("udp", "udp6") if kind == socket.SOCK_DGRAM else ("tcp", "tcp6"):
        rows = [row.split() for row in _text(Path("/proc/net") / table).splitlines()[1:]]
        inodes |= {f"socket:[{row[9]}]" for row in rows if int(row[1].rpartition(":")[2], 16) == port}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            held = any(str(link.readlink()) in inodes for link in (process / "fd").iterdir())
        except OSError:  # gone meanwhile, or another user's
            continue
        if held:
            return _text(process / "cmdline").replace("\0", " ").strip()
    return None


def _text(file: Path) -> str:
    try:
        return file.read_text(errors="replace")
    except OSError:
        return ""


def _peers(line: LineConfig) -> Check:
    networks = [ipaddress.ip_network(peer, strict=False) for peer in line.peers]
    if not networks:
        return Check.fail("peers", "nobody may call", "set line.peers to the PBX's address")
    if any(network.prefixlen == 0 for network in networks):
        return Check.warn("peers", "everybody may call", "set line.peers to the PBX's address")
    host, _ = _address(line)
    if all(network.is_loopback for network in networks) and not ipaddress.ip_address(host).is_loopback:
        return Check.warn("peers", "only this machine may call", "set line.peers to the PBX's address")
    return Check.ok("peers", ", ".join(line.peers))


def _rtp_ports(line: LineConfig) -> Check:
    first, _, last = line.rtp_ports.partition("-")
    ports = int(last) - int(first) + 1
    if ports < line.max_calls * PORTS_PER_CALL:
        cure = f"widen line.rtp_ports to at least {line.max_calls * PORTS_PER_CALL} ports, or lower line.max_calls"
        return Check.fail("rtp ports", f"{ports} ports are too few for {line.max_calls} calls", cure)
    return Check.ok("rtp ports", f"{line.rtp_ports}, for {line.max_calls} calls")


def _registrar(line: LineConfig, may_ask: bool) -> Check:
    host = line.domain.partition(":")[0]
    try:
        socket.getaddrinfo(host, None)
    except OSError as error:
        return Check.fail("registrar", f"{host}: {error.strerror}", "set line.domain to the PBX's address or name")
    if not line.password:
        return Check.warn("registrar", "no password is set", "set line.password_file, unless the PBX asks for none")
    if not may_ask:  # a second registration would take the running hotline's calls away
        return Check.ok("registrar", f"{line.user} at {line.domain}, not asked while the port is in use")
    try:
        asyncio.run(_register(line))
    except VoicebotError as error:
        return Check.fail(
            "registrar", str(error), "compare line.domain, user and password with the PBX; is it running?"
        )
    return Check.ok("registrar", f"{line.domain} takes {line.user}")


async def _register(line: LineConfig) -> None:
    """Register as `serve` would, and leave again."""
    asked = open_line(line)
    await asked.start()
    await asked.stop()


def _certificate(file: Path) -> Check:
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(file)
    except (OSError, ssl.SSLError) as error:
        return Check.fail(
            "certificate", f"{file}: {error}", "line.tls_certificate wants key and certificate in one PEM"
        )
    return Check.ok("certificate", str(file))
