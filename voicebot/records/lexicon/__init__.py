"""Words that redaction goes by, one file per language; a word ending in * stands for all that begin so."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from voicebot.records.lexicon.common import shared
from voicebot.records.lexicon.endings import CHAINED, COMPOUNDING, endings_of, prefixes_of
from voicebot.records.lexicon.ordinary import Ordinary, Vocabulary
from voicebot.records.lexicon.surnames import SURNAMES
from voicebot.records.lexicon.words import Lexicon, Words, fold

LANGUAGES = ("de", "en", "tr", "uk", "ru", "ar", "fr", "ro", "fa", "it", "es")
ALWAYS = ("de", "en")
"""Callers mix the words of the letter in their hand into every language."""

__all__ = ["ALWAYS", "LANGUAGES", "Lexicon", "fold", "lexicon_of"]


@cache
def lexicon_of(lang: str | None) -> Lexicon:
    """The words of a language, and of German and English; of all languages where it is not known."""
    codes = (lang, *ALWAYS) if lang in LANGUAGES else LANGUAGES
    parts = [part for code in dict.fromkeys(codes) for part in _parts(code)]
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.merged(part)
    return whole


@cache
def _parts(code: str) -> tuple[Lexicon, Lexicon]:
    common = import_module(f"{__name__}.common.{code}")
    asked = import_module(f"{__name__}.asked.{code}")
    everyday = import_module(f"{__name__}.everyday.{code}")
    topic = " ".join(word for word in (common.TOPIC + shared.TOPIC + asked.WORDS).split() if word not in SURNAMES)
    vocabulary = Vocabulary(
        (*common.FUNCTION.split(), *topic.split(), *everyday.WORDS.split()),
        endings_of(code),
        prefixes_of(code),
        chain=CHAINED.get(code, 1),
        compounds=code in COMPOUNDING,
    )
    return import_module(f"{__name__}.{code}").LEXICON, Lexicon(
        function=Words(common.FUNCTION), common=Words(topic + everyday.WORDS), ordinary=Ordinary(vocabulary)
    )
