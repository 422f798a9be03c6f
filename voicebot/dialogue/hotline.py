"""The dialogue of one call: events and the time go in, orders come out.

Theory of operation
-------------------
Every event meets the phase the call is in:

    ARRIVED ──CallEstablished──► TALKING ──"person"──► CONNECTING ──said──► RINGING ──TransferCompleted──► ENDED
                                  ▲   │ goodbye            │ closed, nobody    │ TransferFailed, nobody left
                                  │   ▼                    ▼                   ▼
                                  │ LEAVING ──said──►   OFFERING ──yes──► CONFIRMING / ENTERING ──► READING_BACK
                                  │           ENDED        │ no                                      │ yes
                                  └────────────────────────┴──────────◄── Stored / NotStored ──── STORING

One timer watches over all of it (`_watch`): after each event it is set for what is being waited for: the caller's
words, our own playout, the person's telephone, the recorder. So there is no silence without a timer. Nothing is
trusted to arrive: a playout whose end is never reported counts as spoken after the time the slowest voice needs.

A turn can be reopened: before a turn is answered the state is copied, and `TurnReopened` goes back to the copy.

Ignored on purpose: reports on utterances that were stopped, answers to turns that a partial transcript answered
already, transfer reports outside RINGING, the recorder's answers outside STORING, everything after ENDED.
"""

from __future__ import annotations

import copy

from voicebot.actions import Action, SetLoudness, SwitchLanguage
from voicebot.dialogue import answering, callback, ending, greeting, handing_over, keys, tongues
from voicebot.dialogue.context import Context
from voicebot.dialogue.emergencies import emergency
from voicebot.dialogue.policy import alarm
from voicebot.dialogue.setup import Setup
from voicebot.dialogue.state import YES_NO_PHASES, Phase, State, Waiting
from voicebot.dialogue.talk import Talk
from voicebot.dialogue.understanding import command, is_backchannel
from voicebot.dialogue.words import tokens
from voicebot.events import (
    CallArrived,
    CallerHungUp,
    CallEstablished,
    DecodingSlow,
    DtmfPressed,
    EngineFailed,
    Event,
    LanguageHeard,
    MediaLost,
    NotStored,
    PartialTranscript,
    PeerHeld,
    PeerResumed,
    PlayoutFinished,
    PlayoutStarted,
    QuestionHeard,
    SpeechStarted,
    Stored,
    TransferCompleted,
    TransferFailed,
    TurnReopened,
)

TRANSFER_GUARD_SECONDS = 10.0
"""Beyond the line's own time-out for a person to answer."""
STORE_SECONDS = 5.0
ENTRY_SECONDS = 4.0
"""Pause after which a number counts as complete."""
HELD_SECONDS = 600.0
PATIENT_SECONDS = 60.0
HEARING_SPARE_SECONDS = 5.0
LEAVING_HEARING_SECONDS = 4.0


class Hotline:
    """Meets `interfaces.Dialogue`; one per call."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._state = State(Context(setup.dialogue.default_language))
        self._before: tuple[int, State] | None = None

    # ------------------------------------------------------------------ doors

    def receive(self, event: Event, now: float) -> list[Action]:
        """Take one event; returns the orders in their sequence."""
        if self._state.phase is Phase.ENDED:
            return []
        talk = Talk(self._setup, self._state, now)
        self._meet(talk, event)
        self._watch(talk)
        return talk.actions

    def next_timeout(self) -> float | None:
        return self._state.deadline

    def handle_timeout(self, now: float) -> list[Action]:
        """Act on what did not happen in time; harmless when called early."""
        state = self._state
        if state.deadline is None or now < state.deadline or state.phase is Phase.ENDED:
            return []
        waiting, state.waiting = state.waiting, None
        talk = Talk(self._setup, state, now)
        self._lapse(talk, waiting)
        self._watch(talk)
        return talk.actions

    # ------------------------------------------------------------------ events

    def _meet(self, talk: Talk, event: Event) -> None:
        state = talk.state
        match event:
            case CallArrived():
                greeting.arrived(talk, event)
            case CallEstablished() if state.phase is Phase.ARRIVED:
                greeting.established(talk)
            case CallerHungUp() | MediaLost():
                talk.notice_ended(complete=False)
                state.phase = Phase.ENDED
            case _ if state.phase is Phase.ARRIVED:
                pass
            case SpeechStarted():
                self._speech(state)
            case PartialTranscript():
                self._partial(talk, event)
            case QuestionHeard():
                self._question(talk, event)
            case TurnReopened(turn=turn):
                self._reopened(talk, turn)
            case LanguageHeard() if state.phase is Phase.TALKING:
                tongues.language_heard(talk, event)
            case DecodingSlow(turn=turn):
                self._slow(talk, turn)
            case PlayoutStarted(utterance=utterance):
                state.playing = utterance
            case PlayoutFinished():
                self._playout(talk, event)
            case _:
                self._house(talk, event)

    def _house(self, talk: Talk, event: Event) -> None:
        """Keys and what the other rooms report."""
        state = talk.state
        match event:
            case DtmfPressed(key=key):
                state.silences, state.hearing, state.waiting = 0, False, None
                keys.pressed(talk, key)
            case TransferCompleted():
                handing_over.completed(talk)
            case TransferFailed(reason=reason):
                handing_over.failed(talk, reason)
            case Stored(request=request):
                callback.stored(talk, request, written=True)
            case NotStored(request=request):
                callback.stored(talk, request, written=False)
            case EngineFailed():
                ending.engine_failed(talk, event)
            case PeerHeld():
                state.held = True
            case PeerResumed():
                state.held = False

    @staticmethod
    def _speech(state: State) -> None:
        state.hearing = True
        if state.waiting is Waiting.HEARING:
            state.waiting = None

    def _partial(self, talk: Talk, event: PartialTranscript) -> None:
        """Half a sentence: only an emergency, or a plain wish for a person or silence, is acted on."""
        state = talk.state
        if event.turn == state.turn or not tokens(event.text):
            return
        self._speech(state)
        if kind := emergency(event.text, self._setup.every_phrase(state.context.lang)):
            self._sound_alarm(talk, event, kind)
            return
        said = command(event.text, self._setup.phrases(state.context.lang))
        if said == "wait":
            talk.stop()
        elif said == "person" and event.guess and len(tokens(event.text)) > 1 and state.phase is Phase.TALKING:
            state.turn = event.turn
            state.hearing = False
            talk.stop()
            handing_over.hand_over(talk)

    def _sound_alarm(self, talk: Talk, event: PartialTranscript | QuestionHeard, kind: str) -> None:
        """An emergency goes before everything; while a person's phone rings already, only the number is said."""
        state = talk.state
        state.turn = event.turn
        state.hearing = False
        state.question = event.text
        decision = alarm(kind, getattr(event, "found", None), state.context, self._setup)
        if state.phase is Phase.RINGING:
            talk.say(*decision.lines, urgent=True)
        elif not (state.emergency == kind and state.phase is Phase.CONNECTING):
            answering.act(talk, decision)

    def _question(self, talk: Talk, event: QuestionHeard) -> None:
        """A complete turn; what it means depends on the phase."""
        state = talk.state
        state.hearing = False
        if event.turn == state.turn:
            return
        if not tokens(event.text) and state.outstanding is not None:
            return  # a cough: the voice goes on
        self._before = (event.turn, copy.copy(state))
        state.turn = event.turn
        state.patient = False
        state.waiting = None
        if tokens(event.text):
            state.silences = 0
        if kind := emergency(event.text, self._setup.every_phrase(state.context.lang)):
            self._sound_alarm(talk, event, kind)
        elif state.phase is Phase.TALKING:
            answering.heard(talk, event)
        elif state.phase in YES_NO_PHASES:
            callback.yes_no(talk, event)
        elif state.phase is Phase.ENTERING:
            callback.spoken(talk, event)
        else:
            self._aside(talk, event)

    def _aside(self, talk: Talk, event: QuestionHeard) -> None:
        """Words while a person is being fetched, or after goodbye."""
        state, phrases = talk.state, self._setup.phrases(talk.state.context.lang)
        said = command(event.text, phrases)
        if state.phase is Phase.CONNECTING:
            handing_over.heard_while_connecting(talk, said)
        elif state.phase in (Phase.LEAVING, Phase.RATING):
            finished = said in ("goodbye", "thanks", "no", "yes") or not tokens(event.text)
            if not finished and not is_backchannel(event.text, phrases[0]):
                talk.go(Phase.TALKING)
                answering.heard(talk, event)
            elif state.outstanding is None:
                ending.hang_up(talk)

    def _reopened(self, talk: Talk, turn: int) -> None:
        """The question was only half of one: fall silent and forget what came of it."""
        state = talk.state
        if state.phase in (Phase.RINGING, Phase.STORING):
            return  # that is under way and cannot be taken back
        if self._before is None or self._before[0] != turn:
            return
        talk.stop()
        former = self._before[1]
        self._before = None
        former.utterance, former.stopped, former.listening = state.utterance, state.stopped, state.listening
        former.fillers, former.request, former.slow_turn = state.fillers, state.request, state.slow_turn
        former.outstanding, former.notice_due = None, former.notice_due or former.notice_utterance is not None
        former.notice_utterance, former.notices = None, state.notices
        former.hearing, former.held, former.speech_seconds, former.waiting = True, state.held, 0.0, None
        grammar = state.listening[1] if state.listening else None
        if former.context.lang != state.context.lang:
            talk.actions.append(SwitchLanguage(former.context.lang))
        if former.gain_db != state.gain_db:
            talk.actions.append(SetLoudness(former.gain_db))
        self._state = talk.state = former
        phase_grammar = former.listening[1] if former.listening else None
        talk.expect(grammar if former.phase is state.phase else phase_grammar)

    def _slow(self, talk: Talk, turn: int) -> None:
        state = talk.state
        busy = state.outstanding is not None or state.phase in (Phase.RINGING, Phase.STORING, Phase.LEAVING)
        if turn in (state.slow_turn, state.turn) or busy:
            return
        state.slow_turn = turn
        talk.filler("one_moment")

    def _playout(self, talk: Talk, event: PlayoutFinished) -> None:
        """Our own speech ended; old news on stopped utterances is passed over."""
        state = talk.state
        if event.utterance == state.notice_utterance:
            talk.notice_ended(event.complete)
        if event.utterance <= state.stopped or state.outstanding is None:
            return
        stopped = not event.complete and event.utterance not in state.fillers
        if event.utterance < state.outstanding and not stopped:
            return
        talk.silent(complete=event.complete)
        state.waiting = None
        if event.complete or not state.hearing:
            state.hearing = state.hearing and not event.complete
            ending.spoken_to_the_end(talk)

    # ------------------------------------------------------------------ time

    def _lapse(self, talk: Talk, waiting: Waiting | None) -> None:
        """What was awaited did not come."""
        state = talk.state
        match waiting:
            case Waiting.SPEAKING:
                talk.silent(complete=False)
                ending.spoken_to_the_end(talk)
            case Waiting.RINGING:
                handing_over.lost(talk)
            case Waiting.STORING:
                callback.stored(talk, state.request, written=False)
            case Waiting.ENTRY:
                callback.finish_entry(talk)
            case Waiting.HELD:
                ending.hang_up(talk, "silence")
            case _ if state.phase in (Phase.LEAVING, Phase.CONNECTING):
                state.hearing = False
                ending.spoken_to_the_end(talk)
            case _ if state.phase is Phase.RATING:
                ending.goodbye(talk)
            case _:
                state.hearing = False
                ending.silence(talk)

    def _watch(self, talk: Talk) -> None:
        """Set the timer for what is awaited now; it keeps running while that stays the same."""
        state = talk.state
        wanted = self._awaited(state)
        if wanted is None:
            state.waiting, state.deadline = None, None
        elif wanted is not state.waiting:
            state.waiting = wanted
            state.deadline = talk.now + self._patience(state, wanted)

    @staticmethod
    def _awaited(state: State) -> Waiting | None:
        if state.phase in (Phase.ARRIVED, Phase.ENDED):
            return None
        if state.phase is Phase.RINGING:
            return Waiting.RINGING
        if state.held:
            return Waiting.HELD
        if state.phase is Phase.STORING:
            return Waiting.STORING
        if state.hearing:
            return Waiting.HEARING
        if state.outstanding is not None:
            return Waiting.SPEAKING
        return Waiting.ENTRY if state.phase is Phase.ENTERING and state.entry else Waiting.SILENCE

    def _patience(self, state: State, waiting: Waiting) -> float:
        setup = self._setup
        if waiting is Waiting.HEARING:
            leaving = state.phase in (Phase.LEAVING, Phase.CONNECTING)
            return LEAVING_HEARING_SECONDS if leaving else setup.hearing.turn_limit_seconds + HEARING_SPARE_SECONDS
        if waiting is Waiting.SPEAKING:
            return state.speech_seconds
        if waiting is Waiting.SILENCE:
            return PATIENT_SECONDS if state.patient else setup.dialogue.silence_seconds
        return {
            Waiting.RINGING: setup.transfer.answer_timeout_seconds + TRANSFER_GUARD_SECONDS,
            Waiting.STORING: STORE_SECONDS,
            Waiting.ENTRY: ENTRY_SECONDS,
            Waiting.HELD: HELD_SECONDS,
        }[waiting]
