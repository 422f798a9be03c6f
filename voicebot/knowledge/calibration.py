"""From evidence to P(right), and from P(right) to a verdict.

A conditional logit over the topics and "none of ours": every topic scores w·features, "none" scores v·features, and
the probabilities are their softmax. It is fitted on held-out questions only, so its numbers mean what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.evidence import OUTSIDE_FEATURES, TOPIC_FEATURES, Evidence
from voicebot.knowledge.model import Calibration

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
WRONG_LIMIT = 0.02
OUTSIDE_LIMIT = 0.03
_RIDGE = 0.02
_STEPS = 600


@dataclass(frozen=True, slots=True)
class Case:
    """A held-out question: its evidence, the column of its topic (-1: none of ours) and how much it counts."""

    evidence: Evidence
    right: int
    weight: float = 1.0
    near_miss: bool = False
    """A question of a topic left out: it teaches refusing, but the limits are promised for real questions."""


def probabilities(evidence: Evidence, topic_weights: Floats, outside_weights: Floats) -> Doubles:
    """P of every topic, "none of ours" last."""
    scores = np.append(evidence.topics @ topic_weights, evidence.outside @ outside_weights).astype(np.float64)
    raised = np.exp(scores - scores.max())
    return np.asarray(raised / raised.sum())


def calibrate(cases: Sequence[Case], use_meaning: bool) -> Calibration:
    """Fit the weights on held-out cases and set the thresholds that keep the promises with them."""
    names = (*TOPIC_FEATURES, *OUTSIDE_FEATURES)
    topic_weights, outside_weights = fit_logit(cases, [use_meaning or "meaning" not in name for name in names])
    real = [case for case in cases if not case.near_miss]
    scored = [(probabilities(case.evidence, topic_weights, outside_weights), case) for case in real]
    answer_at, clarify_at = _thresholds(scored)
    return Calibration(topic_weights, outside_weights, answer_at, clarify_at)


def fit_logit(cases: Sequence[Case], used: Sequence[bool] | None = None) -> tuple[Floats, Floats]:
    """Weights of the features of topics and of "none of ours"; those not `used` are zero.

    Adam on the weighted log-likelihood; a small ridge keeps the weights finite on easy data.
    """
    topics = np.array([case.evidence.topics for case in cases], dtype=np.float64)
    outside = np.array([case.evidence.outside for case in cases], dtype=np.float64)
    count = topics.shape[1]
    right = np.array([case.right if case.right >= 0 else count for case in cases])
    weight = np.array([case.weight for case in cases])
    weight /= weight.sum()
    width = topics.shape[2]
    allowed = np.ones(width + outside.shape[1]) if used is None else np.array(used, dtype=float)
    values = np.zeros(len(allowed))
    first, second = np.zeros_like(values), np.zeros_like(values)
    target = np.eye(count + 1)[right]
    for step in range(1, _STEPS + 1):
        scores = np.concatenate([topics @ values[:width], (outside @ values[width:])[:, None]], axis=1)
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = (raised / raised.sum(axis=1, keepdims=True) - target) * weight[:, None]
        slope = np.concatenate([np.einsum("nt,ntf->f", error[:, :-1], topics), error[:, -1] @ outside])
        slope = (slope + _RIDGE / len(cases) * values) * allowed
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        values -= 0.1 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-9)
    return values[:width].astype(np.float32), values[width:].astype(np.float32)


def _thresholds(scored: Sequence[tuple[Doubles, Case]]) -> tuple[float, float]:
    """The lowest P at which held-out questions keep both limits, and the lowest at which asking back is worth it."""
    best = np.array([float(p[:-1].max()) for p, _ in scored])
    top = np.array([int(p[:-1].argmax()) for p, _ in scored])
    right = np.array([case.right for _, case in scored])
    weight = np.array([case.weight for _, case in scored])
    inside = right >= 0
    answer_at = 0.95
    for limit in np.arange(0.95, 0.25, -0.01):
        given = best >= limit
        wrong = weight[given & inside & (top != right)].sum() / max(weight[inside].sum(), 1e-9)
        outside = weight[given & ~inside].sum() / max(weight[~inside].sum(), 1e-9)
        if wrong > WRONG_LIMIT or outside > OUTSIDE_LIMIT:
            break
        answer_at = float(limit)
    return answer_at, _clarify_threshold(scored, answer_at)


def _clarify_threshold(scored: Sequence[tuple[Doubles, Case]], answer_at: float) -> float:
    """The lowest P(one of the two is right) from which asking "A or B?" helps more often than not."""
    pairs = []
    for p, case in scored:
        order = np.argsort(p[:-1])[::-1][:2]
        if p[order[0]] < answer_at:
            pairs.append((float(p[order].sum()), case.right in order.tolist(), case.weight))
    pairs.sort(reverse=True)
    clarify_at, helped, asked = 0.9, 0.0, 0.0
    for sure, useful, weight in pairs:
        asked += weight
        helped += weight * useful
        if sure < 0.4 or helped < 0.5 * asked:
            break
        clarify_at = sure
    return clarify_at
