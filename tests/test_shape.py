"""The limits of size that keep this house readable; an exemption is a named line with its reason."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILE_LINES = 400
TEST_FILE_LINES = 600
FUNCTION_LINES = 50
CONSTRUCTOR_ARGUMENTS = 7
FORBIDDEN_NAMES = {"utils", "util", "manager", "core", "base", "helpers", "common", "misc"}

LONG_FILES: dict[str, str] = {}
LONG_FUNCTIONS: dict[str, str] = {}
WIDE_CONSTRUCTORS: dict[str, str] = {}
DEEP_CLASSES = {
    "voicebot/errors.py": "exceptions form one tree, three steps deep",
}

PACKAGE = sorted((ROOT / "voicebot").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def _classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {_name(file): ast.parse(file.read_text(encoding="utf-8")) for file in PACKAGE}


def test_files_are_short() -> None:
    limits = [(file, FILE_LINES) for file in PACKAGE] + [(file, TEST_FILE_LINES) for file in TESTS]
    lengths = {_name(file): (len(file.read_text(encoding="utf-8").splitlines()), most) for file, most in limits}
    assert {name: n for name, (n, most) in lengths.items() if n > most and name not in LONG_FILES} == {}


def test_functions_are_short(trees: dict[str, ast.Module]) -> None:
    long = {
        f"{name}:{function.name}": length
        for name, tree in trees.items()
        for function in _functions(tree)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > FUNCTION_LINES
    }
    assert {key: length for key, length in long.items() if key not in LONG_FUNCTIONS} == {}


def test_constructors_take_few_arguments(trees: dict[str, ast.Module]) -> None:
    wide = {}
    for name, tree in trees.items():
        for owner in _classes(tree):
            for function in owner.body:
                if isinstance(function, ast.FunctionDef) and function.name == "__init__":
                    arguments = function.args
                    count = len(arguments.posonlyargs + arguments.args + arguments.kwonlyargs) - 1
                    if count > CONSTRUCTOR_ARGUMENTS and f"{name}:{owner.name}" not in WIDE_CONSTRUCTORS:
                        wide[f"{name}:{owner.name}"] = count
    assert wide == {}


def test_inheritance_is_one_step(trees: dict[str, ast.Module]) -> None:
    """A class may have bases from elsewhere; a class of ours that has a base of ours may have no heirs."""
    ours: dict[str, tuple[str, list[str]]] = {}
    for name, tree in trees.items():
        for owner in _classes(tree):
            ours[owner.name] = (name, [base.id for base in owner.bases if isinstance(base, ast.Name)])
    deep = {
        owner: file
        for owner, (file, bases) in ours.items()
        for base in bases
        if base in ours and any(grand in ours for grand in ours[base][1]) and file not in DEEP_CLASSES
    }
    assert deep == {}


def test_no_file_bears_a_name_that_says_nothing() -> None:
    assert [_name(file) for file in PACKAGE if file.stem in FORBIDDEN_NAMES] == []


def test_all_errors_stand_in_one_tree(trees: dict[str, ast.Module]) -> None:
    """Private ones never leave their file; the public ones are drawn in errors.py."""
    strays = [
        f"{name}:{owner.name}"
        for name, tree in trees.items()
        for owner in _classes(tree)
        if name != "voicebot/errors.py" and not owner.name.startswith("_")
        for base in owner.bases
        if isinstance(base, ast.Name) and base.id.endswith(("Error", "Exception", "Failed", "Missing", "Refused"))
    ]
    assert strays == []
    drawn = ast.get_docstring(trees["voicebot/errors.py"]) or ""
    assert [owner.name for owner in _classes(trees["voicebot/errors.py"]) if owner.name not in drawn] == []


def test_every_module_says_what_it_is(trees: dict[str, ast.Module]) -> None:
    assert [name for name, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_nothing_is_left_undone() -> None:
    marks = ("TODO", "FIXME", "XXX", "raise NotImplementedError")
    found = [
        f"{_name(file)}:{number}"
        for file in PACKAGE
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if any(mark in line for mark in marks)
    ]
    assert found == []


PACED = {
    "tests/calls/served.py": "who writes a call record tells nobody outside: it is looked for",
    "tests/calls/telephone.py": "a telephone sends its sound at the pace of speech",
    "tests/telephony/foreign.py": "a telephone sends its sound at the pace of speech",
    "tests/telephony/sip/test_line.py": "a key is held at the pace of its packets",
}


def test_tests_neither_sleep_nor_skip() -> None:
    names = {"sleep", "skip", "skipif", "xfail", "importorskip"}
    found = [
        f"{_name(file)}:{node.lineno}"
        for file in TESTS
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names
        if not _yields(node) and _name(file) not in PACED
    ]
    assert found == []


def _yields(call: ast.Call) -> bool:
    """True for sleep(0), which lets others run and waits for nothing."""
    return [ast.dump(argument) for argument in call.args] == ["Constant(value=0)"]
