"""How far a download is: bars on a terminal, a line for every quarter elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn, TransferSpeedColumn

SMALL = 1_000_000  # bytes; smaller files are not worth a line in a log

Advance = Callable[[str, int, int | None], None]
Notice = Callable[[str], None]


@contextmanager
def bars() -> Iterator[tuple[Advance, Notice]]:
    """Yield a function that shows the bytes so far, and one that shows a sentence; both on stderr."""
    console = Console(stderr=True)
    if not console.is_terminal or console.is_dumb_terminal:
        yield _Lines().advance, _say
        return
    columns = (TextColumn("{task.description:42}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console) as shown:
        yield _Bars(shown).advance, shown.console.print


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


class _Bars:
    """One bar per file."""

    def __init__(self, shown: Progress) -> None:
        self._shown = shown
        self._tasks: dict[str, TaskID] = {}

    def advance(self, label: str, done: int, total: int | None) -> None:
        if label not in self._tasks:
            self._tasks[label] = self._shown.add_task(label, total=total)
        self._shown.update(self._tasks[label], completed=done, total=total)


class _Lines:
    """One line per file and quarter."""

    def __init__(self) -> None:
        self._quarters: dict[str, int] = {}

    def advance(self, label: str, done: int, total: int | None) -> None:
        if not total or total < SMALL:
            return
        quarter = done * 4 // total
        if quarter > self._quarters.get(label, -1):
            self._quarters[label] = quarter
            _say(f"{label}: {done / 1e6:.0f} of {total / 1e6:.0f} MB")
