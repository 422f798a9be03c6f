"""Opening the database: the only place that knows which kind of database it is."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from voicebot.errors import ConfigError, StoreError

BUSY_TIMEOUT_MS = 5_000
LOCK_PATIENCE_SECONDS = 5.0


def open_engine(url: str, *, durable: bool = False) -> sa.Engine:
    """Open a database by its SQLAlchemy URL.

    Args:
        url: sqlite:///FILE, or that of a server.
        durable: every commit waits for the disk. Without it a commit survives `kill -9`, not a power cut.

    Raises:
        ConfigError: the URL is no database URL, or its driver is not installed.
    """
    try:
        engine = sa.create_engine(url)
    except (SQLAlchemyError, ImportError) as error:
        raise ConfigError(
            f"records.database: {_first_line(error)}; example: sqlite:////var/lib/voicebot/calls.db"
        ) from None
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _configure_sqlite_durable if durable else _configure_sqlite)
    return engine


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _configure_sqlite(connection: Any, _record: object) -> None:
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "secure_delete=ON",  # deleted bytes are overwritten with zeros
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _configure_sqlite_durable(connection: Any, record: object) -> None:
    _configure_sqlite(connection, record)
    connection.execute("PRAGMA synchronous=FULL")


def sqlite_file(engine: sa.Engine) -> Path | None:
    """The file of an embedded database, None for a server or one in memory."""
    if engine.dialect.name != "sqlite":
        return None
    name = engine.url.database
    return None if not name or name == ":memory:" else Path(name)


def scrub(engine: sa.Engine) -> None:
    """After deleting: leave nothing of it in free pages or in the write-ahead log.

    Raises:
        StoreError: another process holds the database.
    """
    if engine.dialect.name != "sqlite":
        return
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM")
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar()
    except SQLAlchemyError as error:
        raise StoreError(f"deleted, but free pages could not be cleared ({_first_line(error)}); purge again") from None
    if busy:
        raise StoreError("deleted, but the write-ahead log is still being read; purge again when the desk is idle")


class WriterLock:
    """There is one writer of call records; the system gives its lock back however the writer ends.

    So a writer that holds it knows that calls without an end were interrupted, and a reader that cannot get
    it knows that they still go on.
    """

    def __init__(self, engine: sa.Engine) -> None:
        file = sqlite_file(engine)
        self._path = None if file is None else file.with_name(file.name + ".writer")
        self._fd: int | None = None

    def take(self, patience_seconds: float = LOCK_PATIENCE_SECONDS) -> None:
        """Become the writer.

        Raises:
            StoreError: another process is.
        """
        if self._path is None:
            return
        deadline = time.monotonic() + patience_seconds
        while not self._try():
            if time.monotonic() >= deadline:
                raise StoreError(f"another voicebot already writes to {self._path.parent}; stop it or set paths.data")
            time.sleep(0.05)

    def taken(self) -> bool:
        """Whether some writer is alive."""
        if self._path is None or not self._path.exists():
            return False
        if self._fd is not None:
            return True
        if not self._try():
            return True
        self.release()
        return False

    def release(self) -> None:
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _try(self) -> bool:
        assert self._path is not None
        fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(fd)
            return False
        self._fd = fd
        return True
