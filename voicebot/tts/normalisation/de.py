"""German as a clerk reads it aloud."""

from __future__ import annotations

import re

from voicebot.tts.normalisation import parts
from voicebot.tts.normalisation.reading import LONGEST_NUMBER, Numerals, Reading, Rule, cardinals, rule

cardinal = cardinals("de")


def year(value: int) -> str:
    """1998 → "neunzehnhundertachtundneunzig"."""
    if not 1100 <= value <= 1999:
        return cardinal(value)
    rest = value % 100
    return f"{cardinal(value // 100)}hundert{cardinal(rest) if rest else ''}"


NUMERALS = Numerals(cardinal, decimal=",", thousands=".", comma="Komma", plus="plus", year=year)
SIGNS = parts.SpokenSigns(
    at="ät",
    dot="Punkt",
    dash="Bindestrich",
    underscore="Unterstrich",
    slash="Schrägstrich",
    spoken=frozenset({"com", "org", "net", "info", "bund", "amt", "bay", "und", "auf"}),
)
NUM = NUMERALS.pattern
DASH = parts.DASH
TO = rf"(?:{DASH}|\s+bis\s+)"


def ones(text: str) -> str:
    """A number before a noun or "Uhr": 1 → "ein"."""
    return "ein" if text == "1" else NUMERALS.number(text)


def ordinal(value: int, ending: str) -> str:
    """3, "en" → "dritten"."""
    irregular = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
    tens = value % 100
    if tens in irregular:
        head = cardinal(value - tens) if value > tens else ""
        return f"{head}{irregular[tens]}{ending}"
    return f"{cardinal(value)}{'t' if 0 < tens < 20 else 'st'}{ending}"


# ------------------------------------------------------------------ words

ABBREVIATIONS = {
    "z. B.": "zum Beispiel", "z.B": "zum Beispiel", "d. h.": "das heißt", "u. a.": "unter anderem",
    "i. d. R.": "in der Regel", "i. V. m.": "in Verbindung mit", "v. a.": "vor allem", "z. T.": "zum Teil",
    "u. U.": "unter Umständen", "o. g.": "oben genannt", "o. Ä.": "oder Ähnliches.", "u. Ä.": "und Ähnliches.",
    "i. S. d.": "im Sinne des", "s. o.": "siehe oben", "s. u.": "siehe unten", "m. E.": "meines Erachtens",
    "a. D.": "außer Dienst", "i. A.": "im Auftrag", "i. H. v.": "in Höhe von", "o. D.": "ohne Datum",
    "bzw.": "beziehungsweise", "usw.": "und so weiter.", "etc.": "et cetera.", "ggf.": "gegebenenfalls",
    "evtl.": "eventuell", "inkl.": "inklusive", "exkl.": "exklusive",
    "zzgl.": "zuzüglich", "abzgl.": "abzüglich",
    "ca.": "circa", "vgl.": "vergleiche", "gem.": "gemäß", "sog.": "sogenannt", "insb.": "insbesondere",
    "max.": "maximal", "min.": "mindestens", "mind.": "mindestens", "jew.": "jeweils", "lt.": "laut",
    "Nr.": "Nummer", "Nrn.": "Nummern", "Abs.": "Absatz", "Art.": "Artikel", "Buchst.": "Buchstabe", "Ziff.": "Ziffer",
    "Alt.": "Alternative", "Var.": "Variante", "Hs.": "Halbsatz", "Kap.": "Kapitel", "ff.": "folgende",
    "Rn.": "Randnummer",
    "Tel.": "Telefon", "Tel.-Nr.": "Telefonnummer", "Fax-Nr.": "Faxnummer", "Zi.": "Zimmer", "Zi.-Nr.": "Zimmernummer",
    "Dr.": "Doktor", "Prof.": "Professor", "St.": "Sankt", "Hbf.": "Hauptbahnhof",
    "Std.": "Stunden", "Min.": "Minuten", "Sek.": "Sekunden", "Mio.": "Millionen", "Mrd.": "Milliarden",
    "Tsd.": "Tausend", "Jh.": "Jahrhundert", "Whg.": "Wohnung", "geb.": "geboren", "verh.": "verheiratet",
    "AufenthG": "Aufenthaltsgesetz", "AufenthV": "Aufenthaltsverordnung", "StAG": "Staatsangehörigkeitsgesetz",
    "AsylG": "Asylgesetz", "AsylbLG": "Asylbewerberleistungsgesetz", "BeschV": "Beschäftigungsverordnung",
    "FreizügG/EU": "Freizügigkeitsgesetz E U", "FreizügG": "Freizügigkeitsgesetz", "IntV": "Integrationskursverordnung",
    "EinbTestV": "Einbürgerungstestverordnung", "VwVfG": "Verwaltungsverfahrensgesetz", "GG": "Grundgesetz",
    "DSGVO": "Datenschutz-Grundverordnung", "SGB": "Sozialgesetzbuch", "StGB": "Strafgesetzbuch", "BGB": "B G B",
    "BVFG": "Bundesvertriebenengesetz", "AZRG": "Ausländerzentralregistergesetz", "PAuswG": "Personalausweisgesetz",
    "eAT": "e A T", "LRA": "Landratsamt", "ABH": "Ausländerbehörde", "EuGH": "Europäischer Gerichtshof",
    "km/h": "Kilometer pro Stunde", "und/oder": "und oder", "24/7": "rund um die Uhr",
}  # fmt: skip
LAWS = "Paragraf|Paragrafen|Absatz|Satz|Nummer|Artikel|Ziffer|Buchstabe|Halbsatz|Alternative|Kapitel"
AS_WORDS = frozenset({"MILA", "BAMF", "NATO", "GEAS", "ELSTER", "PIN", "TAN", "SIM", "UNO", "TÜV", "WLAN", "ZAB"})
AS_LETTERS = frozenset({"DAAD", "ADAC"})
BREATHS = frozenset({
    "und", "oder", "aber", "sondern", "denn", "weil", "dass", "wenn", "damit", "ob", "sowie", "als", "bis", "mit",
    "bei", "für", "von", "im", "in", "zum", "zur", "nach", "ohne", "wie",
})  # fmt: skip

# ------------------------------------------------------------------ law


def _paragraphs(found: re.Match[str]) -> str:
    return "Paragrafen " if len(found[0].strip()) > 1 else "Paragraf "


def _sentence_or_page(found: re.Match[str]) -> str:
    return "Satz " if "bsatz" in _before(found)[-14:] else "Seite "


def _before(found: re.Match[str]) -> str:
    return found.string[max(0, found.start() - 60) : found.start()]


LAW_RULES = (
    rule(r"§{1,2}\s*", _paragraphs),
    rule(r"(?<!\w)S\.\s?(?=\d)", _sentence_or_page),
    rule(rf"(?<!\w)({LAWS})\s(\d{{1,3}})(?![\w.,]\d|\w)", lambda found: f"{found[1]} {cardinal(int(found[2]))}"),
)  # fmt: skip

# ------------------------------------------------------------------ dates

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
SHORT_MONTHS = {"Jän.": 1, "Jan.": 1, "Feb.": 2, "Mrz.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7, "Aug.": 8}
SHORT_MONTHS |= {"Sep.": 9, "Sept.": 9, "Okt.": 10, "Nov.": 11, "Dez.": 12}
MONTH_NAMES = {name: number for number, name in enumerate(MONTHS, start=1)} | SHORT_MONTHS
MONTH = "|".join(re.escape(name) for name in sorted(MONTH_NAMES, key=len, reverse=True))
WEEKDAYS = {"Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag"}
WEEKDAYS |= {"Fr": "Freitag", "Sa": "Samstag", "So": "Sonntag"}
WEEKDAY = "|".join(WEEKDAYS)
_EN = r"am|vom|zum|beim|im|bis|ab|seit|dem|den|des|vor|nach|zwischen|von|und|spätestens|jedem|jeden|einem|einen|ersten"
_EN_BEFORE = re.compile(rf"(?:^|\W)(?:{_EN})\s+(?:\w+(?:tag|woch|abend),?\s+(?:de[nm]\s+)?)?$", re.IGNORECASE)
_ARTICLE_BEFORE = re.compile(
    r"(?:^|\W)(?:am|im|zum|vom|beim|de[mnrs]|die|das|jede[mnrs]?|einem|ihre[mn])\s+$", re.IGNORECASE
)
_E_BEFORE = re.compile(r"(?:^|\W)(?:der|die|das|diese|jede)\s+$", re.IGNORECASE)


def ending(before: str) -> str:
    """The ending of an ordinal after these words: "am" → "en", "der" → "e", nothing → "er"."""
    if _EN_BEFORE.search(before[-60:]):
        return "en"
    return "e" if _E_BEFORE.search(before[-20:]) else "er"


def _year(text: str | None) -> str:
    if not text:
        return ""
    value = int(text)
    return f" {year(value if len(text) == 4 else value + (2000 if value < 70 else 1900))}"


def _numeric_date(found: re.Match[str]) -> str:
    day, month = int(found[1]), int(found[2])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return found[0]
    rest = found.string[found.end() :]
    pause = "" if found[3] or not re.match(r"\s+[A-ZÄÖÜ]|\s*\Z", rest) else ","
    return f"{ordinal(day, ending(_before(found)))} {MONTHS[month - 1]}{_year(found[3])}{pause}"


def _named_date(found: re.Match[str]) -> str:
    day = int(found[1])
    if not 1 <= day <= 31:
        return found[0]
    return f"{ordinal(day, ending(_before(found)))} {MONTHS[MONTH_NAMES[found[2]] - 1]}{_year(found[3])}"


def _day_range(found: re.Match[str]) -> str:
    end = ending(_before(found))
    return f"{ordinal(int(found[1]), end)} bis {ordinal(int(found[2]), end)} {found[3]}"


def _iso_date(found: re.Match[str]) -> str:
    return f"{int(found[3])}.{int(found[2])}.{found[1]}"


def _weekdays(found: re.Match[str]) -> str:
    return re.sub(rf"({WEEKDAY})\.?", lambda day: WEEKDAYS[day[1]], found[0])


def _weekday(found: re.Match[str]) -> str:
    return f"{WEEKDAYS[found[1]]}{found[2]}"


def _month_of_year(found: re.Match[str]) -> str:
    return f"{MONTHS[int(found[1]) - 1]}{_year(found[2])}"


def _weekday_range(found: re.Match[str]) -> str:
    return f"{WEEKDAYS[found[1]]} bis {WEEKDAYS[found[2]]}"


_HOURS = rf"\d{{1,2}}(?:[.:]\d\d)?{TO}\d|\d{{1,2}}[.:]\d\d|\d{{1,2}}\sUhr"
DATE_RULES = (
    rule(r"(?<![\w-])(\d{4})-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?![\w-])", _iso_date),
    rule(rf"(?<!\w)({WEEKDAY})\.?{TO}({WEEKDAY})(?!\w)\.?(?=[\s,:;)]|$)", _weekday_range),
    rule(rf"(?<!\w)(?:{WEEKDAY})\.?(?:(?:\s?[,/+&]\s?|\s(?:und|oder)\s)(?:{WEEKDAY})(?!\w)\.?){{1,6}}", _weekdays),
    rule(rf"(?<!\w)({WEEKDAY})\.?:?(\s+)(?={_HOURS})", _weekday),
    rule(rf"(?<!\w)({WEEKDAY})\.?(,\s?)(?=\d{{1,2}}\.)", _weekday),
    rule(rf"(?<![\w.])(\d{{1,2}})\.{TO}(\d{{1,2}})\.\s?({'|'.join(MONTHS)})", _day_range),
    rule(r"(?<![\w.,])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d|[.:]\d|\s?Uhr))?(?![\w]|\.\d)", _numeric_date),
    rule(rf"(?<![\w.,])(\d{{1,2}})\.\s?({MONTH})(?!\w)(?:\s(\d{{4}}))?", _named_date),
    rule(r"(?<![\w/])(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\w/])", _month_of_year),
    rule(r"(?<!\w)(\d{1,4})er(?=\s|[-.,])", lambda found: f"{NUMERALS.bare(found[1])}er"),
)

# ------------------------------------------------------------------ times

CLOCK = r"([01]?\d|2[0-4])(?:[.:]([0-5]\d))?"
COLON = r"([01]?\d|2[0-4]):([0-5]\d)"


def _time(hour: str, minutes: str | None) -> str:
    spoken = f"{ones(str(int(hour)))} Uhr"
    return f"{spoken} {cardinal(int(minutes))}" if minutes and int(minutes) else spoken


def _time_range(found: re.Match[str]) -> str:
    start = _time(found[1], found[2])
    if not int(found[2] or 0):
        start = cardinal(int(found[1]))
    return f"{start} bis {_time(found[3], found[4])}"


TIME_RULES = (
    rule(rf"(?<![\w.,:]){CLOCK}(?:\s?Uhr)?{TO}{CLOCK}\s?Uhr(?!\w)", _time_range),
    rule(rf"(?<![\w.,:]){COLON}{TO}{COLON}(?![\w:])", _time_range),
    rule(rf"(?<![\w.,:]){CLOCK}\s?Uhr(?!\w)", lambda found: _time(found[1], found[2])),
    rule(rf"(?<![\w.,:]){COLON}(?![\w:])", lambda found: _time(found[1], found[2])),
)

# ------------------------------------------------------------------ money, measures, numbers

_MANY = r"(?:\s(Millionen|Milliarden|Tausend))?"
_EURO = r"\s?(?:€|EUR(?![\w-])|Euro(?![\w-]))"


def _euros(found: re.Match[str]) -> str:
    return _amount(found[1], found[2])


def _amount(number: str, many: str | None) -> str:
    whole, _, cents = number.replace(".", "").partition(",")
    if many:
        return f"{NUMERALS.number(number)} {many} Euro"
    if len(cents) != 2 or not int(cents):
        return f"{ones(whole) if not cents.strip('0') else NUMERALS.number(number)} Euro"
    if not int(whole):
        return f"{ones(str(int(cents)))} Cent"
    return f"{ones(whole)} Euro {cardinal(int(cents))}"


FEMININE = (
    r"\w*(?:ung|heit|keit|ion|schaft|tät)|Stunde|Minute|Sekunde|Woche|Person|Kopie|Seite|Karte|Klasse"
    r"|Million|Milliarde|Nummer|Frage|Adresse|Gebühr|Stelle"
)
UNITS = {
    "%": "Prozent", "‰": "Promille", "°C": "Grad Celsius", "°": "Grad", "km": "Kilometer", "m": "Meter",
    "cm": "Zentimeter", "mm": "Millimeter",
    "m²": "Quadratmeter", "qm": "Quadratmeter", "kg": "Kilogramm", "g": "Gramm", "l": "Liter",
    "MB": "Megabyte", "GB": "Gigabyte", "KB": "Kilobyte", "kB": "Kilobyte", "Std": "Stunden", "h": "Stunden",
    "min": "Minuten", "$": "Dollar", "£": "Pfund", "Mbit/s": "Megabit pro Sekunde",
}  # fmt: skip
UNIT = "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
COUNTED = r"Menschen|Personen|Einwohner\w*|Euro|Fälle\w*|Anträge\w*|Jahre\w*|Stunden|Meter|Kilometer|Mal"
NUMBERED = "".join(f"(?<!{word} )" for word in ("Taste", "Nummer", "Zimmer", "Stufe", "Teil", "Raum", "Schalter"))
ORDINAL_NOUNS = (
    r"Stock\w*|Etage|Obergeschoss\w*|Untergeschoss\w*|OG|Klasse|Lebensjahr\w*|Geburtstag\w*|Quartal\w*|Semester\w*"
    r"|Grad\w*|Kind\w*|Schritt\w*|Mal|Jahrhundert\w*|Versuch\w*"
)
COMPOUNDS = r"(?i:mal|fach|jährig|monatig|wöchig|tägig|stündig|prozentig|stellig|köpfig|seitig|sprachig)\w{0,4}"


def _range(found: re.Match[str]) -> str:
    return f"{NUMERALS.number(found[1])} bis {NUMERALS.number(found[2])}"


def _compound(found: re.Match[str]) -> str:
    return f"{ones(found[1])}{found[2].lower()}"


def _ordinal(found: re.Match[str]) -> str:
    noun = found[2]
    end = ending(_before(found))
    feminine = re.fullmatch("Etage|Klasse|Stelle|Stufe", noun) and end == "er"
    return f"{ordinal(int(found[1]), 'e' if feminine else end)} {'Obergeschoss' if noun == 'OG' else noun}"


def _ordinal_after_article(found: re.Match[str]) -> str:
    before = _before(found)
    return ordinal(int(found[1]), ending(before)) if _ARTICLE_BEFORE.search(before[-20:]) else found[0]


def _postcode(found: re.Match[str]) -> str:
    return f"{NUMERALS.digits(found[1])} "


NUMBER_RULES = (
    rule(r"(?<![\w).])(?<!\d\s)[-−](?=\d)", "minus "),
    rule(rf"(?:€|EUR)\s?({NUM})(?!\d)", lambda found: _amount(found[1], None)),
    rule(rf"(?<![\w.,])({NUM}){TO}({NUM})(?:,-|,–)?(?={_EURO})", _range),
    rule(rf"(?<![\w.,])({NUM})(?:,-|,–|,—)?{_MANY}{_EURO}", _euros),
    rule(rf"(?<=[^\W\d])\s?{_EURO}", " Euro"),
    rule(rf"(?<![\w.,])({NUM}){TO}({NUM})(?=\s?(?:{UNIT})(?!\w))", _range),
    rule(rf"(?<![\w.,])({NUM})\s?({UNIT})(?!\w)", lambda found: f"{ones(found[1])} {UNITS[found[2]]}"),
    rule(rf"(?<![\w.,/-])(?:D-)?(?!\d\d000)(\d{{5}})\s(?=[A-ZÄÖÜ][a-zäöü])(?!(?:{COUNTED})\b)", _postcode),
    rule(rf"(?<![\w.,])(\d{{1,3}})\.\s({ORDINAL_NOUNS})(?!\w)", _ordinal),
    rule(r"(?<![\w.,])(\d{1,3})\.(?=\s\w)", _ordinal_after_article),
    rule(rf"(?<![\w.,]){NUMBERED}1 (?=(?:{FEMININE})\b)", "eine "),
    rule(rf"(?<![\w.,]){NUMBERED}1 (?=[A-ZÄÖÜ][a-zäöü])(?!(?:{LAWS}|Komma)\b)", "ein "),
    rule(rf"(?<![\w.,])(\d{{1,6}})-?({COMPOUNDS})(?!\w)", _compound),
    rule(r"(?<![\w.,])(\d{1,6})-(?=[^\W\d])", lambda found: f"{ones(found[1])} "),
    rule(r"(?<![\w.,])(\d{1,2})/(\d{1,2})/(\d{2,4})(?![\w/])", r"\1 \2 \3"),
    rule(r"(?<![\w/])1/2(?![\w/])", "ein halb"),
    rule(rf"(?<![\w.,])({NUM}){TO}({NUM})(?![\w]|,\d)", _range),
    *parts.mixed(NUMERALS),
    rule(rf"(?<!\w)({NUM})(?!\w)", lambda found: NUMERALS.bare(found[1])),
)

_CALL = r"\w*notruf|\w*nummer|telefon|wählen|wähle|anrufen|rufen|unter|polizei|feuerwehr|die|der|oder|und"
EMERGENCY = (
    rule(
        rf"((?i:\b(?:{_CALL})(?:\s(?:Sie|bitte|an|die|der|sofort|lautet))*:?\s))"
        r"(11[025])(?!\d|\s?[€%]|\s[A-ZÄÖÜ]|[.,]\d)",
        lambda found: f"{found[1]}{NUMERALS.digits(found[2])}",
    ),
)
GENDER = rule(r"(?<=[a-zäöüß])(?:[*:_]|/-?)(in(?:nen)?)\b", r" \1")


def _last_digits(found: re.Match[str]) -> str:
    return f" {NUMERALS.digits(found[0]) if len(found[0]) > LONGEST_NUMBER else NUMERALS.integer(found[0])} "


RULES: tuple[Rule, ...] = (
    *parts.addresses(SIGNS, NUMERALS),
    *parts.file_numbers(r"Aktenzeichen(?: lautet)?|Az\.?|AZ:?|Geschäftszeichen|Gz\.", SIGNS, NUMERALS),
    rule(r"(?<!\w)(?:Az\.|AZ:)", "Aktenzeichen"),
    GENDER,
    rule(r"#-Taste", "Raute-Taste"),
    rule(r"\*-Taste", "Stern-Taste"),
    parts.abbreviations(ABBREVIATIONS),
    rule(r"(?<=[a-zäöüß])str\.", "straße"),
    rule(r"(?<!\w)Str\.", "Straße"),
    *LAW_RULES,
    *parts.phones(NUMERALS),
    *DATE_RULES,
    *TIME_RULES,
    *EMERGENCY,
    *NUMBER_RULES,
    parts.romans("Sozialgesetzbuch|Teil|Kapitel|Abschnitt|Buch|Band|Stufe", NUMERALS),
    parts.acronyms(AS_WORDS, AS_LETTERS),
    rule(r"\d+", _last_digits),
)
SYMBOLS = {
    "&": "und", "+": "plus", "=": "gleich", "%": "Prozent", "°": "Grad", "€": "Euro", "$": "Dollar", "£": "Pfund",
    "@": "ät", "#": "Raute", "*": "Stern", "×": "mal", "≥": "mindestens", "≤": "höchstens", "§": "Paragraf",
    "½": "ein halb",
}  # fmt: skip

READING = Reading(NUMERALS, RULES, SYMBOLS, BREATHS)
