"""What a dialogue needs to know of the house, in one value that calls share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from voicebot.config import Config, DialogueConfig, HearingConfig, LanguageConfig, OfficeConfig, TransferConfig
from voicebot.dialogue.loader import Texts
from voicebot.dialogue.understanding import Phrases
from voicebot.dialogue.wording import Wording
from voicebot.interfaces import Directory


@dataclass(frozen=True, slots=True)
class Setup:
    """Read-only; one for all calls of an office."""

    texts: Texts
    directory: Directory
    office: OfficeConfig = field(default_factory=OfficeConfig)
    dialogue: DialogueConfig = field(default_factory=DialogueConfig)
    hearing: HearingConfig = field(default_factory=HearingConfig)
    transfer: TransferConfig = field(default_factory=TransferConfig)
    languages: Mapping[str, LanguageConfig] = field(default_factory=lambda: Config().languages)
    voices: frozenset[str] | None = None
    """Languages that this machine can speak; None: all."""
    recognizers: frozenset[str] | None = None
    """Languages that this machine can understand; None: all."""

    def speaks(self, lang: str) -> bool:
        """True where there are prompts and a voice."""
        return lang in self.texts.wordings and (self.voices is None or lang in self.voices)

    def hears(self, lang: str) -> bool:
        return self.recognizers is None or lang in self.recognizers

    def offered(self, lang: str) -> bool:
        """True where a caller may choose it: understood or spoken, the rest by fallback."""
        return lang in self.languages and (self.speaks(lang) or self.hears(lang))

    def _ways(self, lang: str) -> Sequence[str]:
        fallback = self.languages[lang].fallback if lang in self.languages else LanguageConfig().fallback
        return (lang, *fallback, self.dialogue.default_language)

    def voice_for(self, lang: str) -> str:
        """The language in which a caller of `lang` is answered."""
        return next((way for way in self._ways(lang) if self.speaks(way)), self.dialogue.default_language)

    def ear_for(self, lang: str) -> str:
        """The language in which a caller of `lang` is listened to."""
        return next((way for way in self._ways(lang) if self.hears(way)), self.dialogue.default_language)

    def wording(self, lang: str) -> Wording:
        """The prompts that a caller of `lang` hears, its fallback's where it has none."""
        return self.texts.wordings[self.voice_for(lang)]

    def phrases(self, lang: str) -> list[Phrases]:
        """The phrases to understand a caller of `lang` by: its own first, then English and the line's own."""
        order = dict.fromkeys((lang, "en", self.dialogue.default_language))
        return [self.texts.phrases[code] for code in order if code in self.texts.phrases]

    def every_phrase(self, lang: str) -> list[Phrases]:
        """Those of `lang` first, then all others: an emergency is one in any language."""
        own = self.phrases(lang)
        return own + [known for known in self.texts.phrases.values() if known not in own]

    def further_languages(self) -> list[str]:
        """The languages that get a sentence in the greeting: two at most."""
        own = self.dialogue.default_language
        wished = [code for code, table in self.languages.items() if table.greeting and code != own]
        return [code for code in wished if self.speaks(code)][:2]
