"""Shares of questions by language and kind: what `kb test` and `bench retrieval` count alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from voicebot.knowledge.content import OUTSIDE, Question


class Counted(Protocol):
    """A question and what came of it."""

    @property
    def question(self) -> Question: ...


Row = TypeVar("Row", bound=Counted)


@dataclass(frozen=True, slots=True)
class Shares(Generic[Row]):
    """Rows, and what is counted in them; shares are between 0 and 1."""

    rows: tuple[Row, ...]
    counts: Mapping[str, Callable[[Row], bool]]
    """By name; "outside" is a share of the questions outside, every other one of those with a topic."""

    def share(self, what: str, lang: str = "", kind: str = "") -> float | None:
        """None where nothing was asked."""
        inside = what != "outside"
        rows = [row for row in self._of(lang, kind) if (row.question.topic != OUTSIDE) == inside]
        return sum(map(self.counts[what], rows)) / len(rows) if rows else None

    def groups(self) -> list[dict[str, Any]]:
        """Number and shares by language and kind, each language as a whole, and all together ("all")."""
        pairs = {(row.question.lang, kind) for row in self.rows for kind in (row.question.kind, "")}
        return [self.group(*pair) for pair in [*sorted(pairs, key=lambda p: (p[0], p[1] == "", p[1])), ("", "")]]

    def group(self, lang: str = "", kind: str = "") -> dict[str, Any]:
        """One of them; empty means all."""
        shares = {what: self.share(what, lang, kind) for what in self.counts}
        return {"lang": lang or "all", "kind": kind or "all", "questions": len(self._of(lang, kind)), **shares}

    def _of(self, lang: str, kind: str) -> list[Row]:
        return [row for row in self.rows if lang in ("", row.question.lang) and kind in ("", row.question.kind)]


def percent(value: str | int | float | None) -> str:
    """A cell of a table: shares in percent, a dash where nothing was asked."""
    if isinstance(value, float):
        return f"{value:.1%}"
    return "–" if value is None else str(value)
