"""The line: telephone calls in and out, over SIP and RTP."""

from __future__ import annotations

import importlib

from voicebot.config import LineConfig
from voicebot.errors import ConfigError
from voicebot.interfaces import Line


def open_line(config: LineConfig) -> Line:
    """The line that `line.stack` names, not started yet.

    Raises:
        ConfigError: no such stack, or its package is not installed.
    """
    if config.stack == "baresip":
        from voicebot.telephony.sip import BaresipLine

        return BaresipLine(config)
    if config.stack == "pyvoip":
        try:
            optional = importlib.import_module("voicebot.telephony.pyvoip")
        except ImportError as error:
            cure = "pip install 'voicebot[pyvoip]'"
            raise ConfigError(f'line.stack = "pyvoip" needs the optional extra: {cure} ({error})') from error
        line: Line = optional.PyVoipLine(config)
        return line
    raise ConfigError(f'line.stack = "{config.stack}" is unknown: choose baresip or pyvoip')
