"""What every telephone line must do, as checks that know no stack: `interfaces.Line` on one side, `foreign.Phone` on
the other.

A test file builds a `Rig` and runs `checks(lacks)` over it. `lacks` names, out of `CAPABILITIES`, what a stack cannot
do; those checks are left out, by name and in one place, never silently.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field

import pytest

from tests.telephony.foreign import KEYS, PATIENCE, PCMA, PCMU, Address, Dialog, Phone, sdp
from tests.telephony.tones import decode, encode, strength, tone
from voicebot.errors import CallNotPlaced, LineError, TransferRefused
from voicebot.events import (
    CallerHungUp,
    CallEstablished,
    DtmfPressed,
    Event,
    MediaLost,
    PeerHeld,
    PeerResumed,
    TransferCompleted,
    TransferProgressed,
    TransferReason,
)
from voicebot.frames import FRAME_BYTES, AudioFrame
from voicebot.interfaces import CallLeg, Line

CAPABILITIES = {
    "answer": "take a call and hang it up, either side first",
    "pcma": "sound in G.711 A-law at 16 bits",
    "pcmu": "sound in G.711 µ-law at 16 bits",
    "flush": "drop what is queued",
    "rtp_keys": "RFC 4733 keys, with packets lost",
    "info_keys": "keys by SIP INFO",
    "send_keys": "send RFC 4733 keys",
    "cancel": "notice a CANCEL",
    "hold": "hold and resume by re-INVITE",
    "retransmission": "take a repeated INVITE for one call",
    "options": "answer OPTIONS",
    "reject": "refuse with any status",
    "overload": "refuse past max_calls",
    "media_timeout": "notice that the media stopped",
    "transfer": "REFER with progress and typed failures",
    "dial": "place calls",
}


@dataclass
class Rig:
    """A started line and a phone that may call it."""

    line: Line
    phone: Phone
    address: Address
    """Where the line listens."""
    max_calls: int = 2
    overload_status: int = 503
    number: str = "4980311000"
    _calls: object = field(default=None, init=False)

    async def incoming(self) -> CallLeg:
        if self._calls is None:
            self._calls = self.line.calls()
        return await asyncio.wait_for(anext(self._calls), PATIENCE)  # type: ignore[call-overload,no-any-return]

    async def connect(self, body: str | None = None) -> tuple[CallLeg, Dialog, Listener]:
        """A call that is up."""
        dialog = self.phone.dialog(self.address, self.number)
        dialog.invite(body)
        leg = await self.incoming()
        await leg.answer()
        await dialog.expect_status(200, "INVITE")
        dialog.ack()
        listener = Listener(leg)
        await listener.expect(CallEstablished())
        return leg, dialog, listener


class Listener:
    """Reads the events of a call, each with a bounded wait."""

    def __init__(self, leg: CallLeg) -> None:
        self._events = leg.events()

    async def next(self) -> Event:
        return await asyncio.wait_for(anext(self._events), PATIENCE)

    async def expect(self, *events: Event) -> None:
        for event in events:
            assert await self.next() == event

    async def expect_end(self) -> None:
        with pytest.raises(StopAsyncIteration):
            await self.next()


Check = Callable[[Rig], Awaitable[None]]
_CHECKS: list[tuple[str, Check]] = []


def needs(capability: str) -> Callable[[Check], Check]:
    assert capability in CAPABILITIES, capability

    def register(check: Check) -> Check:
        _CHECKS.append((capability, check))
        return check

    return register


def checks(lacks: Collection[str] = ()) -> list[Check]:
    """The checks that a stack lacking `lacks` must pass."""
    assert set(lacks) <= set(CAPABILITIES), set(lacks) - set(CAPABILITIES)
    return [check for capability, check in _CHECKS if capability not in lacks]


async def heard(leg: CallLeg, enough: Callable[[list[AudioFrame]], bool]) -> list[AudioFrame]:
    """Frames until they are enough."""
    frames: list[AudioFrame] = []

    async def listen() -> None:
        async for frame in leg.frames():
            frames.append(frame)
            if enough(frames):
                return

    await asyncio.wait_for(listen(), PATIENCE)
    return frames


def real(frames: list[AudioFrame]) -> bytes:
    return b"".join(frame.pcm for frame in frames if not frame.concealed)


# ------------------------------------------------------------------ calls


@needs("answer")
async def caller_hangs_up(rig: Rig) -> None:
    leg, dialog, events = await rig.connect()
    assert leg.called == rig.number
    assert leg.caller == "caller"
    assert rig.line.status().calls == 1
    await dialog.bye()
    await events.expect(CallerHungUp())
    await events.expect_end()
    await heard(leg, lambda frames: False)  # ends with the call
    assert rig.line.status().calls == 0
    await leg.hang_up()


@needs("answer")
async def we_hang_up(rig: Rig) -> None:
    leg, dialog, events = await rig.connect()
    hanging_up = asyncio.ensure_future(leg.hang_up())
    await dialog.expect_bye()
    await hanging_up
    await events.expect_end()
    leg.write(bytes(FRAME_BYTES))  # too late, harmless
    leg.flush()


@needs("answer")
async def stopping_ends_every_call(rig: Rig) -> None:
    _, dialog, events = await rig.connect()
    stopping = asyncio.ensure_future(rig.line.stop())
    await dialog.expect_bye()
    await events.expect_end()
    await stopping


@needs("cancel")
async def caller_gives_up_before_the_answer(rig: Rig) -> None:
    dialog = rig.phone.dialog(rig.address, rig.number)
    dialog.invite()
    leg = await rig.incoming()
    dialog.cancel()
    await dialog.expect_status(200, "CANCEL")
    await dialog.expect_status(487, "INVITE")
    dialog.ack_refusal()
    await Listener(leg).expect(CallerHungUp())
    with pytest.raises(LineError):
        await leg.answer()


@needs("retransmission")
async def repeated_invite_is_one_call(rig: Rig) -> None:
    dialog = rig.phone.dialog(rig.address, rig.number)
    text = dialog.invite()
    leg = await rig.incoming()
    rig.phone.send(text, rig.address)
    await leg.answer()
    await dialog.expect_status(200, "INVITE")
    dialog.ack()
    await Listener(leg).expect(CallEstablished())
    rig.phone.send(text, rig.address)
    assert rig.line.status().calls == 1
    await dialog.bye()


@needs("options")
async def options_are_answered(rig: Rig) -> None:
    dialog = rig.phone.dialog(rig.address, rig.number)
    dialog.request("OPTIONS")
    await dialog.expect_status(200, "OPTIONS")


@needs("reject")
async def call_is_refused(rig: Rig) -> None:
    for status in (486, 480, 603):
        dialog = rig.phone.dialog(rig.address, rig.number)
        dialog.invite()
        leg = await rig.incoming()
        await leg.reject(status)
        await dialog.expect_status(status, "INVITE")
        dialog.ack_refusal()


@needs("overload")
async def one_call_too_many(rig: Rig) -> None:
    up = [await rig.connect() for _ in range(rig.max_calls)]
    dialog = rig.phone.dialog(rig.address, rig.number)
    dialog.invite()
    refusal = await dialog.expect_status(rig.overload_status, "INVITE")
    dialog.ack_refusal()
    assert bool(refusal.get("Retry-After")) == (rig.overload_status == 503)
    assert rig.line.status().refused == 1
    await up[0][1].bye()
    await up[0][2].expect(CallerHungUp())
    _, dialog, _ = await rig.connect()  # there is room again
    await dialog.bye()


# ------------------------------------------------------------------ sound


async def sound_both_ways(rig: Rig, codec: int, law: str) -> None:
    leg, dialog, _ = await rig.connect(sdp(rig.phone.rtp.port, (codec,)))
    # It speaks all the time: a phone that falls silent is hung up on.
    speaking = asyncio.ensure_future(rig.phone.rtp.speak(encode(tone(440, 50), law) * 10, dialog.media, codec))
    frames = await heard(leg, lambda got: len(real(got)) >= 40 * FRAME_BYTES)
    assert all(len(frame.pcm) == FRAME_BYTES and frame.rate_hz == 8_000 for frame in frames)
    assert strength(real(frames), 440) > 0.95
    sound = tone(1_000, 40)
    for start in range(0, len(sound), FRAME_BYTES):
        leg.write(sound[start : start + FRAME_BYTES])
    packets = await rig.phone.rtp.hear(lambda got: len(audible(got, law)) >= 30)
    assert strength(b"".join(audible(packets, law)), 1_000) > 0.95
    speaking.cancel()
    await dialog.bye()


def audible(packets: list[bytes], law: str) -> list[bytes]:
    """The samples of packets that are not silent; whole frames of 20 ms only."""
    pieces = [decode(packet[12:], law) for packet in packets if len(packet) == 172]
    return [piece for piece in pieces if strength(piece, 1_000) > 0.5]


@needs("pcma")
async def sound_in_alaw(rig: Rig) -> None:
    await sound_both_ways(rig, PCMA, "a")


@needs("pcmu")
async def sound_in_ulaw(rig: Rig) -> None:
    await sound_both_ways(rig, PCMU, "u")


@needs("flush")
async def flushed_sound_is_not_heard(rig: Rig) -> None:
    leg, dialog, _ = await rig.connect()
    for _ in range(80):
        leg.write(tone(1_000, 1))
    assert 0 < leg.queued_ms <= 1_100  # a second, and what the stack itself holds
    leg.flush()
    assert leg.queued_ms == 0
    before = len(rig.phone.rtp.packets)
    packets = await rig.phone.rtp.hear(lambda got: len(got) >= before + 20)
    assert len(audible(packets, "a")) <= 5
    await dialog.bye()


@needs("media_timeout")
async def media_that_stops_ends_the_call(rig: Rig) -> None:
    leg, dialog, events = await rig.connect()
    await rig.phone.rtp.speak(encode(tone(440, 10), "a"), dialog.media)
    await dialog.expect_bye()
    await events.expect(MediaLost())
    await events.expect_end()
    await leg.hang_up()


# ------------------------------------------------------------------ keys


@needs("rtp_keys")
async def keys_by_rtp(rig: Rig) -> None:
    _, dialog, events = await rig.connect()
    rtp = rig.phone.rtp
    for key in "0#5*":
        rtp.press(key, dialog.media)
    for lost in ("start", "middle", "end"):
        rtp.press("7", dialog.media, lose=(lost,))
        rtp.press("7", dialog.media)
    await events.expect(*map(DtmfPressed, "0#5*777777"))
    rtp.press("1", dialog.media, lose=("start", "middle"))
    rtp.press("2", dialog.media)
    await events.expect(*map(DtmfPressed, "12"))
    await dialog.bye()
    await events.expect(CallerHungUp())


@needs("info_keys")
async def keys_by_info(rig: Rig) -> None:
    _, dialog, events = await rig.connect()
    for key in "0##":
        dialog.request("INFO", f"Signal={key}\r\nDuration=100\r\n", kind="application/dtmf-relay")
        await dialog.expect_status(200, "INFO")
    await events.expect(*map(DtmfPressed, "0##"))
    await dialog.bye()


@needs("send_keys")
async def keys_are_sent(rig: Rig) -> None:
    leg, dialog, _ = await rig.connect()
    await leg.send_keys("1#")
    packets = await rig.phone.rtp.hear(lambda got: len(key_ends(got)) >= 2)
    assert [packet[12] for packet in key_ends(packets)] == [1, 11]
    await dialog.bye()


def key_ends(packets: list[bytes]) -> list[bytes]:
    """The first end packet of each key."""
    ends = [p for p in packets if p[1] & 0x7F == KEYS and p[13] & 0x80]
    return [p for n, p in enumerate(ends) if not n or p[4:8] != ends[n - 1][4:8]]


# ------------------------------------------------------------------ hold, transfer, dial


@needs("hold")
async def hold_and_resume(rig: Rig) -> None:
    _, dialog, events = await rig.connect()
    dialog.invite(sdp(rig.phone.rtp.port, direction="sendonly"))
    answer = await dialog.expect_status(200, "INVITE")
    dialog.ack()
    assert "a=recvonly" in answer.body
    await events.expect(PeerHeld())
    dialog.invite(sdp(rig.phone.rtp.port))
    await dialog.expect_status(200, "INVITE")
    dialog.ack()
    await events.expect(PeerResumed())
    await dialog.bye()


@needs("transfer")
async def person_answers(rig: Rig) -> None:
    leg, dialog, events = await rig.connect()
    transferring = asyncio.ensure_future(leg.transfer("sip:21@127.0.0.1", {"lang": "de"}))
    refer = await dialog.take_refer()
    assert "sip:21@127.0.0.1" in refer.get("Refer-To")
    assert "de" in refer.get("Refer-To")
    await dialog.notify("100 Trying")
    await dialog.notify("180 Ringing")
    await dialog.notify("200 OK", last=True)
    await dialog.expect_bye()
    await transferring
    await events.expect(TransferProgressed(100), TransferProgressed(180))
    await events.expect_end()


FAILURES = {
    "486 Busy Here": TransferReason.BUSY,
    "480 Temporarily Unavailable": TransferReason.NO_ANSWER,
    "408 Request Timeout": TransferReason.NO_ANSWER,
    "487 Request Terminated": TransferReason.NO_ANSWER,
    "603 Decline": TransferReason.REFUSED,
    "403 Forbidden": TransferReason.REFUSED,
    "404 Not Found": TransferReason.UNREACHABLE,
    "503 Service Unavailable": TransferReason.UNREACHABLE,
}


@needs("transfer")
async def person_does_not_answer(rig: Rig) -> None:
    leg, dialog, _ = await rig.connect()
    for fragment, reason in FAILURES.items():
        transferring = asyncio.ensure_future(leg.transfer("sip:21@127.0.0.1", {}))
        await dialog.take_refer()
        await dialog.notify(fragment, last=True)
        with pytest.raises(TransferRefused) as failure:
            await transferring
        assert failure.value.reason == reason, fragment
    with pytest.raises(TransferRefused) as failure:  # nobody reports anything
        await leg.transfer("sip:21@127.0.0.1", {}, timeout_seconds=0.2)
    assert failure.value.reason == TransferReason.NO_ANSWER
    await dialog.bye()  # the call went on all the time


@needs("transfer")
async def person_answers_too_late(rig: Rig) -> None:
    leg, dialog, events = await rig.connect()
    with pytest.raises(TransferRefused):
        await leg.transfer("sip:21@127.0.0.1", {}, timeout_seconds=0.2)
    await dialog.take_refer()
    await dialog.notify("200 OK", last=True)
    await dialog.expect_bye()
    await events.expect(TransferCompleted())
    await events.expect_end()


@needs("transfer")
async def transfer_is_not_allowed(rig: Rig) -> None:
    leg, dialog, _ = await rig.connect()
    transferring = asyncio.ensure_future(leg.transfer("sip:21@127.0.0.1", {}))
    await dialog.take_refer(603)
    with pytest.raises(TransferRefused) as failure:
        await transferring
    assert failure.value.reason == TransferReason.REFUSED
    await dialog.bye()


@needs("dial")
async def call_is_placed(rig: Rig) -> None:
    host, port = rig.phone.address
    dialing = asyncio.ensure_future(rig.line.dial(f"sip:21@{host}:{port}"))
    dialog = await rig.phone.take_call()
    leg = await dialing
    assert leg.called == "21"
    await dialog.bye()
    listener = Listener(leg)
    await listener.expect(CallEstablished(), CallerHungUp())


@needs("dial")
async def call_is_not_answered(rig: Rig) -> None:
    host, port = rig.phone.address
    for status in (486, 404, 603, 503):
        dialing = asyncio.ensure_future(rig.line.dial(f"sip:21@{host}:{port}"))
        await rig.phone.take_call(status)
        with pytest.raises(CallNotPlaced) as failure:
            await dialing
        assert failure.value.status == status
    dialing = asyncio.ensure_future(rig.line.dial(f"sip:21@{host}:{port}", timeout_seconds=0.3))
    invite = await rig.phone.expect_request("INVITE")
    rig.phone.respond(invite, 180)
    with pytest.raises(CallNotPlaced):
        await dialing
    await rig.phone.expect_request("CANCEL")
    assert rig.line.status().calls == 0
