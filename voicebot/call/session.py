"""One call at the telephone: the door between the call machine and the rooms.

Sound goes leg → ears, and leg → recognition while a turn is open; spoken sound goes voice → playout → leg. Every
event goes to the machine with the time; every action that comes back is carried out here. Nothing is decided here.
"""

from __future__ import annotations

import asyncio
import time
import wave
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Protocol

import structlog

from voicebot import actions as do
from voicebot.call.levels import EchoGate, amplify
from voicebot.call.machine import CallMachine, CallState
from voicebot.call.playout import Playout, PlayoutEvent
from voicebot.errors import AudioError, LineError, TransferRefused
from voicebot.events import (
    CallArrived,
    CallerHungUp,
    EngineFailed,
    Event,
    PlayoutFinished,
    SpeechStarted,
    TransferCompleted,
    TransferFailed,
    TransferReason,
)
from voicebot.frames import FRAME_MS, LINE_HZ, AudioFrame
from voicebot.interfaces import (
    CallLeg,
    CallStore,
    Recognizer,
    Retriever,
    SpeakerStream,
    SpeechSink,
    SpokenChunk,
    VoiceActivity,
)

LEAD_MS = 60  # sound kept ready at the line: enough for a busy loop, little enough to fall silent at once
MEMORY_FRAMES = 3_000 // FRAME_MS
TICK_SECONDS = FRAME_MS / 1000

log = structlog.get_logger("call")


class Voices(Protocol):
    """A synthesizer that also tells when it failed."""

    def open_stream(self, sink: SpeechSink, failed: Callable[[EngineFailed], None]) -> SpeakerStream: ...


class CallRetriever(Retriever, Protocol):
    """A retriever for one call."""

    def close(self) -> None: ...


class Lookups(Protocol):
    def __call__(self, failed: Callable[[EngineFailed], None]) -> CallRetriever: ...


@dataclass(frozen=True, slots=True)
class Rooms:
    """Everything a call needs from the house."""

    ears: VoiceActivity
    recognizer: Recognizer
    voices: Voices
    lookups: Lookups
    store: CallStore
    sounds: Path
    runup_ms: int
    transfer_seconds: float


class CallSession:
    """Runs one call to its end."""

    def __init__(self, leg: CallLeg, machine: CallMachine, rooms: Rooms) -> None:
        self._leg = leg
        self._machine = machine
        self._rooms = rooms
        self._inbox: asyncio.Queue[Event] = asyncio.Queue()
        self._playout = Playout()
        self._echo = EchoGate()
        self._gain_db = 0.0
        self._memory: deque[AudioFrame] = deque(maxlen=MEMORY_FRAMES)
        self._transferring: asyncio.Task[None] | None = None
        self._turn: int | None = None
        self._sent_until = 0.0
        """`at` of the newest frame that recognition has."""
        self._speech_at = 0.0
        self._tasks: asyncio.TaskGroup
        self._sound_numbers = count()
        self._ears = rooms.ears.open_stream(self._inbox.put_nowait)
        self._words = rooms.recognizer.open_stream(self._inbox.put_nowait)
        self._speaker = rooms.voices.open_stream(self._spoken, self._voice_failed)
        self._retriever = rooms.lookups(self._inbox.put_nowait)
        self._began = time.monotonic()
        self._began_wall = datetime.now(UTC)

    # -------------------------------------------------------------- life

    async def run(self) -> None:
        """From the ringing to the last record. Never raises for what a caller or an engine did."""
        call = CallArrived(self._leg.call_id, self._leg.caller, self._leg.called, self._began_wall)
        self._rooms.store.begin(call)
        structlog.contextvars.bind_contextvars(call=call.call_id)
        try:
            async with asyncio.TaskGroup() as self._tasks:
                self._do_all(self._machine.receive(call, time.monotonic()))
                pumps = [self._pump_events(), self._pump_sound(), self._play()]
                running = [self._tasks.create_task(pump) for pump in pumps]
                await self._work()
                for task in running:
                    task.cancel()
        except* Exception as failure:  # the door of the call: it ends, the others go on
            log.exception("call_failed", errors=[type(error).__name__ for error in failure.exceptions])
            self._machine.outcome = "failed"
        finally:
            await self._close()

    async def _work(self) -> None:
        while self._machine.state is not CallState.ENDED:
            timeout = self._machine.next_timeout()
            try:
                async with asyncio.timeout_at(timeout):
                    event = await self._inbox.get()
            except TimeoutError:
                self._do_all(self._machine.handle_timeout(time.monotonic()))
                continue
            if isinstance(event, SpeechStarted):
                self._speech_at = event.at
            self._do_all(self._machine.receive(event, time.monotonic()))

    async def _close(self) -> None:
        for stream in (self._ears, self._words, self._speaker, self._retriever):
            stream.close()
        self._rooms.store.end(self._leg.call_id, self._wall(), self._machine.summary())
        await self._leg.hang_up()

    def _wall(self) -> datetime:
        return self._began_wall + timedelta(seconds=time.monotonic() - self._began)

    # -------------------------------------------------------------- sound in

    async def _pump_events(self) -> None:
        async for event in self._leg.events():
            self._inbox.put_nowait(event)
        if self._transferring is not None:  # its outcome comes first: a transferred call ends too
            await asyncio.wait([self._transferring])
        self._inbox.put_nowait(CallerHungUp())

    async def _pump_sound(self) -> None:
        async for frame in self._leg.frames():
            self._ears.accept(self._echo.pass_on(frame))
            self._memory.append(frame)
            if self._turn is not None:
                self._words.accept(frame)
                self._sent_until = frame.at

    def _open_turn(self, order: do.OpenTurn) -> None:
        """A new turn gets the run-up before its first sound; the same turn again is decoded in another language."""
        again = order.turn == self._turn
        self._words.open(order.turn, order.lang, order.grammar)
        if not again:
            self._turn = order.turn
            self._replay(self._speech_at - self._rooms.runup_ms / 1000)

    def _replay(self, since: float) -> None:
        for frame in self._memory:
            if frame.at >= since:
                self._words.accept(frame)
                self._sent_until = frame.at

    def _resume_turn(self, turn: int) -> None:
        self._words.resume(turn)
        if self._turn is None:
            self._turn = turn
            self._replay(self._sent_until + TICK_SECONDS / 2)

    def _finish_turn(self, turn: int) -> None:
        self._words.finish(turn)
        self._turn = None

    # -------------------------------------------------------------- sound out

    def _spoken(self, chunk: SpokenChunk) -> None:
        self._playout.feed(chunk)

    def _voice_failed(self, failure: EngineFailed) -> None:
        for event in self._playout.stop():
            self._inbox.put_nowait(event)
        self._inbox.put_nowait(failure)

    async def _play(self) -> None:
        """Keep `LEAD_MS` of sound at the line."""
        due = time.monotonic()
        while True:
            while self._leg.queued_ms < LEAD_MS and self._play_frame():
                pass
            due = max(due + TICK_SECONDS, time.monotonic() - LEAD_MS / 1000)
            await asyncio.sleep(due - time.monotonic())

    def _play_frame(self) -> bool:
        """One frame to the line; False where there is nothing to say now."""
        frame, events = self._playout.next_frame()
        for event in events:
            self._inbox.put_nowait(event)
        self._echo.played(frame, self._playout.busy)
        if frame is not None:
            self._leg.write(amplify(frame, self._gain_db))
        return frame is not None

    def _tell_all(self, events: list[PlayoutEvent]) -> None:
        for event in events:
            if isinstance(event, PlayoutFinished) and not event.complete:
                self._speaker.cancel(event.utterance)
            self._inbox.put_nowait(event)

    def _say(self, order: do.Say) -> None:
        self._tell_all(self._playout.queue(order.utterance, filler=order.filler))
        self._speaker.say(
            order.utterance, order.lang, order.text,
            prompt=order.prompt, cacheable=order.cacheable, rate=order.rate,
        )  # fmt: skip

    def _play_sound(self, order: do.PlaySound) -> None:
        self._tell_all(self._playout.queue(order.utterance, loop=order.loop))
        pcm = _read_sound(self._rooms.sounds / f"{order.sound}.wav")
        self._playout.feed(SpokenChunk(order.utterance, pcm, phrase_start=True, last=True))

    # -------------------------------------------------------------- actions

    def _do_all(self, actions: list[do.Action]) -> None:
        for action in actions:
            self._do(action)

    def _do(self, action: do.Action) -> None:  # one arm for each action of the vocabulary
        match action:
            case do.Answer():
                self._tasks.create_task(self._answer())
            case do.Transfer():
                self._transferring = self._tasks.create_task(self._transfer(action))
            case do.HangUp():
                self._tasks.create_task(self._hang_up())
            case do.OpenTurn():
                self._open_turn(action)
            case do.GuessTurn(turn):
                self._words.guess(turn)
            case do.ResumeTurn(turn):
                self._resume_turn(turn)
            case do.FinishTurn(turn):
                self._finish_turn(turn)
            case do.CloseTurn():
                self._turn = None
            case do.Search():
                self._retriever.search(action, date.today(), self._inbox.put_nowait)
            case do.Say():
                self._say(action)
            case do.PlaySound():
                self._play_sound(action)
            case do.HoldPlayout():
                self._playout.hold()
                self._leg.flush()
            case do.ResumePlayout():
                self._playout.resume()
            case do.StopPlayout():
                self._tell_all(self._playout.stop())
                self._leg.flush()
            case do.SetLoudness(gain_db):
                self._gain_db = gain_db
            case do.StoreCallback():
                self._rooms.store.store_callback(self._leg.call_id, self._wall(), action, self._inbox.put_nowait)
            case do.Note():
                self._rooms.store.note(self._leg.call_id, self._wall(), action)

    async def _answer(self) -> None:
        try:
            await self._leg.answer()
        except LineError as error:
            log.info("call_gone_before_answer", reason=str(error))
            self._inbox.put_nowait(CallerHungUp())

    async def _transfer(self, order: do.Transfer) -> None:
        try:
            await self._leg.transfer(order.target, order.context, self._rooms.transfer_seconds)
            self._inbox.put_nowait(TransferCompleted())
        except TransferRefused as refusal:
            self._inbox.put_nowait(TransferFailed(TransferReason(refusal.reason)))

    async def _hang_up(self) -> None:
        await asyncio.sleep(self._leg.queued_ms / 1000)  # the last syllable of the goodbye
        await self._leg.hang_up()
        self._inbox.put_nowait(CallerHungUp())


def _read_sound(path: Path) -> bytes:
    """The 8 kHz 16-bit mono PCM of one of our own sounds.

    Raises:
        AudioError: it is not there or of another kind.
    """
    try:
        with wave.open(str(path)) as sound:
            if (sound.getframerate(), sound.getsampwidth(), sound.getnchannels()) != (LINE_HZ, 2, 1):
                raise AudioError(f"{path} must be 8 kHz, 16 bit, mono")
            return bytes(sound.readframes(sound.getnframes()))
    except (OSError, EOFError, wave.Error) as error:
        raise AudioError(f"{path}: {error}; reinstall voicebot or set paths.audio") from error
