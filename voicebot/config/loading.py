"""Find the settings file, read it, and refuse what is unknown, of the wrong type or impossible, in one line."""

from __future__ import annotations

import dataclasses
import difflib
import json
import os
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from voicebot.config.sections import Config
from voicebot.errors import ConfigError

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FILE_NAME = "voicebot.toml"


def find(path: Path | None = None) -> Path | None:
    """Return the settings file: `path`, else $VOICEBOT_CONFIG, else the first found in the usual places, else None.

    Raises:
        ConfigError: a file that was named is not there.
    """
    variable = os.environ.get("VOICEBOT_CONFIG", "")
    named = path or (Path(variable) if variable else None)
    if named is not None:
        if not named.is_file():
            source = "" if path else " named by $VOICEBOT_CONFIG"
            raise ConfigError(f"{named}{source}: no such settings file; give an existing one or leave it out")
        return named
    return next((place for place in _usual_places() if place.is_file()), None)


def load(path: Path | None = None) -> Config:
    """Read the settings file that `find` names; without one, the built-in defaults (loopback only).

    Raises:
        ConfigError: unreadable, unknown key, wrong type, impossible value; one line with file, key and cure.
    """
    file = find(path)
    return Config() if file is None else parse(_read(file), file)


def parse(table: Mapping[str, Any], file: Path) -> Config:
    """Turn a TOML table into settings; relative paths in it are meant from the folder of `file`.

    Raises:
        ConfigError: as `load`.
    """
    from voicebot.config.checks import check

    _refuse_unknown_keys(table, Config, file)
    config = _typed(_with_default_languages(table), file)
    config = _read_password(_anchor_paths(config, file.absolute().parent), file)
    check(config, file)
    return config


def _usual_places() -> Iterator[Path]:
    yield Path(FILE_NAME)
    home = os.environ.get("XDG_CONFIG_HOME", "")
    yield (Path(home) if home.startswith("/") else Path.home() / ".config") / "voicebot" / FILE_NAME
    yield Path("/etc/voicebot") / FILE_NAME


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_bytes().decode())
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: byte {error.start} is not UTF-8; save the file as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not TOML: {error}") from None


def _refuse_unknown_keys(table: Mapping[str, Any], section: type, file: Path, prefix: str = "") -> None:
    """Walk table and dataclass side by side; what is not a table where one belongs is left to `_typed`."""
    hints = get_type_hints(section)
    for key, value in table.items():
        if key not in hints:
            raise ConfigError(f"{file}: unknown setting {prefix}{key}; {_cure(key, hints)}")
        for inner, path, entry in _tables_of(hints[key], f"{prefix}{key}", value):
            _refuse_unknown_keys(entry, inner, file, f"{path}.")


def _tables_of(hint: Any, path: str, value: Any) -> Iterator[tuple[type, str, Mapping[str, Any]]]:
    """Yield the dataclass, the path and the table of each section in `value`: one, a dict or a tuple of them."""
    if _is_section(hint) and isinstance(value, Mapping):
        yield hint, path, value
    inner: list[type] = [kind for kind in get_args(hint) if _is_section(kind)]
    if inner and isinstance(value, Mapping):
        yield from ((inner[0], f"{path}.{key}", entry) for key, entry in value.items() if isinstance(entry, Mapping))
    if inner and isinstance(value, list):
        entries = enumerate(value, 1)
        yield from ((inner[0], f"{path}[{n}]", entry) for n, entry in entries if isinstance(entry, Mapping))


def _is_section(hint: Any) -> bool:
    return isinstance(hint, type) and dataclasses.is_dataclass(hint)


def _cure(key: str, known: Mapping[str, Any]) -> str:
    near = difflib.get_close_matches(key, known, n=1)
    return f"did you mean {near[0]}?" if near else "it knows " + ", ".join(known)


def _with_default_languages(table: Mapping[str, Any]) -> dict[str, Any]:
    """Add the file's languages to German and English, which are always offered."""
    languages = table.get("languages", {})
    if not isinstance(languages, Mapping):
        return dict(table)
    merged: dict[str, Any] = {code: dataclasses.asdict(entry) for code, entry in Config().languages.items()}
    for code, entry in languages.items():
        merged[code] = {**merged.get(code, {}), **entry} if isinstance(entry, Mapping) else entry
    return {**table, "languages": merged}


def _typed(table: Mapping[str, Any], file: Path) -> Config:
    from pydantic import ValidationError

    try:
        # By way of JSON, in whose strict mode a list may be a tuple and text a path, but "5" is never a 5.
        return _adapter().validate_json(json.dumps(table, default=str), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
        raise ConfigError(f"{file}: {key}: {_plain(first, secret='password' in key)}") from None


@cache
def _adapter() -> TypeAdapter[Config]:
    from pydantic import TypeAdapter  # here, because it takes 0.1 s that --help need not wait for

    return TypeAdapter(Config)


def _plain(error: Any, secret: bool) -> str:
    """Say pydantic's finding in the words of a settings file."""
    if error["type"] == "missing":
        return "is missing; add it"
    wanted = error["msg"].removeprefix("Input should be ").replace("array", "list").replace("an object", "a table")
    return f"should be {wanted}" + ("" if secret else f", is {error['input']!r:.60}")


def _anchor_paths(config: Config, folder: Path) -> Config:
    """Make every relative path one from the settings file's folder, wherever the program is started."""

    def anchored(section: Any) -> Any:
        changes = {
            entry.name: folder / value.expanduser()
            for entry in dataclasses.fields(section)
            if isinstance(value := getattr(section, entry.name), Path)
        }
        return dataclasses.replace(section, **changes)

    return dataclasses.replace(config, paths=anchored(config.paths), line=anchored(config.line))


def _read_password(config: Config, file: Path) -> Config:
    source = config.line.password_file
    if source is None:
        return config
    if config.line.password:
        raise ConfigError(f"{file}: line.password and line.password_file are both set; leave one out")
    try:
        password = source.read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: line.password_file: {source} cannot be read: {error}") from None
    return dataclasses.replace(config, line=dataclasses.replace(config.line, password=password))
