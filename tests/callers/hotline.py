"""A hotline of tones for tests of callers, over any line: greets, answers what it hears, falls silent when interrupted.

The frames it hears are its clock, so that nothing here sleeps.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.telephony.tones import tone
from voicebot.callers.listening import Listener
from voicebot.events import CallerHungUp, DtmfPressed, Event
from voicebot.frames import FRAME_BYTES
from voicebot.interfaces import CallLeg, Line

GREETING_HZ, ANSWER_HZ = 1_000, 700


@dataclass
class Manners:
    """How it behaves, in frames of 20 ms."""

    greeting: int = 40
    answer: int = 30
    interruptible: bool = True
    after_key: int = 10
    """Silence between a key and the answer to it."""
    hangs_up_on_key: bool = False


@dataclass
class Hotline:
    line: Line
    manners: Manners
    events: list[Event] = field(default_factory=list)
    interruptions: int = 0
    at_once: int = 0
    """The most calls that were up at the same time."""
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    """A caller has hung up."""
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def address(self) -> str:
        return self.line.status().listening.removeprefix("udp:")

    async def serve(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            async for leg in self.line.calls():
                tasks.create_task(self._take(leg))

    async def _take(self, leg: CallLeg) -> None:
        await leg.answer()
        self.arrived.set()
        self.at_once = max(self.at_once, self.line.status().calls)
        pending: deque[bytes] = deque()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._talk(leg, pending))
            tasks.create_task(self._follow(leg, pending))

    async def _talk(self, leg: CallLeg, pending: deque[bytes]) -> None:
        say(pending, GREETING_HZ, self.manners.greeting)
        listener, owes_answer = Listener(), False
        async for frame in leg.frames():
            listener.accept(frame)
            speaks = listener.loud_since is not None
            if speaks and pending and self.manners.interruptible:
                self.interruptions += 1
                pending.clear()
                leg.flush()
            if owes_answer and not speaks:
                say(pending, ANSWER_HZ, self.manners.answer)
            owes_answer = speaks
            if pending:
                leg.write(pending.popleft())

    async def _follow(self, leg: CallLeg, pending: deque[bytes]) -> None:
        async for event in leg.events():
            self.events.append(event)
            if isinstance(event, CallerHungUp):
                self.ended.set()
            if isinstance(event, DtmfPressed):
                pending.clear()
                leg.flush()
                if self.manners.hangs_up_on_key:
                    return await leg.hang_up()
                pending.extend([bytes(FRAME_BYTES)] * self.manners.after_key)
                say(pending, ANSWER_HZ, self.manners.answer)


def say(pending: deque[bytes], hz: float, frames: int) -> None:
    sound = tone(hz, frames)
    pending.extend(sound[at : at + FRAME_BYTES] for at in range(0, len(sound), FRAME_BYTES))


@asynccontextmanager
async def hotline(line: Line, manners: Manners | None = None) -> AsyncIterator[Hotline]:
    """A started hotline on `line`."""
    await line.start()
    house = Hotline(line, manners or Manners())
    serving = asyncio.ensure_future(house.serve())
    try:
        yield house
    finally:
        serving.cancel()
        await asyncio.wait([serving])
        await line.stop()
        if not serving.cancelled() and (failure := serving.exception()):
            raise failure
