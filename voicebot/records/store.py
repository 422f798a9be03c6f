"""The call record, written while the call goes on; the only writer of the database.

Every method is one transaction: a `kill -9` loses what was not handed in yet and nothing else. The call it
cut off has no end; the next writer marks it "interrupted", unless the call still goes on and its line
process, which did not die, hands in the next note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from voicebot.actions import Note, StoreCallback
from voicebot.errors import StoreError
from voicebot.events import CallArrived, NotStored, Stored
from voicebot.interfaces import CallSummary
from voicebot.records import questions
from voicebot.records.database import WriterLock, open_engine
from voicebot.records.migrate import upgrade
from voicebot.records.redaction import Redactor
from voicebot.records.schema import callbacks, calls, events

INTERRUPTED = "interrupted"
NUMBER_ENTRY = timedelta(seconds=15)
"""Two digit keys within so long are a number being entered, not choices of a menu."""


class Hasher(Protocol):
    def hash(self, number: str) -> str: ...


@dataclass(slots=True)
class _Going:
    """What the writer remembers of a call that goes on."""

    lang: str = ""
    heard: str = ""
    """The last words of the caller, redacted."""
    topics: list[str] = field(default_factory=list)
    digit_at: datetime | None = None
    digit_event: int | None = None


class Store:
    """Meets `interfaces.CallStore`. For one thread; sinks are called before the method returns."""

    def __init__(self, database_url: str, redactor: Redactor, hasher: Hasher) -> None:
        """Open the database, bring it to today's shape, mark what an earlier writer left unfinished.

        Raises:
            ConfigError: the URL is no database URL.
            StoreError: newer schema, unwritable file, or another writer is alive.
        """
        self._redactor = redactor
        self._hasher = hasher
        self._going: dict[str, _Going] = {}
        self._engine = open_engine(database_url)
        self._durable = open_engine(database_url, durable=True)
        upgrade(self._engine)
        self._lock = WriterLock(self._engine)
        self._lock.take()
        with self._transaction("unfinished calls") as connection:
            _mark_interrupted(connection)

    def begin(self, call: CallArrived) -> None:
        """A call arrived; the same call twice is recorded once."""
        caller_hash = None if call.caller is None else self._hasher.hash(call.caller)
        row = {"started_at": call.wall, "caller_hash": caller_hash, "called": call.called}
        self._going[call.call_id] = _Going()
        with self._transaction(call.call_id) as connection:
            if not _update(connection, call.call_id, row):
                connection.execute(calls.insert().values(id=call.call_id, topics=[], data={}, **row))

    def note(self, call_id: str, at: datetime, note: Note) -> None:
        """A decision or observation; a call whose beginning was lost begins here."""
        going = self._going.setdefault(call_id, _Going())
        going.lang = str(note.data.get("lang") or going.lang)
        data = self._redactor.redact_data(note.data, going.lang or None)
        if note.kind == "transfer" and "name" in note.data:
            data["name"] = str(note.data["name"])  # of staff, from the settings
        with self._transaction(call_id) as connection:
            _resume(connection, call_id, at)
            if note.kind == "key":
                data = _mask_entry(connection, going, at, data)
            row = events.insert().values(call_id=call_id, at=at, kind=note.kind, data=data)
            event: int = connection.execute(row.returning(events.c.id)).scalar_one()
            if note.kind == "key" and going.digit_at == at:
                going.digit_event = event
            _summarise(connection, call_id, going, note.kind, data)
            self._remember_question(connection, call_id, at, going, note.kind, data)

    def store_callback(
        self, call_id: str, at: datetime, wish: StoreCallback, sink: Callable[[Stored | NotStored], None]
    ) -> None:
        """A wish to be called back; `Stored` only once it is on the disk, safe from a power cut too."""
        row = {
            "created_at": at,
            "number": wish.number,
            "number_hash": self._hasher.hash(wish.number),
            "lang": wish.lang,
            "topic": wish.topic,
            "question": self._redactor.redact(wish.question, wish.lang),
            "state": "open",
        }
        try:
            with self._durable.begin() as connection:
                _resume(connection, call_id, at)
                connection.execute(callbacks.insert().values(call_id=call_id, **row))
        except SQLAlchemyError:
            sink(NotStored(wish.request))
        else:
            sink(Stored(wish.request))

    def end(self, call_id: str, at: datetime, summary: CallSummary) -> None:
        """The call is over and its record complete."""
        self._going.pop(call_id, None)
        with self._transaction(call_id) as connection:
            _resume(connection, call_id, at)
            row = {
                "ended_at": at,
                "outcome": summary.outcome,
                "lang": summary.lang,
                "topics": list(summary.topics),
                "data": self._redactor.redact_data(summary.data, summary.lang or None),
            }
            _update(connection, call_id, row)

    def interrupt(self) -> None:
        """The line is gone, and its calls with it; one that goes on nevertheless is taken up by its next note."""
        self._going.clear()
        with self._transaction("interrupted calls") as connection:
            _mark_interrupted(connection)

    def close(self) -> None:
        """Give the database back; calls that still go on are marked by the next writer."""
        self._engine.dispose()
        self._durable.dispose()
        self._lock.release()

    @contextmanager
    def _transaction(self, what: str) -> Iterator[sa.Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            line = (str(error).splitlines() or ["unknown error"])[0]
            raise StoreError(f"record of {what} not written: {line}") from None

    def _remember_question(
        self, connection: sa.Connection, call_id: str, at: datetime, going: _Going, kind: str, data: dict[str, Any]
    ) -> None:
        if kind == "heard":
            going.heard = str(data.get("text", ""))
        elif kind == "decided" and questions.is_unanswered(data.get("action"), data.get("reason")):
            text = str(data.get("text") or going.heard)
            reason = str(data.get("reason") or data["action"])
            questions.remember(connection, questions.Question(text, going.lang, reason, at, call_id))


def _mark_interrupted(connection: sa.Connection) -> None:
    last = sa.select(sa.func.max(events.c.at)).where(events.c.call_id == calls.c.id).scalar_subquery()
    unfinished = calls.update().where(calls.c.outcome.is_(None))
    connection.execute(unfinished.values(outcome=INTERRUPTED, ended_at=sa.func.coalesce(last, calls.c.started_at)))


def _resume(connection: sa.Connection, call_id: str, at: datetime) -> None:
    """Make sure that the call is there and going on."""
    found = connection.execute(sa.select(calls.c.outcome).where(calls.c.id == call_id)).one_or_none()
    if found is None:
        connection.execute(calls.insert().values(id=call_id, started_at=at, called="", topics=[], data={}))
    elif found.outcome == INTERRUPTED:
        _update(connection, call_id, {"outcome": None, "ended_at": None})


def _update(connection: sa.Connection, call_id: str, row: dict[str, Any]) -> bool:
    return bool(connection.execute(calls.update().where(calls.c.id == call_id).values(**row)).rowcount)


def _summarise(connection: sa.Connection, call_id: str, going: _Going, kind: str, data: dict[str, Any]) -> None:
    """What `calls list` shows, kept up to date so that an interrupted call shows it too."""
    row: dict[str, Any] = {}
    if kind == "notice" and "complete" in data:
        row = {
            "notice_version": str(data.get("version", "")),
            "notice_lang": str(data.get("lang", "")),
            "notice_complete": bool(data.get("complete", False)),
        }
    elif kind == "language":
        row = {"lang": going.lang}
    elif kind == "decided" and data.get("topic") and data["topic"] not in going.topics:
        going.topics.append(str(data["topic"]))
        row = {"topics": list(going.topics), "lang": going.lang}
    if row:
        _update(connection, call_id, row)


def _mask_entry(connection: sa.Connection, going: _Going, at: datetime, data: dict[str, Any]) -> dict[str, Any]:
    """Keys are kept, for they explain the call; but not those of a telephone number."""
    if not str(data.get("key", "")).isdigit():
        return data
    entering = going.digit_at is not None and at - going.digit_at < NUMBER_ENTRY
    going.digit_at = at
    if not entering:
        return data
    first = going.digit_event
    if first is not None:
        connection.execute(events.update().where(events.c.id == first).values(data={"key": "[digit]"}))
    return {**data, "key": "[digit]"}
