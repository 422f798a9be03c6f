"""Stand-ins written by hand, once; each meets `interfaces`."""

from __future__ import annotations

from voicebot.actions import Action
from voicebot.events import Event


class ScriptedDialogue:
    """A dialogue that answers each event by the name of its type with the actions it was given."""

    def __init__(self, script: dict[str, list[Action]]) -> None:
        self._script = script
        self.events: list[Event] = []

    def receive(self, event: Event, now: float) -> list[Action]:
        self.events.append(event)
        return list(self._script.get(type(event).__name__, []))

    def next_timeout(self) -> float | None:
        return None

    def handle_timeout(self, now: float) -> list[Action]:
        return []
