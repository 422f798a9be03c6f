"""Reads prompts, phrases and emergency numbers from their folders; the only file of this room that opens files."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from voicebot.dialogue.emergencies import FACTS, HARMLESS, KINDS
from voicebot.dialogue.understanding import ASKS, PRIORITY, QUESTION, REASON, Phrase, Phrases
from voicebot.dialogue.wording import Wording
from voicebot.dialogue.words import STEM, Entries, Words, pattern, patterns, tokens
from voicebot.errors import KnowledgeError

REFERENCE = "de"
"""The language whose prompts every other one must have."""

AROUND = "+"
"""Ends the name of words that stand around a command and are none themselves."""

STEM_LENGTH = 6
"""Letters by which a word of a question is known, whatever its ending."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything the dialogue says and expects, by language."""

    wordings: Mapping[str, Wording]
    phrases: Mapping[str, Phrases]
    numbers: Mapping[str, str]
    """Emergency numbers by placeholder: police, rescue, violence, suicide."""


def load_texts(audio: Path, grammars: Path, knowledge: Path) -> Texts:
    """Read `audio/<lang>/prompts.toml`, `grammars/<lang>/*.txt` and the numbers of `knowledge/facts.toml`.

    Raises:
        KnowledgeError: a file is missing or broken; names file, line where known, and cure.
    """
    wordings = {path.parent.name: load_wording(path) for path in sorted(audio.glob("*/prompts.toml"))}
    if REFERENCE not in wordings:
        raise KnowledgeError(f"{audio / REFERENCE / 'prompts.toml'} is missing: the hotline has nothing to say")
    for lang, wording in wordings.items():
        _compare(audio / lang / "prompts.toml", wording, wordings[REFERENCE])
    return Texts(wordings, load_grammars(grammars), load_numbers(knowledge / "facts.toml"))


def load_grammars(grammars: Path) -> dict[str, Phrases]:
    """The phrases of every language that has a folder."""
    return {folder.name: load_phrases(folder) for folder in sorted(grammars.iterdir()) if folder.is_dir()}


def load_wording(path: Path) -> Wording:
    """The prompts of one language."""
    texts = _toml(path)
    for name, text in texts.items():
        if not isinstance(text, str) or not text.strip():
            raise KnowledgeError(f'{path}: prompt {name} is no text; write {name} = "..."')
    return Wording(path.parent.name, texts)


def _compare(path: Path, wording: Wording, reference: Wording) -> None:
    optional = "language_"  # a language need not have a word for every other one
    for name, text in reference.texts.items():
        if name.startswith(optional):
            continue
        if name not in wording.texts:
            raise KnowledgeError(f"{path}: prompt {name} is missing; translate it from {REFERENCE}: {text}")
        if _placeholders(wording.texts[name]) != _placeholders(text):
            raise KnowledgeError(f"{path}: prompt {name} must use the placeholders {sorted(_placeholders(text))}")


def _placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def load_numbers(path: Path) -> dict[str, str]:
    """Emergency numbers; without them the hotline must not start."""
    facts = _toml(path)
    numbers = {}
    for placeholder, fact in FACTS.items():
        value = facts.get(fact, {}).get("value")
        if not isinstance(value, str):
            raise KnowledgeError(f"{path}: fact [{fact}] with a value is missing; emergencies need its number")
        digits = value.replace(" ", "")
        numbers[placeholder] = f"{digits[:3]} {digits[3:]}".strip()
    return numbers


def load_phrases(folder: Path) -> Phrases:
    """The phrases of one language; a file that is not there yet is an empty one."""
    listed = [entry for file in ("commands", "yes_no", "patterns") for entry in _named(folder / f"{file}.txt")]
    commands = [(name, phrase) for name, phrase in listed if not name.endswith(AROUND)]
    languages = _named(folder / "languages.txt")
    for name, _ in listed:
        if name.rstrip("!=+") not in (*PRIORITY, "-", QUESTION, REASON, ASKS):
            raise KnowledgeError(f"{folder}: no command is called {name}")
    everything = [(name.rstrip("!"), phrase) for name, phrase in commands if not name.endswith("=")]
    everything += [(f"language:{code}", phrase) for code, phrase in languages]
    emergencies = _named(folder / "emergency.txt")
    for kind, _ in emergencies:
        if kind.rstrip("$") not in (*KINDS, HARMLESS):
            raise KnowledgeError(f"{folder / 'emergency.txt'}: no emergency is called {kind}")
    fillers = Words.of(word for line in _lines(folder / "fillers.txt") for word in pattern(line))
    backchannel = frozenset(tokens(line) for line in _lines(folder / "backchannel.txt"))
    meaningful = {phrase[0] for name, phrase in commands if len(phrase) == 1 and name != "-"}
    return Phrases(
        lang=folder.name,
        commands=Entries.of(sorted(everything, key=lambda entry: -len(entry[1]))),
        anywhere=Entries.of([(name.rstrip("!"), phrase) for name, phrase in commands if name.endswith("!")]),
        alone={phrase: name.rstrip("=") for name, phrase in commands if name.endswith("=")},
        emergencies=Entries.of(emergencies),
        digits={" ".join(phrase): value for value, phrase in _named(folder / "digits.txt")},
        fillers=fillers,
        backchannel=backchannel,
        hesitations=_hesitations(backchannel, meaningful, fillers),
        asked=Words.of(
            word if len(word) < STEM_LENGTH else word[:STEM_LENGTH] + STEM
            for line in _lines(folder / "questions.txt")
            for word in tokens(line)
        ),
        vocabulary=_vocabulary([entry for entry in listed if entry[0].rstrip("!=+") in (*PRIORITY, REASON, ASKS)]),
        keys=_vocabulary(
            [
                (name, tuple(word for word in phrase if word not in fillers))
                for name, phrase in commands
                if name.rstrip("!=") in PRIORITY
            ]
        ),
        repairs=tuple(tokens(line) for line in _lines(folder / "repairs.txt")),
    )


def _hesitations(backchannel: frozenset[Phrase], meaningful: set[str], fillers: Words) -> frozenset[str]:
    words = {phrase[0] for phrase in backchannel if len(phrase) == 1}
    return frozenset(word for word in words - meaningful if word in fillers)


def _vocabulary(commands: list[tuple[str, Phrase]]) -> dict[str, Words]:
    words: dict[str, list[str]] = {}
    for name, phrase in commands:
        words.setdefault(name.rstrip("!=+"), []).extend(phrase)
    return {name: Words.of(each) for name, each in words.items()}


def _named(path: Path) -> list[tuple[str, Phrase]]:
    """Lines "name: phrase" or "name: phrase | phrase", their words with "/" between those for one place."""
    entries = []
    for number, line in enumerate(_lines(path), 1):
        name, colon, phrases = line.partition(":")
        words = [words for phrase in phrases.split("|") for words in patterns(phrase)]
        if not colon or not all(words):
            raise KnowledgeError(f'{path}: entry {number} must read "name: phrase", not "{line}"')
        entries += [(name.strip(), phrase) for phrase in words]
    return entries


def _lines(path: Path) -> Iterator[str]:
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text:
            yield text


def _toml(path: Path) -> dict:  # type: ignore[type-arg]
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KnowledgeError(f"{path} is missing") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: {error}") from None
