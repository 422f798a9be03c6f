"""Models arrive whole or not at all, whatever the server does. A real server on loopback, real wheels by pip."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from voicebot.downloads.catalogue import (
    ArchiveSource,
    Expected,
    FilesSource,
    Model,
    Wheel,
    WheelSource,
    by_name,
    catalogue,
)
from voicebot.downloads.fetching import Fetcher
from voicebot.downloads.installed import by_hand, is_present, verify
from voicebot.downloads.transport import Patience
from voicebot.errors import ModelMissing, RunError, UsageError

BODY = bytes(range(256)) * 4000  # 1 MB
SHORT = Patience(timeout_seconds=0.5, pause_seconds=0.0)


def promised(data: bytes, kind: str = "sha256") -> Expected:
    return Expected(len(data), f"{kind}:{hashlib.new(kind, data).hexdigest()}")


class Server:
    """Serves `files`; how it misbehaves is set per path in `behaviour`, consumed one per request."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.behaviour: dict[str, list[str]] = {}
        self.requests: list[tuple[str, str | None]] = []
        self.release = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/"

    def close(self) -> None:
        self.release.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = handler.path.lstrip("/")
        wanted = handler.headers.get("Range")
        self.requests.append((path, wanted))
        manner = self.behaviour[path].pop(0) if self.behaviour.get(path) else "well"
        if path not in self.files:
            handler.send_error(404)
        elif manner.isdigit():
            handler.send_error(int(manner))
        else:
            self._send(handler, self.files[path], wanted if manner != "ignores ranges" else None, manner)

    def _send(self, handler: BaseHTTPRequestHandler, data: bytes, wanted: str | None, manner: str) -> None:
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        if wanted and start >= len(data):
            handler.send_error(416)
            return
        handler.send_response(206 if wanted else 200)
        if wanted:
            handler.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        handler.send_header("Content-Length", str(len(data) - start))
        handler.end_headers()
        rest = data[start:]
        if manner == "cuts":
            handler.wfile.write(rest[: len(rest) // 2])
        elif manner == "stalls":
            handler.wfile.write(rest[: len(rest) // 2])
            handler.wfile.flush()
            self.release.wait(30)
        else:
            handler.wfile.write(rest)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def voice(server: Server, name: str = "xx_XX-test-medium", data: bytes = BODY) -> Model:
    """A voice of two files, both served."""
    files = {f"{name}.onnx": data, f"{name}.onnx.json": b"{}"}
    server.files |= files
    expected = {file: promised(body, "md5") for file, body in files.items()}
    return Model(name, "piper", "xx", len(data), "CC0-1.0", (FilesSource(server.address),), files=expected)


def zipped(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def recogniser(server: Server, entries: dict[str, bytes] | None = None, expected: Expected | None = None) -> Model:
    """A Vosk model as a zip, served."""
    data = zipped(entries or {"top/am/final.mdl": BODY, "top/conf/mfcc.conf": b"--x"})
    server.files["vosk-model-x.zip"] = data
    source = ArchiveSource(f"{server.address}vosk-model-x.zip", expected or promised(data, "md5"))
    return Model("vosk-model-x", "vosk", "xx", len(data), "Apache-2.0", (source,))


def leftovers(models: Path) -> set[str]:
    """Everything that is no model in place, but for the empty locks."""
    return {str(p.relative_to(models)) for p in (models / ".partial").rglob("*") if p.suffix != ".lock"}


# ------------------------------------------------------------------ the good way


def test_files_arrive_checked_and_nothing_else_is_left(server: Server, models: Path) -> None:
    model = voice(server)
    seen: list[tuple[str, int, int | None]] = []
    fetcher = Fetcher(models, progress=lambda *args: seen.append(args), patience=SHORT)
    assert fetcher.fetch(model) is True
    assert (models / model.name / f"{model.name}.onnx").read_bytes() == BODY
    assert verify(model, models) == ("ok", "2 files checked")
    assert leftovers(models) == set()
    assert seen[-1][1] == seen[-1][2]
    assert max(done for label, done, _ in seen if label == f"{model.name}.onnx") == len(BODY)


def test_a_model_in_place_is_not_fetched_again(server: Server, models: Path) -> None:
    model = voice(server)
    Fetcher(models, patience=SHORT).fetch(model)
    before = len(server.requests)
    assert Fetcher(models, patience=SHORT).fetch(model) is False
    assert len(server.requests) == before


def test_an_archive_is_unpacked_without_its_top_folder(server: Server, models: Path) -> None:
    model = recogniser(server)
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert (models / "vosk-model-x" / "am" / "final.mdl").read_bytes() == BODY
    assert verify(model, models)[0] == "ok"
    assert leftovers(models) == set()


# ------------------------------------------------------------------ the server misbehaves


@pytest.mark.parametrize("manner", ["cuts", "stalls"])
def test_a_cut_or_stalled_download_goes_on_where_it_stopped(server: Server, models: Path, manner: str) -> None:
    model = voice(server)
    server.behaviour[f"{model.name}.onnx"] = [manner, manner]
    assert Fetcher(models, patience=SHORT).fetch(model)
    ranges = [wanted for path, wanted in server.requests if path == f"{model.name}.onnx"]
    assert ranges == [None, f"bytes={len(BODY) // 2}-", f"bytes={len(BODY) * 3 // 4}-"]
    assert verify(model, models)[0] == "ok"


def test_a_server_without_ranges_sends_all_again(server: Server, models: Path) -> None:
    model = voice(server)
    server.behaviour[f"{model.name}.onnx"] = ["cuts", "ignores ranges"]
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert verify(model, models)[0] == "ok"


@pytest.mark.parametrize("status", ["500", "503", "429"])
def test_a_busy_server_is_asked_again(server: Server, models: Path, status: str) -> None:
    model = voice(server)
    server.behaviour[f"{model.name}.onnx"] = [status, status]
    assert Fetcher(models, patience=SHORT).fetch(model)


def test_a_server_that_stays_busy_is_given_up(server: Server, models: Path) -> None:
    model = voice(server)
    server.behaviour[f"{model.name}.onnx"] = ["503"] * 9
    with pytest.raises(ModelMissing, match="HTTP status 503"):
        Fetcher(models, patience=SHORT).fetch(model)
    assert len(server.requests) == 3


def test_what_is_not_there_is_not_asked_for_again(server: Server, models: Path) -> None:
    model = voice(server)
    server.files.clear()
    with pytest.raises(ModelMissing, match="HTTP status 404"):
        Fetcher(models, patience=SHORT).fetch(model)
    assert len(server.requests) == 1
    assert not (models / model.name).exists()
    assert leftovers(models) == set()


def test_a_wrong_checksum_leaves_nothing(server: Server, models: Path) -> None:
    model = voice(server)
    server.files[f"{model.name}.onnx"] = b"x" * len(BODY)
    with pytest.raises(ModelMissing, match=r"wrong checksum \(md5"):
        Fetcher(models, patience=SHORT).fetch(model)
    assert not (models / model.name).exists()
    assert leftovers(models) == set()


def test_a_wrong_size_is_told_with_both_numbers(server: Server, models: Path) -> None:
    model = voice(server)
    server.files[f"{model.name}.onnx"] = BODY[:-1]
    with pytest.raises(ModelMissing, match="has 1023999 bytes instead of 1024000"):
        Fetcher(models, patience=SHORT).fetch(model)


@pytest.mark.parametrize("half", [b"x" * 1000, b"x" * (len(BODY) + 5), b"x" * len(BODY)])
def test_a_foreign_half_from_an_earlier_run_is_found_out(server: Server, models: Path, half: bytes) -> None:
    model = voice(server)
    work = models / ".partial" / model.name
    work.mkdir(parents=True)
    (work / f"{model.name}.onnx.part").write_bytes(half)
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert verify(model, models)[0] == "ok"


def test_an_unreachable_host_is_asked_once_in_a_run(models: Path, server: Server) -> None:
    first, second = voice(server, "a"), voice(server, "b")
    server.close()
    fetcher = Fetcher(models, patience=SHORT)
    for model in (first, second):
        with pytest.raises(ModelMissing, match="cannot be reached"):
            fetcher.fetch(model)
    assert len(fetcher.unreachable) == 1
    assert server.requests == []


def test_the_next_source_is_tried_and_the_order_is_a_setting(server: Server, models: Path) -> None:
    good = voice(server)
    broken = FilesSource(server.address + "nowhere/")
    model = Model(good.name, "piper", "xx", good.size, None, (broken, *good.sources), files=good.files)
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert server.requests[0][0].startswith("nowhere/")
    with pytest.raises(ModelMissing, match="no place to look"):
        Fetcher(models / "other", places=("index",), patience=SHORT).fetch(model)


# ------------------------------------------------------------------ archives that lie


@pytest.mark.parametrize("name", ["top/../../evil", "top/../../../evil"])
def test_an_archive_may_not_write_outside_its_folder(server: Server, models: Path, name: str) -> None:
    model = recogniser(server, {"top/am/final.mdl": b"x", name: b"evil"})
    with pytest.raises(ModelMissing, match="outside its folder"):
        Fetcher(models, patience=SHORT).fetch(model)
    assert not list(models.parent.rglob("evil"))


def test_what_is_no_zip_or_no_model_is_refused(server: Server, models: Path) -> None:
    model = recogniser(server, {"top/readme.txt": b"x"})
    with pytest.raises(ModelMissing, match="no vosk model"):
        Fetcher(models, patience=SHORT).fetch(model)
    server.files["vosk-model-x.zip"] = b"<html>sign in to the network</html>"
    model = recogniser(server, expected=Expected())
    server.files["vosk-model-x.zip"] = b"<html>sign in to the network</html>"
    with pytest.raises(ModelMissing, match="no zip archive"):
        Fetcher(models, patience=SHORT).fetch(model)
    assert not (models / model.name).exists()


# ------------------------------------------------------------------ this machine misbehaves


def test_too_little_space_is_told_before_the_first_byte(server: Server, models: Path) -> None:
    model = voice(server)
    huge = Model(model.name, "piper", "xx", 10**18, None, model.sources, files=model.files)
    with pytest.raises(RunError, match=r"free, .* needed to fetch"):
        Fetcher(models, patience=SHORT).fetch(huge)
    assert server.requests == []


def test_a_disk_that_fills_up_on_the_way_is_told_and_what_came_is_kept(server: Server, models: Path) -> None:
    """RLIMIT_FSIZE stands in for the full disk: the write itself fails, in a process of its own."""
    model = voice(server)
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300000, 300000));"
        "from pathlib import Path;"
        "from voicebot.downloads.catalogue import *; from voicebot.downloads.fetching import Fetcher;"
        "from voicebot.errors import RunError\n"
        f"model = Model({model.name!r}, 'piper', 'xx', 10, None, (FilesSource({server.address!r}),),"
        f" files={{{f'{model.name}.onnx'!r}: Expected({len(BODY)}, None)}})\n"
        f"try: Fetcher(Path({str(models)!r})).fetch(model)\n"
        "except RunError as error: print(error)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert "File too large; models are kept in paths.models" in told.stdout
    assert not (models / model.name).exists()
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert server.requests[1][1] is not None  # went on from what had come


def test_a_folder_that_is_not_ours_is_told(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(RunError, match=r"paths\.models"):
        Fetcher(tmp_path / "file" / "models", patience=SHORT).fetch(voice(server))


def test_a_killed_fetch_is_taken_up_again(server: Server, models: Path) -> None:
    model = voice(server)
    server.behaviour[f"{model.name}.onnx"] = ["stalls"]
    program = (
        "from pathlib import Path;"
        "from voicebot.downloads.catalogue import *; from voicebot.downloads.fetching import Fetcher\n"
        f"model = Model({model.name!r}, 'piper', 'xx', 10, None, (FilesSource({server.address!r}),),"
        f" files={{{f'{model.name}.onnx'!r}: Expected({len(BODY)}, None)}})\n"
        f"Fetcher(Path({str(models)!r}), progress=lambda l, d, t: print(d, flush=True)).fetch(model)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) == len(BODY) // 2:
                break
        process.kill()
    assert not (models / model.name).exists()
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert server.requests[1] == (f"{model.name}.onnx", f"bytes={len(BODY) // 2}-")


def test_two_fetches_at_once_bring_it_once(server: Server, models: Path) -> None:
    model = voice(server)
    server.behaviour[f"{model.name}.onnx"] = ["stalls"]
    results: list[bool] = []
    begun, waiting = threading.Event(), threading.Event()
    patient = Patience(timeout_seconds=30, pause_seconds=0)
    first = Fetcher(models, progress=lambda label, done, total: begun.set(), patience=patient)
    second = Fetcher(models, notice=lambda text: waiting.set(), patience=patient)
    threads = [threading.Thread(target=lambda f=f: results.append(f.fetch(model))) for f in (first, second)]
    threads[0].start()
    assert begun.wait(10)
    threads[1].start()
    assert waiting.wait(10)
    server.release.set()
    for thread in threads:
        thread.join(20)
    assert sorted(results) == [False, True]


# ------------------------------------------------------------------ in place, and by hand


def test_damage_is_found_and_mended(server: Server, models: Path) -> None:
    model = voice(server)
    Fetcher(models, patience=SHORT).fetch(model)
    file = models / model.name / f"{model.name}.onnx"
    file.write_bytes(BODY[:-1] + b"!")
    assert verify(model, models)[0] == "damaged"
    file.write_bytes(BODY[:-1])
    assert not is_present(model, models)
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert verify(model, models)[0] == "ok"
    assert leftovers(models) == set()


def test_a_zip_brought_by_hand_is_checked_and_unpacked_without_a_network(server: Server, models: Path) -> None:
    model = recogniser(server)
    data = server.files["vosk-model-x.zip"]
    server.close()
    assert f"{models / 'vosk-model-x'}.zip" in by_hand(model, models)
    models.mkdir()
    (models / "vosk-model-x.zip").write_bytes(data)
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert verify(model, models)[0] == "ok"


def test_files_brought_by_hand_are_verified_against_the_catalogue(server: Server, models: Path) -> None:
    model = voice(server)
    assert f"{models / model.name}/" in by_hand(model, models)
    (models / model.name).mkdir(parents=True)
    for name in model.files:
        (models / model.name / name).write_bytes(server.files[name])
    assert is_present(model, models)
    assert verify(model, models) == ("ok", "2 files checked")
    folder = models / "vosk-model-x" / "am"
    folder.mkdir(parents=True)
    (folder / "final.mdl").write_bytes(b"x")
    assert verify(recogniser(server), models)[0] == "unchecked"


# ------------------------------------------------------------------ wheels


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels as the only package index."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def wheel(folder: Path, name: str, files: dict[str, bytes]) -> Wheel:
    info = f"{name}-1.0.dist-info"
    meta = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
        f"{name}/__init__.py": b"raise SystemExit('imported')",
    }
    data = zipped({f"{name}/{file}": body for file, body in files.items()} | meta)
    (folder / f"{name}-1.0-py3-none-any.whl").write_bytes(data)
    return Wheel(f"{name}==1.0", promised(data))


def test_a_model_in_two_wheels_is_joined_and_checked(index: Path, models: Path) -> None:
    parts = (wheel(index, "part1", {"m.part1": BODY[:7], "config.json": b"{}"}), wheel(index, "part2", {"m": BODY[7:]}))
    join = {"model.bin": ("part1/m.part1", "part2/m"), "config.json": ("part1/config.json",)}
    expected = {"model.bin": promised(BODY), "config.json": promised(b"{}")}
    model = Model("whisper-x", "whisper", "", 9, "MIT", (WheelSource(parts, join),), files=expected)
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert (models / "whisper-x" / "model.bin").read_bytes() == BODY
    assert "part1" not in sys.modules
    assert leftovers(models) == set()


def test_a_tree_in_a_wheel_is_taken_whole(index: Path, models: Path) -> None:
    source = WheelSource((wheel(index, "tree", {"model/am/final.mdl": BODY, "model/conf/a": b"1"}),), tree="tree/model")
    model = Model("vosk-model-y", "vosk", "yy", 9, None, (source,))
    assert Fetcher(models, patience=SHORT).fetch(model)
    assert (models / "vosk-model-y" / "conf" / "a").read_bytes() == b"1"
    assert not list((models / "vosk-model-y").rglob("*.py"))


def test_a_wheel_that_is_another_or_lacks_a_file_or_is_missing_is_told(index: Path, models: Path) -> None:
    good = wheel(index, "tree", {"a": b"1"})
    files = {"a": promised(b"1")}

    def model(source: WheelSource) -> Model:
        return Model("whisper-x", "whisper", "", 9, None, (source,), files=files)

    fetcher = Fetcher(models, patience=SHORT)
    with pytest.raises(ModelMissing, match="wrong checksum"):
        fetcher.fetch(model(WheelSource((Wheel("tree==1.0", Expected(None, "sha256:00")),), {"a": ("tree/a",)})))
    with pytest.raises(ModelMissing, match="tree/b"):
        fetcher.fetch(model(WheelSource((good,), {"a": ("tree/b",)})))
    with pytest.raises(ModelMissing, match=r"nothere==1\.0: No matching distribution"):
        fetcher.fetch(model(WheelSource((Wheel("nothere==1.0", Expected()),), {"a": ("x",)})))
    assert not (models / "whisper-x").exists()


# ------------------------------------------------------------------ the catalogue


def test_the_catalogue_is_whole() -> None:
    names = [model.name for model in catalogue()]
    assert len(set(names)) == len(names)
    for model in catalogue():
        assert model.kind in ("vosk", "whisper", "piper")
        assert model.sources
        assert model.lang == "" or len(model.lang) == 2
        assert all(digest is None or digest.startswith(("md5:", "sha256:")) for digest in model.checksums.values())
        for source in model.sources:
            if isinstance(source, WheelSource):
                assert set(source.join) == set(model.files)
                assert all("==" in part.requirement and part.expected.digest for part in source.wheels)


def test_nothing_is_fetched_by_default_whose_licence_nobody_has_read() -> None:
    assert all(model.licence for model in catalogue() if model.default)
    assert all("MODEL_CARD" in model.files for model in catalogue() if model.kind == "piper")


def test_a_wrong_name_suggests_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean whisper-base"):
        by_name("wisper-base")
    with pytest.raises(UsageError, match="voicebot models list"):
        by_name("qqqq")
