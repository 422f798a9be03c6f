"""The machine that a figure was measured on, printed beside every one, and the memory of processes."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path


def describe() -> dict[str, object]:
    """Processor, cores this process may use, system, Python, load and date."""
    return {
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 2),
        "date": datetime.now(UTC).date().isoformat(),
    }


def _cpu() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("model name")]
    return names[0] if names else platform.machine()


def memory_mb() -> dict[str, int | None]:
    """This process's memory now and at its highest since it began; None where the system does not say."""
    try:
        text = Path("/proc/self/status").read_text(encoding="utf-8")
    except OSError:
        text = ""
    sizes = dict(line.split(":", 1) for line in text.splitlines() if line.startswith("Vm"))
    return {
        name: int(sizes[key].split()[0]) // 1024 if key in sizes else None
        for name, key in (("resident", "VmRSS"), ("peak", "VmHWM"))
    }


def memory_of(pids: Iterable[int]) -> int | None:
    """MB that these processes take together, what they share counted once; None where the system does not say."""
    total_kb = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
        except OSError:
            return None
        total_kb += sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total_kb // 1024
