"""Malformed SIP and SDP by the hundred: every message kind, every header left out, emptied, doubled, stretched or
spoilt, cut at many places, with broken bodies. After RFC 4475 in spirit; generated, so that no case is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from tests.telephony.foreign import Dialog, sdp

METHODS = (
    *["INVITE", "ACK", "BYE", "CANCEL", "OPTIONS", "REGISTER", "INFO", "NOTIFY", "REFER", "UPDATE", "MESSAGE", "XYZZY"],
)
SPOILT = (
    "",
    " ",
    "\x00",
    "ÿ" * 40,
    "x" * 3_000,
    "-1",
    "99999999999999999999",
    "<",
    '"',
    "%s%n",
    "sip:",
    ";;;=",
    "[::1",
)
SESSION = "v=0\r\no=x 1 1 IN IP4 1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
BROKEN_SDP = (
    "v=0\r\n",
    "m=audio 99999 RTP/AVP 8\r\n",
    "v=0\r\no=\r\ns=\r\nc=IN IP4\r\nt=\r\nm=audio -1 RTP/AVP 8\r\n",
    SESSION.replace("IP4 127.0.0.1", "IP9 elsewhere") + "m=audio 4000 RTP/AVP 8\r\n",
    SESSION + "m=audio 4000/2 RTP/AVP 8 8 8\r\nb=AS:64.5\r\n",
    SESSION + "m=audio 4000 RTP/AVP 8\r\n" * 60,
    SESSION + "m=audio 4000 RTP/AVP " + "8 " * 500 + "\r\n",
    SESSION + "m=audio 4000 RTP/AVP 8\r\na=rtpmap:8\r\na=rtpmap:x y\r\n",
    SESSION + "m=audio 4000 RTP/AVP 8\r\na=ptime:0\r\na=maxptime:-5\r\n",
    "\x00" * 200,
)


def cases(dialog: Dialog) -> Iterator[bytes]:
    """A few hundred datagrams that no telephone should send; dialog-less, so that no call in progress is meant."""
    for method in METHODS:
        yield from _spoil_headers(_fresh(dialog, method))
    whole = _fresh(dialog, "INVITE", sdp(4_000)).encode()
    yield from (whole[:length] for length in range(1, len(whole), 29))
    for body in BROKEN_SDP:
        yield _fresh(dialog, "INVITE", body).encode("utf-8", "replace")
    for length in ("0", "5", "-1", "99999", "abc"):
        yield whole.replace(b"Content-Length: ", b"Content-Length: %b\r\nX-Was: " % length.encode())
    yield from (b"", b"\r\n\r\n", b"\x00" * 1_000, b"SIP/2.0", b"SIP/2.0 999999 x\r\n\r\n", bytes(range(256)) * 8)
    yield _fresh(dialog, "OPTIONS").replace("\r\n", "\n").encode()
    yield _fresh(dialog, "OPTIONS").replace("SIP/2.0", "SIP/7.0").encode()
    for status in (0, 99, 180, 200, 486, 700):  # answers to nothing
        yield f"SIP/2.0 {status} OK\r\n".encode() + whole.split(b"\r\n", 1)[1]


def _fresh(dialog: Dialog, method: str, body: str = "") -> str:
    return Dialog(dialog.phone, dialog.peer, "torture").build(method, body)


def _spoil_headers(message: str) -> Iterator[bytes]:
    first, *headers = message.split("\r\n\r\n")[0].split("\r\n")
    for index, header in enumerate(headers):
        name, _, value = header.partition(": ")
        others = headers[:index], headers[index + 1 :]
        yield _join(first, [*others[0], *others[1]])
        yield _join(first, [*headers, header])
        spoil = SPOILT[(index + len(first)) % len(SPOILT)]
        yield _join(first, [*others[0], f"{name}: {spoil}", *others[1]])
        yield _join(first, [*others[0], f"{name}: {value}{spoil}", *others[1]])


def _join(first: str, headers: list[str]) -> bytes:
    return ("\r\n".join([first, *headers]) + "\r\n\r\n").encode("latin-1", "replace")
