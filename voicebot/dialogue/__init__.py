"""ANSWERING: from what a caller said to what is said and done next. Pure; only `loader` opens files."""

from voicebot.dialogue.hotline import Hotline
from voicebot.dialogue.loader import Texts, load_texts
from voicebot.dialogue.setup import Setup

__all__ = ["Hotline", "Setup", "Texts", "load_texts"]
