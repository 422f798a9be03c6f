"""How much redaction finds and how much it takes by mistake, on a written set of what callers say.

The set has two parts: "tuned", on which the lexicon was worked out, and "held", written by somebody else, on which
nobody tunes: its single misses are never printed, and once its scores led to a mend it is tuned data too and a new one
is due (DECISIONS.md). Found is a secret of which no word is left.
Precision counts words: of those taken out, how many were secret.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from voicebot.errors import RunError
from voicebot.records.redaction import Redactor, Span

GOAL_RECALL = 0.98
PARTS = ("tuned", "held")
_SECRET = re.compile(r"\{(\w+)\|([^}]*)\}")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing a caller says, and where its secrets stand."""

    part: str
    lang: str
    text: str
    secrets: tuple[Span, ...]


@dataclass(slots=True)
class Score:
    """Counts of one kind, one language or all."""

    secrets: int = 0
    found: int = 0
    taken: int = 0
    """Words taken out."""
    rightly: int = 0
    """Of these, words of a secret."""

    @property
    def recall(self) -> float | None:
        return self.found / self.secrets if self.secrets else None

    @property
    def precision(self) -> float | None:
        return self.rightly / self.taken if self.taken else None


@dataclass(slots=True)
class Report:
    """Scores by part and row: "all", a kind, or "lang:de"."""

    scores: dict[tuple[str, str], Score] = field(default_factory=dict)
    utterances: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str, str, str]] = field(default_factory=list)
    """Part, language, kind, text of each secret of the tuned part of which something was left."""
    extra: list[tuple[str, str, str, str]] = field(default_factory=list)

    def score(self, part: str, row: str) -> Score:
        return self.scores.setdefault((part, row), Score())


def read_set() -> list[Utterance]:
    """The set that ships with the package.

    Raises:
        RunError: a line of it is broken.
    """
    text = files("voicebot.bench").joinpath("data/redaction.tsv").read_text(encoding="utf-8")
    return [read_line(line, number) for number, line in enumerate(text.splitlines(), 1) if number > 1]


def read_line(line: str, number: int) -> Utterance:
    """Read "tuned<tab>de<tab>mein name ist {name|ali}"."""
    cells = line.split("\t")
    if len(cells) != 3 or cells[0] not in PARTS:
        raise RunError(f"redaction.tsv:{number}: expected part, language and text, with a tab between them")
    pieces: list[str] = []
    secrets: list[Span] = []
    at = length = 0
    for match in _SECRET.finditer(cells[2]):
        pieces += [cells[2][at : match.start()], match[2]]
        length += match.start() - at
        secrets.append(Span(length, length + len(match[2]), match[1]))
        length += len(match[2])
        at = match.end()
    return Utterance(cells[0], cells[1], "".join(pieces) + cells[2][at:], tuple(secrets))


def measure(utterances: Iterable[Utterance], redactor: Redactor) -> Report:
    """Run the redactor over a set."""
    report = Report()
    for utterance in utterances:
        spans = redactor.find(utterance.text, utterance.lang)
        report.utterances[utterance.part] += 1
        _count_recall(report, utterance, spans)
        _count_precision(report, utterance, spans)
    return report


def _count_recall(report: Report, utterance: Utterance, spans: Sequence[Span]) -> None:
    for secret in utterance.secrets:
        gone = all(_covered(word, spans) for word in _words(utterance.text, secret))
        for row in ("all", secret.kind, f"lang:{utterance.lang}"):
            score = report.score(utterance.part, row)
            score.secrets += 1
            score.found += gone
        if not gone:
            text = utterance.text[secret.start : secret.end]
            report.missed.append((utterance.part, utterance.lang, secret.kind, text))


def _count_precision(report: Report, utterance: Utterance, spans: Sequence[Span]) -> None:
    for span in spans:
        words = list(_words(utterance.text, span))
        rightly = sum(_covered(word, utterance.secrets) for word in words)
        for row in ("all", span.kind, f"lang:{utterance.lang}"):
            score = report.score(utterance.part, row)
            score.taken += len(words)
            score.rightly += rightly
        if rightly < len(words):
            text = utterance.text[span.start : span.end]
            report.extra.append((utterance.part, utterance.lang, span.kind, text))


def _words(text: str, span: Span) -> Iterator[Span]:
    for match in _WORD.finditer(text, span.start, span.end):
        yield Span(match.start(), match.end(), span.kind)


def _covered(word: Span, spans: Sequence[Span]) -> bool:
    return any(span.start <= word.start and word.end <= span.end for span in spans)


def as_data(report: Report) -> dict[str, Any]:
    """For --json."""
    parts: dict[str, Any] = {}
    for part in PARTS:
        rows = {row: _row_data(score) for (of, row), score in sorted(report.scores.items()) if of == part}
        parts[part] = {"utterances": report.utterances[part], "rows": rows}
    return {"goal_recall": GOAL_RECALL, "parts": parts}


def _row_data(score: Score) -> dict[str, Any]:
    return {
        "secrets": score.secrets,
        "found": score.found,
        "recall": score.recall,
        "words_taken": score.taken,
        "precision": score.precision,
    }


def as_text(report: Report) -> str:
    """A table for the terminal; what was missed is shown of the tuned part only, to keep the other unseen."""
    lines = []
    for part in PARTS:
        if not report.utterances[part]:
            lines.append(f"{part}: no utterances")
            continue
        lines.append(f"{part}: {report.utterances[part]} utterances")
        lines.append(f"  {'':<12}{'secrets':>8}{'found':>8}{'recall':>9}{'precision':>11}")
        rows = sorted(row for of, row in report.scores if of == part)
        for row in sorted(rows, key=lambda name: (name != "all", name.startswith("lang:"), name)):
            score = report.score(part, row)
            counts = f"{score.secrets:>8}{score.found:>8}{_percent(score.recall):>9}{_percent(score.precision):>11}"
            lines.append(f"  {row.removeprefix('lang:'):<12}{counts}")
    for name, rows_of in (("left behind", report.missed), ("taken by mistake", report.extra)):
        shown = [row for row in rows_of if row[0] == "tuned"]
        lines += [f"{name} in the tuned part: {lang} {kind}: {text}" for _, lang, kind, text in shown]
    lines.append(f"goal: recall at least {GOAL_RECALL:.0%}")
    return "\n".join(lines)


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f} %"


def run(public: Sequence[str] = ()) -> Report:
    """Measure the set that ships with the package."""
    return measure(read_set(), Redactor(public))
