"""`voicebot bench latency`: how long a caller waits, seen from the caller's RTP, and where the time goes.

The whole hotline runs as it does in `serve`; one simulated caller after the other dials in over SIP, asks known
questions, and interrupts an answer. The parts come from the call record's own notes.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from pathlib import Path
from typing import Any

from voicebot.bench.figures import percentiles
from voicebot.bench.machine import describe, memory_of
from voicebot.callers.dial import Job
from voicebot.callers.script import Step
from voicebot.callers.stage import Stage, run_process
from voicebot.config import Config, folders
from voicebot.errors import RunError
from voicebot.service.supervise import Hotline

QUESTIONS = (
    "Welche Unterlagen brauche ich für den Antrag?",
    "Wie kann ich einen Termin buchen?",
    "Muss ich meine neue Adresse melden?",
    "Ich habe meine Karte verloren.",
    "Was ist eine Fiktionsbescheinigung?",
    "Wo finde ich meinen Sachbearbeiter?",
    "Darf ich mit meinem Titel arbeiten?",
    "Kann ich meinen Termin verschieben?",
)
PARTS = ("endpointing", "recognition", "retrieval", "first_sound")
PER_CALL = 6
CALL_SECONDS = 180.0


def script(number: int) -> tuple[Step, ...]:
    """A call: a question after the greeting, then each further one into the answer before it."""
    first, *others = [QUESTIONS[(number * PER_CALL + at) % len(QUESTIONS)] for at in range(PER_CALL)]
    return (Step("say", first), *(Step("interrupt", text) for text in others), Step("hangup"))


def measure(config: Config, calls: int = 6) -> dict[str, Any]:
    """The object of `bench latency --json`.

    Raises:
        VoicebotError: the hotline could not start.
    """
    with tempfile.TemporaryDirectory(prefix="voicebot-bench-") as folder:
        return asyncio.run(_measure(Stage(folders(config), Path(folder)), calls))


async def _measure(stage: Stage, calls: int) -> dict[str, Any]:
    notes: list[dict[str, Any]] = []
    reports: list[dict[str, Any]] = []
    config = stage.write_settings("201")
    async with Hotline(config, stage.settings, notes.append) as hotline:
        memory = {"idle": memory_of(hotline.pids)}
        address = hotline.listening.removeprefix("udp:")
        for number in range(calls):
            job = Job(f"sip:hotline@{address}", script(number))
            await _call(stage, job, reports)
        memory["after_calls"] = memory_of(hotline.pids)
    return {**_figures(notes, reports, calls), "memory_mb": memory}


async def _call(stage: Stage, job: Job, reports: list[dict[str, Any]]) -> None:
    def watch(word: dict[str, Any]) -> None:
        if "report" in word:
            reports.append(word["report"])

    async with asyncio.timeout(CALL_SECONDS):
        status = await run_process("voicebot.callers.dial", stage.order(job), watch)
    if status:
        raise RunError("a simulated caller could not call; its message stands above")


def _figures(notes: list[dict[str, Any]], reports: list[dict[str, Any]], calls: int) -> dict[str, Any]:
    heard = [note for note in notes if note.get("note") == "heard" and note.get("text")]
    return {
        "machine": describe(),
        "engine": next((note["engine"] for note in heard if note.get("engine")), None),
        "calls": calls,
        "gap_ms": percentiles(_values(reports, "gap_ms")),
        "parts_ms": {name: percentiles(values) for name, values in _parts(notes).items()},
        "invite_ms": percentiles(_values(reports, "invite_ms")),
        "hold_ms": percentiles(_values(reports, "barge_in_ms")),
    }


def _values(reports: list[dict[str, Any]], key: str) -> list[float]:
    return [report[key] for report in reports if report.get(key) is not None]


def _parts(notes: list[dict[str, Any]]) -> dict[str, list[float]]:
    """`endpointing`: end of speech to the turn's close, in which `recognition` and `retrieval` are mostly hidden;
    `first_sound`: from the close to the first frame of the answer."""
    parts: dict[str, list[float]] = {name: [] for name in PARTS}
    closed: dict[str, float] = {}
    for note in notes:
        match note:
            case {"note": "heard", "endpointing_ms": int() as close_ms, "call": call}:
                closed[call] = close_ms
                parts["endpointing"].append(close_ms)
                parts["recognition"].append(note.get("decode_ms") or 0.0)
                parts["retrieval"].append(note.get("lookup_ms") or 0.0)
            case {"note": "said", "gap_ms": int() as gap_ms, "call": call} if call in closed:
                parts["first_sound"].append(gap_ms - closed.pop(call))
    return parts


def as_text(result: dict[str, Any]) -> str:
    """The figures for a terminal."""
    lines = [f"{json.dumps(result['machine'])}", f"engine {result['engine']}, {result['calls']} calls"]
    rows = {
        "end of speech → first sound": result["gap_ms"],
        **{f"  {name}": value for name, value in result["parts_ms"].items()},
        "INVITE → 200": result["invite_ms"],
        "caller speaks → silence": result["hold_ms"],
    }
    lines += [
        f"{name:30} p50 {row['p50']!s:>8} ms   p95 {row['p95']!s:>8} ms   n {row['n']}" for name, row in rows.items()
    ]
    lines.append(
        "memory of all processes, MB: " + ", ".join(f"{when} {mb}" for when, mb in result["memory_mb"].items())
    )
    return "\n".join(lines)
