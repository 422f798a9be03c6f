"""Where things live on this machine (DESIGN §5)."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from voicebot.config.sections import Config
from voicebot.errors import ConfigError

APPLICATION = "voicebot"


@dataclass(frozen=True, slots=True)
class Folders:
    """Absolute paths; nothing is created by naming it, see `make_folders`."""

    data: Path
    """Database, secret key."""
    models: Path
    """One folder per model of the catalogue."""
    cache: Path
    """Synthesised phrases; may be deleted at any time."""
    runtime: Path
    """Sockets. Short, because a Unix socket's path ends at 107 bytes."""
    knowledge: Path
    grammars: Path
    audio: Path
    secret_key: Path
    """Keys the hash of caller numbers; mode 0600."""


def folders(config: Config) -> Folders:
    """Say where things live: by the settings, else by the environment, else in the user's home.

    Without `paths.runtime` and $RUNTIME_DIRECTORY the runtime folder is private to the calling process: whoever
    starts others hands it to them as $RUNTIME_DIRECTORY.
    """
    paths = config.paths
    data = _absolute(paths.data or _from_systemd("STATE_DIRECTORY") or _xdg("XDG_DATA_HOME", ".local/share"))
    return Folders(
        data=data,
        models=_absolute(paths.models or data / "models"),
        cache=_absolute(paths.cache or _from_systemd("CACHE_DIRECTORY") or _xdg("XDG_CACHE_HOME", ".cache")),
        runtime=_absolute(paths.runtime or _from_systemd("RUNTIME_DIRECTORY") or _private_runtime()),
        knowledge=_absolute(paths.knowledge or package_data("knowledge")),
        grammars=_absolute(paths.grammars or package_data("grammars")),
        audio=_absolute(paths.audio or package_data("audio")),
        secret_key=data / "secret.key",
    )


def make_folders(places: Folders) -> None:
    """Create the folders that we write to, readable by this user only.

    Raises:
        ConfigError: one of them cannot be created or written.
    """
    for key, folder in (("data", places.data), ("cache", places.cache), ("runtime", places.runtime)):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError(
                f"cannot create {folder}: {error.strerror}; set paths.{key} to a folder of yours"
            ) from None
        if not os.access(folder, os.W_OK | os.X_OK):
            raise ConfigError(f"cannot write to {folder}; give it to this user or set paths.{key}")
        if key == "runtime" and folder.stat().st_uid != os.getuid():
            raise ConfigError(f"{folder} belongs to somebody else; set paths.runtime to a folder of yours")


def package_data(name: str) -> Path:
    """Return the folder `name` that comes with the package: inside it when installed, else at the repository's top."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "data" / name
    return packed if packed.is_dir() else package.parent / name


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path.expanduser()))


def _from_systemd(variable: str) -> Path | None:
    """Return the first of the folders systemd created for the service (systemd.exec(5))."""
    first = os.environ.get(variable, "").split(":")[0]
    return Path(first) if first else None


def _xdg(variable: str, default: str) -> Path:
    """Return our folder under an XDG base directory; a relative value is to be ignored (XDG Base Directory §3)."""
    value = os.environ.get(variable, "")
    base = Path(value) if value.startswith("/") else Path.home() / default
    return base / APPLICATION


def _private_runtime() -> Path:
    return Path(tempfile.gettempdir()) / f"{APPLICATION}-{os.getuid()}-{os.getpid()}"
