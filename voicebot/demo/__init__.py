"""`voicebot demo`: the whole hotline on this machine, called by a simulated caller, shown while it happens."""

from __future__ import annotations

from voicebot.demo.play import run

__all__ = ["run"]
