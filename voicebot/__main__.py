"""`python -m voicebot` is `voicebot`."""

from __future__ import annotations

import sys

from voicebot.cli import main

if __name__ == "__main__":
    sys.exit(main())
