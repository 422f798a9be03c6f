"""`python -m voicebot.knowledge.build [FOLDER]`: makes the index that ships, `FOLDER/index/model.npz`.

Made once, by the authors; of the lines that were in the index before, the vectors are kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.errors import KnowledgeError
from voicebot.knowledge.chances import Chances, Fitted, leaning
from voicebot.knowledge.content import OUTSIDE, Content
from voicebot.knowledge.embedding.embedder import TUNING, name_of_model, open_embedder
from voicebot.knowledge.embedding.model_file import load_tuning
from voicebot.knowledge.loader import load_content
from voicebot.knowledge.lookup import SHIPPED
from voicebot.knowledge.model import Measured, key_of, line_key, load_model, load_vectors, save_model, small, unit
from voicebot.knowledge.training import Trainer, embed_missing, lines_of

Floats = NDArray[np.float32]
OURS = Path(__file__).parents[2] / "knowledge"


def build(folder: Path, report: Callable[[str], None] = print) -> bool:
    """Fit the model and write it; False where there is no embedder.

    Raises:
        KnowledgeError: the folder cannot be read.
    """
    content = load_content(folder)
    for problem in content.problems:
        report(str(problem))
    embedder, why = open_embedder(folder)
    if embedder is None:
        report(why)
        return False
    lines = lines_of(content)
    known = load_vectors(folder / SHIPPED, embedder.name)
    texts = [line.text for line in lines]
    report(f"{len(lines)} lines, {sum(line_key(text) not in known for text in texts)} of them new")
    known |= embed_missing(embedder, texts, known)
    vectors = unit(small(np.array([known[line_key(text)] for text in texts], dtype=np.float32)))
    model = Trainer(
        lines, vectors, _remembering(embedder.embed), embedder.name, embedder.tuned, content.follow_ups
    ).fit()
    model = leaning(Fitted(model, tuple(lines), embedder), content)
    model = replace(model, measured=measured(Chances(Fitted(model, tuple(lines), embedder), content), content))
    for lang, came_to in model.measured.items():
        report(f"{lang}: {came_to.right_first} of {came_to.questions} right, {came_to.answered_wrong} answered wrong")
    save_model(model, lines, folder / SHIPPED)
    report(f"answers from {model.both.answer_at:.2f}, asks back from {model.both.clarify_at:.2f}: {folder / SHIPPED}")
    return True


def measured(chances: Chances, content: Content) -> dict[str, Measured]:
    """What the regression questions of each language come to."""
    found = {}
    for lang in sorted({question.lang for question in content.regression}):
        asked = [row for row in content.regression if row.lang == lang and row.topic != OUTSIDE]
        likely = [chances.of(row.text, lang, row.last_topic or None)[:-1] for row in asked]
        first = [chances.topics[int(p.argmax())] == row.topic for p, row in zip(likely, asked, strict=True)]
        given = [float(p.max()) >= chances.calibration.answer_at for p in likely]
        wrong = [answered and not right for answered, right in zip(given, first, strict=True)]
        found[lang] = Measured(len(asked), sum(first), sum(wrong))
    return found


def is_current(folder: Path, content: Content) -> bool:
    """True where the shipped index fits the content: for `kb check` and the tests."""
    shipped = load_model(folder / SHIPPED)
    return shipped is not None and shipped.key == key_of(
        lines_of(content), name_of_model(load_tuning(folder / TUNING)), content.follow_ups
    )


def _remembering(embed: Callable[[Sequence[str]], Floats]) -> Callable[[Sequence[str]], Floats]:
    """Questions are judged twice: as questions of their topic, and as near misses without it."""
    kept: dict[tuple[str, ...], Floats] = {}

    def remembered(texts: Sequence[str]) -> Floats:
        key = tuple(texts)
        if key not in kept:
            kept[key] = embed(texts)
        return kept[key]

    return remembered


def main() -> int:
    """Return 0 when the index is written."""
    parser = argparse.ArgumentParser(
        prog="python -m voicebot.knowledge.build", description="Build the knowledge index."
    )
    parser.add_argument("folder", type=Path, nargs="?", default=OURS)
    try:
        return 0 if build(parser.parse_args().folder) else 1
    except KnowledgeError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
