"""Questions that found no answer: redacted, grouped with similar ones, counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from rapidfuzz import fuzz, process

from voicebot.records.schema import question_groups, questions

NOT_ANSWERED = frozenset({"refuse", "not_understood"})
"""Actions of a "decided" note after which the caller had no answer."""
HANDED_OVER_FOR = frozenset({"low", "expired", "outside", "unclear", "unset"})
"""Reasons for which a handover was not what the knowledge base intends for the topic."""
SIMILAR = 84.0
"""Likeness from which two questions are one, letter by letter or with the words sorted: order does not matter."""
COMPARED = 2_000
"""So many groups, the latest, a question is compared with: a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question without an answer; its text is redacted."""

    text: str
    lang: str
    reason: str
    at: datetime
    call_id: str


def is_unanswered(action: object, reason: object) -> bool:
    """Whether a decision left the caller without an answer that the knowledge base should have had."""
    if reason == "emergency":
        return False
    return action in NOT_ANSWERED or (action == "handover" and reason in HANDED_OVER_FOR)


def normalise(text: str) -> str:
    """Words only, lower case; what was redacted does not tell questions apart."""
    return " ".join(re.findall(r"\w+", re.sub(r"\[\w+\]", " ", text.casefold())))


def remember(connection: sa.Connection, question: Question) -> None:
    """Add a question to the group it resembles, or begin a new one. Without words there is none."""
    normalised = normalise(question.text)
    if not normalised:
        return
    group = _similar(connection, question.lang, normalised)
    if group is None:
        group = _begin(connection, question, normalised)
    else:
        counted = {"count": question_groups.c.count + 1, "last_at": question.at}
        connection.execute(question_groups.update().where(question_groups.c.id == group).values(**counted))
    row = {"call_id": question.call_id, "at": question.at, "text": question.text, "reason": question.reason}
    connection.execute(questions.insert().values(group_id=group, **row))


def _similar(connection: sa.Connection, lang: str, normalised: str) -> int | None:
    groups = connection.execute(
        sa.select(question_groups.c.id, question_groups.c.normalised)
        .where(question_groups.c.lang == lang)
        .order_by(question_groups.c.last_at.desc())
        .limit(COMPARED)
    ).all()
    texts = [group.normalised for group in groups]
    best = process.extractOne(normalised, texts, scorer=_likeness, score_cutoff=SIMILAR)
    return None if best is None else int(groups[best[2]].id)


def _likeness(one: str, other: str, *, score_cutoff: float | None = None) -> float:
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other))


def _begin(connection: sa.Connection, question: Question, normalised: str) -> int:
    row = {"lang": question.lang, "text": question.text, "normalised": normalised, "count": 1}
    insert = question_groups.insert().values(**row, first_at=question.at, last_at=question.at)
    made: int = connection.execute(insert.returning(question_groups.c.id)).scalar_one()
    return made
