"""A worker process: the engines of the roles named on its command line, each at its own socket.

`python -m voicebot.service.worker [-c FILE] ROLE ...`
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from importlib import import_module

import structlog

from voicebot.config import Folders, make_folders
from voicebot.engines.roles import Role
from voicebot.engines.server import serve
from voicebot.errors import UsageError, VoicebotError
from voicebot.service.process import Process, begin, exit_status, settle

ROLES = ("ears", "recognition", "voice", "lookup")

log = structlog.get_logger("worker")


def build(name: str, process: Process) -> Role:
    """The role `name`; its module is imported here, so that a process loads no engine of another.

    Raises:
        UsageError: no such role.
    """
    if name not in ROLES:
        raise UsageError(f"no engine is called {name}; there are {', '.join(ROLES)}")
    module = import_module(f"voicebot.service.{name}")
    role: Role = module.role(process.config, process.places)
    return role


async def serve_roles(roles: list[Role], places: Folders) -> None:
    """Serve until SIGTERM, and tell the supervisor; SIGHUP asks every role that can to reload."""
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, over.set)
    loop.add_signal_handler(signal.SIGINT, lambda: None)  # Ctrl-C goes to the supervisor, who ends us in order
    loop.add_signal_handler(signal.SIGHUP, _reload, roles)
    settle()
    servers = [await serve(role, places.runtime / f"{role.name}.sock") for role in roles]
    for role in roles:
        log.info("engine_ready", role=role.name, engine=role.engine)
        print(json.dumps({"serving": role.name, "pid": os.getpid()}), flush=True)
    await over.wait()
    for server in servers:
        server.close()
    for role in roles:
        _close(role)


def _close(role: Role) -> None:
    """End the engine's threads: one that is inside native code while the interpreter goes aborts the process."""
    if (close := getattr(role, "close", None)) is not None:
        close()


def _reload(roles: list[Role]) -> None:
    for role in roles:
        if (reload := getattr(role, "reload", None)) is not None:
            reload()


def main() -> int:
    try:
        process = begin("worker")
        make_folders(process.places)
        roles = [build(name, process) for name in process.arguments]
        asyncio.run(serve_roles(roles, process.places))
    except VoicebotError as error:
        return exit_status(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
