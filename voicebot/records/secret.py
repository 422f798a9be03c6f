"""The key that turns caller numbers into hashes: the same caller is recognised, nobody reads the number."""

from __future__ import annotations

import hmac
import os
import secrets
from pathlib import Path

import phonenumbers

from voicebot.errors import ConfigError, StoreError

KEY_BYTES = 32
HOME_REGION = "DE"


class CallerHasher:
    """HMAC-SHA256 of a telephone number: 64 hexadecimal digits."""

    def __init__(self, key: bytes) -> None:
        if len(key) < KEY_BYTES:
            raise ConfigError(f"the key of the caller hash has {len(key)} bytes, it needs {KEY_BYTES}")
        self._key = key

    def hash(self, number: str) -> str:
        """Hash a number, however it is written: "08031 392-010", "0049 8031 392010" and "+498031392010" are one."""
        return hmac.digest(self._key, _plain(number).encode(), "sha256").hex()

    @classmethod
    def from_file(cls, path: Path) -> CallerHasher:
        """Read the key, making it (0600) where there is none.

        Raises:
            ConfigError: the file is readable by others or too short.
            StoreError: it can be neither read nor made.
        """
        try:
            if not path.exists():
                _make(path)
            if path.stat().st_mode & 0o077:
                raise ConfigError(f"{path} is open to other users; run: chmod 600 {path}")
            key = path.read_bytes()
        except OSError as error:
            raise StoreError(
                f"{path}: {error.strerror}; the folder must belong to the user who runs voicebot"
            ) from None
        if len(key) < KEY_BYTES:
            raise ConfigError(f"{path} is no key ({len(key)} bytes); remove it, a new one is made at the next start")
        return cls(key)


def _plain(number: str) -> str:
    """The international form of what can be a telephone number from here; of anything else its letters and digits."""
    signs = "".join(sign for sign in number if sign.isalnum() or sign == "+")
    try:
        parsed = phonenumbers.parse(signs, HOME_REGION)
    except phonenumbers.NumberParseException:
        return signs
    short = not signs.startswith(("+", "0"))  # an extension of the PBX
    return signs if short else phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _make(path: Path) -> None:
    """Write a new key; whoever comes second keeps the first one's."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(fd, "wb") as file:
        file.write(secrets.token_bytes(KEY_BYTES))
    try:
        os.link(temporary, path)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()
