"""No process writes what a caller said: every way into the log goes through the redactor."""

from __future__ import annotations

import json
import subprocess
import sys

SECRET = "mein name ist anna schmidt geboren am dritten mai"
SCRIPT = f"""
import logging, structlog, threading
from voicebot.config import LogConfig
from voicebot.service.logs import configure_logs

configure_logs(LogConfig(json=True), "voice")
structlog.contextvars.bind_contextvars(call="0a1b2c3d4e5f")
log, room = structlog.get_logger("voice"), logging.getLogger("voicebot.tts.rota")
log.info("heard", text={SECRET!r})
room.warning("cannot speak %r", {SECRET!r})
room.warning("too few %s %s", "arguments")
try:
    {{}}[{SECRET!r}]
except KeyError:
    log.exception("failed")
    room.exception("a piece of speech failed: %s", {SECRET!r})
thread = threading.Thread(target=lambda: [][{SECRET!r}.count("x") + int({SECRET!r})])
thread.start()
thread.join()
raise ValueError({SECRET!r})
"""


def _lines() -> tuple[str, list[dict[str, str]]]:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False)
    return done.stderr, [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]


def test_no_log_line_holds_what_a_caller_said() -> None:
    written, lines = _lines()
    assert "schmidt" not in written
    assert "dritten mai" not in written
    assert [(line["level"], line["event"]) for line in lines] == [
        ("info", "heard"),
        ("warning", "message"),
        ("warning", "message_unreadable"),
        ("error", "failed"),
        ("error", "message"),
        ("error", "process_failed"),
        ("error", "process_failed"),
    ]
    assert len(lines) == len(written.splitlines())
    assert lines[1]["text"].startswith("cannot speak")
    assert 'File "<string>", line' in lines[3]["exception"]
    assert "KeyError" in lines[4]["exception"]


def test_every_line_names_the_call_and_the_process() -> None:
    _, lines = _lines()
    assert {(line.get("call", ""), line["process"]) for line in lines} == {("0a1b2c3d4e5f", "voice"), ("", "voice")}
    assert [line["event"] for line in lines if "call" not in line] == ["process_failed"]  # a thread of nobody's


def test_a_process_of_the_house_leaves_no_core_dump() -> None:
    script = "from voicebot.service.process import begin; import resource; begin('x', []); "
    script += "print(resource.getrlimit(resource.RLIMIT_CORE))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "(0, 0)"
