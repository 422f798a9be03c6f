"""Models of this machine: which there are, which the settings want, and what works without the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from voicebot.config import Config, Folders
from voicebot.downloads.catalogue import Model, by_name, catalogue
from voicebot.downloads.fetching import Fetcher, Notice
from voicebot.downloads.installed import by_hand, is_present, verify
from voicebot.downloads.transport import Patience, Progress
from voicebot.errors import ModelMissing
from voicebot.tts import ENGINES
from voicebot.tts.voices import Voices


def model_folder(places: Folders, name: str) -> Path:
    """Return the folder that a model of the catalogue lives in, there or not."""
    return places.models / name


@dataclass(frozen=True, slots=True)
class Service:
    """What a language gets on this machine; None where nothing is there for it."""

    lang: str
    hearing: str | None
    """The recogniser's model."""
    speaking: str | None
    """engine:voice"""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of one wanted model."""

    model: Model
    failure: str | None = None
    """Why it could not be fetched; None where it is in place now."""
    cure: str = ""
    """How to bring it by hand."""
    new: bool = False


def listed(places: Folders) -> list[tuple[Model, bool]]:
    """Return the whole catalogue, and for each model whether it is in place."""
    return [(model, is_present(model, places.models)) for model in catalogue()]


def wanted(config: Config, names: Iterable[str]) -> list[Model]:
    """Turn names into models; `defaults` stands for the usual ones of the offered languages.

    Raises:
        UsageError: a name is in no catalogue.
    """
    models: dict[str, Model] = {}
    for name in names:
        for model in defaults(config) if name == "defaults" else [by_name(name)]:
            models[model.name] = model
    return list(models.values())


def defaults(config: Config) -> list[Model]:
    """Return the models that the settings name, and the usual ones of the offered languages whose licence is known."""
    named = {config.hearing.whisper_model} | {table.voice for table in config.languages.values()}
    engines = (config.hearing.engine, config.speaking.engine)
    usual = [
        model
        for model in catalogue()
        if model.name in named or (model.default and model.lang in config.languages and _fits(model, engines))
    ]
    return usual


def fetch(
    config: Config, places: Folders, models: Sequence[Model], progress: Progress, notice: Notice
) -> list[Fetched]:
    """Bring each; one that fails does not stop the others.

    Raises:
        RunError: the disk is full or the folder not ours to write.
    """
    if places.models.is_relative_to(places.data):  # the database will lie there too
        with suppress(OSError):  # whoever fetches is told by the fetcher
            places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    patience = Patience(timeout_seconds=config.models.timeout_seconds)
    fetcher = Fetcher(places.models, config.models.sources, progress, notice, patience)
    return [_fetch(fetcher, model) for model in models]


def verified(places: Folders, models: Sequence[Model]) -> list[tuple[Model, str, str]]:
    """Read every byte of the models in place: model, "ok" or "unchecked" or "damaged" or "missing", a sentence."""
    found = []
    for model in models:
        there = model_folder(places, model.name).is_dir()
        found.append((model, *(verify(model, places.models) if there else ("missing", "not fetched"))))
    return found


def in_place(places: Folders) -> list[Model]:
    """Return the models whose folder is there, whole or not."""
    return [model for model in catalogue() if model_folder(places, model.name).is_dir()]


def services(config: Config, places: Folders) -> list[Service]:
    """Say for each offered language who hears and who speaks it on this machine."""
    offers = [offer for engine in ENGINES.values() for offer in engine(places.models, config.speaking.threads)]
    voices = Voices(offers, config.languages, config.speaking.engine)
    return [
        Service(
            lang=lang,
            hearing=_hearing(config, places, lang),
            speaking=next((f"{offer.engine}:{offer.name}" for offer in voices.of(lang)), None),
        )
        for lang in config.languages
    ]


def _fits(model: Model, engines: tuple[str, str]) -> bool:
    """False where the settings fix another engine."""
    hearing, speaking = engines
    return speaking in ("auto", "piper") if model.kind == "piper" else hearing in ("auto", model.kind)


def _fetch(fetcher: Fetcher, model: Model) -> Fetched:
    try:
        return Fetched(model, new=fetcher.fetch(model))
    except ModelMissing as missing:
        return Fetched(model, str(missing), by_hand(model, fetcher.models))


def _hearing(config: Config, places: Folders, lang: str) -> str | None:
    engine = config.languages[lang].recognizer or config.hearing.engine
    if engine in ("auto", "vosk"):
        for model in catalogue():
            if model.kind == "vosk" and model.lang == lang and is_present(model, places.models):
                return model.name
    whisper = config.hearing.whisper_model
    return whisper if engine != "vosk" and is_present(by_name(whisper), places.models) else None
