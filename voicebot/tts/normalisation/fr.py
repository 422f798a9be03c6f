"""French as it is spoken in France."""

from __future__ import annotations

import re

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.agreement import next_words
from voicebot.tts.normalisation.parts import SpokenSigns
from voicebot.tts.normalisation.reading import Numerals, cardinals, ordinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

cardinal = cardinals("fr")
ordinal = ordinals("fr")
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_FEMININE = re.compile(
    r"(?:heure|semaine|année|fois|langue|page|personne|minute|seconde|question|fiche|copie|réponse|demande|journée"
    r"|attestation|photo|carte|taxe|classe|pièce|lettre|famille|condition|preuve|tranche|place|chambre|étape|voix)s?"
    r"|dernières|premières|bonnes"
)


def agree(value: int, _before: str, after: str) -> str:
    """Only "un" bends: une heure, vingt et une heures."""
    spoken = cardinal(value)
    feminine = any(_FEMININE.fullmatch(word) for word in next_words(after, 2))
    return f"{spoken}e" if feminine and re.search(r"\bun$", spoken) else spoken


def _clock(moment: Moment, _before: str) -> str:
    hour, minute = moment
    spoken = f"{agree(hour, '', ' heures')} {'heure' if hour < 2 else 'heures'}"
    return f"{spoken} {agree(minute, '', ' minutes')}" if minute else spoken


def _feminine_ordinal(found: re.Match[str]) -> str:
    return "première" if found[1] == "1" else ordinal(int(found[1]))


READING = tables.reading(
    Tongue(
        lang="fr",
        numerals=Numerals(cardinal, decimal=",", thousands=" ", comma="virgule", plus="plus"),
        agree=agree,
        signs=SpokenSigns(at="arobase", dot="point", dash="tiret", underscore="tiret bas", slash="barre oblique"),
        money=Money(
            euro={"one": "euro", "many": "d'euros", "other": "euros"}, cent={"one": "centime", "other": "centimes"},
            joint=" et ",
        ),
        dates=Dates(day=lambda day, _before: "premier" if day == 1 else cardinal(day), year=cardinal),
        hours=Hours(
            clock=_clock,
            span=lambda start, end: f"de {_clock(start, '')} à {_clock(end, '')}",
            week=lambda first, last: f"du {_DAYS[first]} au {_DAYS[last]}",
            also="aussi",
            written="h",
            word="heures?",
        ),
        percent={"other": "{} pour cent"},
        section="paragraphe",
        paragraph="alinéa",
        span="de {0} à {1}",
        minus="moins",
        counted="(?:ans?|mois|jours?|heures?|semaines?|minutes?|euros?|personnes?|questions?|points?)(?!\\w)",
        file_number=r"(?i:numéro de dossier|référence|dossier n[°o]\.?)",
        abbreviations={
            "p. ex.": "par exemple", "etc.": "et cetera.", "c.-à-d.": "c'est-à-dire", "env.": "environ",
            "tél.": "téléphone", "art.": "article", "al.": "alinéa", "max.": "maximum", "min.": "minimum",
            "Dr.": "docteur", "Mme": "madame", "M.": "monsieur", "Nr.": "numéro", "n°": "numéro",
        },
        own=(
            rule(r"(?<!\w)1er(?!\w)", "premier"),
            rule(r"(?<!\w)((?i:qu|d|jusqu))e\s(?=1\s(?:an|mois|jour|heure|semaine)(?!\w))", r"\1'"),
            rule(r"(?<!\w)(\d{1,3})(?:re|ère)(?!\w)", _feminine_ordinal),
            rule(r"(?<!\w)(\d{1,3})(?:e|è|ème|ième|nd|nde)(?!\w)", lambda found: ordinal(int(found[1]))),
        ),
        symbols={
            "&": "et", "+": "plus", "=": "égale", "%": "pour cent", "°": "degrés", "€": "euros", "$": "dollars",
            "£": "livres", "@": "arobase", "#": "dièse", "*": "étoile", "×": "fois", "§": "paragraphe",
            "½": "un demi",
        },
        breaths=frozenset({"et", "ou", "mais", "car", "si", "que", "qui", "quand", "pour", "avec", "sans", "avant"}),
    )
)  # fmt: skip
