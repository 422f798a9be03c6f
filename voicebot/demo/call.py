"""The call of the demo: what the caller does, and what must have happened when it is over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from voicebot.callers.script import Step

STEPS = (
    Step("say", "Ich habe meine Karte verloren, was muss ich tun?", "de"),
    Step("wait", "7"),
    Step("interrupt", "In English, please.", "en"),
    Step("say", "How long does it take until my card is ready?", "en"),
    Step("wait", "10"),
    Step("key", "0"),
    Step("wait", "9"),
    Step("hangup"),
)
TOPICS = {"eat_verlust": "a German question is answered", "eat_abholung": "an English question is answered"}
PERSON = "Good morning, this is the immigration office. I can see what it is about."


@dataclass
class Checklist:
    """The announced steps, ticked off by what the processes tell."""

    done: dict[str, bool] = field(
        default_factory=lambda: dict.fromkeys(
            (
                "the hotline greets",
                "a German question is answered",
                "the caller switches to English",
                "an English question is answered",
                "an answer is interrupted and falls silent",
                "a key is heard",
                "the caller is transferred and a person answers",
                "the call record is complete",
            ),
            False,
        )
    )

    def tick(self, step: str) -> None:
        assert step in self.done, step
        self.done[step] = True

    def notice(self, word: dict[str, Any]) -> None:
        """Anything a process told."""
        match word:
            case {"note": "said"}:
                self.tick("the hotline greets")
            case {"note": "decided", "action": "answer", "topic": str(topic)} if topic in TOPICS:
                self.tick(TOPICS[topic])
            case {"note": "language", "lang": str(lang)}:
                if lang == "en":
                    self.tick("the caller switches to English")
            case {"note": "key"}:
                self.tick("a key is heard")
            case {"staff": "answered"}:
                self.tick("the caller is transferred and a person answers")
            case {"barge_in_ms": float() | int()}:
                self.tick("an answer is interrupted and falls silent")
            case {"note": "over", "outcome": "transferred"}:
                self.tick("the call record is complete")

    def missing(self) -> Iterable[str]:
        return (step for step, done in self.done.items() if not done)
