"""What a phase works with: the set-up, the state it changes, and the orders it gives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from voicebot.actions import Action, Listen, Note, PlaySound, Say, StopPlayout
from voicebot.dialogue.setup import Setup
from voicebot.dialogue.state import Phase, State
from voicebot.dialogue.wording import Line, Wording

SLOWEST_CHARACTERS_PER_SECOND = 6.0
"""Far slower than any voice: a playout that takes longer is lost."""
SPARE_SECONDS = 8.0
NOTICES_AT_MOST = 3


class Talk:
    """One event's worth of conversation; `actions` is what came of it."""

    def __init__(self, setup: Setup, state: State, now: float) -> None:
        self.setup = setup
        self.state = state
        self.now = now
        self.actions: list[Action] = []

    @property
    def wording(self) -> Wording:
        return self.setup.wording(self.state.context.lang)

    @property
    def wall(self) -> datetime:
        """The time on the wall, from that of the call's arrival."""
        start = self.state.wall or datetime.fromtimestamp(0, UTC)
        return start + timedelta(seconds=self.now - self.state.arrived_at)

    def note(self, kind: str, **data: Any) -> None:
        self.actions.append(Note(kind, data))

    def prompt(self, name: str, **values: str) -> Line:
        return self.wording.line(name, **values)

    def say(self, *lines: Line, urgent: bool = False) -> None:
        """Speak, after the sentence of notice where one is due; an emergency does not wait for it."""
        if self.state.notice_due and lines and not urgent:
            self.state.notice_due = False
            self.say_notice("notice_short")
        for line in lines:
            self._utter(line, urgent=urgent)

    def say_notice(self, name: str) -> None:
        """The notice on recording, whose end is watched for the record."""
        line = self.prompt(name)
        self._utter(line)
        self.state.notice_utterance = self.state.utterance
        self.state.notice_lang = line.lang
        self.state.notices += 1

    def filler(self, name: str) -> None:
        self._utter(self.prompt(name), filler=True)
        self.state.fillers |= {self.state.utterance}

    def _utter(self, line: Line, filler: bool = False, urgent: bool = False) -> None:
        state = self.state
        state.utterance += 1
        state.outstanding = state.utterance
        state.speech_seconds += len(line.text) / SLOWEST_CHARACTERS_PER_SECOND + SPARE_SECONDS
        state.waiting = None  # more to say: the watch on our speech starts anew
        self.actions.append(
            Say(
                state.utterance, line.lang, line.text, line.prompt, line.cacheable,
                rate=state.rate, filler=filler, urgent=urgent,
            )
        )  # fmt: skip

    def ring(self) -> None:
        """The sound of waiting; it does not count as speech."""
        self.state.utterance += 1
        self.actions.append(PlaySound(self.state.utterance, "waiting", loop=True))

    def stop(self) -> None:
        """Fall silent, where anything is being said; a filler is dropped by the next real word."""
        if self.state.outstanding is not None:
            if self.state.outstanding not in self.state.fillers:
                self.actions.append(StopPlayout())
            self.silent(complete=False)

    def silent(self, complete: bool) -> None:
        """Nothing more is to be heard from us."""
        state = self.state
        state.stopped = state.utterance
        state.outstanding = None
        state.speech_seconds = 0.0
        self.notice_ended(complete)

    def notice_ended(self, complete: bool) -> None:
        state = self.state
        if state.notice_utterance is None:
            return
        version = self.setup.dialogue.notice_version
        self.note("notice", version=version, lang=state.notice_lang, complete=complete)
        state.notice_utterance = None
        state.notice_due = not complete and state.notices < NOTICES_AT_MOST

    def expect(self, grammar: str | None = None) -> None:
        """From now on listen in the caller's language; said once."""
        wanted = (self.setup.ear_for(self.state.context.lang), grammar)
        if wanted != self.state.listening:
            self.state.listening = wanted
            self.actions.append(Listen(*wanted))

    def go(self, phase: Phase) -> None:
        """Enter a phase; the grammar follows from it."""
        self.state.phase = phase
        self.state.unclear = 0
        self.state.silences = 0
        self.state.asked = ""
        self.expect(_GRAMMARS.get(phase))


_GRAMMARS = {
    Phase.OFFERING: "yes_no",
    Phase.CONFIRMING: "yes_no",
    Phase.READING_BACK: "yes_no",
    Phase.ENTERING: "digits",
}
