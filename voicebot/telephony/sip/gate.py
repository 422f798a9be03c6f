"""The gate: only allow-listed peers reach the SIP and RTP sockets; the kernel drops and counts all others.

A classic BPF program is attached to the very sockets the SIP stack reads (SO_ATTACH_FILTER needs no privilege).
A stranger's datagram costs no wake-up, no copy and no parsing, and no byte of it reaches the stack. The program
sees the IP header at negative offsets (SKF_NET_OFF); every rule is local, so programs of any length need only
short jumps. The generator is a thinker; `attach` and `dropped` are the door.
"""

from __future__ import annotations

import ctypes
import ipaddress
import socket
import struct
import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from voicebot.errors import ConfigError

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# linux/filter.h
LD_WORD, LD_BYTE, LD_LENGTH = 0x20, 0x30, 0x80  # absolute offset; packet length
RIGHT_SHIFT, AND = 0x74, 0x54
JUMP, JUMP_EQUAL, JUMP_GREATER = 0x05, 0x15, 0x25
RETURN = 0x06
NET_HEADER = 0xFFF00000  # SKF_NET_OFF
ACCEPT, DROP = 0xFFFFFFFF, 0
IPV4_SOURCE, IPV6_SOURCE = 12, 8

SO_ATTACH_FILTER = 26
SO_ATTACH_REUSEPORT_CBPF = 51
SO_MEMINFO, MEMINFO_DROPS = 55, 8
LONGEST_SIP = 16_384  # no PBX sends more in one datagram; a parser need not see it


class Instruction(NamedTuple):
    """struct sock_filter."""

    code: int
    if_true: int
    if_false: int
    operand: int


def parse_peers(peers: Iterable[str]) -> list[Network]:
    """Addresses and networks of `line.peers`.

    Raises:
        ConfigError: one is neither.
    """
    networks = []
    for peer in peers:
        try:
            networks.append(ipaddress.ip_network(peer, strict=False))
        except ValueError:
            raise ConfigError(f'line.peers: "{peer}" is neither an IP address nor a network like 10.0.0.0/8') from None
    return networks


def filter_program(peers: Sequence[Network], longest: int | None = None) -> list[Instruction]:
    """The program that accepts datagrams from `peers`, no longer than `longest` bytes, and drops all others."""
    four = [i for net in peers if net.version == 4 for i in _rule(net, IPV4_SOURCE)]
    six = [i for net in peers if net.version == 6 for i in _rule(net, IPV6_SOURCE)]
    program = []
    if longest is not None:
        program += [Instruction(LD_LENGTH, 0, 0, 0), Instruction(JUMP_GREATER, 0, 1, longest), _return(DROP)]
    program += [
        Instruction(LD_BYTE, 0, 0, NET_HEADER),
        Instruction(RIGHT_SHIFT, 0, 0, 4),
        Instruction(JUMP_EQUAL, 0, 1, 4),
        Instruction(JUMP, 0, 0, 3),  # version 4: over the three below
        Instruction(JUMP_EQUAL, 0, 1, 6),
        Instruction(JUMP, 0, 0, len(four) + 2),  # version 6: over the drop and the rules of version 4
        _return(DROP),
    ]
    return [*program, *four, _return(DROP), *six, _return(DROP)]


def steering_program(payload_type: int) -> list[Instruction]:
    """The program that picks among two sockets on one port: number 1 for RTP packets of that payload type, else 0.

    Unlike a filter it is shown the datagram from its first byte of payload on.
    """
    return [
        Instruction(LD_BYTE, 0, 0, 1),
        Instruction(AND, 0, 0, 0x7F),
        Instruction(JUMP_EQUAL, 0, 1, payload_type),
        _return(1),
        _return(0),
    ]


def _rule(network: Network, source: int) -> list[Instruction]:
    """Accept if the source address lies in `network`, else fall through to the next rule."""
    words = struct.unpack(f"!{len(network.network_address.packed) // 4}I", network.network_address.packed)
    masks = struct.unpack(f"!{len(network.netmask.packed) // 4}I", network.netmask.packed)
    tests: list[list[Instruction]] = []
    for index, (word, mask) in enumerate(zip(words, masks, strict=True)):
        if mask:
            test = [Instruction(LD_WORD, 0, 0, NET_HEADER + source + 4 * index)]
            if mask != 0xFFFFFFFF:
                test.append(Instruction(AND, 0, 0, mask))
            tests.append([*test, Instruction(JUMP_EQUAL, 0, 0, word)])
    rule = [_return(ACCEPT)]
    for test in reversed(tests):
        *load, compare = test
        rule = [*load, compare._replace(if_false=len(rule)), *rule]
    return rule


def _return(verdict: int) -> Instruction:
    return Instruction(RETURN, 0, 0, verdict)


# ------------------------------------------------------------------ the door


def can_attach() -> bool:
    """Whether this platform has kernel socket filters."""
    return sys.platform == "linux"


def attach(sock: socket.socket, program: Sequence[Instruction], option: int = SO_ATTACH_FILTER) -> None:
    """Put the program in front of a socket; a later one replaces it.

    Raises:
        OSError: the kernel refuses it.
    """
    code = b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("@HP", len(program), ctypes.addressof(buffer))
    sock.setsockopt(socket.SOL_SOCKET, option, header)


def dropped(sock: socket.socket) -> int:
    """Datagrams that the kernel has dropped at this socket: strangers, and what a full buffer lost."""
    values = sock.getsockopt(socket.SOL_SOCKET, SO_MEMINFO, 4 * (MEMINFO_DROPS + 1))
    return int(struct.unpack_from("=I", values, 4 * MEMINFO_DROPS)[0])
