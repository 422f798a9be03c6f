"""What the caller is about to hear: utterances in order, sound as it arrives, and the place to go on from.

Pure: `next_frame` is asked every 20 ms by the session and gives the sound and what it means. Holding keeps the
place; resuming goes back to the start of the phrase that was interrupted, because half a word is no place to go on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from voicebot.events import PlayoutFinished, PlayoutStarted
from voicebot.frames import FRAME_BYTES
from voicebot.interfaces import SpokenChunk

PlayoutEvent = PlayoutStarted | PlayoutFinished


@dataclass(slots=True)
class _Utterance:
    number: int
    filler: bool = False
    loop: bool = False
    sound: bytearray = field(default_factory=bytearray)
    position: int = 0
    phrases: list[int] = field(default_factory=list)
    """Byte positions at which phrases begin."""
    complete: bool = False
    """All its sound has arrived."""
    started: bool = False

    def frame(self) -> bytes | None:
        """The next 20 ms, padded with silence at the very end; None where it has not arrived yet."""
        left = len(self.sound) - self.position
        if left <= 0 and self.loop and self.complete and self.sound:
            self.position, left = 0, len(self.sound)
        if left < FRAME_BYTES and not self.complete:
            return None
        frame = bytes(self.sound[self.position : self.position + FRAME_BYTES])
        self.position += len(frame)
        return frame.ljust(FRAME_BYTES, b"\0") if frame else None

    @property
    def over(self) -> bool:
        return self.complete and not self.loop and self.position >= len(self.sound)

    def rewind(self) -> None:
        self.position = max((start for start in self.phrases if start <= self.position), default=0)


class Playout:
    """The queue of one call."""

    def __init__(self) -> None:
        self._queue: deque[_Utterance] = deque()
        self._held = False

    @property
    def busy(self) -> bool:
        """Something is being said, is about to be, or is held."""
        return bool(self._queue)

    @property
    def held(self) -> bool:
        return self._held

    def queue(self, utterance: int, *, filler: bool = False, loop: bool = False) -> list[PlayoutEvent]:
        """Say it after what is there; fillers and loops before it give way."""
        dropped: list[PlayoutEvent] = []
        if not filler:
            dropped = self._drop(lambda other: other.loop or (other.filler and not other.started))
        self._queue.append(_Utterance(utterance, filler, loop))
        return dropped

    def feed(self, chunk: SpokenChunk) -> None:
        """Sound of an utterance; what belongs to none in the queue (stopped meanwhile) is dropped."""
        for utterance in self._queue:
            if utterance.number == chunk.utterance:
                if chunk.phrase_start:
                    utterance.phrases.append(len(utterance.sound))
                utterance.sound += chunk.pcm
                utterance.complete = utterance.complete or chunk.last
                return

    def next_frame(self) -> tuple[bytes | None, list[PlayoutEvent]]:
        """20 ms of sound, or None for silence, and what began or ended with it."""
        events: list[PlayoutEvent] = []
        if self._held:
            return None, events
        while self._queue:
            utterance = self._queue[0]
            if utterance.over:
                self._queue.popleft()
                events.append(PlayoutFinished(utterance.number, complete=True))
                continue
            frame = utterance.frame()
            if frame is not None and not utterance.started:
                utterance.started = True
                events.append(PlayoutStarted(utterance.number))
            return frame, events
        return None, events

    def hold(self) -> None:
        self._held = True

    def resume(self) -> None:
        if self._held and self._queue:
            self._queue[0].rewind()
        self._held = False

    def stop(self) -> list[PlayoutEvent]:
        """Forget everything; returns one `PlayoutFinished` for each utterance that was cut or never begun."""
        self._held = False
        return self._drop(lambda _: True)

    def _drop(self, condition: Callable[[_Utterance], bool]) -> list[PlayoutEvent]:
        gone = [utterance for utterance in self._queue if condition(utterance)]
        for utterance in gone:
            self._queue.remove(utterance)
        return [PlayoutFinished(utterance.number, complete=False) for utterance in gone]
