"""Every test of the line runs on asyncio."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.telephony.contract", "tests.telephony.foreign")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
