"""Conversations as scripts: a caller, a clock that only the script moves, and a record of what was said and done.

    call = Conversation()
    call.begin()                      # arrives, is greeted, listens to the end
    call.says("Wo ist das Amt?", found=one("amt_adresse"))
    assert "Musterstraße" in call.heard

`silent(seconds)` lets time pass and fires every timer on its way; `listens()` reports everything said as played.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TypeVar

from voicebot.actions import Action, Listen, PlaySound, Say
from voicebot.config import LanguageConfig, OfficeConfig
from voicebot.dialogue import Hotline, Setup, Texts, load_texts
from voicebot.events import (
    Answer,
    CallArrived,
    CallEstablished,
    Candidate,
    DtmfPressed,
    Event,
    Found,
    PartialTranscript,
    PlayoutFinished,
    QuestionHeard,
    SpeechStarted,
)
from voicebot.interfaces import NoRoute, Route

ROOT = Path(__file__).resolve().parents[2]
ARRIVAL = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OFFICE = OfficeConfig(name="Ausländerbehörde Musteramt", phone="08031 1234", privacy_contact="das Musteramt")
LANGUAGES = {
    "de": LanguageConfig(complete=True),
    "en": LanguageConfig(complete=True, greeting=True),
    "tr": LanguageConfig(fallback=("en", "de")),
}
SECONDS_PER_LINE = 2.0

A = TypeVar("A")


@cache
def texts() -> Texts:
    return load_texts(ROOT / "audio", ROOT / "grammars", ROOT / "knowledge")


class Staff:
    """A directory that answers from a list: the first person not tried yet, else the given reason."""

    def __init__(self, *people: Route, otherwise: NoRoute) -> None:
        self.people = people
        self.otherwise = otherwise
        self.asked: list[tuple[str, str | None, datetime]] = []

    def route(self, lang: str, topic: str | None, at: datetime, tried: frozenset[str]) -> Route | NoRoute:
        self.asked.append((lang, topic, at))
        return next((person for person in self.people if person.name not in tried), self.otherwise)

    def is_open(self, at: datetime) -> bool:
        return bool(self.people)


def answer(topic: str, lang: str = "de", **other: object) -> Answer:
    values: dict[str, object] = {"title": topic, "spoken": f"Antwort {topic}.", **other}
    return Answer(topic, lang, **values)  # type: ignore[arg-type]


def one(topic: str = "amt_adresse", lang: str = "de", also: Sequence[Answer] = (), **other: object) -> Found:
    """The knowledge base is sure."""
    answers = {topic: answer(topic, lang, **other)} | {further.topic: further for further in also}
    also_ids = tuple(further.topic for further in also)
    return Found("", lang, "answer", 0.95, (Candidate(topic, 0.95),), also_ids, answers)


def two(first: str = "Karte abholen", second: str = "Neue Adresse", topics: str = "") -> Found:
    """The knowledge base hesitates between two topics, named by their titles."""
    a, b = f"{topics}a", f"{topics}b"
    pair = {a: answer(a, title=first), b: answer(b, title=second)}
    return Found("", "de", "clarify", 0.5, (Candidate(a, 0.5), Candidate(b, 0.45)), (), pair)


def nothing(lang: str = "de") -> Found:
    return Found("", lang, "refuse", 0.05, (Candidate("a", 0.1),))


class Conversation:
    """One call on a clock that stands still until the script moves it."""

    def __init__(self, setup: Setup | None = None, caller: str | None = "+498031123456") -> None:
        self.setup = setup or make_setup()
        self.hotline = Hotline(self.setup)
        self.caller = caller
        self.now = 100.0
        self.turn = 0
        self.actions: list[Action] = []
        """What came of the last step."""
        self.everything: list[Action] = []

    # ---- the caller

    def begin(self) -> None:
        self.happens(CallArrived("call-1", self.caller, "+4980310", ARRIVAL), CallEstablished())
        self.listens()

    def says(
        self, text: str, found: Found | None = None, lang: str = "de", listen: bool = True, turn: int | None = None
    ) -> list[Action]:
        """A whole turn; then, unless told otherwise, the caller hears out what is said."""
        self.turn = self.turn + 1 if turn is None else turn
        self.now += 1.0
        heard = QuestionHeard(self.turn, text, lang, 0.9, found, self.now)
        actions = self.happens(SpeechStarted(self.now - 1.0), heard)
        if listen:
            self.listens()
        return actions

    def murmurs(self, text: str, guess: bool = False) -> list[Action]:
        """Half a sentence of the turn that comes next."""
        return self.happens(PartialTranscript(self.turn + 1, text, "de", guess, 0.9))

    def presses(self, keys: str, listen: bool = True) -> list[Action]:
        actions = [action for key in keys for action in self.happens(DtmfPressed(key))]
        self.actions = actions
        if listen:
            self.listens()
        return actions

    def listens(self) -> None:
        """Hear out everything that was said in the last step; what that leads to is heard out too."""
        last, pending = list(self.actions), list(self.actions)
        while pending:
            action = pending.pop(0)
            if isinstance(action, Say):
                self.now += SECONDS_PER_LINE
                more = self.happens(PlayoutFinished(action.utterance))
                pending += more
                last += more
        self.actions = last

    def silent(self, seconds: float) -> list[Action]:
        """Time passes; what is said meanwhile is played."""
        until, gathered = self.now + seconds, []
        while (due := self.hotline.next_timeout()) is not None and due <= until:
            self.now = max(self.now, due)
            self._take(self.hotline.handle_timeout(self.now))
            self.listens()
            gathered += self.actions
        self.now = max(self.now, until)
        self.actions = gathered
        return gathered

    def happens(self, *events: Event) -> list[Action]:
        gathered: list[Action] = []
        for event in events:
            gathered += self._take(self.hotline.receive(event, self.now))
        self.actions = gathered
        return gathered

    def _take(self, actions: list[Action]) -> list[Action]:
        self.actions = actions
        self.everything += actions
        return actions

    # ---- what came of it

    @property
    def heard(self) -> str:
        """What was said in the last step."""
        return " ".join(action.text for action in self.actions if isinstance(action, Say))

    @property
    def prompts(self) -> list[str | None]:
        return [action.prompt for action in self.actions if isinstance(action, Say)]

    def did(self, kind: type[A]) -> list[A]:
        """Actions of a kind in the last step."""
        return [action for action in self.actions if isinstance(action, kind)]

    def ever(self, kind: type[A]) -> list[A]:
        return [action for action in self.everything if isinstance(action, kind)]

    @property
    def grammar(self) -> str | None:
        return self.ever(Listen)[-1].grammar

    @property
    def ringing(self) -> bool:
        return any(isinstance(action, PlaySound) for action in self.actions)


ANNA, BEN = Route("Anna", "sip:11@pbx"), Route("Ben", "12")


def make_setup(*people: Route, otherwise: NoRoute | None = None, **other: object) -> Setup:
    """An office where Anna and Ben answer, or exactly the people given."""
    from voicebot.events import TransferReason

    fallback = otherwise or NoRoute(TransferReason.NOBODY)
    staff = Staff(*(people or (() if otherwise else (ANNA, BEN))), otherwise=fallback)
    values: dict[str, object] = {"office": OFFICE, "languages": LANGUAGES, **other}
    return Setup(texts(), staff, **values)  # type: ignore[arg-type]
