"""The catalogue of models: name, size, licence, checksums, and the places that have them, in order."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from voicebot.errors import UsageError

OFFICIAL = "official"
INDEX = "index"


@dataclass(frozen=True, slots=True)
class Expected:
    """What a file must be: bytes and digest ("md5:…", "sha256:…"); None where nobody has published it."""

    size: int | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class ArchiveSource:
    """A zip at the publisher's; its single top folder is dropped."""

    url: str
    expected: Expected

    place = OFFICIAL


@dataclass(frozen=True, slots=True)
class FilesSource:
    """The model's files one by one, at the publisher's."""

    base: str
    """Address that ends in a slash."""

    place = OFFICIAL


@dataclass(frozen=True, slots=True)
class Wheel:
    requirement: str
    """Name and exact version."""
    expected: Expected


@dataclass(frozen=True, slots=True)
class WheelSource:
    """Wheels of the package index that carry the files; unpacked, never installed or imported."""

    wheels: tuple[Wheel, ...]
    join: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Model file -> the files in the wheels that make it, one after the other."""
    tree: str = ""
    """Instead of `join`: the folder in the wheel that is the model."""
    other: Mapping[str, Expected] = field(default_factory=dict)
    """Files that differ here from the publisher's (a model card without its last newline)."""

    place = INDEX


Source = ArchiveSource | FilesSource | WheelSource


@dataclass(frozen=True, slots=True)
class Model:
    """One model. `default` is true where it is the usual choice for its language and its licence has been read."""

    name: str
    kind: str
    """vosk | whisper | piper"""
    lang: str
    """ISO 639-1, or empty: any."""
    size: int
    """Bytes to fetch, about."""
    licence: str | None
    """None: nobody has read it yet."""
    sources: tuple[Source, ...]
    default: bool = False
    files: Mapping[str, Expected] = field(default_factory=dict)
    """Its files and what they must be; empty for an archive, which is checked whole."""

    @property
    def checksums(self) -> dict[str, str | None]:
        """File -> published digest, None where nobody has published one."""
        archives = {f"{self.name}.zip": s.expected.digest for s in self.sources if isinstance(s, ArchiveSource)}
        return archives or {name: expected.digest for name, expected in self.files.items()}

    @property
    def addresses(self) -> list[str]:
        """Where it can be had, in the order of the catalogue."""
        found: list[str] = []
        for source in self.sources:
            if isinstance(source, WheelSource):
                found += [f"package index: {wheel.requirement}" for wheel in source.wheels]
            else:
                found.append(source.url if isinstance(source, ArchiveSource) else source.base)
        return found


@cache
def catalogue() -> tuple[Model, ...]:
    """Read the catalogue that comes with the package."""
    text = resources.files(__package__).joinpath("catalogue.json").read_text(encoding="utf-8")
    return tuple(_model(entry) for entry in json.loads(text))


def by_name(name: str) -> Model:
    """Find a model.

    Raises:
        UsageError: there is none of that name; suggests the nearest.
    """
    known = {model.name: model for model in catalogue()}
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    cure = f"did you mean {near[0]}?" if near else "see `voicebot models list`"
    raise UsageError(f"no model named {name}; {cure}")


def _model(entry: Mapping[str, Any]) -> Model:
    return Model(
        name=entry["name"],
        kind=entry["kind"],
        lang=entry["lang"],
        size=entry["size"],
        licence=entry["licence"],
        sources=tuple(_source(source) for source in entry["sources"]),
        default=entry.get("default", False),
        files=_files(entry.get("files", {})),
    )


def _source(entry: Mapping[str, Any]) -> Source:
    if entry["type"] == "archive":
        return ArchiveSource(entry["url"], Expected(entry["size"], entry["digest"]))
    if entry["type"] == "files":
        return FilesSource(entry["base"])
    return WheelSource(
        wheels=tuple(Wheel(w["requirement"], Expected(w["size"], w["digest"])) for w in entry["wheels"]),
        join={name: tuple(parts) for name, parts in entry.get("join", {}).items()},
        tree=entry.get("tree", ""),
        other=_files(entry.get("other", {})),
    )


def _files(entry: Mapping[str, Any]) -> dict[str, Expected]:
    return {name: Expected(file["size"], file["digest"]) for name, file in entry.items()}
