"""One finding of the doctor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, how it stands, and how to mend it."""

    name: str
    state: str
    """ok | warn (works, but look at it) | fail (not ready)"""
    text: str
    cure: str = ""

    @classmethod
    def ok(cls, name: str, text: str) -> Check:
        return cls(name, "ok", text)

    @classmethod
    def warn(cls, name: str, text: str, cure: str) -> Check:
        return cls(name, "warn", text, cure)

    @classmethod
    def fail(cls, name: str, text: str, cure: str) -> Check:
        return cls(name, "fail", text, cure)
