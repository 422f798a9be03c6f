"""Models in place: is one there, is it whole, how would one bring it by hand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from voicebot.downloads.catalogue import ArchiveSource, Expected, FilesSource, Model
from voicebot.downloads.transport import difference, digest

MANIFEST = ".voicebot.json"


def is_present(model: Model, models: Path) -> bool:
    """True where the model is in place, by the names and sizes of its files."""
    return is_complete(model, models / model.name)


def is_complete(model: Model, folder: Path) -> bool:
    """As `is_present`, for a model anywhere."""
    if model.kind == "vosk":
        return any((folder / file).is_file() for file in ("am/final.mdl", "final.mdl"))
    needed = {name: expected.size for name, expected in model.files.items() if name != "MODEL_CARD"}
    return all(
        (folder / name).is_file() and size in (None, (folder / name).stat().st_size) for name, size in needed.items()
    )


def verify(model: Model, models: Path) -> tuple[str, str]:
    """Read every byte of a model in place: "ok", "unchecked" (no checksum known) or "damaged", and a sentence."""
    folder = models / model.name
    if not is_present(model, models):
        return "damaged", "files are missing or have the wrong size"
    promised = read_manifest(folder) or {name: expected for name, expected in model.files.items() if expected.digest}
    if not promised:
        return "unchecked", "brought by hand; only the archive has a published checksum"
    for name, expected in promised.items():
        if name == "MODEL_CARD" and not (folder / name).is_file():
            continue
        if not (folder / name).is_file():
            return "damaged", f"{name} is missing"
        if mismatch := difference(folder / name, expected):
            return "damaged", f"{name} {mismatch}"
    return "ok", f"{len(promised)} files checked"


def by_hand(model: Model, models: Path) -> str:
    """Say how to bring a model on a machine without internet: exact addresses, folder and file names."""
    for source in model.sources:
        if isinstance(source, ArchiveSource):
            command = f"voicebot models fetch {model.name}"
            return f"bring {source.url} as {models / model.name}.zip, then run `{command}`"
        if isinstance(source, FilesSource):
            names = ", ".join(model.files)
            return f"bring {names} from {source.base} into {models / model.name}/"
    return f"bring it into {models / model.name}/"


def write_manifest(ready: Path) -> None:
    """Note what every file was when it was checked, so that `verify` can find damage later."""
    files = sorted(path for path in ready.rglob("*") if path.is_file() and path.name != MANIFEST)
    noted = {str(path.relative_to(ready)): [path.stat().st_size, "sha256:" + digest(path, "sha256")] for path in files}
    (ready / MANIFEST).write_text(json.dumps(noted, indent=0), encoding="utf-8")


def read_manifest(folder: Path) -> dict[str, Expected]:
    """Return what `write_manifest` noted; nothing where a model was brought by hand."""
    try:
        noted = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return {name: Expected(size, digest) for name, (size, digest) in noted.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def put_in_place(ready: Path, target: Path) -> None:
    """Rename the checked model to its place; a damaged one there is moved out of the way first."""
    if target.exists():
        old = ready.with_name("old")
        shutil.rmtree(old, ignore_errors=True)
        target.rename(old)
    ready.rename(target)
