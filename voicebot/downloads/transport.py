"""Get one file over HTTP: resume what is there, take up again what was cut, believe nothing but the checksum."""

from __future__ import annotations

import hashlib
import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from voicebot.downloads.catalogue import Expected
from voicebot.errors import SourceFailed

BLOCK = 1 << 18
SERVER_BUSY = (408, 425, 429, 500, 502, 503, 504)

Progress = Callable[[str, int, int | None], None]
"""Called with a label, the bytes so far, and how many there will be where that is known."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the far side may be silent, and what lies between two attempts."""

    timeout_seconds: float = 15.0
    pause_seconds: float = 1.0


def download(url: str, target: Path, expected: Expected, progress: Progress, patience: Patience) -> None:
    """Fetch `url` to `target`, by way of `target`.part, which the next attempt, or the next run, goes on from.

    Raises:
        SourceFailed: not reachable, not there, keeps being cut, or not what was promised.
        OSError: the disk is full or not ours to write.
    """
    part = target.with_name(target.name + ".part")
    attempts_left = 3
    while True:
        before = _size(part)
        try:
            resumed = _go_on(url, part, expected, progress, patience.timeout_seconds)
        except _Cut as cut:
            # A cut line that still brought something is no reason to give up: only standing still is.
            attempts_left = 3 if _size(part) > before else attempts_left - 1
            if attempts_left == 0:
                raise SourceFailed(f"{_host(url)}: {cut}") from None
            time.sleep(patience.pause_seconds)
            continue
        if mismatch := difference(part, expected):
            part.unlink()
            if resumed:  # the half from an earlier run may have been of another file: once more from the start
                continue
            raise SourceFailed(f"{_host(url)}: {target.name} {mismatch}")
        part.replace(target)
        return


def difference(file: Path, expected: Expected) -> str | None:
    """Say how `file` is not what was promised, or None where it is."""
    size = file.stat().st_size
    if expected.size is not None and size != expected.size:
        return f"has {size} bytes instead of {expected.size}"
    if expected.digest is None:
        return None
    kind, _, promised = expected.digest.partition(":")
    found = digest(file, kind)
    return None if found == promised else f"has the wrong checksum ({kind} {found[:12]}… instead of {promised[:12]}…)"


def digest(file: Path, kind: str) -> str:
    """Return the hexadecimal md5 or sha256 of a file."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.new(kind, usedforsecurity=False)).hexdigest()


class _Cut(Exception):
    """The connection ended early; `str` says how."""


def _go_on(url: str, part: Path, expected: Expected, progress: Progress, timeout_seconds: float) -> bool:
    """Fetch what `part` lacks; True where it held something before."""
    have = _size(part)
    if have and have == expected.size:
        return True
    if expected.size is not None and have > expected.size:
        part.unlink()
        have = 0
    headers = {"User-Agent": "voicebot", "Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    request = urllib.request.Request(url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=timeout_seconds) as answer:
            continued = answer.status == 206 and answer.headers.get("Content-Range", "").startswith(f"bytes {have}-")
            _store(answer, part, have if continued else 0, progress)
            return continued and have > 0
    except urllib.error.HTTPError as error:
        return _handle_status(error, url, part)
    except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as error:
        raise _explain(error, url) from None


def _store(answer: Any, part: Path, have: int, progress: Progress) -> None:
    """Append the answer's body to the first `have` bytes of `part`."""
    length = answer.headers.get("Content-Length")
    total = have + int(length) if length and length.isdecimal() else None
    label = part.name.removesuffix(".part")
    with part.open("ab" if have else "wb") as file:
        while block := answer.read1(BLOCK):
            file.write(block)
            have += len(block)
            progress(label, have, total)
    if total is not None and have < total:
        raise _Cut(f"connection cut after {have} of {total} bytes")


def _handle_status(error: urllib.error.HTTPError, url: str, part: Path) -> bool:
    """Decide what an HTTP error means: start over, try again, or give this place up."""
    if error.code == 416:  # RFC 9110 §15.5.17: our half is longer than their file
        part.unlink(missing_ok=True)
        raise _Cut("the file has changed there")
    if error.code in SERVER_BUSY:
        raise _Cut(f"HTTP status {error.code}")
    raise SourceFailed(f"{_host(url)}: HTTP status {error.code} for {url}")


def _explain(error: Exception, url: str) -> Exception:
    """Tell a place that cannot be reached, which is given up at once, from a line that was cut."""
    reason = getattr(error, "reason", None)
    if isinstance(error, urllib.error.URLError):
        why = getattr(reason, "strerror", None) or reason
        return SourceFailed(f"{_host(url)} cannot be reached ({why})", unreachable=True)
    return _Cut("no data for too long" if isinstance(error, TimeoutError) else "connection cut")


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _host(url: str) -> str:
    return urlsplit(url).netloc or "this machine"
