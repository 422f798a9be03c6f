"""Logs on standard error: one line an event, redacted before it is written, the call id on every line of a call."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from voicebot.config import LogConfig
from voicebot.records.redaction import Redactor

KEPT = frozenset({"event", "level", "logger", "timestamp", "process", "call", "exception"})
"""Keys that our own code fills with names and numbers of its own making."""


_redactor = Redactor()


def _redact(_: Any, __: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in entry.items():
        if key not in KEPT and isinstance(value, str):
            entry[key] = _redactor.redact(value)
    return entry


def configure_logs(config: LogConfig, process: str) -> None:
    """Set structlog up for this process."""
    level = logging.getLevelNamesMapping()[config.level.upper()]
    logging.basicConfig(
        level=max(level, logging.WARNING), stream=sys.stderr, format="%(levelname)s %(name)s %(message)s"
    )
    renderer: Any = structlog.processors.JSONRenderer() if config.json else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _named(process),
            structlog.processors.format_exc_info,
            _redact,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def _named(process: str) -> Any:
    def add(_: Any, __: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        entry["process"] = process
        return entry

    return add
