"""Writes grammars/<lang>/questions.txt anew: the words that ways of asking in the knowledge base have in common.

python -m tests.dialogue.question_words
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from voicebot.dialogue.loader import load_phrases
from voicebot.dialogue.words import tokens

ROOT = Path(__file__).resolve().parents[2]
OFTEN = 3
"""Lines of ways of asking that must have a word."""


def asked(lang: str) -> Iterator[str]:
    for path in sorted((ROOT / "knowledge" / lang / "questions").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                yield line


def question_words(lang: str, lines: list[str]) -> list[str]:
    """Words in so many lines that they belong to questions, without those that belong to commands too."""
    fillers = load_phrases(ROOT / "grammars" / lang).fillers
    counts = Counter(word for line in lines for word in set(tokens(line)))
    return sorted(word for word, n in counts.items() if n >= OFTEN and word not in fillers and not word.isdigit())


def main() -> None:
    for folder in sorted((ROOT / "grammars").iterdir()):
        words = question_words(folder.name, list(asked(folder.name)))
        if words:
            rows: dict[str, list[str]] = {}
            for word in words:
                rows.setdefault(word[0], []).append(word)
            head = "# Words of questions to the office; written by tests/dialogue/question_words.py.\n"
            text = head + "\n".join(" ".join(row) for row in rows.values()) + "\n"
            (folder / "questions.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
