"""serve, demo, doctor: the hotline itself."""

from __future__ import annotations

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json
from voicebot.errors import ConfigError

SIGNS = {"ok": "ok  ", "warn": "WARN", "fail": "FAIL"}


def register(app: typer.Typer) -> None:
    app.command()(demo)
    app.command()(serve)
    app.command()(doctor)


def demo(config: ConfigFile = None) -> int:
    """Everything on this machine: a simulated caller dials in and asks aloud; prints the conversation."""
    from voicebot.config import load
    from voicebot.demo import run
    from voicebot.service.logs import configure_logs

    settings = load(config)
    configure_logs(settings.log, "demo")
    return run(settings)


def serve(config: ConfigFile = None) -> int:
    """Run the hotline."""
    from voicebot.config import find, load
    from voicebot.service.supervise import serve as run

    file, settings = find(config), load(config)
    if settings.office.example:
        raise ConfigError(f"{file}: these are the demo's example settings; write your own [office] (docs/office.md)")
    return run(settings, file)


def doctor(config: ConfigFile = None, as_json: AsJson = False) -> int:
    """Check everything that can be wrong, and say how to mend it; exit status 0 when ready."""
    from voicebot.doctor import examine

    ready = True
    for check in examine(config):
        ready = ready and check.state != "fail"
        if as_json:
            show_json({"check": check.name, "state": check.state, "text": check.text, "cure": check.cure})
        else:
            print(
                f"{SIGNS[check.state]}  {check.name}: {check.text}" + (f"\n      → {check.cure}" if check.cure else "")
            )
    if not as_json:
        print("ready" if ready else "not ready: mend what is marked FAIL")
    return 0 if ready else 1
