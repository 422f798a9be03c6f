"""bench: measurements that anybody can repeat."""

from __future__ import annotations

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json


def register(app: typer.Typer) -> None:
    bench = typer.Typer(help="Measure; exit status 0 when measured, goals met or not.")
    bench.command()(redaction)
    app.add_typer(bench, name="bench")


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
