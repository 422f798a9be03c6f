"""Spanish as it is spoken in Spain."""

from __future__ import annotations

import re

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.agreement import next_words
from voicebot.tts.normalisation.parts import SpokenSigns
from voicebot.tts.normalisation.reading import Numerals, cardinals, ordinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_NO_NOUN = frozenset({
    "o", "y", "e", "de", "del", "a", "en", "para", "por", "según", "sobre", "que", "cuál", "con", "si", "es", "sin",
    "u", "al", "hasta", "desde", "más", "sigue", "vale",
})  # fmt: skip
_MASCULINE_IN_A = frozenset({"días", "día", "idiomas", "idioma", "problemas", "programas", "mapas"})
_FEMININE = re.compile(r"\w+(?:as|a|ión|iones|dad|dades|tud|tudes)|veces|vez|clases?|nóminas|tasas?|fotos?")


def cardinal(value: int) -> str:
    """num2words says "veintiuno mil" for 21,000."""
    return re.sub(r"\buno(?= mil)", "un", cardinals("es")(value).replace("veintiuno mil", "veintiún mil"))


def agree(value: int, _before: str, after: str) -> str:
    """un año, una semana, veintiún meses, seiscientas horas."""
    spoken = cardinal(value)
    noun = next(iter(next_words(after)), "")
    if not noun or noun in _NO_NOUN:
        return spoken
    if _FEMININE.fullmatch(noun) and noun not in _MASCULINE_IN_A:
        return re.sub(r"uno$", "una", re.sub(r"(cient|quinient)os\b(?! millon)", r"\1as", spoken))
    return re.sub(r"veintiuno$", "veintiún", re.sub(r"(?<!veinti)uno$", "un", spoken))


def _ordinal(found: re.Match[str]) -> str:
    spoken = ordinals("es")(int(found[1]))
    if found[2] == "ª":
        return f"{spoken[:-1]}a"
    noun = next_words(found.string[found.end() : found.end() + 40])
    return re.sub("(prim|terc)ero$", r"\1er", spoken) if noun and noun[0] not in _NO_NOUN else spoken


def _clock(moment: Moment, _before: str) -> str:
    hour, minute = moment
    spoken = agree(hour, "", " horas")
    return f"{spoken} y {cardinal(minute)}" if minute else spoken


READING = tables.reading(
    Tongue(
        lang="es",
        numerals=Numerals(cardinal, decimal=",", thousands=".", comma="coma", plus="más"),
        agree=agree,
        signs=SpokenSigns(at="arroba", dot="punto", dash="guion", underscore="guion bajo", slash="barra"),
        money=Money(
            euro={"one": "euro", "many": "de euros", "other": "euros"}, cent={"one": "céntimo", "other": "céntimos"},
            joint=" con ",
        ),
        dates=Dates(day=lambda day, _before: cardinal(day), year=cardinal, of_month=" de ", of_year=" de "),
        hours=Hours(
            clock=_clock,
            span=lambda start, end: f"de {_clock(start, '')} a {_clock(end, '')}",
            week=lambda first, last: f"de {_DAYS[first]} a {_DAYS[last]}",
            also="también",
            written="h",
            word="horas?",
        ),
        percent={"other": "{} por ciento"},
        section="párrafo",
        paragraph="apartado",
        span="de {0} a {1}",
        minus="menos",
        counted="(?:años?|mes(?:es)?|días?|horas?|semanas?|minutos?|euros?|personas?|preguntas?|puntos?)(?!\\w)",
        file_number=r"(?i:número de expediente|expediente|referencia)",
        abbreviations={
            "p. ej.": "por ejemplo", "etc.": "etcétera.", "tel.": "teléfono", "art.": "artículo", "núm.": "número",
            "máx.": "máximo", "mín.": "mínimo", "aprox.": "aproximadamente", "Dr.": "doctor", "Dra.": "doctora",
            "Sr.": "señor", "Sra.": "señora", "Ud.": "usted", "Uds.": "ustedes", "EE. UU.": "Estados Unidos",
            "Nr.": "número",
        },
        own=(rule(r"(?<!\w)(\d{1,3})\.?(º|ª|°)(?!\w)", _ordinal),),
        symbols={
            "&": "y", "+": "más", "=": "igual", "%": "por ciento", "°": "grados", "€": "euros", "$": "dólares",
            "£": "libras", "@": "arroba", "#": "almohadilla", "*": "asterisco", "×": "por", "§": "párrafo",
            "½": "medio",
        },
        breaths=frozenset({"y", "o", "pero", "porque", "si", "que", "cuando", "para", "con", "sin", "antes", "hasta"}),
    )
)  # fmt: skip
