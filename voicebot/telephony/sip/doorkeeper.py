"""Who may reach the line: closes the gate in the kernel, or, where there is none, judges each caller. Door."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket

from voicebot.config import LineConfig
from voicebot.errors import LineError
from voicebot.telephony.sip import gate
from voicebot.telephony.sip.settings import Endpoint, format_endpoint
from voicebot.telephony.sip.sockets import open_sockets
from voicebot.telephony.sip.targets import host_of

logger = logging.getLogger(__name__)


class Doorkeeper:
    """Lets the peers of the settings, and the registrar, reach the SIP socket."""

    def __init__(self, config: LineConfig) -> None:
        self._config = config
        self._peers: list[gate.Network] = []
        self._sockets: list[socket.socket] = []
        self._turned_away = 0
        self.gated = gate.can_attach()
        """Whether the kernel drops strangers; else `is_stranger` is to be asked."""

    @property
    def strangers(self) -> int:
        """Datagrams dropped by the kernel since the start, or calls turned away."""
        return self._turned_away + sum(gate.dropped(sock) for sock in self._sockets)

    async def find_peers(self) -> None:
        """Read the list; before any socket is open, for names take time.

        Raises:
            ConfigError: an entry is no address and no network.
            LineError: the registrar's name cannot be resolved.
        """
        self._peers = gate.parse_peers([*self._config.peers, *await self._registrar_addresses()])

    def close_gate(self, listen: Endpoint) -> None:
        """From now on only peers reach the socket that the stack has just opened.

        Raises:
            LineError: there is no such socket.
        """
        if not self.gated:
            logger.warning("this platform has no socket filters: strangers reach the stack, their calls are refused")
            return
        udp = self._config.transport == "udp"
        self._sockets = open_sockets(listen.port, socket.SOCK_DGRAM if udp else socket.SOCK_STREAM)
        if not self._sockets:
            raise LineError(f"the SIP stack does not listen on {format_endpoint(listen)} as it was told")
        program = gate.filter_program(self._peers, gate.LONGEST_SIP if udp else None)
        for sock in self._sockets:
            gate.attach(sock, program)

    def is_stranger(self, source: str | None) -> bool:
        """Judge and count the source of a call, None where it is not known; never true behind the gate."""
        if self.gated:
            return False
        known = source is not None and any(ipaddress.ip_address(source) in peer for peer in self._peers)
        self._turned_away += not known
        return not known

    def leave(self) -> None:
        """Let go of the sockets; the count starts anew."""
        for sock in self._sockets:
            sock.close()
        self._sockets, self._turned_away = [], 0

    async def _registrar_addresses(self) -> list[str]:
        if self._config.mode != "register":
            return []
        host = host_of(f"sip:{self._config.domain}").rsplit(":", 1)[0].strip("[]")
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, None)
        except OSError as error:
            raise LineError(f"line.domain: {self._config.domain} cannot be resolved: {error.strerror}") from error
        return sorted({str(address[0]) for *_, address in found})
