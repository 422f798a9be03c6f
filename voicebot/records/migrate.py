"""Brings a database to the shape that this version writes."""

from __future__ import annotations

import os
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.exc import SQLAlchemyError

from voicebot.errors import StoreError
from voicebot.records.database import sqlite_file

FOLDER = Path(__file__).parent / "migrations"


def upgrade(engine: sa.Engine) -> None:
    """Make the tables, or change them to today's shape; nothing happens where they have it.

    Raises:
        StoreError: the database is newer than this program, or cannot be opened or changed.
    """
    _make_private(sqlite_file(engine))
    settings = _settings()
    try:
        with engine.connect() as connection:
            _refuse_newer(connection, settings, str(engine.url))
            settings.attributes["connection"] = connection
            command.upgrade(settings, "head")
            connection.commit()
    except SQLAlchemyError as error:
        line = (str(error).splitlines() or ["unknown error"])[0]
        raise StoreError(f"{engine.url}: {line}; is the file a voicebot database and its folder writable?") from None


def _settings() -> Config:
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def _refuse_newer(connection: sa.Connection, settings: Config, name: str) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(settings).walk_revisions()}
    present = MigrationContext.configure(connection).get_current_heads()
    connection.rollback()
    newer = sorted(set(present) - known)
    if newer:
        raise StoreError(f"{name} was written by a newer voicebot (schema {newer[0]}); install that version or newer")


def _make_private(file: Path | None) -> None:
    """SQLite gives its log the mode of the database: make the file first, for its owner alone."""
    if file is None:
        return
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"{file}: {error.strerror}; the folder must belong to the user who runs voicebot") from None
