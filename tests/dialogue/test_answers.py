"""Questions, commands, clarification, refusal: the middle of a call."""

import pytest

from tests.dialogue.conversation import ANNA, Conversation, answer, make_setup, nothing, one, two
from voicebot.actions import HangUp, Listen, Note, Say, SetLoudness, StopPlayout, SwitchLanguage, Transfer
from voicebot.config import DialogueConfig
from voicebot.events import DecodingSlow, LanguageHeard, PlayoutFinished, SpeechStarted, TurnReopened


@pytest.fixture
def call() -> Conversation:
    conversation = Conversation()
    conversation.begin()
    return conversation


def test_more_documents_repeat_and_the_offer_is_not_always_the_same(call: Conversation) -> None:
    found = one("a", spoken="Kurz.", more="Ausführlich.", documents="Pass und Foto.")
    call.says("Wie geht das?", found)
    assert call.prompts[-1] == "offer_long"
    call.says("ja bitte")
    assert call.heard.startswith("Ausführlich.")
    call.says("Welche Unterlagen brauche ich dafür?", one("a"))
    assert call.heard.startswith("Pass und Foto.")
    call.says("noch einmal bitte")
    assert call.heard == "Pass und Foto."
    call.says("mehr")
    assert call.heard.startswith("Pass und Foto.")  # more was said already: what is left are the documents
    call.says("Wie geht das?", found)
    assert call.prompts[-1] == "offer_short_1"


def test_announced_keys_choose_more_documents_and_another_question(call: Conversation) -> None:
    found = one("a", spoken="Kurz.", more="Ausführlich.", documents="Pass und Foto.")
    for key, expected in (("1", "Ausführlich."), ("2", "Pass und Foto."), ("3", "Gern."), ("7", "Diese Taste")):
        call.says("Wie geht das?", found)
        call.presses(key)
        assert call.heard.startswith(expected)


def test_star_repeats_and_hash_skips(call: Conversation) -> None:
    call.says("Wo?", one("a", spoken="Dort."))
    call.presses("*")
    assert call.heard.startswith("Dort.")
    call.says("Wo?", one("a", spoken="Dort."), listen=False)
    assert call.presses("#", listen=False)[1] == StopPlayout()


def test_slower_and_louder_say_it_again_in_the_new_manner(call: Conversation) -> None:
    call.says("Wo?", one("a", spoken="Dort."))
    call.says("langsamer bitte")
    assert [say.rate for say in call.did(Say)] == [0.85, 0.85]
    assert "Dort." in call.heard
    call.says("bitte etwas lauter")
    assert call.did(SetLoudness) == [SetLoudness(6.0)]
    call.says("lauter")
    call.says("lauter")
    assert call.did(SetLoudness) == []
    assert "Dort." in call.heard


def test_no_then_no_again_is_goodbye_and_the_line_is_held_until_it_is_said(call: Conversation) -> None:
    call.says("Wo?", one("a", more="Mehr."))
    call.says("nein danke")
    assert call.prompts == ["anything_else_2"]
    actions = call.says("nein", listen=False)
    assert not [action for action in actions if isinstance(action, HangUp)]
    call.listens()
    assert call.did(HangUp) == [HangUp("goodbye")]


def test_a_question_after_goodbye_is_still_answered(call: Conversation) -> None:
    call.says("Tschüss", listen=False)
    call.says("Ach so, wo sind Sie denn?", one("amt_adresse"), listen=False)
    assert "Antwort amt_adresse." in call.heard
    call.listens()
    assert not call.ever(HangUp)


def test_two_questions_in_one_breath_are_answered_one_after_the_other(call: Conversation) -> None:
    call.says("Wo und wann?", one("wo", also=[answer("wann")]))
    assert call.heard.startswith("Antwort wo. Zu Ihrer anderen Frage: Antwort wann.")


def test_the_legal_sentence_is_said_once(call: Conversation) -> None:
    call.says("Darf ich?", one("a", legal_effect=True))
    assert "legal" in call.prompts
    call.says("Darf ich?", one("a", legal_effect=True))
    assert "legal" not in call.prompts


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("das erste", "Antwort a."),
        ("die zweite bitte", "Antwort b."),
        ("Adresse", "Antwort b."),
        ("die Karte abholen", "Antwort a."),
        ("2", "Antwort b."),
        ("beides", "Antwort a."),
    ],
)
def test_a_choice_is_understood_in_many_ways(call: Conversation, said: str, expected: str) -> None:
    call.says("Karte", two())
    assert call.heard == "Meinen Sie erstens: Karte abholen? Oder zweitens: Neue Adresse?"
    call.says(said, nothing())
    assert call.heard.startswith(expected)


def test_a_choice_by_key(call: Conversation) -> None:
    call.says("Karte", two())
    call.presses("2")
    assert call.heard.startswith("Antwort b.")


def test_no_choice_twice_leads_to_a_person(call: Conversation) -> None:
    call.says("Karte", two())
    call.says("Blumenkohl", nothing())
    assert call.prompts == ["not_understood", "clarify"]
    call.says("Blumenkohl", nothing())
    assert call.prompts == ["give_up", "connecting"]
    assert call.did(Transfer)


def test_a_new_question_instead_of_a_choice_is_answered(call: Conversation) -> None:
    call.says("Karte", two())
    call.says("Wo ist das Amt?", one("amt_adresse"))
    assert call.heard.startswith("Antwort amt_adresse.")


def test_refused_once_rephrase_then_a_person(call: Conversation) -> None:
    call.says("Wie wird das Wetter?", nothing())
    assert call.prompts == ["refuse", "rephrase"]
    call.says("Regnet es morgen?", nothing())
    assert call.prompts[0] == "give_up"
    assert call.did(Transfer)


def test_five_questions_without_success_end_the_loop(call: Conversation) -> None:
    for question in ("Haus", "Auto", "Hund", "Baum"):
        call.says(question, two(f"{question} eins", f"{question} zwei", topics=question))
        assert call.prompts == ["clarify"]
    call.says("Meer", two("Nordsee", "Ostsee", topics="Meer"))
    assert call.did(Transfer)


@pytest.mark.parametrize("reason", ["low", "expired", "unset"])
def test_what_is_not_sure_is_not_spoken_but_goes_to_a_person(call: Conversation, reason: str) -> None:
    call.says("Wie geht das?", one("a", spoken="" if reason == "unset" else "Geheim.", reason=reason))
    assert "Geheim" not in call.heard
    assert call.did(Transfer)[0].context["topic"] == "a"


def test_topics_of_the_staff_are_answered_shortly_and_handed_over(call: Conversation) -> None:
    call.says("Abschiebung?", one("abschiebung", handover="always"))
    assert call.prompts == [None, "handover_always", "connecting"]
    assert call.did(Transfer)


def test_a_person_is_offered_and_yes_accepts(call: Conversation) -> None:
    call.says("Wie geht das?", one("a", handover="offer"))
    assert call.prompts[-1] == "offer_person"
    call.says("ja gern")
    assert call.did(Transfer)


def test_english_please(call: Conversation) -> None:
    actions = call.says("English please")
    assert actions.index(SwitchLanguage("en")) < next(i for i, a in enumerate(actions) if isinstance(a, Say))
    assert call.prompts == ["notice_short", "language_switched"]
    assert {say.lang for say in call.did(Say)} == {"en"}
    call.says("Where are you?", one("amt_adresse", "en"), lang="en")
    assert "notice_short" not in call.prompts


def test_the_key_of_the_greeting_switches_the_language(call: Conversation) -> None:
    call.presses("1")
    assert call.did(SwitchLanguage) == [SwitchLanguage("en")]


def test_a_language_without_a_voice_is_announced_honestly() -> None:
    call = Conversation(make_setup(voices=frozenset({"de", "en"})))
    call.begin()
    call.says("auf Türkisch bitte")
    assert call.did(SwitchLanguage) == [SwitchLanguage("tr")]
    assert call.heard.endswith("I understand Turkish, but I answer in English. What would you like to know?")


def test_a_language_that_is_not_offered_is_refused_politely(call: Conversation) -> None:
    call.says("Können Sie Koreanisch?")
    assert not call.did(SwitchLanguage)
    assert call.heard.startswith("Koreanisch kann ich leider nicht.")


def test_an_answer_in_the_fallback_and_by_machine_is_announced_once(call: Conversation) -> None:
    call.says("Wo?", one("a", lang="en", machine_translated=True))
    assert call.prompts[:2] == ["fallback_text", "machine_translation"]
    call.says("Wo?", one("a", lang="en", machine_translated=True))
    assert call.prompts[0] is None


def test_by_sound_surely_another_language_switches_and_answers(call: Conversation) -> None:
    call.happens(LanguageHeard(1, "en", 0.95))
    call.says("Where is your office", one("amt_adresse", "en"), lang="en")
    assert call.did(SwitchLanguage) == [SwitchLanguage("en")]
    assert "Antwort amt_adresse." in call.heard


def test_a_sentence_understood_in_german_keeps_german(call: Conversation) -> None:
    call.happens(LanguageHeard(1, "en", 0.99))
    call.says("Wo ist das Amt", one("amt_adresse"))
    assert not call.did(SwitchLanguage)


def test_by_sound_perhaps_another_language_asks_in_both(call: Conversation) -> None:
    call.happens(LanguageHeard(1, "en", 0.7))
    call.says("Wer is se offis", nothing())
    assert [say.lang for say in call.did(Say)] == ["de", "en"]
    call.says("yes please")
    assert call.did(SwitchLanguage) == [SwitchLanguage("en")]


def test_the_language_heard_after_the_refusal_still_switches(call: Conversation) -> None:
    call.says("Wer is se offis", nothing())
    call.happens(LanguageHeard(1, "en", 0.95))
    assert call.did(SwitchLanguage) == [SwitchLanguage("en")]


def test_too_unsure_of_the_language_stays(call: Conversation) -> None:
    call.happens(LanguageHeard(1, "en", 0.4))
    call.says("Wer is se offis", nothing())
    assert call.prompts == ["refuse", "rephrase"]


def test_a_reopened_turn_takes_back_what_it_started(call: Conversation) -> None:
    call.says("English please", listen=False)
    actions = call.happens(TurnReopened(1))
    assert [action for action in actions if not isinstance(action, Note)] == [
        StopPlayout(),
        SwitchLanguage("de"),
        Listen("de"),
    ]
    call.says("English please sagt mein Chef immer, wo ist das Amt?", one("amt_adresse"), turn=1)
    assert call.heard.startswith("Antwort amt_adresse.")


def test_a_reopened_turn_does_not_count_as_a_miss(call: Conversation) -> None:
    call.says("Ich hätte da mal", nothing(), listen=False)
    call.happens(TurnReopened(1))
    call.says("Ich hätte da mal eine Frage zum Wetter", nothing(), turn=1)
    assert call.prompts == ["refuse", "rephrase"]


def test_a_slow_decode_is_bridged_once_a_turn(call: Conversation) -> None:
    call.happens(SpeechStarted(call.now), DecodingSlow(1))
    assert [say.filler for say in call.did(Say)] == [True]
    call.happens(DecodingSlow(1))
    assert call.actions == []
    actions = call.says("Wo?", one("a"))
    assert not [action for action in actions if isinstance(action, StopPlayout)]


def test_listening_sounds_change_nothing(call: Conversation) -> None:
    call.says("Wo?", one("a"), listen=False)
    assert call.says("mhm", listen=False) == []


def test_a_cough_does_not_stop_the_answer(call: Conversation) -> None:
    call.says("Wo?", one("a"), listen=False)
    assert call.says("", listen=False) == []


def test_hello_is_no_question_and_no_miss(call: Conversation) -> None:
    for _ in range(3):
        call.says("Hallo, guten Tag", nothing())
        assert call.prompts == ["go_ahead"]


def test_silence_prompt_prompt_goodbye(call: Conversation) -> None:
    assert call.silent(5.9) == []
    call.silent(0.2)
    assert call.prompts == ["silence_1"]
    call.silent(6.0)
    assert call.prompts == ["silence_2"]
    call.silent(6.0)
    assert call.prompts == ["silence_goodbye"]
    assert call.did(HangUp) == [HangUp("silence")]


def test_wait_gives_a_minute(call: Conversation) -> None:
    call.says("Moment, ich hole einen Stift")
    assert call.silent(59) == []
    call.silent(2)
    assert call.prompts == ["silence_1"]


def test_privacy_tells_the_long_notice(call: Conversation) -> None:
    call.says("Datenschutz")
    assert call.prompts == ["privacy", "privacy_contact", "go_ahead"]


def test_swearing_stays_friendly(call: Conversation) -> None:
    call.says("Verdammte Scheiße, noch einmal")
    assert call.prompts == ["nothing_to_repeat"]


def test_the_decision_is_noted_with_its_reason(call: Conversation) -> None:
    call.says("Wetter?", nothing())
    [decided] = [note.data for note in call.did(Note) if note.kind == "decided"]
    assert (decided["action"], decided["reason"], decided["topic"]) == ("refuse", "outside", None)


def test_lookup_failed_is_said(call: Conversation) -> None:
    call.says("Wo ist das Amt")
    assert call.prompts == ["lookup_failed"]


def test_a_rating_is_one_key_and_optional() -> None:
    call = Conversation(make_setup(ANNA, dialogue=DialogueConfig(rating=True)))
    call.begin()
    call.says("Tschüss")
    assert call.prompts == ["rating"]
    call.presses("2")
    assert call.did(HangUp) == [HangUp("goodbye")]
    assert {"rating": 2} in [note.data for note in call.ever(Note)]


def test_late_news_of_a_stopped_utterance_is_passed_over(call: Conversation) -> None:
    call.says("Wo?", one("a"), listen=False)
    stopped = call.did(Say)[0].utterance
    call.presses("*", listen=False)
    before = call.hotline.next_timeout()
    call.now += 0.1
    assert call.happens(PlayoutFinished(stopped, complete=False)) == []
    assert call.hotline.next_timeout() == before
