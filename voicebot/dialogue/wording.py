"""The fixed sentences of one language, and the lines that are made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from babel.dates import format_date, format_skeleton, format_time


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of speech: text, language, and the prompt it came from."""

    lang: str
    text: str
    prompt: str | None = None
    cacheable: bool = True
    """False where it holds a caller's data."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Prompts of one language by name, as `audio/<lang>/prompts.toml` holds them."""

    lang: str
    texts: Mapping[str, str]

    def line(self, name: str, **values: str) -> Line:
        """A prompt with its placeholders filled; every language has every prompt (a test compares)."""
        return Line(self.lang, self.texts[name].format_map(values), name)

    def private(self, name: str, **values: str) -> Line:
        """The same with a caller's data in it: composed in memory, never kept."""
        return replace(self.line(name, **values), cacheable=False)

    def language(self, code: str) -> str | None:
        """The name of a language in this one, None where this one has no word for it."""
        return self.texts.get(f"language_{code}")

    def variant(self, name: str, count: int) -> str:
        """`name_1`, `name_2` ... in turn, so that an offer does not sound the same each time."""
        variants = sorted(key for key in self.texts if key.startswith(f"{name}_") and key[len(name) + 1 :].isdigit())
        return variants[count % len(variants)]

    def when(self, moment: datetime) -> dict[str, str]:
        """`day` and `time` of a local time, as this language says them."""
        return {
            "day": f"{format_date(moment, 'EEEE', self.lang)}, {format_skeleton('MMMMd', moment, locale=self.lang)}",
            "time": format_time(moment, "short", locale=self.lang),
        }
