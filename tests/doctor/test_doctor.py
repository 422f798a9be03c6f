"""The doctor finds what is wrong and names the cure; each fault is a real one, made in a temporary house."""

from __future__ import annotations

import socket
from datetime import date
from pathlib import Path

import pytest

from voicebot.config import Config, HoursConfig, LanguageConfig, LineConfig, PathsConfig, StaffConfig, folders
from voicebot.doctor import Check, content, examine, line, machine, office, records, speech

TODAY = date(2026, 11, 23)  # a Monday


def settings(home: Path, text: str = "") -> Path:
    file = home / "voicebot.toml"
    file.write_text(f'{text}\n[paths]\nruntime = "run"\n', encoding="utf-8")
    return file


def found(checks: list[Check], name: str) -> Check:
    return next(check for check in checks if check.name == name)


def test_a_broken_settings_file_is_the_only_finding(home: Path) -> None:
    checks = list(examine(settings(home, "[line]\nmax_cals = 3"), TODAY))
    assert [check.state for check in checks] == ["fail"]
    assert "max_calls" in checks[0].text


def test_everything_that_is_not_well_has_a_cure(home: Path) -> None:
    checks = list(examine(settings(home), TODAY))
    assert {check.state for check in checks} <= {"ok", "warn", "fail"}
    assert all(check.cure for check in checks if check.state != "ok")
    assert all("\n" not in check.text + check.cure for check in checks)
    assert not list((home / ".local").rglob("*.sqlite"))


def test_an_examination_that_fails_is_a_finding(home: Path) -> None:
    bad = home / "knowledge"
    bad.mkdir()
    (bad / "topics.toml").write_bytes(b"\xff[")
    checks = list(examine(settings(home, f'paths.knowledge = "{bad}"').rename(home / "x.toml"), TODAY))
    assert checks[0].state == "fail"  # paths twice: not TOML; now the real one
    (home / "v.toml").write_text(f'[paths]\nknowledge = "{bad}"\nruntime = "run"\n', encoding="utf-8")
    assert found(list(examine(home / "v.toml", TODAY)), "knowledge").state == "fail"


def test_the_example_office_is_refused(home: Path) -> None:
    checks = list(examine(settings(home, "[office]\nexample = true"), TODAY))
    assert found(checks, "office").state == "fail"


def test_unset_office_values_tell_what_callers_miss(home: Path) -> None:
    config = Config()
    texts = [check.text for check in office.examine(config, folders(config), TODAY)]
    assert any("office.police_text" in text for text in texts)
    assert any("nobody takes calls" in text for text in texts)
    assert any("never open" in text for text in texts)


def test_hours_and_staff_are_judged_for_today(home: Path) -> None:
    staff = (StaffConfig("A", "21", languages=("de", "en")),)
    config = Config(hours=HoursConfig(week={"mon": "08:00-13:00"}), staff=staff)
    checks = list(office.examine(config, folders(config), TODAY))
    assert found(checks, "hours").text == "open today at noon"
    assert found(checks, "staff").state == "ok"
    later = list(office.examine(config, folders(config), date(2026, 11, 24)))
    assert "opens 2026-11-30 08:00" in found(later, "hours").text


def test_a_clock_before_this_program_is_wrong(home: Path) -> None:
    config = Config()
    assert found(list(machine.examine(config, folders(config), date(2020, 1, 1))), "clock").state == "fail"


def test_folders_that_cannot_be_written_are_told(home: Path) -> None:
    (home / "file").write_text("", encoding="utf-8")
    config = Config(paths=PathsConfig(data=home / "file", runtime=home / "run"))
    assert found(list(machine.examine(config, folders(config), TODAY)), "folders").state == "fail"


def test_missing_models_are_told_by_language(home: Path) -> None:
    config = Config(paths=PathsConfig(models=home / "none"))
    checks = list(speech.examine(config, folders(config), TODAY))
    assert found(checks, "language de").state == "fail"
    assert "not understood" in found(checks, "language de").text
    assert found(checks, "language en").state == "warn"


def test_a_damaged_model_is_found(home: Path) -> None:
    folder = home / "models" / "whisper-base"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(b"half")
    config = Config(paths=PathsConfig(models=home / "models"))
    checks = list(speech.examine(config, folders(config), TODAY))
    assert any("whisper-base is damaged" in check.text and "fetch whisper-base" in check.cure for check in checks)


def test_knowledge_that_is_not_there_or_expires_is_told(home: Path) -> None:
    config = Config(paths=PathsConfig(knowledge=home / "none"))
    assert found(list(content.examine(config, folders(config), TODAY)), "knowledge").state == "fail"
    own = Config()
    late = list(content.examine(own, folders(own), date(2099, 1, 1)))
    assert found(late, "review").state == "warn"
    assert found(late, "knowledge").state == "ok"


def test_how_well_a_language_is_understood_is_told(home: Path) -> None:
    config = Config(languages={**Config().languages, "tr": LanguageConfig(), "sw": LanguageConfig()})
    checks = list(content.examine(config, folders(config), TODAY))
    for lang in ("de", "en", "tr"):
        assert "test questions led to their topic" in found(checks, f"understanding {lang}").text
    assert found(checks, "understanding sw").state == "warn"


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_an_occupied_port_is_told_with_its_owner(home: Path, transport: str) -> None:
    kind = socket.SOCK_DGRAM if transport == "udp" else socket.SOCK_STREAM
    with socket.socket(socket.AF_INET, kind) as taken:
        taken.bind(("127.0.0.1", 0))
        if transport == "tcp":
            taken.listen()
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        config = Config(line=LineConfig(listen=listen, transport=transport))
        check = found(list(line.examine(config, folders(config), TODAY)), "line")
    assert check.state == "fail"
    assert "is taken by" in check.text
    assert "pytest" in check.text


@pytest.mark.parametrize(
    ("wrong", "name", "state"),
    [
        (LineConfig(listen="192.0.2.1:5060"), "line", "fail"),
        (LineConfig(listen="127.0.0.1:0", peers=()), "peers", "fail"),
        (LineConfig(listen="127.0.0.1:0", peers=("0.0.0.0/0",)), "peers", "warn"),
        (LineConfig(listen="0.0.0.0:0"), "peers", "warn"),
        (LineConfig(listen="127.0.0.1:0", rtp_ports="10000-10003"), "rtp ports", "fail"),
        (LineConfig(listen="127.0.0.1:0", mode="register", domain="pbx.invalid"), "registrar", "fail"),
        (LineConfig(listen="127.0.0.1:0", mode="register", domain="127.0.0.1"), "registrar", "warn"),
        (LineConfig(listen="127.0.0.1:0", tls_certificate=Path("/nowhere.pem")), "certificate", "fail"),
    ],
)
def test_what_is_wrong_with_the_line(home: Path, wrong: LineConfig, name: str, state: str) -> None:
    config = Config(line=wrong)
    check = found(list(line.examine(config, folders(config), TODAY)), name)
    assert check.state == state
    assert check.cure


def test_a_readable_key_and_a_damaged_database_are_told(home: Path) -> None:
    config = Config()
    places = folders(config)
    places.data.mkdir(parents=True)
    places.secret_key.write_bytes(b"k" * 32)
    places.secret_key.chmod(0o644)
    (places.data / "calls.sqlite").write_bytes(b"this is no database, whatever its name says" * 100)
    checks = list(records.examine(config, places, TODAY))
    assert found(checks, "secret key").cure == f"chmod 600 {places.secret_key}"
    assert found(checks, "database").state == "fail"
    places.secret_key.chmod(0o600)
    assert found(list(records.examine(config, places, TODAY)), "secret key").state == "ok"
