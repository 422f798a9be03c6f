"""The demo's exit status is worth its words: a step that did not happen is missing."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from voicebot.demo.call import Checklist
from voicebot.demo.screen import Screen

HAPPENED = [
    ({"note": "said", "text": "Guten Tag", "at": 5.0}, "the hotline greets"),
    ({"note": "decided", "action": "answer", "topic": "eat_verlust", "at": 6.0}, "a German question is answered"),
    ({"note": "language", "lang": "en", "at": 7.0}, "the caller switches to English"),
    ({"note": "decided", "action": "answer", "topic": "eat_abholung", "at": 8.0}, "an English question is answered"),
    ({"barge_in_ms": 120.0}, "an answer is interrupted and falls silent"),
    ({"note": "key", "key": "0", "at": 9.0}, "a key is heard"),
    ({"staff": "answered"}, "the caller is transferred and a person answers"),
    ({"note": "over", "outcome": "transferred"}, "the call record is complete"),
]


def test_every_step_is_ticked_by_what_happened() -> None:
    checklist = Checklist()
    assert len(list(checklist.missing())) == len(HAPPENED)
    for word, step in HAPPENED:
        checklist.notice(word)
        assert checklist.done[step]
    assert list(checklist.missing()) == []


@pytest.mark.parametrize("left_out", range(len(HAPPENED)))
def test_a_step_that_did_not_happen_is_missing(left_out: int) -> None:
    checklist = Checklist()
    for number, (word, _) in enumerate(HAPPENED):
        if number != left_out:
            checklist.notice(word)
    assert HAPPENED[left_out][1] in list(checklist.missing())


def test_a_refusal_and_a_call_given_up_tick_nothing() -> None:
    checklist = Checklist()
    for word in ({"note": "decided", "action": "refuse"}, {"note": "over", "outcome": "abandoned"}, {"staff": "ready"}):
        checklist.notice(word)
    assert len(list(checklist.missing())) == len(HAPPENED)


def test_the_screen_shows_who_said_what_and_the_gap() -> None:
    console = Console(file=io.StringIO(), width=100)
    screen = Screen(console)
    screen.show({"note": "heard", "text": "was kostet das", "lang": "de", "confidence": 0.93, "at": 10.0})
    screen.show({"note": "said", "text": "93 Euro.", "gap_ms": 510, "at": 10.5})
    screen.show({"note": "said", "text": "", "at": 11.0})
    screen.show({"strangers": 3})
    assert isinstance(console.file, io.StringIO)
    lines = console.file.getvalue().splitlines()
    assert len(lines) == 3
    assert "caller" in lines[0]
    assert "93%" in lines[0]
    assert "after 510 ms" in lines[1]
    assert "not shown" in lines[2]
