"""ask, kb: the knowledge base."""

from __future__ import annotations

import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json
from voicebot.errors import UsageError

if TYPE_CHECKING:
    from voicebot.config import Config


def register(app: typer.Typer) -> None:
    app.command()(ask)
    kb = typer.Typer(help="The knowledge: what is broken, untranslated, out of date.")
    kb.command()(check)
    app.add_typer(kb, name="kb")


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
    from voicebot.config import folders, load
    from voicebot.service.ask import as_text, ask_lines
    from voicebot.service.lookup import open_knowledge
    from voicebot.service.setup import open_setup

    if lang is not None and not (len(lang) == 2 and lang.isascii() and lang.isalpha()):
        raise UsageError(f"--lang takes an ISO 639-1 code like de or uk, not {lang!r}")
    settings = load(config)
    places = folders(settings)
    find = open_knowledge(settings, places).find
    lines = [" ".join(text)] if text else sys.stdin
    setup = open_setup(settings, places)
    for answer in ask_lines(lines, find, setup, _today(settings), lang=lang and lang.lower(), dialogue=dialogue):
        if as_json:
            show_json(answer)
        else:
            print(as_text(answer), flush=True)
    return 0


def check(as_json: AsJson = False, config: ConfigFile = None) -> int:
    """Check every knowledge file: schema, links, translations, expiry; exit status 1 where something is broken."""
    from dataclasses import asdict

    from voicebot.config import folders, load
    from voicebot.service.checking import check_knowledge

    settings = load(config)
    problems = check_knowledge(settings, folders(settings), _today(settings))
    for problem in problems:
        if as_json:
            show_json(asdict(problem))
        else:
            print(f"{problem.severity:8} {problem}")
    errors = sum(problem.severity == "error" for problem in problems)
    if not as_json:
        print(f"{errors} errors, {len(problems) - errors} warnings")
    return 1 if errors else 0


def _today(settings: Config) -> date:
    return datetime.now(ZoneInfo(settings.hours.timezone)).date()
