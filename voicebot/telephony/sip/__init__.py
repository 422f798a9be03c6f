"""SIP by the baresip stack: one small file per matter, its defects in `quirks`."""

from voicebot.telephony.sip.line import BaresipLine

__all__ = ["BaresipLine"]
