"""Refuse values that have the right type and still cannot be meant."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from voicebot.config.sections import Config
from voicebot.errors import ConfigError

CHOICES = {
    "line.stack": ("baresip", "pyvoip"),
    "line.mode": ("trunk", "register"),
    "line.transport": ("udp", "tcp", "tls"),
    "line.srtp": ("off", "sdes", "dtls"),
    "hearing.engine": ("auto", "vosk", "whisper"),
    "speaking.engine": ("auto", "piper", "nanotts", "espeak"),
    "log.level": ("debug", "info", "warning", "error"),
}
CODECS = ("pcma", "pcmu", "g722")
RECOGNIZERS = ("", "vosk", "whisper")
SOURCES = ("official", "index")
WORKERS = {"ears", "recognition", "voice", "lookup"}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

RANGES: dict[str, tuple[float, float]] = {
    "line.register_seconds": (30, 86400),
    "line.max_calls": (1, 1000),
    "line.retry_after_seconds": (1, 3600),
    "line.media_timeout_seconds": (2, 3600),
    "line.jitter_ms": (0, 500),
    "hearing.threads": (1, 64),
    "hearing.vad_threshold": (0.05, 0.95),
    "hearing.speech_start_ms": (20, 1000),
    "hearing.pause_ms": (60, 2000),
    "hearing.patience_short_ms": (100, 5000),
    "hearing.patience_long_ms": (200, 10000),
    "hearing.reopen_ms": (0, 5000),
    "hearing.turn_limit_seconds": (5, 120),
    "hearing.runup_ms": (0, 1000),
    "hearing.slow_decode_ms": (200, 10000),
    "hearing.partial_every_ms": (100, 5000),
    "hearing.language_switch_p": (0, 1),
    "hearing.language_ask_p": (0, 1),
    "speaking.threads": (1, 64),
    "speaking.cache_mb": (0, 100_000),
    "speaking.rate": (0.5, 2),
    "dialogue.silence_seconds": (2, 60),
    "dialogue.barge_in_decide_ms": (200, 3000),
    "knowledge.answer_at": (0, 1),
    "knowledge.clarify_at": (0, 1),
    "transfer.answer_timeout_seconds": (5, 120),
    "transfer.attempts": (1, 10),
    "records.text_days": (0, 3650),
    "records.call_days": (0, 3650),
    "records.question_days": (0, 3650),
    "records.callback_days": (1, 3650),
    "records.audit_days": (0, 3650),
    "models.timeout_seconds": (1, 600),
    "workers.heartbeat_seconds": (0.5, 60),
    "workers.restart_backoff_seconds": (0, 60),
    "workers.start_timeout_seconds": (5, 3600),
}


def check(config: Config, file: Path) -> None:
    """Check every value that the types leave open.

    Raises:
        ConfigError: with file, key and cure.
    """
    for key, found, wanted in _findings(config):
        raise ConfigError(f"{file}: {key}: {wanted}, is {found!r}")


def _findings(config: Config) -> list[tuple[str, object, str]]:
    """List what is wrong as (key, value, what it should be)."""
    found: list[tuple[str, object, str]] = []

    def demand(good: bool, key: str, value: object, wanted: str) -> None:
        if not good:
            found.append((key, value, wanted))

    for key, choices in CHOICES.items():
        demand((value := _value(config, key)) in choices, key, value, "should be " + ", ".join(choices))
    for key, (least, most) in RANGES.items():
        value = _value(config, key)
        demand(least <= value <= most, key, value, f"should be from {least:g} to {most:g}")
    for rules in (_check_line, _check_languages, _check_hours, _check_staff, _check_workers, _check_order):
        rules(config, demand)
    return found


Demand = Callable[[bool, str, object, str], None]


def _value(config: Config, key: str) -> Any:
    section, _, name = key.partition(".")
    return getattr(getattr(config, section), name)


def _check_line(config: Config, demand: Demand) -> None:
    line = config.line
    demand(is_address(line.listen), "line.listen", line.listen, 'should be IP:port like "127.0.0.1:5060"')
    for peer in line.peers:
        demand(is_network(peer), "line.peers", peer, 'should be addresses or networks like "192.168.178.1"')
    for codec in line.codecs:
        demand(codec in CODECS, "line.codecs", codec, "should be of " + ", ".join(CODECS))
    demand(bool(line.codecs), "line.codecs", line.codecs, "should name at least one codec")
    demand(is_port_range(line.rtp_ports), "line.rtp_ports", line.rtp_ports, 'should be like "10000-10999"')
    register = line.mode == "register"
    demand(not register or bool(line.domain), "line.domain", line.domain, "should name the PBX to register at")
    tls = line.transport == "tls"
    demand(not tls or line.tls_certificate is not None, "line.tls_certificate", None, "should name a PEM file for TLS")


def _check_languages(config: Config, demand: Demand) -> None:
    for code, language in config.languages.items():
        demand(re.fullmatch("[a-z]{2}", code) is not None, "languages", code, "should be ISO 639-1 codes like tr")
        key = f"languages.{code}"
        demand(
            language.recognizer in RECOGNIZERS, f"{key}.recognizer", language.recognizer, "should be vosk or whisper"
        )
        for other in language.fallback:
            wanted = "should be offered languages: " + ", ".join(config.languages)
            demand(other in config.languages, f"{key}.fallback", other, wanted)
    default = config.dialogue.default_language
    wanted = "should be an offered language: " + ", ".join(config.languages)
    demand(default in config.languages, "dialogue.default_language", default, wanted)
    greeted = [code for code, language in config.languages.items() if language.greeting and code != default]
    demand(len(greeted) <= 2, "languages.*.greeting", greeted, "should be true for two further languages at most")


def _check_hours(config: Config, demand: Demand) -> None:
    demand(
        is_timezone(config.hours.timezone), "hours.timezone", config.hours.timezone, 'should be like "Europe/Berlin"'
    )
    _check_week("hours.week", config.hours.week, demand)
    for day in config.hours.closed:
        demand(is_closing_day(day), "hours.closed", day, 'should be "2026-12-24", or "12-24" for every year')


def _check_staff(config: Config, demand: Demand) -> None:
    for number, person in enumerate(config.staff, 1):
        demand(bool(person.name.strip()), f"staff[{number}].name", person.name, "should not be empty")
        demand(bool(person.extension.strip()), f"staff[{number}].extension", person.extension, "should not be empty")
        wanted = "should be an extension or SIP URI, and never 110 or 112: callers are told to dial these themselves"
        demand(not is_emergency_number(person.extension), f"staff[{number}].extension", person.extension, wanted)
        _check_week(f"staff[{number}].hours", person.hours, demand)
    names = [person.name for person in config.staff]
    demand(len(set(names)) == len(names), "staff.name", names, "should differ from one another")


def _check_workers(config: Config, demand: Demand) -> None:
    named = [worker for process in config.workers.processes for worker in process]
    wanted = "should name each of " + ", ".join(sorted(WORKERS)) + " once"
    for source in config.models.sources:
        demand(source in SOURCES, "models.sources", source, "should be of " + ", ".join(SOURCES))
    demand(sorted(named) == sorted(WORKERS), "workers.processes", config.workers.processes, wanted)


def _check_order(config: Config, demand: Demand) -> None:
    hearing = config.hearing
    wanted = "should not be longer than hearing.patience_long_ms"
    value = hearing.patience_short_ms
    demand(value <= hearing.patience_long_ms, "hearing.patience_short_ms", value, wanted)
    ask = hearing.language_ask_p
    demand(
        ask <= hearing.language_switch_p, "hearing.language_ask_p", ask, "should not exceed hearing.language_switch_p"
    )


def _check_week(key: str, week: Mapping[str, str], demand: Demand) -> None:
    for day, hours in week.items():
        demand(day in DAYS, key, day, "should have the days " + ", ".join(DAYS))
        demand(is_hours(hours), f"{key}.{day}", hours, 'should be like "08:00-12:00, 13:00-16:00"')


def is_address(text: str) -> bool:
    host, _, port = text.rpartition(":")
    return is_ip(host.strip("[]")) and port.isascii() and port.isdecimal() and int(port) <= 65535


def is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def is_network(text: str) -> bool:
    try:
        ipaddress.ip_network(text, strict=False)
    except ValueError:
        return False
    return True


def is_port_range(text: str) -> bool:
    match = re.fullmatch(r"([0-9]{1,5})-([0-9]{1,5})", text)
    return match is not None and 1024 <= int(match[1]) < int(match[2]) <= 65535


def is_timezone(text: str) -> bool:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def is_hours(text: str) -> bool:
    """True for "" (closed) and for spans in order, none overlapping: "08:00-12:00, 13:00-16:00"."""
    clock = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00"
    spans = [span.strip() for span in text.split(",")] if text.strip() else []
    if not all(re.fullmatch(f"({clock})-({clock})", span) for span in spans):
        return False
    marks = [mark for span in spans for mark in span.split("-")]
    return all(early < late for early, late in zip(marks[::2], marks[1::2], strict=True)) and marks == sorted(marks)


def is_emergency_number(extension: str) -> bool:
    """True for 110 and 112, however they are written: "112", "0-112", "+49112", "sip:110@pbx"."""
    user = re.sub("^sips?:", "", extension.strip(), flags=re.IGNORECASE).partition("@")[0].partition(";")[0]
    digits = re.sub(r"[^0-9+]", "", user)
    return re.fullmatch(r"(\+49|0049|0)*(110|112)", digits) is not None


def is_closing_day(text: str) -> bool:
    month_day = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    return re.fullmatch(f"([0-9]{{4}}-)?{month_day}", text) is not None
