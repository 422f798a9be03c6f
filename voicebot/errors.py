"""Everything that can go wrong, in one tree.

VoicebotError
├── UsageError               wrong command line or configuration: exit status 2
│   └── ConfigError          a setting is missing, unknown or impossible; names the key and the cure
├── RunError                 a command ran and did not succeed: exit status 1
├── ModelMissing             a model file is not there; says how to bring it
├── SourceFailed             one of the places that have a model did not deliver; the next is tried
├── KnowledgeError           a knowledge file is broken; names file, line and cure
├── AudioError               a sound file cannot be read as speech
├── ProtocolError            never raised itself
│   ├── LocalProtocolError   we broke a rule: a bug in this house
│   └── RemoteProtocolError  they broke a rule: answered or dropped, and counted
├── LineError                the telephone line cannot be used: port taken, PBX unreachable
│   ├── RegistrationRefused  the PBX said no: wrong user or password
│   └── CallNotPlaced        an outgoing call was refused, busy or not answered
├── TransferRefused          a transfer did not happen; carries the typed reason
├── EngineError              a speech or lookup engine failed or missed its deadline
└── StoreError               a record could not be written
"""

from __future__ import annotations


class VoicebotError(Exception):
    """Root of the tree; its text is one line that says what is wrong and what to do."""


class UsageError(VoicebotError):
    """Wrong command line or configuration."""


class ConfigError(UsageError):
    """A setting is missing, unknown or impossible."""


class RunError(VoicebotError):
    """A command ran and did not succeed."""


class ModelMissing(VoicebotError):
    """A model file is not there; the text says how to bring it."""


class SourceFailed(VoicebotError):
    """One of the places that have a model did not deliver; the next is tried.

    `unreachable` is true where the host itself gave no answer, so that nobody need ask it again.
    """

    def __init__(self, text: str, unreachable: bool = False) -> None:
        super().__init__(text)
        self.unreachable = unreachable


class KnowledgeError(VoicebotError):
    """A knowledge file is broken; the text names file, line and cure."""


class AudioError(VoicebotError):
    """A sound file cannot be read as speech."""


class ProtocolError(VoicebotError):
    """Somebody broke a protocol rule; raise one of the two below."""


class LocalProtocolError(ProtocolError):
    """We broke a rule: a bug in this house."""


class RemoteProtocolError(ProtocolError):
    """They broke a rule: answered or dropped, and counted."""


class LineError(VoicebotError):
    """The telephone line cannot be used."""


class RegistrationRefused(LineError):
    """The PBX refused our registration."""


class CallNotPlaced(LineError):
    """An outgoing call was refused, busy or not answered; `status` is the SIP status or None."""

    def __init__(self, text: str, status: int | None = None) -> None:
        super().__init__(text)
        self.status = status


class TransferRefused(VoicebotError):
    """A transfer did not happen; `reason` is an `events.TransferReason` value."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text)
        self.reason = reason


class EngineError(VoicebotError):
    """A speech or lookup engine failed or missed its deadline."""


class StoreError(VoicebotError):
    """A record could not be written."""
