"""The benches count what they say they count; the measuring itself is no test."""

from __future__ import annotations

import json
import os

import pytest

from voicebot.bench import latency, turns
from voicebot.bench.conversation import Outcome, Scene
from voicebot.bench.figures import percentiles
from voicebot.bench.machine import describe, memory_of
from voicebot.frames import FRAME_BYTES


def test_percentiles_of_nothing_are_none_and_not_zero() -> None:
    assert percentiles([]) == {"p50": None, "p95": None, "n": 0}
    assert percentiles([100.0, 200.0, 300.0]) == {"p50": 200.0, "p95": 290.0, "n": 3}


def test_the_machine_is_named_with_its_load() -> None:
    assert set(describe()) == {"cpu", "cores", "system", "python", "load", "date"}


def test_memory_of_a_process_that_is_gone_is_unknown() -> None:
    assert (memory_of([os.getpid()]) or 0) > 0
    assert memory_of([os.getpid(), 2**22 + 1]) is None


NOTES = [
    {"note": "heard", "call": "a", "text": "x", "engine": "whisper-base", "endpointing_ms": 400, "decode_ms": 250,
     "lookup_ms": 20},
    {"note": "said", "call": "b", "gap_ms": 900},
    {"note": "said", "call": "a", "gap_ms": 480},
    {"note": "said", "call": "a", "gap_ms": 5000},
]  # fmt: skip
REPORTS = [
    {"call": "call-1", "turn": 1, "gap_ms": 500.0, "barge_in_ms": None},
    {"call": "call-1", "turn": 2, "gap_ms": None, "barge_in_ms": 120.0},
    {"call": "call-1", "outcome": "completed", "invite_ms": 8.0},
]


def test_latency_has_every_field_that_scripts_read() -> None:
    result = latency._figures(NOTES, REPORTS, 1)
    assert list(result) == ["machine", "engine", "calls", "gap_ms", "parts_ms", "invite_ms", "hold_ms"]
    assert (result["engine"], result["calls"]) == ("whisper-base", 1)
    assert (result["gap_ms"]["p50"], result["invite_ms"]["p50"], result["hold_ms"]["p50"]) == (500.0, 8.0, 120.0)
    parts = {name: row["p50"] for name, row in result["parts_ms"].items()}
    assert parts == {"endpointing": 400.0, "recognition": 250.0, "retrieval": 20.0, "first_sound": 80.0}
    text = latency.as_text({**result, "memory_mb": {"idle": 900, "after_calls": 950}})
    assert "whisper-base, 1 calls" in text
    assert "idle 900" in text


def test_latency_without_a_single_turn_keeps_its_fields() -> None:
    result = json.loads(json.dumps(latency._figures([], [], 0)))
    assert set(result["parts_ms"]) == {"endpointing", "recognition", "retrieval", "first_sound"}
    assert result["gap_ms"] == {"p50": None, "p95": None, "n": 0}


SOUND = bytes(FRAME_BYTES)
STORY = Scene("story 0.5", SOUND, ((0.5, 1.0), (1.5, 2.0)))


@pytest.mark.parametrize(
    ("closed", "reopened", "cut"), [([2.4], [], False), ([1.2, 2.4], [], True), ([1.2, 2.4], [1.5], False)]
)
def test_a_caller_is_cut_off_where_the_turn_closed_early_and_stayed_closed(
    closed: list[float], reopened: list[float], cut: bool
) -> None:
    outcome = Outcome(closed=[(at, "") for at in closed], reopened=reopened)
    assert turns.cut_off(STORY, outcome) is cut


def test_turns_tell_right_stops_from_false_ones() -> None:
    interruption = Scene("interruption", SOUND, ((1.5, 2.0),), SOUND, "Text")
    cough = Scene("cough", SOUND, (), SOUND, "Text")
    played = [
        (STORY, Outcome(closed=[(2.4, "")])),
        (interruption, Outcome(held=[1.6], stopped=[1.9])),
        (interruption, Outcome()),
        (cough, Outcome(held=[1.6], stopped=[2.2])),
    ]
    found = turns.figures(played)
    assert (found["turns"], found["cut_off"], found["interruptions"], found["not_stopped"]) == (1, 0, 2, 1)
    assert found["hold_ms"]["p50"] == 100.0
    assert (found["disturbances"], found["false_holds"], found["false_stops"]) == (1, {"cough": 1}, {"cough": [2.2]})


def test_a_resume_that_is_followed_by_a_stop_was_decided_late() -> None:
    interruption = Scene("interruption", bytes(50 * FRAME_BYTES), ((0.5, 0.9),), SOUND, "Text")
    cough = Scene("cough", SOUND, (), SOUND, "Text")
    late = Outcome(held=[0.6, 1.4], resumed=[1.1], stopped=[1.5])
    never = Outcome(held=[0.6], resumed=[0.9])
    found = turns.figures([(interruption, late), (interruption, never), (cough, never)])
    assert found["false_resumes"] == 2
    assert found["decided_ms"]["p50"] == 750.0, "1,000 and, never stopped, 500 to the end of the scene"
    assert found["not_stopped"] == 1
    assert found["released_ms"]["p50"] == 300.0
