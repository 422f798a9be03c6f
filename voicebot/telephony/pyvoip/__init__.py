"""A line over pyVoIP 1.6.8, the optional extra `[pyvoip]`; DECISIONS.md says what it cannot do."""

import pyVoIP.VoIP  # noqa: F401 - first: without it none of the package's other modules can be imported

from voicebot.telephony.pyvoip.line import PyVoipLine

__all__ = ["PyVoipLine"]
