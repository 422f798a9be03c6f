"""Turn-taking: when the caller's turn begins and ends, and what happens to our voice meanwhile.

Theory of operation. A turn is one stretch of the caller's speech and goes through

    SPEAKING ── pause ──> PAUSING ── patience over ──> DECIDING ── words and topic there ──> closed
        ^───── speech ───────┘   ^────── speech (not yet answered) ───┘

PAUSING lasts as long as our patience: short when the words are complete and their topic is sure, long when the
sentence surely goes on. At the pause the recogniser already decodes (a guess) and the knowledge base already
searches, so that a closed turn is usually answered at once. Speech soon after the close reopens the turn: both
halves become one question.

When the caller speaks while we do, our voice is held at once, and `barge_in` decides whether it stops: by the words
as soon as there are any; else at `decide_ms`, when sound that goes on has the floor. Sound that stopped before, or
began like a murmur, may be one or the first word of a sentence: then what is being decoded is waited for a little
longer, for a voice that goes on and is stopped after all is worse than one that is silent for another moment. Who
has the floor and says nothing but a murmur gives it back.

Pure: takes events and the time, returns orders (actions) and facts (events) for the dialogue.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from voicebot.actions import (
    Action,
    CloseTurn,
    FinishTurn,
    GuessTurn,
    OpenTurn,
    ResumeTurn,
    Search,
    StopPlayout,
)
from voicebot.call.barge_in import UNKNOWN_SECONDS, Manners, OurVoice
from voicebot.config import HearingConfig
from voicebot.events import (
    DecodingSlow,
    Event,
    FinalTranscript,
    Found,
    LanguageHeard,
    PartialTranscript,
    QuestionHeard,
    SpeechEnded,
    SpeechPausing,
    SpeechStarted,
    TopicsFound,
    TurnReopened,
)

SURE_VOICE_SECONDS = 0.8
"""Speech this long that gave no words was not understood; shorter was a cough."""
COUGH_SECONDS = 0.2
"""Sound so short that stopped was no word: nothing is waited for."""
UNSURE_PATIENCE = 0.6
"""Seconds of silence after words whose topic is not sure."""
Fact = QuestionHeard | TurnReopened | DecodingSlow
Result = list[Action | Fact]


class _Phase(Enum):
    SPEAKING = auto()
    PAUSING = auto()
    DECIDING = auto()


@dataclass(slots=True)
class _Turn:
    number: int
    lang: str
    grammar: str | None
    started: float
    phase: _Phase = _Phase.SPEAKING
    stopped: float = 0.0
    text: str = ""
    guessed: bool = False
    """The text covers everything said so far."""
    guessing: int = 0
    """Guesses asked for and not answered yet; all but the last are of sound that went on."""
    final: FinalTranscript | None = None
    found: Found | None = None
    searching: int = 0
    searched: str = ""
    heard: LanguageHeard | None = None
    redecoded: bool = False
    told_slow: bool = False
    asked: float = 0.0
    """When recognition was asked for all words so far."""
    decode_ms: float = 0.0
    due: float | None = None
    """When the patience or the decoding is over."""

    @property
    def found_current(self) -> Found | None:
        return self.found if self.found is not None and self.searched == self.text else None


class Turns:
    """The turns of one call."""

    def __init__(self, config: HearingConfig, manners: Manners, lang: str, decide_ms: int = 700) -> None:
        self.lang = lang
        self.grammar: str | None = None
        self.last_topic: str | None = None
        self.voice = OurVoice(manners, decide_ms)
        self._config = config
        self._turn: _Turn | None = None
        self._closed: _Turn | None = None
        self._closed_at = 0.0
        self._number = 0
        self._searches = 0

    # -------------------------------------------------------------- what comes in

    def receive(self, event: Event, now: float) -> Result:
        match event:
            case SpeechStarted(at):
                return self._speech_started(at, now)
            case SpeechPausing(at):
                return self._speech_pausing(at, now)
            case SpeechEnded(at):
                return self._speech_ended(at, now)
            case PartialTranscript():
                return self._partial(event, now)
            case FinalTranscript():
                return self._final(event, now)
            case LanguageHeard():
                return self._language(event, now)
            case TopicsFound():
                return self._topics(event, now)
        return []

    def listen(self, lang: str, grammar: str | None) -> None:
        """What the next turn is expected to be."""
        self.lang = lang
        self.grammar = grammar

    def drop(self) -> Result:
        """Forget the open turn: a key was pressed, or its engine died. Our voice goes on if it was held.

        Nor is the turn before it opened again: what follows a key is no second half of it.
        """
        self._closed = None
        return self._abandon() if self._turn is not None else []

    def next_timeout(self) -> float | None:
        turn = self._turn
        if turn is None:
            return None
        times = [time for time in (turn.due, self.voice.decide_by) if time is not None]
        if turn.phase is _Phase.SPEAKING:
            times.append(turn.started + self._config.turn_limit_seconds)
        return min(times, default=None)

    def handle_timeout(self, now: float) -> Result:
        turn = self._turn
        if turn is None:
            return []
        result: Result = []
        if self.voice.decide_by is not None and now >= self.voice.decide_by:
            result += self._decide_late(turn)
        if turn.due is not None and now >= turn.due:
            result += self._patience_over(turn, now)
        if turn.phase is _Phase.SPEAKING and now >= turn.started + self._config.turn_limit_seconds:
            turn.stopped = now
            result += self._finish(turn, now)
        return result

    # -------------------------------------------------------------- speech

    def _speech_started(self, at: float, now: float) -> Result:
        turn = self._turn
        if turn is None:
            return self._reopen(now) if self._reopens(at) else self._open(at)
        if turn.phase is _Phase.SPEAKING:
            return []
        turn.phase, turn.final, turn.guessed, turn.due = _Phase.SPEAKING, None, False, None
        undecided = self.voice.waiting or self.voice.floor
        again = self.voice.give_floor(turn.started) if undecided else self.voice.hold(at)
        return [ResumeTurn(turn.number), *again]

    def _reopens(self, at: float) -> bool:
        """Whether speech now belongs to the turn just closed."""
        closed = self._closed
        return (
            closed is not None
            and not self.voice.urgent
            and closed.grammar == self.grammar
            and at - self._closed_at <= self._config.reopen_ms / 1000
        )

    def _reopen(self, now: float) -> Result:
        turn = self._closed
        assert turn is not None
        self._turn, self._closed = turn, None
        turn.phase, turn.final, turn.guessed, turn.due, turn.found = _Phase.SPEAKING, None, False, None, None
        turn.started = now  # the limit counts anew
        self.voice.stop()
        return [StopPlayout(), ResumeTurn(turn.number), TurnReopened(turn.number)]

    def _open(self, at: float) -> Result:
        self._number += 1
        turn = _Turn(self._number, self.lang, self.grammar, started=at)
        self._turn = turn
        return [OpenTurn(turn.number, turn.lang, turn.grammar), *self.voice.hold(at)]

    def _speech_pausing(self, at: float, now: float) -> Result:
        turn = self._turn
        if turn is None or turn.phase is not _Phase.SPEAKING:
            return []
        turn.phase, turn.stopped = _Phase.PAUSING, at
        turn.due = at + self._patience(turn)
        turn.asked, turn.guessing = now, turn.guessing + 1
        return [GuessTurn(turn.number)]

    def _speech_ended(self, at: float, now: float) -> Result:
        turn = self._turn
        if turn is None or turn.phase is _Phase.DECIDING:
            return []
        turn.stopped = at
        return self._finish(turn, now)

    # -------------------------------------------------------------- words

    def _partial(self, event: PartialTranscript, now: float) -> Result:
        turn = self._turn
        if turn is None or turn.number != event.turn:
            return []
        turn.guessing = max(0, turn.guessing - event.guess)
        if turn.phase is _Phase.DECIDING:
            return []
        turn.guessed = event.guess and not turn.guessing and turn.phase is _Phase.PAUSING
        if turn.guessed:
            turn.decode_ms = (now - turn.asked) * 1000
        if event.text:
            turn.text = event.text
        result = self._decide_by_words(turn)
        if self._turn is None:
            return result
        if turn.guessed and not event.text and not self._voiced(turn):
            return result + self._abandon()
        return result + self._search(turn) + self._settle(turn, now)

    def _final(self, event: FinalTranscript, now: float) -> Result:
        turn = self._turn
        if turn is None or turn.number != event.turn or turn.phase is not _Phase.DECIDING:
            return []
        turn.final, turn.text, turn.due, turn.guessing = event, event.text, None, 0
        if not turn.guessed:
            turn.decode_ms = (now - turn.asked) * 1000
        if not event.text and not self._voiced(turn):
            return self._abandon()
        result = self._decide_by_words(turn)
        return result if self._turn is None else result + self._advance(turn, now)

    def _language(self, event: LanguageHeard, now: float) -> Result:
        turn = self._turn
        if turn is None or turn.number != event.turn:
            return []
        turn.heard = event
        return self._advance(turn, now) if turn.final is not None else []

    def _topics(self, event: TopicsFound, now: float) -> Result:
        turn = self._turn
        if turn is None or event.search != turn.searching:
            return []
        turn.found = event.found
        return self._settle(turn, now) + self._advance(turn, now)

    def _search(self, turn: _Turn) -> Result:
        """Look the words up while the caller still speaks, unless only fixed phrases are expected."""
        if turn.grammar is not None or not turn.text or turn.searched == turn.text:
            return []
        self._searches += 1
        turn.searching, turn.searched, turn.found = self._searches, turn.text, None
        return [Search(self._searches, turn.text, turn.lang, self.last_topic)]

    # -------------------------------------------------------------- the end of a turn

    def _patience(self, turn: _Turn) -> float:
        """Seconds of silence after which the turn is over."""
        long = self._config.patience_long_ms / 1000
        if not turn.text or not turn.guessed or turn.grammar == "digits":
            return long
        if self.voice.goes_on_after(turn.text, turn.lang):
            return long
        found = turn.found_current
        if turn.grammar is not None or (found is not None and found.verdict == "answer"):
            return self._config.patience_short_ms / 1000
        return UNSURE_PATIENCE

    def _settle(self, turn: _Turn, now: float) -> Result:
        """New knowledge may have shortened the patience."""
        if turn.phase is not _Phase.PAUSING:
            return []
        turn.due = turn.stopped + self._patience(turn)
        return self._finish(turn, now) if now >= turn.due else []

    def _patience_over(self, turn: _Turn, now: float) -> Result:
        turn.due = None
        if turn.phase is _Phase.PAUSING:
            return self._finish(turn, now)
        if turn.phase is _Phase.DECIDING and not turn.told_slow and not self.voice.held:
            turn.told_slow = True
            return [DecodingSlow(turn.number)]
        return []

    def _finish(self, turn: _Turn, now: float) -> Result:
        turn.phase = _Phase.DECIDING
        turn.asked = turn.asked if turn.guessed else now
        turn.due = now + self._config.slow_decode_ms / 1000
        return [FinishTurn(turn.number)]

    def _advance(self, turn: _Turn, now: float) -> Result:
        """Close the turn once its words, their language and their topic are known."""
        if turn.phase is not _Phase.DECIDING or turn.final is None:
            return []
        if not turn.text or turn.grammar is not None:
            return self._close(turn, None, now)
        found = turn.found_current
        if found is None:
            return self._search(turn)
        if self._other_language(turn, found):
            return self._redecode(turn, now)
        return self._close(turn, found, now)

    def _other_language(self, turn: _Turn, found: Found) -> bool:
        """By sound only when nearly certain, and never away from a sentence that was understood."""
        heard = turn.heard
        return (
            heard is not None
            and not turn.redecoded
            and heard.lang != turn.lang
            and heard.p >= self._config.language_switch_p
            and found.verdict != "answer"
        )

    def _redecode(self, turn: _Turn, now: float) -> Result:
        assert turn.heard is not None
        turn.redecoded, turn.lang, turn.final, turn.found, turn.searched = True, turn.heard.lang, None, None, ""
        turn.due = now + self._config.slow_decode_ms / 1000
        return [OpenTurn(turn.number, turn.lang, turn.grammar), FinishTurn(turn.number)]

    def _close(self, turn: _Turn, found: Found | None, now: float) -> Result:
        self._turn, self._closed, self._closed_at = None, turn, now
        final = turn.final
        assert final is not None
        question = QuestionHeard(
            turn.number, turn.text, turn.lang, final.confidence, found, turn.stopped, turn.decode_ms, final.engine
        )
        return [*self.voice.give_way(), question]

    def lookup_failed(self, now: float) -> Result:
        """The knowledge base is away: the turn goes on without it."""
        turn = self._turn
        if turn is None or turn.phase is not _Phase.DECIDING or turn.final is None:
            return []
        return self._close(turn, None, now)

    def _abandon(self) -> Result:
        turn = self._turn
        assert turn is not None
        self._turn = None
        return [CloseTurn(turn.number), *self.voice.go_on()]

    def _voiced(self, turn: _Turn) -> bool:
        return turn.stopped - turn.started >= SURE_VOICE_SECONDS and not self.voice.held

    # -------------------------------------------------------------- our voice meanwhile

    def _decide_by_words(self, turn: _Turn) -> Result:
        if not self.voice.playing or not turn.text:
            return []
        if self._murmured(turn):
            return [] if turn.phase is _Phase.SPEAKING else self._abandon()
        if not self._unknown(turn):
            return [*self.voice.give_way()]
        covered = turn.guessed or turn.phase is _Phase.DECIDING
        return [*self._abandon(), *self.voice.ignore()] if covered else []

    def _decide_late(self, turn: _Turn) -> Result:
        """No words in time but a murmur's: sound that goes on has the floor; that stopped was nothing, or a word."""
        speaking, murmured = turn.phase is _Phase.SPEAKING, bool(turn.text) and self._murmured(turn)
        if self.voice.floor:
            return [*(self.voice.give_way() if speaking else self.voice.await_words())]
        a_word = turn.guessing > 0 and not murmured and turn.stopped - turn.started >= COUGH_SECONDS
        if (murmured if speaking else a_word) and self.voice.wait():
            return []
        return [*(self.voice.give_floor(turn.started) if speaking else self.voice.go_on())]

    def _murmured(self, turn: _Turn) -> bool:
        return turn.grammar is None and self.voice.is_murmur(turn.text, turn.lang)

    def _unknown(self, turn: _Turn) -> bool:
        """Short sound that gave no word we know of."""
        seconds = 0.0 if turn.phase is _Phase.SPEAKING else turn.stopped - turn.started
        return turn.grammar is None and seconds < UNKNOWN_SECONDS and self.voice.is_unknown(turn.text, turn.lang)
