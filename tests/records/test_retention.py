"""Purging deletes for good; exports hold everything of a call or a caller."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from voicebot.actions import Note, StoreCallback
from voicebot.config import RecordsConfig
from voicebot.events import CallArrived
from voicebot.interfaces import CallSummary
from voicebot.records import CallerHasher, Redactor, Store
from voicebot.records.reading import Reader
from voicebot.records.retention import finish_callback, purge, purge_call, purge_caller

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HASHER = CallerHasher(bytes(range(32)))
NUMBER = "+498031392010"


def write_call(store: Store, call_id: str, days_ago: int, caller: str | None = None) -> None:
    """A call with a question that has no answer and a callback."""
    at = NOW - timedelta(days=days_ago)
    store.begin(CallArrived(call_id, caller, "100", at))
    store.note(call_id, at, Note("heard", {"text": f"wortlaut von {call_id}", "lang": "de"}))
    store.note(call_id, at, Note("decided", {"action": "refuse", "reason": "outside", "lang": "de"}))
    store.store_callback(call_id, at, StoreCallback(1, NUMBER, "de", None, f"wunsch von {call_id}"), lambda _: None)
    store.end(call_id, at, CallSummary("callback", "de"))


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'calls.db'}"


@pytest.fixture
def store(url: str) -> Store:
    store = Store(url, Redactor(), HASHER)
    write_call(store, "young", 1)
    write_call(store, "middle", 40, NUMBER)
    write_call(store, "ancient", 200)
    return store


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_each_sort_has_its_own_age(store: Store, url: str) -> None:
    """Text after 30 days, the call after 180, the number after 30."""
    purged = purge(url, RecordsConfig(), NOW)
    assert (purged.calls, purged.questions, purged.callbacks) == (1, 1, 2)
    reader = Reader(url)
    assert [call["id"] for call in reader.calls()] == ["young", "middle"]
    middle = reader.call("middle")
    assert "text" not in middle["events"][0]["data"]
    assert middle["events"][1]["data"]["action"] == "refuse"
    assert [(wish["number"], wish["state"]) for wish in middle["callbacks"]] == [(None, "expired")]
    assert reader.call("young")["events"][0]["data"]["text"] == "wortlaut von young"
    assert [wish["number"] for wish in reader.call("young")["callbacks"]] == [NUMBER]


def test_purged_bytes_are_gone_from_the_files(store: Store, url: str, tmp_path: Path) -> None:
    """Neither free pages nor the write-ahead log keep them, while the recorder still runs."""
    assert b"wunsch von ancient" in everything(tmp_path)
    purge(url, RecordsConfig(question_days=30), NOW)
    left = everything(tmp_path)
    assert b"von ancient" not in left
    assert b"von middle" not in left
    assert b"wortlaut von young" in left


def test_done_callback_forgets_its_number(store: Store, url: str) -> None:
    """The clear number goes the moment the callback is done; twice is no error."""
    (wish,) = Reader(url).call("young")["callbacks"]
    assert finish_callback(url, wish["id"], NOW)
    assert not finish_callback(url, wish["id"], NOW)
    (done,) = Reader(url).call("young")["callbacks"]
    assert (done["number"], done["state"], done["done_at"]) == (None, "done", NOW)


def test_one_call_and_one_caller_can_be_deleted(store: Store, url: str, tmp_path: Path) -> None:
    """With everything in it, and nothing else."""
    purge_call(url, "young")
    assert [call["id"] for call in Reader(url).calls()] == ["middle", "ancient"]
    purge_caller(url, HASHER.hash(NUMBER))
    reader = Reader(url)
    assert [call["id"] for call in reader.calls()] == ["ancient"]
    assert reader.call("ancient")["callbacks"] == []  # to the same number, from another line
    assert b"von middle" not in everything(tmp_path)


def test_copies_beside_the_database_are_named(store: Store, url: str, tmp_path: Path) -> None:
    """Purge cannot know what is in them; it says where they are."""
    copy = tmp_path / "calls.db.bak"
    copy.write_bytes(b"copy")
    (tmp_path / "secret.key").write_bytes(b"key")
    assert purge(url, RecordsConfig(), NOW).backups == (str(copy),)


def test_question_groups_are_counted_anew(url: str) -> None:
    """A group whose first wording was deleted is named by one that is left."""
    store = Store(url, Redactor(), HASHER)
    for call_id, text, days in (
        ("old", "darf ich einen hund mitbringen", 200),
        ("new", "darf ich meinen hund mitbringen", 1),
    ):
        at = NOW - timedelta(days=days)
        store.note(call_id, at, Note("heard", {"text": text, "lang": "de"}))
        store.note(call_id, at, Note("decided", {"action": "refuse", "lang": "de"}))
    assert [group["count"] for group in Reader(url).unanswered()] == [2]
    purge(url, RecordsConfig(), NOW)
    (group,) = Reader(url).unanswered()
    assert (group["text"], group["count"]) == ("darf ich meinen hund mitbringen", 1)
