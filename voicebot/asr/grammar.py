"""The phrases that are expected: `grammars/<lang>/<name>.txt`, a line `meaning: phrase`, `#` begins a comment."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz, process

from voicebot.errors import KnowledgeError

NAMES = ("yes_no", "digits", "commands", "languages")
CLOSE = 82.0  # of 100: "Mitarbeita" is "Mitarbeiter", "ja bitte" is not "nein danke"


class Grammars:
    """The phrases of a folder, read once each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read = cache(self._load)

    def phrases(self, name: str, lang: str) -> tuple[str, ...]:
        """Phrases of a grammar, empty where the language has none of that name.

        Raises:
            KnowledgeError: the file cannot be read as text.
        """
        return self._read(name, lang)

    def _load(self, name: str, lang: str) -> tuple[str, ...]:
        path = self._folder / lang / f"{name}.txt"
        if name not in NAMES or not path.is_file():
            return ()
        try:
            return read_phrases(path.read_text("utf-8"))
        except (UnicodeDecodeError, OSError) as error:
            raise KnowledgeError(f"{path}: cannot be read as UTF-8 text ({error})") from error


def read_phrases(text: str) -> tuple[str, ...]:
    """Phrases of a grammar file, in order, each once; what a phrase means, `yes: ja`, is not part of it."""
    lines = (line.partition("#")[0].rpartition(":")[2].split() for line in text.splitlines())
    return tuple(dict.fromkeys(" ".join(words) for words in lines if words))


def to_vosk(phrases: Iterable[str], known: Callable[[str], bool]) -> str | None:
    """The grammar as Vosk wants it, or None where nothing of it can be heard.

    This is the only way to a Vosk grammar: an empty list or text that is not JSON ends the whole process inside the
    library, so phrases with a word the model does not know are left out, and nothing left means no grammar.
    """
    heard = [phrase for phrase in (plain(phrase) for phrase in phrases) if phrase and all(map(known, phrase.split()))]
    if not heard:
        return None
    if known("[unk]"):
        heard.append("[unk]")
    return json.dumps(list(dict.fromkeys(heard)), ensure_ascii=False)


def nearest(text: str, phrases: Iterable[str]) -> str:
    """The phrase that a text nearly is, else the text itself."""
    by_plain = {plain(phrase): phrase for phrase in phrases}
    found = process.extractOne(plain(text), list(by_plain), scorer=fuzz.ratio, score_cutoff=CLOSE)
    return by_plain[found[0]] if found else text


def plain(text: str) -> str:
    """Lower case, without punctuation, single spaces."""
    return " ".join("".join(letter if letter.isalnum() or letter in "'’" else " " for letter in text.lower()).split())
