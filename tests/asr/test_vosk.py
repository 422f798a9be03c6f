"""Vosk: grammars that never reach it empty, recognisers that are shared, models that are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asr.listener import Listener
from tests.asr.sounds import frames, german, silence
from voicebot.asr.choice import choose
from voicebot.asr.vosk import VoskModel, VoskRecognizer, find_models
from voicebot.config import HearingConfig
from voicebot.errors import ModelMissing


@pytest.mark.parametrize("grammar", ["yes_no", "commands", "digits", "nonsense"])
def test_any_grammar_is_survived(vosk: VoskRecognizer, grammar: str) -> None:
    """`commands` holds no word of the model and `digits` is not there: both mean open speech."""
    listener = Listener()
    stream = vosk.open_stream(listener)
    stream.open(1, "ko", grammar)
    for frame in frames(german("Ja, das ist richtig so"), silence(0.3)):
        stream.accept(frame)
    stream.finish(1)
    words = listener.final().text.split()
    if grammar == "yes_no":
        assert set(words) <= {"네", "아니요"}
    stream.close()


def test_recognisers_are_used_again(vosk: VoskRecognizer) -> None:
    model = vosk.models["ko"]
    first = model.take(None)
    model.give_back(None, first)
    assert model.take(None) is first
    model.give_back(None, first)


def test_models_are_found_by_language(tmp_path: Path) -> None:
    for name in (
        "vosk-model-small-de-0.15",
        "vosk-model-de-0.21",
        "vosk-model-small-en-us-0.15",
        "vosk-model-small-cn-0.3",
    ):
        (tmp_path / name / "am").mkdir(parents=True)
        (tmp_path / name / "am" / "final.mdl").touch()
    (tmp_path / "vosk-model-small-fr-0.22").mkdir()
    (tmp_path / "whisper-base").mkdir()
    found = {lang: path.name for lang, path in find_models(tmp_path).items()}
    assert found == {
        "de": "vosk-model-de-0.21",
        "en": "vosk-model-small-en-us-0.15",
        "zh": "vosk-model-small-cn-0.3",
    }
    assert find_models(tmp_path / "nowhere") == {}


def test_auto_takes_vosk_where_its_model_is(tmp_path: Path) -> None:
    (tmp_path / "vosk-model-small-de-0.15" / "am").mkdir(parents=True)
    (tmp_path / "vosk-model-small-de-0.15" / "am" / "final.mdl").touch()
    wanted = {"de": "", "en": "", "fr": "vosk"}
    assert choose(HearingConfig(), wanted, tmp_path) == {"de": "vosk", "en": "whisper", "fr": "vosk"}
    assert choose(HearingConfig(engine="whisper"), {"de": ""}, tmp_path) == {"de": "whisper"}


def test_a_missing_model_says_how_to_bring_it(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="`voicebot models fetch vosk-model-small-de"):
        VoskModel(tmp_path / "vosk-model-small-de-0.15")


def test_a_broken_model_says_how_to_mend_it(tmp_path: Path) -> None:
    folder = tmp_path / "vosk-model-small-de-0.15"
    (folder / "am").mkdir(parents=True)
    (folder / "am" / "final.mdl").write_bytes(b"rubbish")
    with pytest.raises(ModelMissing, match="remove it"):
        VoskModel(folder)
