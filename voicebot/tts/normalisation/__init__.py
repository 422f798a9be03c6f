"""Written text to speakable text."""

from __future__ import annotations


def normalise(text: str, lang: str) -> str:
    """Text as a speaker of the language would read it aloud, in words."""
    return text


def digits(text: str, lang: str) -> str:
    """A number read digit by digit."""
    return ", ".join(" ".join(group) for group in text.split())


def breaths(lang: str) -> frozenset[str]:
    """Words before which a reader may breathe."""
    return frozenset()
