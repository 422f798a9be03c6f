"""Models and voices: what each language gets, and what the caller meets where something is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from voicebot.config import Config, Folders
from voicebot.doctor.check import Check
from voicebot.service.models import Service, defaults, in_place, services, verified

FETCH = "run `voicebot models fetch`"


def examine(config: Config, places: Folders, today: date) -> Iterator[Check]:
    yield from (_language(config, service) for service in services(config, places))
    for model, state, text in verified(places, in_place(places)):
        if state == "damaged":
            yield Check.fail("models", f"{model.name} is damaged: {text}", f"run `voicebot models fetch {model.name}`")
    there = {model.name for model in in_place(places)}
    missing = [model.name for model in defaults(config) if model.name not in there]
    if missing:
        cure = f"{FETCH}; without a connection see docs/models.md"
        yield Check.warn("models", f"usual models that are not here: {', '.join(missing)}", cure)
    if config.hearing.whisper_model not in there:
        text = f"{config.hearing.whisper_model} is missing: a caller's language is not recognised by its sound"
        yield Check.warn("models", text, FETCH)


def _language(config: Config, service: Service) -> Check:
    name = f"language {service.lang}"
    if service.hearing is None and service.lang == config.dialogue.default_language:
        return Check.fail(name, "no recogniser: callers are not understood", FETCH)
    if service.hearing is None:
        return Check.warn(name, "no recogniser: callers are offered the fallback language and keys", FETCH)
    if service.speaking is None:
        fallback = ", ".join(config.languages[service.lang].fallback)
        return Check.warn(name, f"heard by {service.hearing}, no voice: callers hear {fallback}", FETCH)
    pinned = config.languages[service.lang].voice
    if pinned and not service.speaking.endswith(pinned):
        text = f"voice {pinned} is not here, {service.speaking} speaks instead"
        return Check.warn(name, text, f"run `voicebot models fetch {pinned}`")
    return Check.ok(name, f"heard by {service.hearing}, spoken by {service.speaking}")
