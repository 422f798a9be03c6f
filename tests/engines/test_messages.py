"""The wire: everything survives it, whole, byte by byte and with rubbish after it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot import actions, events
from voicebot.engines import messages as wire
from voicebot.errors import RemoteProtocolError
from voicebot.frames import FRAME_BYTES, AudioFrame
from voicebot.interfaces import CallSummary, SpokenChunk

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ANSWER = events.Answer("ae_erst", "de", "Titel", "Gesprochen.", follow_ups=("a",), sources=("b",), legal_effect=True)
FOUND = events.Found(
    "Wie?", "de", "answer", 0.9, (events.Candidate("ae_erst", 0.9),), ("b",), {"ae_erst": ANSWER}, ms=3.0
)
EXAMPLES: dict[type, Any] = {
    wire.Hello: wire.Hello("ears", 1, "silero", ("de", "en"), "none"),
    wire.OpenStream: wire.OpenStream(),
    wire.CloseStream: wire.CloseStream(),
    wire.CancelSpeech: wire.CancelSpeech(3),
    wire.StreamFailed: wire.StreamFailed("why"),
    wire.BeginCall: wire.BeginCall(events.CallArrived("c", "+49", "100", NOW)),
    wire.NoteCall: wire.NoteCall("c", NOW, actions.Note("heard", {"text": "äöü", "ms": 1.5, "list": [1, None]})),
    wire.WishCallback: wire.WishCallback("c", NOW, actions.StoreCallback(1, "+49", "de", None, "q")),
    wire.EndCall: wire.EndCall("c", NOW, CallSummary("answered", "de", ("a", "b"))),
    actions.OpenTurn: actions.OpenTurn(1, "de", "digits"),
    actions.GuessTurn: actions.GuessTurn(1),
    actions.ResumeTurn: actions.ResumeTurn(1),
    actions.FinishTurn: actions.FinishTurn(1),
    actions.CloseTurn: actions.CloseTurn(1),
    actions.Search: actions.Search(1, "Ünïcode", "de", "ae_erst"),
    actions.Say: actions.Say(1, "de", "Grüß Gott", "greeting", False, 0.8, True),
    events.SpeechStarted: events.SpeechStarted(1.25),
    events.SpeechPausing: events.SpeechPausing(1.25),
    events.SpeechEnded: events.SpeechEnded(1.25),
    events.PartialTranscript: events.PartialTranscript(1, "was", "de", True, 0.5),
    events.FinalTranscript: events.FinalTranscript(1, "was", "de", 0.5, "whisper", 1.0),
    events.LanguageHeard: events.LanguageHeard(1, "tr", 0.9),
    events.TopicsFound: events.TopicsFound(1, FOUND),
    events.Stored: events.Stored(1),
    events.NotStored: events.NotStored(1),
}


@pytest.mark.parametrize("message", wire.MESSAGES)
def test_every_message_survives_the_wire(message: type) -> None:
    (packet,) = wire.Unpacker().feed(wire.pack_message(7, EXAMPLES[message]))
    assert packet.stream == 7
    assert wire.unpack_message(packet) == EXAMPLES[message]


@given(st.lists(st.integers(1, 40), max_size=30))
def test_packets_are_found_however_the_bytes_are_cut(cuts: list[int]) -> None:
    data = b"".join(wire.pack_message(number, example) for number, example in enumerate(EXAMPLES.values()))
    unpacker, packets, at = wire.Unpacker(), [], 0
    for size in [*cuts, len(data)]:
        packets += unpacker.feed(data[at : at + size])
        at += size
    assert [wire.unpack_message(packet) for packet in packets] == list(EXAMPLES.values())


@given(st.binary(max_size=FRAME_BYTES), st.floats(0, 1e6), st.booleans())
def test_frames_keep_their_sound_and_time(pcm: bytes, at: float, concealed: bool) -> None:
    (packet,) = wire.Unpacker().feed(wire.pack_frame(1, AudioFrame(pcm, 8000, at, concealed)))
    frame = wire.unpack_frame(packet)
    assert (frame.pcm, frame.concealed) == (pcm, concealed)
    assert abs(frame.at - at) <= 1e-6


@given(st.binary(max_size=100_000), st.booleans(), st.booleans())
def test_spoken_sound_of_any_length_arrives_in_pieces(pcm: bytes, phrase: bool, last: bool) -> None:
    packets = wire.Unpacker().feed(b"".join(wire.pack_spoken(1, SpokenChunk(9, pcm, phrase, last))))
    chunks = [wire.unpack_spoken(packet) for packet in packets]
    assert b"".join(chunk.pcm for chunk in chunks) == pcm
    assert [chunk.utterance for chunk in chunks] == [9] * len(chunks)
    assert chunks[0].phrase_start == phrase
    assert chunks[-1].last == last


@given(st.binary(min_size=15, max_size=400))
def test_rubbish_is_refused_or_waits_for_more(data: bytes) -> None:
    try:
        packets = wire.Unpacker().feed(data)
    except RemoteProtocolError:
        return
    for packet in packets:
        if packet.kind is wire.Kind.MESSAGE:
            with pytest.raises(RemoteProtocolError):
                wire.unpack_message(packet)


def test_a_message_with_wrong_fields_is_refused() -> None:
    packet = wire.Packet(wire.Kind.MESSAGE, 1, 0, b'{"Stored":{"request":"soon"}}')
    with pytest.raises(RemoteProtocolError, match="broken"):
        wire.unpack_message(packet)


def test_every_example_fills_every_field() -> None:
    for example in EXAMPLES.values():
        assert dataclasses.is_dataclass(example)
    assert set(EXAMPLES) == set(wire.MESSAGES)
