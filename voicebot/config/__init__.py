"""One TOML file in, frozen dataclasses out, one per room; nothing else in the house reads a setting from anywhere.

`sections` holds the dataclasses, `loading` finds and reads the file, `checks` refuses impossible values,
`folders` says where things live.
"""

from __future__ import annotations

from voicebot.config.folders import Folders, folders, make_folders
from voicebot.config.loading import find, load
from voicebot.config.sections import (
    Config,
    DialogueConfig,
    HearingConfig,
    HoursConfig,
    KnowledgeConfig,
    LanguageConfig,
    LineConfig,
    LogConfig,
    ModelsConfig,
    OfficeConfig,
    PathsConfig,
    RecordsConfig,
    SpeakingConfig,
    StaffConfig,
    TransferConfig,
    WorkersConfig,
)

__all__ = [
    "Config",
    "DialogueConfig",
    "Folders",
    "HearingConfig",
    "HoursConfig",
    "KnowledgeConfig",
    "LanguageConfig",
    "LineConfig",
    "LogConfig",
    "ModelsConfig",
    "OfficeConfig",
    "PathsConfig",
    "RecordsConfig",
    "SpeakingConfig",
    "StaffConfig",
    "TransferConfig",
    "WorkersConfig",
    "find",
    "folders",
    "load",
    "make_folders",
]
