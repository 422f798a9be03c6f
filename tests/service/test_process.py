"""What every process of the house does first."""

from __future__ import annotations

import gc

from voicebot.service.process import settle


def test_what_is_loaded_is_left_alone_by_the_collector() -> None:
    try:
        settle()
        assert gc.get_freeze_count() > 0
        assert gc.collect() == 0
    finally:
        gc.unfreeze()
