"""Romanian."""

from __future__ import annotations

import re

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.agreement import next_words
from voicebot.tts.normalisation.parts import SpokenSigns
from voicebot.tts.normalisation.reading import Numerals, cardinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

cardinal = cardinals("ro")
_DAYS = ("luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică")
_FEMININE = re.compile(
    r"lun[ăi]|săptămân[ăi]|or[ăe]|zi|zile|limb[ăi]|dovad[ăa]|dovezi|întrebare|întrebări|încercare|încercări|persoane?"
    r"|persoană|pagin[ăi]|jumătate|jumătăți|clas[ăe]|dată|dăți|tax[ăe]|cerer[ei]|copie|fotografi[ei]|cart[ei]|secund[ăe]"
    r"|adeverinț[ăe]|condiți[ei]|mii|sute"
)
_MASCULINE = re.compile(
    r"ani?|euro|cenți?|copi[il]|bani|fluturași?|oameni|soți|minori|metri|kilometri|studenți|pași|părinți|membri|străini"
)
_NO_NOUN = frozenset({
    "sau", "și", "la", "din", "despre", "pentru", "în", "care", "dintre", "pe", "cu", "de", "dacă", "rămâne", "iar",
})  # fmt: skip


def agree(value: int, _before: str, after: str) -> str:
    """un an, o lună, două luni, doisprezece ani, douăsprezece luni, douăzeci și una de luni."""
    words = [word for word in next_words(after, 2) if word != "de"]
    noun = words[0] if words else ""
    spoken = cardinal(value)
    if not noun or noun in _NO_NOUN:
        return spoken
    feminine = bool(_FEMININE.fullmatch(noun))
    if value == 1:
        return "o" if feminine else "un"
    if feminine or not _MASCULINE.fullmatch(noun):  # neuters are feminine where there are many
        spoken = re.sub(r"\bdoi(sprezece)?$", lambda found: f"două{'sprezece' if found[1] else ''}", spoken)
    return re.sub(r"unu$", "una", spoken) if feminine else spoken


_FEMININE_ORDINALS = (
    "", "întâi", "doua", "treia", "patra", "cincea", "șasea", "șaptea", "opta", "noua", "zecea", "unsprezecea",
)  # fmt: skip


def _ordinal(found: re.Match[str]) -> str:
    """ "a 9-a" → "a noua", "al 9-lea" → "al nouălea"."""
    value = int(found[2])
    if found[1].lower() == "a":
        bent = _FEMININE_ORDINALS[value] if 1 < value < len(_FEMININE_ORDINALS) else f"{agree(value, '', ' luni')}a"
        return f"{found[1]} {bent}"
    return f"{found[1]} {_masculine_ordinal(value)}"


def _masculine_ordinal(value: int) -> str:
    spoken = cardinal(value)
    if spoken.endswith("ă"):
        return f"{spoken}lea"
    return f"{spoken.removesuffix('u')}ulea" if spoken.endswith(("u", "t")) else f"{spoken}lea"


def _clock(moment: Moment, _before: str) -> str:
    hour, minute = moment
    spoken = "unu" if hour == 1 else agree(hour, "", " ore")
    return f"{spoken} și {agree(minute, '', ' minute')}" if minute else spoken


READING = tables.reading(
    Tongue(
        lang="ro",
        numerals=Numerals(cardinal, decimal=",", thousands=".", comma="virgulă", plus="plus"),
        agree=agree,
        signs=SpokenSigns(at="arond", dot="punct", dash="liniuță", underscore="linie jos", slash="bară oblică"),
        money=Money(
            euro={"one": "euro", "few": "euro", "other": "de euro"},
            cent={"one": "cent", "few": "cenți", "other": "de cenți"},
            joint=" și ",
        ),
        dates=Dates(day=lambda day, _before: "întâi" if day == 1 else cardinal(day), year=cardinal),
        hours=Hours(
            clock=_clock,
            span=lambda start, end: f"de la {_clock(start, '')} la {_clock(end, '')}",
            week=lambda first, last: f"de {_DAYS[first]} până {_DAYS[last]}",
            also="și",
        ),
        percent={"other": "{} la sută"},
        section="paragraful",
        paragraph="alineatul",
        span="de la {0} la {1}",
        minus="minus",
        counted="(?:ani?|lun[ăi]|zile|or[ăe]|săptămân[ăi]|minute|euro|persoane|întrebări|puncte)(?!\\w)",
        file_number=r"(?i:numărul (?:dosarului|de dosar)|număr dosar|dosar nr\.)",
        abbreviations={
            "de ex.": "de exemplu", "etc.": "et cetera.", "tel.": "telefon", "art.": "articolul", "alin.": "alineatul",
            "nr.": "numărul", "max.": "maximum", "min.": "minimum", "aprox.": "aproximativ", "dl.": "domnul",
            "dna.": "doamna", "Dr.": "doctor", "Nr.": "numărul",
        },
        own=(rule(r"(?<!\w)([Aa]l?)\s(\d{1,3})-(?:lea|a)(?!\w)", _ordinal),),
        symbols={
            "&": "și", "+": "plus", "=": "egal", "%": "la sută", "°": "grade", "€": "euro", "$": "dolari",
            "£": "lire", "@": "arond", "#": "diez", "*": "steluță", "×": "ori", "§": "paragraful", "½": "jumătate",
        },
        breaths=frozenset({"și", "sau", "dar", "iar", "dacă", "că", "care", "când", "pentru", "cu", "fără", "după"}),
    )
)  # fmt: skip
