"""calls list, show, export, purge: the call records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json
from voicebot.errors import UsageError

if TYPE_CHECKING:
    from voicebot.config import Config, Folders

CallId = Annotated[str | None, typer.Option("--call", metavar="ID", help="One call.")]
Caller = Annotated[str | None, typer.Option(metavar="NUMBER", help="Everything of one caller's number.")]


def register(app: typer.Typer) -> None:
    calls = typer.Typer(help="Call records, redacted.")
    calls.command("list")(list_)
    calls.command()(show)
    calls.command()(export)
    calls.command()(purge)
    app.add_typer(calls, name="calls")


def list_(
    since: Annotated[str | None, typer.Option(help="2026-11-23, 7d or 12h.")] = None,
    outcome: Annotated[str | None, typer.Option(help="answered, transferred, callback, abandoned, ...")] = None,
    lang: Annotated[str | None, typer.Option(help="Only this language.")] = None,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """List calls, the latest first."""
    from voicebot.service import calls

    _, _, url = _records(config)
    rows = calls.list_calls(url, since, outcome, lang)
    if as_json:
        for row in rows:
            show_json(row)
    else:
        _print(calls.render_list(rows))
    return 0


def show(
    call: Annotated[str, typer.Argument(metavar="ID", help="The beginning of it is enough.")],
    why: Annotated[bool, typer.Option("--why", help="Explain every decision and delay.")] = False,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """Show one call as a story."""
    from voicebot.service import calls

    _, _, url = _records(config)
    found = calls.show_call(url, call)
    if as_json:
        show_json(found)
    else:
        _print(calls.render_call(found, why=why))
    return 0


def export(call: CallId = None, caller: Caller = None, config: ConfigFile = None) -> int:
    """Write calls as JSON lines: all, one, or those of a caller (GDPR Art. 15)."""
    from voicebot.service import calls
    from voicebot.service.hashing import open_hasher

    _, places, url = _records(config)
    for entry in calls.export_calls(url, call, caller, open_hasher(places) if caller else None):
        show_json(entry)
    return 0


def purge(call: CallId = None, caller: Caller = None, config: ConfigFile = None) -> int:
    """Delete for good: what is too old, one call, or everything of a caller (GDPR Art. 17)."""
    from voicebot.service import calls
    from voicebot.service.hashing import open_hasher

    if call and caller:
        raise UsageError("--call and --caller exclude one another")
    settings, places, url = _records(config)
    hasher = open_hasher(places) if caller else None
    print(calls.render_purged(calls.purge_calls(url, settings.records, call, caller, hasher)))
    return 0


def _records(config: Path | None) -> tuple[Config, Folders, str]:
    from voicebot.config import folders, load
    from voicebot.service.recorder import database_url

    settings = load(config)
    places = folders(settings)
    return settings, places, database_url(settings, places)


def _print(rendered: object) -> None:
    """Print a table or a story, in colour where a terminal shows it."""
    from rich.console import Console

    Console(highlight=False).print(rendered)
