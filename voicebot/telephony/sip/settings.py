"""From `LineConfig` to what the SIP stack wants to be told: thinker, no I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass

from baresip.config import Account, Config

from voicebot.config import LineConfig
from voicebot.errors import ConfigError

CODECS = {"pcma": "pcma", "pcmu": "pcmu", "g722": "g722/16000/1"}
ENCRYPTION = {"off": None, "sdes": "srtp-mand", "dtls": "dtls_srtp"}
# Read from the INVITE: who calls, and which number was dialled.
HEADERS = ("From", "To", "P-Asserted-Identity", "Privacy")
SPARE_CALLS = 8  # calls past `max_calls` live for a moment, while they are being refused


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address to listen on; port 0 means any free one."""

    host: str
    port: int


def parse_listen(listen: str) -> Endpoint:
    """Split "127.0.0.1:5060" or "[::1]:5060".

    Raises:
        ConfigError: it is neither.
    """
    host, _, port = listen.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise ConfigError(f'line.listen = "{listen}" is not IP:port, for example 127.0.0.1:5060')
    if host.strip("[]") in ("0.0.0.0", "::"):
        raise ConfigError(f'line.listen = "{listen}": name the one address of this machine that the PBX reaches')
    return Endpoint(host.strip("[]"), int(port))


def check_rtp_ports(config: LineConfig) -> None:
    """The stack takes any text for no ports at all, and then refuses every call.

    Raises:
        ConfigError: no range, or too small for `max_calls` (two ports each).
    """
    match = re.fullmatch(r"(\d{1,5})-(\d{1,5})", config.rtp_ports)
    first, last = (int(match.group(1)), int(match.group(2))) if match else (0, 0)
    if not 1024 <= first < last <= 65535:
        raise ConfigError(f'line.rtp_ports = "{config.rtp_ports}" is no range like 10000-10999')
    if (last - first + 1) // 2 < config.max_calls:
        raise ConfigError(f"line.rtp_ports: {config.max_calls} calls need twice as many ports")


def stack_config(config: LineConfig) -> Config:
    """Settings of the whole stack.

    Raises:
        ConfigError: a setting of [line] is impossible.
    """
    listen = parse_listen(config.listen)
    check_rtp_ports(config)
    if config.transport not in ("udp", "tcp", "tls"):
        raise ConfigError(f'line.transport = "{config.transport}" is unknown: choose udp, tcp or tls')
    if config.transport == "tls" and config.tls_certificate is None:
        raise ConfigError('line.transport = "tls" needs line.tls_certificate, a PEM file with key and certificate')
    # Quirk: TLS listens one port above the one it is told (upstream 7).
    told = Endpoint(listen.host, listen.port - 1) if config.transport == "tls" else listen
    lines = [
        f"sip_listen {format_endpoint(told)}",
        f"sip_transports {config.transport}",
        f"rtp_ports {config.rtp_ports}",
        "audio_jitter_buffer_type off",  # quirk: its own can be muted for good (docs/upstream.md)
    ]
    if config.tls_certificate is not None:
        lines.append(f"sip_certificate {config.tls_certificate}")
    if config.tls_ca is not None:
        lines += [f"sip_cafile {config.tls_ca}", "sip_verify_server yes"]
    return Config(
        net_interface=listen.host,
        expose_headers=HEADERS,
        max_concurrent_calls=None,  # ours is counted in `line`, which can answer 503
        rtp_timeout=0,  # `leg` watches: the stack does not see the keys that are tapped
        extra_config_text="\n".join(lines) + "\n",
    )


def account(config: LineConfig, listen: Endpoint, user: str | None = None) -> Account:
    """The identity that calls go out under; on a trunk it also takes calls to any number.

    Raises:
        ConfigError: a setting of [line] is impossible.
    """
    if config.mode not in ("trunk", "register"):
        raise ConfigError(f'line.mode = "{config.mode}" is unknown: choose trunk or register')
    if not config.codecs:
        raise ConfigError(f"line.codecs is empty: choose from {', '.join(CODECS)}")
    registers = config.mode == "register" and user is None
    if config.mode == "register" and not config.domain:
        raise ConfigError('line.mode = "register" needs line.domain, the host name of the PBX')
    try:
        return Account(
            user=user or config.user,
            domain=config.domain if config.mode == "register" else format_endpoint(listen),
            password=config.password,
            auth_user=config.auth_user or None,
            reg_interval=config.register_seconds if registers else 0,
            transport=config.transport,  # type: ignore[arg-type]
            audio_codecs=tuple(codec(name) for name in config.codecs),
            extra_params=tuple(account_parameters(config)),
        )
    except (ValueError, TypeError) as error:
        raise ConfigError(f"[line] cannot be used: {error}") from error


def account_parameters(config: LineConfig) -> list[str]:
    """What the stack's account line needs beyond the fields of the binding."""
    if config.srtp not in ENCRYPTION:
        raise ConfigError(f'line.srtp = "{config.srtp}" is unknown: choose off, sdes or dtls')
    # Quirks: without the first it re-INVITEs every answered call to add video, without the second it
    # answers 404 to every number but its own user.
    parameters = ["video_codecs=none", "catchall=yes"]
    encryption = ENCRYPTION[config.srtp]
    if encryption is not None:
        parameters.append(f"mediaenc={encryption}")
    return parameters


def codec(name: str) -> str:
    if name not in CODECS:
        raise ConfigError(f'line.codecs: "{name}" is unknown: choose from {", ".join(CODECS)}')
    return CODECS[name]


def format_endpoint(endpoint: Endpoint) -> str:
    host = f"[{endpoint.host}]" if ":" in endpoint.host else endpoint.host
    return f"{host}:{endpoint.port}"
