"""The recorder process: redaction, and the only writer of call records.

`python -m voicebot.service.recorder [-c FILE] [announce]`; with `announce` every redacted note is also told on
standard output as one JSON object a line: the demo prints the conversation from it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import structlog

from voicebot.actions import Note, StoreCallback
from voicebot.config import Config, Folders, make_folders
from voicebot.engines.roles import Recording
from voicebot.errors import StoreError, VoicebotError
from voicebot.events import CallArrived, NotStored, Stored
from voicebot.interfaces import CallStore, CallSummary
from voicebot.records.redaction import Redactor
from voicebot.records.retention import purge
from voicebot.records.secret import CallerHasher
from voicebot.records.store import Store
from voicebot.service.process import begin, exit_status
from voicebot.service.worker import serve_roles

DAY_SECONDS = 24 * 3600

log = structlog.get_logger("recorder")


def open_store(config: Config, places: Folders, redactor: Redactor) -> Store:
    """The call store of these settings.

    Raises:
        ConfigError: the database address is none.
        StoreError: it cannot be opened.
    """
    make_folders(places)
    return Store(database_url(config, places), redactor, CallerHasher.from_file(places.secret_key))


def database_url(config: Config, places: Folders) -> str:
    return config.records.database or f"sqlite:///{places.data / 'calls.sqlite'}"


class Announcing:
    """A store that also tells every note, redacted, to whoever started this process."""

    def __init__(self, store: CallStore, redactor: Redactor) -> None:
        self._store = store
        self._redactor = redactor

    def _tell(self, call_id: str, what: str, data: dict[str, Any], **clear: Any) -> None:
        word = {"call": call_id, "note": what, **self._redactor.redact_data(data), **clear}
        print(json.dumps(word, default=str), flush=True)

    def begin(self, call: CallArrived) -> None:
        self._store.begin(call)
        self._tell(call.call_id, "arrived", {})

    def note(self, call_id: str, at: datetime, note: Note) -> None:
        self._store.note(call_id, at, note)
        staff = {"name": note.data["name"]} if note.kind == "transfer" and "name" in note.data else {}  # no secret
        self._tell(call_id, note.kind, {"at": at.timestamp(), **note.data}, **staff)

    def store_callback(
        self, call_id: str, at: datetime, wish: StoreCallback, sink: Callable[[Stored | NotStored], None]
    ) -> None:
        self._store.store_callback(call_id, at, wish, sink)

    def end(self, call_id: str, at: datetime, summary: CallSummary) -> None:
        self._store.end(call_id, at, summary)
        self._tell(call_id, "over", {"outcome": summary.outcome, "lang": summary.lang, "topics": list(summary.topics)})


def keep_forgetting(config: Config, url: str) -> threading.Event:
    """Delete what is too old, now and every day, beside the writer; the event is set after the first time."""
    done_once = threading.Event()

    def forget() -> None:
        try:
            log.info("purged", **asdict(purge(url, config.records, datetime.now(UTC))))
        except StoreError as error:  # somebody reads: tomorrow is another day
            log.warning("not_purged", reason=str(error))

    def every_day() -> None:
        while True:
            forget()
            done_once.set()
            time.sleep(DAY_SECONDS)

    threading.Thread(target=every_day, name="purge", daemon=True).start()
    return done_once


def main() -> int:
    try:
        process = begin("recorder")
        redactor = Redactor([process.config.office.phone])
        records = open_store(process.config, process.places, redactor)
        store: CallStore = Announcing(records, redactor) if "announce" in process.arguments else records
        asyncio.run(serve_roles([Recording(store, records.interrupt)], process.places))
    except VoicebotError as error:
        return exit_status(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
