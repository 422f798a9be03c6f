"""German texts of the knowledge base, as a clerk reads them."""

import pytest

from voicebot.tts.normalisation import digits, normalise

READ = {
    # money
    "93 €": "dreiundneunzig Euro",
    "1.234,50 €": "eintausendzweihundertvierunddreißig Euro fünfzig",
    "46,50 EUR": "sechsundvierzig Euro fünfzig",
    "93,00 Euro": "dreiundneunzig Euro",
    "100,- €": "einhundert Euro",
    "0,60 €": "sechzig Cent",
    "1 €": "ein Euro",
    "25–30 €": "fünfundzwanzig bis dreißig Euro",
    "3 Mio. €": "drei Millionen Euro",
    # dates
    "am 12.06.2026": "am zwölften Juni zweitausendsechsundzwanzig",
    "seit 1. Mai 2025": "seit ersten Mai zweitausendfünfundzwanzig",
    "Montag, 12. Juni": "Montag, zwölfter Juni",
    "der 3.10. ist frei": "der dritte Oktober ist frei",
    "vom 1. bis 15. Mai 2025": "vom ersten bis fünfzehnten Mai zweitausendfünfundzwanzig",
    "bis 2026-06-12": "bis zwölften Juni zweitausendsechsundzwanzig",
    "06/2024": "Juni zweitausendvierundzwanzig",
    "32.13.2026": "zweiunddreißig.dreizehn.zweitausendsechsundzwanzig",
    "1998": "neunzehnhundertachtundneunzig",
    # times
    "8–12 Uhr": "acht bis zwölf Uhr",
    "8.15 Uhr": "acht Uhr fünfzehn",
    "8:15": "acht Uhr fünfzehn",
    "um 1 Uhr": "um ein Uhr",
    "08:00–12:30 Uhr": "acht bis zwölf Uhr dreißig",
    "Mo–Fr 8–12 Uhr": "Montag bis Freitag acht bis zwölf Uhr",
    "Mo, Di und Do 8.15 bis 12 Uhr": "Montag, Dienstag und Donnerstag acht Uhr fünfzehn bis zwölf Uhr",
    "So kommen Sie hin": "So kommen Sie hin",
    # telephone
    "08031 392 01": "null acht null drei eins, drei neun zwei, null eins",
    "+49 8031 392-01": "plus vier neun, acht null drei eins, drei neun zwei, null eins",
    "+49 (0) 8031 392": "plus vier neun, acht null drei eins, drei neun zwei",
    "Tel. (089) 1234-0": "Telefon null acht neun, eins zwei drei vier, null",
    "Wählen Sie 112.": "Wählen Sie eins eins zwei.",
    "Das kostet 112 Euro.": "Das kostet einhundertzwölf Euro.",
    "116 117": "eins eins sechs, eins eins sieben",
    # law
    "§ 24": "Paragraf vierundzwanzig",
    "§§ 3, 4": "Paragrafen drei, vier",
    "Abs. 1 Nr. 16 AufenthG": "Absatz eins Nummer sechzehn Aufenthaltsgesetz",
    "§ 60a Abs. 2c S. 3": "Paragraf sechzig a Absatz zwei c Satz drei",
    "SGB II": "Sozialgesetzbuch zwei",
    # abbreviations
    "z. B. der eAT, d.h. die Karte": "zum Beispiel der e A T, das heißt die Karte",
    "Z.B. Nr. 5 bzw. usw. Danach": "Zum Beispiel Nummer fünf beziehungsweise und so weiter. Danach",
    "Wittelsbacherstr. 53": "Wittelsbacherstraße dreiundfünfzig",
    "EU, BAMF und MILA": "E U, Bamf und Mila",
    "Mitarbeiter*innen": "Mitarbeiter innen",
    # numbers that are read sign by sign
    "Aktenzeichen 31-1234/26": "Aktenzeichen drei eins, Bindestrich, eins zwei drei vier, Schrägstrich, zwei sechs",
    "83022 Rosenheim": "acht drei null zwei zwei Rosenheim",
    "25000 Anträge": "fünfundzwanzigtausend Anträge",
    "poststelle@lra-rosenheim.de.": "poststelle ät L R A Bindestrich rosenheim Punkt D E.",
    "www.justiz-dolmetscher.de": "W W W Punkt justiz Bindestrich dolmetscher Punkt D E",
    # the rest
    "im 1. Stock": "im ersten Stock",
    "3. Etage": "dritte Etage",
    "der 2. Antrag": "der zweite Antrag",
    "50 % oder 3,5 %": "fünfzig Prozent oder drei Komma fünf Prozent",
    "3–6 Monate, 1 Woche, 1 Foto": "drei bis sechs Monate, eine Woche, ein Foto",
    "2-jährig": "zweijährig",
    "Stufe B1": "Stufe B eins",
    "-5 °C, 9 m²": "minus fünf Grad Celsius, neun Quadratmeter",
    "Nehmen Sie Platz 4. Dann": "Nehmen Sie Platz vier. Dann",
    "- Pass\n- Foto": "Pass.\nFoto",
    "**Wichtig:** [Termin](https://x.de) 🙂": "Wichtig: Termin",
}


@pytest.mark.parametrize("written", READ)
def test_reads_as_a_clerk_would(written: str) -> None:
    assert normalise(written, "de") == READ[written]


def test_reads_a_number_back_in_groups() -> None:
    assert digits("+4980311234", "de") == "plus vier neun, acht null drei eins, eins zwei drei vier"
    assert digits("08031 392 01", "de") == "null acht null drei eins, drei neun zwei, null eins"
    assert digits("01711234567", "de") == "null eins sieben eins, eins zwei drei, vier fünf, sechs sieben"


def test_what_is_speakable_stays_as_it_is() -> None:
    spoken = "Guten Tag, hier ist die Ausländerbehörde. Was möchten Sie wissen?"
    assert normalise(spoken, "de") == spoken
