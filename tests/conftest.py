"""What every test stands on: its own folders, and the models that `make test` has fetched."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

from voicebot.config import Config, folders

ROOT = Path(__file__).resolve().parent.parent
hypothesis.settings.register_profile("house", deadline=None)  # a busy machine is no failure
hypothesis.settings.load_profile("house")
signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job ignores it, and so would its children
SHARED_MODELS = folders(Config()).models  # found before any test moves its home


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's top."""
    return ROOT


@pytest.fixture(scope="session")
def model() -> Callable[[str], Path]:
    """Give a model's folder by name; one that is missing fails the test, because `make test` fetches it."""

    def folder(name: str) -> Path:
        place = SHARED_MODELS / name
        assert place.is_dir(), f"{place} is missing: run `make test-models`"
        return place

    return folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home: no settings, no state, none of the caller's environment."""
    for variable in ("VOICEBOT_CONFIG", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    for variable in ("STATE_DIRECTORY", "CACHE_DIRECTORY", "RUNTIME_DIRECTORY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path
