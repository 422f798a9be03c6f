"""bench retrieval counts what it says it counts, and shows nothing of the sets but counts."""

from __future__ import annotations

import builtins
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.dialogue.conversation import answer, make_setup, nothing, one, two
from voicebot.bench import curve, heard, retrieval, tables, unseen
from voicebot.bench.heard import Heard
from voicebot.bench.machine import memory_mb
from voicebot.bench.unseen import FollowUp, Order, Unseen
from voicebot.cli import main
from voicebot.errors import RunError, UsageError
from voicebot.events import Found
from voicebot.knowledge.content import OUTSIDE, Question

TODAY = date(2026, 11, 23)
SECRET = "Geheimfrage"
"""In every question here; nothing that is printed may hold it."""


def row(topic: str, outcome: str, *given: str, lang: str = "de", kind: str = "plain", sure: float = 0.9) -> Heard:
    """Found is "a" unless something was given."""
    found = given or ("a",)
    return Heard(Question(topic, lang, kind, SECRET), outcome, sure, found, given, ("a", "b"))


ROWS = [
    row("a", "answer", "a"),
    row("a", "answer", "b", sure=0.7),
    row("b", "answer", "a", "b"),
    row("a", "clarify", sure=0.5),
    row("c", "clarify", sure=0.5),
    row("a", "refuse", sure=0.2),
    row("a", "command"),
    row("b", "emergency"),
    row(OUTSIDE, "answer", "a", kind="outside", sure=0.8),
    row(OUTSIDE, "refuse", kind="outside", sure=0.1),
    row("a", "answer", "a", kind="misheard"),
    row("a", "answer", "a", lang="tr", kind="story"),
]


def clear_of_offers(rows: list[Heard]) -> list[Heard]:
    """As `heard` makes them: two are offered only where the caller was asked back."""
    return [each if each.outcome == "clarify" else Heard(*_values(each), offered=()) for each in rows]


def _values(each: Heard) -> tuple[Any, ...]:
    return each.question, each.outcome, each.confidence, each.found, each.given


def test_each_total_counts_its_own_questions() -> None:
    found = heard.totals(clear_of_offers(ROWS))
    assert list(found) == ["typed", "misheard", "other languages"]
    assert found["typed"] == {
        "questions": 8, "outsiders": 2, "top": 0.5, "right": 0.25, "asked_back": 0.125, "asked_in_vain": 0.125,
        "refused": 0.125, "taken": 0.25, "wrong": 0.125, "outside": 0.5,
    }  # fmt: skip
    assert (found["misheard"]["questions"], found["misheard"]["right"], found["misheard"]["outside"]) == (1, 1.0, None)
    assert found["other languages"]["questions"] == 1


def test_what_came_of_the_questions_with_a_topic_adds_up() -> None:
    shares = heard.totals(clear_of_offers(ROWS))["typed"]
    assert sum(shares[what] for what in heard.COUNTS if what not in ("top", "outside")) == 1.0


def test_groups_are_languages_and_kinds() -> None:
    found = [(group["lang"], group["kind"], group["questions"]) for group in heard.groups(ROWS)]
    assert found == [
        ("de", "misheard", 1), ("de", "outside", 2), ("de", "plain", 8), ("de", "all", 11),
        ("tr", "story", 1), ("tr", "all", 1), ("all", "all", 12),
    ]  # fmt: skip


def test_commands_and_traps_are_counted_by_language() -> None:
    orders = [
        (Order("de", "repeat", SECRET), "repeat"),
        (Order("de", "repeat", SECRET), None),
        (Order("de", "-", SECRET), "more"),
        (Order("en", "-", SECRET), None),
    ]
    assert heard.obeyed(orders) == [
        {"lang": "de", "commands": 2, "right": 0.5, "traps": 1, "taken": 1.0},
        {"lang": "en", "commands": 0, "right": None, "traps": 1, "taken": 0.0},
        {"lang": "all", "commands": 2, "right": 0.5, "traps": 2, "taken": 0.5},
    ]
    assert heard.obeyed([]) == []


def test_the_curve_answers_less_and_less_and_never_what_was_a_command() -> None:
    rows = heard.parts(ROWS)["typed"]
    low, middle, high = curve.curve(rows, (0.0, 0.6, 0.95))
    assert low == {"threshold": 0.0, "coverage": 0.75, "risk": 0.3333, "outside": 1.0}
    assert middle == {"threshold": 0.6, "coverage": 0.375, "risk": 0.3333, "outside": 0.5}
    assert high == {"threshold": 0.95, "coverage": 0.0, "risk": None, "outside": 0.0}
    nothing_found = Heard(Question("a", "de", "plain", "?"), "refuse", 0.0)
    assert curve.curve([nothing_found], (0.0,))[0]["coverage"] == 0.0


def test_lookups_are_timed_by_length() -> None:
    found = retrieval.cpu_ms([(12, 10.0), (3, 20.0), (13, 90.0)])
    assert found["up_to_12_words"] == {"p50": 15.0, "p95": 19.5, "n": 2, "max": 20.0}
    assert (found["longer"]["max"], found["longer"]["n"]) == (90.0, 1)
    assert retrieval.cpu_ms([])["longer"] == {"p50": None, "p95": None, "n": 0, "max": None}


def test_memory_is_now_and_at_its_highest() -> None:
    memory = memory_mb()
    assert 0 < (memory["resident"] or 0) <= (memory["peak"] or 0)


# ------------------------------------------------------------------ asking


def find(text: str, lang: str, last_topic: str | None, today: date) -> Found:
    """Knows what each test question is about, and follow-ups by what they lean on."""
    known = {"sicher": one("a"), "schwankt": two(), "beides": one("a", also=[answer("b")])}
    if last_topic and "folgt" in text:
        return one(f"{last_topic}_folge")
    return next((found for word, found in known.items() if word in text), nothing(lang))


def desk() -> retrieval.Desk:
    def say(topic: str, lang: str, today: date) -> Any:
        return answer(topic, lang, documents="Den Pass.")

    return retrieval.Desk(find, say, make_setup(), TODAY)


def asked(text: str, topic: str = "a") -> Heard:
    return desk().asked(Question(topic, "de", "plain", text))


def test_questions_go_the_way_of_ask() -> None:
    assert asked(f"{SECRET} sicher").given == ("a",)
    assert asked(f"{SECRET} schwankt").offered == ("a", "b")
    assert asked(f"{SECRET} beides").given == ("a", "b")
    assert asked(f"{SECRET} Blumenkohl").outcome == "refuse"
    assert asked("sicher, nein, ich meine, Blumenkohl").outcome == "refuse"
    assert asked("noch einmal bitte").outcome == "command"
    alarm = asked("Die Polizei steht vor der Tür", "abschiebung")
    assert (alarm.outcome, alarm.given) == ("emergency", ())


def test_a_follow_up_is_asked_after_its_answer() -> None:
    follow_up = FollowUp(Question("a_folge", "de", "follow-up", "Blumenkohl folgt"), "a")
    assert desk().followed_up(follow_up).given == ("a_folge",)
    documents = FollowUp(Question("a", "de", "follow-up", "Welche Unterlagen?"), "a")
    assert desk().followed_up(documents).given == ("a",)


UNSEEN = Unseen(
    (
        Question("a", "de", "plain", f"{SECRET} sicher"),
        Question("a", "de", "misheard", f"{SECRET} schwankt"),
        Question("b", "fa", "plain", f"{SECRET} sicher"),
        Question(OUTSIDE, "de", "outside", SECRET),
    ),
    (Order("de", "repeat", "noch einmal bitte"), Order("de", "-", f"noch einmal {SECRET}")),
    (FollowUp(Question("a_folge", "de", "follow-up", f"{SECRET} folgt"), "a"),),
)


def measured(which: Unseen = UNSEEN) -> dict[str, Any]:
    machine = {"cpu": "x", "cores": 2, "load": 0.1, "date": "2026-11-23"}
    head = {"machine": machine, "engine": "letters", "answer_at": 0.62, "clarify_at": 0.4}
    return {**head, **retrieval.figures(which, desk()), "memory_mb": memory_mb()}


def test_only_counts_leave_the_bench() -> None:
    result = measured()
    assert result["asked"] == {"questions": 4, "commands": 2, "follow_ups": 1}
    assert result["totals"]["typed"]["right"] == 1.0
    assert result["totals"]["other languages"]["wrong"] == 1.0
    assert result["commands"][-1] == {"lang": "all", "commands": 1, "right": 1.0, "traps": 1, "taken": 0.0}
    assert result["follow_ups"][-1]["right"] == 1.0
    shown = tables.as_text(result)
    assert SECRET not in json.dumps(result, ensure_ascii=False) + shown
    assert "answer_at 0.62; 4 questions, 2 commands, 1 follow-ups" in shown
    assert "2026-11-23" in shown
    assert max(map(len, shown.splitlines())) <= 110
    assert "…" not in shown  # nothing was too wide


def test_one_set_shows_no_tables_of_the_others() -> None:
    shown = tables.as_text(measured(Unseen(orders=UNSEEN.orders)))
    assert "traps" in shown
    assert "typed" not in shown
    assert "follow-ups  " not in shown


# ------------------------------------------------------------------ the sets


def test_the_sets_are_read_by_column() -> None:
    assert unseen.read_questions("lang\tkind\ttopic\tquestion\nde\tplain\ta\tWo?\n") == [
        Question("a", "de", "plain", "Wo?")
    ]
    assert unseen.read_orders("lang\tcommand\tutterance\nde\t-\tWo?\n") == [Order("de", "-", "Wo?")]
    assert unseen.read_follow_ups("lang\tlast_topic\tutterance\ttopic\nde\ta\tUnd?\tb\n") == [
        FollowUp(Question("b", "de", "follow-up", "Und?"), "a")
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [("lang\tcommand\n", ":1"), ("de\trepeat\tWo?\n", ":1"), ("lang\tcommand\tutterance\nde\t\n", ":2")],
)
def test_a_broken_set_is_told_by_its_line(text: str, place: str) -> None:
    with pytest.raises(RunError, match=f"commands.tsv{place}: expected lang, command, utterance"):
        unseen.read_orders(text)


@pytest.mark.parametrize("which", unseen.SETS)
def test_the_shipped_sets_are_whole_and_only_the_wanted_one_is_read(which: str) -> None:
    found = unseen.read_unseen(which)
    sizes = dict(zip(unseen.SETS, (found.questions, found.orders, found.follow_ups), strict=True))
    assert [name for name, rows in sizes.items() if rows] == [which]


def test_the_knowledge_of_another_office_is_refused() -> None:
    retrieval.check_topics(UNSEEN, {"a", "b", "a_folge"})
    with pytest.raises(RunError, match=r"2 topics .* not in this knowledge \(a_folge, b"):
        retrieval.check_topics(UNSEEN, {"a"})


# ------------------------------------------------------------------ the picture


def test_the_curve_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "curve.png"
    curve.check_drawing(file)
    curves = measured()["curve"]
    curve.draw(curves, 0.62, file)
    assert file.read_bytes().startswith(b"\x89PNG")
    with pytest.raises(RunError, match="cannot be written"):
        curve.draw(curves, 0.62, tmp_path / "gone" / "curve.png")


@pytest.mark.parametrize("name", ["curve.jpg", "gone/curve.png"])
def test_what_cannot_be_drawn_is_told_before_measuring(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"name a \.png file"):
        curve.check_drawing(tmp_path / name)


def test_a_missing_matplotlib_is_told_with_its_cure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("matplotlib"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(RunError, match="pip install matplotlib"):
        curve.check_drawing(tmp_path / "curve.png")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--set", "stories"], "--set takes all, questions, commands, follow-ups"),
        (["--set", "commands", "--curve", "x.png"], "--curve is drawn from questions"),
        (["--curve", "x.pdf"], "name a .png file"),
    ],
)
def test_wrong_options_are_told_in_one_line(
    arguments: list[str], words: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "retrieval", *arguments]) == 2
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1
