"""The streams of a call: bounded where sound flows, complete where events do."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.errors import LineError
from voicebot.telephony.sip.queues import Stream


async def read(stream: Stream[int]) -> list[int]:
    return [item async for item in stream]


@given(st.lists(st.integers()), st.one_of(st.none(), st.integers(1, 10)))
def test_the_oldest_is_dropped_and_counted(items: list[int], limit: int | None) -> None:
    async def run() -> None:
        stream: Stream[int] = Stream(limit)
        for item in items:
            stream.put(item)
        stream.end()
        stream.put(1)  # too late
        kept = items if limit is None else items[-limit:]
        assert await read(stream) == kept
        assert stream.dropped == len(items) - len(kept)
        assert await read(stream) == []

    asyncio.run(run())


@pytest.mark.anyio
async def test_a_reader_waits_and_sees_the_failure_after_what_was_left() -> None:
    stream: Stream[int] = Stream()
    seen: list[int] = []

    async def reader() -> None:
        async for item in stream:
            seen.append(item)  # noqa: PERF401  what was read before the failure counts

    reading = asyncio.ensure_future(reader())
    stream.put(1)
    await asyncio.sleep(0)
    stream.put(2)
    stream.end(LineError("dead"))
    with pytest.raises(LineError, match="dead"):
        await reading
    assert seen == [1, 2]
