"""Every test of the line runs on asyncio."""

from __future__ import annotations

import os
import shutil

import pytest

pytest.register_assert_rewrite("tests.telephony.contract", "tests.telephony.foreign")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def sipp_can_be_had() -> bool:
    """SIPp is there or `tests/tools/fetch-sipp.sh` can bring it: Debian, Ubuntu and their kin."""
    return bool(os.environ.get("VOICEBOT_SIPP") or shutil.which("sipp") or shutil.which("apt-get"))


# The raw-socket tests cover every promise of the line; SIPp's scenarios come on top, as a second foreign stack.
collect_ignore = [] if sipp_can_be_had() else ["sip/test_sipp.py"]


def pytest_report_header() -> str:
    return "SIPp: " + (
        "present or fetched" if sipp_can_be_had() else "no sipp and no apt here, its scenarios are left out"
    )
