"""Lines for tests."""

from __future__ import annotations

import dataclasses
from typing import Any

from tests.telephony.foreign import Address
from voicebot.config import LineConfig
from voicebot.interfaces import Line


def line_config(**settings: Any) -> LineConfig:
    """A trunk on a free loopback port."""
    return dataclasses.replace(LineConfig(listen="127.0.0.1:0"), **settings)


def address_of(line: Line) -> Address:
    _, host, port = line.status().listening.split(":")
    return host, int(port)
