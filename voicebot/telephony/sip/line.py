"""A telephone line over baresip, meeting `interfaces.Line`.

One per process: the state of the C stack is global. A crash of its thread cannot be mended inside the process:
`calls()` then ends with `LineError`, and whoever supervises the process starts it anew.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import logging
from collections.abc import AsyncIterator, Coroutine
from typing import Any

from baresip import (
    BaresipError,
    Call,
    CallFailed,
    CallState,
    CallTimeout,
    Event,
    RegistrationError,
    Runtime,
    StackEvent,
    UserAgent,
)

from voicebot.config import LineConfig
from voicebot.errors import CallNotPlaced, ConfigError, LineError, RegistrationRefused
from voicebot.frames import FRAME_MS
from voicebot.interfaces import LineStatus
from voicebot.telephony.sip import quirks
from voicebot.telephony.sip.doorkeeper import Doorkeeper
from voicebot.telephony.sip.leg import BaresipLeg
from voicebot.telephony.sip.messages import Invited, Observation, OurMedia, TheirMedia, TransferStep, observe
from voicebot.telephony.sip.numbers import called_of, caller_of, user_of
from voicebot.telephony.sip.queues import Stream
from voicebot.telephony.sip.settings import Endpoint, account, format_endpoint, parse_listen, stack_config
from voicebot.telephony.sip.sockets import free_port

logger = logging.getLogger(__name__)

REGISTER_SECONDS = 8.0
TICK = FRAME_MS / 1000
OBSERVED_CALLS = 64  # calls whose messages were seen before they were calls of ours
CLOSING_SECONDS = 2.0
LATE_TICKS = 10  # after a longer stall the clock starts anew


class BaresipLine:
    """Takes calls and places them.

    Args:
        follow_transfers: carry out a REFER of the far side by calling its target; `followed()` yields those calls.
            For simulated callers only: whoever may send us a REFER could dial anywhere at our cost.
    """

    def __init__(self, config: LineConfig, *, follow_transfers: bool = False) -> None:
        self._config = config
        self._policy = "manual" if follow_transfers else "reject"
        self._native = quirks.Native()
        self._runtime: Runtime | None = None
        self._agents: dict[str | None, UserAgent] = {}
        self._legs: dict[int, BaresipLeg] = {}
        self._calls: Stream[BaresipLeg] = Stream()
        self._followed: Stream[BaresipLeg] = Stream()
        self._hang_ups = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._doorkeeper = Doorkeeper(config)
        self._beat: asyncio.Task[None] | None = None
        self._listen = parse_listen(config.listen)
        self._registered: bool | None = None
        self._refused = 0
        self._early = quirks.EarlyEvents()
        self._observed: dict[str, list[Observation]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    # -------------------------------------------------------------- life

    async def start(self) -> None:
        """Open the sockets and, where so set, register. After a `LineError` it may be called again.

        Raises:
            LineError: the port is taken, the address is not ours, or the PBX does not answer.
            RegistrationRefused: wrong user or password.
            ConfigError: a setting of [line] is impossible.
        """
        quirks.redact_logs()
        if self._native.missing:
            logger.error("this release of baresip lacks %s: its defects are open", ", ".join(self._native.missing))
        for file in (self._config.tls_certificate, self._config.tls_ca):
            if file is not None and not file.is_file():
                raise ConfigError(f"line.tls_certificate, line.tls_ca: {file} is not there")
        self._loop = asyncio.get_running_loop()
        listen = parse_listen(self._config.listen)
        if not listen.port:
            listen = Endpoint(listen.host, free_port(listen.host, self._config.transport))
        self._listen = listen
        account(self._config, listen)  # what is impossible shows before anything is opened
        settings = stack_config(dataclasses.replace(self._config, listen=format_endpoint(listen)))
        await self._doorkeeper.find_peers()
        self._runtime = Runtime()
        self._runtime.on_dead = self._die
        try:
            await self._runtime.start(settings)
        except BaresipError as error:
            self._runtime = None
            raise LineError(f"cannot listen on {self._config.transport}:{format_endpoint(listen)}: {error}") from error
        try:
            await self._open()
        except BaseException:
            await self._close()
            raise

    async def _open(self) -> None:
        assert self._runtime is not None
        self._doorkeeper.close_gate(self._listen)
        self._runtime.subscribe(self._on_stack_event)
        await self._native.watch_messages(self._on_message)
        agent = await self._agent(None)
        self._beat = asyncio.ensure_future(self._tick_for_ever())
        if self._config.mode == "register":
            await self._register(agent)

    async def _register(self, agent: UserAgent) -> None:
        self._registered = False
        try:
            await agent.register(timeout=REGISTER_SECONDS)
        except RegistrationError as error:
            if error.status in (401, 403, 404, 407):
                raise RegistrationRefused(
                    f"the PBX {self._config.domain} refuses user {self._config.user} ({error.status}): "
                    "check line.user, line.auth_user and line.password"
                ) from error
            raise LineError(
                f"the PBX {self._config.domain} cannot be reached to register ({error.reason or error}): "
                "check line.domain and the network"
            ) from error
        self._registered = True

    async def stop(self) -> None:
        await self._close()
        self._calls.end()
        self._followed.end()

    async def _close(self) -> None:
        for leg in list(self._legs.values()):
            await leg.hang_up()
        if self._tasks:  # some are inside the stack
            await asyncio.wait(self._tasks, timeout=CLOSING_SECONDS)
        if self._beat is not None:
            self._beat.cancel()
        runtime, self._runtime = self._runtime, None
        if runtime is not None:
            if self._registered:
                with contextlib.suppress(BaresipError):
                    await self._agents[None].unregister(timeout=CLOSING_SECONDS)
            with contextlib.suppress(BaresipError):
                await runtime.close()
        self._agents.clear()
        self._doorkeeper.leave()

    def _die(self) -> None:
        failure = LineError("the SIP stack died: the process must be started anew")
        logger.critical("%s", failure)
        for leg in list(self._legs.values()):
            leg.end()
        self._legs.clear()
        self._calls.end(failure)
        self._followed.end(failure)

    # -------------------------------------------------------------- calls

    def calls(self) -> AsyncIterator[BaresipLeg]:
        return aiter(self._calls)

    def followed(self) -> AsyncIterator[BaresipLeg]:
        """Calls that we placed because the far side transferred us."""
        return aiter(self._followed)

    async def dial(self, uri: str, caller: str | None = None, timeout_seconds: float = 30.0) -> BaresipLeg:
        if self._runtime is None:
            raise CallNotPlaced("the line is not started")
        try:
            agent = await self._agent(caller)
            call = await agent.dial(uri if ":" in uri else f"sip:{uri}")
        except (BaresipError, ValueError) as error:
            raise CallNotPlaced(f"the call could not be placed: {error}") from error
        leg = self._adopt(call, (caller or self._config.user, user_of(uri) or uri))
        await self._catch_up(leg)
        try:
            await call.wait_established(timeout=timeout_seconds)
        except CallFailed as error:
            status = 408 if isinstance(error, CallTimeout) else error.status
            raise CallNotPlaced(f"the call was not answered: {error}", status) from error
        except asyncio.CancelledError:
            await leg.hang_up()
            raise
        return leg

    async def _catch_up(self, leg: BaresipLeg) -> None:
        """Tell a call of ours what the stack said of it before we knew it."""
        self._early.replay(leg.call)
        if leg.call.state is CallState.ESTABLISHED:
            await self._establish(leg)
        elif leg.call.state is CallState.CLOSED:
            self._legs.pop(leg.call.handle, None)

    def status(self) -> LineStatus:
        return LineStatus(
            listening=f"{self._config.transport}:{format_endpoint(self._listen)}",
            registered=self._registered,
            calls=len(self._legs),
            strangers=self._doorkeeper.strangers,
            refused=self._refused,
        )

    async def _agent(self, caller: str | None) -> UserAgent:
        """The identity to call under; each caller number shown needs one of its own."""
        if caller not in self._agents:
            assert self._runtime is not None
            identity = account(self._config, self._listen, caller)
            agent = await UserAgent.create(self._runtime, identity, transfer_policy=self._policy)
            agent.on_incoming(self._on_incoming)
            self._agents[caller] = agent
        return self._agents[caller]

    def _on_incoming(self, call: Call) -> None:
        parties = caller_of(call.headers, call.peer), called_of(call.headers, self._config.user)
        full = len(self._legs) >= self._config.max_calls
        leg = self._adopt(call, parties)
        if self._doorkeeper.is_stranger(self._source_of(leg)):
            self._spawn(leg.reject(403))
            return
        if not full:
            self._calls.put(leg)
            return
        self._refused += 1
        logger.warning("call %s refused: all %d calls are up", leg.call_id, self._config.max_calls)
        if self._config.mode == "register":
            self._spawn(leg.reject(486))
        else:
            self._spawn(leg.reject(503, self._config.retry_after_seconds))

    def _source_of(self, leg: BaresipLeg) -> str | None:
        seen = self._observed.get(leg.call_id, [])
        return next((one.source for one in seen if isinstance(one, Invited)), None)

    async def _follow(self, leg: BaresipLeg) -> None:
        """Carry out the far side's REFER; the stack ends the old call once the new one is answered."""
        try:
            call = await leg.call.accept_transfer()
        except BaresipError as error:
            logger.warning("call %s: its transfer cannot be followed: %s", leg.call_id, error)
            return
        followed = self._adopt(call, (self._config.user, user_of(call.peer) or ""))
        followed.transferred_from = leg
        self._followed.put(followed)
        await self._catch_up(followed)

    def _adopt(self, call: Call, parties: tuple[str | None, str]) -> BaresipLeg:
        leg = BaresipLeg(call, parties, self._config, self._refuse, self._hang_ups)
        if self._policy == "manual":
            call.on_transfer_request(lambda _: self._spawn(self._follow(leg)))
        if call.state is CallState.CLOSED:
            leg.end()
        else:
            self._legs[call.handle] = leg
        return leg

    async def _refuse(self, leg: BaresipLeg, status: int, retry_after: int | None) -> None:
        done = status != 486 and await self._native.reject(leg.call_id, leg.call.handle, status, retry_after)
        if not done:
            with contextlib.suppress(BaresipError):
                await leg.call.reject()

    # -------------------------------------------------------------- what the stack says

    def _on_stack_event(self, event: StackEvent) -> None:
        leg = self._legs.get(event.call)
        if event.event in (Event.CALL_INCOMING, Event.CALL_OUTGOING):
            self._early.forget(event.call)
        elif event.event in (Event.CALL_ESTABLISHED, Event.CALL_CLOSED) and leg is None:
            self._early.keep(event)
        elif event.event is Event.CALL_CLOSED:
            self._legs.pop(event.call, None)
        elif event.event is Event.CALL_ESTABLISHED and leg is not None:
            self._spawn(self._establish(leg))
        elif event.event is Event.REGISTER_OK and self._registered is not None:
            self._registered = True
        elif event.event is Event.REGISTER_FAIL and self._registered is not None:
            self._registered = False
            logger.error("registration at %s failed; it is tried again", self._config.domain)

    async def _establish(self, leg: BaresipLeg) -> None:
        self._tell(leg)
        await leg.establish()

    def _on_message(self, sent: bool, message: bytes, source: str) -> None:
        """On the stack's thread."""
        observation = observe(sent, message, None if self._doorkeeper.gated else source)
        if observation is not None and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._on_observation, observation)

    def _on_observation(self, observation: Observation) -> None:
        # Our INVITE is seen before `dial` has its leg: what was observed waits for it under its Call-ID.
        self._observed.setdefault(observation.call_id, []).append(observation)
        while len(self._observed) > OBSERVED_CALLS:
            self._observed.pop(next(iter(self._observed)))
        for leg in list(self._legs.values()):
            if leg.call_id == observation.call_id:
                self._tell(leg)

    def _tell(self, leg: BaresipLeg) -> None:
        for observation in self._observed.pop(leg.call_id, []):
            match observation:
                case TransferStep(status=status):
                    leg.progress(status)
                case OurMedia():
                    self._spawn(leg.media.open(observation))
                case TheirMedia(address=address):
                    self._spawn(leg.media.admit(address))

    # -------------------------------------------------------------- the beat

    async def _tick_for_ever(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            due += TICK
            if loop.time() - due > LATE_TICKS * TICK:
                due = loop.time()
            await asyncio.sleep(due - loop.time())
            for leg in list(self._legs.values()):
                self._tick(leg, loop.time())

    def _tick(self, leg: BaresipLeg, now: float) -> None:
        try:
            leg.tick(now)
        except Exception:  # one call's trouble is not another's
            logger.exception("call %s: its sound failed, the call is ended", leg.call_id)
            self._legs.pop(leg.call.handle, None)
            self._spawn(leg.hang_up())

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
