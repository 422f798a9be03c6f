"""Playout: what the caller is about to hear, in order, with the place to go on from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from voicebot.call.playout import Playout
from voicebot.events import PlayoutFinished, PlayoutStarted
from voicebot.frames import FRAME_BYTES
from voicebot.interfaces import SpokenChunk


def sound(letter: bytes, frames: int = 1) -> bytes:
    return letter * (FRAME_BYTES * frames)


def play(playout: Playout, frames: int) -> tuple[list[bytes | None], list[object]]:
    heard, events = [], []
    for _ in range(frames):
        frame, news = playout.next_frame()
        heard.append(frame)
        events += news
    return heard, events


def spoken(playout: Playout, utterance: int, *phrases: bytes) -> None:
    for phrase in phrases:
        playout.feed(SpokenChunk(utterance, phrase, phrase_start=True))
    playout.feed(SpokenChunk(utterance, b"", last=True))


def test_utterances_are_heard_in_order_each_with_its_beginning_and_end() -> None:
    playout = Playout()
    playout.queue(1)
    playout.queue(2)
    spoken(playout, 2, sound(b"b"))
    spoken(playout, 1, sound(b"a"))
    heard, events = play(playout, 3)
    assert heard == [sound(b"a"), sound(b"b"), None]
    assert events == [PlayoutStarted(1), PlayoutFinished(1), PlayoutStarted(2), PlayoutFinished(2)]
    assert not playout.busy


def test_sound_that_has_not_arrived_is_awaited_in_silence() -> None:
    playout = Playout()
    playout.queue(1)
    assert playout.next_frame() == (None, [])
    playout.feed(SpokenChunk(1, sound(b"a") + b"half", phrase_start=True))
    heard, _ = play(playout, 2)
    assert heard == [sound(b"a"), None]
    playout.feed(SpokenChunk(1, b"", last=True))
    heard, events = play(playout, 2)
    assert heard == [b"half".ljust(FRAME_BYTES, b"\0"), None]
    assert events == [PlayoutFinished(1)]


def test_a_held_utterance_goes_on_from_the_start_of_its_phrase() -> None:
    playout = Playout()
    playout.queue(1)
    spoken(playout, 1, sound(b"a", 2), sound(b"b", 3))
    play(playout, 4)
    playout.hold()
    assert play(playout, 2)[0] == [None, None]
    playout.resume()
    heard, events = play(playout, 4)
    assert heard == [sound(b"b"), sound(b"b"), sound(b"b"), None]
    assert events == [PlayoutFinished(1)]


def test_stop_forgets_everything_and_says_what_was_cut() -> None:
    playout = Playout()
    playout.queue(1)
    playout.queue(2)
    spoken(playout, 1, sound(b"a", 5))
    play(playout, 1)
    assert playout.stop() == [PlayoutFinished(1, complete=False), PlayoutFinished(2, complete=False)]
    playout.feed(SpokenChunk(2, sound(b"b"), last=True))
    assert play(playout, 2) == ([None, None], [])


def test_a_filler_not_yet_begun_gives_way_to_the_answer() -> None:
    playout = Playout()
    playout.queue(1, filler=True)
    assert playout.queue(2) == [PlayoutFinished(1, complete=False)]
    spoken(playout, 2, sound(b"b"))
    assert play(playout, 1)[0] == [sound(b"b")]


def test_a_loop_plays_until_something_is_said() -> None:
    playout = Playout()
    playout.queue(1, loop=True)
    spoken(playout, 1, sound(b"m"))
    assert play(playout, 5)[0] == [sound(b"m")] * 5
    assert playout.queue(2) == [PlayoutFinished(1, complete=False)]


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("queue"), st.booleans(), st.booleans()),
            st.tuples(st.just("feed"), st.integers(0, 900), st.booleans()),
            st.tuples(st.just("frame")),
            st.tuples(st.just("hold")),
            st.tuples(st.just("resume")),
            st.tuples(st.just("stop")),
        ),
        max_size=60,
    )
)
def test_whatever_happens_every_utterance_ends_once_and_frames_are_whole(steps: list[tuple[object, ...]]) -> None:
    playout = Playout()
    queued, finished, started = 0, [], []
    for step in steps:
        news: list[object] = []
        match step:
            case ("queue", filler, loop):
                queued += 1
                news = list(playout.queue(queued, filler=bool(filler), loop=bool(loop)))
            case ("feed", size, last):
                playout.feed(SpokenChunk(max(queued, 1), b"x" * int(str(size)), phrase_start=True, last=bool(last)))
            case ("frame",):
                frame, events = playout.next_frame()
                assert frame is None or len(frame) == FRAME_BYTES
                news = list(events)
            case ("hold",):
                playout.hold()
            case ("resume",):
                playout.resume()
            case ("stop",):
                news = list(playout.stop())
        started += [event.utterance for event in news if isinstance(event, PlayoutStarted)]
        finished += [event.utterance for event in news if isinstance(event, PlayoutFinished)]
    finished += [event.utterance for event in playout.stop() if isinstance(event, PlayoutFinished)]
    assert sorted(finished) == list(range(1, queued + 1))
    assert len(set(started)) == len(started)
