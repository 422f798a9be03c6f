"""Logs on standard error: one line an event, redacted before it is written, the call id on every line of a call."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import structlog

from voicebot.config import LogConfig
from voicebot.records.redaction import Redactor

KEPT = frozenset({"event", "level", "logger", "timestamp", "process", "call"})
"""Keys that our own code fills with names and numbers of its own making."""
RAISED = re.compile(r"[A-Za-z_.]*(?:Error|Exception|Failed|Missing|Refused): ")
FRAME = '  File "'  # a traceback's line that names our code, and whose numbers are wanted


_redactor = Redactor()


def _redact(_: Any, __: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in entry.items():
        if key not in KEPT and isinstance(value, str):
            entry[key] = _redact_traceback(value) if key == "exception" else _redactor.redact(value)
    return entry


def _redact_traceback(text: str) -> str:
    """An error's own words may be a caller's: KeyError('mein Name ist ...')."""
    return "\n".join(line if FRAME in line else _redact_line(line) for line in text.split("\n"))


def _redact_line(line: str) -> str:
    """The kind of the error is a word of ours; beside a name the redactor would take it for one."""
    raised = RAISED.match(line)
    kind = raised.group() if raised else ""
    return kind + _redactor.redact(line.removeprefix(kind))


class _Forward(logging.Handler):
    """What rooms and libraries say by the standard library's logging: the same line, redacted like our own."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            structlog.get_logger().log(
                record.levelno, "message", logger=record.name, text=record.getMessage(), exc_info=record.exc_info
            )
        except Exception:  # a line that cannot be formatted ends nothing; logging would print its arguments as they are
            structlog.get_logger().warning("message_unreadable", logger=record.name)


def _tell_end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught, in a process or a thread, in place of Python's own traceback."""
    if issubclass(kind, Exception):
        structlog.get_logger().error("process_failed", exc_info=(kind, error, trace))


def configure_logs(config: LogConfig, process: str) -> None:
    """Set structlog up for this process."""
    level = logging.getLevelNamesMapping()[config.level.upper()]
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[_Forward()])
    sys.excepthook = _tell_end
    threading.excepthook = lambda failed: _tell_end(
        failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback
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
