"""Forgetting: what is older than the settings allow is deleted, and no byte of it is left in the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from voicebot.config import RecordsConfig
from voicebot.errors import StoreError
from voicebot.records.database import open_engine, scrub, sqlite_file
from voicebot.records.migrate import upgrade
from voicebot.records.schema import callbacks, calls, events, question_groups, questions

TEXT_FIELDS = ("text", "question", "partial", "heard", "said", "answer")
"""Fields of a note that hold what was spoken."""
_BACKUPS = ("*.bak", "*.backup", "*.old", "*.sql", "*.dump", "*.copy", "*~", "*.gz", "*.zip")


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge deleted, and what it could not reach."""

    texts: int
    """Notes whose spoken text was taken out."""
    calls: int
    callbacks: int
    """Callbacks whose number was taken out or that went with their call."""
    questions: int
    backups: tuple[str, ...]
    """Files beside the database that look like copies of it: they must be deleted by hand."""


def purge(database_url: str, config: RecordsConfig, now: datetime) -> Purged:
    """Delete what is older than the settings allow. `now` is aware.

    Raises:
        StoreError: the database cannot be written, or is being read so that its free pages cannot be cleared.
    """

    def steps(connection: sa.Connection) -> tuple[int, int, int, int]:
        numbers = _forget_numbers(connection, now - timedelta(days=config.callback_days))
        texts = _forget_texts(connection, now - timedelta(days=config.text_days))
        asked = _delete_questions(connection, now - timedelta(days=config.question_days))
        old = calls.delete().where(calls.c.started_at < now - timedelta(days=config.call_days))
        return texts, connection.execute(old).rowcount, numbers, asked

    return _delete(database_url, steps)


def purge_call(database_url: str, call_id: str) -> Purged:
    """Delete one call with everything in it."""
    return _delete(database_url, lambda connection: _delete_calls(connection, calls.c.id == call_id))


def purge_caller(database_url: str, number_hash: str) -> Purged:
    """Delete all calls from a number and all callbacks to it (Art. 17 GDPR)."""

    def steps(connection: sa.Connection) -> tuple[int, int, int, int]:
        wished = connection.execute(callbacks.delete().where(callbacks.c.number_hash == number_hash)).rowcount
        texts, gone, numbers, asked = _delete_calls(connection, calls.c.caller_hash == number_hash)
        return texts, gone, numbers + wished, asked

    return _delete(database_url, steps)


def finish_callback(database_url: str, callback_id: int, now: datetime) -> bool:
    """A callback was made: its clear number goes at once. False where there is no open one of that id."""
    engine = open_engine(database_url)
    row = callbacks.update().where(callbacks.c.id == callback_id, callbacks.c.state == "open")
    try:
        with engine.begin() as connection:
            return bool(connection.execute(row.values(state="done", done_at=now, number=None)).rowcount)
    finally:
        engine.dispose()


def _delete(database_url: str, steps: Any) -> Purged:
    engine = open_engine(database_url)
    try:
        upgrade(engine)
        with engine.begin() as connection:
            texts, gone, numbers, asked = steps(connection)
        scrub(engine)
        return Purged(texts, gone, numbers, asked, _backups(sqlite_file(engine)))
    except SQLAlchemyError as error:
        line = (str(error).splitlines() or ["unknown error"])[0]
        raise StoreError(f"nothing was purged: {line}") from None
    finally:
        engine.dispose()


def _forget_numbers(connection: sa.Connection, before: datetime) -> int:
    old = callbacks.update().where(callbacks.c.created_at < before, callbacks.c.number.is_not(None))
    return connection.execute(old.values(number=None, state="expired")).rowcount


def _forget_texts(connection: sa.Connection, before: datetime) -> int:
    """Take the words out; what was decided, and how long it took, stays until the call goes."""
    rows = connection.execute(sa.select(events.c.id, events.c.data).where(events.c.at < before)).all()
    changed = 0
    for row in rows:
        kept = {key: value for key, value in row.data.items() if key not in TEXT_FIELDS}
        if kept != row.data:
            connection.execute(events.update().where(events.c.id == row.id).values(data=kept))
            changed += 1
    wishes = callbacks.update().where(callbacks.c.created_at < before, callbacks.c.question != "")
    return changed + connection.execute(wishes.values(question="")).rowcount


def _delete_questions(connection: sa.Connection, before: datetime) -> int:
    deleted = connection.execute(questions.delete().where(questions.c.at < before)).rowcount
    _recount(connection)
    return deleted


def _delete_calls(connection: sa.Connection, which: sa.ColumnElement[bool]) -> tuple[int, int, int, int]:
    ids = sa.select(calls.c.id).where(which).scalar_subquery()
    asked = connection.execute(questions.delete().where(questions.c.call_id.in_(ids))).rowcount
    _recount(connection)
    wished = connection.execute(callbacks.delete().where(callbacks.c.call_id.in_(ids))).rowcount
    texts = connection.execute(events.delete().where(events.c.call_id.in_(ids))).rowcount
    return texts, connection.execute(calls.delete().where(which)).rowcount, wished, asked


def _recount(connection: sa.Connection) -> None:
    """Groups stand for the questions that are left; one that lost its first wording takes the latest left."""
    of_group = questions.c.group_id == question_groups.c.id
    left = sa.select(sa.func.count()).where(of_group).scalar_subquery()
    latest = sa.select(questions.c.text).where(of_group).order_by(questions.c.id.desc()).limit(1).scalar_subquery()
    connection.execute(question_groups.delete().where(left == 0))
    kept = sa.exists().where(of_group, questions.c.text == question_groups.c.text)
    connection.execute(question_groups.update().where(~kept).values(text=latest))
    connection.execute(question_groups.update().values(count=left))


def _backups(file: Path | None) -> tuple[str, ...]:
    if file is None:
        return ()
    own = {file.name, f"{file.name}-wal", f"{file.name}-shm", f"{file.name}.writer"}
    beside = {path for pattern in _BACKUPS for path in file.parent.glob(pattern)}
    beside |= set(file.parent.glob(f"{file.stem}*"))
    return tuple(sorted(str(path) for path in beside if path.is_file() and path.name not in own))
