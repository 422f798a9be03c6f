"""One call, from its arrival to its end, as a state machine without I/O.

Theory of operation. `session` feeds every event with the monotonic time and carries out the actions that come
back. The machine owns the life of the call; `turns` owns when somebody's turn is over; the dialogue owns what is
said. Facts travel inward (line → turns → dialogue), orders outward, and nothing else connects them.

    ARRIVED ── established ──> TALKING ── Transfer ──> TRANSFERRING ── person answered ──┐
       │                          ^  └──── HangUp ────────┐  │                           │
       │                          └──── transfer failed ──│──┘                           v
       └── caller gone ──> ENDED <── caller gone ──── LEAVING <──────────────────────────┘

Each state lists what it expects in `_TABLE`. Events that may still arrive late (a transcript while a transfer
rings, a key after the goodbye) are listed as ignored; an event that a state does not list is a bug and raises.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from voicebot import events as ev
from voicebot.actions import Action, Answer, HangUp, Listen, Note, PlaySound, Say, StopPlayout, SwitchLanguage, Transfer
from voicebot.call.turns import Fact, Result, Turns
from voicebot.errors import LocalProtocolError
from voicebot.events import Event
from voicebot.interfaces import CallSummary, Dialogue

QUESTION_MARKS = ("?", "\u061f")  # the second is Arabic and Persian


class CallState(Enum):
    ARRIVED = auto()
    TALKING = auto()
    TRANSFERRING = auto()
    LEAVING = auto()
    ENDED = auto()


class CallMachine:
    """The conductor of one call."""

    def __init__(self, dialogue: Dialogue, turns: Turns) -> None:
        self.state = CallState.ARRIVED
        self.outcome = "abandoned"
        self._dialogue = dialogue
        self._turns = turns
        self._topics: list[str] = []
        self._utterances: dict[int, Say | PlaySound] = {}
        """Ordered and not yet over."""
        self._spoken_at: float | None = None
        """When the caller stopped speaking, until the answer to it begins."""

    # -------------------------------------------------------------- what session calls

    def receive(self, event: Event, now: float) -> list[Action]:
        """Orders that follow from what happened.

        Raises:
            LocalProtocolError: the event cannot happen in this state.
        """
        try:
            handler = _TABLE[self.state][type(event)]
        except KeyError:
            raise LocalProtocolError(f"{type(event).__name__} cannot happen while {self.state.name}") from None
        return handler(self, event, now)

    def next_timeout(self) -> float | None:
        if self.state in (CallState.LEAVING, CallState.ENDED):
            return None
        times = (self._dialogue.next_timeout(), self._turns.next_timeout())
        return min((time for time in times if time is not None), default=None)

    def handle_timeout(self, now: float) -> list[Action]:
        if self.state in (CallState.LEAVING, CallState.ENDED):
            return []
        actions: list[Action] = []
        due = self._turns.next_timeout()
        if due is not None and now >= due:
            actions += self._sort(self._turns.handle_timeout(now), now)
        due = self._dialogue.next_timeout()
        if due is not None and now >= due:
            actions += self._carry(self._dialogue.handle_timeout(now), now)
        return actions

    def summary(self) -> CallSummary:
        return CallSummary(self.outcome, self._turns.lang, tuple(dict.fromkeys(self._topics)))

    # -------------------------------------------------------------- the line

    def _arrived(self, event: Event, now: float) -> list[Action]:
        return [Answer(), *self._tell(event, now)]

    def _established(self, event: Event, now: float) -> list[Action]:
        self.state = CallState.TALKING
        return self._tell(event, now)

    def _gone(self, event: Event, now: float) -> list[Action]:
        actions = [] if self.state is CallState.LEAVING else self._tell(event, now)
        self.state = CallState.ENDED
        return [action for action in actions if isinstance(action, Note)]

    def _media_lost(self, event: Event, now: float) -> list[Action]:
        notes = [action for action in self._tell(event, now) if isinstance(action, Note)]
        self.state = CallState.LEAVING
        return [*notes, HangUp("media_lost")]

    def _key(self, event: Event, now: float) -> list[Action]:
        self._spoken_at = now
        return [*self._sort(self._turns.drop(), now), *self._tell(event, now)]

    # -------------------------------------------------------------- hearing and speaking

    def _hear(self, event: Event, now: float) -> list[Action]:
        """Through `turns` first; the dialogue hears of speech and of words as they come, for emergencies."""
        actions = self._sort(self._turns.receive(event, now), now)
        if isinstance(event, ev.SpeechStarted | ev.PartialTranscript | ev.LanguageHeard):
            actions += self._tell(event, now)
        return actions

    def _started(self, event: Event, now: float) -> list[Action]:
        assert isinstance(event, ev.PlayoutStarted)
        notes = self._note_said(event.utterance, now)
        return [*notes, *self._tell(event, now)]

    def _note_said(self, utterance: int, now: float) -> list[Action]:
        said = self._utterances.get(utterance)
        if not isinstance(said, Say):
            return []
        last = utterance == next(reversed(self._utterances))
        self._turns.voice.saying, self._turns.voice.asking = said.text, last and _asks(said.text)
        text = said.text if said.cacheable else ""
        data: dict[str, object] = {"text": text, "lang": said.lang, "prompt": said.prompt}
        if self._spoken_at is not None and not said.filler:
            data["gap_ms"] = round((now - self._spoken_at) * 1000)
            self._spoken_at = None
        return [Note("said", data)]

    def _finished(self, event: Event, now: float) -> list[Action]:
        assert isinstance(event, ev.PlayoutFinished)
        self._utterances.pop(event.utterance, None)
        self._turns.voice.playing = bool(self._utterances)
        self._turns.voice.urgent = self._is_urgent()
        return self._tell(event, now)

    def _engine(self, event: Event, now: float) -> list[Action]:
        assert isinstance(event, ev.EngineFailed)
        actions: list[Action] = [Note("engine", {"engine": event.engine, "detail": event.detail})]
        if event.engine == "lookup":
            actions += self._sort(self._turns.lookup_failed(now), now)
        elif event.engine in ("ears", "recognition"):
            actions += self._sort(self._turns.drop(), now)
        return actions + self._tell(event, now)

    def _is_urgent(self) -> bool:
        return any(isinstance(said, Say) and said.urgent for said in self._utterances.values())

    # -------------------------------------------------------------- a person

    def _transferred(self, event: Event, now: float) -> list[Action]:
        self.outcome = "transferred"
        notes = [action for action in self._tell(event, now) if isinstance(action, Note)]
        self.state = CallState.LEAVING
        return [*notes, StopPlayout(), HangUp("transferred")]

    def _not_transferred(self, event: Event, now: float) -> list[Action]:
        self.state = CallState.TALKING  # a turn begun before the transfer has missed its end
        return [*self._sort(self._turns.drop(), now), *self._tell(event, now)]

    def _stored(self, event: Event, now: float) -> list[Action]:
        if isinstance(event, ev.Stored):
            self.outcome = "callback"
        return self._tell(event, now)

    # -------------------------------------------------------------- plumbing

    def _tell(self, event: Event, now: float) -> list[Action]:
        return self._carry(self._dialogue.receive(event, now), now)

    def _ignore(self, event: Event, now: float) -> list[Action]:
        return []

    def _sort(self, result: Result, now: float) -> list[Action]:
        """What turns returned: orders go on, facts go to the dialogue."""
        actions: list[Action] = []
        for item in result:
            if isinstance(item, Fact):
                actions += self._fact(item, now)
            else:
                actions.append(item)
        return actions

    def _fact(self, fact: Fact, now: float) -> list[Action]:
        notes: list[Action] = []
        if isinstance(fact, ev.QuestionHeard):
            self._spoken_at = fact.spoken_at
            notes.append(_heard(fact, now))
        elif isinstance(fact, ev.TurnReopened):
            notes.append(Note("turn", {"turn": fact.turn, "reopened": True}))
        return [*notes, *self._tell(fact, now)]

    def _carry(self, actions: list[Action], now: float) -> list[Action]:
        """Orders of the dialogue on their way out: what they change in here."""
        for action in actions:
            match action:
                case Say() | PlaySound():
                    self._utterances[action.utterance] = action
                    self._turns.voice.playing, self._turns.voice.asking = True, False
                    self._turns.voice.urgent = self._is_urgent()
                case StopPlayout():
                    self._turns.voice.stop()
                case Listen(lang, grammar):
                    self._turns.listen(lang, grammar)
                case SwitchLanguage(lang):
                    self._turns.listen(lang, self._turns.grammar)
                case Transfer():
                    self.state = CallState.TRANSFERRING
                case HangUp(cause):
                    self._leave(cause)
                case Note(kind, data):
                    self._learn(kind, data)
        return actions

    def _leave(self, cause: str) -> None:
        self.state = CallState.LEAVING
        if cause == "failure":
            self.outcome = "failed"

    def _learn(self, kind: str, data: dict[str, object]) -> None:
        """The record's summary follows the dialogue's own decisions."""
        if kind != "decided":
            return
        action, topic = data.get("action"), data.get("topic")
        if isinstance(topic, str):
            self._topics.append(topic)
            self._turns.last_topic = topic
        if data.get("reason") == "emergency":
            self.outcome = "emergency"
        elif action == "answer" and self.outcome == "abandoned":
            self.outcome = "answered"


def _asks(text: str) -> bool:
    return text.rstrip(' "»“”').endswith(QUESTION_MARKS)


def _heard(question: ev.QuestionHeard, now: float) -> Note:
    found = question.found
    return Note(
        "heard",
        {
            "turn": question.turn,
            "text": question.text,
            "lang": question.lang,
            "confidence": round(question.confidence, 3),
            "endpointing_ms": round((now - question.spoken_at) * 1000),
            "engine": question.engine,
            "decode_ms": round(question.decode_ms),
            "lookup_ms": round(found.ms, 1) if found else None,
        },
    )


Handler = Callable[[CallMachine, Event, float], list[Action]]
_M = CallMachine

_HEARING: dict[type, Handler] = dict.fromkeys(
    (ev.SpeechStarted, ev.SpeechPausing, ev.SpeechEnded, ev.PartialTranscript, ev.FinalTranscript,
     ev.LanguageHeard, ev.TopicsFound),
    _M._hear,
)  # fmt: skip
_PLAYING: dict[type, Handler] = {ev.PlayoutStarted: _M._started, ev.PlayoutFinished: _M._finished}
_ENDING: dict[type, Handler] = {ev.CallerHungUp: _M._gone, ev.MediaLost: _M._media_lost}
_LATE = (
    *_HEARING, ev.DtmfPressed, ev.PeerHeld, ev.PeerResumed, ev.Stored, ev.NotStored, ev.EngineFailed,
    ev.TransferProgressed, ev.TransferCompleted, ev.TransferFailed, ev.CallEstablished,
)  # fmt: skip

_TABLE: dict[CallState, dict[type, Handler]] = {
    CallState.ARRIVED: {
        ev.CallArrived: _M._arrived,
        ev.CallEstablished: _M._established,
        ev.CallerHungUp: _M._gone,
        ev.MediaLost: _M._media_lost,
        ev.EngineFailed: _M._ignore,
        ev.PeerHeld: _M._ignore,
        ev.PeerResumed: _M._ignore,
        ev.DtmfPressed: _M._ignore,
        **dict.fromkeys(_HEARING, _M._ignore),
    },
    CallState.TALKING: {
        **_HEARING,
        **_PLAYING,
        **_ENDING,
        ev.DtmfPressed: _M._key,
        ev.EngineFailed: _M._engine,
        ev.Stored: _M._stored,
        ev.NotStored: _M._stored,
        ev.PeerHeld: _M._tell,
        ev.PeerResumed: _M._tell,
        ev.CallEstablished: _M._ignore,
        ev.TransferProgressed: _M._ignore,
        ev.TransferCompleted: _M._transferred,
        ev.TransferFailed: _M._ignore,
    },
    CallState.TRANSFERRING: {
        **dict.fromkeys(_HEARING, _M._ignore),
        **_PLAYING,
        **_ENDING,
        ev.TransferProgressed: _M._tell,
        ev.TransferCompleted: _M._transferred,
        ev.TransferFailed: _M._not_transferred,
        ev.DtmfPressed: _M._ignore,
        ev.EngineFailed: _M._ignore,
        ev.Stored: _M._stored,
        ev.NotStored: _M._stored,
        ev.PeerHeld: _M._ignore,
        ev.PeerResumed: _M._ignore,
        ev.CallEstablished: _M._ignore,
    },
    CallState.LEAVING: {
        **dict.fromkeys(_LATE, _M._ignore),
        **dict.fromkeys(_PLAYING, _M._ignore),
        ev.CallerHungUp: _M._gone,
        ev.MediaLost: _M._gone,
    },
    CallState.ENDED: {
        **dict.fromkeys(_LATE, _M._ignore),
        **dict.fromkeys(_PLAYING, _M._ignore),
        ev.CallerHungUp: _M._ignore,
        ev.MediaLost: _M._ignore,
    },
}
