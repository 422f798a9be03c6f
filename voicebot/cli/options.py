"""Options that several commands share."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

ConfigFile = Annotated[
    Path | None,
    typer.Option("-c", "--config", metavar="FILE", help="Settings file; else $VOICEBOT_CONFIG and the usual places."),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


def show_json(value: Any) -> None:
    """Print one JSON object on one line, at once, for the reader at the other end of a pipe."""
    print(json.dumps(value, ensure_ascii=False, default=str), flush=True)


def tell_failure(error: Exception) -> None:
    """Print what one item of several came to; the others go on."""
    print(f"voicebot: {error}", file=sys.stderr, flush=True)


def as_said(words: Sequence[str]) -> str:
    """Words of the command line as one text; bytes that are no text become question marks."""
    return " ".join(words).encode("utf-8", "replace").decode()
