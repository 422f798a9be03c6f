"""Fits the model on the ways of asking: classifiers on all lines, calibration on held-out ones.

Held out are, in turn, parts of the lines that the embedder was not tuned on, and whole topics with every line of
theirs: their questions are then near misses that no topic answers, which is what refusing has to be learned from.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voicebot.knowledge.calibration import Case, calibrate
from voicebot.knowledge.classifier import Blocks, FeatureRidge, KernelRidge, targets_of
from voicebot.knowledge.content import OUTSIDE, Content, Question
from voicebot.knowledge.embedding.embedder import Embedder
from voicebot.knowledge.evidence import Evidence, Weights, Witness
from voicebot.knowledge.index import Lexicon, Line, Meanings, sharpen
from voicebot.knowledge.model import Calibration, Model, key_of, line_key
from voicebot.knowledge.words import words_of

Floats = NDArray[np.float32]
Progress = Callable[[int, int], None]
"""Called with lines embedded so far and their number."""
FOLDS = 20
STIFFNESS_MEANING = 0.1
STIFFNESS_LETTERS = 0.3
LANDMARKS = 3_000
AT_ONCE = 64  # lines that go through the network together
NEAR_MISSES = 12  # of each topic
NEAR_MISS_WEIGHT = 0.15
"""How much a question of a topic left out counts beside one that belongs nowhere."""


def lines_of(content: Content) -> list[Line]:
    """Ways of asking, titles and keywords of all languages, in an order that does not depend on the folder.

    What stands under two topics tells nothing and is left out.
    """
    lines = [Line(question.topic, question.lang, " ".join(question.text.split())) for question in content.questions]
    for text in content.texts.values():
        lines += [Line(text.topic, text.lang, name) for name in (text.title, *text.keywords)]
    owners: dict[str, set[str]] = {}
    for line in lines:
        owners.setdefault(line.text, set()).add(line.topic)
    unique = {line.text: line for line in lines if len(owners[line.text]) == 1 and words_of(line.text)}
    return sorted(unique.values(), key=lambda line: (line.topic, line.lang, line.text))


def as_heard(text: str) -> str:
    """A text as a recogniser writes it."""
    return " ".join(words_of(text)).lower()


def is_held(text: str) -> bool:
    """One line in eight is kept from the tuning of the embedder, so that the calibration sees questions new to it."""
    return hashlib.sha256(text.encode()).digest()[0] % 8 == 0


def embed_lines(embed: Callable[[Sequence[str]], Floats], texts: Sequence[str]) -> Floats:
    """Lines as typed and as a recogniser writes them, half-way between: they are compared with both."""
    both = embed(texts) + embed([as_heard(text) for text in texts])
    return np.asarray(both / np.linalg.norm(both, axis=1, keepdims=True), dtype=np.float32)


def embed_missing(
    embedder: Embedder, texts: Sequence[str], known: Mapping[str, Floats], progress: Progress | None = None
) -> dict[str, Floats]:
    """Vectors by line key, of the texts that have none yet."""
    missing = [text for text in dict.fromkeys(texts) if line_key(text) not in known]
    made: dict[str, Floats] = {}
    for start in range(0, len(missing), AT_ONCE):
        some = missing[start : start + AT_ONCE]
        made |= dict(zip(map(line_key, some), embed_lines(embedder.embed, some), strict=True))
        if progress:
            progress(len(made), len(missing))
    return made


@dataclass(frozen=True, slots=True)
class Trainer:
    """What fitting needs: lines, their vectors where there is an embedder, and how to embed windows."""

    lines: Sequence[Line]
    vectors: Floats | None
    embed: Callable[[Sequence[str]], Floats] | None
    embedder: str = ""
    tuned: bool = False
    """Whether the embedder was taught with seven of eight of these lines."""
    follow_ups: Sequence[Question] = ()
    """What the model's key names beside the lines."""

    def fit(self, calibrated: Model | None = None) -> Model:
        """Fit the classifiers, and the calibration too unless a model that has one is handed in."""
        topics = topics_of(self.lines)
        labels = labels_of(self.lines, topics)
        lexicon = Lexicon(self.lines)
        meanings = None if self.vectors is None else Meanings(self.vectors)
        fitting = _Fitting(self, topics, labels, lexicon, meanings)
        return fitting.model(calibrated)


def topics_of(lines: Sequence[Line]) -> tuple[str, ...]:
    """Columns of the classifiers: topic ids in order, "outside" last."""
    return (*sorted({line.topic for line in lines} - {OUTSIDE}), OUTSIDE)


def labels_of(lines: Sequence[Line], topics: Sequence[str]) -> NDArray[np.int64]:
    column: Mapping[str, int] = {topic: number for number, topic in enumerate(topics)}
    return np.array([column[line.topic] for line in lines], dtype=np.int64)


def landmarks_of(lines: Sequence[Line]) -> NDArray[np.int64]:
    """Rows of the lines that all others are seen from: evenly out of every topic and language, for lines are sorted."""
    count = min(LANDMARKS, len(lines))
    return np.unique(np.linspace(0, len(lines) - 1, count).round().astype(np.int64))


class _Fitting:
    def __init__(
        self,
        trainer: Trainer,
        topics: tuple[str, ...],
        labels: NDArray[np.int64],
        lexicon: Lexicon,
        meanings: Meanings | None,
    ) -> None:
        self._trainer = trainer
        self._topics = topics
        self._labels = labels
        self._targets = targets_of(labels, len(topics))
        self._landmarks = landmarks_of(trainer.lines)
        self._witness = Witness(lexicon, meanings, labels, len(topics), self._landmarks)
        self._letters = self._fit_letters(lexicon)
        self._meaning = None if meanings is None else self._fit_meaning(meanings)

    def _fit_letters(self, lexicon: Lexicon) -> Blocks:
        """Languages hardly share letters: one classifier each costs a tenth of one for all."""
        languages = sorted({line.lang for line in self._trainer.lines})
        blocks = []
        for lang in languages:
            rows = np.array([row for row, line in enumerate(self._trainer.lines) if line.lang == lang], dtype=np.int64)
            near = [lexicon.near(words_of(self._trainer.lines[row].text))[rows] for row in rows.tolist()]
            kernel = np.array(near, dtype=np.float32)
            blocks.append((rows, KernelRidge(kernel, self._targets[rows], STIFFNESS_LETTERS)))
        return Blocks(blocks, len(self._labels), len(self._topics))

    def _fit_meaning(self, meanings: Meanings) -> FeatureRidge:
        assert self._trainer.vectors is not None
        near = sharpen(meanings.near(self._trainer.vectors, self._landmarks))
        return FeatureRidge(near, near[self._landmarks], self._targets, STIFFNESS_MEANING)

    def model(self, calibrated: Model | None) -> Model:
        both, letters_only = (calibrated.both, calibrated.letters_only) if calibrated else self._calibrations()
        return Model(
            key=key_of(self._trainer.lines, self._trainer.embedder, self._trainer.follow_ups),
            embedder=self._trainer.embedder,
            topics=self._topics,
            vectors=self._trainer.vectors,
            landmarks=self._landmarks,
            by_meaning=None if self._meaning is None else self._meaning.weights,
            by_letters=self._letters.weights,
            both=both,
            letters_only=letters_only,
            leaning=None if calibrated is None else calibrated.leaning,
        )

    def _calibrations(self) -> tuple[Calibration, Calibration]:
        cases = self.cases()
        letters_only = calibrate(cases, use_meaning=False)
        return (letters_only if self._meaning is None else calibrate(cases, use_meaning=True)), letters_only

    def cases(self) -> list[Case]:
        """Questions the embedder was not tuned on, each judged by classifiers that have not seen it."""
        held = self._new_to_the_embedder()
        cases: list[Case] = []
        for fold in range(FOLDS):
            rows = held[fold::FOLDS]
            weights = self._without(rows)
            cases += [self._case(row, weights) for row in rows.tolist()]
        for topic in range(len(self._topics) - 1):
            cases += self._near_misses(topic, np.intersect1d(held, np.flatnonzero(self._labels == topic)))
        return cases

    def _new_to_the_embedder(self) -> NDArray[np.int64]:
        lines = enumerate(self._trainer.lines)
        return np.array([row for row, line in lines if not self._trainer.tuned or is_held(line.text)], dtype=np.int64)

    def _near_misses(self, topic: int, held: NDArray[np.int64]) -> list[Case]:
        """What is asked about a topic, in a house that knows nothing of it."""
        weights = self._without(np.flatnonzero(self._labels == topic))
        cases = []
        for row in held.tolist()[:: max(1, len(held) // NEAR_MISSES)]:
            evidence = self._evidence(row, weights)
            evidence.topics[topic] = -9.0  # the topic that is not there
            cases.append(Case(evidence, -1, NEAR_MISS_WEIGHT, near_miss=True))
        return cases

    def _without(self, rows: NDArray[np.int64]) -> Weights:
        present = np.ones(len(self._labels), dtype=bool)
        present[rows] = False
        meaning = None if self._meaning is None else self._meaning.without(rows)
        return Weights(meaning, self._letters.without(rows), present)

    def _evidence(self, row: int, weights: Weights) -> Evidence:
        text = self._trainer.lines[row].text
        near = self._witness.near(self._witness.windows(text), self._trainer.embed)
        return self._witness.weigh(text, near, weights)

    def _case(self, row: int, weights: Weights) -> Case:
        label = int(self._labels[row])
        return Case(self._evidence(row, weights), -1 if label == len(self._topics) - 1 else label)
