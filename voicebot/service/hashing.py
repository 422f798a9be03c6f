"""The hash of caller numbers, for commands that ask for one caller."""

from __future__ import annotations

from voicebot.config import Folders
from voicebot.records.secret import CallerHasher


def open_hasher(places: Folders) -> CallerHasher:
    """The hasher of this hotline.

    Raises:
        ConfigError: secret.key is open to others or no key.
        StoreError: it can be neither read nor made.
    """
    return CallerHasher.from_file(places.secret_key)
