"""Follow-ups: a question that leans on the topic before ("und was kostet das?", "and for my child?")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.content import Topic
from voicebot.knowledge.words import fold, words_of

Doubles = NDArray[np.float64]
_SHORT = 8
# First words and pronouns that point back, in the languages callers speak most.
_OPENING_TEXT = "und and aber but dann then ve y e et и а та i si și و ve peki"
_OPENING = frozenset(_OPENING_TEXT.split())
_POINTING_TEXT = (
    "das es dafuer davon dazu damit dabei darueber diese dieser dieses it that this these them "
    "for bunun bu onu ca cela ce celui esto eso lo questo quello это этого це цього to tego asta این آن هذا "
    "هذه ذلك"
)
_POINTING = frozenset(_POINTING_TEXT.split())


def leans_on_context(text: str) -> bool:
    """True for a short question that begins with "and" or points back with "it", "that", "dafür"."""
    words = [fold(word) for word in words_of(text)]
    if not words or len(words) > _SHORT:
        return False
    return words[0] in _OPENING or not _POINTING.isdisjoint(words)


def prior_of(last_topic: str, topics: Sequence[str], rows: Mapping[str, Topic]) -> Doubles:
    """How likely each topic follows the last one, "none of ours" last: not normalised, 1 where nothing is known."""
    last = rows[last_topic]
    near = [
        3.0 if t in last.follow_ups else 2.0 if t == last_topic else 1.0 if rows[t].group == last.group else 0.4
        for t in topics
    ]
    return np.array([*near, 0.6])
