"""Written text to speakable text: numbers, dates, §, abbreviations, addresses in words.

A language is one file here that defines `READING`; any other is read by `generic.py`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec

from voicebot.tts.normalisation import generic, parts
from voicebot.tts.normalisation.cleaning import clean, tidy
from voicebot.tts.normalisation.reading import Reading

_CODE = re.compile(r"[a-z]{2,3}")  # "generic" and its like are no language codes

__all__ = ["breaths", "digits", "normalise"]


def normalise(text: str, lang: str) -> str:
    """Text as a speaker of the language would read it aloud: words, and marks where the voice pauses.

    Takes any text; what no voice can say (emoji, control characters) is left out.
    """
    reading = _reading(lang)
    spoken = clean(text)
    for rule in reading.rules:
        spoken = rule.apply(spoken)
    return tidy(spoken, reading.symbols)


def digits(text: str, lang: str) -> str:
    """A telephone or file number digit by digit, in groups with pauses: for reading back what a caller gave."""
    return parts.by_digits(clean(text), _reading(lang).numerals)


def breaths(lang: str) -> frozenset[str]:
    """Words of a language before which a reader may breathe."""
    return _reading(lang).breaths


@lru_cache(maxsize=64)
def _reading(lang: str) -> Reading:
    module = f"{__name__}.{lang}"
    if _CODE.fullmatch(lang) and find_spec(module) is not None:
        reading: Reading = import_module(module).READING
        return reading
    return generic.reading(lang)
