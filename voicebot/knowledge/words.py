"""Words as the index sees them: folded letters, pieces that survive split compounds, and how they sound.

A recogniser writes "aufenthalts erlaubnis" or "auf enthalt erlaubnis"; letters are therefore cut into pieces across
word boundaries too, and their sound is kept beside their spelling (Cologne phonetics, Postel 1969).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
import zlib
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 18
MAX_WORDS = 160
"""Of longer texts the first quarter and the last three quarters of so many words are read."""
_MAX_CHARS = 40_000
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l", "ı": "i", "æ": "ae"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
FILLERS_TEXT = "aeh aehm eh ehm hm hmm mhm oeh oehm uh uhm"
FILLERS = frozenset(FILLERS_TEXT.split())


def words_of(text: str) -> list[str]:
    """The words as spoken, fillers and punctuation left out: "Ähm, Gebühr?" → ["Gebühr"]."""
    words = [word[:40] for word in _WORD.findall(unicodedata.normalize("NFKC", _ends(text)))]
    words = [word for word in words if fold(word) not in FILLERS]
    if len(words) > MAX_WORDS:
        words = words[: MAX_WORDS // 4] + words[-MAX_WORDS * 3 // 4 :]
    return words


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Small letters without accents: "Gebühr" → "gebuehr"."""
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _ends(text: str) -> str:
    return text if len(text) <= _MAX_CHARS else f"{text[: _MAX_CHARS // 4]} {text[-_MAX_CHARS * 3 // 4 :]}"


# ------------------------------------------------------------------ sound

_SOUND_LIKE = str.maketrans("bpdtfvwgkqlmnrszxjiyaeoucj", "11223334445667888800000040")
_SOUND_CLUSTERS = (
    ("sch", "s"), ("tsch", "s"), ("ch", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("tz", "s"), ("qu", "kw"),
    ("dt", "t"), ("x", "ks"),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def sound_of(word: str) -> str:
    """Cologne-like code of a folded word: vowels only at the start, doubles once; "kot" and "code" are both 42."""
    for cluster, simple in _SOUND_CLUSTERS:
        word = word.replace(cluster, simple)
    code = word.replace("h", "").translate(_SOUND_LIKE)
    once = "".join(c for i, c in enumerate(code) if i == 0 or c != code[i - 1])
    return once[:1] + once[1:].replace("0", "")


# ------------------------------------------------------------------ features


def features_of(words: list[str]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Hashed pieces of words: sorted buckets and how often each occurs (damped)."""
    pieces = _pieces([fold(word) for word in words])
    hashed = np.fromiter((zlib.crc32(piece.encode()) for piece in pieces), dtype=np.int64, count=len(pieces))
    buckets, counts = np.unique(hashed % BUCKETS, return_counts=True)
    return buckets, (1 + np.log(counts)).astype(np.float32)


def _pieces(words: list[str]) -> list[str]:
    glued = "".join(words)
    sounds = "".join(map(sound_of, words))
    pieces = [glued[i : i + n] for n in (3, 4, 5) for i in range(len(glued) - n + 1)]
    pieces += [f"~{sounds[i : i + n]}" for n in (4, 5) for i in range(len(sounds) - n + 1)]
    pieces += [f" {word}" for word in words]
    pieces += [f" {first} {second}" for first, second in itertools.pairwise(words)]
    return pieces
