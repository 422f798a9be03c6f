"""`voicebot calls` tells calls as data and as a story."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from voicebot.actions import Note, StoreCallback
from voicebot.config import RecordsConfig
from voicebot.errors import StoreError, UsageError
from voicebot.events import CallArrived
from voicebot.interfaces import CallSummary
from voicebot.records import CallerHasher, Redactor, Store
from voicebot.service.calls import (
    export_calls,
    list_calls,
    purge_calls,
    read_since,
    render_call,
    render_list,
    render_purged,
    show_call,
    to_text,
)

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HASHER = CallerHasher(bytes(range(32)))


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'calls.db'}"
    store = Store(url, Redactor(), HASHER)
    store.begin(CallArrived("abc-1", "+498031392010", "100", START))
    notes = [
        (1, Note("notice", {"version": "1", "lang": "de", "complete": False})),
        (
            6,
            Note(
                "heard", {"turn": 1, "text": "was kostet das", "lang": "de", "confidence": 0.91, "endpointing_ms": 312}
            ),
        ),
        (6, Note("decided", {"action": "answer", "topic": "ae_gebuehren", "confidence": 0.97})),
        (7, Note("said", {"text": "Das kostet 93 Euro.", "lang": "de", "gap_ms": 540})),
        (9, Note("key", {"key": "0"})),
        (9, Note("transfer", {"target": "12", "name": "Frau Huber", "outcome": "busy"})),
    ]
    for second, note in notes:
        store.note("abc-1", START + timedelta(seconds=second), note)
    wish = StoreCallback(1, "+498031392010", "de", "ae_gebuehren", "was kostet das")
    store.store_callback("abc-1", START + timedelta(seconds=20), wish, lambda _: None)
    store.end("abc-1", START + timedelta(seconds=75), CallSummary("callback", "de", ("ae_gebuehren",)))
    store.begin(CallArrived("xyz-2", None, "100", START + timedelta(hours=1)))
    store.end("xyz-2", START + timedelta(hours=1, seconds=5), CallSummary("abandoned", "en"))
    store.close()
    return url


def test_story_of_a_call(url: str) -> None:
    """Who said what when, how sure, after which gap; decisions only with --why."""
    call = show_call(url, "abc")
    story = to_text(render_call(call))
    for piece in (
        "1:15",
        "callback",
        "not to its end",
        "was kostet das",
        "91%",
        "gap 540 ms",
        "key 0",
        "outcome: busy",
    ):
        assert piece in story
    assert "endpointing_ms" not in story
    assert "0:06.0" in story
    reasons = to_text(render_call(call, why=True))
    assert "endpointing_ms: 312" in reasons
    assert "action: answer, topic: ae_gebuehren, confidence: 0.97" in reasons


def test_list_filters_and_is_json(url: str) -> None:
    """The latest first, by outcome, language and time."""
    assert [call["id"] for call in list_calls(url)] == ["xyz-2", "abc-1"]
    assert [call["id"] for call in list_calls(url, outcome="callback")] == ["abc-1"]
    assert [call["id"] for call in list_calls(url, lang="en")] == ["xyz-2"]
    assert [call["id"] for call in list_calls(url, since="2026-11-23T09:30:00+00:00")] == ["xyz-2"]
    assert json.loads(json.dumps(list_calls(url)))[1]["started_at"] == "2026-11-23T09:00:00.000+00:00"
    table = to_text(render_list(list_calls(url)))
    assert "withheld" in table
    assert "ae_gebuehren" in table
    assert to_text(render_list([])).strip() == "no calls"


def test_export_of_one_of_a_caller_of_all(url: str) -> None:
    """Each is whole and fits a line of JSON."""
    assert [call["id"] for call in export_calls(url)] == ["xyz-2", "abc-1"]
    assert [call["id"] for call in export_calls(url, call_id="xyz")] == ["xyz-2"]
    (mine,) = export_calls(url, caller="+49 8031 392010", hasher=HASHER)
    assert len(json.loads(json.dumps(mine))["events"]) == 6


def test_purge_of_a_caller(url: str) -> None:
    """What went is said, and what cannot be reached."""
    purged = purge_calls(url, RecordsConfig(), caller="+498031392010", hasher=HASHER)
    assert "deleted: 1 calls" in render_purged(purged)
    assert [call["id"] for call in list_calls(url)] == ["xyz-2"]


def test_bad_arguments_have_one_clear_line(url: str) -> None:
    """An unknown call, half an id of several, no time."""
    with pytest.raises(StoreError, match="no call"):
        show_call(url, "nope")
    with pytest.raises(StoreError, match="more than one"):
        show_call(url, "")
    for text in ("yesterday", "99999999999d", ""):
        with pytest.raises(UsageError, match="--since"):
            read_since(text, START)
    assert read_since("7d", START) == START - timedelta(days=7)
