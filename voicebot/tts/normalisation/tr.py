"""Turkish."""

from __future__ import annotations

import re

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.parts import SpokenSigns, letter_names
from voicebot.tts.normalisation.reading import Numerals, cardinals, ordinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

_WORDS = (
    "sıfır|bir|iki|üç|dört|dörd|beş|altmış|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|yetmiş|seksen|doksan"
    "|yüz|bin|milyon|milyar|trilyon"
)
_FROM = {
    "sıfır": "dan", "bir": "den", "iki": "den", "üç": "ten", "dört": "ten", "beş": "ten", "altı": "dan", "yedi": "den",
    "sekiz": "den", "dokuz": "dan", "on": "dan", "yirmi": "den", "otuz": "dan", "kırk": "tan", "elli": "den",
}  # fmt: skip
_TO = {
    "sıfır": "a", "bir": "e", "iki": "ye", "üç": "e", "dört": "e", "beş": "e", "altı": "ya", "yedi": "ye",
    "sekiz": "e", "dokuz": "a", "on": "a", "yirmi": "ye", "otuz": "a", "kırk": "a", "elli": "ye",
}  # fmt: skip
_DAYS_FROM = ("pazartesiden", "salıdan", "çarşambadan", "perşembeden", "cumadan", "cumartesiden", "pazardan")
_DAYS_TO = ("pazartesiye", "salıya", "çarşambaya", "perşembeye", "cumaya", "cumartesiye", "pazara")


def _apart(joined: str) -> str:
    """num2words writes a number as one word; the dictionary of the language society parts it: "doksan üç"."""
    return re.sub(rf"(?:{_WORDS})", r" \g<0>", joined).strip()


def cardinal(value: int) -> str:
    return _apart(cardinals("tr")(value))


def ordinal(value: int) -> str:
    return _apart(ordinals("tr")(value))


def with_suffix(spoken: str, suffix: str) -> str:
    """ "dört", "e" → "dörde": a suffix that was written after an apostrophe."""
    if spoken.endswith("dört") and suffix[:1] in "aeıioöuü":
        spoken = f"{spoken[:-1]}d"
    return f"{spoken}{suffix}"


def _clock(moment: Moment, _before: str) -> str:
    hour, minute = moment
    return f"{cardinal(hour)} {cardinal(minute)}" if minute else cardinal(hour)


def _bent(moment: Moment, suffixes: dict[str, str]) -> str:
    spoken = _clock(moment, "")
    return with_suffix(spoken, suffixes[spoken.split()[-1]])


def _suffixed(found: re.Match[str]) -> str:
    number = int(found[1])
    if found[2].startswith(("inci", "ıncı", "uncu", "üncü", "nci", "ncı", "ncu", "ncü")):
        return ordinal(number)
    return with_suffix(cardinal(number), found[2])


_LETTERS = letter_names("a be ce de e fe ge he ı je ke le me ne o pe kü re se te u ve ve iks ye ze")

READING = tables.reading(
    Tongue(
        lang="tr",
        numerals=Numerals(cardinal, decimal=",", thousands=".", comma="virgül", plus="artı"),
        agree=lambda value, _before, _after: cardinal(value),
        signs=SpokenSigns(
            at="et", dot="nokta", dash="tire", underscore="alt çizgi", slash="eğik çizgi",
            letters=_LETTERS,
        ),
        money=Money(euro={"other": "avro"}, cent={"other": "sent"}),
        dates=Dates(day=lambda day, _before: cardinal(day), year=cardinal),
        hours=Hours(
            clock=_clock,
            span=lambda start, end: f"{_bent(start, _FROM)} {_bent(end, _TO)} kadar",
            week=lambda first, last: f"{_DAYS_FROM[first]} {_DAYS_TO[last]} kadar",
            also="ayrıca",
        ),
        percent={"other": "yüzde {}"},
        section="paragraf",
        paragraph="fıkra",
        span="{0} ila {1}",
        minus="eksi",
        counted="(?:yıl|ay|gün|saat|hafta|dakika|avro|euro|kişi|yaş|soru|puan)",
        file_number=r"(?i:dosya (?:numarası|no)|dosya no\.)",
        abbreviations={
            "vb.": "ve benzeri.", "vs.": "vesaire.", "örn.": "örneğin", "bkz.": "bakınız", "yy.": "yüzyıl",
            "Tel.": "telefon", "No.": "numara", "Dr.": "Doktor", "Nr.": "numara", "Md.": "madde", "vd.": "ve devamı",
        },
        own=(
            rule(r"(?<![\w.,])(\d{1,9})['’]([^\W\d]{1,8})(?!\w)", _suffixed),
            rule(r"(?<![\w.,])(\d{1,3})\.(?= [^\W\d_A-ZÇĞİÖŞÜ])", lambda found: ordinal(int(found[1]))),
        ),
        last=(
            rule(rf"\b({_WORDS})['’](?=\w)(\w+)", lambda found: with_suffix(found[1], found[2])),
            rule(r"(?<=\s[a-z])['’](?=\w)|(?<=\s[bcdfghjklmnprstvyz]e)['’](?=\w)", ""),
        ),
        symbols={
            "&": "ve", "+": "artı", "=": "eşittir", "%": "yüzde", "°": "derece", "€": "avro", "$": "dolar",
            "£": "sterlin", "@": "et", "#": "kare", "*": "yıldız", "×": "çarpı", "§": "paragraf", "½": "yarım",
        },
        breaths=frozenset({"ve", "veya", "ya", "ama", "çünkü", "eğer", "için", "ile", "fakat", "ancak"}),
    )
)  # fmt: skip
