"""A conversation, written so that a failed test can be read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

WHO = {"said": "hotline", "heard": "caller ", "key": "caller "}


def tell(notes: Iterable[dict[str, Any]]) -> str:
    """One line a note."""
    return "\n".join(_line(note) for note in notes) or "(nothing was told)"


def _line(note: dict[str, Any]) -> str:
    kind = str(note.get("note", ""))
    rest = {key: value for key, value in note.items() if key not in ("call", "note", "process", "at")}
    text = rest.pop("text", "")
    return f"  {WHO.get(kind, '       ')} {kind:10} {text} {rest}"
