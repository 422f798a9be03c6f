"""A hotline of its own for the demo and the benches: own settings and data, the house's models, cache and knowledge."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from voicebot.callers.dial import Job, order_of
from voicebot.config import Config, Folders, load

EXAMPLE = Path(__file__).parent.parent / "demo" / "demo.toml"

Watch = Callable[[dict[str, Any]], None]


class Stage:
    """Settings of the Musteramt in a folder of their own: nothing of a real hotline is touched."""

    def __init__(self, places: Folders, folder: Path) -> None:
        self.folder = folder
        self.settings = folder / "voicebot.toml"
        self._places = places

    def write_settings(self, staff: str) -> Config:
        """Write them, with the staff telephone at `staff`, and read them back."""
        text = EXAMPLE.read_text(encoding="utf-8").replace('"201"', f'"{staff}"')
        paths = {
            "data": self.folder / "data",
            "runtime": self.folder / "run",
            "models": self._places.models,
            "cache": self._places.cache,
            "knowledge": self._places.knowledge,
            "grammars": self._places.grammars,
            "audio": self._places.audio,
        }
        lines = [f"{key} = {json.dumps(str(path))}" for key, path in paths.items()]
        self.settings.write_text(text + "\n[paths]\n" + "\n".join(lines) + "\n", encoding="utf-8")
        return load(self.settings)

    def order(self, job: Job) -> str:
        return order_of(job, self.settings)


async def run_process(module: str, order: str, watch: Watch) -> int:
    """Run a module with an order on its standard input; each JSON line it prints goes to `watch`; its exit status."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(order.encode())
        process.stdin.close()
        async for line in process.stdout:
            watch(json.loads(line))
        return await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
