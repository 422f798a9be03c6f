"""The command line's promises to people and scripts: one line on stderr, exit status, never a traceback."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from voicebot.cli import main
from voicebot.config import Config, folders
from voicebot.dialogue.emergencies import FACTS
from voicebot.records import CallerHasher

COMMANDS = [
    "demo", "serve", "ask", "transcribe", "say", "dial", "doctor",
    "models list", "models fetch", "models verify", "kb check", "kb test", "kb stats", "kb stale",
    "calls list", "calls show", "calls export", "calls purge",
    "bench latency", "bench turns", "bench retrieval", "bench redaction",
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_takes_a_settings_file(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command.split(), "--help"]) == 0
    shown = capsys.readouterr().out
    assert "-c, --config" in shown


@pytest.mark.parametrize("command", [name for name in COMMANDS if not name.startswith(("transcribe", "say", "dial"))])
def test_a_broken_settings_file_stops_every_command_in_one_line(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "voicebot.toml"
    file.write_text("[line]\nmax_cals = 3\n", encoding="utf-8")
    arguments = [*command.split(), *(["x"] if command in ("calls show", "ask") else []), "-c", str(file)]
    status = main(arguments)
    told = capsys.readouterr()
    if command == "doctor":  # which reports it as its finding
        assert (status, "max_calls" in told.out) == (1, True)
        return
    assert status == 2
    assert told.err == f"voicebot: {file}: unknown setting line.max_cals; did you mean max_calls?\n"


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--nonsense"], 2, "No such option"),
        (["nonsense"], 2, "No such command"),
        (["models"], 2, "Missing command"),
        (["models", "fetch", "wisper-base"], 2, "did you mean whisper-base?"),
        (["models", "verify", "nothing"], 2, "no model named nothing"),
        (["ask", "--lang", "german", "x"], 2, "ISO 639-1"),
        (["transcribe", "x.wav", "--engine", "ears"], 2, "ears"),
        (["say", "x", "--lang", "xx"], 2, "xx"),
        (["dial", "no address", "--say", "x"], 2, "no SIP address"),
        (["dial", "sip:1@127.0.0.1", "--say", "x", "--play", "y.wav"], 2, "exclude one another"),
        (["dial", "sip:1@127.0.0.1", "--script", "nothing.yaml"], 2, "nothing.yaml"),
        (["calls", "list", "--since", "yesterday"], 2, "yesterday"),
        (["calls", "purge", "--call", "x", "--caller", "y"], 2, "exclude one another"),
        (["calls", "show", "nothing"], 1, "nothing"),
        (["kb", "stale", "--days", "-1"], 2, "--days"),
        (["serve", "-c", "/nowhere.toml"], 2, "no such settings file"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(
    arguments: list[str], status: int, words: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == status
    told = capsys.readouterr()
    assert told.err.startswith("voicebot: ")
    assert told.err.count("\n") == 1
    assert words in told.err
    assert "Traceback" not in told.err + told.out


def test_a_file_that_is_no_sound_is_told_and_the_rest_is_still_transcribed(
    home: Path, model: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    models = model("whisper-base").parent
    (home / "voicebot.toml").write_text(f'[paths]\nmodels = "{models}"\n', encoding="utf-8")
    (home / "noise.wav").write_bytes(b"no sound at all")
    assert main(["say", "-o", "hello.wav", "Guten Tag, wo finde ich das Amt?"]) == 0
    capsys.readouterr()
    assert main(["transcribe", "--json", "--lang", "de", "--engine", "whisper", "noise.wav", "hello.wav"]) == 1
    told = capsys.readouterr()
    assert told.err.startswith("voicebot: noise.wav")
    heard = json.loads(told.out)
    assert heard["file"] == "hello.wav"
    assert "Guten Tag" in heard["text"]
    assert set(heard) == {"file", "lang", "text", "confidence", "audio_s", "cpu_s"}


def test_the_example_settings_are_refused_by_serve(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "-c", str(root / "voicebot/demo/demo.toml")]) == 2
    assert "example settings" in capsys.readouterr().err


def test_models_list_as_json_names_everything(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list", "--json", "--lang", "de"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    thorsten = next(row for row in rows if row["name"] == "de_DE-thorsten-medium")
    assert thorsten["licence"] == "CC0-1.0"
    assert thorsten["present"] is False
    assert thorsten["checksums"]["de_DE-thorsten-medium.onnx"].startswith("md5:")
    assert thorsten["sources"]


def test_models_verify_finds_damage(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folders(Config()).models / "whisper-base"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(b"half")
    assert main(["models", "verify"]) == 1
    assert "voicebot models fetch whisper-base" in capsys.readouterr().out


def test_fetching_first_leaves_a_private_data_folder(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "voicebot.toml").write_text("[models]\nsources = []\n", encoding="utf-8")
    assert main(["models", "fetch", "whisper-base"]) == 1
    assert folders(Config()).data.stat().st_mode & 0o777 == 0o700


def test_an_empty_call_record_is_listed_and_purged(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls", "list", "--json"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["calls", "purge", "--caller", "+49 8031 1"]) == 0
    assert "deleted: 0 calls" in capsys.readouterr().out
    CallerHasher.from_file(folders(Config()).secret_key)


def test_an_unexpected_error_is_one_line_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("voicebot.config.load", lambda path: 1 / 0)
    assert main(["models", "list"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("voicebot: unexpected error: division by zero (ZeroDivisionError in test_cli.py:")
    assert told.count("\n") == 1


def _start(*arguments: str, **options: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "voicebot", *arguments]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, **options)  # type: ignore[call-overload,no-any-return]


def test_a_reader_that_has_had_enough_is_no_error() -> None:
    process = _start("models", "list", "--json", stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(30) == 0
    assert process.stderr is not None
    assert process.stderr.read() == ""


def test_bytes_that_are_no_text_are_one_line_like_any_other(root: Path, home: Path) -> None:
    knowledge = Path(shutil.copytree(root / "tests/knowledge/data/office", home / "knowledge"))
    with (knowledge / "facts.toml").open("a", encoding="utf-8") as facts:
        for name in FACTS.values():
            facts.write(f'\n[{name}]\nkind = "phone"\nvalue = "110"\nconfidence = "high"\nsource = "x"\n')
    settings = '[paths]\nknowledge = "knowledge"\ncache = "cache"\n[knowledge]\nembeddings = false\n'
    (home / "voicebot.toml").write_text(settings, encoding="utf-8")
    for words, lines in (([], b"\xff\xfe\nWelches Foto brauche ich?"), ([b"Welches Foto brauche ich \xff"], b"")):
        command = [sys.executable, "-m", "voicebot", "ask", "--json", *words]
        environment = {**os.environ, "PYTHONPATH": str(root)}
        done = subprocess.run(command, input=lines, capture_output=True, env=environment, timeout=120, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        *garbage, answer = (json.loads(line) for line in done.stdout.splitlines())
        assert [each["action"] for each in garbage] == ["refuse"] * lines.count(b"\n")
        assert answer["topics"][0]["id"] == "amt_foto"


def test_ctrl_c_ends_quietly_with_130() -> None:
    read, write = os.pipe()
    script = "import sys; from voicebot.cli import main; import voicebot.config as c; import os\n"
    script += f"def wait(path): os.write({write}, b'.'); import signal; signal.pause()\n"
    script += "c.load = wait; sys.exit(main(['models', 'list']))"
    with subprocess.Popen(
        [sys.executable, "-c", script], pass_fds=[write], stderr=subprocess.PIPE, text=True
    ) as process:
        os.close(write)
        assert os.read(read, 1) == b"."
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr is not None
        assert process.stderr.read() == ""
    os.close(read)
