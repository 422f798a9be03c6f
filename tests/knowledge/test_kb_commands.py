"""voicebot kb, as an author types it, over a small office."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.knowledge.conftest import FOLDER
from voicebot.cli import main


@pytest.fixture
def office(home: Path) -> Path:
    """Its knowledge, in the settings file that is found by itself."""
    knowledge = Path(shutil.copytree(FOLDER, home / "knowledge"))
    settings = '[paths]\nknowledge = "knowledge"\ndata = "data"\ncache = "cache"\n[office]\nname = "Musteramt"\n'
    (home / "voicebot.toml").write_text(settings, encoding="utf-8")
    return knowledge


def _rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_check_fails_on_what_is_broken_and_still_lists_the_rest(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["kb", "check"]) == 0
    (office / "en" / "amt_foto.md").write_text("no front matter", encoding="utf-8")
    capsys.readouterr()
    assert main(["kb", "check", "--json"]) == 1
    rows = _rows(capsys)
    assert any(row["severity"] == "error" and "amt_foto" in str(row["place"]) for row in rows)
    assert any(row["severity"] == "warning" for row in rows)


def test_test_asks_the_regression_questions_and_its_status_says_whether_enough_is_recognised(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (office / "de" / "regression.tsv").write_text(
        "amt_foto\tplain\tWelches Foto brauche ich?\namt_foto\tplain\tWie wird das Wetter morgen?\n", encoding="utf-8"
    )
    assert main(["kb", "test", "--lang", "de", "--misses", "--json"]) == 1
    [report] = _rows(capsys)
    [group] = [each for each in report["groups"] if each["kind"] == "all" and each["lang"] == "de"]  # type: ignore[attr-defined]
    assert (group["questions"], group["top"]) == (2, 0.5)
    assert "Wie wird das Wetter morgen?" in json.dumps(report["missed"], ensure_ascii=False)
    assert main(["kb", "test", "--lang", "de"]) == 1
    assert "FAIL  top: 50.0%" in capsys.readouterr().out
    (office / "de" / "regression.tsv").write_text("amt_foto\tplain\tWelches Foto brauche ich?\n", encoding="utf-8")
    assert main(["kb", "test", "--lang", "de"]) == 0
    assert main(["kb", "test", "--lang", "tr"]) == 1
    assert "there are some in: de, en" in capsys.readouterr().err


def test_stats_have_a_row_for_each_language(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kb", "stats", "--json"]) == 0
    assert [(row["lang"], row["texts"]) for row in _rows(capsys)] == [("de", 8), ("en", 8)]
    assert main(["kb", "stats"]) == 0
    assert capsys.readouterr().out.startswith("lang  topics  texts")


def test_stale_names_the_fact_and_the_topics_that_fall_silent(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kb", "stale", "--days", "36500", "--json"]) == 0
    assert [(row["fact"], row["topics"]) for row in _rows(capsys)] == [("gebuehr_ae", ["ae_gebuehren"])]
    assert main(["kb", "stale", "--days", "36500"]) == 0
    assert "gebuehr_ae" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "test", "stats", "stale"])
def test_a_folder_without_knowledge_is_told_in_one_line(
    command: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "voicebot.toml").write_text('[paths]\nknowledge = "nowhere"\n', encoding="utf-8")
    assert main(["kb", command]) == 1
    told = capsys.readouterr().err
    assert "no topics.toml" in told
    assert told.count("\n") == 1
