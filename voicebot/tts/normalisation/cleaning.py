"""Before and after the rules of a language: what no voice can say is taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

LONGEST_TEXT = 100_000
"""Characters; more is two hours of speech, and a mistake."""

_ZERO_WIDTH_NON_JOINER = "\u200c"  # a letter's shape in Persian and Kurdish, so it stays
_SILENT = {"Cc", "Cf", "Cs", "Co", "Cn", "So", "Sk"}  # control, format, emoji
_MARKDOWN = (
    (re.compile(r"\[([^\]\n]{1,500})\]\([^)\s]{1,500}\)"), r"\1"),  # [text](link)
    (re.compile(r"(?m)^\s{0,8}(?:[-*•·–]|#{1,6}|>)\s+"), ""),
    (re.compile(r"\*\*|__|`+"), ""),
    (re.compile(r"(?<!\w)[*_](\w[^*_\n]{0,500})[*_](?!\w)"), r"\1"),
)
_SPACES = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r"\n(?: ?\n)+")
# The pattern alone takes other alphabets too, also those without capitals: `_calm` looks again.
_SHOUTED = re.compile(r"\b[^\W\d_a-z]{2,}(?: +[^\W\d_a-z]{2,}){3,}\b")
_LINE_END = re.compile(r"(?<=[^\s.!?:;,…])[ \t]*\n")
_KEPT = re.compile(r"[\s.,;:!?¿¡'’‌…؟،؛۔।、。！？\-]")
_TIDY = (
    (re.compile(r"[\"“”„«»‹›‘‚`´]"), ""),
    (re.compile(r"\s*[()\[\]{}]\s*"), ", "),
    (re.compile(r"\s+[–—―−-]+\s+|\s*[–—―]+\s*"), ", "),
    (re.compile(r"…|\.{2,}"), "."),
    (re.compile(r"[^\S\n]+"), " "),
    (re.compile(r" ?\n\s*"), "\n"),
    (re.compile(r" +([.,;:!?])"), r"\1"),
    (re.compile(r"[,;:]+(?=[,;:.!?])"), ""),
    (re.compile(r"([.!?])[,;:.]+"), r"\1"),
    (re.compile(r"(?m)^[\s,;:.!?-]+|[,;:\s]+$"), ""),
)


def clean(text: str) -> str:
    """Text without markup, emoji and control characters; lines end with a mark, so that the voice pauses there."""
    composed = unicodedata.normalize("NFC", text[:LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n"))
    plain = _SPACES.sub(" ", "".join(_audible(char) for char in composed))
    plain = _EMPTY_LINES.sub("\n", plain)
    for pattern, kept in _MARKDOWN:
        plain = pattern.sub(kept, plain)
    plain = _SHOUTED.sub(_calm, plain)
    return _LINE_END.sub(".\n", plain)


def _calm(found: re.Match[str]) -> str:
    return found[0].title() if all(word.isupper() for word in found[0].split()) else found[0]


def _audible(char: str) -> str:
    if char in ("\n", _ZERO_WIDTH_NON_JOINER, "°", "№"):  # these signs count as So
        return char
    if char.isspace():
        return " "
    kind = unicodedata.category(char)
    if char in "\u00ad\u200b\u2060\ufeff":  # soft hyphen and its like stand inside words
        return ""
    return " " if kind in _SILENT else char


def tidy(text: str, symbols: Mapping[str, str] | None) -> str:
    """Words and sentence marks only; signs are read by `symbols`, or kept where that is None."""
    for pattern, kept in _TIDY[:3]:
        text = pattern.sub(kept, text)
    if symbols is not None:
        text = "".join(_spoken(char, symbols) for char in text)
    for pattern, kept in _TIDY[3:]:
        text = pattern.sub(kept, text)
    return text.strip()


def _spoken(char: str, symbols: Mapping[str, str]) -> str:
    if char in symbols:
        return f" {symbols[char]} "
    if char.isalpha() or unicodedata.category(char).startswith("M") or _KEPT.match(char):
        return char
    return " "
