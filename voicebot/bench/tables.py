"""The figures of `bench retrieval` as tables for a terminal."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from voicebot.bench.heard import COUNTS
from voicebot.service.shares import percent

_HEADINGS = ("first", "right", "asked", "in vain", "refused", "taken", "wrong", "outside")  # in the order of COUNTS
_LEGEND = (
    "first: right topic first. Shares of questions with a topic: right: answered with it; asked: which of two, it is "
    "one; in vain: asked without it; refused; taken: for a command or an emergency; wrong: answered with another. "
    "outside: share of the questions outside that were answered."
)
_SHOWN = 10  # one point of the curve in so many
_WIDTH = 110
_POINT = {"coverage": "answered", "risk": "wrong", "outside": "outside"}
Cells = Sequence[Any]


def as_text(result: Mapping[str, Any]) -> str:
    """Everything on one page; --json has the whole curve."""
    console = Console(file=io.StringIO(), width=_WIDTH, color_system=None, highlight=False, markup=False)
    for piece in _pieces(result):
        console.print(*([""] if isinstance(piece, Table) else []), piece, sep="\n")
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())


def _pieces(result: Mapping[str, Any]) -> Iterator[Table | str]:
    machine, asked = result["machine"], result["asked"]
    yield f"{machine['cpu']}, {machine['cores']} cores, load {machine['load']}, {machine['date']}"
    counted = ", ".join(f"{number} {name.replace('_', '-')}" for name, number in asked.items())
    yield f"engine {result['engine']}, answer_at {result['answer_at']:.2f}; {counted}"
    if result["totals"]:
        yield from _questions(result)
    if result["commands"]:
        heading = ("commands", "n", "right", "traps", "taken")
        yield _table(heading, (tuple(row.values()) for row in result["commands"]))
    if result["follow_ups"]:
        whole = [row for row in result["follow_ups"] if row["kind"] == "all"]
        yield _table(("follow-ups", "n", *_HEADINGS[:-1]), (_line(row["lang"], row)[:-1] for row in whole))
    yield _table(("CPU of a lookup, ms", "p50", "p95", "max", "n"), map(_lookup, result["cpu_ms"].items()))
    yield "memory of this process, MB: " + ", ".join(f"{name} {mb}" for name, mb in result["memory_mb"].items())


def _questions(result: Mapping[str, Any]) -> Iterator[Table | str]:
    totals = result["totals"].items()
    yield _table(("total", "n", "out n", *_HEADINGS), (_total(name, row) for name, row in totals))
    named = ((f"{row['lang']} {row['kind']}", row) for row in result["groups"])
    yield _table(("language, kind", "n", *_HEADINGS), (_line(name, row) for name, row in named))
    yield _LEGEND
    yield _curve(result["curve"], result["answer_at"])


def _curve(curves: Mapping[str, Sequence[Mapping[str, Any]]], answer_at: float) -> Table:
    """A row a threshold; the curves side by side."""
    heading = [f"{name if at == 0 else ''}\n{what}" for name in curves for at, what in enumerate(_POINT.values())]
    points = zip(*(_shown(points, answer_at) for points in curves.values()), strict=True)
    rows = ((f"{row[0]['threshold']:.2f}", *(point[key] for point in row for key in _POINT)) for row in points)
    return _table(("\nthreshold", *heading), rows)


def _total(name: str, row: Mapping[str, Any]) -> Cells:
    return (name, row["questions"], row["outsiders"], *(row[what] for what in COUNTS))


def _line(name: str, row: Mapping[str, Any]) -> Cells:
    return (name, row["questions"], *(row[what] for what in COUNTS))


def _shown(points: Sequence[Mapping[str, Any]], answer_at: float) -> list[Mapping[str, Any]]:
    """Every tenth, and the one nearest to where the hotline stands."""
    here = min(range(len(points)), key=lambda at: abs(points[at]["threshold"] - answer_at))
    return [point for at, point in enumerate(points) if at % _SHOWN == 0 or at == here]


def _lookup(row: tuple[str, Mapping[str, Any]]) -> Cells:
    name, values = row
    return (
        name.replace("_", " "),
        *("–" if values[key] is None else str(values[key]) for key in ("p50", "p95", "max", "n")),
    )


def _table(heading: Sequence[str], rows: Iterable[Cells]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for at, title in enumerate(heading):
        table.add_column(title, justify="right" if at else "left", no_wrap=True)
    for row in rows:
        table.add_row(*map(percent, row))
    return table
