"""kb check, test, stats and stale: what is wrong is named, with its cure."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.knowledge.conftest import FOLDER, LANGUAGES, OFFICE, TODAY
from voicebot.config import LanguageConfig
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.content import OUTSIDE, Content, Problem, Question
from voicebot.knowledge.loader import load_content
from voicebot.service import kb as kb_commands
from voicebot.service.kb import Asked, Report, check, errors, stale, stats

Edit = Callable[[Path], object]


def problems(content: Content, today: date = TODAY, **more: LanguageConfig) -> list[Problem]:
    languages = {**LANGUAGES, **more}
    return check(content, Answers(content, OFFICE, languages), languages, today)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "knowledge"))


def replaced(path: str, old: str, new: str) -> Edit:
    def edit(folder: Path) -> None:
        text = (folder / path).read_text(encoding="utf-8")
        assert old in text
        (folder / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def test_the_fixture_has_no_errors_and_awaits_its_review() -> None:
    found = problems(load_content(FOLDER))
    assert errors(found) == []
    assert {problem.rule for problem in found} == {"reviewed", "low"}


@pytest.mark.parametrize(
    ("edit", "rule", "cure"),
    [
        (replaced("de/amt_foto.md", "{foto_seit}", "{foto_ab}"), "undefined_fact", "add [foto_ab]"),
        (replaced("de/amt_zeiten.md", "{office.opening", "{office.open"), "undefined_fact", "office.opening_hours"),
        (replaced("facts.toml", "[foto_seit]", "[foto_ab]"), "unused_fact", "quote it"),
        (replaced("facts.toml", "valid_until = 2027-12-31", "valid_until = 2026-11-22"), "expired", "look it up again"),
        (lambda folder: (folder / "en/eat_verlust.md").unlink(), "missing", "write it"),
        (replaced("de/eat_verlust.md", "sofort", "gleich"), "stale", "translate it again"),
        (replaced("facts.toml", 'source = "§ 57 AufenthV"', 'source = ""'), "source", "add source"),
        (replaced("de/eat_verlust.md", 'facts = ["verlust_melden"]', "facts = []"), "source", "list what it rests on"),
        (replaced("de/amt_foto.md", "erlaubt.", "erlaubt " + "und " * 25 + "gut."), "long", "cut it in two"),
        (replaced("de/amt_foto.md", "digitale", "**digitale**"), "markup", "as it is to be spoken"),
        (replaced("de/ae_unterlagen.md", "Reisepass und", "- Reisepass und"), "markup", "as it is to be spoken"),
        (lambda folder: (folder / "en/questions/amt_foto.txt").unlink(), "questions", "write at least"),
        (replaced("topics.toml", '"amt_zeiten"', '"amt_zeit"'), "follow_up", "mend or remove it"),
        (replaced("en/ae_unterlagen.md", "## unterlagen", "## mehr"), "sections", "same sections"),
        (replaced("facts.toml", 'kind = "date"\nvalue = 2025-05-01', 'kind = "text"\nvalue = { de = "Mai" }'),
         "undefined_fact", 'add en = "…"'),
    ],
)  # fmt: skip
def test_each_rule_names_what_breaks_it(folder: Path, edit: Edit, rule: str, cure: str) -> None:
    edit(folder)
    found = errors(problems(load_content(folder)))
    assert rule in {problem.rule for problem in found}
    assert any(cure in problem.cure for problem in found if problem.rule == rule)


def test_a_topic_missing_in_a_language_under_way_is_a_warning() -> None:
    found = problems(load_content(FOLDER), tr=LanguageConfig())
    assert {(p.severity, p.place) for p in found if p.rule == "missing"} == {
        ("warning", f"tr/{topic}.md") for topic in load_content(FOLDER).topics
    }


def asked(topic: str, verdict: str, found: str, lang: str = "de", kind: str = "plain") -> Asked:
    return Asked(Question(topic, lang, kind, "?"), verdict, found, 0.9)


def test_a_report_counts_and_confuses() -> None:
    report = Report((
        asked("a", "answer", "a"), asked("a", "answer", "b"), asked("b", "clarify", "b"), asked("b", "refuse", "a"),
        asked(OUTSIDE, "answer", "a", "en"), asked(OUTSIDE, "refuse", "a", "en", "story"),
    ))  # fmt: skip
    shares = {what: report.share(what=what) for what in ("right", "top", "clarify", "wrong", "outside")}
    assert shares == {"right": 0.25, "top": 0.5, "clarify": 0.25, "wrong": 0.25, "outside": 0.5}
    assert report.share(lang="en") is None
    assert report.confusions() == [("a", "b", 1), (OUTSIDE, "a", 1)]
    assert len(report.failures) == 3
    assert report.rows()[1] == ("de", "plain", "4", "25.0%", "50.0%", "25.0%", "25.0%", "–")
    assert report.rows()[-1][:3] == ("all", "all", "6")
    assert report.groups()[-1] == {"lang": "all", "kind": "all", "questions": 6, **shares}
    assert report.as_data()["confusions"][0] == {"asked": "a", "answered": "b", "n": 1}
    assert [row.question.topic for row in report.missed()] == ["a", "b", "b", OUTSIDE]


def test_regression_questions_are_asked(kb: object) -> None:
    report = kb_commands.test(kb, TODAY, "de")  # type: ignore[arg-type]
    assert len(report.asked) == 6
    assert report.share(what="top") == 1.0
    assert report.share(what="outside") == 0.0


def test_stats_count_by_language() -> None:
    german, english = stats(load_content(FOLDER))
    assert (german.lang, german.topics, german.texts, german.machine, german.regression) == ("de", 8, 8, 0, 6)
    assert (english.lang, english.texts, english.machine, english.stale, english.regression) == ("en", 8, 8, 0, 2)


def test_stale_names_what_ends_soon_and_what_falls_silent() -> None:
    content = load_content(FOLDER)
    assert stale(content, TODAY) == []
    (aging,) = stale(content, date(2027, 11, 15))
    assert (aging.fact, aging.days_left, aging.topics) == ("gebuehr_ae", 46, ("ae_gebuehren",))
    assert stale(content, date(2028, 1, 1))[0].days_left == -1


def test_a_missing_outside_file_is_an_error() -> None:
    content = load_content(FOLDER)
    inside = tuple(question for question in content.questions if question.topic != OUTSIDE)
    assert any(p.place.endswith("_outside.txt") for p in errors(problems(replace(content, questions=inside))))
