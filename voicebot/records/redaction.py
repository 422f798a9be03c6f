"""Takes what identifies a caller out of what the recogniser wrote. A thinker.

Recogniser text is lower case and has its numbers as words, so patterns of digits find nothing in it. Here each
finder (`finders/`) reads a row of tokens with the words of the call's language, German and English (`lexicon/`).
When in doubt it takes out: a kept secret is worse than a lost word. What it misses is why transcripts stay
personal data and are deleted after `records.text_days`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any

from voicebot.records.finders import FINDERS
from voicebot.records.lexicon import lexicon_of
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import OPAQUE, take, tokenise

PUBLIC_NUMBERS = ("110", "112", "115", "116006", "116016", "116117", "116123")
IDENTIFIERS = Words(
    "action also call call_id called candidates engine event kind lang language level logger name_of_prompt outcome "
    "prompt reason request scores staff status target timestamp topic topics turn utterance verdict version"
)
"""Fields whose values are words of ours, not of a caller."""
NUMBER_FIELDS = Words("caller caller_number digits from_number number phone telephone")
"""Fields that are taken out whole."""


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
        numbers = (*PUBLIC_NUMBERS, *public)
        self._public = frozenset("".join(filter(str.isdigit, number)) for number in numbers) - {""}

    def find(self, text: str, lang: str | None = None) -> list[Span]:
        """What identifies somebody, in order and without overlap; `lang` None where it is not known."""
        lexicon = lexicon_of(lang)
        tokens = tokenise(text, lexicon)
        spans = []
        for finder in FINDERS:
            for found in finder(tokens, lexicon, self._public):
                first, end, kind = found
                if any(token.kind == OPAQUE for token in tokens[first:end]):
                    continue
                spans.append(Span(tokens[first].start, tokens[end - 1].end, kind))
                take(tokens, found)
        return _joined(text, sorted(spans, key=lambda span: span.start))

    def redact(self, text: str, lang: str | None = None) -> str:
        """The text with every finding replaced by its kind in brackets: "mein name ist [name]".

        What was taken out can bring another finding to light; so it is repeated until there is none, and
        redacting twice is the same as once.
        """
        while spans := self.find(text, lang):
            pieces = []
            at = 0
            for span in spans:
                pieces += [text[at : span.start], f"[{span.kind}]"]
                at = span.end
            text = "".join(pieces) + text[at:]
        return text

    def redact_data(self, data: Mapping[str, Any], lang: str | None = None) -> dict[str, Any]:
        """The same for the fields of a note or a log line, however deep."""
        return {str(key): self._redact_field(str(key), value, lang) for key, value in data.items()}

    def _redact_field(self, key: str, value: Any, lang: str | None) -> Any:
        if key in NUMBER_FIELDS and value is not None:
            return "[phone]"
        if isinstance(value, Mapping):
            return self.redact_data(value, lang)
        if isinstance(value, (list, tuple, set, frozenset)):
            return [self._redact_field(key, entry, lang) for entry in value]
        if isinstance(value, (bool, int, float)) or value is None:
            return value
        return str(value) if key in IDENTIFIERS else self.redact(str(value), lang)


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Neighbours of one kind are one: what was dictated in pieces reads "[number]"."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last is not None and last.kind == span.kind and not text[last.end : span.start].strip():
            joined[-1] = Span(last.start, span.end, span.kind)
        else:
            joined.append(span)
    return joined


def redacting_processor(redactor: Redactor) -> Callable[[Any, str, MutableMapping[str, Any]], MutableMapping[str, Any]]:
    """A structlog processor that redacts every text of a log line."""

    def process(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        return redactor.redact_data(event)

    return process
