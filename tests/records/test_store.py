"""The store keeps what it is told, redacted, and survives being killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from voicebot.actions import Note, StoreCallback
from voicebot.errors import ConfigError, StoreError
from voicebot.events import CallArrived, NotStored, Stored
from voicebot.interfaces import CallSummary
from voicebot.records import CallerHasher, Redactor, Store
from voicebot.records.database import WriterLock, open_engine
from voicebot.records.reading import Reader
from voicebot.records.schema import callbacks, calls, events, metadata

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


def test_call_survives_kill_minus_nine(url: str) -> None:
    """What was handed in is there, readers and the next writer call it interrupted, its callback is safe."""
    writer = subprocess.Popen([sys.executable, "-m", "tests.records.writer", url], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    try:
        assert writer.stdout.readline() == "written\n"
        reader = Reader(url)
        assert reader.call("killed")["outcome"] == "in progress"
    finally:
        writer.send_signal(signal.SIGKILL)
        writer.wait(10)
        writer.stdout.close()
    assert reader.call("killed")["outcome"] == "interrupted"
    Store(url, Redactor(), CallerHasher(KEY)).close()
    call = reader.call("killed")
    assert call["outcome"] == "interrupted"
    assert call["ended_at"] == at(2)
    assert [event["data"]["text"] for event in call["events"]] == ["frage 0", "frage 1", "frage 2"]
    assert [wish["number"] for wish in call["callbacks"]] == ["+498031392010"]


def test_call_goes_on_after_the_recorder_was_replaced(store: Store, url: str) -> None:
    """Only the recorder died: the next note takes the mark away, the end is the real one."""
    store.begin(CallArrived("c1", None, "100", START))
    store.close()
    second = Store(url, Redactor(), CallerHasher(KEY))
    assert rows(url, calls)[0]["outcome"] == "interrupted"
    second.note("c1", at(5), Note("heard", {"text": "hallo", "lang": "de"}))
    assert rows(url, calls)[0]["outcome"] is None
    second.end("c1", at(9), CallSummary("answered", "de"))
    assert rows(url, calls)[0]["outcome"] == "answered"


def test_second_writer_is_refused(store: Store, url: str) -> None:
    """Two recorders on one database would mark each other's calls."""
    engine = open_engine(url)
    with pytest.raises(StoreError, match="already writes"):
        WriterLock(engine).take(patience_seconds=0.0)
    store.close()
    WriterLock(engine).take(patience_seconds=0.0)


def test_note_of_an_unknown_call_is_kept(store: Store, url: str) -> None:
    """Its beginning was lost, the rest is not."""
    store.note("late", at(3), Note("heard", {"text": "hallo"}))
    assert [call["started_at"] for call in rows(url, calls)] == [at(3)]
    assert len(rows(url, events)) == 1


def test_what_was_said_is_redacted(store: Store, url: str) -> None:
    """Notes, summaries and callbacks go through the redactor; staff are named as the settings name them."""
    store.begin(CallArrived("c1", None, "100", START))
    store.note("c1", at(1), Note("heard", {"text": "mein name ist ahmad rezaei", "lang": "de"}))
    store.note("c1", at(2), Note("transfer", {"target": "12", "name": "Frau Huber"}))
    wish = StoreCallback(1, "+491761234567", "de", None, "ich heiße olena kowalenko und brauche einen termin")
    store.store_callback("c1", at(3), wish, lambda _: None)
    store.end("c1", at(9), CallSummary("callback", "de", data={"deep": [{"text": "ich heiße murat"}]}))
    heard, transfer = rows(url, events)
    assert heard["data"]["text"] == "mein name ist [name]"
    assert transfer["data"]["name"] == "Frau Huber"
    assert rows(url, callbacks)[0]["question"] == "ich heiße [name] und brauche einen termin"
    assert rows(url, calls)[0]["data"] == {"deep": [{"text": "ich heiße [name]"}]}


def test_keys_of_a_number_are_not_kept(store: Store, url: str) -> None:
    """A choice stays readable, a row of digits does not."""
    store.note("c1", at(1), Note("key", {"key": "0"}))
    for second, key in ((60, "0"), (61, "1"), (62, "7"), (63, "#")):
        store.note("c1", at(second), Note("key", {"key": key}))
    assert [event["data"]["key"] for event in rows(url, events)] == ["0", "[digit]", "[digit]", "[digit]", "#"]


def test_callback_that_cannot_be_written_is_said_so(store: Store, url: str) -> None:
    """The caller is not told that it is stored when it is not."""
    with open_engine(url).begin() as connection:
        callbacks.drop(connection)
    answers: list[Stored | NotStored] = []
    store.store_callback("c1", at(9), StoreCallback(3, "+491761234567", "de", None, ""), answers.append)
    assert answers == [NotStored(3)]


def test_newer_schema_is_refused(store: Store, url: str) -> None:
    """An old program leaves a newer database alone and says why."""
    store.close()
    with open_engine(url).begin() as connection:
        connection.execute(sa.text("update alembic_version set version_num = '9999'"))
    with pytest.raises(StoreError, match="newer voicebot"):
        Store(url, Redactor(), CallerHasher(KEY))


def test_migrations_lead_to_the_schema(store: Store, url: str) -> None:
    """What the migrations make is what the code writes to."""
    with open_engine(url).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences = [entry for entry in compare_metadata(context, metadata) if "index" not in entry[0]]
    assert differences == []


def test_rubbish_instead_of_a_database(tmp_path: Path) -> None:
    """A clear line, and the file stays as it was."""
    file = tmp_path / "calls.db"
    file.write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreError, match=r"calls\.db"):
        Store(f"sqlite:///{file}", Redactor(), CallerHasher(KEY))
    assert file.read_bytes() == b"no database at all" * 100
    with pytest.raises(ConfigError, match=r"records\.database"):
        Store("nonsense", Redactor(), CallerHasher(KEY))


def test_database_is_private(store: Store, tmp_path: Path) -> None:
    """Nobody else on the machine reads call records."""
    store.begin(CallArrived("c1", None, "100", START))
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}


def test_questions_without_answer_are_grouped(store: Store, url: str) -> None:
    """Similar ones are counted together, an emergency is none, a wish for a person neither."""
    asked = [
        ("c1", "darf ich einen hund mitbringen", "refuse", "outside"),
        ("c2", "darf ich meinen hund mitbringen", "refuse", "outside"),
        ("c3", "wann fährt der nächste bus", "refuse", "outside"),
        ("c4", "es brennt", "handover", "emergency"),
        ("c5", "ausweisung", "handover", "always"),
    ]
    for call_id, text, action, reason in asked:
        store.note(call_id, at(1), Note("heard", {"text": text, "lang": "de"}))
        store.note(call_id, at(2), Note("decided", {"action": action, "reason": reason, "lang": "de"}))
    groups = Reader(url).unanswered()
    assert [(group["text"], group["count"]) for group in groups] == [
        ("darf ich einen hund mitbringen", 2),
        ("wann fährt der nächste bus", 1),
    ]


def test_a_caller_is_one_however_the_line_or_a_clerk_writes_the_number() -> None:
    hasher = CallerHasher(KEY)
    ways = ["+498031392010", "08031 392-010", "0049 8031/392010", "+49 (8031) 392010"]
    assert len({hasher.hash(way) for way in ways}) == 1
    others = ["08031392011", "201", "anonymous", "", "+", "sip:x", "0" * 400, "+998"]
    assert len({hasher.hash(other) for other in [*ways, *others]}) == 1 + len(others)


def test_key_file_is_private_and_kept(tmp_path: Path) -> None:
    """Made once, 0600; the same number has the same hash after a restart, and another key another."""
    path = tmp_path / "data" / "secret.key"
    first = CallerHasher.from_file(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert CallerHasher.from_file(path).hash("+49 8031 392-010") == first.hash("+498031392010")
    assert CallerHasher(KEY).hash("+498031392010") != first.hash("+498031392010")
    path.chmod(0o644)
    with pytest.raises(ConfigError, match="chmod 600"):
        CallerHasher.from_file(path)
    path.chmod(0o600)
    path.write_bytes(b"short")
    with pytest.raises(ConfigError, match="no key"):
        CallerHasher.from_file(path)
