"""The folder: a broken file is named with line and cure, all others load."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge.conftest import FOLDER
from voicebot.errors import KnowledgeError
from voicebot.knowledge.content import OUTSIDE, digest_of
from voicebot.knowledge.loader import load_content, parse_text

Edit = Callable[[Path], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "knowledge"))


def test_a_sound_folder_loads_whole() -> None:
    content = load_content(FOLDER)
    assert content.problems == ()
    assert content.languages == ("de", "en")
    assert len(content.topics) == 8
    assert len(content.texts) == 16
    assert {question.topic for question in content.questions} == {*content.topics, OUTSIDE}
    assert len(content.regression) == 8


def write(path: str, text: str) -> Edit:
    return lambda folder: (folder / path).write_text(text, encoding="utf-8") and None


HEAD = '+++\nid = "amt_foto"\ntitle = "Foto"\n+++\n'


@pytest.mark.parametrize(
    ("edit", "place", "cure"),
    [
        (write("facts.toml", '[a]\nkind = "euro"\nvalue = 1\n\n[b]\nkind = "euro"\n'), "facts.toml:5", "add value"),
        (write("facts.toml", "[a]\nkind = \n"), "facts.toml:2", "mend that line"),
        (write("facts.toml", "a = 1\n"), "facts.toml:1", "under a"),
        (write("de/amt_foto.md", "Ein Foto.\n"), "de/amt_foto.md:1", r"\+\+\+"),
        (write("de/amt_foto.md", "+++\nid = amt_foto\n+++\nJa."), "de/amt_foto.md:2", "mend that line"),
        (write("de/amt_foto.md", HEAD), "de/amt_foto.md:5", "short sentences"),
        (write("de/amt_foto.md", HEAD + "Ja.\n\n## more\nMehr."), "de/amt_foto.md:7", "## mehr"),
        (write("de/amt_foto.md", HEAD.replace("amt_foto", "foto") + "Ja."), "de/amt_foto.md:1", "make both the same"),
        (write("de/amt_foto.md", '+++\nid = "amt_foto"\n+++\nJa.'), "de/amt_foto.md:1", "add title"),
        (
            write("de/amt_foto.md", HEAD.replace("\n+++\n", "\nfacts = 1\n+++\n") + "Ja."),
            "de/amt_foto.md:1",
            "write facts",
        ),
        (write("de/neu.md", HEAD.replace("amt_foto", "neu") + "Ja."), "de/neu.md:1", "add \\[neu\\]"),
        (write("de/questions/neu.txt", "Was?"), "de/questions/neu.txt:1", "rename the file"),
        (write("de/regression.tsv", "amt_foto plain Was?\n"), "de/regression.tsv:1", "tab"),
        (write("de/follow_ups.tsv", "amt_foto\tsame\tWas?\tneu\n"), "de/follow_ups.tsv:1", "topic id"),
        (write("de/regression.tsv", "\nneu\tplain\tWas?\n"), "de/regression.tsv:2", "topic id"),
        (lambda folder: (folder / "de/amt_foto.md").write_bytes(b"\xff\xfe\x00") and None, "de/amt_foto.md:1", "UTF-8"),
    ],
)
def test_a_broken_file_is_named_and_the_others_load(folder: Path, edit: Edit, place: str, cure: str) -> None:
    edit(folder)
    content = load_content(folder)
    (problem,) = content.problems
    assert problem.place == place
    assert cure.replace("\\", "") in str(problem)
    assert ("ae_gebuehren", "de") in content.texts


@pytest.mark.parametrize(
    ("topics", "cure"),
    [
        ("", "add a table per topic"),
        ("[a", "mend that line"),
        ('[amt_foto]\nhandover = "sometimes"\n', "use one of never, offer, always"),
        ("[Amt-Foto]\n", "small letters"),
        ('[a]\nfollow_ups = "b"\n', "write follow_ups"),
    ],
)
def test_topics_that_cannot_be_read_stop_the_loading(folder: Path, topics: str, cure: str) -> None:
    (folder / "topics.toml").write_text(topics, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=cure):
        load_content(folder)


def test_an_unknown_heading_of_questions_is_a_warning(folder: Path) -> None:
    path = folder / "de/questions/amt_foto.txt"
    path.write_text("# storry\nIst das so?\n# a remark of several words\n# story\nUnd dann?\n", encoding="utf-8")
    content = load_content(folder)
    (problem,) = content.problems
    assert (problem.place, problem.severity) == ("de/questions/amt_foto.txt:1", "warning")
    kinds = {q.text: q.kind for q in content.questions if q.topic == "amt_foto" and q.lang == "de"}
    assert kinds == {"Ist das so?": "plain", "Und dann?": "story"}


def test_the_digest_survives_line_endings_and_blank_ends() -> None:
    assert digest_of("a\nb\n") == digest_of("\r\na  \r\nb") != digest_of("a\nc")


@given(st.text())
def test_any_text_is_an_answer_or_a_clear_error(read: str) -> None:
    try:
        text = parse_text(read, "amt_foto", "de")
    except KnowledgeError as error:
        line, _, rest = str(error).partition("|")
        assert int(line) >= 1
        assert "; " in rest
    else:
        assert text.body
