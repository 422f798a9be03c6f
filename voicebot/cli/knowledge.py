"""ask, kb: the knowledge base."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from voicebot.cli.options import AsJson, ConfigFile, as_said, show_json
from voicebot.errors import KnowledgeError, UsageError

if TYPE_CHECKING:
    from voicebot.config import Config


CONFUSIONS = 10  # shown to people; --json has all


def register(app: typer.Typer) -> None:
    app.command()(ask)
    kb = typer.Typer(help="The knowledge: what is broken, untranslated, out of date.")
    kb.command("test")(regression)
    for command in (check, stats, stale):
        kb.command()(command)
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
    lines = [as_said(text)] if text else sys.stdin
    setup = open_setup(settings, places)
    for answer in ask_lines(lines, find, setup, _today(settings), lang=lang and lang.lower(), dialogue=dialogue):
        if as_json:
            show_json(answer)
        else:
            print(as_text(answer), flush=True)
    return 0


def check(as_json: AsJson = False, config: ConfigFile = None) -> int:
    """Check every knowledge file: schema, links, translations, expiry; exit status 1 where something is broken."""
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


def regression(
    lang: Annotated[str | None, typer.Option(help="Only the questions in this language.")] = None,
    misses: Annotated[bool, typer.Option("--misses", help="List every question that was not answered right.")] = False,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """Ask every regression question; exit status 1 where too few are recognised or too many answered wrong."""
    from voicebot.config import folders, load
    from voicebot.service import kb
    from voicebot.service.lookup import open_knowledge

    settings = load(config)
    knowledge = open_knowledge(settings, folders(settings))
    report = kb.test(knowledge, _today(settings), *([lang] if lang else []))
    if not report.asked:
        known = ", ".join(sorted({question.lang for question in knowledge.content.regression})) or "none"
        raise KnowledgeError(f"no regression questions in {lang or 'any language'}; there are some in: {known}")
    missed = report.missed() if misses else []
    if as_json:
        show_json(report.as_data() | ({"missed": [asdict(row) for row in missed]} if misses else {}))
        return 1 if report.failures else 0
    for row in missed:
        print(f"{row.question.lang} {row.question.topic}: {row.question.text} → {row.verdict} {row.topic}")
    _print_table(report.rows())
    for right, wrong, count in report.confusions()[:CONFUSIONS]:
        print(f"{count} x {right} was answered with {wrong}")
    for failure in report.failures:
        print(f"FAIL  {failure}")
    return 1 if report.failures else 0


def stats(as_json: AsJson = False, config: ConfigFile = None) -> int:
    """How far each language has come: topics, texts, stale, by machine, reviewed, ways of asking."""
    from voicebot.config import folders, load
    from voicebot.service import kb
    from voicebot.service.checking import open_content

    rows = [asdict(row) for row in kb.stats(open_content(folders(load(config))))]
    if as_json:
        for row in rows:
            show_json(row)
    else:
        _print_table([tuple(rows[0]), *(tuple(map(str, row.values())) for row in rows)])
    return 0


def stale(
    days: Annotated[int, typer.Option(min=0, help="How far to look ahead.")] = 60,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """List the facts that expire soon or have expired, and the topics that fall silent with them."""
    from voicebot.config import folders, load
    from voicebot.service import kb
    from voicebot.service.checking import open_content

    settings = load(config)
    rows = kb.stale(open_content(folders(settings)), _today(settings), days)
    for row in rows:
        if as_json:
            show_json(asdict(row))
        else:
            state = f"ends in {row.days_left} days" if row.days_left >= 0 else "has expired"
            print(f"{row.valid_until}  {row.fact} {state}: {', '.join(row.topics) or 'no topic uses it'}")
    if not rows and not as_json:
        print(f"nothing expires within {days} days")
    return 0


def _print_table(rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as their widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _today(settings: Config) -> date:
    return datetime.now(ZoneInfo(settings.hours.timezone)).date()
