"""What the documents promise exists: settings, commands, files, prompts."""

from __future__ import annotations

import dataclasses
import json
import re
import tomllib
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from voicebot.cli import main
from voicebot.config import Config, load

GUIDES = ("docs/install.md", "docs/office.md", "docs/pbx.md", "docs/models.md")
PAGES = ("docs/knowledge.md", "docs/benchmarks.md", "docs/privacy.md")
FENCE = re.compile(r"```\w*\n(.*?)```", re.DOTALL)
COMMAND = re.compile(r"^ *(?:.*/bin/)?voicebot ([a-z]+(?: [a-z]+)?)", re.MULTILINE)
GROUPS = ("models", "kb", "calls", "bench")
LINK = re.compile(r"\]\(((?!https?:)[^)#]+)\)")


def _described(root: Path) -> dict[str, dict[str, str]]:
    """Section of docs/settings.md -> the settings in its table, each with what stands under "unset means"."""
    sections: dict[str, dict[str, str]] = {}
    name = ""
    for line in (root / "docs/settings.md").read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"## \[+([a-z.<>]+)\]+", line):
            name = heading[1]
            sections[name] = {}
        elif row := re.match(r"\| `([a-z0-9_]+)` \| (.*?) \|", line):
            sections[name][row[1]] = row[2]
    return sections


def _settings() -> dict[str, dict[str, str]]:
    """The same from the dataclasses."""
    found: dict[str, dict[str, str]] = {}
    for name, hint in get_type_hints(Config).items():
        kinds: list[Any] = [hint, *get_args(hint)]
        section = next(kind for kind in kinds if dataclasses.is_dataclass(kind))
        key = "languages.<code>" if name == "languages" else name
        found[key] = {entry.name: _unset(entry) for entry in dataclasses.fields(section)}
    return found


def _unset(entry: dataclasses.Field[Any]) -> str:
    """A default as it would stand in the settings file."""
    value = entry.default if entry.default_factory is dataclasses.MISSING else entry.default_factory()
    if value is dataclasses.MISSING:
        return "needed"
    return "unset" if value is None else f"`{json.dumps(value)}`"


def test_every_setting_is_described_and_nothing_else(root: Path) -> None:
    assert _described(root) == _settings()


@pytest.mark.parametrize(
    "document", ["README.md", "docs/knowledge.md", "docs/benchmarks.md", "docs/privacy.md", *GUIDES]
)
def test_commands_in_the_documents_exist(root: Path, document: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = (root / document).read_text(encoding="utf-8")
    commands = COMMAND.findall("\n".join(FENCE.findall(text))) + re.findall(r"`voicebot ([a-z]+(?: [a-z]+)?)", text)
    assert commands
    for words in (command.split() for command in commands):
        arguments = words[:2] if words[0] in GROUPS else words[:1]
        assert main([*arguments, "--help"]) == 0, f"{document}: voicebot {' '.join(words)}"
        capsys.readouterr()


def test_make_targets_in_the_documents_exist(root: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in [*root.glob("*.md"), *root.glob("docs/*.md")]:
        named = re.findall(r"(?:^|`)make ([a-z-]+)", document.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(named) <= targets, document.name


def test_ci_runs_what_the_readme_names(root: Path) -> None:
    commands = [line for line in (root / ".ci/run").read_text(encoding="utf-8").splitlines() if "make" in line]
    assert commands == ["exec make test"]
    assert "make test" in (root / "README.md").read_text(encoding="utf-8")


def test_links_between_documents_lead_somewhere(root: Path) -> None:
    for document in [*root.glob("*.md"), *root.glob("docs/*.md")]:
        for target in LINK.findall(document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_the_examples_in_the_documents_are_valid_settings(root: Path, tmp_path: Path) -> None:
    (tmp_path / "password").write_text("x\n", encoding="utf-8")
    (tmp_path / "line.pem").write_text("x\n", encoding="utf-8")
    found = 0
    for document in GUIDES:
        for example in re.findall(r"```toml\n(.*?)```", (root / document).read_text(encoding="utf-8"), re.DOTALL):
            file = tmp_path / "voicebot.toml"
            file.write_text(example, encoding="utf-8")
            load(file)
            found += 1
    assert found >= 3


def test_the_demo_settings_are_marked_as_an_example(root: Path) -> None:
    assert load(root / "voicebot/demo/demo.toml").office.example


def test_every_offered_language_has_every_prompt(root: Path) -> None:
    names = {
        lang: set(tomllib.loads((root / "audio" / lang / "prompts.toml").read_text(encoding="utf-8")))
        for lang in Config().languages
    }
    for lang, prompts in names.items():
        assert prompts == names["de"], f"{lang}: {sorted(prompts ^ names['de'])}"


def test_every_change_has_its_line_under_unreleased(root: Path) -> None:
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.match(r"# Changelog\s+(?:[^#\n].*\s+)*## Unreleased\s+(?:### .*\s+)?- ", text)
