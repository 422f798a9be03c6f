"""The contract of every line, run over pyVoIP."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.telephony import contract
from tests.telephony.foreign import Phone
from tests.telephony.lines import address_of, line_config
from voicebot.telephony.pyvoip import PyVoipLine

pytestmark = pytest.mark.anyio

LACKS = ("transfer", "send_keys", "hold", "info_keys")


@pytest.fixture
async def rig() -> AsyncIterator[contract.Rig]:
    line, phone = PyVoipLine(line_config(max_calls=2, media_timeout_seconds=1)), await Phone.open()
    await line.start()
    yield contract.Rig(line, phone, address_of(line))
    await line.stop()
    phone.close()


@pytest.mark.parametrize("check", contract.checks(LACKS), ids=lambda check: check.__name__)
async def test_contract(check: contract.Check, rig: contract.Rig) -> None:
    await check(rig)
