"""Follow-ups: a question that leans on the topic before ("was kostet das?", "and for my child?").

No list of small words decides what leans. A short question is looked up twice, alone and behind the title of the last
topic, and eight weights say how much each look counts, and how much being the last topic, one of its follow-ups or of
its group. They are fitted on `knowledge/<lang>/follow_ups.tsv`, plain questions after an unrelated topic among them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.calibration import Case, fit_logit, probabilities
from voicebot.knowledge.content import OUTSIDE, Question, Topic
from voicebot.knowledge.evidence import Evidence
from voicebot.knowledge.model import Leaning
from voicebot.knowledge.words import words_of

Doubles = NDArray[np.float64]
LONGEST = 14
"""Words; longer questions carry their topic with them."""
FEATURES = ("alone", "behind_the_title", "last", "follow_up", "same_group")
OUTSIDE_FEATURES = ("one", "alone", "behind_the_title")
_LEAST = 1e-6
_BELONGS_NOWHERE = 1 / 3
"""How much a follow-up that nothing answers counts beside one that has an answer: a quarter of the written ones are
such, of the asked ones perhaps a tenth."""


def may_lean(text: str) -> bool:
    """False for questions too long to lean on the last topic."""
    return 0 < len(words_of(text)) <= LONGEST


class Context:
    """How topics follow each other."""

    def __init__(self, topics: Sequence[str], rows: Mapping[str, Topic]) -> None:
        """`topics` are the columns of the classifier without "none of ours"."""
        self._column = {topic: column for column, topic in enumerate(topics)}
        self._near = {topic: self._nearness(rows[topic], topics, rows) for topic in topics}

    @staticmethod
    def _nearness(last: Topic, topics: Sequence[str], rows: Mapping[str, Topic]) -> NDArray[np.float32]:
        kin = [
            (topic == last.id, topic in last.follow_ups, topic != last.id and rows[topic].group == last.group)
            for topic in topics
        ]
        return np.array(kin, dtype=np.float32)

    def chances(self, alone: Doubles, behind: Doubles, last: str, leaning: Leaning) -> Doubles:
        """P of every topic, "none of ours" last, from P of the question alone and behind the last topic's title."""
        return probabilities(self.evidence(alone, behind, last), leaning.topic_weights, leaning.outside_weights)

    def evidence(self, alone: Doubles, behind: Doubles, last: str) -> Evidence:
        sure = np.log(np.clip(np.stack([alone, behind], axis=1), _LEAST, 1)).astype(np.float32)
        topics = np.concatenate([sure[:-1], self._near[last]], axis=1)
        return Evidence(topics, np.array([1.0, *sure[-1]], dtype=np.float32))

    def fit(self, follow_ups: Sequence[Question], looks: Callable[[str, str, str], tuple[Doubles, Doubles]]) -> Leaning:
        """Weights for follow-ups of known topics; `looks` takes text, language and last topic and looks twice."""
        cases = []
        for question in follow_ups:
            evidence = self.evidence(*looks(question.text, question.lang, question.last_topic), question.last_topic)
            right = -1 if question.topic == OUTSIDE else self._column[question.topic]
            cases.append(Case(evidence, right, _BELONGS_NOWHERE if right < 0 else 1.0))
        return Leaning(*fit_logit(cases))
