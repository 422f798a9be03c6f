"""A conversation in virtual time: real ears, real recogniser, real knowledge, real turn-taking, no sockets.

Sound is fed frame by frame; what an engine needed to compute is added to the virtual clock before its answer
arrives, so that the bench says what a caller on this machine would meet, however busy the machine is otherwise.
Ears, recognition and lookup are workers of their own, as in `serve`: one does not wait for the other.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any

from voicebot import actions as do
from voicebot import events as ev
from voicebot.asr.scheduling import StepwiseRecognizer
from voicebot.call.levels import EchoGate
from voicebot.call.turns import Turns
from voicebot.frames import FRAME_BYTES, FRAME_MS, LINE_HZ, SILENCE, AudioFrame
from voicebot.interfaces import VoiceActivity

TICK = FRAME_MS / 1000
RUNUP_SECONDS = 0.3
AFTER_SECONDS = 4.0  # silence at the end, in which everything is decided

Find = Callable[[str, str, str | None, date], ev.Found]


@dataclass(frozen=True, slots=True)
class Scene:
    """What the caller's telephone sends, and what we are saying meanwhile."""

    name: str
    caller: bytes
    """8 kHz 16-bit mono."""
    speech: tuple[tuple[float, float], ...] = ()
    """When the caller really speaks, seconds from the beginning."""
    ours: bytes = b""
    """What we say, from the beginning; empty: we are silent."""
    our_text: str = ""


@dataclass(slots=True)
class Outcome:
    """What turn-taking made of a scene; times in seconds from its beginning."""

    closed: list[tuple[float, str]] = field(default_factory=list)
    reopened: list[float] = field(default_factory=list)
    held: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    """When the caller got the floor: our voice goes on only if he turns out to have murmured."""
    stopped: list[float] = field(default_factory=list)
    resumed: list[float] = field(default_factory=list)


class Room:
    """The engines of the bench, loaded once."""

    def __init__(self, ears: VoiceActivity, recognizer: StepwiseRecognizer, find: Find) -> None:
        self.ears = ears
        self.recognizer = recognizer
        self.find = find

    def play(self, scene: Scene, turns: Turns) -> Outcome:
        return _Play(self, scene, turns).run()


class _Play:
    """One scene being played."""

    def __init__(self, room: Room, scene: Scene, turns: Turns) -> None:
        self._room = room
        self._scene = scene
        self._turns = turns
        self._now = 0.0
        self._later: list[tuple[float, int, ev.Event]] = []
        self._answers: list[ev.Event] = []
        self._numbers = count()
        self._outcome = Outcome()
        self._memory: list[AudioFrame] = []
        self._open = False
        self._speech_at = 0.0
        self._sent_until = 0.0
        """`at` of the newest frame that recognition has."""
        self._echo = EchoGate()
        self._place = 0
        self._ears = room.ears.open_stream(self._arrived)
        self._words = room.recognizer.open_stream(self._arrived)
        self._busy_until: dict[str, float] = {}
        """When each engine has done what it was asked."""
        self._stopped = self._had_floor = False

    def run(self) -> Outcome:
        turns, scene = self._turns, self._scene
        turns.voice.playing, turns.voice.saying = bool(scene.ours), scene.our_text
        sound = scene.caller + SILENCE * round(AFTER_SECONDS / TICK)
        for at in range(0, len(sound) - FRAME_BYTES + 1, FRAME_BYTES):
            self._advance(at / FRAME_BYTES * TICK)
            self._hear(AudioFrame(sound[at : at + FRAME_BYTES], LINE_HZ, self._now))
        self._ears.close()
        self._words.close()
        return self._outcome

    def _hear(self, frame: AudioFrame) -> None:
        self._echo.played(self._our_frame(), self._turns.voice.playing)
        self._compute("ears", lambda: self._ears.accept(self._echo.pass_on(frame)))
        self._memory.append(frame)
        if not self._open:
            return
        self._words.store(frame)
        self._sent_until = frame.at
        if self._busy_until.get("words", 0.0) <= self._now and self._words.due() is not None:
            self._compute("words", self._words.work)

    def _our_frame(self) -> bytes | None:
        voice = self._turns.voice
        if not voice.playing or voice.held:
            return None
        if self._place >= len(self._scene.ours):
            voice.playing = False
            return None
        self._place += FRAME_BYTES
        return self._scene.ours[self._place - FRAME_BYTES : self._place]

    def _advance(self, until: float) -> None:
        """Let everything happen that is due before `until`."""
        while True:
            due = self._turns.next_timeout()
            timer = due if due is not None and due <= until else None
            event_at = self._later[0][0] if self._later and self._later[0][0] <= until else None
            if timer is None and event_at is None:
                break
            if event_at is not None and (timer is None or event_at <= timer):
                self._now, _, event = heapq.heappop(self._later)
                if isinstance(event, ev.SpeechStarted):
                    self._speech_at = event.at
                self._do(self._turns.receive(event, self._now))
            elif timer is not None:
                self._now = max(self._now, timer)
                self._do(self._turns.handle_timeout(self._now))
        self._now = until

    def _arrived(self, event: Any) -> None:
        self._answers.append(event)

    def _compute(self, engine: str, work: Callable[[], None]) -> None:
        """Engine work takes its own time: what it answers arrives when it is done, one piece after the other."""
        began = time.process_time()
        work()
        spent = time.process_time() - began
        answers, self._answers = self._answers, []
        if engine == "ears" and not answers:
            return  # listening keeps up
        done = max(self._now, self._busy_until.get(engine, 0.0)) + spent
        self._busy_until[engine] = done
        for event in answers:
            heapq.heappush(self._later, (done, next(self._numbers), event))

    def _do(self, orders: list[Any]) -> None:
        had = self._had_floor
        for order in orders:
            self._carry(order)
        self._had_floor = self._turns.voice.floor
        if self._had_floor and not had:
            self._outcome.floor.append(self._now)

    def _carry(self, order: Any) -> None:  # one arm for each order that turns give
        since = self._now
        match order:
            case do.OpenTurn(turn, lang, grammar):
                self._compute("words", lambda: self._words.open(turn, lang, grammar))
                self._replay(self._speech_at - RUNUP_SECONDS)
            case do.GuessTurn(turn):
                self._compute("words", lambda: self._words.guess(turn))
            case do.ResumeTurn(turn):
                self._words.resume(turn)
                self._replay(self._sent_until + TICK / 2)
            case do.FinishTurn(turn):
                self._compute("words", lambda: self._words.finish(turn))
                self._open = False
            case do.CloseTurn():
                self._open = False
            case do.Search(search, text, lang, last):
                self._compute("lookup", lambda: self._look_up(search, text, lang, last))
            case do.HoldPlayout():
                self._outcome.held.append(since)
            case do.ResumePlayout():
                self._outcome.resumed.append(since)
            case do.StopPlayout() if not self._stopped:  # later ones are for an answer that is not given here
                self._stopped = True
                self._outcome.stopped.append(since)
            case ev.QuestionHeard():
                self._outcome.closed.append((since, order.text))
            case ev.TurnReopened():
                self._outcome.reopened.append(since)

    def _replay(self, since: float) -> None:
        self._open = True
        for frame in self._memory:
            if frame.at >= since:
                self._words.store(frame)
                self._sent_until = frame.at

    def _look_up(self, search: int, text: str, lang: str, last: str | None) -> None:
        self._arrived(ev.TopicsFound(search, self._room.find(text, lang, last, date.today())))
