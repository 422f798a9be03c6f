"""The line: telephone calls in and out, over SIP and RTP."""

from __future__ import annotations

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
            from voicebot.telephony.pyvoip import PyVoipLine
        except ImportError as error:
            raise ConfigError(f'line.stack = "pyvoip" needs the pyvoip extra: {error}') from error
        return PyVoipLine(config)
    raise ConfigError(f'line.stack = "{config.stack}" is unknown: choose baresip or pyvoip')
