"""transcribe, say, dial: sound in, sound out, whole calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from voicebot.cli.options import AsJson, ConfigFile, as_said, show_json, tell_failure
from voicebot.errors import AudioError, EngineError, UsageError

Engine = Annotated[str, typer.Option(help="vosk, whisper or auto.")]


def register(app: typer.Typer) -> None:
    app.command()(transcribe)
    app.command()(say)
    app.command()(dial)


def transcribe(
    files: Annotated[list[Path], typer.Argument(metavar="WAV ...")],
    lang: Annotated[str, typer.Option(help="Language, or auto: those of the settings.")] = "auto",
    engine: Engine = "auto",
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """Write down what is said in sound files."""
    from voicebot.config import folders, load
    from voicebot.service.transcribe import Transcriber

    settings = load(config)
    transcriber = Transcriber(settings, folders(settings), lang, engine)
    failed = 0
    for file in files:
        try:
            heard = transcriber.transcribe(file)
        except (AudioError, EngineError) as error:
            tell_failure(error)
            failed += 1
            continue
        if as_json:
            show_json(heard)
        else:
            name = f"{file}: " if len(files) > 1 else ""
            print(f"{name}{heard['text'] or '(nobody speaks)'}", flush=True)
    return 1 if failed else 0


def say(
    text: Annotated[list[str], typer.Argument(metavar="TEXT")],
    lang: Annotated[str, typer.Option(help="Language of the text.")] = "de",
    output: Annotated[Path, typer.Option("-o", "--output", metavar="OUT.wav")] = Path("say.wav"),
    config: ConfigFile = None,
) -> int:
    """Speak a text as callers would hear it, into a sound file."""
    from voicebot.config import folders, load
    from voicebot.service.say import say as speak

    settings = load(config)
    print(speak(settings, folders(settings), as_said(text), lang, output))
    return 0


def dial(
    uri: Annotated[str, typer.Argument(metavar="URI", help="sip:100@127.0.0.1:5060")],
    play: Annotated[Path | None, typer.Option(metavar="WAV", help="Say what is in this file.")] = None,
    text: Annotated[str | None, typer.Option("--say", metavar="TEXT", help="Say this.")] = None,
    script: Annotated[Path | None, typer.Option(metavar="FILE.yaml", help="Do these steps.")] = None,
    calls: Annotated[int, typer.Option(help="How many calls.")] = 1,
    concurrency: Annotated[int, typer.Option(help="How many of them at once.")] = 1,
    record: Annotated[str, typer.Option(metavar="DIR", help="Keep what the callers hear.")] = "",
    consent: Annotated[bool, typer.Option("--consent", help="The far side knows of the recording.")] = False,
    lang: Annotated[str, typer.Option(help="Language of --say and the script's texts.")] = "de",
    as_json: AsJson = False,
    config: ConfigFile = None,
) -> int:
    """Place simulated calls over real SIP and RTP; exit status 1 where one was not answered."""
    from voicebot.callers.dial import Job, run
    from voicebot.callers.script import Step, load_script
    from voicebot.config import load

    if sum(way is not None for way in (play, text, script)) > 1:
        raise UsageError("--play, --say and --script exclude one another; put the sound or text into the script")
    steps = load_script(script) if script else []
    if play is not None:
        steps = [Step("play", str(play))]
    if text is not None:
        steps = [Step("say", text)]
    job = Job(uri, tuple(steps), calls, concurrency, record, consent, lang, transcribe=True)
    reports = run(load(config), job, lambda word: None)
    for report in reports:
        if as_json:
            show_json(report)
        else:
            print(_line(report), flush=True)
    return 0 if all(report.get("outcome") in (None, "completed") for report in reports) else 1


def _line(report: dict[str, object]) -> str:
    """One report for people."""
    if "turn" not in report:
        facts = (report["outcome"], report.get("reason"), report.get("heard"), report.get("recording"))
        return f"{report['call']}: " + " · ".join(str(fact) for fact in facts if fact)
    gap = report.get("gap_ms")
    after = f"{report['outcome']} after {gap:.0f} ms" if isinstance(gap, int | float) else str(report["outcome"])
    return f"{report['call']} turn {report['turn']}: {report['said']} → {after}: {report.get('heard', '')}"
