"""Whatever happens in whatever order: no exception, no silence without a timer, nothing after the end."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dialogue.conversation import ANNA, ARRIVAL, BEN, Conversation, answer, make_setup, nothing, one, two
from voicebot import events
from voicebot.actions import Action, HangUp, PlaySound, Say, StoreCallback, Transfer
from voicebot.config import DialogueConfig
from voicebot.events import Event, TransferReason
from voicebot.interfaces import NoRoute

SENTENCES = [
    "", "ja", "nein", "mhm", "Mitarbeiter", "noch einmal", "langsamer", "lauter", "mehr", "Unterlagen", "tschüss",
    "danke", "Moment", "Hilfe", "English please", "auf Türkisch bitte", "Koreanisch", "Datenschutz", "das zweite",
    "beides", "es brennt", "die Polizei steht vor der Tür", "ich will nicht mehr leben", "Blumenkohl", "null acht null",
    "0803112345", "null acht null drei eins zwei drei vier fünf", "hallo", "yes", "no", "🙂", "Wo ist das Amt?",
]  # fmt: skip

turns = st.integers(1, 6)
utterances = st.integers(0, 40)
langs = st.sampled_from(["de", "en", "tr", "ko"])
texts = st.one_of(st.sampled_from(SENTENCES), st.text(max_size=40))
found = st.one_of(
    st.none(),
    st.builds(nothing),
    st.builds(two),
    st.builds(
        one,
        st.sampled_from(["a", "b"]),
        langs,
        also=st.lists(st.builds(answer, st.just("z")), max_size=1),
        more=st.sampled_from(["", "Mehr."]),
        documents=st.sampled_from(["", "Pass."]),
        handover=st.sampled_from(["never", "offer", "always"]),
        reason=st.sampled_from([None, None, "low", "expired", "unset"]),
        legal_effect=st.booleans(),
        machine_translated=st.booleans(),
    ),
)
happenings = st.one_of(
    st.builds(events.QuestionHeard, turns, texts, langs, st.just(0.9), found),
    st.builds(events.PartialTranscript, turns, texts, langs, st.booleans()),
    st.builds(events.LanguageHeard, turns, langs, st.floats(0, 1)),
    st.builds(events.SpeechStarted, st.just(0.0)),
    st.builds(events.TurnReopened, turns),
    st.builds(events.DecodingSlow, turns),
    st.builds(events.DtmfPressed, st.sampled_from("0123456789*#ABCD")),
    st.builds(events.PlayoutStarted, utterances),
    st.builds(events.PlayoutFinished, utterances, st.booleans()),
    st.builds(events.TransferProgressed, st.just(180)),
    st.builds(events.TransferCompleted),
    st.builds(events.TransferFailed, st.sampled_from(TransferReason)),
    st.builds(events.Stored, st.integers(0, 3)),
    st.builds(events.NotStored, st.integers(0, 3)),
    st.builds(events.EngineFailed, st.sampled_from(["ears", "recognition", "voice", "lookup", "recorder"])),
    st.builds(events.PeerHeld),
    st.builds(events.PeerResumed),
    st.builds(events.CallEstablished),
)
scripts = st.lists(st.tuples(st.sampled_from([0.0, 0.3, 2.0, 7.0, 60.0]), happenings), max_size=30)
callers = st.sampled_from([None, "", "anonymous", "1001", "+498031123456", "0171 2345678", "++", "00"])
houses = st.sampled_from([(ANNA, BEN), (ANNA,), ()])


class Watched(Conversation):
    """A call that checks its promises at every step."""

    ended = False

    def _take(self, actions: list[Action]) -> list[Action]:
        super()._take(actions)
        assert not (self.ended and actions), "something was said or done after the end"
        self.ended = self.ended or any(isinstance(action, HangUp) for action in actions)
        for action in actions:
            if isinstance(action, StoreCallback):
                assert re.fullmatch(r"\+\d{5,20}", action.number)
            if isinstance(action, Transfer):
                assert action.target in (ANNA.target, BEN.target)
            if isinstance(action, Say):
                assert action.text.strip()
        assert self.ended or not self.everything or self.hotline.next_timeout() is not None
        return actions


def _call(caller: str | None, people: tuple[object, ...], rating: bool) -> Watched:
    dialogue = DialogueConfig(rating=rating)
    setup = make_setup(*people, otherwise=NoRoute(TransferReason.CLOSED), dialogue=dialogue)  # type: ignore[arg-type]
    return Watched(setup, caller)


@settings(max_examples=250, deadline=None)
@given(scripts, callers, houses, st.booleans())
def test_any_call_keeps_its_promises_and_ends(
    script: list[tuple[float, Event]], caller: str | None, people: tuple[object, ...], rating: bool
) -> None:
    call = _call(caller, people, rating)
    call.hotline.receive(events.CallArrived("c", caller, "1", ARRIVAL), call.now)
    call.happens(events.CallEstablished())
    for pause, event in script:
        call.now += pause
        if (due := call.hotline.next_timeout()) is not None and due <= call.now:
            call._take(call.hotline.handle_timeout(call.now))
        call.happens(event)
    numbers = [action.utterance for action in call.everything if isinstance(action, Say | PlaySound)]
    assert numbers == list(range(1, len(numbers) + 1))

    for _ in range(60):  # nobody says or reports anything any more
        due = call.hotline.next_timeout()
        if call.ended or due is None:
            break
        call.now = max(call.now, due)
        call._take(call.hotline.handle_timeout(call.now))
    assert call.ended


@settings(max_examples=50, deadline=None)
@given(scripts)
def test_after_the_caller_hung_up_nothing_comes(script: list[tuple[float, Event]]) -> None:
    call = _call("+498031123456", (ANNA,), False)
    call.begin()
    call.ended = True
    call.happens(events.CallerHungUp())
    for pause, event in script:
        call.now += pause
        assert call.happens(event) == []
        assert call.hotline.next_timeout() is None
        assert call.hotline.handle_timeout(call.now) == []


def test_twelve_hours_of_keys_are_bounded() -> None:
    call = _call(None, (), False)
    call.begin()
    call.says("Mitarbeiter")
    call.says("ja")
    for _ in range(2_000):
        call.presses("5", listen=False)
    call.presses("#")
    assert "callback_invalid" in call.prompts
