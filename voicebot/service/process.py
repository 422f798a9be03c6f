"""What every process of the house does first: settings, log, no core dumps, and no life after its parent."""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import os
import resource
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from voicebot.config import Config, Folders, folders, load
from voicebot.errors import KnowledgeError, LineError, ModelMissing, UsageError, VoicebotError
from voicebot.service.logs import configure_logs

PR_SET_PDEATHSIG = 1  # prctl(2)
FATAL = 2
"""Exit status of a process that no restart mends."""


@dataclass(frozen=True, slots=True)
class Process:
    """A started process: its settings, its folders, its own arguments."""

    config: Config
    places: Folders
    arguments: list[str]


def begin(name: str, arguments: list[str] | None = None) -> Process:
    """Read `[-c FILE] [ARGUMENT ...]` and prepare the process.

    Raises:
        ConfigError: from `load`.
    """
    parser = argparse.ArgumentParser(prog=name)
    parser.add_argument("-c", "--config", type=Path)
    parser.add_argument("rest", nargs="*")
    options = parser.parse_args(arguments)
    die_with_parent()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold what callers said
    config = load(options.config)
    configure_logs(config.log, name)
    return Process(config, folders(config), options.rest)


def die_with_parent() -> None:
    """Ask the kernel to end this process when its parent is gone, however the parent ended."""
    parent = os.getppid()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        sys.exit(0)


def settle() -> None:
    """What is loaded by now stays: the collector need not walk through it again, 50 ms each time."""
    gc.collect()
    gc.freeze()


def exit_status(error: VoicebotError) -> int:
    """Tell the supervisor, and say which status a process ends with."""
    print(json.dumps({"failed": str(error), "usage": isinstance(error, UsageError)}), flush=True)
    return FATAL if isinstance(error, UsageError | ModelMissing | KnowledgeError | LineError) else 1
