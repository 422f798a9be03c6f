"""Greeting, answer, person: the shortest whole conversations."""

from tests.dialogue.conversation import ARRIVAL, Conversation, one
from voicebot.actions import HangUp, Listen, Note, Say, StopPlayout, Transfer
from voicebot.events import CallArrived, CallEstablished, PlayoutFinished, TransferCompleted


def test_greeting_answer_person() -> None:
    call = Conversation()
    call.begin()
    assert call.prompts == ["greeting", "notice", "greeting_person", "greeting_language"]
    assert call.did(Listen) == [Listen("de")]

    call.says("Wo ist das Amt?", one("amt_adresse", spoken="In der Musterstraße 1."))
    assert call.heard.startswith("In der Musterstraße 1.")

    call.says("Ich möchte mit einem Mitarbeiter sprechen")
    assert call.prompts == ["connecting"]
    [transfer] = call.did(Transfer)
    assert transfer.target == "sip:11@pbx"
    assert transfer.context["topic"] == "amt_adresse"
    assert transfer.context["lang"] == "de"
    assert call.ringing

    assert call.happens(TransferCompleted())[-1] == HangUp("transferred")
    assert call.hotline.next_timeout() is None


def test_the_record_knows_that_the_notice_was_heard() -> None:
    call = Conversation()
    call.begin()
    [notice] = [note for note in call.ever(Note) if note.kind == "notice"]
    assert notice.data == {"version": "1", "lang": "de", "complete": True}


def test_interrupted_before_the_notice_ended_one_sentence_opens_what_is_said_next() -> None:
    call = Conversation()
    call.happens(CallArrived("c", None, "1", ARRIVAL), CallEstablished())
    call.happens(PlayoutFinished(1, complete=False))
    call.says("Wo ist das Amt?", one())
    assert call.prompts[0] == "notice_short"
    notes = [note.data["complete"] for note in call.ever(Note) if note.kind == "notice"]
    assert notes == [False, True]
    call.says("Wo ist das Amt?", one())
    assert "notice_short" not in call.prompts


def test_a_key_stops_the_greeting_and_zero_fetches_a_person() -> None:
    call = Conversation()
    call.happens(CallArrived("c", None, "1", ARRIVAL), CallEstablished())
    actions = call.presses("0", listen=False)
    kinds = [type(action) for action in actions]
    assert kinds.index(StopPlayout) < kinds.index(Say)
    call.listens()
    assert call.did(Transfer)
