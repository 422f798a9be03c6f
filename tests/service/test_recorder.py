"""The recorder forgets by itself: nobody has to remember a cron job."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from voicebot.config import Config
from voicebot.events import CallArrived
from voicebot.interfaces import CallSummary
from voicebot.records.reading import CallFilter, Reader
from voicebot.records.redaction import Redactor
from voicebot.records.secret import CallerHasher
from voicebot.records.store import Store
from voicebot.service.recorder import keep_forgetting


def test_what_is_too_old_is_gone_and_the_rest_stays(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'calls.sqlite'}"
    store = Store(url, Redactor(), CallerHasher(b"k" * 32))
    now = datetime.now(UTC)
    for name, days in (("old", 400), ("new", 1)):
        store.begin(CallArrived(name, None, "100", now - timedelta(days=days)))
        store.end(name, now - timedelta(days=days), CallSummary("answered", "de"))
    assert keep_forgetting(Config(), url).wait(30)
    reader = Reader(url)
    assert [row["id"] for row in reader.calls(CallFilter(None, None, None))] == ["new"]
    reader.close()
    store.close()
