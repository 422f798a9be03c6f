"""`voicebot dial`: simulated callers over real SIP and RTP, measured from the caller's side.

Also a process of its own for the demo and the benches: `python -m voicebot.callers.dial` reads one `Job` as JSON on
standard input and tells what happens as JSON lines.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from voicebot.callers.caller import Caller, Spoken
from voicebot.callers.script import Step
from voicebot.callers.sounds import speak_steps, write_wav
from voicebot.callers.target import find_way, is_loopback, target_host
from voicebot.config import Config, LineConfig, folders, load
from voicebot.errors import CallNotPlaced, LineError, RunError, UsageError, VoicebotError
from voicebot.frames import FRAME_BYTES, FRAME_MS, LINE_HZ, AudioFrame
from voicebot.service.process import die_with_parent
from voicebot.telephony.sip import BaresipLine

RING_SECONDS = 30.0  # a caller's patience until somebody answers

Tell = Callable[[dict[str, Any]], None]
Report = dict[str, Any]


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


def check(job: Job) -> None:
    """Refuse what must not be, before anybody is called.

    Raises:
        UsageError: impossible numbers, a recording without consent beyond this machine, or no folder for it.
    """
    host = target_host(job.uri)
    if job.calls < 1 or job.concurrency < 1:
        raise UsageError("--calls and --concurrency take 1 or more")
    if not job.record:
        return
    if not job.consent and not is_loopback(host):
        raise UsageError("recording a call to another machine needs --consent (Section 201 StGB)")
    try:
        Path(job.record).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"--record {job.record}: {error.strerror}; name a folder that can be written") from error


def line_for(job: Job) -> BaresipLine:
    """A line of the simulated callers' own, that carries out transfers.

    Raises:
        UsageError: the target has no address that can be reached.
    """
    host = target_host(job.uri)
    own, theirs = find_way(host)
    config = LineConfig(
        listen=f"[{own}]:0" if ":" in own else f"{own}:0",
        peers=(theirs, *(("127.0.0.0/8",) if is_loopback(host) else ())),
        user="caller",
        rtp_ports="20000-29999",
        max_calls=max(30, job.concurrency * 2),
    )
    return BaresipLine(config, follow_transfers=True)


@dataclass(slots=True)
class Round:
    """The calls of a job and what came of each, which stays when the round is broken off."""

    job: Job
    spoken: list[Spoken]
    tell: Tell
    reports: list[Report] = field(default_factory=list)
    """One per turn and one per call, in the order of the calls' ends."""
    sounds: dict[str, bytes] = field(default_factory=dict)
    """What each call heard: 8 kHz 16-bit mono."""
    _callers: dict[Any, Caller] = field(default_factory=dict)
    """By leg: the one to the hotline, and those it was transferred to."""

    async def run(self) -> None:
        """Place all calls.

        Raises:
            LineError: no port to call from.
        """
        line = line_for(self.job)
        await line.start()
        following = asyncio.ensure_future(self._follow(line))
        gate = asyncio.Semaphore(self.job.concurrency)
        try:
            async with asyncio.TaskGroup() as tasks:
                for number in range(1, self.job.calls + 1):
                    tasks.create_task(self._place(line, f"call-{number}", gate))
        finally:
            following.cancel()
            await line.stop()

    async def _follow(self, line: BaresipLine) -> None:
        async for leg in line.followed():
            caller = self._callers.get(leg.transferred_from)
            if caller is not None:
                self._callers[leg] = caller
                caller.take_over(leg)

    async def _place(self, line: BaresipLine, name: str, gate: asyncio.Semaphore) -> None:
        async with gate:
            whole: Report = {"call": name, "outcome": "interrupted", "invite_ms": None, "recording": None}
            try:
                await self._call(line, name, whole)
            except LineError as error:
                whole |= {"outcome": _refusal(error), "reason": str(error)}
            finally:
                self.reports.append(whole)

    async def _call(self, line: BaresipLine, name: str, whole: Report) -> None:
        began = time.monotonic()
        leg = await line.dial(self.job.uri, self.job.caller or None, RING_SECONDS)
        whole["invite_ms"] = round((time.monotonic() - began) * 1000, 1)
        caller = Caller(leg, self.spoken, lambda word: self.tell({"call": name, **word}))
        self._callers[leg] = caller
        try:
            await caller.run()
            whole["outcome"] = caller.outcome()
        finally:
            self._keep(caller, name, whole)

    def _keep(self, caller: Caller, name: str, whole: Report) -> None:
        self.sounds[name] = bytes(caller.listener.sound)
        self.reports += [turn.report(name) | {"offset": turn.offset} for turn in caller.turns]
        if not self.job.record:
            return
        try:
            whole["recording"] = str(save(self.job, name, self.sounds[name]))
        except RunError as error:  # the other calls go on
            whole["reason"] = str(error)


def _refusal(error: LineError) -> str:
    if not isinstance(error, CallNotPlaced) or error.status is None:
        return "not reached"
    return "no answer" if error.status == 408 else f"refused {error.status}"


def save(job: Job, name: str, pcm: bytes) -> Path:
    """What the caller heard, as WAV; a recording that is there already is not overwritten.

    Raises:
        RunError: it cannot be written.
    """
    path, again = Path(job.record) / f"{name}.wav", 1
    while path.exists():
        again += 1
        path = path.with_name(f"{name}-{again}.wav")
    write_wav(path, pcm)
    return path


def add_heard(config: Config, sounds: dict[str, bytes], reports: list[Report]) -> None:
    """Write down what was heard in each turn, or in a whole call without one; after the calls, for it would disturb.

    Raises:
        VoicebotError: a model is missing, or the engine failed.
    """
    from voicebot.service.transcribe import Transcriber

    transcriber = Transcriber(config, folders(config))
    for call, pcm in sounds.items():
        mine = [report for report in reports if report["call"] == call]
        turns = [report for report in mine if "turn" in report] or mine
        ends = [turn["offset"] for turn in turns[1:]] + [len(pcm)]
        for turn, end in zip(turns, ends, strict=True):
            segments = transcriber.segments(_frames(pcm[turn.get("offset", 0) : end]))
            turn["heard"] = " ".join(segment.text for segment in segments)


def _frames(pcm: bytes) -> list[AudioFrame]:
    starts = range(0, len(pcm), FRAME_BYTES)
    return [AudioFrame(pcm[at : at + FRAME_BYTES], LINE_HZ, n * FRAME_MS / 1000) for n, at in enumerate(starts)]


def run(config: Config, job: Job, tell: Tell) -> list[Report]:
    """Dial and report. Interrupted from the keyboard, it hangs up and reports what there is.

    Sound stays in memory unless the job has a folder for it.

    Raises:
        UsageError: the job is impossible.
        AudioError: a step's sound cannot be had.
        LineError: no port to call from.
    """
    check(job)
    calls = Round(job, speak_steps(config, job.steps, job.lang), tell)
    try:
        asyncio.run(calls.run())
        if job.transcribe:
            add_heard(config, calls.sounds, calls.reports)
    except KeyboardInterrupt:
        print("voicebot: interrupted; every call was hung up", file=sys.stderr, flush=True)
    except VoicebotError as error:
        if not calls.reports:
            raise
        print(f"voicebot: what was heard could not be written down: {error}", file=sys.stderr, flush=True)
    for report in calls.reports:
        report.pop("offset", None)
    return calls.reports


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
        print(f"voicebot: {error}", file=sys.stderr, flush=True)
        return 2 if isinstance(error, UsageError) else 1
    return 0


def order_of(job: Job, config_path: Path | None) -> str:
    """The JSON that `main` reads."""
    return json.dumps({"config": str(config_path) if config_path else None, "job": asdict(job)})


if __name__ == "__main__":
    sys.exit(main())
