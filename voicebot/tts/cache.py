"""Spoken phrases on disk: 8 kHz sound under a hash of what was said by which voice.

One file a phrase: length and CRC-32 of the sound, then the sound. The folder may be shared by several processes:
a file appears whole or not at all, and one that vanished or rotted is simply not there. The age of a file is its
last use; past the size cap the oldest go first.
"""

from __future__ import annotations

import hashlib
import logging
import os
import struct
import tempfile
import threading
import zlib
from pathlib import Path

_HEADER = struct.Struct("!4sII")
_MAGIC = b"VBP1"
_SUFFIX = ".phrase"
_KEEP = 0.9  # evict down to this part of the cap, so that not every new phrase evicts one

log = logging.getLogger(__name__)


def key(*parts: str) -> str:
    """The name under which a phrase is kept."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:40]


class PhraseCache:
    """A folder of phrases that never grows past its cap. Safe to use from several threads."""

    def __init__(self, folder: Path, cap_bytes: int) -> None:
        self._folder = folder
        self._cap = cap_bytes
        self._lock = threading.Lock()
        self._writable = True
        self._bytes = sum(size for _, size, _ in self._files())

    @property
    def size_bytes(self) -> int:
        return self._bytes

    def __contains__(self, name: str) -> bool:
        return self._path(name).is_file()

    def get(self, name: str) -> bytes | None:
        """The sound of a phrase, None where it is not there or its file is damaged (which removes it)."""
        path = self._path(name)
        try:
            stored = path.read_bytes()
        except OSError:
            return None
        pcm = _unpack(stored)
        if pcm is None:
            log.warning("damaged phrase in the cache removed: %s", path)
            self._remove(path, len(stored))
            return None
        self._touch(path)
        return pcm

    def put(self, name: str, pcm: bytes) -> None:
        """Keep a phrase; a full or read-only disk is reported once and otherwise ignored."""
        stored = _HEADER.pack(_MAGIC, len(pcm), zlib.crc32(pcm)) + pcm
        if not self._writable or len(stored) > self._cap:
            return
        try:
            self._write(self._path(name), stored)
        except OSError as error:
            self._writable = False
            log.warning("phrase cache %s cannot be written, going on without: %s", self._folder, error.strerror)
            return
        with self._lock:
            self._bytes += len(stored)
            full = self._bytes > self._cap
        if full:
            self._evict()

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / (name + _SUFFIX)

    def _write(self, path: Path, stored: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(stored)
            os.replace(temporary, path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise

    def _touch(self, path: Path) -> None:
        try:
            os.utime(path)
        except OSError:
            log.debug("phrase vanished while it was read: %s", path)

    def _remove(self, path: Path, size: int) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return
        with self._lock:
            self._bytes -= size

    def _files(self) -> list[tuple[float, int, Path]]:
        found = []
        for path in self._folder.glob(f"*/*{_SUFFIX}"):
            try:
                status = path.stat()
            except OSError:
                continue
            found.append((status.st_mtime, status.st_size, path))
        return found

    def _evict(self) -> None:
        files = sorted(self._files(), key=lambda file: file[0])
        with self._lock:
            self._bytes = sum(size for _, size, _ in files)
        for _, size, path in files:
            if self._bytes <= self._cap * _KEEP:
                return
            self._remove(path, size)


def _unpack(stored: bytes) -> bytes | None:
    if len(stored) < _HEADER.size:
        return None
    magic, length, crc = _HEADER.unpack_from(stored)
    pcm = stored[_HEADER.size :]
    return pcm if (magic, length, crc) == (_MAGIC, len(pcm), zlib.crc32(pcm)) else None
