"""models list, fetch, verify."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from voicebot.cli.options import AsJson, ConfigFile, show_json

if TYPE_CHECKING:
    from voicebot.downloads.catalogue import Model
    from voicebot.service.models import Fetched, Service

Names = Annotated[list[str] | None, typer.Argument(metavar="[NAME ...]")]


def register(app: typer.Typer) -> None:
    models = typer.Typer(help="Speech models: the catalogue, fetching, checking.")
    models.command("list")(list_)
    models.command()(fetch)
    models.command()(verify)
    app.add_typer(models, name="models")


def list_(
    config: ConfigFile = None,
    as_json: AsJson = False,
    lang: Annotated[str, typer.Option(help="Only this language, as de, uk or tr.")] = "",
    present: Annotated[bool, typer.Option("--present", help="Only what is on this machine.")] = False,
) -> int:
    """List the catalogue: name, language, size, licence, whether it is here."""
    from voicebot.config import folders, load
    from voicebot.service.models import listed

    rows = [
        (model, there)
        for model, there in listed(folders(load(config)))
        if lang in ("", model.lang) and (there or not present)
    ]
    if as_json:
        for model, there in rows:
            show_json(_described(model) | {"present": there})
        return 0
    for model, there in rows:
        licence = model.licence or "unread"
        size = f"{model.size / 1e6:6.0f} MB"
        print(f"{'*' if there else ' '} {model.name:44} {model.kind:8} {model.lang or 'all':4} {size}  {licence}")
    print("* on this machine. unread: nobody has read its licence yet; fetched only by name, read its MODEL_CARD then.")
    return 0


def fetch(names: Names = None, config: ConfigFile = None) -> int:
    """Fetch models by NAME, or `defaults`: the usual ones of the offered languages."""
    from voicebot.cli.bars import bars
    from voicebot.config import folders, load
    from voicebot.service import models

    settings = load(config)
    places = folders(settings)
    asked = names or ["defaults"]
    wanted = models.wanted(settings, asked)
    with bars() as (progress, notice):
        done = models.fetch(settings, places, wanted, progress, notice)
    services = models.services(settings, places)
    unserved = [service.lang for service in services if not (service.hearing and service.speaking)]
    named = [entry for entry in done if entry.failure and entry.model.name in asked]
    _report(done, with_cures=bool(named or unserved))
    if any(entry.failure for entry in done):
        _report_what_works(services)
    return 1 if named or ("defaults" in asked and unserved) else 0


def verify(names: Names = None, config: ConfigFile = None, as_json: AsJson = False) -> int:
    """Read every byte of the models here, or of those named, and compare checksums."""
    from voicebot.config import folders, load
    from voicebot.service import models

    settings = load(config)
    places = folders(settings)
    chosen = models.wanted(settings, names) if names else models.in_place(places)
    found = models.verified(places, chosen)
    for model, state, text in found:
        if as_json:
            show_json({"name": model.name, "state": state, "text": text})
        else:
            cure = f"; run `voicebot models fetch {model.name}`" if state in ("damaged", "missing") else ""
            print(f"{state:9}  {model.name}: {text}{cure}")
    if not found and not as_json:
        print("no models here; run `voicebot models fetch`")
    return 1 if any(state in ("damaged", "missing") for _, state, _ in found) else 0


def _described(model: Model) -> dict[str, object]:
    return {
        "name": model.name,
        "kind": model.kind,
        "lang": model.lang,
        "size": model.size,
        "licence": model.licence,
        "default": model.default,
        "checksums": model.checksums,
        "sources": model.addresses,
    }


def _report(done: Sequence[Fetched], with_cures: bool) -> None:
    for entry in done:
        if entry.failure:
            print(f"missing    {entry.model.name}: {entry.failure}")
            if with_cures:
                print(f"           by hand: {entry.cure}")
        elif entry.new:
            licence = entry.model.licence or "unread: read the MODEL_CARD beside it before using it"
            print(f"fetched    {entry.model.name} (licence {licence})")
        else:
            print(f"in place   {entry.model.name}")


def _report_what_works(services: Sequence[Service]) -> None:
    for service in services:
        hearing = f"heard by {service.hearing}" if service.hearing else "NOT heard: callers can only press keys"
        speaking = f"spoken by {service.speaking}" if service.speaking else "NOT spoken: callers hear the fallback"
        print(f"works      {service.lang}: {hearing}, {speaking}")
    print("`voicebot models fetch NAME` says how to bring a missing one by hand; docs/models.md too.")
