"""Reading the call record: lists, one call, everything of one caller."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from voicebot.errors import StoreError
from voicebot.records.database import WriterLock, open_engine, sqlite_file
from voicebot.records.migrate import upgrade
from voicebot.records.schema import callbacks, calls, events, question_groups, questions
from voicebot.records.store import INTERRUPTED

GOING_ON = "in progress"


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls; None: all."""

    since: datetime | None = None
    outcome: str | None = None
    lang: str | None = None
    caller_hash: str | None = None
    limit: int | None = None


class Reader:
    """Reads while the recorder writes; rows come as plain dictionaries with aware UTC times."""

    def __init__(self, database_url: str) -> None:
        """Open the database; one that does not exist yet has no calls.

        Raises:
            ConfigError: the URL is no database URL.
            StoreError: newer schema, or the file cannot be read.
        """
        self._engine = open_engine(database_url)
        upgrade(self._engine)
        self._embedded = sqlite_file(self._engine) is not None
        self._lock = WriterLock(self._engine)

    def calls(self, wanted: CallFilter | None = None) -> list[dict[str, Any]]:
        """The latest first."""
        wanted = wanted or CallFilter()
        query = sa.select(calls).order_by(calls.c.started_at.desc()).limit(wanted.limit)
        if wanted.since is not None:
            query = query.where(calls.c.started_at >= wanted.since)
        for column, value in ((calls.c.lang, wanted.lang), (calls.c.caller_hash, wanted.caller_hash)):
            if value is not None:
                query = query.where(column == value)
        rows = [self._with_outcome(row) for row in self._rows(query)]
        return [row for row in rows if wanted.outcome in (None, row["outcome"])]

    def call(self, call_id: str) -> dict[str, Any]:
        """One call with its events and callbacks; the beginning of its id is enough where it is the only one.

        Raises:
            StoreError: there is none, or more than one.
        """
        found = self._rows(sa.select(calls).where(calls.c.id == call_id))
        if not found:
            like = calls.c.id.startswith(call_id, autoescape=True)
            found = self._rows(sa.select(calls).where(like).limit(2))
        if len(found) != 1:
            what = "no call" if not found else "more than one call"
            raise StoreError(f'{what} begins with "{call_id}"; see: voicebot calls list')
        row = self._with_outcome(found[0])
        told = sa.select(events.c.at, events.c.kind, events.c.data).where(events.c.call_id == row["id"])
        row["events"] = self._rows(told.order_by(events.c.id))
        wished = sa.select(callbacks).where(callbacks.c.call_id == row["id"])
        row["callbacks"] = self._rows(wished.order_by(callbacks.c.id))
        return row

    def export(self, wanted: CallFilter | None = None) -> Iterator[dict[str, Any]]:
        """Whole calls, one after the other."""
        for row in self.calls(wanted):
            yield self.call(row["id"])

    def callbacks_of(self, number_hash: str) -> list[dict[str, Any]]:
        """Callbacks asked for to a number, from whatever line."""
        return self._rows(sa.select(callbacks).where(callbacks.c.number_hash == number_hash).order_by(callbacks.c.id))

    def open_callbacks(self) -> list[dict[str, Any]]:
        """The oldest first."""
        return self._rows(sa.select(callbacks).where(callbacks.c.state == "open").order_by(callbacks.c.created_at))

    def unanswered(self, limit: int = 100) -> list[dict[str, Any]]:
        """Groups of questions without an answer, the most frequent first, each with its latest wordings."""
        query = sa.select(question_groups).order_by(question_groups.c.count.desc(), question_groups.c.last_at.desc())
        groups = self._rows(query.limit(limit))
        for group in groups:
            of_group = sa.select(questions.c.text).where(questions.c.group_id == group["id"])
            latest = self._rows(of_group.order_by(questions.c.id.desc()).limit(5))
            group["examples"] = list(dict.fromkeys(row["text"] for row in latest))
        return groups

    def close(self) -> None:
        self._engine.dispose()

    def _with_outcome(self, row: dict[str, Any]) -> dict[str, Any]:
        """A call without an end goes on, or its recorder is gone."""
        if row["outcome"] is None:
            row["outcome"] = GOING_ON if not self._embedded or self._lock.taken() else INTERRUPTED
        return row

    def _rows(self, query: sa.Select[Any]) -> list[dict[str, Any]]:
        try:
            with self._engine.connect() as connection:
                return [dict(row) for row in connection.execute(query).mappings()]
        except SQLAlchemyError as error:
            line = (str(error).splitlines() or ["unknown error"])[0]
            raise StoreError(f"the call records cannot be read: {line}") from None
