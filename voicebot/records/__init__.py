"""REMEMBERING: the call record, redacted before it is written, kept for as long as the settings say."""

from voicebot.records.redaction import Redactor, Span, redacting_processor
from voicebot.records.secret import CallerHasher
from voicebot.records.store import Store

__all__ = ["CallerHasher", "Redactor", "Span", "Store", "redacting_processor"]
