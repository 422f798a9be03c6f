"""The line process: SIP, RTP and the call machines. It never computes: engines live behind sockets.

`python -m voicebot.service.line [-c FILE]`; tells `{"ready": "udp:127.0.0.1:5060"}` on standard output once it
takes calls.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import replace

import structlog

from voicebot.call.machine import CallMachine
from voicebot.call.session import CallSession, Rooms
from voicebot.call.turns import Turns
from voicebot.config import Config, Folders
from voicebot.dialogue.hotline import Hotline
from voicebot.engines.client import EarsClient, RecognizerClient, RetrieverClient, StoreClient, SynthesizerClient
from voicebot.engines.wire import Wire, wait_ready
from voicebot.errors import EngineError, LineError, RegistrationRefused, VoicebotError
from voicebot.interfaces import CallLeg, Line
from voicebot.service.process import begin, exit_status, settle
from voicebot.service.setup import open_setup
from voicebot.service.words import load_manners
from voicebot.telephony import open_line

RETRY_SECONDS = 10.0
KEPT = {"ears": 0, "recognition": 0, "voice": 500, "lookup": 100, "recorder": 10_000}
"""Packets that wait for a worker being restarted: what is to be said, asked or noted is still good after seconds,
sound is not."""
WATCH_SECONDS = 2.0

log = structlog.get_logger("line")


class House:
    """What every call of this process shares."""

    def __init__(self, config: Config, places: Folders) -> None:
        self._config = config
        self._places = places
        self._wires = {
            role: Wire(role, places.runtime / f"{role}.sock", config.workers.heartbeat_seconds, keep)
            for role, keep in KEPT.items()
        }
        # A second or two, before there is a wire: once there is one, this process must not stand still.
        self._setup = open_setup(config, places)
        self._manners = load_manners(self._setup.texts.phrases, places.grammars)

    def wires(self) -> list[Coroutine[None, None, None]]:
        """The connections to keep up."""
        return [wire.run() for wire in self._wires.values()]

    async def open(self) -> None:
        """Wait until each worker has said hello.

        Raises:
            EngineError: one did not in time.
        """
        await wait_ready(list(self._wires.values()), self._config.workers.start_timeout_seconds)
        self._rooms = self._connect()
        self._setup = replace(
            self._setup, voices=self._heard_from("voice"), recognizers=self._heard_from("recognition")
        )

    def _connect(self) -> Rooms:
        wires = self._wires
        return Rooms(
            ears=EarsClient(wires["ears"]),
            recognizer=RecognizerClient(wires["recognition"]),
            voices=SynthesizerClient(wires["voice"]),
            lookups=lambda failed: RetrieverClient(wires["lookup"], failed),
            store=StoreClient(wires["recorder"]),
            sounds=self._places.audio / "sounds",
            runup_ms=self._config.hearing.runup_ms,
            transfer_seconds=self._config.transfer.answer_timeout_seconds,
        )

    def _heard_from(self, role: str) -> frozenset[str]:
        hello = self._wires[role].hello
        return frozenset(hello.languages) if hello else frozenset()

    def session(self, leg: CallLeg) -> CallSession:
        config = self._config
        turns = Turns(
            config.hearing, self._manners, config.dialogue.default_language, config.dialogue.barge_in_decide_ms
        )
        return CallSession(leg, CallMachine(Hotline(self._setup), turns), self._rooms)


def _tell(**word: str | int) -> None:
    """One word to the supervisor."""
    print(json.dumps(word), flush=True)


async def _start(config: Config, line: Line) -> None:
    """Start the line. A PBX that is away is tried until it is back; nothing mends a taken port or a wrong password.

    Raises:
        LineError: the port is taken, or the PBX refuses us.
    """
    while True:
        try:
            return await line.start()
        except RegistrationRefused:
            raise
        except LineError as error:
            if config.line.mode != "register":
                raise
            log.error("pbx_away", reason=str(error), again_in=RETRY_SECONDS)
            _tell(trying=str(error))
            await asyncio.sleep(RETRY_SECONDS)


async def _take_calls(config: Config, line: Line, house: House) -> None:
    """Start the line and run a session for every call; ends by cancellation."""
    await _start(config, line)
    _tell(ready=line.status().listening)
    async with asyncio.TaskGroup() as calls:
        try:
            async for leg in line.calls():
                calls.create_task(house.session(leg).run())
        except asyncio.CancelledError:
            await line.stop()  # ends every call, and each writes its record to the end
            return
    raise EngineError("the SIP stack ended; it is being started again")


async def _watch(line: Line) -> None:
    """Tell of strangers and of calls that were too many; ends by cancellation."""
    told = (0, 0)
    while True:
        await asyncio.sleep(WATCH_SECONDS)
        status = line.status()
        if (status.strangers, status.refused) != told:
            told = (status.strangers, status.refused)
            log.warning("turned_away", strangers=status.strangers, refused=status.refused)
            _tell(strangers=status.strangers, refused=status.refused)


async def run(config: Config, places: Folders) -> None:
    """Take calls until SIGTERM."""
    house, line = House(config, places), open_line(config.line)
    async with asyncio.TaskGroup() as tasks:
        wires = [tasks.create_task(wire) for wire in house.wires()]
        await house.open()
        settle()
        watch = tasks.create_task(_watch(line))
        await _take_calls(config, line, house)
        for task in (*wires, watch):
            task.cancel()


async def _until_terminated(config: Config, places: Folders) -> None:
    running = asyncio.ensure_future(run(config, places))
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, running.cancel)
    loop.add_signal_handler(signal.SIGINT, lambda: None)  # Ctrl-C goes to the supervisor, who ends us in order
    with suppress(asyncio.CancelledError):
        await running


def _first(error: BaseException) -> BaseException:
    """The error that a task group wraps."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def main() -> int:
    try:
        process = begin("line")
        asyncio.run(_until_terminated(process.config, process.places))
    except (VoicebotError, BaseExceptionGroup) as group:
        error = _first(group)
        if not isinstance(error, VoicebotError):
            raise
        return exit_status(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
