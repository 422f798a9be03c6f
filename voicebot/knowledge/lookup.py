"""The door of this room: the knowledge base, read from its folder, and `interfaces.Retriever` over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.actions import Search
from voicebot.config import KnowledgeConfig, LanguageConfig, OfficeConfig
from voicebot.errors import KnowledgeError
from voicebot.events import Answer, Found, TopicsFound
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.chances import Chances, Fitted, leaning
from voicebot.knowledge.content import Content, Problem
from voicebot.knowledge.embedding.embedder import TUNING, Embedder, name_of_model, open_embedder
from voicebot.knowledge.embedding.model_file import load_tuning
from voicebot.knowledge.index import Lexicon, Line
from voicebot.knowledge.loader import load_content
from voicebot.knowledge.model import Model, key_of, line_key, load_model, load_vectors, save_model, save_vectors
from voicebot.knowledge.retrieval import Retrieval
from voicebot.knowledge.training import Progress, Trainer, embed_missing, lines_of

Floats = NDArray[np.float32]
SHIPPED = Path("index") / "model.npz"  # below the knowledge folder


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """Everything known, at one moment: reload makes a new one, calls in progress keep theirs."""

    content: Content
    answers: Answers
    retrieval: Retrieval
    embeddings: str
    """Empty where sentence embeddings work, else why they do not: for `doctor`."""

    @classmethod
    def load(
        cls,
        folder: Path,
        office: OfficeConfig,
        languages: Mapping[str, LanguageConfig],
        *,
        settings: KnowledgeConfig | None = None,
        cache: Path | None = None,
        progress: Progress | None = None,
    ) -> KnowledgeBase:
        """Read the folder; broken files are left out and listed in `problems`.

        Where the shipped index does not fit the lines, missing vectors are made and kept in `cache`.

        Raises:
            KnowledgeError: the folder or its topics.toml cannot be read at all.
        """
        settings = settings or KnowledgeConfig()
        content = load_content(folder)
        embedder, why = open_embedder(folder) if settings.embeddings else (None, "knowledge.embeddings is false")
        lines = tuple(lines_of(content))
        if not lines:
            raise KnowledgeError(f"no questions in {folder}; add <language>/questions/<topic>.txt")
        model = _Models(folder / SHIPPED, cache, content).model(lines, embedder, progress)
        answers = Answers(content, office, languages)
        chances = Chances(Fitted(model, lines, embedder, _lexicon(lines, model.key, cache)), content)
        return cls(content, answers, Retrieval(chances, answers, settings), why)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.content.problems

    def find(self, text: str, lang: str, last_topic: str | None, today: date) -> Found:
        """What the knowledge base makes of a question; any text gets a verdict."""
        return self.retrieval.find(text, lang, last_topic, today)

    def answer(self, topic: str, lang: str, today: date) -> Answer:
        """What is said on a topic.

        Raises:
            KeyError: there is no such topic.
        """
        return self.answers.answer(topic, lang, today)


def _lexicon(lines: tuple[Line, ...], key: str, cache: Path | None) -> Lexicon:
    """Out of the cache where it is there."""
    kept = cache / "lexicon.npz" if cache else None
    lexicon = Lexicon.load(kept, key, len(lines)) if kept else None
    if lexicon is None:
        lexicon = Lexicon(lines)
        if kept:
            with suppress(OSError):  # a full disk costs the next start some seconds, and not this one
                lexicon.save(kept, key)
    return lexicon


class _Models:
    """Where fitted models come from: the shipped file, the cache, or fitting anew."""

    def __init__(self, shipped: Path, cache: Path | None, content: Content) -> None:
        self._shipped = shipped
        self._cache = cache
        self._content = content

    def model(self, lines: tuple[Line, ...], embedder: Embedder | None, progress: Progress | None) -> Model:
        name = name_of_model(load_tuning(self._shipped.with_name(TUNING.name)))
        key = key_of(lines, name, self._content.follow_ups)
        shipped = load_model(self._shipped)
        if shipped is not None and shipped.key == key:
            return shipped
        kept = self._cache / f"model-{key}{'' if embedder else '-letters'}.npz" if self._cache else None
        cached = load_model(kept) if kept else None
        if cached is not None and cached.key == key:
            return cached
        model = self._fit(lines, embedder, name, shipped, progress)
        if kept:
            for old in kept.parent.glob("model-*.npz"):
                old.unlink(missing_ok=True)
            save_model(model, lines, kept)
        return model

    def _fit(
        self,
        lines: tuple[Line, ...],
        embedder: Embedder | None,
        name: str,
        shipped: Model | None,
        progress: Progress | None,
    ) -> Model:
        """Refit the classifiers; what the shipped model learned from held-out questions and follow-ups is kept."""
        vectors = None if embedder is None else self._vectors(lines, embedder, progress)
        embed = None if embedder is None else embedder.embed
        tuned = embedder is not None and embedder.tuned
        model = Trainer(lines, vectors, embed, name, tuned, self._content.follow_ups).fit(calibrated=shipped)
        return model if model.leaning else leaning(Fitted(model, lines, embedder), self._content)

    def _vectors(self, lines: tuple[Line, ...], embedder: Embedder, progress: Progress | None) -> Floats:
        kept_in = self._cache / f"vectors-{embedder.name}.npz" if self._cache else None
        known = load_vectors(self._shipped, embedder.name)
        known |= load_vectors(kept_in, embedder.name) if kept_in else {}
        known |= embed_missing(embedder, [line.text for line in lines], known, progress)
        vectors = {line_key(line.text): known[line_key(line.text)] for line in lines}
        if kept_in:
            save_vectors(vectors, embedder.name, kept_in)
        return np.array(list(vectors.values()), dtype=np.float32)


class Lookup:
    """`interfaces.Retriever` over a knowledge base that can be exchanged while calls go on."""

    def __init__(self, load: Callable[[], KnowledgeBase]) -> None:
        self._load = load
        self.knowledge = load()

    def search(self, query: Search, today: date, sink: Callable[[TopicsFound], None]) -> None:
        found = self.knowledge.find(query.text, query.lang, query.last_topic, today)
        sink(TopicsFound(query.search, found))

    def reload(self) -> str:
        """Read the folder again; what cannot be read leaves the last good knowledge in place.

        Returns:
            Empty where all went well, else what is wrong.
        """
        try:
            self.knowledge = self._load()
        except KnowledgeError as error:
            return f"kept the knowledge as it was: {error}"
        return "; ".join(str(problem) for problem in self.knowledge.problems if problem.severity == "error")
