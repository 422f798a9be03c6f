"""Redaction takes out what names somebody and keeps what the question is about."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.bench.redaction import as_data, as_text, measure, read_line, read_set, run
from voicebot.errors import RunError
from voicebot.records import Redactor, redacting_processor
from voicebot.records.lexicon import LANGUAGES

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
REDACTOR = Redactor(["08031 392-01"])
SAMPLE = """
mein name ist ali frau huber paragraf vierundzwanzig null eins zwei drei siebenundvierzig geboren am dritten mai
aktenzeichen strich schrägstrich punkt at gmail com ich wohne in der straße münchner m wie martha a b c 083 12 . , - /
euro jahre uhr von bis [name] [phone] § 1990 double three passport number hundert zwanzig und
"""
WORDS = st.sampled_from(SAMPLE.split())
TEXTS = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=200)
LANGS = st.sampled_from([*LANGUAGES, None, "xx"])


@given(TEXTS, LANGS)
def test_never_raises_and_twice_is_once(text: str, lang: str | None) -> None:
    """Whatever comes in; and spans are in order, inside the text, without overlap."""
    once = REDACTOR.redact(text, lang)
    assert REDACTOR.redact(once, lang) == once
    end = 0
    for span in REDACTOR.find(text, lang):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@given(
    st.sampled_from(["paragraf {}", "§ {}", "artikel {}", "{} euro", "{} jahre", "{} wochen", "um {} uhr"]),
    st.sampled_from(
        ["achtzehn", "vierundzwanzig", "zweihundertfünfundfünfzig", "zweitausendachthundert", "93", "2800"]
    ),
)
def test_numbers_of_the_matter_are_kept(frame: str, number: str) -> None:
    """Sections, money, durations and times are no secrets."""
    text = f"ich frage wegen {frame.format(number)}"
    assert REDACTOR.redact(text, "de") == text


@given(
    st.lists(
        st.sampled_from(["null", "eins", "zwei", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]),
        min_size=5,
        max_size=14,
    )
)
def test_spelled_digits_never_stay(digits: list[str]) -> None:
    """Of a number said digit by digit not one is left."""
    left = REDACTOR.redact(f"die nummer lautet {' '.join(digits)}", "de").split()
    assert not set(left) & set(digits)


@pytest.mark.parametrize("lang", [*LANGUAGES, None])
def test_every_language_has_its_words(lang: str | None) -> None:
    """A German sentence in a call in any language, and a telephone number in figures."""
    assert REDACTOR.redact("mein name ist ahmad rezaei", lang) == "mein name ist [name]"
    assert REDACTOR.redact("0176 23456781", lang) == "[phone]"


@pytest.mark.parametrize(
    "text", ["sie erreichen uns unter 08031 392-01", "wählen sie 116 117 oder 112", "b eins reicht"]
)
def test_public_numbers_and_levels_are_kept(text: str) -> None:
    """The office's own number is nobody's secret."""
    assert REDACTOR.redact(text, "de") == text


def test_fields_of_logs_and_notes() -> None:
    """Deep fields are read too, identifiers are not, numbers of telephones go whole."""
    process = redacting_processor(REDACTOR)
    line = process(
        None, "info", {"event": "turn", "call": "c 0176 23456781", "said": ["ich heiße murat"], "caller": "+49", "n": 3}
    )
    assert line == {
        "event": "turn",
        "call": "c 0176 23456781",
        "said": ["ich heiße [name]"],
        "caller": "[phone]",
        "n": 3,
    }


def test_written_set_is_whole_and_goal_is_met_on_the_tuned_part() -> None:
    """250 utterances of German and English at least, the other languages too; what is held back, where there is any."""
    utterances = read_set()
    assert sum(utterance.lang in ("de", "en") for utterance in utterances) >= 250
    assert {utterance.lang for utterance in utterances} == set(LANGUAGES)
    report = run()
    assert (report.score("tuned", "all").recall or 0) >= 0.98
    assert (report.score("tuned", "all").precision or 0) >= 0.95
    assert as_data(report)["parts"]["tuned"]["rows"]["all"]["secrets"] > 600
    assert "held:" in as_text(report)
    if report.score("held", "all").secrets:  # absent or new, and a floor only; the goal is the bench's to judge
        assert (report.score("held", "all").recall or 0) >= 0.88
        assert (report.score("held", "all").precision or 0) >= 0.9


def test_bench_counts_what_is_left_and_what_is_too_much() -> None:
    """A redactor that finds nothing has no recall; a broken line is named."""
    utterance = read_line("held\tde\tgestern war {name|xyzzy} nicht da", 2)
    assert utterance.text == "gestern war xyzzy nicht da"
    score = measure([utterance], REDACTOR).score("held", "all")
    assert (score.secrets, score.found) == (1, 0)
    with pytest.raises(RunError, match=r"redaction\.tsv:7"):
        read_line("no tabs here", 7)


@pytest.mark.parametrize(
    ("lang", "said", "left"),
    [
        ("de", "mein name ist kaya äh nein falsch kayacı", "mein name ist [name]"),
        (
            "de",
            "meine frau heißt nadeschda geboren am ersten mai neunzig",
            "meine frau heißt [name] geboren am [birth]",
        ),
        ("de", "aktenzeichen drei sieben dann kommt null neun vier", "aktenzeichen [number]"),
        (
            "de",
            "die nummer ist null eins nein null zwei moment sieben acht",
            "die nummer ist [number]",
        ),
        ("de", "passnummer c wie cäsar null acht x drei", "passnummer [passport]"),
        ("de", "max punkt k o v a c s at t online de", "[email]"),
        ("en", "i live at münchner straße one hundred and twelve", "i live at [address]"),
        ("uk", "моя дружина ірина бондар хвора", "моя дружина [name] хвора"),
        ("de", "frau am telefon wawrzyniak wegen der karte", "frau am telefon [name] wegen der karte"),
        ("de", "wrobel w wie wilhelm ist richtig", "[name] ist richtig"),
        ("de", "antwort an larisa.bondar@mailbox.example seit wochen", "antwort an [email] seit wochen"),
        ("de", "geburtsdatum der siebte nein der achte mai neunzig", "geburtsdatum der [birth]"),
        ("fr", "j'habite au quatorze rue de la loire", "j'habite au [address]"),
        ("fr", "mon mari jean baptiste est né en soixante-dix-neuf", "mon mari [name] est né en [birth]"),
    ],
)
def test_what_is_corrected_spelled_or_said_of_others_goes_too(lang: str, said: str, left: str) -> None:
    """Corrections, numbers in pieces, letters explained, third persons, other languages."""
    redacted = REDACTOR.redact(said, lang)
    assert redacted == left or redacted.startswith(left)


@pytest.mark.parametrize(
    ("lang", "said", "left"),
    [
        ("de", "ich ziehe um nach oberau dreizehn ab oktober", "ich ziehe um nach [address] ab oktober"),
        ("de", "ich bin gemeldet bei den drei linden vierzehn", "ich bin gemeldet [address]"),
        (
            "de",
            "die straße heißt auf der schanz und die hausnummer ist acht",
            "die straße heißt [address]",
        ),
        ("de", "meine adresse ist platz der jugend vier haus c wohnung zwei", "meine adresse ist [address]"),
        ("de", "wohnhaft am schlossberg seit mai", "wohnhaft [address] seit mai"),
        ("de", "die adresse lindenweg zwölf b wie berta", "die adresse [address]"),
        ("de", "anschrift ulmer weg neun null vier vier drei nürnberg", "anschrift [address]"),
        ("en", "i live at number five kirchplatz", "i live at [address]"),
        ("ru", "улица линденвег дом восемь", "улица [address]"),
        ("en", "born on the third of march ninety seven", "born on [birth]"),
        ("de", "mein geburtsdatum ist falsch da steht zwölfter siebter richtig ist siebter zwölfter", "[birth]"),
        ("de", "der termin ist für mich ja dritter fünfter neunzehnhundertachtzig", "für mich ja [birth]"),
        ("de", "für nkechi udeh bitte einen termin", "für [name] bitte einen termin"),
        ("de", "wir sind rukhsana und javed chaudhry", "wir sind [name] und [name]"),
        ("de", "ja brunner von der firma", "ja [name] von der firma"),
    ],
)
def test_shapes_of_homes_dates_and_names(lang: str, said: str, left: str) -> None:
    """Homes without a word for street, dates told again, names nobody introduced."""
    assert left in REDACTOR.redact(said, lang)


@pytest.mark.parametrize(
    ("lang", "said", "left"),
    [
        ("de", "ich wohne am bahndamm vier und brauche hilfe", "ich wohne [address] und brauche hilfe"),
        ("de", "gemeldet bin ich salzgasse drei zweiter stock links", "gemeldet bin ich [address]"),
        ("de", "ich wohne in kolbermoor in der salzgasse drei", "ich wohne in [address]"),
        ("de", "wir wohnen gleich hinterm rathaus und suchen", "wir wohnen gleich [address] und suchen"),
        ("de", "straße äh zum wiesengrund ja und dann vierzehn genau", "straße äh [address] genau"),
        ("de", "beim sepperlbauern in söchtenau hab ich ein zimmer", "[address] hab ich ein zimmer"),
        ("en", "the street is zur alten mühle number eighteen", "the street is [address]"),
        ("en", "my address is king street nine accra", "my address is [address]"),
        ("en", "it's salzgasse twenty one second floor please", "it's [address] please"),
        ("en", "she was born on christmas day two thousand", "she was born on [birth]"),
        ("en", "he turned eighteen on the fifth of this month", "he turned [birth]"),
        ("de", "ich werde am zwanzigsten märz achtzehn", "ich werde am [birth]"),
        ("de", "anna bogner in einem wort at icloud punkt com", "[email]"),
        ("en", "lee underscore ji at yahoo dot co dot kr", "[email]"),
        ("de", "in die salzgasse gezogen die zwölf im zweiten obergeschoss", "in die [address]"),
        ("de", "wir wohnen bei familie huber in pfaffenhofen am inn", "wir wohnen bei familie [name] in [address]"),
        ("de", "gegenüber vom gasthaus alter wirt in pang da wohnen wir", "[address] da wohnen wir"),
        ("en", "my street is spelled k l e p p e r strasse", "my street is spelled [address]"),
        ("de", "geburtsjahr sechsundachtzig monat mai tag neunzehn", "geburtsjahr [birth] monat [birth] tag [birth]"),
        ("de", "ich bin ein neunundneunziger", "ich bin ein [birth]"),
        ("de", "Ich bin ein 87er, Geburtstag ist", "Ich bin ein [birth], Geburtstag ist"),
        ("en", "i'm a nineteen ninety baby", "i'm a [birth] baby"),
        ("de", "schmitt mit zwei t unterstrich fünf klammeraffe g m x punkt d e", "[email]"),
        ("en", "my house number is seven", "my house number is [address]"),
        ("de", "im mai achtzig geboren der zwölfte war das", "geboren der [birth] war das"),
        ("de", "bei der adresse ist ein fehler auf der karte", "bei der adresse ist ein fehler auf der karte"),
        ("de", "im pass steht wrzosek mit einem s", "im pass steht [name] mit"),
        ("de", "ja brunner von der firma brunner", "ja [name] von der firma [name]"),
    ],
)
def test_tellings_go_on_to_the_next_clause(lang: str, said: str, left: str) -> None:
    """Towns, floors and landmarks of an address; seasons and coming of age; asides in a mailbox; names said again."""
    assert left in REDACTOR.redact(said, lang)


@pytest.mark.parametrize(
    ("lang", "said", "left"),
    [
        ("de", "Petrov, Jegor, ich hab einen Termin", "[name], ich hab einen Termin"),
        ("de", "mein name ist R-A-H-I-M-I", "mein name ist [name]"),
        ("de", "tran minh t r a n", "[name]"),
        ("de", "da ist der huber sepp aus aschau", "da ist der [name] aus aschau"),
        ("de", "annas aufenthaltserlaubnis", "[name] aufenthaltserlaubnis"),
        ("de", "früher hieß ich öztürk jetzt sommer", "früher hieß ich [name] jetzt [name]"),
        ("de", "ich war mit behramoglu zusammen", "ich war mit [name] zusammen"),
        ("de", "wolfgang rieger von der diakonie", "[name] von der diakonie"),
        ("fr", "le collègue de fofana", "le collègue de [name]"),
        ("de", "S wie Siegfried, A, D, wie Dora", "[name]"),
        ("de", "c/o Brandl, Innstraße 56, 83022 Rosenheim", "[address]"),
        ("de", "wohne in der Wendelsteinstraße 41, dritter Stock links, in Bruckmühl", "wohne in der [address]"),
        ("de", "ja gartenstraße die nummer ist zwölf c", "ja [address]"),
        ("de", "Die Straße heißt Dr.-Steinbeißer-Straße 9", "Die Straße heißt [address]"),
        ("en", "we lived at forty one leopoldstraße in munich and moved", "we lived at [address] and moved"),
        ("de", "flurstraße vier in ostermünchen", "[address]"),
        ("tr", "Rathausstraße 5'te oturuyorum", "[address] oturuyorum"),
        ("de", "mein vater ist 1938 geboren im mai", "ist [birth] geboren im [birth]"),
        ("ru", "я восьмидесятого года", "я [birth]"),
        ("de", "neunzehnhundertachtzig am ersten ersten geboren", "[birth] geboren"),
        ("de", "Pass Nummer AB1234567", "Pass Nummer [passport]"),
        ("de", "die kontonummer endet auf 4471", "die kontonummer endet auf [number]"),
        ("de", "meine mail ist a jovicic unterstrich sieben at gmx punkt net", "meine mail ist [email]"),
    ],
)
def test_names_that_nothing_announces_and_addresses_told_on(lang: str, said: str, left: str) -> None:
    """Names first, spelled, owned, changed; towns, letters and endings that go on behind what was found."""
    assert left in REDACTOR.redact(said, lang)


@pytest.mark.parametrize(
    "text",
    [
        "Mein Titel läuft am 30.11.2025 ab",
        "ich verdiene 2.850 brutto und 43.759,80 im Jahr",
        "am achten juli um elf uhr bin ich bei ihnen",
        "in der Wittelsbacherstraße ist gerade Baustelle",
        "I've got three kids, six, nine and eleven",
        "ich bin untermieter und kontoinhaber",
    ],
)
def test_dates_sums_and_states_stay(text: str) -> None:
    """Deadlines and money in figures, hours behind a date, a street of which nobody says that he lives there."""
    assert REDACTOR.redact(text, "de") == text


def test_places_of_birth_and_towns_in_another_clause_stay() -> None:
    """They are where somebody comes from or works, and no part of the address."""
    assert REDACTOR.redact("geboren am 9.6.89 in prishtina", "de") == "geboren am [birth] in prishtina"
    said = "wohnhaft pettenkoferstraße 33 80336 münchen aber ich arbeite in rosenheim"
    assert REDACTOR.redact(said, "de") == "wohnhaft [address] aber ich arbeite in rosenheim"


@pytest.mark.parametrize(
    "text",
    [
        "ich wohne in rosenheim und arbeite in münchen",
        "ich wohne zu weit weg um jeden tag zu kommen",
        "wir wohnen zu fünft in zwei zimmern",
        "am platz zwölf steht ein automat",
        "auf der karte steht noch die alte straße",
        "ist das ausländeramt in der wittelsbacherstraße dreiundfünfzig",
    ],
)
def test_places_that_are_no_home_stay(text: str) -> None:
    """Towns, the office's own address, seats and rooms."""
    assert REDACTOR.redact(text, "de") == text


@pytest.mark.parametrize(
    "text",
    [
        "meine frau ist schwanger und ich bin arbeitslos",
        "absatz eins satz zwei nummer drei",
        "der kurs beginnt am ersten september zweitausendsechsundzwanzig",
        "von 08:00 - 12:30 geöffnet",
        "im zweiten stock im zimmer eins null drei",
        "wir haben es nach einundachtzig a gemacht",
    ],
)
def test_what_the_matter_is_about_stays(text: str) -> None:
    """States, sections, courses, hours, rooms."""
    assert REDACTOR.redact(text, "de") == text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_questions_stay_readable(lang: str) -> None:
    """Of our own questions, which name nobody, at most two words in a hundred go; one in a hundred over all of them."""
    redacted = total = 0
    for line in (KNOWLEDGE / lang / "regression.tsv").read_text(encoding="utf-8").splitlines():
        for said in (line.split("\t")[-1], line.split("\t")[-1].lower()):
            total += len(said.split())
            redacted += sum(len(said[span.start : span.end].split()) for span in REDACTOR.find(said, lang))
    assert redacted <= 0.025 * total


@pytest.mark.parametrize("text", ["mein sprachkurszertifikat ist abgelaufen", "wann öffnet die zwiebelmühle"])
def test_ordinary_words_and_questions_without_a_person_stay(text: str) -> None:
    """Compounds of known words, and unknown words where nobody is spoken of."""
    assert REDACTOR.redact(text, "de") == text


@pytest.mark.parametrize(
    "piece", ["null eins nein", "nein falsch", "ich bin", "a wie anton", "gmx punkt at", "geboren eins", "frau xyzw"]
)
def test_long_rows_take_linear_time(piece: str) -> None:
    """11,000 words of what is looked ahead for; quadratic time would take minutes, so finishing is the assertion."""
    text = " ".join([piece] * (11_000 // len(piece.split())))
    assert REDACTOR.redact(text, "de")
