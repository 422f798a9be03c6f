"""Which voice speaks a language: the pinned one, else the best engine that has one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence

from voicebot.config import LanguageConfig
from voicebot.errors import EngineError
from voicebot.tts.engine import EngineVoice, Offer

log = logging.getLogger(__name__)


class Voices:
    """The offers of all engines, best first, each loaded once when first needed."""

    def __init__(self, offers: Sequence[Offer], languages: Mapping[str, LanguageConfig], engine: str = "auto") -> None:
        self._offers = sorted(offers, key=lambda offer: offer.engine != engine)  # stable: a named engine comes first
        self._pinned = {lang: settings.voice for lang, settings in languages.items() if settings.voice}
        self._loaded: dict[tuple[str, str], EngineVoice | None] = {}
        self._lock = threading.Lock()
        for lang, name in self._pinned.items():
            if not any(_is(offer, lang, name) for offer in offers):
                log.warning("voice %s of language %s is not on this machine; another one speaks", name, lang)

    def languages(self) -> frozenset[str]:
        return frozenset(offer.lang for offer in self._offers)

    def of(self, lang: str) -> list[Offer]:
        """Offers for a language, the one to use first; the rest are for when it fails."""
        name = self._pinned.get(lang, "")
        mine = [offer for offer in self._offers if offer.lang == lang]
        return sorted(mine, key=lambda offer: not _is(offer, lang, name))

    def load(self, offer: Offer) -> EngineVoice:
        """The loaded voice.

        Raises:
            EngineError: it cannot be loaded; tried once, later calls fail at once.
        """
        key = (offer.engine, offer.name)
        with self._lock:
            if key not in self._loaded:
                self._loaded[key] = _load_or_none(offer)
            voice = self._loaded[key]
        if voice is None:
            raise EngineError(f"voice {offer.name} of {offer.engine} could not be loaded")
        return voice


def _load_or_none(offer: Offer) -> EngineVoice | None:
    try:
        return offer.load()
    except EngineError as error:
        log.warning("%s", error)
        return None


def _is(offer: Offer, lang: str, name: str) -> bool:
    return offer.lang == lang and name in (offer.name, f"{offer.engine}:{offer.name}")
