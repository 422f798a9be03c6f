"""Whom a caller may dial, and whom it may record."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.callers.dial import Job, check, line_for
from voicebot.callers.target import find_way, is_loopback, target_host
from voicebot.errors import UsageError


@pytest.mark.parametrize(
    ("uri", "host"),
    [
        ("sip:100@127.0.0.1:5060", "127.0.0.1"),
        ("sip:100@127.0.0.1", "127.0.0.1"),
        ("sip:127.0.0.1:5060", "127.0.0.1"),
        ("SIP:100@pbx.example;transport=udp", "pbx.example"),
        ("sip:100;phone-context=+49@pbx.example:5062;user=phone", "pbx.example"),
        ("sip:100@pbx.example?Subject=a@b", "pbx.example"),
        ("sip:100:secret@pbx.example", "pbx.example"),
        ("sip:100@[::1]:5060", "::1"),
        ("sip:[2001:db8::7]", "2001:db8::7"),
        ("sip:[::ffff:10.0.0.1];transport=udp", "::ffff:10.0.0.1"),
    ],
)
def test_the_host_of_an_address(uri: str, host: str) -> None:
    assert target_host(uri) == host


@pytest.mark.parametrize(
    "uri",
    [
        *["", "100", "127.0.0.1:5060", "http://a", "tel:1", "sip:", "sip:100@", "sip:100@:5060", "sip:a b@host"],
        *["sip:x@[::1", "sip:x@host:port", "sip:x@::1", "sip:x@host>"],
    ],
)
def test_what_is_no_address_is_told_with_an_example(uri: str) -> None:
    with pytest.raises(UsageError, match=r"is no SIP address; write sip:100@127\.0\.0\.1:5060"):
        target_host(uri)


def test_tls_is_told() -> None:
    with pytest.raises(UsageError, match="simulated callers speak UDP"):
        target_host("sips:100@127.0.0.1")


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_a_usage_error(text: str) -> None:
    for uri in (text, f"sip:{text}"):
        try:
            host = target_host(uri)
        except UsageError:
            continue
        assert host
        assert host in uri


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_this_machine_is_recorded_without_consent(host: str, tmp_path: Path) -> None:
    assert is_loopback(host)
    uri = f"sip:1@[{host}]" if ":" in host else f"sip:1@{host}"
    check(Job(uri, (), record=str(tmp_path / "new" / "folder")))
    assert (tmp_path / "new" / "folder").is_dir()


@pytest.mark.parametrize(
    "uri", ["sip:1@192.0.2.1", "sip:1@pbx.example", "sip:127.0.0.1@192.0.2.1", "sip:1@[2001:db8::1]"]
)
def test_another_machine_is_recorded_only_with_consent(uri: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="needs --consent"):
        check(Job(uri, (), record=str(tmp_path / "kept")))
    assert not (tmp_path / "kept").exists()
    check(Job(uri, (), record=str(tmp_path / "kept"), consent=True))
    check(Job(uri, ()))


def test_a_folder_that_cannot_be_made_is_told_before_any_call(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="name a folder that can be written"):
        check(Job("sip:1@127.0.0.1", (), record=str(tmp_path / "file" / "folder")))


@pytest.mark.parametrize(("calls", "concurrency"), [(0, 1), (1, 0), (-3, 1)])
def test_impossible_numbers_are_told(calls: int, concurrency: int) -> None:
    with pytest.raises(UsageError, match="take 1 or more"):
        check(Job("sip:1@127.0.0.1", (), calls, concurrency))


def test_a_host_without_an_address_is_told() -> None:
    with pytest.raises(UsageError, match=r"host\.invalid cannot be reached"):
        line_for(Job("sip:1@host.invalid", ()))


def test_the_way_to_a_host_begins_at_an_address_of_its_family() -> None:
    assert find_way("127.0.0.1") == ("127.0.0.1", "127.0.0.1")
    assert find_way("localhost")[1] == "127.0.0.1"
