"""The picture of a call in the README, made from a real run: `python -m voicebot.demo.picture docs/call.svg`."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from voicebot.config import load
from voicebot.demo.play import run

WIDTH = 100


def main() -> int:
    console = Console(record=True, width=WIDTH, file=io.StringIO())  # no terminal: nothing that moves is recorded
    status = run(load(None), console)
    svg = console.export_svg(title="voicebot demo", theme=MONOKAI)
    # The fonts that the template fetches from the network: the picture shall load nothing.
    Path(sys.argv[1]).write_text(re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
