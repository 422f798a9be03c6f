"""ask, kb: the knowledge base."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json
from voicebot.errors import UsageError


def register(app: typer.Typer) -> None:
    app.command()(ask)


def ask(
    text: Annotated[list[str] | None, typer.Argument(metavar="[TEXT ...]")] = None,
    lang: Annotated[str | None, typer.Option(help="Language of the question, ISO 639-1.")] = None,
    as_json: AsJson = False,
    dialogue: Annotated[
        bool, typer.Option("--dialogue", help="Keep the conversation going from line to line.")
    ] = False,
    config: ConfigFile = None,
) -> int:
    """Ask by text; without TEXT, every line of standard input is a question."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from voicebot.config import folders, load
    from voicebot.service.ask import as_text, ask_lines
    from voicebot.service.lookup import open_knowledge
    from voicebot.service.setup import open_setup

    if lang is not None and not (len(lang) == 2 and lang.isascii() and lang.isalpha()):
        raise UsageError(f"--lang takes an ISO 639-1 code like de or uk, not {lang!r}")
    settings = load(config)
    places = folders(settings)
    find = open_knowledge(settings, places).find
    today = datetime.now(ZoneInfo(settings.hours.timezone)).date()
    lines = [" ".join(text)] if text else sys.stdin
    setup = open_setup(settings, places)
    for answer in ask_lines(lines, find, setup, today, lang=lang and lang.lower(), dialogue=dialogue):
        if as_json:
            show_json(answer)
        else:
            print(as_text(answer), flush=True)
    return 0
