"""bench: measurements that anybody can repeat."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json
from voicebot.errors import UsageError


def register(app: typer.Typer) -> None:
    bench = typer.Typer(help="Measure; exit status 0 when measured, goals met or not.")
    bench.command()(latency)
    bench.command()(turns)
    bench.command()(retrieval)
    bench.command()(redaction)
    app.add_typer(bench, name="bench")


def latency(
    calls: Annotated[int, typer.Option(min=1, help="How many calls, one after the other.")] = 6,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """End of the caller's speech to the first sound of the answer, seen from the caller's side."""
    from voicebot.bench.latency import as_text, measure
    from voicebot.config import load
    from voicebot.service.logs import configure_logs

    settings = load(config)
    configure_logs(settings.log, "bench")
    result = measure(settings, calls)
    if as_json:
        show_json(result)
    else:
        print(as_text(result))
    return 0


def turns(as_json: AsJson = False, config: ConfigFile = None) -> int:
    """Cut-offs, held and stopped answers, on written scenes with the real engines."""
    from voicebot.bench.turns import as_text, measure
    from voicebot.config import load

    result = measure(load(config))
    if as_json:
        show_json(result)
    else:
        print(as_text(result))
    return 0


def retrieval(
    which: Annotated[str, typer.Option("--set", help="all, questions, commands or follow-ups.")] = "all",
    curve: Annotated[Path | None, typer.Option(metavar="FILE.png", help="Draw risk and coverage.")] = None,
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """Right and wrong answers to unseen questions, commands and follow-ups; CPU and memory of a lookup."""
    from voicebot.bench.curve import check_drawing, draw
    from voicebot.bench.retrieval import measure
    from voicebot.bench.tables import as_text
    from voicebot.bench.unseen import SETS
    from voicebot.config import load

    settings = load(config)
    if which not in ("all", *SETS):
        raise UsageError(f"--set takes all, {', '.join(SETS)}, not {which!r}")
    if curve is not None:
        if which not in ("all", "questions"):
            raise UsageError("--curve is drawn from questions: use --set questions or all")
        check_drawing(curve)
    result = measure(settings, which)
    if as_json:
        show_json(result)
    else:
        print(as_text(result), flush=True)
    if curve is not None:
        draw(result["curve"], result["answer_at"], curve)
    return 0


def redaction(as_json: AsJson = False, config: ConfigFile = None) -> int:
    """Recall and precision of the redaction on the written set."""
    from voicebot.bench.redaction import as_data, as_text, run
    from voicebot.config import load

    report = run([load(config).office.phone])
    if as_json:
        show_json(as_data(report))
    else:
        print(as_text(report))
    return 0
