"""A person, or the true reason and a callback; emergencies before all of it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.dialogue.conversation import ANNA, ARRIVAL, OFFICE, Conversation, Staff, make_setup, nothing, one
from voicebot.actions import HangUp, Listen, Note, Say, StopPlayout, StoreCallback, Transfer
from voicebot.config import OfficeConfig
from voicebot.events import (
    EngineFailed,
    NotStored,
    PeerHeld,
    PeerResumed,
    PlayoutFinished,
    Stored,
    TransferFailed,
    TransferReason,
)
from voicebot.interfaces import NoRoute

OPENS = datetime(2026, 11, 24, 8, 0, tzinfo=ZoneInfo("Europe/Berlin"))
CLOSED = NoRoute(TransferReason.CLOSED, OPENS)


def closed(caller: str | None = "+498031123456", **other: object) -> Conversation:
    call = Conversation(make_setup(otherwise=CLOSED, **other), caller)
    call.begin()
    return call


def at_callback(caller: str | None = "+498031123456") -> Conversation:
    call = closed(caller)
    call.says("Wo ist das Amt?", one("amt_adresse"))
    call.says("Mitarbeiter")
    assert call.prompts[-1] == "callback_offer"
    return call


@pytest.mark.parametrize("reason", [reason for reason in TransferReason if reason is not TransferReason.CLOSED])
def test_the_true_reason_then_the_next_person(reason: TransferReason) -> None:
    call = Conversation()
    call.begin()
    call.says("Mitarbeiter")
    actions = call.happens(TransferFailed(reason))
    assert StopPlayout() in actions
    assert call.prompts == [f"transfer_{reason.value}", "transfer_next"]
    call.listens()
    assert [transfer.target for transfer in call.did(Transfer)] == ["12"]
    call.happens(TransferFailed(reason))
    assert call.prompts == [f"transfer_{reason.value}", "callback_offer"]


def test_the_wall_time_of_the_transfer_follows_the_clock() -> None:
    call = Conversation()
    call.begin()
    call.silent(3)
    call.says("Mitarbeiter")
    staff = call.setup.directory
    assert isinstance(staff, Staff)
    passed = (staff.asked[0][2] - ARRIVAL).total_seconds()
    assert 10 < passed < 30


def test_closed_says_when_it_opens_and_takes_a_callback_at_the_callers_number() -> None:
    call = closed()
    call.says("Ich will mit einem Menschen sprechen", nothing())
    opens = "Wir sind wieder da am Dienstag, 24. November um 08:00 Uhr."
    assert call.heard == f"Unser Büro ist gerade geschlossen. {opens} Sollen wir Sie zurückrufen? Ja oder nein?"
    assert call.grammar == "yes_no"
    call.says("ja bitte")
    assert call.heard == "Sie rufen an von: 0 8 0, 3 1 1, 2 3 4, 5 6. Sollen wir diese Nummer nehmen?"
    assert not call.did(Say)[0].cacheable
    call.says("ja")
    [wish] = call.did(StoreCallback)
    assert wish.number == "+498031123456"
    assert call.heard == ""
    call.happens(Stored(wish.request))
    assert call.prompts == ["callback_stored", "anything_else_1"]
    assert call.grammar is None


def test_the_wish_carries_topic_language_and_question() -> None:
    call = at_callback()
    call.says("ja")
    call.says("ja")
    [wish] = call.did(StoreCallback)
    assert (wish.topic, wish.lang) == ("amt_adresse", "de")


def test_nothing_is_promised_before_it_is_stored() -> None:
    call = at_callback()
    call.says("ja")
    call.says("ja")
    call.happens(NotStored(1))
    assert call.prompts == ["callback_not_stored", "office_phone"]
    assert OFFICE.phone in call.heard


def test_a_recorder_that_never_answers_counts_as_not_stored() -> None:
    call = at_callback()
    call.says("ja")
    call.says("ja")
    call.silent(5)
    assert "callback_not_stored" in call.prompts


def test_a_withheld_number_is_keyed_in_corrected_and_read_back() -> None:
    call = at_callback(caller=None)
    call.says("ja")
    assert call.prompts == ["callback_withheld"]
    assert call.grammar == "digits"
    call.presses("0803112340#")
    assert call.heard == "Ich habe: 0 8 0, 3 1 1, 2 3 4, 0. Stimmt das?"
    call.says("nein, das ist falsch")
    assert call.prompts == ["callback_again"]
    call.presses("0803112345#")
    call.presses("1")
    assert call.did(StoreCallback)[0].number == "+49803112345"


def test_a_spoken_number_in_pieces_is_complete_after_a_pause() -> None:
    call = at_callback(caller="anonymous")
    call.says("ja")
    call.says("null acht null drei eins")
    call.says("zwölf vierunddreißig fünf")
    call.silent(4)
    assert call.heard == "Ich habe: 0 8 0, 3 1 1, 2 3 4, 5. Stimmt das?"
    call.says("nein, null acht null drei eins neun acht sieben sechs fünf")
    assert "3 1 9, 8 7 6, 5" in call.heard


def test_what_is_no_number_is_asked_again_and_left_in_the_end() -> None:
    call = at_callback(caller=None)
    call.says("ja")
    call.presses("12#")
    assert call.prompts == ["callback_invalid"]
    call.presses("12#")
    call.presses("12#")
    assert call.prompts[0] == "callback_declined"


def test_two_stars_leave_the_entry_and_zero_is_a_digit_there() -> None:
    call = at_callback(caller=None)
    call.says("ja")
    call.presses("000")
    assert not call.ever(Transfer)
    call.presses("**")
    assert call.prompts[0] == "callback_declined"
    assert call.grammar is None
    assert not call.ever(StoreCallback)


def test_no_callback_names_the_offices_number() -> None:
    call = at_callback()
    call.says("nein danke")
    assert call.prompts == ["callback_declined", "office_phone", "anything_else_1"]


def test_unclear_answers_get_the_keys_and_then_end() -> None:
    call = at_callback()
    call.says("Blumenkohl", nothing())
    assert call.prompts == ["please_yes_no", "callback_offer"]
    call.presses("1")
    assert call.prompts == ["callback_known"]


def test_a_new_question_in_the_middle_is_answered() -> None:
    call = at_callback()
    call.says("Was kostet die Karte?", one("ae_gebuehren"))
    assert call.heard.startswith("Antwort ae_gebuehren.")
    assert call.grammar is None


def test_another_language_in_the_middle_asks_the_same_again() -> None:
    call = at_callback()
    call.says("English please")
    assert call.prompts[-1] == "callback_offer"
    assert call.ever(Listen)[-1] == Listen("en", "yes_no")


def test_silence_in_the_middle_asks_again() -> None:
    call = at_callback()
    call.silent(6)
    assert call.prompts == ["still_there", "callback_offer"]


def test_a_person_can_be_declined_before_the_transfer() -> None:
    call = Conversation()
    call.begin()
    call.says("Mitarbeiter", listen=False)
    call.says("nein, doch nicht")
    assert not call.ever(Transfer)
    assert call.prompts == ["go_ahead"]


def test_a_transfer_without_outcome_comes_back() -> None:
    call = Conversation()
    call.begin()
    call.says("Mitarbeiter")
    call.silent(40)
    assert call.prompts[0] == "transfer_no_answer"


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("Hilfe, es brennt hier", ["112"]),
        ("Mein Mann schlägt mich", ["110", "116 016"]),
        ("Ich will nicht mehr leben", ["112", "116 123"]),
        ("Da ist jemand mit einem Messer", ["110"]),
        ("my house is on fire", ["112"]),
    ],
)
def test_emergencies_name_the_number_and_then_a_person(said: str, numbers: list[str]) -> None:
    call = Conversation()
    call.begin()
    call.says(said, one("fam_trennung"))
    assert all(number in call.heard for number in numbers)
    assert call.prompts[-1] == "connecting"
    [transfer] = call.did(Transfer)
    assert transfer.target not in ("110", "112")


def test_an_emergency_on_half_a_sentence_interrupts_even_the_notice() -> None:
    call = Conversation()
    call.begin()
    call.says("Wo?", one("a"), listen=False)
    actions = call.murmurs("Hilfe es brennt")
    assert actions[[type(action) for action in actions].index(StopPlayout)] == StopPlayout()
    assert call.prompts[0] == "emergency_fire"
    assert call.says("Hilfe, es brennt hier überall", nothing(), listen=False) == []


def test_in_an_emergency_no_callback_is_offered() -> None:
    call = closed()
    call.says("Meine Wohnung brennt", nothing())
    assert call.prompts == ["emergency_fire"]
    assert call.grammar is None
    call = Conversation(make_setup(ANNA))
    call.begin()
    call.says("Meine Wohnung brennt", nothing())
    call.happens(TransferFailed(TransferReason.BUSY))
    assert call.prompts == ["transfer_busy", "emergency_nobody", "office_phone"]


def test_police_at_the_door_gets_the_text_of_the_office() -> None:
    office = OfficeConfig(name="Amt", phone="1", police_text="Bleiben Sie ruhig.", police_phone="0800 1")
    call = Conversation(make_setup(ANNA, office=office))
    call.begin()
    call.says("Die Polizei steht vor der Tür", nothing())
    assert call.heard.startswith("Bleiben Sie ruhig. Die Nummer ist 0800 1.")
    assert call.did(Transfer)[0].context["topic"] == "abschiebung"


def test_police_at_the_door_without_a_text_is_a_persons_business() -> None:
    call = Conversation()
    call.begin()
    call.says("Die Polizei steht vor der Tür", nothing())
    assert call.prompts == ["connecting"]
    call = closed()
    call.says("Die Polizei steht vor der Tür", nothing())
    assert call.prompts == ["emergency_nobody", "office_phone"]


def test_one_apology_for_a_broken_engine_then_on() -> None:
    call = Conversation()
    call.begin()
    call.says("Wo?", one("a", spoken="Dort."), listen=False)
    call.happens(EngineFailed("voice"))
    assert call.prompts == ["sorry", None]
    call.listens()
    assert call.happens(EngineFailed("voice")) == [Note("engine", {"engine": "voice", "detail": ""})]


def test_twice_deaf_is_a_person() -> None:
    call = Conversation()
    call.begin()
    call.happens(EngineFailed("recognition"))
    assert call.prompts == ["sorry", "go_ahead"]
    call.listens()
    call.happens(EngineFailed("recognition"))
    assert call.prompts == ["deaf", "connecting"]


def test_on_hold_nobody_is_asked_whether_he_is_there() -> None:
    call = Conversation()
    call.begin()
    call.happens(PeerHeld())
    assert call.silent(500) == []
    call.happens(PeerResumed())
    call.silent(6)
    assert call.prompts == ["silence_1"]


def test_goodbye_interrupted_by_noise_still_ends() -> None:
    call = Conversation()
    call.begin()
    call.says("Tschüss", listen=False)
    last = call.did(Say)[-1].utterance
    call.happens(PlayoutFinished(last, complete=False))
    assert call.did(HangUp) == [HangUp("goodbye")]
