"""The voice of the hotline: texts in, 8 kHz phrases out, for many calls at once."""

from __future__ import annotations

import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field

from voicebot.config import SpeakingConfig
from voicebot.errors import EngineError
from voicebot.interfaces import SpeechSink, SpokenChunk
from voicebot.tts.cache import PhraseCache, key
from voicebot.tts.engine import Offer
from voicebot.tts.normalisation import breaths, normalise
from voicebot.tts.phrases import lead, sentences
from voicebot.tts.recordings import Recordings
from voicebot.tts.rota import Rota
from voicebot.tts.sound import silence, to_line
from voicebot.tts.voices import Voices

SOUND_VERSION = "1"  # raise when sound.py changes what is kept in the cache
SENTENCE_GAP_MS = 120
CLAUSE_GAP_MS = 60
CHUNK_BYTES = 8_000  # half a second: a cancel is honoured between two chunks
RECORDED_RATE = 0.95  # a caller who wants it slower than this hears the synthesised voice

Progress = Callable[[int, int], None]
"""Texts done, texts in all."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A text to be spoken."""

    lang: str
    text: str
    prompt: str | None = None
    cacheable: bool = True
    rate: float = 1.0


@dataclass(slots=True)
class Utterance:
    """A wish in work: its phrases, computed one at a time as they are asked for."""

    number: int
    phrases: Iterator[bytes]
    cancelled: bool = field(default=False)
    sounded: bool = field(default=False)


class Voice:
    """Meets `interfaces.Synthesizer`.

    Sinks are called from the voice's own threads, never from the one that called `say`; calls of one stream come
    one after the other, an utterance's phrases in order.
    """

    def __init__(
        self, voices: Voices, recordings: Recordings, cache: PhraseCache | None, config: SpeakingConfig
    ) -> None:
        self._voices = voices
        self._recordings = recordings
        self._cache = cache
        self._rate = config.rate
        self._rota = Rota(config.threads)
        self._preparing: list[threading.Thread] = []

    def languages(self) -> frozenset[str]:
        return self._voices.languages()

    def open_stream(self, sink: SpeechSink) -> VoiceStream:
        return VoiceStream(self, self._rota, sink)

    def warm(self, languages: Iterable[str]) -> None:
        """Load the voices of these languages and let each speak once, so that the first caller does not wait."""
        for lang in languages:
            for offer in self._voices.of(lang)[:1]:
                self._speak(lang, "1, 2.", offer, 1.0)

    def close(self) -> None:
        """Finish the sentences in work and end the threads."""
        self._rota.close()
        for thread in self._preparing:
            thread.join()

    def phrases(self, wish: Wish) -> Iterator[bytes]:
        """The phrases of a wish as 8 kHz PCM, each computed when asked for.

        Raises:
            EngineError: no engine of this machine could speak it.
        """
        rate = wish.rate * self._rate
        recorded = self._recordings.find(wish.lang, wish.prompt) if wish.rate >= RECORDED_RATE else []
        yield from recorded
        if recorded:
            return
        first = True
        for sentence in sentences(normalise(wish.text, wish.lang)):
            for phrase in self._sentence(sentence, wish, rate, first):
                yield phrase
                first = False

    def prepare(self, texts: Iterable[Wish], progress: Progress | None = None) -> Future[int]:
        """Speak texts ahead into the cache, at idle priority, in a thread of its own.

        The future holds how many sentences had to be spoken; `close` ends it early. `progress` is called from
        that thread after each text.
        """
        wishes = list(texts)
        done: Future[int] = Future()
        thread = threading.Thread(target=self._prepare, args=(wishes, progress, done), name="prepare", daemon=True)
        self._preparing.append(thread)
        thread.start()
        return done

    def _prepare(self, wishes: list[Wish], progress: Progress | None, done: Future[int]) -> None:
        _be_nice()
        spoken = 0
        try:
            for count, wish in enumerate(wishes, start=1):
                spoken += self._prepare_one(wish)
                if progress:
                    progress(count, len(wishes))
            done.set_result(spoken)
        except BaseException as error:  # handed to whoever waits for the future
            done.set_exception(error)

    def _prepare_one(self, wish: Wish) -> int:
        if self._cache is None or self._recordings.find(wish.lang, wish.prompt):
            return 0
        rate = wish.rate * self._rate
        spoken = 0
        for sentence in sentences(normalise(wish.text, wish.lang)):
            if self._key(sentence, wish.lang, rate) in self._cache:
                continue
            if not self._rota.until_idle():
                return spoken
            try:
                self._remember(sentence, wish.lang, rate, keep=True)
            except EngineError as error:
                log.warning("a text could not be spoken ahead: %s", error)
            spoken += 1
        return spoken

    def _sentence(self, sentence: str, wish: Wish, rate: float, first: bool) -> Iterator[bytes]:
        """The phrases of a sentence: whole where known or not urgent, else a short head before the rest."""
        known = self._recall(sentence, wish, rate)
        head, rest = (sentence, "") if known or not first else self._lead(sentence, wish.lang)
        if known or not rest:
            pcm = known or self._remember(sentence, wish.lang, rate, wish.cacheable)
            if pcm:
                yield pcm + silence(SENTENCE_GAP_MS)
            return
        for part, gap_ms in ((head, CLAUSE_GAP_MS), (rest, SENTENCE_GAP_MS)):
            pcm = self._recall(part, wish, rate) or self._remember(part, wish.lang, rate, wish.cacheable)
            if pcm:
                yield pcm + silence(gap_ms)

    def _lead(self, sentence: str, lang: str) -> tuple[str, str]:
        for offer in self._voices.of(lang):
            try:
                return lead(sentence, self._voices.load(offer).lead_characters, breaths(lang))
            except EngineError:
                continue
        return sentence, ""

    def _key(self, sentence: str, lang: str, rate: float) -> str:
        offer = next(iter(self._voices.of(lang)), None)
        voice = f"{offer.engine}/{offer.name}/{offer.version}" if offer else ""
        return key(SOUND_VERSION, voice, f"{rate:.2f}", sentence)

    def _recall(self, sentence: str, wish: Wish, rate: float) -> bytes | None:
        if self._cache is None or not wish.cacheable:
            return None
        return self._cache.get(self._key(sentence, wish.lang, rate))

    def _remember(self, sentence: str, lang: str, rate: float, keep: bool) -> bytes:
        """Speak a sentence with the first voice that can, and keep it where that is the language's own."""
        offers = self._voices.of(lang)
        for offer in offers:
            try:
                pcm = self._speak(lang, sentence, offer, rate)
            except EngineError as error:
                log.warning("%s; the next voice speaks", error)
                continue
            if keep and pcm and self._cache is not None and offer is offers[0]:
                self._cache.put(self._key(sentence, lang, rate), pcm)
            return pcm
        raise EngineError(f"no voice on this machine can speak language {lang!r}; see: voicebot models list")

    def _speak(self, lang: str, sentence: str, offer: Offer, rate: float) -> bytes:
        voice = self._voices.load(offer)
        return to_line(voice.synthesise(sentence, rate), voice.rate_hz)


class VoiceStream:
    """Meets `interfaces.SpeakerStream`: the utterances of one call, one after the other."""

    def __init__(self, voice: Voice, rota: Rota, sink: SpeechSink) -> None:
        self._voice = voice
        self._rota = rota
        self._sink = sink
        self._lock = threading.Lock()
        self._queue: deque[Utterance] = deque()

    def say(
        self,
        utterance: int,
        lang: str,
        text: str,
        *,
        prompt: str | None = None,
        cacheable: bool = True,
        rate: float = 1.0,
    ) -> None:
        """Speak a text after those already asked for. Returns at once."""
        wish = Wish(lang, text, prompt, cacheable, rate)
        with self._lock:
            self._queue.append(Utterance(utterance, self._voice.phrases(wish)))
        self._rota.wake(self)

    def cancel(self, utterance: int) -> None:
        """Forget an utterance; one half-second chunk of it may still arrive, and no `last`."""
        with self._lock:
            for waiting in self._queue:
                waiting.cancelled = waiting.cancelled or waiting.number == utterance

    def close(self) -> None:
        with self._lock:
            for waiting in self._queue:
                waiting.cancelled = True

    def urgent(self) -> bool:
        with self._lock:
            return bool(self._queue) and not self._queue[0].sounded

    def step(self) -> bool:
        """Speak one phrase of the first utterance (called by the rota)."""
        current = self._current()
        if current is None:
            return False
        try:
            pcm = next(current.phrases, None)
        except EngineError as error:
            log.error("an utterance ends unspoken: %s", error)
            pcm = None
        if pcm is None:
            self._finish(current)
        else:
            current.sounded = True
            self._give(current, pcm)
        return self._current() is not None

    def _current(self) -> Utterance | None:
        with self._lock:
            while self._queue and self._queue[0].cancelled:
                self._queue.popleft()
            return self._queue[0] if self._queue else None

    def _finish(self, utterance: Utterance) -> None:
        with self._lock:
            self._queue.popleft()
        if not utterance.cancelled:
            self._sink(SpokenChunk(utterance.number, b"", last=True))

    def _give(self, utterance: Utterance, pcm: bytes) -> None:
        for start in range(0, len(pcm), CHUNK_BYTES):
            if utterance.cancelled:
                return
            self._sink(SpokenChunk(utterance.number, pcm[start : start + CHUNK_BYTES], phrase_start=start == 0))


def _be_nice() -> None:
    """Lower this thread's own priority, where the system has one per thread."""
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 19)
    except (AttributeError, OSError):
        log.debug("thread priorities are not available")
