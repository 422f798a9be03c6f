"""The conversation on the screen: who said what, how sure we were, how long the caller waited."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

WHO = {"hotline": "bold cyan", "caller": "bold yellow", "staff": "bold green", "line": "dim"}


class Screen:
    """Prints each word of the processes as one line; keeps the lines for the picture of the call."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self._began: float | None = None

    def title(self, text: str) -> None:
        self.console.rule(f"[bold]{text}")

    def show(self, word: dict[str, Any]) -> None:
        """Print what is worth a line; everything else is silent."""
        self._began = self._began or word.get("at")
        line = _line(word)
        if line is not None:
            who, what, aside = line
            self._print(word.get("at"), who, what, aside)

    def _print(self, at: float | None, who: str, what: str, aside: str) -> None:
        clock = f"{at - self._began:6.1f} s" if at and self._began else " " * 8
        table = Table.grid(padding=(0, 1))
        table.add_column(width=8, style="dim", justify="right")
        table.add_column(width=8)
        table.add_column(ratio=1)
        table.add_column(style="dim", justify="right", no_wrap=True)
        table.add_row(clock, Text(who, style=WHO[who]), Text(what), aside)
        self.console.print(table)

    def checklist(self, done: dict[str, bool]) -> None:
        for step, ok in done.items():
            self.console.print(f"  [{'green' if ok else 'red'}]{'✓' if ok else '✗'}[/] {step}")


def _line(word: dict[str, Any]) -> tuple[str, str, str] | None:
    match word:
        case {"note": "said", "text": str(text)}:
            gap = word.get("gap_ms")
            return "hotline", text or "(the caller's own data: not shown)", f"after {gap} ms" if gap else ""
        case {"note": "heard", "text": str(text)}:
            return "caller", text or "(not understood)", f"{word['lang']} {word['confidence']:.0%}"
        case {"note": "key", "key": str(key)}:
            return "caller", f"presses {key}", ""
        case {"note": "decided", "action": "answer", "topic": str(topic)}:
            return "line", f"→ {topic}", f"P(right) {word.get('confidence', 0):.0%}"
        case {"note": "transfer", "name": str(name)}:
            return "line", f"→ REFER to {name}", ""
        case {"staff": "answered"}:
            return "staff", "answers the telephone", ""
        case {"barge_in_ms": float() | int() as ms}:
            return "line", "→ the hotline fell silent under the caller's voice", f"after {ms:.0f} ms"
    return None
