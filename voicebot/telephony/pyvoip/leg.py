"""One telephone call over pyVoIP, either direction, meeting `interfaces.CallLeg`."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from voicebot.config import LineConfig
from voicebot.errors import CallNotPlaced, LineError, LocalProtocolError, TransferRefused
from voicebot.events import (
    CallerHungUp,
    CallEstablished,
    DtmfPressed,
    Event,
    MediaLost,
    PeerHeld,
    PeerResumed,
    TransferReason,
)
from voicebot.frames import FRAME_BYTES, FRAME_MS, SILENCE, AudioFrame
from voicebot.telephony.pyvoip.media import Media
from voicebot.telephony.pyvoip.messages import Address, Message, Messages
from voicebot.telephony.rtp.jitter import JitterBuffer
from voicebot.telephony.rtp.keys import KeyMerger
from voicebot.telephony.sip.queues import Stream

ONE_WAY = {"sendonly": "recvonly", "inactive": "inactive"}  # their direction, and ours in answer: they hold
TICK = FRAME_MS / 1000
LATE_SECONDS = 0.2  # after a longer stall the clock starts anew
ACK_SECONDS = 32.0  # RFC 3261 §13.3.1.4: 64 T1
FRAMES_WAITING = 100  # two seconds that a slow reader may be behind
WRITTEN_FRAMES = 50  # a second ahead of the far side, then the oldest is dropped


class PyVoipLeg:
    """A call. Built by `PyVoipLine` only.

    Args:
        invite: theirs or ours.
        peer: where the far side's signalling comes from.
        parties: caller (None where withheld) and called number.
        over: told once, when the call ends.
    """

    def __init__(
        self, sip: Messages, invite: Message, peer: Address, parties: tuple[str | None, str],
        config: LineConfig, media: Media, over: Callable[[], None],
    ) -> None:  # fmt: skip
        self._sip, self.invite, self.peer, self._parties = sip, invite, peer, parties
        self._config, self.media, self._over = config, media, over
        self._answer = ""
        self._cseq = invite.headers["CSeq"]["check"]
        self.state = "ringing"
        """ringing | dialing | answered | up | over"""
        self.accepted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.challenged = False
        self._frames: Stream[AudioFrame] = Stream(FRAMES_WAITING)
        self._events: Stream[Event] = Stream()
        self._written: deque[bytes] = deque(maxlen=WRITTEN_FRAMES)
        self._jitter = JitterBuffer(config.jitter_ms)
        self._merger = KeyMerger()
        self._held = False
        self._last_media = 0.0
        self._beating: asyncio.Future[None] | None = None

    @property
    def call_id(self) -> str:
        return str(self.invite.headers["Call-ID"])

    @property
    def caller(self) -> str | None:
        return self._parties[0]

    @property
    def called(self) -> str:
        return self._parties[1]

    # -------------------------------------------------------------- what we do

    async def answer(self) -> None:
        if self.state != "ringing":
            raise LineError("the caller hung up before the call was answered")
        self._accept(self.invite)
        self.state = "answered"
        asyncio.get_running_loop().call_later(ACK_SECONDS, self._give_up)

    def _give_up(self) -> None:
        if self.state == "answered":  # whoever called is gone, or never was there
            self._sip.hang_up(self.invite, self.peer)
            self.end(CallerHungUp())

    async def reject(self, status: int = 486, retry_after_seconds: int | None = None) -> None:
        if self.state not in ("ringing", "over"):
            raise LocalProtocolError("only an incoming call that is not answered can be rejected")
        if self.state == "ringing":
            extra = "" if retry_after_seconds is None else f"Retry-After: {retry_after_seconds}\r\n"
            self._sip.respond(self.invite, self.peer, status, extra)
            self.end()

    async def hang_up(self) -> None:
        match self.state:
            case "ringing":
                self._sip.respond(self.invite, self.peer, 480)
            case "dialing":
                self._sip.cancel(self.invite, self.peer)
            case "answered" | "up":
                self._sip.hang_up(self.invite, self.peer)
        self.end()

    async def transfer(self, target: str, context: Mapping[str, str], timeout_seconds: float = 25.0) -> None:
        raise TransferRefused('pyVoIP cannot transfer calls; line.stack = "baresip" can', TransferReason.UNREACHABLE)

    async def send_keys(self, keys: str) -> None:
        raise LineError('pyVoIP cannot send keys; line.stack = "baresip" can')

    def write(self, pcm: bytes) -> None:
        if len(pcm) != FRAME_BYTES:
            raise LocalProtocolError(f"a frame has {FRAME_BYTES} bytes, not {len(pcm)}")
        self._written.append(pcm)

    def flush(self) -> None:
        self._written.clear()

    @property
    def queued_ms(self) -> float:
        return float(len(self._written) * FRAME_MS)

    def frames(self) -> AsyncIterator[AudioFrame]:
        return aiter(self._frames)

    def events(self) -> AsyncIterator[Event]:
        return aiter(self._events)

    # -------------------------------------------------------------- what they do

    def establish(self) -> None:
        """Our answer was acknowledged, or theirs came."""
        if self.state in ("answered", "dialing"):
            self.state = "up"
            self.media.listen(self._on_key_packet)
            self._beating = asyncio.ensure_future(self._beat())
            self._events.put(CallEstablished())

    def invited_again(self, invite: Message) -> None:
        """The same INVITE, lost on the way back, or one that holds or resumes.

        Raises:
            RemoteProtocolError: nothing in common any more.
        """
        if invite.headers["CSeq"]["check"] == self._cseq:
            if self._answer:
                self._sip.send(self._answer, self.peer)
            return
        self.media.agree(invite)
        self._cseq = invite.headers["CSeq"]["check"]
        held = self._direction(invite) in ONE_WAY
        if held != self._held:
            self._events.put(PeerHeld() if held else PeerResumed())
        self._held = held
        self._accept(invite)

    def _accept(self, invite: Message) -> None:
        direction: Any = ONE_WAY.get(self._direction(invite), "sendrecv")
        media = {self.media.port: self.media.kinds}
        self._answer = self._sip.gen_answer(invite, str(random.randint(1, 1 << 30)), media, direction)
        self._sip.send(self._answer, self.peer)

    @staticmethod
    def _direction(message: Message) -> str:
        return str(message.body.get("a", {}).get("transmit_type", "sendrecv"))

    def press(self, key: str, way: str) -> None:
        if self._merger.accept(key, way, asyncio.get_running_loop().time()):
            self._events.put(DtmfPressed(key))

    def _on_key_packet(self, key: str | None) -> None:
        self._last_media = asyncio.get_running_loop().time()
        if key is not None:
            self.press(key, "rtp")

    def end(self, why: Event | None = None) -> None:
        """The call is over, because of `why` where it was not our doing; a second time harmless."""
        if self.state == "over":
            return
        if self.state == "dialing" and not self.accepted.done():
            self.accepted.set_exception(CallNotPlaced("the line was stopped before anybody answered"))
        self.state = "over"
        if why is not None:
            self._events.put(why)
        self._events.end()
        self._frames.end()
        self.media.close()
        if self._beating is not None:
            self._beating.cancel()
        self._over()

    # -------------------------------------------------------------- sound

    async def _beat(self) -> None:
        loop = asyncio.get_running_loop()
        due = self._last_media = loop.time()
        while self.state == "up":
            self._tick(loop.time())
            due = max(due + TICK, loop.time() - LATE_SECONDS)
            await asyncio.sleep(due - loop.time())

    def _tick(self, now: float) -> None:
        if self.media.received or self._held:
            self._last_media = now
        self._jitter.put(bytes(self.media.received))
        self.media.received.clear()
        self._frames.put(self._jitter.pull(now))
        self.media.send(self._written.popleft() if self._written else SILENCE)
        if now - self._last_media > self._config.media_timeout_seconds:
            self._sip.hang_up(self.invite, self.peer)
            self.end(MediaLost())
