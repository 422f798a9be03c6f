"""Call records: can the database be opened, is the secret key private."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import date

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from voicebot.config import Config, Folders
from voicebot.doctor.check import Check
from voicebot.errors import ConfigError
from voicebot.records.database import open_engine, sqlite_file
from voicebot.service.recorder import database_url


def examine(config: Config, places: Folders, today: date) -> Iterator[Check]:
    yield _database(config, places)
    yield _secret(places)


def _database(config: Config, places: Folders) -> Check:
    cure = "see that the folder is writable and the disk not full; a backup replaces a damaged file"
    try:
        engine = open_engine(database_url(config, places))
    except ConfigError as error:
        return Check.fail("database", str(error), "mend records.database")
    file = sqlite_file(engine)
    if file is not None and not file.exists():
        return Check.ok("database", f"{file} will be made at the first start")
    try:
        with engine.connect() as connection:
            found = connection.execute(text("PRAGMA quick_check" if file else "SELECT 'ok'")).scalar()
    except SQLAlchemyError as error:
        return Check.fail("database", f"cannot be opened: {str(error).splitlines()[0]}", cure)
    finally:
        engine.dispose()
    return Check.ok("database", str(file or engine.url)) if found == "ok" else Check.fail("database", str(found), cure)


def _secret(places: Folders) -> Check:
    key = places.secret_key
    if not key.exists():
        return Check.ok("secret key", f"{key} will be made at the first start")
    mode = stat.S_IMODE(key.stat().st_mode)
    if mode & 0o077:
        return Check.fail("secret key", f"{key} has mode {mode:04o}: others can read it", f"chmod 600 {key}")
    return Check.ok("secret key", f"{key} is private")
