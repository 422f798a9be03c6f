"""Scripts of simulated callers: every step, and every mistake named with file and step."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.callers.script import KINDS, Step, load_script
from voicebot.errors import UsageError


@pytest.fixture
def script(tmp_path: Path) -> Path:
    return tmp_path / "call.yaml"


def test_every_kind_of_step(script: Path) -> None:
    script.write_text(
        "- say: Wann haben Sie offen?\n  lang: de\n"
        "- wait: answer\n"
        "- wait: 2.5\n"
        "- interrupt: English please\n  lang: en\n"
        '- key: "0*#A"\n'
        "- play: question.wav\n"
        "- hangup:\n"
        "- hangup\n"
    )
    steps = load_script(script)
    assert steps == [
        Step("say", "Wann haben Sie offen?", "de"),
        Step("wait", "answer"),
        Step("wait", "2.5"),
        Step("interrupt", "English please", "en"),
        Step("key", "0*#A"),
        Step("play", str(script.parent / "question.wav")),
        Step("hangup"),
        Step("hangup"),
    ]
    assert {step.kind for step in steps} == set(KINDS)


@pytest.mark.parametrize("word", ["no", "yes", "off", "true", "null", "1_000", "2026-11-23", "1e3", "0x10", "~"])
def test_words_stay_words(script: Path, word: str) -> None:
    script.write_text(f"- say: {word}\n")
    assert load_script(script) == [Step("say", word)]


def test_keys_keep_their_zeros(script: Path) -> None:
    script.write_text("- key: 0049\n")
    assert load_script(script) == [Step("key", "0049")]


def test_a_sound_elsewhere_keeps_its_place(script: Path) -> None:
    script.write_text("- play: /sounds/question.wav\n")
    assert load_script(script) == [Step("play", "/sounds/question.wav")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- say:\n", "step 1: say needs a value"),
        ("- say: '  '\n", "step 1: say needs a value"),
        ("- play: ''\n", "step 1: play needs a value"),
        ("- wait: answer\n- key: x\n", "step 2: key takes 0-9 * # A-D, not 'x'"),
        ("- key:\n", "step 1: key takes 0-9"),
        ("- wait: soon\n", "step 1: wait takes seconds or answer, not 'soon'"),
        ("- wait: 601\n", "step 1: wait takes 0 to 600 seconds"),
        ("- wait: -1\n", "step 1: wait takes 0 to 600 seconds"),
        ("- wait: nan\n", "step 1: wait takes 0 to 600 seconds"),
        ("- hangup: now\n", "step 1: hangup takes no value"),
        ("- dance: tango\n", "step 1: has dance; it takes one of say"),
        ("- say: a\n  key: b\n", "step 1: has say, key; it takes one of"),
        ("- say: a\n  loud: b\n", "step 1: has say, loud; it takes one of"),
        ("- lang: de\n", "step 1: has lang; it takes one of"),
        ("- say: [a, b]\n", "step 1: say and lang each take one value"),
        ("- say: a\n  lang: [de]\n", "step 1: say and lang each take one value"),
        ("- hello\n", "step 1: write `say: text`"),
        ("- [say]\n", "step 1: write `say: text`"),
        ("say: a\n", "a script is a list of steps"),
        ("", "a script is a list of steps"),
        ("[]", "a script is a list of steps"),
        ("- say: *nobody\n", "a script is a YAML list"),
        ("- say: a\n  say: b\n", "a script is a YAML list"),
        ("- {\n", "a script is a YAML list"),
        ("[" * 3_000, "a script is a YAML list"),
    ],
)
def test_mistakes_are_named_with_file_and_step(script: Path, text: str, said: str) -> None:
    script.write_text(text)
    with pytest.raises(UsageError) as failure:
        load_script(script)
    assert str(failure.value).startswith(f"{script}: ")
    assert said in str(failure.value)
    assert "\n" not in str(failure.value)


@pytest.mark.parametrize("data", [None, b"\xff\xfe\x00- say: a"])
def test_a_file_that_cannot_be_read_is_named(script: Path, data: bytes | None) -> None:
    if data is not None:
        script.write_bytes(data)
    with pytest.raises(UsageError, match="a script is a YAML list"):
        load_script(script)


@given(st.text())
def test_any_text_is_a_script_or_a_usage_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    try:
        steps = load_script(path)
    except UsageError:
        return
    assert steps
