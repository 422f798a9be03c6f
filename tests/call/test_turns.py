"""Turn-taking as scripts: events at given times, expected orders and facts. Nothing sleeps."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot import actions as do
from voicebot import events as ev
from voicebot.call.barge_in import LISTENER_SECONDS, WAIT_SECONDS, Manners
from voicebot.call.turns import Turns
from voicebot.config import HearingConfig

MURMURS = frozenset({("mhm",), ("ja",), ("aha",), ("ach", "so"), ("alles", "klar"), ("verstehe",)})
KNOWN = frozenset({"nein", "stopp", "halt", "was", "mitarbeiter"})
MANNERS = Manners(
    {"de": MURMURS}, {"de": frozenset({"und", "weil"})}, {"de": frozenset({("ja",), ("nein",)})}, {"de": KNOWN}
)
SURE = ev.Found("", "de", "answer", 0.95)
UNSURE = ev.Found("", "de", "refuse", 0.2)


def turns() -> Turns:
    return Turns(HearingConfig(), MANNERS, "de")


def heard(item: Any) -> tuple[str, str]:
    assert isinstance(item, ev.QuestionHeard)
    return item.text, item.lang


def ask(taking: Turns, text: str, *, at: float = 1.0, found: ev.Found = SURE) -> tuple[list[Any], float]:
    """A whole question spoken from `at` to `at` + 1; the orders until its turn was finished, and when that was."""
    orders = taking.receive(ev.SpeechStarted(at), at + 0.12)
    stopped = at + 1.0
    orders += taking.receive(ev.SpeechPausing(stopped), stopped + 0.2)
    number = taking._number
    orders += taking.receive(ev.PartialTranscript(number, text, "de", guess=True, confidence=0.9), stopped + 0.45)
    searches = [order.search for order in orders if isinstance(order, do.Search)]
    now = stopped + 0.5
    for search in searches:
        orders += taking.receive(ev.TopicsFound(search, found), now)
    while not any(isinstance(order, do.FinishTurn) for order in orders):
        due = taking.next_timeout()
        assert due is not None
        now = max(due, now)
        orders += taking.handle_timeout(now)
    return orders, now


def test_a_question_runs_from_speech_to_an_answerable_whole() -> None:
    taking = turns()
    orders, now = ask(taking, "Wann haben Sie offen?")
    assert orders[0] == do.OpenTurn(1, "de", None)
    assert do.GuessTurn(1) in orders
    assert do.Search(1, "Wann haben Sie offen?", "de", None) in orders
    (question,) = taking.receive(ev.FinalTranscript(1, "Wann haben Sie offen?", "de", 0.9), now)
    assert heard(question) == ("Wann haben Sie offen?", "de")
    assert question.spoken_at == 2.0
    assert question.found is SURE


@pytest.mark.parametrize(
    ("text", "found", "silence"),
    [
        ("Wann haben Sie offen?", SURE, 0.5),  # as soon as the words are sure: they came 0.5 s after the end
        ("Ich habe da was", UNSURE, 0.6),
        ("Ich brauche einen Termin und", SURE, 1.2),  # the sentence surely goes on
    ],
)
def test_patience_follows_the_words(text: str, found: ev.Found, silence: float) -> None:
    _, now = ask(turns(), text, found=found)
    assert now - 2.0 == pytest.approx(silence)


def test_digits_get_the_longest_patience() -> None:
    taking = turns()
    taking.listen("de", "digits")
    orders, now = ask(taking, "null acht null drei")
    assert orders[0] == do.OpenTurn(1, "de", "digits")
    assert now - 2.0 == pytest.approx(1.2)
    assert not any(isinstance(order, do.Search) for order in orders)


def test_speech_after_a_pause_belongs_to_the_same_turn() -> None:
    taking = turns()
    taking.receive(ev.SpeechStarted(1.0), 1.1)
    taking.receive(ev.SpeechPausing(2.0), 2.2)
    assert taking.receive(ev.SpeechStarted(2.4), 2.5) == [do.ResumeTurn(1)]
    assert taking.next_timeout() == pytest.approx(1.0 + HearingConfig().turn_limit_seconds)


def test_speech_soon_after_the_close_reopens_the_turn_and_stops_the_answer() -> None:
    taking = turns()
    _, now = ask(taking, "Wann haben Sie offen?")
    taking.receive(ev.FinalTranscript(1, "Wann haben Sie offen?", "de", 0.9), now)
    taking.voice.playing = True
    assert taking.receive(ev.SpeechStarted(now + 0.5), now + 0.6) == [
        do.StopPlayout(),
        do.ResumeTurn(1),
        ev.TurnReopened(1),
    ]


def test_speech_after_a_key_is_a_new_turn_however_soon() -> None:
    taking = turns()
    _, now = ask(taking, "Wann haben Sie offen?")
    taking.receive(ev.FinalTranscript(1, "Wann haben Sie offen?", "de", 0.9), now)
    taking.drop()
    assert taking.receive(ev.SpeechStarted(now + 0.5), now + 0.6) == [do.OpenTurn(2, "de", None)]


def test_speech_later_is_a_new_turn() -> None:
    taking = turns()
    _, now = ask(taking, "Wann haben Sie offen?")
    taking.receive(ev.FinalTranscript(1, "Wann haben Sie offen?", "de", 0.9), now)
    assert taking.receive(ev.SpeechStarted(now + 1.5), now + 1.6) == [do.OpenTurn(2, "de", None)]


def test_our_voice_is_held_at_once_and_stopped_by_words() -> None:
    taking = turns()
    taking.voice.playing = True
    assert taking.receive(ev.SpeechStarted(1.0), 1.12) == [do.OpenTurn(1, "de", None), do.HoldPlayout()]
    orders = taking.receive(ev.PartialTranscript(1, "was kostet das", "de"), 1.6)
    assert orders[0] == do.StopPlayout()
    assert not taking.voice.playing


def test_an_emergency_number_is_said_to_its_end_whoever_talks_on() -> None:
    taking = turns()
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    taking.voice.playing = taking.voice.urgent = True  # the alarm was raised by half a sentence
    orders = taking.receive(ev.PartialTranscript(1, "hilfe es brennt im ganzen haus", "de"), 1.6)
    orders += taking.receive(ev.SpeechPausing(2.0), 2.2)
    orders += taking.receive(ev.SpeechStarted(2.3), 2.4)
    orders += taking.receive(ev.SpeechEnded(3.0), 3.2)
    orders += taking.receive(ev.FinalTranscript(1, "hilfe es brennt im ganzen haus", "de", 0.9), 3.3)
    assert not {do.HoldPlayout, do.StopPlayout} & {type(order) for order in orders}
    assert taking.voice.playing


@pytest.mark.parametrize("murmur", ["mhm", "Ja, ja.", "aha"])
def test_a_murmur_lets_our_voice_go_on(murmur: str) -> None:
    taking = turns()
    taking.voice.playing = True
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    taking.receive(ev.SpeechPausing(1.3), 1.5)
    orders = taking.receive(ev.PartialTranscript(1, murmur, "de", guess=True), 1.6)
    assert orders == [do.CloseTurn(1), do.ResumePlayout()]


def test_a_yes_that_was_asked_for_is_no_murmur() -> None:
    taking = turns()
    taking.listen("de", "yes_no")
    taking.voice.playing = True
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    taking.receive(ev.SpeechPausing(1.3), 1.5)
    assert do.StopPlayout() in taking.receive(ev.PartialTranscript(1, "ja", "de", guess=True), 1.6)


def test_a_cough_lets_our_voice_go_on() -> None:
    taking = turns()
    taking.voice.playing = True
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    taking.receive(ev.SpeechPausing(1.2), 1.4)
    assert taking.receive(ev.PartialTranscript(1, "", "de", guess=True), 1.6) == [do.CloseTurn(1), do.ResumePlayout()]


def test_our_own_echo_lets_our_voice_go_on() -> None:
    taking = turns()
    taking.voice.playing, taking.voice.saying = True, "Sie brauchen dafür einen Termin im Landratsamt."
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    taking.receive(ev.SpeechPausing(2.4), 2.6)
    orders = taking.receive(ev.PartialTranscript(1, "brauchen dafür einen Termin", "de", guess=True), 2.7)
    assert do.ResumePlayout() in orders


def test_without_words_it_is_decided_in_time() -> None:
    taking = turns()
    taking.voice.playing = True
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    assert taking.next_timeout() == pytest.approx(1.7)
    assert taking.handle_timeout(1.7) == []
    assert taking.voice.floor, "still sounding: our voice stays silent"
    assert taking.next_timeout() == pytest.approx(1.0 + LISTENER_SECONDS)
    assert taking.handle_timeout(2.3) == [do.StopPlayout()], "longer than any murmur"


@pytest.mark.parametrize("said", ["Ja, ja, alles klar.", "Ach so!", ""])
def test_who_has_the_floor_and_only_murmured_gives_it_back(said: str) -> None:
    taking = interrupted(stopped=0.0)
    taking.handle_timeout(1.7)
    taking.receive(ev.SpeechPausing(2.1), 2.2)
    assert taking.handle_timeout(2.3) == [], "the words are being decoded"
    orders = taking.receive(ev.PartialTranscript(1, said, "de", guess=True), 4.0)
    assert orders == [do.CloseTurn(1), do.ResumePlayout()]


def test_who_has_the_floor_and_asks_keeps_it() -> None:
    taking = interrupted(stopped=0.0)
    taking.handle_timeout(1.7)
    taking.receive(ev.SpeechPausing(2.1), 2.2)
    assert taking.receive(ev.PartialTranscript(1, "wo ist das", "de", guess=True), 2.4)[0] == do.StopPlayout()


def test_who_has_the_floor_and_speaks_on_after_a_breath_keeps_it() -> None:
    taking = interrupted(stopped=0.0)
    taking.handle_timeout(1.7)
    taking.receive(ev.SpeechPausing(1.8), 1.9)
    assert taking.receive(ev.SpeechStarted(2.1), 2.2) == [do.ResumeTurn(1)]
    assert taking.handle_timeout(2.3) == [do.StopPlayout()]


def guessed(taking: Turns, text: str, at: float = 1.0) -> list[Any]:
    """Short sound at `at`, decoded while our voice is held."""
    taking.receive(ev.SpeechStarted(at), at + 0.12)
    taking.receive(ev.SpeechPausing(at + 0.5), at + 0.6)
    return taking.receive(ev.PartialTranscript(taking._number, text, "de", guess=True), at + 0.65)


def test_a_murmur_misheard_lets_our_voice_go_on_but_not_twice() -> None:
    taking = turns()
    taking.voice.playing, taking.voice.saying = True, "Die Karte wird in Berlin gedruckt."
    assert guessed(taking, "den Alb") == [do.CloseTurn(1), do.ResumePlayout()]
    assert do.StopPlayout() in guessed(taking, "Hi.", at=3.0), "who says it twice wants something"


@pytest.mark.parametrize("said", ["Stopp.", "Halt!", "Nein.", "den Alb kaufen", "Mitarbeiter"])
def test_words_that_we_know_and_sentences_stop_our_voice(said: str) -> None:
    taking = turns()
    taking.voice.playing = True
    assert do.StopPlayout() in guessed(taking, said)


def test_where_we_are_asking_a_yes_is_an_answer_and_a_murmur_is_none() -> None:
    taking = turns()
    taking.voice.playing = taking.voice.asking = True
    assert guessed(taking, "Aha.") == [do.CloseTurn(1), do.ResumePlayout()]
    assert do.StopPlayout() in guessed(taking, "Ja.", at=3.0)


def test_where_we_are_asking_words_that_we_do_not_know_are_heard_out() -> None:
    taking = turns()
    taking.voice.playing = taking.voice.asking = True
    assert do.StopPlayout() in guessed(taking, "Das Zweite.")


def test_sound_that_stopped_without_words_in_time_is_nothing() -> None:
    taking = turns()
    taking.voice.playing = True
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    taking.receive(ev.SpeechPausing(1.2), 1.4)
    assert do.ResumePlayout() in taking.handle_timeout(1.7)


def interrupted(*, words: str = "", stopped: float = 1.4) -> Turns:
    """Our voice is held since 1.0; the caller has said `words`, and paused if `stopped`."""
    taking = turns()
    taking.voice.playing = True
    taking.receive(ev.SpeechStarted(1.0), 1.12)
    if words:
        taking.receive(ev.PartialTranscript(1, words, "de"), 1.4)
    if stopped:
        taking.receive(ev.SpeechPausing(stopped), stopped + 0.1)
    return taking


def test_the_first_word_of_a_sentence_is_waited_for_and_decided_once() -> None:
    taking = interrupted()
    assert taking.handle_timeout(1.7) == [], "the guess is being decoded"
    assert taking.next_timeout() == pytest.approx(1.7 + WAIT_SECONDS)
    assert taking.receive(ev.PartialTranscript(1, "Nein,", "de", guess=True), 1.8)[0] == do.StopPlayout()
    assert taking.voice.decide_by is None


def test_a_caller_who_goes_on_while_the_first_word_is_decoded_has_the_floor_at_once() -> None:
    taking = interrupted()
    taking.handle_timeout(1.7)
    assert taking.receive(ev.SpeechStarted(1.7), 1.76) == [do.ResumeTurn(1)]
    assert taking.voice.floor


def test_words_are_not_waited_for_longer() -> None:
    taking = interrupted()
    taking.handle_timeout(1.7)
    assert taking.handle_timeout(1.7 + WAIT_SECONDS) == [do.ResumePlayout()]


def test_a_murmur_that_was_understood_is_waited_for_no_longer() -> None:
    assert interrupted(words="Aha.").handle_timeout(1.7) == [do.ResumePlayout()]


def test_what_begins_like_a_murmur_may_be_one_that_is_not_over() -> None:
    taking = interrupted(words="Aha.", stopped=0.0)
    assert taking.handle_timeout(1.7) == []
    taking.receive(ev.SpeechPausing(1.7), 1.8)
    assert taking.handle_timeout(1.7 + WAIT_SECONDS) == [do.ResumePlayout()]
    taking = interrupted(words="Ja,", stopped=0.0)
    taking.handle_timeout(1.7)
    assert taking.handle_timeout(1.7 + WAIT_SECONDS) == []
    assert taking.handle_timeout(2.3) == [do.StopPlayout()], "it goes on: a sentence"


def test_a_guess_of_sound_that_went_on_does_not_cover_the_turn() -> None:
    taking = turns()
    taking.receive(ev.SpeechStarted(1.0), 1.1)
    taking.receive(ev.SpeechPausing(2.0), 2.1)
    taking.receive(ev.SpeechStarted(2.2), 2.3)
    taking.receive(ev.SpeechPausing(3.0), 3.1)
    taking.receive(ev.PartialTranscript(1, "Was kostet", "de", guess=True), 3.15)
    (search,) = taking.receive(ev.PartialTranscript(1, "Was kostet das?", "de", guess=True), 3.2)[:1]
    assert isinstance(search, do.Search)
    assert taking.receive(ev.TopicsFound(search.search, SURE), 3.25) == []
    assert taking.next_timeout() == pytest.approx(3.3), "short patience, from the second pause on"


def test_a_caller_who_never_stops_is_answered_in_the_end() -> None:
    taking = turns()
    taking.receive(ev.SpeechStarted(1.0), 1.1)
    due = taking.next_timeout()
    assert due == pytest.approx(1.0 + HearingConfig().turn_limit_seconds)
    assert do.FinishTurn(1) in taking.handle_timeout(due)


def test_slow_words_are_bridged_once() -> None:
    taking = turns()
    _, now = ask(taking, "Wann haben Sie offen?")
    due = taking.next_timeout()
    assert due == pytest.approx(now + HearingConfig().slow_decode_ms / 1000)
    assert taking.handle_timeout(due) == [ev.DecodingSlow(1)]
    assert taking.next_timeout() is None


def test_another_language_by_sound_is_decoded_again() -> None:
    taking = turns()
    _, now = ask(taking, "Wen ar ju open", found=UNSURE)
    taking.receive(ev.LanguageHeard(1, "en", 0.97), now)
    orders = taking.receive(ev.FinalTranscript(1, "Wen ar ju open", "de", 0.4), now)
    assert orders == [do.OpenTurn(1, "en", None), do.FinishTurn(1)]
    (search,) = taking.receive(ev.FinalTranscript(1, "When are you open", "en", 0.9), now + 0.2)
    assert search == do.Search(2, "When are you open", "en", None)
    (question,) = taking.receive(ev.TopicsFound(2, SURE), now + 0.3)
    assert heard(question) == ("When are you open", "en")


def test_never_away_from_a_sentence_that_was_understood() -> None:
    taking = turns()
    _, now = ask(taking, "Wann haben Sie offen?", found=SURE)
    taking.receive(ev.LanguageHeard(1, "en", 0.99), now)
    (question,) = taking.receive(ev.FinalTranscript(1, "Wann haben Sie offen?", "de", 0.9), now)
    assert heard(question) == ("Wann haben Sie offen?", "de")


def test_long_speech_without_words_was_not_understood() -> None:
    taking = turns()
    taking.receive(ev.SpeechStarted(1.0), 1.1)
    taking.receive(ev.SpeechPausing(3.0), 3.2)
    taking.receive(ev.SpeechEnded(3.0), 4.2)
    (question,) = taking.receive(ev.FinalTranscript(1, "", "de", 0.0), 4.3)
    assert heard(question) == ("", "de")


def test_the_knowledge_base_may_be_away() -> None:
    taking = turns()
    taking.receive(ev.SpeechStarted(1.0), 1.1)
    taking.receive(ev.SpeechEnded(2.0), 3.2)
    (search,) = taking.receive(ev.FinalTranscript(1, "Wann offen", "de", 0.9), 3.3)
    assert isinstance(search, do.Search)
    (question,) = taking.lookup_failed(3.4)
    assert question.found is None


EVENTS = st.one_of(
    st.builds(ev.SpeechStarted, st.floats(0, 0)),
    st.builds(ev.SpeechPausing, st.floats(0, 0)),
    st.builds(ev.SpeechEnded, st.floats(0, 0)),
    st.builds(ev.PartialTranscript, st.integers(0, 4), st.sampled_from(["", "mhm", "was kostet das"]), st.just("de"),
              st.booleans()),
    st.builds(ev.FinalTranscript, st.integers(0, 4), st.sampled_from(["", "was kostet das"]), st.just("de"),
              st.just(0.5)),
    st.builds(ev.LanguageHeard, st.integers(0, 4), st.sampled_from(["de", "en"]), st.floats(0, 1)),
    st.builds(ev.TopicsFound, st.integers(0, 6), st.sampled_from([SURE, UNSURE])),
    st.just("time"), st.just("play"), st.just("drop"),
)  # fmt: skip


@given(st.lists(st.tuples(EVENTS, st.floats(0, 2)), max_size=40))
def test_whatever_happens_a_held_voice_is_released_and_turns_are_numbered(steps: list[tuple[Any, float]]) -> None:
    taking, now, numbers = turns(), 10.0, []
    results: list[Any] = []
    for event, later in steps:
        now += later
        if event == "time":
            results += taking.handle_timeout(now)
        elif event == "play":
            taking.voice.playing = True
        elif event == "drop":
            results += taking.drop()
        else:
            stamped = (
                type(event)(now) if isinstance(event, (ev.SpeechStarted, ev.SpeechPausing, ev.SpeechEnded)) else event
            )
            results += taking.receive(stamped, now)
    numbers = [order.turn for order in results if isinstance(order, do.OpenTurn)]
    assert numbers == sorted(numbers)
    while taking.voice.held:
        due = taking.next_timeout()
        assert due is not None, "our voice is held and nothing will release it"
        now = max(now, due)
        taking.handle_timeout(now)
