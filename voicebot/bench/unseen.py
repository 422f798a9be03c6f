"""The unseen sets that ship with the package: questions, commands, follow-ups.

Whoever sees single misses mends them, and the set is used up (data/README.md). So its lines go in here and only
counts come out: nothing in `bench` prints one.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from voicebot.errors import RunError
from voicebot.knowledge.content import Question

SETS = ("questions", "commands", "follow-ups")
TRAP = "-"
"""In the place of a command: its words, in an utterance that is none."""

_COLUMNS = {
    "questions": ("lang", "kind", "topic", "question"),
    "commands": ("lang", "command", "utterance"),
    "follow_ups": ("lang", "last_topic", "utterance", "topic"),
}


@dataclass(frozen=True, slots=True)
class Order:
    """An utterance that is a command alone, or a trap."""

    lang: str
    command: str
    text: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question that leans on the topic answered last."""

    question: Question
    last_topic: str


@dataclass(frozen=True, slots=True)
class Unseen:
    """What of the sets is to be measured."""

    questions: tuple[Question, ...] = ()
    orders: tuple[Order, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()

    def named_topics(self) -> set[str]:
        """Every topic that these sets expect the knowledge to have, `OUTSIDE` included."""
        questions = [*self.questions, *(each.question for each in self.follow_ups)]
        return {question.topic for question in questions} | {each.last_topic for each in self.follow_ups}


def read_unseen(which: str = "all") -> Unseen:
    """One of `SETS`, or all.

    Raises:
        RunError: a file of them is broken.
    """
    wanted = SETS if which == "all" else (which,)
    return Unseen(
        tuple(read_questions(_shipped("questions"))) if "questions" in wanted else (),
        tuple(read_orders(_shipped("commands"))) if "commands" in wanted else (),
        tuple(read_follow_ups(_shipped("follow_ups"))) if "follow-ups" in wanted else (),
    )


def read_questions(text: str) -> list[Question]:
    """Read "de<tab>plain<tab>amt_adresse<tab>Wo sind Sie?"; the first line is the header."""
    return [Question(topic, lang, kind, asked) for lang, kind, topic, asked in _cells("questions", text)]


def read_orders(text: str) -> list[Order]:
    """Read "de<tab>repeat<tab>Noch einmal"."""
    return [Order(*cells) for cells in _cells("commands", text)]


def read_follow_ups(text: str) -> list[FollowUp]:
    """Read "de<tab>eb_voraus<tab>Und was kostet das?<tab>eb_gebuehr"."""
    rows = _cells("follow_ups", text)
    return [FollowUp(Question(topic, lang, "follow-up", asked), last) for lang, last, asked, topic in rows]


def _shipped(name: str) -> str:
    return files("voicebot.bench").joinpath(f"data/{name}.tsv").read_text(encoding="utf-8")


def _cells(name: str, text: str) -> list[list[str]]:
    columns = _COLUMNS[name]
    rows = [line.split("\t") for line in text.splitlines()]
    for number, row in enumerate(rows, 1):
        if len(row) != len(columns) or (number == 1 and tuple(row) != columns):
            raise RunError(f"{name}.tsv:{number}: expected {', '.join(columns)}, with a tab between them")
    return rows[1:]
