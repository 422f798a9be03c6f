"""The store keeps what it is told, redacted, and survives being killed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from voicebot.actions import Note, StoreCallback
from voicebot.events import CallArrived, NotStored, Stored
from voicebot.interfaces import CallSummary
from voicebot.records import CallerHasher, Redactor, Store
from voicebot.records.database import open_engine
from voicebot.records.schema import callbacks, calls, events

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
KEY = bytes(range(32))


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'calls.db'}"


@pytest.fixture
def store(url: str) -> Store:
    return Store(url, Redactor(), CallerHasher(KEY))


def rows(url: str, table: sa.Table) -> list[dict]:
    with open_engine(url).connect() as connection:
        return [dict(row) for row in connection.execute(sa.select(table)).mappings()]


def test_whole_call_is_recorded(store: Store, url: str) -> None:
    """Begin, notes and end come back as they were."""
    store.begin(CallArrived("c1", "+498031392010", "100", START))
    store.note("c1", at(1), Note("notice", {"version": "1", "lang": "de", "complete": True}))
    store.note("c1", at(5), Note("decided", {"action": "answer", "topic": "ae_erst"}))
    store.end("c1", at(60), CallSummary("answered", "de", ("ae_erst",)))
    (call,) = rows(url, calls)
    assert call["outcome"] == "answered"
    assert call["topics"] == ["ae_erst"]
    assert (call["notice_version"], call["notice_lang"], call["notice_complete"]) == ("1", "de", True)
    assert call["ended_at"] == at(60)
    assert [event["kind"] for event in rows(url, events)] == ["notice", "decided"]


def test_callback_keeps_the_only_clear_number(store: Store, url: str, tmp_path: Path) -> None:
    """The caller's number stands nowhere but in the callback."""
    store.begin(CallArrived("c1", "+498031392010", "100", START))
    answers: list[Stored | NotStored] = []
    store.store_callback("c1", at(9), StoreCallback(7, "+491761234567", "de", "ae_erst", "frage"), answers.append)
    assert answers == [Stored(7)]
    (wish,) = rows(url, callbacks)
    assert wish["number"] == "+491761234567"
    store.close()
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"8031392010" not in written
    assert b"1761234567" in written
