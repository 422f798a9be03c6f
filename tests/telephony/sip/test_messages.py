"""Reading SIP messages, numbers, targets and outcomes: whole, cut short, and with rubbish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.telephony.foreign import sdp
from voicebot.events import TransferReason
from voicebot.telephony.sip.messages import OurMedia, TheirMedia, TransferStep, observe
from voicebot.telephony.sip.numbers import called_of, caller_of, user_of
from voicebot.telephony.sip.outcomes import transfer_reason
from voicebot.telephony.sip.targets import host_of, refer_target

NOTIFY = (
    b"NOTIFY sip:a@b SIP/2.0\r\nCall-ID: x@y\r\nEvent: refer\r\nContent-Type: message/sipfrag\r\n"
    b"Content-Length: 21\r\n\r\nSIP/2.0 180 Ringing\r\n"
)


def with_sdp(body: str) -> bytes:
    return f"SIP/2.0 200 OK\r\ni: x@y\r\nContent-Type: application/sdp\r\n\r\n{body}".encode()


def test_a_transfer_step_is_read() -> None:
    assert observe(False, NOTIFY) == TransferStep("x@y", 180)
    assert observe(True, NOTIFY) is None
    assert observe(False, NOTIFY.replace(b"180 Ringing", b"200 OK")) is None


def test_media_is_read_in_both_directions() -> None:
    message = with_sdp(sdp(4_000, keys=96, host="10.1.2.3"))
    assert observe(True, message) == OurMedia("x@y", 4_000, 96)
    assert observe(False, message) == TheirMedia("x@y", "10.1.2.3")


def test_encrypted_media_has_no_keys_to_tap() -> None:
    assert observe(True, with_sdp(sdp(4_000, profile="RTP/SAVP"))) == OurMedia("x@y", 4_000, None)


@pytest.mark.parametrize("bad", ["c=IN IP4 999.1.1.1", "c=IN IP4 pbx.example", "c=IN IP6 ::zz"])
def test_addresses_that_are_none_are_ignored(bad: str) -> None:
    assert observe(False, with_sdp(sdp(4_000).replace("c=IN IP4 127.0.0.1", bad))) is None


@given(st.integers(0, len(NOTIFY)), st.binary(max_size=40))
def test_cut_messages_and_rubbish_are_survived(length: int, rubbish: bytes) -> None:
    for sent in (True, False):
        for message in (NOTIFY, with_sdp(sdp(4_000))):
            observe(sent, message[:length] + rubbish)
            observe(sent, rubbish + message[length:])


@pytest.mark.parametrize(
    ("header", "user"),
    [
        ('"Amt" <sip:+4980311234@pbx;user=phone>;tag=1', "+4980311234"),
        ("<tel:+49-8031-1234;phone-context=x>", "+49-8031-1234"),
        ("sips:21@pbx", "21"),
        ("<sip:pbx.example>", "pbx.example"),
        ("<sip:%2B49@pbx>", "+49"),
        ("nonsense", None),
        (None, None),
    ],
)
def test_users_are_found(header: str | None, user: str | None) -> None:
    assert user_of(header) == user


@pytest.mark.parametrize(
    ("headers", "caller"),
    [
        ({"From": "<sip:0803112@pbx>"}, "0803112"),
        ({"From": "<sip:anonymous@anonymous.invalid>"}, None),
        ({"From": "<sip:Anonymous@pbx>"}, None),
        ({"From": "<sip:0803112@pbx>", "Privacy": "id"}, None),
        ({"From": "<sip:0803112@pbx>", "Privacy": "none"}, "0803112"),
        ({"From": "<sip:7@pbx>", "P-Asserted-Identity": "<sip:+4980312@pbx>"}, "+4980312"),
        ({"From": "<sip:anonymous@anonymous.invalid>", "P-Asserted-Identity": "<sip:+4980312@pbx>"}, None),
        ({}, None),
    ],
)
def test_callers_and_those_who_withhold_their_number(headers: dict[str, str], caller: str | None) -> None:
    assert caller_of(headers, None) == caller


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_header_is_survived(name: str, value: str) -> None:
    assert caller_of({"From": value, "Privacy": name}, name) != ""
    assert called_of({"To": value}, "default")


def test_an_extension_gets_the_host_that_is_set_or_the_peers() -> None:
    assert refer_target("21", "", "sip:4980@10.0.0.9:5061;transport=udp", {}) == "sip:21@10.0.0.9:5061"
    assert refer_target("21", "pbx.example", "sip:4980@10.0.0.9", {}) == "sip:21@pbx.example"
    assert refer_target("sip:21@other", "pbx.example", "sip:x@y", {}) == "sip:21@other"


@given(st.dictionaries(st.sampled_from(["lang", "topic", "last_question"]), st.text(max_size=400)))
def test_context_travels_in_one_line(context: dict[str, str]) -> None:
    uri = refer_target("21", "pbx", "", context)
    assert uri.isascii()
    assert not any(character in uri for character in ' \r\n"')
    assert len(uri) < 8_000


def test_hosts_are_found() -> None:
    assert [host_of(uri) for uri in ("sip:a@[::1]:5060", "sip:pbx", "<sips:a@b;x=1>", "tel:1")] == [
        "[::1]:5060",
        "pbx",
        "b",
        "",
    ]


@given(st.integers(300, 699))
def test_every_failure_has_a_reason(status: int) -> None:
    assert transfer_reason(status) in TransferReason


def test_silence_is_no_answer() -> None:
    assert transfer_reason(None) is TransferReason.NO_ANSWER
