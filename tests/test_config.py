"""Settings: where the file is found, what is refused and in which words, where things live."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.config import Config, PathsConfig, find, folders, load, make_folders
from voicebot.config.checks import is_address, is_closing_day, is_hours, is_network, is_port_range
from voicebot.config.loading import parse
from voicebot.errors import ConfigError


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "voicebot.toml"
    file.write_text(text, encoding="utf-8")
    return file


# ------------------------------------------------------------------ finding


def test_without_a_file_the_built_in_defaults_hold_and_listen_on_loopback_only(home: Path) -> None:
    assert find() is None
    config = load()
    assert config == Config()
    assert config.line.listen.startswith("127.0.0.1:")
    assert config.line.peers == ("127.0.0.1",)


def test_the_search_goes_from_the_option_over_the_environment_to_the_usual_places(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_home = write(home / ".config" / "voicebot", "")
    assert find() == in_home
    here = write(home, "")
    assert find() == Path(here.name)
    by_variable = write(home / "elsewhere", "")
    monkeypatch.setenv("VOICEBOT_CONFIG", str(by_variable))
    assert find() == by_variable
    by_option = write(home / "option", "")
    assert find(by_option) == by_option


def test_xdg_config_home_is_honoured(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(home / "settings" / "voicebot", "")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "settings"))
    assert find() == file


def test_a_named_file_that_is_missing_is_an_error_and_not_the_defaults(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigError, match="no such settings file"):
        load(home / "nowhere.toml")
    monkeypatch.setenv("VOICEBOT_CONFIG", str(home / "nowhere.toml"))
    with pytest.raises(ConfigError, match=r"named by \$VOICEBOT_CONFIG"):
        load()


# ------------------------------------------------------------------ reading


def test_a_whole_file(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        """
        [office]
        name = "Ausländerbehörde Landratsamt"
        [line]
        peers = ["192.168.178.1", "10.0.0.0/8"]
        max_calls = 5
        [languages.tr]
        release = false
        [hours]
        closed = [2026-12-24, "12-31"]
        [hours.week]
        mon = "08:00-12:00, 13:00-16:00"
        [[staff]]
        name = "Frau A"
        extension = "21"
        languages = ["de", "tr"]
        [workers]
        processes = [["ears", "recognition", "voice", "lookup"]]
        """,
    )
    config = load(file)
    assert config.office.name == "Ausländerbehörde Landratsamt"
    assert config.line.peers == ("192.168.178.1", "10.0.0.0/8")
    assert list(config.languages) == ["de", "en", "tr"]
    assert config.languages["tr"].release is False
    assert config.hours.closed == ("2026-12-24", "12-31")
    assert config.staff[0].languages == ("de", "tr")
    assert config.workers.processes == (("ears", "recognition", "voice", "lookup"),)


def test_a_language_table_changes_only_what_it_names(tmp_path: Path) -> None:
    config = load(write(tmp_path, "[languages.en]\ngreeting = false"))
    assert config.languages["en"].complete is True
    assert config.languages["en"].greeting is False
    assert config.languages["de"] == Config().languages["de"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[office]\nnam = 'A'", "unknown setting office.nam; did you mean name?"),
        ("[ofice]\nname = 'A'", "unknown setting ofice; did you mean office?"),
        ("[[staff]]\nname = 'A'\nextention = '1'", r"staff\[1\].extention; did you mean extension?"),
        ("[languages.tr]\nfalback = ['en']", "languages.tr.falback; did you mean fallback?"),
        ("[[staff]]\nname = 'A'", r"staff\[1\].extension: is missing"),
        ("[[staff]]\nname = 'A'\nextension = '112'", r"staff\[1\].extension: .* never 110 or 112"),
        ("[[staff]]\nname = 'A'\nextension = '0 110'", r"never 110 or 112"),
        ("[[staff]]\nname = 'A'\nextension = 'sip:112@pbx'", r"never 110 or 112"),
        ("[[staff]]\nname = 'A'\nextension = '+49 112'", r"never 110 or 112"),
        ("[line]\nmax_calls = '5'", "line.max_calls: should be a valid integer, is '5'"),
        ("[line]\nmax_calls = true", "line.max_calls: should be a valid integer"),
        ("[line]\npeers = '1.2.3.4'", "line.peers: should be a valid list"),
        ("line = 3", "line: should be a table, is 3"),
        ("[languages]\ntr = 5", "languages.tr: should be a table"),
        ("languages = 5", "languages: should be a table"),
        ("[line]\nmax_calls = 0", "line.max_calls: should be from 1 to 1000, is 0"),
        ("[line]\nstack = 'asterisk'", "line.stack: should be baresip, pyvoip"),
        ("[line]\nlisten = 'localhost:5060'", "line.listen: should be IP:port"),
        ("[line]\npeers = ['fritz.box']", "line.peers: should be addresses or networks"),
        ("[line]\ncodecs = []", "line.codecs: should name at least one"),
        ("[line]\nrtp_ports = '10000'", "line.rtp_ports: should be like"),
        ("[line]\nmode = 'register'", "line.domain: should name the PBX"),
        ("[line]\ntransport = 'tls'", "line.tls_certificate: should name a PEM file"),
        ("[hours]\ntimezone = 'Berlin'", "hours.timezone: should be like"),
        ("[hours.week]\nmon = '8-12'", "hours.week.mon: should be like"),
        ("[hours.week]\nmontag = '08:00-12:00'", "hours.week: should have the days mon, tue"),
        ("[hours]\nclosed = ['Christmas']", "hours.closed: should be"),
        ("[dialogue]\ndefault_language = 'xx'", "dialogue.default_language: should be an offered language"),
        ("[languages.german]", "languages: should be ISO 639-1 codes"),
        ("[languages.tr]\nfallback = ['zz']", "languages.tr.fallback: should be offered languages"),
        ("[hearing]\npatience_short_ms = 2000", "hearing.patience_short_ms: should not be longer"),
        ("[hearing]\nlanguage_ask_p = 0.95", "hearing.language_ask_p: should not exceed"),
        ("[workers]\nprocesses = [['ears']]", "workers.processes: should name each of"),
        ("[models]\nsources = ['torrent']", "models.sources: should be of official, index"),
        ("[office\n", "not TOML"),
    ],
)
def test_what_is_wrong_is_told_in_one_line_with_file_key_and_cure(tmp_path: Path, text: str, message: str) -> None:
    file = write(tmp_path, text)
    with pytest.raises(ConfigError, match=message) as caught:
        load(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_utf8_names_the_byte(tmp_path: Path) -> None:
    file = tmp_path / "voicebot.toml"
    file.write_bytes(b"[office]\nname = 'M\xfcnchen'")
    with pytest.raises(ConfigError, match="byte 18 is not UTF-8"):
        load(file)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_one_line(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("settings") / "voicebot.toml"
    file.write_bytes(data)
    try:
        told = repr(load(file))
    except ConfigError as error:
        told = str(error)
    assert "\n" not in told


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([entry.name for entry in dataclasses.fields(Config)]), _values, max_size=3))
def test_any_table_is_taken_or_refused(table: dict[str, object]) -> None:
    try:
        config = parse(table, Path("/x/voicebot.toml"))
    except ConfigError:
        return
    assert isinstance(config, Config)


# ------------------------------------------------------------------ secrets and paths


def test_the_password_may_stand_in_a_file_and_shows_nowhere(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("s3cret\n", encoding="utf-8")
    config = load(write(tmp_path, "[line]\npassword_file = 'password'"))
    assert config.line.password == "s3cret"
    assert "s3cret" not in repr(config)


def test_a_password_of_the_wrong_type_is_not_repeated_in_the_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"line\.password") as caught:
        load(write(tmp_path, "[line]\npassword = 12345678"))
    assert "12345678" not in str(caught.value)


def test_two_passwords_or_an_unreadable_one_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="both set"):
        load(write(tmp_path, "[line]\npassword = 'a'\npassword_file = 'b'"))
    with pytest.raises(ConfigError, match="password_file"):
        load(write(tmp_path, "[line]\npassword_file = 'b'"))


def test_relative_paths_are_meant_from_the_settings_file(tmp_path: Path) -> None:
    config = load(write(tmp_path / "etc", "[paths]\ndata = '../state'\nknowledge = '/srv/knowledge'"))
    assert folders(config).data == tmp_path / "state"
    assert folders(config).knowledge == Path("/srv/knowledge")


# ------------------------------------------------------------------ folders


def test_folders_follow_the_home(home: Path) -> None:
    places = folders(Config())
    assert places.data == home / ".local/share/voicebot"
    assert places.models == home / ".local/share/voicebot/models"
    assert places.cache == home / ".cache/voicebot"
    assert places.secret_key == places.data / "secret.key"
    assert (places.knowledge / "topics.toml").is_file()


def test_folders_follow_systemd_then_xdg(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/ignored")
    assert folders(Config()).data == Path("/data/voicebot")
    assert folders(Config()).cache == home / ".cache/voicebot"
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/voicebot:/var/lib/other")
    monkeypatch.setenv("RUNTIME_DIRECTORY", "/run/voicebot")
    assert folders(Config()).data == Path("/var/lib/voicebot")
    assert folders(Config()).runtime == Path("/run/voicebot")


def test_settings_come_before_the_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/voicebot")
    config = Config(paths=PathsConfig(data=Path("/mine"), models=Path("/models")))
    assert folders(config).data == Path("/mine")
    assert folders(config).models == Path("/models")


def test_a_socket_in_the_private_runtime_folder_fits_into_an_address(home: Path) -> None:
    assert len(str(folders(Config()).runtime / "recognition.sock")) < 108  # unix(7)


def test_folders_are_made_for_this_user_only(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(home / "run"))
    places = folders(Config())
    make_folders(places)
    for folder in (places.data, places.cache, places.runtime):
        assert folder.stat().st_mode & 0o777 == 0o700
    make_folders(places)


def test_a_folder_that_cannot_be_made_names_the_setting(home: Path) -> None:
    (home / "file").write_text("", encoding="utf-8")
    config = Config(paths=PathsConfig(data=home / "file" / "data", runtime=home / "run"))
    with pytest.raises(ConfigError, match=r"paths\.data"):
        make_folders(folders(config))


def test_a_runtime_folder_of_somebody_else_is_refused(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = Config(paths=PathsConfig(runtime=home / "run"))
    make_folders(folders(config))
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    with pytest.raises(ConfigError, match="belongs to somebody else"):
        make_folders(folders(config))


# ------------------------------------------------------------------ forms


@pytest.mark.parametrize("text", ["", "08:00-12:00", "08:00-12:00, 13:00-16:00", "00:00-24:00"])
def test_hours(text: str) -> None:
    assert is_hours(text)


@pytest.mark.parametrize("text", ["8-12", "12:00-08:00", "08:00-12:00, 11:00-13:00", "25:00-26:00", "08:00", "x"])
def test_no_hours(text: str) -> None:
    assert not is_hours(text)


@given(st.text(max_size=30))
def test_forms_take_any_text(text: str) -> None:
    for form in (is_address, is_network, is_port_range, is_hours, is_closing_day):
        assert form(text) in (True, False)
