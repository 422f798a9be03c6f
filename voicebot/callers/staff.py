"""A simulated staff telephone in a process of its own: rings, answers, greets, and tells what happens as JSON lines.

`python -m voicebot.callers.staff`, with `{"config": null, "greeting": "...", "lang": "de", "behave": "answer"}` on
standard input; `behave` is answer, busy or ignore.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from voicebot.callers.script import Step
from voicebot.callers.sounds import speak_steps
from voicebot.config import LineConfig, load
from voicebot.errors import LineError, UsageError, VoicebotError
from voicebot.frames import FRAME_BYTES, FRAME_MS
from voicebot.interfaces import CallLeg, Line
from voicebot.service.process import die_with_parent
from voicebot.telephony.sip import BaresipLine

RING_SECONDS = 1.0


def tell(**word: Any) -> None:
    print(json.dumps(word), flush=True)


async def serve(greeting: bytes, behave: str) -> None:
    """Take calls until the parent ends us."""
    line: Line = BaresipLine(LineConfig(listen="127.0.0.1:0", peers=("127.0.0.0/8",), rtp_ports="30000-30999"))
    await line.start()
    tell(ready=line.status().listening)
    async with asyncio.TaskGroup() as tasks:
        async for leg in line.calls():
            tasks.create_task(_take(leg, greeting, behave))


async def _take(leg: CallLeg, greeting: bytes, behave: str) -> None:
    tell(staff="ringing")
    if behave == "busy":
        return await leg.reject(486)
    if behave == "ignore":
        return None
    await asyncio.sleep(RING_SECONDS)
    with suppress(LineError):  # whoever called has given up meanwhile
        await leg.answer()
        tell(staff="answered")
        speaking = asyncio.ensure_future(_speak(leg, greeting))
        async for _ in leg.events():
            continue
        speaking.cancel()
    tell(staff="over")


async def _speak(leg: CallLeg, pcm: bytes) -> None:
    loop = asyncio.get_running_loop()
    due = loop.time()
    for at in range(0, len(pcm), FRAME_BYTES):
        leg.write(pcm[at : at + FRAME_BYTES].ljust(FRAME_BYTES, b"\0"))
        due += FRAME_MS / 1000
        await asyncio.sleep(due - loop.time())


def main() -> int:
    die_with_parent()
    order = json.load(sys.stdin)
    try:
        config = load(Path(order["config"]) if order.get("config") else None)
        lang = order.get("lang", "de")
        (spoken,) = speak_steps(config, [Step("say", order["greeting"])], lang)
        asyncio.run(serve(spoken.pcm, order.get("behave", "answer")))
    except VoicebotError as error:
        print(f"voicebot: {error}", file=sys.stderr, flush=True)
        return 2 if isinstance(error, UsageError) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
