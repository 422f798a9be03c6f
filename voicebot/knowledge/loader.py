"""Reads the knowledge folder; a broken file is reported with line and cure, all others load."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from voicebot.errors import KnowledgeError
from voicebot.knowledge.content import KINDS, OUTSIDE, Content, Problem, Question, Text, Topic, digest_of
from voicebot.knowledge.facts import Fact, parse_fact

SECTIONS = ("mehr", "unterlagen")
HANDOVERS = ("never", "offer", "always")
_Row = TypeVar("_Row")
_TOPIC_ID = re.compile(r"[a-z0-9_]+")
_SAVE_AS_UTF8 = "save it as UTF-8"


def load_content(folder: Path) -> Content:
    """Read everything under `folder`.

    Raises:
        KnowledgeError: the folder itself or its topics.toml cannot be read at all.
    """
    if not (folder / "topics.toml").is_file():
        raise KnowledgeError(f"no topics.toml in {folder}; set paths.knowledge to the folder that holds it")
    return _Reading(folder).content()


class _Reading:
    """One pass over the folder, collecting values and problems."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._problems: list[Problem] = []

    def content(self) -> Content:
        topics = self._topics()
        if not topics:
            reason = str(self._problems[0]) if self._problems else "topics.toml is empty; add a table per topic"
            raise KnowledgeError(reason)
        facts = self._facts()
        texts: dict[tuple[str, str], Text] = {}
        questions: list[Question] = []
        regression: list[Question] = []
        follow_ups: list[Question] = []
        for lang_folder in sorted(path for path in self._folder.iterdir() if re.fullmatch(r"[a-z]{2,3}", path.name)):
            texts.update(self._texts(lang_folder, topics))
            questions += self._questions(lang_folder, topics)
            regression += self._asked(lang_folder / "regression.tsv", topics)
            follow_ups += self._asked(lang_folder / "follow_ups.tsv", topics)
        asked = (tuple(questions), tuple(regression), tuple(row for row in follow_ups if row.last_topic))
        return Content(topics, facts, texts, *asked, tuple(self._problems))

    # ---------------------------------------------------------------- tables

    def _topics(self) -> dict[str, Topic]:
        return self._tables("topics.toml", _parse_topic)

    def _facts(self) -> dict[str, Fact]:
        return self._tables("facts.toml", parse_fact)

    def _tables(self, name: str, parse: Callable[[str, Mapping[str, Any]], _Row]) -> dict[str, _Row]:
        read = self._read(self._folder / name)
        if read is None:
            return {}
        try:
            tables = tomllib.loads(read)
        except tomllib.TOMLDecodeError as error:
            self._report(name, _line_in(error), f"is no TOML: {error}", "mend that line")
            return {}
        values: dict[str, _Row] = {}
        for key, table in tables.items():
            try:
                if not isinstance(table, dict):
                    raise KnowledgeError(f"{key} stands outside a table; move it under a [name]")
                values[key] = parse(key, table)
            except KnowledgeError as error:
                text, _, cure = str(error).rpartition("; ")
                self._report(name, _line_of_table(read, key), text, cure)
        return values

    # ---------------------------------------------------------------- texts

    def _texts(self, folder: Path, topics: Mapping[str, Topic]) -> Iterator[tuple[tuple[str, str], Text]]:
        for path in sorted(folder.glob("*.md")):
            read = self._read(path)
            if read is None:
                continue
            name = self._name(path)
            try:
                text = parse_text(read, path.stem, folder.name)
            except KnowledgeError as error:
                line, _, rest = str(error).partition("|")
                message, _, cure = rest.rpartition("; ")
                self._report(name, int(line), message, cure)
                continue
            if text.topic not in topics:
                self._report(
                    name, 1, f"no topic {text.topic} in topics.toml", f"add [{text.topic}] there or rename the file"
                )
                continue
            yield (text.topic, text.lang), text

    # ---------------------------------------------------------------- questions

    def _questions(self, folder: Path, topics: Mapping[str, Topic]) -> Iterator[Question]:
        for path in sorted((folder / "questions").glob("*.txt")):
            read = self._read(path)
            topic = OUTSIDE if path.stem == "_outside" else path.stem
            if read is None:
                continue
            if topic != OUTSIDE and topic not in topics:
                self._report(
                    self._name(path), 1, f"no topic {topic} in topics.toml", "rename the file or add the topic"
                )
                continue
            kind = "plain"
            for number, raw in enumerate(read.splitlines(), start=1):
                line = raw.strip()
                place = f"{self._name(path)}:{number}"
                if line.startswith("#"):
                    kind = self._kind(line[1:].strip().lower(), place, kind)
                elif line:
                    yield Question(topic, folder.name, kind, line, place)

    def _kind(self, heading: str, place: str, before: str) -> str:
        """The kind a heading names; any other comment leaves the kind as it was."""
        word = heading.split()[0] if heading else ""
        if word in KINDS:
            return word
        if heading and len(heading.split()) == 1:
            cure = f"use one of {', '.join(KINDS)}"
            self._problems.append(Problem(place, f"heading # {heading} is unknown", cure, severity="warning"))
        return before

    def _asked(self, path: Path, topics: Mapping[str, Topic]) -> Iterator[Question]:
        """Rows of topic, kind, question and, for what follows an answer, the topic before."""
        read = self._read(path) if path.is_file() else None
        place = self._name(path)
        for number, raw in enumerate((read or "").splitlines(), start=1):
            if not raw.strip() or raw.startswith(("#", "topic\tkind\t")):
                continue
            parts = [part.strip() for part in raw.split("\t")]
            strangers = [topic for topic in (parts[0], *parts[3:]) if topic not in topics and topic != OUTSIDE]
            if not 3 <= len(parts) <= 4 or not parts[2]:
                cure = "write topic, tab, kind, tab, question, and after another tab the topic before"
                self._report(place, number, "is no row of three or four columns", cure)
            elif strangers:
                cure = 'use a topic id, or "-" for outside'
                self._report(place, number, f"no topic {strangers[0]} in topics.toml", cure)
            else:
                last = parts[3] if len(parts) == 4 else ""
                yield Question(parts[0], path.parent.name, parts[1], parts[2], f"{place}:{number}", last)

    # ---------------------------------------------------------------- files

    def _read(self, path: Path) -> str | None:
        try:
            return path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            self._report(self._name(path), 1, "is not UTF-8", _SAVE_AS_UTF8)
        except OSError as error:
            self._report(
                self._name(path), 0, f"cannot be read ({error.strerror})", "check that it is there and its rights"
            )
        return None

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _report(self, name: str, line: int, text: str, cure: str) -> None:
        self._problems.append(Problem(f"{name}:{line}" if line else name, text, cure))


def parse_text(read: str, stem: str, lang: str) -> Text:
    """Read one answer file.

    Raises:
        KnowledgeError: "line|what; cure"; the caller adds the file.
    """
    front, body, first_line = _split_front_matter(read)
    try:
        head = tomllib.loads(front)
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(f"{_line_in(error) + 1}|front matter is no TOML: {error}; mend that line") from None
    topic = str(head.get("id", stem))
    if topic != stem:
        raise KnowledgeError(f'1|id = "{topic}" in a file named {stem}.md; make both the same')
    if not str(head.get("title", "")).strip():
        raise KnowledgeError('1|no title; add title = "…", a few words that name the topic')
    for key in ("keywords", "facts"):
        if not isinstance(head.get(key, []), list):
            raise KnowledgeError(f'1|{key} is no list; write {key} = ["…"]')
    reviewed = head.get("reviewed")
    if reviewed is not None and not isinstance(reviewed, date):
        raise KnowledgeError("1|reviewed is no date; write it without quotes, like 2026-12-31, or leave it away")
    spoken, sections = _split_sections(body, first_line)
    return Text(
        topic=topic, lang=lang, title=str(head["title"]).strip(), body=spoken, sections=sections,
        keywords=tuple(map(str, head.get("keywords", ()))), facts=tuple(map(str, head.get("facts", ()))),
        of=str(head.get("of", "")), translation=str(head.get("translation", "")), reviewed=reviewed,
        reviewed_by=str(head.get("reviewed_by", "")), digest=digest_of(body),
    )  # fmt: skip


def _split_front_matter(read: str) -> tuple[str, str, int]:
    """Front matter, the text after it, and the line it begins on."""
    lines = read.splitlines()
    marks = [number for number, line in enumerate(lines) if line.strip() == "+++"][:2]
    if len(marks) < 2 or any(line.strip() for line in lines[: marks[0]]):
        raise KnowledgeError("1|no front matter; begin the file with +++, its keys, and +++")
    return "\n".join(lines[marks[0] + 1 : marks[1]]), "\n".join(lines[marks[1] + 1 :]), marks[1] + 2


def _split_sections(body: str, first_line: int) -> tuple[str, dict[str, str]]:
    """The spoken answer and the sections by heading, each as one line of text."""
    parts: dict[str, list[str]] = {"": []}
    heading = ""
    for number, line in enumerate(body.splitlines(), start=first_line):
        if line.startswith("## "):
            heading = line[3:].strip().lower()
            if heading not in SECTIONS:
                known = " or ".join(f"## {name}" for name in SECTIONS)
                raise KnowledgeError(
                    f"{number}|section ## {heading} is unknown; use {known}, the same in every language"
                )
            parts[heading] = []
        else:
            parts[heading].append(line.strip())
    texts = {key: " ".join(" ".join(lines).split()) for key, lines in parts.items()}
    if not texts[""]:
        raise KnowledgeError(
            f"{first_line}|nothing to say before the first section; write one to three short sentences"
        )
    return texts.pop(""), texts


def _parse_topic(topic_id: str, table: Mapping[str, Any]) -> Topic:
    if not _TOPIC_ID.fullmatch(topic_id):
        raise KnowledgeError(f"[{topic_id}] is no topic id; use small letters, digits and _")
    handover = table.get("handover", "never")
    if handover not in HANDOVERS:
        raise KnowledgeError(f"[{topic_id}] handover = {handover!r}; use one of {', '.join(HANDOVERS)}")
    follow_ups = table.get("follow_ups", [])
    if not isinstance(follow_ups, list):
        raise KnowledgeError(f'[{topic_id}] follow_ups is no list; write follow_ups = ["…"]')
    return Topic(
        id=topic_id, group=str(table.get("group", "")), follow_ups=tuple(map(str, follow_ups)), handover=handover,
        form=str(table.get("form", "")), appointment=bool(table.get("appointment", False)),
        owner=str(table.get("owner", "")), legal_effect=bool(table.get("legal_effect", False)),
    )  # fmt: skip


def _line_in(error: tomllib.TOMLDecodeError) -> int:
    """tomllib names the line only in its text ("at line 3, column 5")."""
    match = re.search(r"line (\d+)", str(error))
    return int(match.group(1)) if match else 1


def _line_of_table(read: str, key: str) -> int:
    for number, line in enumerate(read.splitlines(), start=1):
        if re.match(rf"\s*\[?\"?{re.escape(key)}\"?\s*[\].=]", line):
            return number
    return 1
