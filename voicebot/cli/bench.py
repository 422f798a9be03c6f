"""bench: measurements that anybody can repeat."""

from __future__ import annotations

from typing import Annotated

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json


def register(app: typer.Typer) -> None:
    bench = typer.Typer(help="Measure; exit status 0 when measured, goals met or not.")
    bench.command()(latency)
    bench.command()(turns)
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
