"""What a simulated caller does: a list of steps, read from YAML 1.2 (where `no` is a word and not a truth value).

- say: Wann haben Sie offen?      # waits until the hotline is quiet
- wait: answer                    # or seconds: 2.5
- interrupt: Was kostet das?      # speaks while the hotline speaks
  lang: de
- key: "0"
- play: question.wav
- hangup:
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from voicebot.errors import UsageError

KINDS = ("say", "play", "wait", "key", "interrupt", "hangup")
KEYS = frozenset("0123456789*#ABCD")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do."""

    kind: str
    """One of `KINDS`."""
    value: str = ""
    """Text, path, keys, "answer" or seconds."""
    lang: str = ""
    """Language of a text; empty: the caller's own."""


def load_script(path: Path) -> list[Step]:
    """The steps of a file; sounds to play are looked for beside it.

    Raises:
        UsageError: not readable, not YAML, or a step that does not exist.
    """
    try:
        # "base" leaves every value as it is written: `no`, `0123` and `2026-11-23` are words to say or keys to press.
        entries = YAML(typ="base", pure=True).load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise UsageError(f"{path}: {reason}; a script is a YAML list of {', '.join(KINDS)}") from error
    if not isinstance(entries, list) or not entries:
        raise UsageError(f"{path}: a script is a list of steps, each one of {', '.join(KINDS)}")
    return [_step(path, number, entry) for number, entry in enumerate(entries, 1)]


def _step(path: Path, number: int, entry: object) -> Step:
    where = f"{path}: step {number}"
    if entry == "hangup":
        return Step("hangup")
    if not isinstance(entry, dict):
        raise UsageError(f"{where}: write `say: text` or another of {', '.join(KINDS)}")
    kinds = [kind for kind in KINDS if kind in entry]
    if len(kinds) != 1 or set(entry) - {kinds[0], "lang"}:
        raise UsageError(f"{where}: has {', '.join(map(str, entry))}; it takes one of {', '.join(KINDS)}, and lang")
    kind = kinds[0]
    value, lang = entry[kind] or "", entry.get("lang", "")
    if not isinstance(value, str) or not isinstance(lang, str):
        raise UsageError(f"{where}: {kind} and lang each take one value, not a list")
    check(where, kind, value)
    return Step(kind, str(path.parent / value) if kind == "play" else value, lang)


def check(where: str, kind: str, value: str) -> None:
    """Refuse a step that cannot be carried out.

    Raises:
        UsageError: begins with `where`.
    """
    if kind in ("say", "play", "interrupt") and not value.strip():
        raise UsageError(f"{where}: {kind} needs a value")
    if kind == "hangup" and value:
        raise UsageError(f"{where}: hangup takes no value")
    if kind == "key" and (not value or set(value) - KEYS):
        raise UsageError(f"{where}: key takes 0-9 * # A-D, not {value!r}")
    if kind == "wait" and value != "answer":
        try:
            seconds = float(value)
        except ValueError:
            raise UsageError(f"{where}: wait takes seconds or answer, not {value!r}") from None
        if not 0 <= seconds <= 600:
            raise UsageError(f"{where}: wait takes 0 to 600 seconds")
