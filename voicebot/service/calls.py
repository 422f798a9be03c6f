"""What `voicebot calls` does: the call record as data, and told so that it can be read at a glance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from voicebot.config import RecordsConfig
from voicebot.errors import UsageError
from voicebot.records.reading import CallFilter, Reader
from voicebot.records.retention import Purged, purge, purge_call, purge_caller
from voicebot.records.secret import CallerHasher

_AGO = re.compile(r"(\d+)\s*([mhdw])")
_AGO_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_OUTCOMES = {"answered": "green", "transferred": "green", "callback": "cyan", "interrupted": "red", "failed": "red"}
_WHO = {"heard": ("caller", "bold cyan"), "said": ("hotline", "bold green"), "key": ("caller", "bold cyan")}
WHY_ONLY = frozenset({"considered", "decided", "turn"})
"""Kinds of notes that `show` leaves out without --why."""


# ------------------------------------------------------------------ data


def list_calls(
    database_url: str, since: str | None = None, outcome: str | None = None, lang: str | None = None
) -> list[dict[str, Any]]:
    """Calls, the latest first; `since` is an ISO date or time, or "7d", "12h".

    Raises:
        UsageError: `since` is neither.
        StoreError: the records cannot be read.
    """
    wanted = CallFilter(None if since is None else read_since(since, datetime.now(UTC)), outcome, lang)
    reader = Reader(database_url)
    try:
        return [_plain(row) for row in reader.calls(wanted)]
    finally:
        reader.close()


def show_call(database_url: str, call_id: str) -> dict[str, Any]:
    """One call with its events; the beginning of its id is enough.

    Raises:
        StoreError: there is no such call, or more than one.
    """
    reader = Reader(database_url)
    try:
        return dict(_plain(reader.call(call_id)))
    finally:
        reader.close()


def export_calls(
    database_url: str, call_id: str | None = None, caller: str | None = None, hasher: CallerHasher | None = None
) -> Iterator[dict[str, Any]]:
    """Whole calls, each to be written as one JSON line: one, those of a caller's number, or all.

    Of a caller also the callbacks to that number which others asked for (`{"callback": …}`).
    """
    reader = Reader(database_url)
    try:
        if call_id is not None:
            yield _plain(reader.call(call_id))
            return
        caller_hash = None if caller is None else _hash(caller, hasher)
        exported = set()
        for row in reader.export(CallFilter(caller_hash=caller_hash)):
            exported.add(row["id"])
            yield _plain(row)
        for wish in reader.callbacks_of(caller_hash) if caller_hash else ():
            if wish["call_id"] not in exported:
                yield {"callback": _plain(wish)}
    finally:
        reader.close()


def purge_calls(
    database_url: str,
    config: RecordsConfig,
    call_id: str | None = None,
    caller: str | None = None,
    hasher: CallerHasher | None = None,
) -> Purged:
    """Delete what is too old, or one call, or everything of a caller's number.

    Raises:
        StoreError: no such call, or the database is in use so that bytes would be left.
    """
    if call_id is not None:
        return purge_call(database_url, str(show_call(database_url, call_id)["id"]))
    if caller is not None:
        return purge_caller(database_url, _hash(caller, hasher))
    return purge(database_url, config, datetime.now(UTC))


def read_since(text: str, now: datetime) -> datetime:
    """ "2026-11-23", "2026-11-23T08:00", "7d", "12h", "30m", "2w".

    Raises:
        UsageError: none of these.
    """
    ago = _AGO.fullmatch(text.strip())
    try:
        if ago is not None:
            return now - timedelta(**{_AGO_UNITS[ago[2]]: int(ago[1])})
        at = datetime.fromisoformat(text.strip())
    except (ValueError, OverflowError):
        raise UsageError(f'--since: "{text}" is no time; write 2026-11-23, 7d, 12h or 30m') from None
    return at if at.tzinfo is not None else at.astimezone()


def _hash(number: str, hasher: CallerHasher | None) -> str:
    if hasher is None:
        raise UsageError("a caller's number needs secret.key, with which numbers were hashed")
    return hasher.hash(number)


def _plain(value: Any) -> Any:
    """For JSON: times as ISO text in UTC."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds")
    if isinstance(value, Mapping):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(entry) for entry in value]
    return value


# ------------------------------------------------------------------ telling


def render_list(rows: Sequence[Mapping[str, Any]]) -> RenderableType:
    """A table for the terminal, local times."""
    if not rows:
        return Text("no calls")
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("when", "length", "outcome", "lang", "topics", "caller", "id"):
        table.add_column(heading, no_wrap=heading != "topics")
    for row in rows:
        table.add_row(
            f"{_local(row['started_at']):%Y-%m-%d %H:%M}",
            _length(row),
            Text(str(row["outcome"]), style=_OUTCOMES.get(str(row["outcome"]), "")),
            str(row["lang"]),
            ", ".join(row["topics"]),
            (row["caller_hash"] or "withheld")[:8],
            str(row["id"])[:20],
        )
    return table


def render_call(call: Mapping[str, Any], *, why: bool = False) -> RenderableType:
    """The call told like a story: when, who, what; with `why` every decision and delay."""
    start = _moment(call["started_at"])
    story = Table.grid(padding=(0, 2))
    story.add_column(justify="right", style="dim", no_wrap=True)
    story.add_column(no_wrap=True)
    story.add_column(overflow="fold")
    story.add_column(justify="right", style="dim", no_wrap=True)
    for event in call["events"]:
        if why or event["kind"] not in WHY_ONLY:
            who, style = _WHO.get(event["kind"], (event["kind"], "yellow"))
            story.add_row(_offset(start, event["at"]), Text(who, style=style), *_tell(event, why))
    for wish in call["callbacks"]:
        number = wish["number"] or "(number deleted)"
        line = f"{wish['state']}: {number}, {wish['lang']}, {wish['topic'] or 'no topic'}; {wish['question']}"
        story.add_row(_offset(start, wish["created_at"]), Text("callback", style="bold magenta"), line, "")
    return Group(*_headline(call), Text(""), story)


def _headline(call: Mapping[str, Any]) -> list[Text]:
    outcome = str(call["outcome"])
    first = Text.assemble(
        (str(call["id"]), "bold"), f"  {_local(call['started_at']):%Y-%m-%d %H:%M:%S}  {_length(call)}  ",
        (outcome, _OUTCOMES.get(outcome, "")), f"  {call['lang']}  {', '.join(call['topics'])}",
    )  # fmt: skip
    if call["notice_version"] is None:
        heard = "not heard"
    else:
        end = "to its end" if call["notice_complete"] else "not to its end"
        heard = f"version {call['notice_version']}, {call['notice_lang']}, {end}"
    return [first, Text(f"notice: {heard}; caller {(call['caller_hash'] or 'withheld')[:12]}", style="dim")]


def _tell(event: Mapping[str, Any], why: bool) -> tuple[Text, str]:
    """What happened, and the figures beside it."""
    data = dict(event["data"])
    text = data.pop("text", None)
    words = Text(str(text)) if text else Text("")
    if event["kind"] == "key":
        words = Text(f"key {data.pop('key', data.pop('rating', ''))}")
    elif event["kind"] == "said" and not text:
        words = Text(f"({data.get('prompt') or 'text deleted, or with data of the caller'})", style="dim")
    elif event["kind"] not in _WHO:
        words = Text(_pairs(data))
        data = {}
    figures = []
    if isinstance(data.get("confidence"), int | float):
        figures.append(f"{data.pop('confidence'):.0%}")
    if isinstance(data.get("gap_ms"), int | float):
        figures.append(f"gap {data.pop('gap_ms')} ms")
    if why and data:
        words.append(f"\n{_pairs(data)}", style="dim")
    return words, ", ".join(figures)


def _pairs(data: Mapping[str, Any]) -> str:
    return ", ".join(f"{key}: {_value(value)}" for key, value in data.items() if value not in (None, "", [], {}))


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + _pairs(value) + "}"
    if isinstance(value, list | tuple):
        return " | ".join(_value(entry) for entry in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def render_purged(purged: Purged) -> str:
    """What went, and what has to be deleted by hand."""
    lines = [
        f"deleted: {purged.calls} calls, the text of {purged.texts} notes, {purged.callbacks} callback numbers, "
        f"{purged.questions} questions"
    ]
    lines += [f"out of reach, delete by hand if it is a copy: {name}" for name in purged.backups]
    return "\n".join([*lines, "copies elsewhere (backups, snapshots, exports) keep what they have"])


def to_text(rendered: RenderableType, width: int = 120, *, colour: bool = False) -> str:
    """What the terminal would show, as text."""
    console = Console(width=width, force_terminal=colour, no_color=not colour, highlight=False)
    with console.capture() as capture:
        console.print(rendered)
    return capture.get()


def _moment(value: Any) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(str(value))


def _local(value: Any) -> datetime:
    return _moment(value).astimezone()


def _length(call: Mapping[str, Any]) -> str:
    if call["ended_at"] is None:
        return "-"
    seconds = round((_moment(call["ended_at"]) - _moment(call["started_at"])).total_seconds())
    return f"{seconds // 60}:{seconds % 60:02}"


def _offset(start: datetime, at: Any) -> str:
    seconds = (_moment(at) - start).total_seconds()
    return f"{int(seconds) // 60}:{seconds % 60:04.1f}"
