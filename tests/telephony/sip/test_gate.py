"""The filter programs: run by a small interpreter against `ipaddress`, and by the kernel."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.telephony.foreign import PATIENCE
from voicebot.errors import ConfigError
from voicebot.telephony.sip.gate import (
    AND,
    JUMP,
    JUMP_EQUAL,
    JUMP_GREATER,
    LD_BYTE,
    LD_LENGTH,
    LD_WORD,
    NET_HEADER,
    RETURN,
    RIGHT_SHIFT,
    Instruction,
    Network,
    attach,
    dropped,
    filter_program,
    parse_peers,
    steering_program,
)


def run(program: list[Instruction], ip_header: bytes, payload: bytes = b"") -> int:
    """What the kernel would do, after linux/filter.h; loads out of range drop."""
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, k = program[at]
        at += 1
        if code == RETURN:
            return k
        if code in (LD_WORD, LD_BYTE):
            data, offset = (ip_header, k - NET_HEADER) if k >= NET_HEADER else (payload, k)
            size = 4 if code == LD_WORD else 1
            if offset + size > len(data):
                return 0
            accumulator = int.from_bytes(data[offset : offset + size], "big")
        elif code == LD_LENGTH:
            accumulator = len(payload)
        elif code == RIGHT_SHIFT:
            accumulator >>= k
        elif code == AND:
            accumulator &= k
        elif code == JUMP:
            at += k
        elif code == JUMP_EQUAL:
            at += if_true if accumulator == k else if_false
        else:
            assert code == JUMP_GREATER
            at += if_true if accumulator > k else if_false


def ip_header(source: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bytes:
    if source.version == 4:
        return b"\x45" + bytes(11) + source.packed + bytes(4)
    return b"\x60" + bytes(7) + source.packed + bytes(16)


addresses = st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6))
lengths = {4: st.integers(0, 32), 6: st.integers(0, 128)}
networks = addresses.flatmap(lambda a: lengths[a.version].map(lambda n: ipaddress.ip_network(f"{a}/{n}", strict=False)))


@given(st.lists(networks, max_size=6), addresses)
def test_any_source_is_judged_as_ipaddress_does(peers: list[Network], source: ipaddress.IPv4Address) -> None:
    assert bool(run(filter_program(peers), ip_header(source))) == any(source in peer for peer in peers)


@given(st.lists(networks, min_size=1, max_size=6), st.data())
def test_first_and_last_address_of_every_peer_pass(peers: list[Network], data: st.DataObject) -> None:
    peer = data.draw(st.sampled_from(peers))
    for source in (peer[0], peer[-1]):
        assert run(filter_program(peers), ip_header(source))


@given(st.binary(max_size=60), st.lists(networks, max_size=3))
def test_broken_ip_headers_end_in_a_verdict(header: bytes, peers: list[Network]) -> None:
    assert run(filter_program(peers), header) in (0, 0xFFFFFFFF)


@given(st.integers(0, 200), st.integers(0, 200))
def test_overlong_datagrams_are_dropped(longest: int, length: int) -> None:
    home = ipaddress.ip_address("127.0.0.1")
    program = filter_program(parse_peers(["127.0.0.1"]), longest)
    assert bool(run(program, ip_header(home), bytes(length))) == (length <= longest)


@given(st.integers(0, 127), st.binary(min_size=2, max_size=20))
def test_steering_picks_one_payload_type(payload_type: int, packet: bytes) -> None:
    assert run(steering_program(payload_type), b"", packet) == (packet[1] & 0x7F == payload_type)


def test_programs_for_many_peers_fit_the_kernel() -> None:
    peers = parse_peers([f"10.{n}.0.0/17" for n in range(200)] + [f"2001:db8:{n:x}::/50" for n in range(100)])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        attach(sock, filter_program(peers))


@pytest.mark.parametrize("peer", ["", "pbx.example", "10.0.0.0/33", "1.2.3"])
def test_a_peer_that_is_no_address_is_named(peer: str) -> None:
    with pytest.raises(ConfigError, match=r"line\.peers"):
        parse_peers([peer])


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("family", "home", "friend", "stranger"),
    [(socket.AF_INET, "127.0.0.1", "127.0.0.7", "127.9.0.1"), (socket.AF_INET6, "::1", "::1", None)],
)
async def test_the_kernel_drops_and_counts_strangers(
    family: socket.AddressFamily, home: str, friend: str, stranger: str | None
) -> None:
    peers = parse_peers([f"{friend}/128" if ":" in friend else "127.0.0.0/29"])
    with socket.socket(family, socket.SOCK_DGRAM) as ours:
        ours.bind((home, 0))
        ours.setblocking(False)
        attach(ours, filter_program(peers, longest=1_000))
        send(family, stranger, b"stranger", ours)
        send(family, friend, bytes(2_000), ours)
        send(family, friend, b"friend", ours)
        received = await asyncio.wait_for(asyncio.get_running_loop().sock_recv(ours, 100), PATIENCE)
        assert received == b"friend"
        assert dropped(ours) == (2 if stranger else 1)


def send(family: socket.AddressFamily, source: str | None, data: bytes, to: socket.socket) -> None:
    if source is not None:
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.bind((source, 0))
            sock.sendto(data, to.getsockname())


def test_a_program_is_laid_out_as_struct_sock_filter() -> None:
    assert struct.calcsize("=HBBI") == 8
