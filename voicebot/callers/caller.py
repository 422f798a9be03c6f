"""One simulated caller: carries out a script on a call, measures what the hotline makes of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Any

from voicebot.callers.listening import BREATH_SECONDS, CUT_SECONDS, Listener, silent_ends
from voicebot.callers.script import Step
from voicebot.errors import LineError
from voicebot.events import CallerHungUp, CallEstablished, MediaLost
from voicebot.frames import FRAME_BYTES, FRAME_MS, SILENCE
from voicebot.interfaces import CallLeg

TICK_SECONDS = FRAME_MS / 1000
QUIET_SECONDS = 1.3  # so much silence means that the hotline has finished
INTERRUPT_AFTER_SECONDS = 1.5
HANDED_ON_SECONDS = 0.5  # the old leg may end just before the new one stands
# An interruption begins in the middle of a word, or there is no silence to measure. What was heard last is as old as
# the jitter buffer and two ticks.
MID_WORD_SECONDS = 0.1
PATIENCE_SECONDS = 30.0
REACTION_SECONDS = 1.0  # sound for so long after our last word is a reaction to it, even without a gap before it


@dataclass(slots=True)
class Turn:
    """One step of the caller's and what came of it."""

    turn: int
    said: str
    began: float
    gap_ms: float | None = None
    """End of the caller's speech to the first sound of the hotline; None where it never paused in between."""
    barge_in_ms: float | None = None
    """Begin of the caller's speech, or the key, to the hotline's silence; None where the hotline was not speaking."""
    heard: str = ""
    outcome: str = "no answer"
    """answered | no answer | cut short: the next step did not wait for an answer"""
    spoken_until: float | None = None
    spoken_from: float | None = None
    interrupts: bool = False
    """The hotline was speaking when the caller began."""
    offset: int = 0
    """Bytes of sound heard before this turn."""

    def report(self, call: str) -> dict[str, Any]:
        keys = ("turn", "said", "gap_ms", "barge_in_ms", "heard", "outcome")
        return {"call": call, **{key: value for key, value in asdict(self).items() if key in keys}}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A step made ready: sound is synthesised before the call."""

    step: Step
    pcm: bytes = b""
    """8 kHz 16-bit mono."""


@dataclass(slots=True)
class Caller:
    """Runs on an answered leg; `leg` is whichever is the present one after a transfer."""

    leg: CallLeg
    steps: list[Spoken]
    told: Callable[[dict[str, Any]], None] = lambda _: None
    turns: list[Turn] = field(default_factory=list)
    listener: Listener = field(default_factory=Listener)
    over: asyncio.Event = field(default_factory=asyncio.Event)
    finished: bool = False
    """Every step was carried out; else the hotline hung up before."""
    _tasks: list[asyncio.Future[None]] = field(default_factory=list)
    _legs: list[CallLeg] = field(default_factory=list)

    async def run(self) -> None:
        """Carry the script out; ends with it, or when the hotline hangs up."""
        self._attach(self.leg)
        script = asyncio.ensure_future(self._act())
        ended = asyncio.ensure_future(self.over.wait())
        try:
            await asyncio.wait([script, ended], return_when=asyncio.FIRST_COMPLETED)
            if script.done():
                script.result()
        finally:
            pending: list[asyncio.Future[Any]] = [*self._tasks, script, ended]
            for task in pending:
                task.cancel()
            for leg in self._legs:
                await leg.hang_up()

    def outcome(self) -> str:
        """completed | unanswered: a turn, or the whole call, met silence | hung up: by the hotline, too early"""
        if not self.finished:
            return "hung up"
        if not self.turns and any(spoken.step.kind == "hangup" for spoken in self.steps):
            return "completed"  # whoever only hangs up waits for nothing
        answered = all(turn.outcome != "no answer" for turn in self.turns)
        return "completed" if answered and self.listener.last_loud is not None else "unanswered"

    # -------------------------------------------------------------- hearing

    def _attach(self, leg: CallLeg) -> None:
        self._legs.append(leg)
        self._tasks += [asyncio.ensure_future(self._listen(leg)), asyncio.ensure_future(self._follow(leg))]

    async def _listen(self, leg: CallLeg) -> None:
        async for frame in leg.frames():
            if leg is self.leg:  # the one we left says nothing more to us
                self.listener.accept(frame)
                self._measure()

    async def _follow(self, leg: CallLeg) -> None:
        async for event in leg.events():
            if isinstance(event, CallerHungUp | MediaLost):
                break
        await asyncio.sleep(HANDED_ON_SECONDS)
        if leg is self.leg:  # not handed to somebody else meanwhile
            self.over.set()

    def take_over(self, leg: CallLeg) -> None:
        """The hotline sends us to somebody: `leg` rings there. Who does not answer leaves us with the hotline."""
        self._tasks.append(asyncio.ensure_future(self._change_over(leg)))

    async def _change_over(self, leg: CallLeg) -> None:
        async for event in leg.events():
            if isinstance(event, CallEstablished):
                self.leg = leg
                self.told({"transferred": True})
                return self._attach(leg)

    def _measure(self) -> None:
        """Note when the hotline fell silent under an interruption, and when it began to answer."""
        if self._was_answered():
            return
        turn, heard = self.turns[-1], self.listener
        if turn.interrupts and turn.barge_in_ms is None and turn.spoken_from is not None and heard.last_loud:
            if heard.loud_since is not None:
                return
            turn.barge_in_ms = round(max(0.0, heard.last_loud - turn.spoken_from) * 1000, 1)
        if turn.spoken_until is not None and heard.loud_since is not None and heard.loud_since >= turn.spoken_until:
            turn.gap_ms = round((heard.loud_since - turn.spoken_until) * 1000, 1)
            turn.outcome = "answered"
            silent = None if turn.said.startswith("[") else turn.barge_in_ms  # a key interrupts nobody's hearing
            self.told({"turn": turn.turn, "gap_ms": turn.gap_ms, "barge_in_ms": silent})

    # -------------------------------------------------------------- acting

    async def _act(self) -> None:
        for spoken in self.steps:
            step = spoken.step
            match step.kind:
                case "wait" if step.value != "answer":
                    await asyncio.sleep(float(step.value))
                case "wait":
                    await self._until(self._quiet)
                case "hangup":
                    self.finished = True
                    return await self.leg.hang_up()
                case "key":
                    await self._press(step.value)
                case "interrupt":
                    await self._until(self._midst)
                    await self._speak(self._begin(step.value), spoken.pcm)
                case _:
                    await self._until(self._quiet)
                    await self._speak(self._begin(step.value), spoken.pcm)
        self.finished = True
        await self._until(self._quiet)

    async def _press(self, keys: str) -> None:
        if not self._was_answered():
            self.turns[-1].outcome = "cut short"
        turn = self._begin(f"[{keys}]")
        if turn.interrupts:
            self.listener.bridged_seconds = CUT_SECONDS
        turn.spoken_from = time.monotonic()
        try:
            await self.leg.send_keys(keys)
        except LineError:  # the hotline has just hung up, then `_follow` says so; or the line has no keys
            with suppress(TimeoutError):
                await asyncio.wait_for(self.over.wait(), 2 * HANDED_ON_SECONDS)
            return
        turn.spoken_until = time.monotonic()

    def _begin(self, said: str) -> Turn:
        self.listener.bridged_seconds = BREATH_SECONDS
        speaking = self.listener.quiet_seconds(now := time.monotonic()) < BREATH_SECONDS
        turn = Turn(len(self.turns) + 1, said, now, interrupts=speaking, offset=len(self.listener.sound))
        self.turns.append(turn)
        self.told({"turn": turn.turn, "said": said})
        return turn

    async def _speak(self, turn: Turn, pcm: bytes) -> None:
        """In real time, so that the end of speech is known."""
        before, after = silent_ends(pcm)
        due = time.monotonic()
        turn.spoken_from = due + before
        for at in range(0, len(pcm), FRAME_BYTES):
            self.leg.write(pcm[at : at + FRAME_BYTES].ljust(FRAME_BYTES, b"\0"))
            due += TICK_SECONDS
            await asyncio.sleep(due - time.monotonic())
        turn.spoken_until = time.monotonic() + self.leg.queued_ms / 1000 - after
        self.leg.write(SILENCE)

    # -------------------------------------------------------------- conditions

    async def _until(self, condition: Callable[[float], bool]) -> None:
        patience = time.monotonic() + PATIENCE_SECONDS
        while (now := time.monotonic()) < patience and not condition(now):  # noqa: ASYNC110 - time is what it waits for
            await asyncio.sleep(TICK_SECONDS)

    def _quiet(self, now: float) -> bool:
        """The hotline has said something, has answered our last turn, and is done."""
        if self.listener.last_loud is None or self.listener.quiet_seconds(now) < QUIET_SECONDS:
            return False
        if self.turns and self.turns[-1].outcome != "answered" and self._reacted(self.turns[-1]):
            self.turns[-1].outcome = "answered"
        return self._was_answered()

    def _reacted(self, turn: Turn) -> bool:
        last_loud, ended = self.listener.last_loud, turn.spoken_until
        return last_loud is not None and ended is not None and last_loud - ended >= REACTION_SECONDS

    def _was_answered(self) -> bool:
        return not self.turns or self.turns[-1].outcome == "answered"

    def _midst(self, now: float) -> bool:
        since = self.listener.loud_since
        if since is None or not self._was_answered() or self.listener.quiet_seconds(now) > MID_WORD_SECONDS:
            return False
        return now - since >= INTERRUPT_AFTER_SECONDS
