"""One telephone call over baresip, either direction, meeting `interfaces.CallLeg`."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

from baresip import BaresipError, Call, CallState, Event, StackEvent, TransferFailed

from voicebot.config import LineConfig
from voicebot.errors import LineError, LocalProtocolError, TransferRefused
from voicebot.events import (
    CallerHungUp,
    CallEstablished,
    DtmfPressed,
    MediaLost,
    PeerHeld,
    PeerResumed,
    TransferCompleted,
    TransferProgressed,
    TransferReason,
)
from voicebot.events import Event as CallEvent
from voicebot.frames import FRAME_BYTES, FRAME_MS, AudioFrame
from voicebot.telephony.rtp.jitter import JitterBuffer
from voicebot.telephony.rtp.keys import KeyMerger
from voicebot.telephony.sip.gate import parse_peers
from voicebot.telephony.sip.media import CallMedia
from voicebot.telephony.sip.outcomes import transfer_reason
from voicebot.telephony.sip.queues import Stream
from voicebot.telephony.sip.sound import Sound
from voicebot.telephony.sip.targets import refer_target

logger = logging.getLogger(__name__)

FRAMES_WAITING = 100  # two seconds that a slow reader may be behind
WRITTEN_FRAMES = 50  # a second ahead of the far side, then the oldest is dropped
AHEAD_MS = 60  # what lies in the stack: survives a late tick, and is what a flush can lose at most
TRANSFERRED = "Call transfered"  # the stack's words, and its spelling

Refusal = Callable[["BaresipLeg", int, int | None], Awaitable[None]]


class BaresipLeg:
    """A call. Built by `BaresipLine` only, which also calls `tick` every 20 ms.

    Args:
        call: the binding's call.
        parties: caller (None where withheld) and called number.
        refuse: how the line refuses a call with a status of our choice.
        hang_ups: one hang-up at a time: each stops the stack for tens of milliseconds (upstream 4).
    """

    def __init__(
        self, call: Call, parties: tuple[str | None, str], config: LineConfig, refuse: Refusal, hang_ups: asyncio.Lock
    ) -> None:
        self.media = CallMedia(parse_peers(config.peers), self._on_key_packet)
        self.call = call
        self.transferred_from: BaresipLeg | None = None
        """The call whose far side sent us here by REFER."""
        self._caller, self._called = parties
        self._config = config
        self._refuse = refuse
        self._hang_ups = hang_ups
        self._sound = Sound(call.audio)
        self._jitter = JitterBuffer(config.jitter_ms)
        self._frames: Stream[AudioFrame] = Stream(FRAMES_WAITING)
        self._events: Stream[CallEvent] = Stream()
        self._written: deque[bytes] = deque(maxlen=WRITTEN_FRAMES)
        self._ended_by_us = False
        self._transferring = False
        self._keys = KeyMerger()
        self._last_media: float | None = None
        self._closing: asyncio.Future[None] | None = None
        call.on(self._on_stack_event)

    # -------------------------------------------------------------- who

    @property
    def call_id(self) -> str:
        return self.call.call_id or f"call-{self.call.handle}"

    @property
    def caller(self) -> str | None:
        return self._caller

    @property
    def called(self) -> str:
        return self._called

    @property
    def ended(self) -> bool:
        return self._events.ended

    # -------------------------------------------------------------- signalling

    async def answer(self) -> None:
        if self.ended:
            raise LineError("the caller hung up before the call was answered")
        try:
            await self.call.answer()
        except BaresipError as error:
            raise LineError(f"the call could not be answered: {error}") from error

    async def reject(self, status: int = 486, retry_after_seconds: int | None = None) -> None:
        if self.call.state is not CallState.INCOMING and not self.ended:
            raise LocalProtocolError("only an incoming call that is not answered can be rejected")
        self._ended_by_us = True
        if not self.ended:
            await self._refuse(self, status, retry_after_seconds)

    async def hang_up(self) -> None:
        self._ended_by_us = True
        async with self._hang_ups:
            if self.ended:
                return
            try:
                await self.call.hangup()
            except BaresipError as error:
                logger.debug("call %s: hanging up: %s", self.call_id, error)
        self.end()

    async def transfer(self, target: str, context: Mapping[str, str], timeout_seconds: float = 25.0) -> None:
        if self.ended:
            raise TransferRefused("the call has ended", TransferReason.NO_ANSWER)
        self._transferring = True
        try:
            await self._refer(target, context, timeout_seconds)
        finally:
            self._transferring = False
        self.end()

    async def _refer(self, target: str, context: Mapping[str, str], timeout_seconds: float) -> None:
        uri = refer_target(target, self._config.transfer_domain, self.call.peer or "", context)
        try:
            await self.call.transfer(uri, timeout=timeout_seconds)
        except TransferFailed as error:
            raise TransferRefused(f"{target}: {error}", transfer_reason(error.status)) from error
        except (BaresipError, ValueError) as error:
            raise TransferRefused(f"{target}: {error}", TransferReason.UNREACHABLE) from error

    def progress(self, status: int) -> None:
        """A provisional NOTIFY of our REFER arrived."""
        self._events.put(TransferProgressed(status))

    async def send_keys(self, keys: str) -> None:
        try:
            await self.call.send_dtmf(keys)
        except ValueError as error:
            raise LocalProtocolError(f"{keys!r} are not keys: {error}") from error
        except BaresipError as error:
            raise LineError(f"keys could not be sent: {error}") from error

    # -------------------------------------------------------------- events

    def events(self) -> AsyncIterator[CallEvent]:
        return aiter(self._events)

    async def establish(self) -> None:
        """The answer was acknowledged; said as soon as no key can be missed any more."""
        await self.media.settled()
        self._events.put(CallEstablished())

    def end(self) -> None:
        """The call is over: both streams end. A second time harmless."""
        if not self.ended and not self._ended_by_us:
            self._events.put(CallerHungUp())
        self._events.end()
        self._frames.end()
        self.media.close()

    def _on_stack_event(self, event: StackEvent) -> None:
        match event.event:
            case Event.CALL_HOLD:
                self._events.put(PeerHeld())
            case Event.CALL_RESUME:
                self._events.put(PeerResumed())
            case Event.CALL_DTMF_START if event.text:
                self._press(event.text, "info")
            case Event.CALL_CLOSED:
                self._close(transferred=event.text == TRANSFERRED)

    def _close(self, transferred: bool) -> None:
        if transferred:
            self._ended_by_us = True
            if not self._transferring:  # the person answered after we had stopped waiting
                self._events.put(TransferCompleted())
        self.end()

    def _on_key_packet(self, key: str | None) -> None:
        self._last_media = asyncio.get_running_loop().time()  # a long press is all that comes while it lasts
        if key is not None:
            self._press(key, "rtp")

    def _press(self, key: str, way: str) -> None:
        if self._keys.accept(key, way, asyncio.get_running_loop().time()):
            self._events.put(DtmfPressed(key))

    # -------------------------------------------------------------- media

    def frames(self) -> AsyncIterator[AudioFrame]:
        return aiter(self._frames)

    def write(self, pcm: bytes) -> None:
        if len(pcm) != FRAME_BYTES:
            raise LocalProtocolError(f"a frame has {FRAME_BYTES} bytes, not {len(pcm)}")
        self._written.append(pcm)
        self._feed()

    def flush(self) -> None:
        self._written.clear()
        self._sound.flush()

    @property
    def queued_ms(self) -> float:
        return len(self._written) * FRAME_MS + self._sound.waiting_ms

    def tick(self, now: float) -> None:
        """20 ms have passed: take a frame from the far side, feed it one."""
        if self.ended or self.call.state is not CallState.ESTABLISHED:
            return
        pcm = self._sound.read()
        if pcm or self._last_media is None or self.call.remote_on_hold:
            self._last_media = now
        self._jitter.put(pcm)
        self._frames.put(self._jitter.pull(now))
        self._feed()
        if self._closing is None and now - self._last_media > self._config.media_timeout_seconds:
            self._lose_media()

    def _feed(self) -> None:
        while self._written and self._sound.room_ms(AHEAD_MS) >= FRAME_MS:
            self._sound.write(self._written.popleft())

    def _lose_media(self) -> None:
        self._events.put(MediaLost())
        self._ended_by_us = True
        self._closing = asyncio.ensure_future(self.hang_up())
