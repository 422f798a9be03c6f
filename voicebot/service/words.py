"""Words that matter for taking turns, from `grammars/<lang>/`."""

from __future__ import annotations

from pathlib import Path

from voicebot.call.barge_in import Manners


def load_manners(grammars: Path) -> Manners:
    """The murmurs and the unfinished words of every language."""
    return Manners(
        backchannels={folder.name: _words(folder / "backchannel.txt") for folder in _languages(grammars)},
        unfinished={folder.name: _words(folder / "unfinished.txt") for folder in _languages(grammars)},
    )


def _languages(grammars: Path) -> list[Path]:
    return [folder for folder in sorted(grammars.iterdir()) if folder.is_dir()]


def _words(path: Path) -> frozenset[str]:
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.lower().split())
