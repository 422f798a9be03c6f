"""Phrases on disk: what is kept, what goes, and what rots."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.tts.cache import PhraseCache, key


def test_keeps_sound_across_restarts(tmp_path: Path) -> None:
    PhraseCache(tmp_path, 10_000).put(key("a"), b"\x01\x02" * 50)
    again = PhraseCache(tmp_path, 10_000)
    assert again.get(key("a")) == b"\x01\x02" * 50
    assert key("a") in again
    assert again.get(key("b")) is None


def test_a_key_depends_on_every_part() -> None:
    assert len({key("a", "b"), key("ab"), key("a", "c"), key("", "ab"), key("\ud800")}) == 5


def test_the_oldest_go_when_the_cap_is_reached(tmp_path: Path) -> None:
    cache = PhraseCache(tmp_path, 3_500)
    for age, name in enumerate("abc"):
        cache.put(key(name), bytes(1_000))
        path = next(tmp_path.glob(f"*/{key(name)}*"))
        os.utime(path, (age, age))
    assert cache.get(key("a")) == bytes(1_000)  # used: now the youngest
    cache.put(key("d"), bytes(1_000))
    assert cache.get(key("b")) is None
    assert cache.get(key("a")) is not None
    assert cache.get(key("d")) is not None
    assert cache.size_bytes <= 3_500


def test_a_phrase_larger_than_the_cap_is_not_kept(tmp_path: Path) -> None:
    cache = PhraseCache(tmp_path, 100)
    cache.put(key("a"), bytes(101))
    assert key("a") not in cache


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=40))
def test_a_damaged_entry_is_removed_and_missing(tmp_path_factory: pytest.TempPathFactory, damage: bytes) -> None:
    folder = tmp_path_factory.mktemp("cache")
    cache = PhraseCache(folder, 10_000)
    cache.put(key("a"), bytes(100))
    path = next(folder.glob("*/*"))
    path.write_bytes(damage)
    assert cache.get(key("a")) is None
    assert not path.exists()
    cache.put(key("a"), bytes(100))
    assert cache.get(key("a")) == bytes(100)


def test_a_flipped_bit_is_noticed(tmp_path: Path) -> None:
    cache = PhraseCache(tmp_path, 10_000)
    cache.put(key("a"), bytes(100))
    path = next(tmp_path.glob("*/*"))
    stored = bytearray(path.read_bytes())
    stored[-1] ^= 1
    path.write_bytes(stored)
    assert cache.get(key("a")) is None


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    cache = PhraseCache(tmp_path / "taken", 10_000)
    for name in "abc":
        cache.put(key(name), bytes(10))
    assert cache.get(key("a")) is None
    assert len(caplog.records) == 1


def test_many_threads_share_it(tmp_path: Path) -> None:
    cache = PhraseCache(tmp_path, 20_000)
    wrong: list[str] = []

    def use(own: int) -> None:
        for number in range(40):
            name = key(str(number % 10))
            cache.put(name, bytes([number % 10]) * 500)
            if cache.get(name) not in (None, bytes([number % 10]) * 500):
                wrong.append(name)

    threads = [threading.Thread(target=use, args=(own,)) for own in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert not [path for path in tmp_path.glob("*/*") if path.suffix != ".phrase"]
