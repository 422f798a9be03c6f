"""The call machine: every state's events, the life of a call, and what is noted of it."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import ScriptedDialogue
from voicebot import actions as do
from voicebot import events as ev
from voicebot.call import machine as subject
from voicebot.call.barge_in import Manners
from voicebot.call.machine import CallMachine, CallState
from voicebot.call.turns import Turns
from voicebot.config import HearingConfig
from voicebot.errors import LocalProtocolError

ARRIVED = ev.CallArrived("call", "+49803112345", "100", datetime(2026, 11, 23, 12, tzinfo=UTC))
MADE_INSIDE = {ev.QuestionHeard, ev.TurnReopened, ev.DecodingSlow}
"""Facts that turns hand to the dialogue; they never come from outside."""


def machine(**script: list[do.Action]) -> CallMachine:
    return CallMachine(ScriptedDialogue(script), Turns(HearingConfig(), Manners(), "de"))


def talking(**script: list[do.Action]) -> CallMachine:
    call = machine(**script)
    call.receive(ARRIVED, 0.0)
    call.receive(ev.CallEstablished(), 0.1)
    return call


def test_every_state_expects_or_ignores_every_event_of_a_call_under_way() -> None:
    outside = set(get_args(ev.Event)) - MADE_INSIDE - {ev.CallArrived}
    for state in (CallState.TALKING, CallState.TRANSFERRING, CallState.LEAVING, CallState.ENDED):
        assert outside <= set(subject._TABLE[state]), state


def test_an_event_that_cannot_happen_is_a_bug() -> None:
    with pytest.raises(LocalProtocolError, match="TransferCompleted cannot happen while ARRIVED"):
        machine().receive(ev.TransferCompleted(), 0.0)


def test_a_call_is_answered_and_greeted() -> None:
    say = do.Say(1, "de", "Grüß Gott")
    call = machine(CallEstablished=[say])
    assert call.receive(ARRIVED, 0.0) == [do.Answer()]
    assert call.receive(ev.CallEstablished(), 0.1) == [say]
    assert call.state is CallState.TALKING


def test_what_is_said_is_noted_when_it_is_heard_with_the_gap_before_it() -> None:
    call = talking(QuestionHeard=[do.Say(1, "de", "Von acht bis zwölf.")])
    call.receive(ev.SpeechStarted(1.0), 1.1)
    call.receive(ev.SpeechEnded(2.0), 3.2)
    (search,) = call.receive(ev.FinalTranscript(1, "wann offen", "de", 0.8), 3.3)
    found = ev.Found("wann offen", "de", "answer", 0.9, ms=12.0)
    note, say = call.receive(ev.TopicsFound(search.search, found), 3.4)
    assert (note.kind, note.data["text"], note.data["lookup_ms"]) == ("heard", "wann offen", 12.0)
    assert say == do.Say(1, "de", "Von acht bis zwölf.")
    (said,) = call.receive(ev.PlayoutStarted(1), 3.5)
    assert said == do.Note("said", {"text": "Von acht bis zwölf.", "lang": "de", "prompt": None, "gap_ms": 1500})


def test_a_callers_own_data_is_not_noted() -> None:
    call = talking(DtmfPressed=[do.Say(1, "de", "null acht null drei", cacheable=False)])
    call.receive(ev.DtmfPressed("1"), 1.0)
    (said,) = call.receive(ev.PlayoutStarted(1), 1.1)
    assert said.data["text"] == ""


def test_urgent_words_are_known_to_the_turns_from_the_order_to_their_end() -> None:
    call = talking(DtmfPressed=[do.Say(1, "de", "112", urgent=True), do.Say(2, "de", "Ich verbinde Sie.")])
    call.receive(ev.DtmfPressed("1"), 1.0)
    assert call._turns.voice.urgent
    call.receive(ev.PlayoutFinished(1), 2.0)
    assert not call._turns.voice.urgent


def test_only_the_question_with_which_we_end_is_asked() -> None:
    answer, question = do.Say(1, "de", "Wirklich? Ja."), do.Say(2, "de", "Haben Sie noch eine Frage?")
    call = talking()
    call._carry([answer, question], 1.0)
    call.receive(ev.PlayoutStarted(1), 1.1)
    assert not call._turns.voice.asking
    call.receive(ev.PlayoutFinished(1, complete=True), 2.0)
    call.receive(ev.PlayoutStarted(2), 2.0)
    assert call._turns.voice.asking
    call._carry([do.Say(3, "de", "Guten Tag.")], 2.1)
    assert not call._turns.voice.asking, "more is to come"


def test_a_turn_that_a_transfer_cut_off_does_not_outlive_it() -> None:
    call = talking(PartialTranscript=[do.Transfer("201", {})])
    call.receive(ev.SpeechStarted(1.0), 1.1)
    call.receive(ev.PartialTranscript(1, "mitarbeiter bitte", "de"), 1.5)
    assert call.receive(ev.SpeechEnded(1.6), 2.8) == []
    assert do.CloseTurn(1) in call.receive(ev.TransferFailed(ev.TransferReason.BUSY), 5.0)


def test_a_transfer_that_fails_goes_back_to_talking() -> None:
    order = do.Transfer("201", {})
    call = talking(DtmfPressed=[order], TransferFailed=[do.Say(1, "de", "Besetzt")])
    assert call.receive(ev.DtmfPressed("0"), 1.0) == [order]
    assert call.state is CallState.TRANSFERRING
    assert call.receive(ev.TransferFailed(ev.TransferReason.BUSY), 2.0) == [do.Say(1, "de", "Besetzt")]
    assert call.state is CallState.TALKING


def test_a_transfer_that_succeeds_ends_our_part() -> None:
    call = talking(DtmfPressed=[do.Transfer("201", {})])
    call.receive(ev.DtmfPressed("0"), 1.0)
    assert do.HangUp("transferred") in call.receive(ev.TransferCompleted(), 2.0)
    assert call.summary().outcome == "transferred"
    call.receive(ev.CallerHungUp(), 2.1)
    assert call.state is CallState.ENDED


def test_a_stored_callback_is_the_outcome() -> None:
    call = talking()
    call.receive(ev.Stored(1), 1.0)
    call.receive(ev.CallerHungUp(), 2.0)
    assert call.summary().outcome == "callback"


def test_topics_answered_make_the_summary() -> None:
    decided = do.Note("decided", {"action": "answer", "topic": "amt_zeiten", "reason": None})
    call = talking(DtmfPressed=[decided])
    call.receive(ev.DtmfPressed("1"), 1.0)
    call.receive(ev.DtmfPressed("1"), 2.0)
    assert (call.summary().outcome, call.summary().topics) == ("answered", ("amt_zeiten",))


def test_lost_media_hangs_up() -> None:
    assert talking().receive(ev.MediaLost(), 5.0) == [do.HangUp("media_lost")]


def test_a_dead_recogniser_drops_the_open_turn_and_is_told() -> None:
    call = talking(EngineFailed=[do.Say(1, "de", "Entschuldigung")])
    call.receive(ev.SpeechStarted(1.0), 1.1)
    actions = call.receive(ev.EngineFailed("recognition", "killed"), 1.5)
    assert do.CloseTurn(1) in actions
    assert do.Say(1, "de", "Entschuldigung") in actions


def test_after_the_end_nothing_happens_any_more() -> None:
    call = talking(SpeechStarted=[do.Say(1, "de", "?")])
    call.receive(ev.CallerHungUp(), 1.0)
    assert call.receive(ev.SpeechStarted(1.0), 1.2) == []
    assert call.next_timeout() is None
    assert call.handle_timeout(99.0) == []


def _example(kind: type) -> Any:
    values: dict[str, Any] = {
        "at": 1.0, "turn": 1, "text": "was kostet das", "lang": "de", "guess": True, "confidence": 0.9, "p": 0.5,
        "search": 1, "found": ev.Found("", "de", "answer", 0.9), "key": "5", "status": 180, "utterance": 1,
        "reason": ev.TransferReason.BUSY, "request": 1, "engine": "lookup", "detail": "", "complete": True,
        "decode_ms": 1.0,
    }  # fmt: skip
    return kind(*(values[name] for name in inspect.signature(kind).parameters))


OUTSIDE = sorted(set(get_args(ev.Event)) - MADE_INSIDE - {ev.CallArrived}, key=lambda kind: kind.__name__)


@given(st.lists(st.sampled_from(OUTSIDE), max_size=60))
def test_no_order_of_events_breaks_a_call(kinds: list[type]) -> None:
    call = talking(
        QuestionHeard=[do.Say(1, "de", "Antwort")],
        DtmfPressed=[do.StopPlayout(), do.Transfer("201", {})],
        TransferFailed=[do.HangUp("goodbye")],
    )
    ended = False
    for number, kind in enumerate(kinds):
        actions = call.receive(_example(kind), 1.0 + number)
        assert not ended or actions == []
        ended = call.state is CallState.ENDED
        call.handle_timeout(1.0 + number)
