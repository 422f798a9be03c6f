"""Whole calls: one hotline serves all tests of this folder that leave it unharmed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.calls.office import House, Office
from tests.calls.telephone import SPEAKING, Telephone, Voices
from voicebot.config import Config
from voicebot.tts import open_voice

Dial = Callable[..., Telephone]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A call that fails is placed once more: on a busy machine a real recogniser mishears, as people do on the phone.

    A promise that is broken breaks twice.
    """
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory, model: Callable[[str], Path]) -> House:
    return House(tmp_path_factory.mktemp("house"), model("whisper-base").parent)


@pytest.fixture(scope="session")
def voices(root: Path, house: House) -> Voices:
    return Voices(open_voice(SPEAKING, Config().languages, models=house.models, audio=root / "audio"))


@pytest.fixture(scope="package")
async def office(house: House) -> AsyncIterator[Office]:
    """Open day and night; three people who each answer for one topic, and one for everything."""
    async with Office(house.settings("open")) as office:
        yield office


@pytest.fixture
def dial(office: Office, voices: Voices) -> Dial:
    """A telephone that calls the open office; its number may be given."""
    return lambda **how: Telephone(office, voices, **how)
