"""The doctor asks the PBX itself: a name that resolves is no registration."""

from __future__ import annotations

import asyncio
import socket

import pytest

from tests.doctor.test_doctor import TODAY, found
from tests.telephony.foreign import Phone, Registrar
from voicebot.config import Config, LineConfig, folders
from voicebot.doctor import Check, line

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def _asked(registrar: Registrar, listen: str = "127.0.0.1:0") -> Check:
    phone = await Phone.open()
    phone.registrar = registrar
    domain = f"127.0.0.1:{phone.address[1]}"
    config = Config(line=LineConfig(listen=listen, mode="register", domain=domain, password="secret"))
    try:
        checks = await asyncio.to_thread(lambda: list(line.examine(config, folders(config), TODAY)))
    finally:
        phone.close()
    return found(checks, "registrar")


async def test_a_pbx_that_takes_us_is_well_and_is_left_again() -> None:
    registrar = Registrar()
    check = await _asked(registrar)
    assert check.state == "ok"
    assert "takes voicebot" in check.text
    assert registrar.registered == []


async def test_a_wrong_password_is_told() -> None:
    check = await _asked(Registrar(password="other"))
    assert check.state == "fail"
    assert "refuses user voicebot" in check.text


async def test_a_running_hotline_keeps_its_registration() -> None:
    registrar = Registrar(password="other")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        check = await _asked(registrar, f"127.0.0.1:{taken.getsockname()[1]}")
    assert check.state == "ok"
    assert "not asked" in check.text
