"""A recorder in a process of its own, to be killed: writes a call, says so, and waits for its end."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime, timedelta

from voicebot.actions import Note, StoreCallback
from voicebot.events import CallArrived
from voicebot.records import CallerHasher, Redactor, Store

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

if __name__ == "__main__":
    store = Store(sys.argv[1], Redactor(), CallerHasher(bytes(range(32))))
    store.begin(CallArrived("killed", "+498031392010", "100", START))
    for turn in range(3):
        store.note("killed", START + timedelta(seconds=turn), Note("heard", {"turn": turn, "text": f"frage {turn}"}))
    wish = StoreCallback(1, "+498031392010", "de", None, "")
    store.store_callback("killed", START + timedelta(seconds=4), wish, lambda _: None)
    print("written", flush=True)
    threading.Event().wait()
