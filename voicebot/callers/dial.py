"""`voicebot dial`: simulated callers over real SIP and RTP, measured from the caller's side.

Also a process of its own for the demo and the benches: `python -m voicebot.callers.dial` reads one `Job` as JSON on
standard input and tells what happens as JSON lines.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import socket
import sys
import tempfile
import time
import wave
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from voicebot.callers.caller import Caller, Spoken, Turn
from voicebot.callers.script import Step
from voicebot.callers.sounds import read_sound, speak_steps
from voicebot.config import Config, LineConfig, folders, load
from voicebot.errors import CallNotPlaced, UsageError, VoicebotError
from voicebot.frames import LINE_HZ
from voicebot.service.process import die_with_parent
from voicebot.telephony.sip import BaresipLine

Tell = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Job:
    """What shall be dialled."""

    uri: str
    steps: tuple[Step, ...]
    calls: int = 1
    concurrency: int = 1
    record: str = ""
    """Folder for what the callers heard; empty: nothing is kept."""
    consent: bool = False
    """The far side knows of the recording."""
    lang: str = "de"
    transcribe: bool = False
    caller: str = ""
    """Number that the callers show; empty: withheld where the line allows."""


def target_host(uri: str) -> str:
    """The host of a SIP URI, without port.

    Raises:
        UsageError: no SIP URI.
    """
    scheme, _, rest = uri.partition(":")
    host = rest.rpartition("@")[2].partition(";")[0]
    if scheme not in ("sip", "sips") or not host:
        raise UsageError(f"{uri!r} is no SIP address; write sip:100@127.0.0.1:5060")
    return host.rpartition(":")[0] or host if not host.startswith("[") else host[1:].partition("]")[0]


def check(job: Job) -> None:
    """Refuse what must not be.

    Raises:
        UsageError: impossible numbers, or a recording without consent beyond this machine.
    """
    if job.calls < 1 or job.concurrency < 1:
        raise UsageError("--calls and --concurrency take 1 or more")
    if job.record and not job.consent and not _is_loopback(target_host(job.uri)):
        raise UsageError("recording a call to another machine needs --consent (Section 201 StGB)")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def local_address(host: str) -> str:
    """The address of ours from which `host` is reached; no packet is sent.

    Raises:
        UsageError: no such host, or no way to it.
    """
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect((host, 5060))
            return str(probe.getsockname()[0])
    except OSError as error:
        raise UsageError(f"{host} cannot be reached: {error}") from error


def line_for(job: Job) -> BaresipLine:
    """A line of the simulated callers' own, that carries out transfers."""
    host = target_host(job.uri)
    config = LineConfig(
        listen=f"{local_address(host)}:0",
        peers=(socket.gethostbyname(host), *(("127.0.0.0/8",) if _is_loopback(host) else ())),
        user="caller",
        rtp_ports="20000-29999",
        max_calls=max(30, job.concurrency * 2),
        jitter_ms=0,  # what is heard is measured when it arrives
    )
    return BaresipLine(config, follow_transfers=True)


async def dial(job: Job, spoken: list[Spoken], tell: Tell) -> list[dict[str, Any]]:
    """Place all calls of a job; one report per turn and one per call, in the order of the calls' ends."""
    line = line_for(job)
    await line.start()
    gate = asyncio.Semaphore(job.concurrency)
    reports: list[dict[str, Any]] = []
    try:
        async with asyncio.TaskGroup() as tasks:
            for number in range(1, job.calls + 1):
                tasks.create_task(_one(line, job, spoken, number, gate, reports, tell))
    finally:
        await line.stop()
    return reports


async def _one(
    line: BaresipLine, job: Job, spoken: list[Spoken], number: int,
    gate: asyncio.Semaphore, reports: list[dict[str, Any]], tell: Tell,
) -> None:  # fmt: skip
    name = f"call-{number}"
    async with gate:
        began = time.monotonic()
        try:
            leg = await line.dial(job.uri, caller=job.caller or None)
        except CallNotPlaced as error:
            reports.append({"call": name, "outcome": f"refused {error.status}" if error.status else str(error)})
            return
        invite_ms = round((time.monotonic() - began) * 1000, 1)
        caller = Caller(leg, spoken, lambda word: tell({"call": name, **word}))
        following = asyncio.ensure_future(_follow(line, caller))
        try:
            await caller.run()
        finally:
            following.cancel()
        path = save(job, name, bytes(caller.listener.sound)) if job.record else None
        reports += [turn.report(name) | {"offset": turn.offset} for turn in caller.turns]
        whole = {"call": name, "outcome": outcome(caller.turns), "invite_ms": invite_ms}
        reports.append(whole | {"recording": str(path) if path else None})


async def _follow(line: BaresipLine, caller: Caller) -> None:
    async for leg in line.followed():
        caller.take_over(leg)


def outcome(turns: list[Turn]) -> str:
    return "completed" if all(turn.gap_ms is not None for turn in turns) else "unanswered"


def save(job: Job, name: str, pcm: bytes) -> Path:
    """What the caller heard, as WAV."""
    folder = Path(job.record)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.wav"
    write_wav(path, pcm)
    return path


def write_wav(path: Path, pcm: bytes) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(LINE_HZ)
        sound.writeframes(pcm)


def add_heard(config: Config, job: Job, reports: list[dict[str, Any]]) -> None:
    """Transcribe what was heard in each turn; after the calls, so that it does not disturb them."""
    from voicebot.service.transcribe import Transcriber

    transcriber = Transcriber(config, folders(config))
    sounds = {report["call"]: read_sound(Path(report["recording"])) for report in reports if report.get("recording")}
    for call, pcm in sounds.items():
        turns = [report for report in reports if report["call"] == call and "turn" in report]
        ends = [turn["offset"] for turn in turns[1:]] + [len(pcm)]
        for turn, end in zip(turns, ends, strict=True):
            turn["heard"] = _words(transcriber, pcm[turn["offset"] : end])


def _words(transcriber: Any, pcm: bytes) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turn.wav"
        write_wav(path, pcm)
        return str(transcriber.transcribe(path)["text"])


def run(config: Config, job: Job, tell: Tell) -> list[dict[str, Any]]:
    """Dial and report; the recordings are kept only where the job says so.

    Raises:
        UsageError: the job is impossible.
        LineError: no port to call from.
    """
    check(job)
    spoken = speak_steps(config, job.steps, job.lang)
    with tempfile.TemporaryDirectory() as folder:
        recorded = replace(job, record=job.record or folder) if job.transcribe else job
        reports = asyncio.run(dial(recorded, spoken, tell))
        if job.transcribe:
            add_heard(config, job, reports)
    for report in reports:
        report.pop("offset", None)
        if not job.record:
            report.pop("recording", None)
    return reports


def main() -> int:
    """The process of its own."""
    die_with_parent()
    order = json.load(sys.stdin)
    steps = tuple(Step(**step) for step in order["job"].pop("steps"))
    tell: Tell = lambda word: print(json.dumps(word), flush=True)  # noqa: E731 - one line, one use
    try:
        config = load(Path(order["config"]) if order.get("config") else None)
        for report in run(config, Job(**order["job"], steps=steps), tell):
            tell({"report": report})
    except VoicebotError as error:
        print(f"voicebot: {error}", file=sys.stderr)
        return 1
    return 0


def order_of(job: Job, config_path: Path | None) -> str:
    """The JSON that `main` reads."""
    return json.dumps({"config": str(config_path) if config_path else None, "job": asdict(job)})


if __name__ == "__main__":
    sys.exit(main())
