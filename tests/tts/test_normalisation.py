"""What holds for every language and every text."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.tts.normalisation import breaths, digits, normalise
from voicebot.tts.normalisation.cleaning import LONGEST_TEXT

FRAGMENTS = st.sampled_from(
    [
        "§",
        " ",
        "12.",
        "2026",
        "€",
        "–",
        "-",
        ".",
        ",",
        "/",
        "Uhr",
        "8:15",
        "+49",
        "(0)",
        "a",
        "Ä",
        "I",
        "www.",
        "@",
        ".de",
        "Az.",
        "z. B.",
        "%",
        "1",
        "0",
        "\n",
        "*",
        "_",
        "Mo",
        "Mai",
        "²",
        "½",
        "٣",
        "😀",
        "\u200d",
        "er",
        "th",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(FRAGMENTS, max_size=14).map("".join))


@settings(max_examples=600, deadline=None)
@given(TEXTS, st.sampled_from(["de", "en", "tr", "uk", "ru", "ar", "fr", "ro", "fa", "it", "es"]))
def test_leaves_only_what_a_voice_can_say(text: str, lang: str) -> None:
    spoken = normalise(text, lang)
    unheard = ("Nd", "Sc", "So", "Cc", "Cf")
    assert not [char for char in spoken if unicodedata.category(char) in unheard and char not in "\n\u200c"]
    assert not set(spoken) & set('§%@#*<>[]{}()"')


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["pl", "tr", "fa", "ar", "uk", "zz", "", "generic", "parts", "../de", "ku"]))
def test_takes_any_text_in_any_language(text: str, lang: str) -> None:
    assert isinstance(normalise(text, lang), str)
    assert isinstance(digits(text, lang), str)


@pytest.mark.parametrize("lang", ["de", "en", "tr", "ru", "ar"])
@pytest.mark.parametrize("part", ["Wort 12 ", "1", " ", "a.b@", "(", "[a](b", "1.2.", "Mo, ", "A B C D "])
def test_a_long_text_is_cut_and_not_pondered(part: str, lang: str) -> None:
    spoken = normalise(part * (20_000 // len(part)), lang)
    assert len(spoken) < 20 * LONGEST_TEXT


@pytest.mark.parametrize(
    ("lang", "written", "spoken"),
    [
        ("pl", "93 €", "dziewięćdziesiąt trzy euro"),
        ("pt", "em 12.06.2026", "em doze de junho de dois mil e vinte e seis"),
        ("pl", "112", "sto dwanaście"),
        ("pt", "08031 392 01", "zero oito zero três um, três nove dois, zero um"),
        ("ku", "12", "12"),
    ],
)
def test_a_language_without_a_file_still_gets_its_numbers(lang: str, written: str, spoken: str) -> None:
    assert normalise(written, lang) == spoken


def test_breaths_are_words_of_the_language() -> None:
    assert "und" in breaths("de")
    assert "and" in breaths("en")
    assert "ve" in breaths("tr")
    assert breaths("ku") == frozenset()


@pytest.mark.parametrize(
    ("lang", "written", "spoken"),
    [
        ("de", "ACHTUNG BITTE ALLE LESEN", "Achtung Bitte Alle Lesen"),
        ("ru", "вид на жительство для учёбы", "вид на жительство для учёбы"),
        ("ku", "دائرة الأجانب مع IHK", "دائرة الأجانب مع IHK"),
        ("uk", "ДУЖЕ ВАЖЛИВА НОВА УМОВА", "Дуже Важлива Нова Умова"),
    ],
)
def test_shouting_is_told_from_alphabets_without_latin_letters(lang: str, written: str, spoken: str) -> None:
    assert normalise(written, lang) == spoken


def test_a_short_number_stays_one_before_a_comma() -> None:
    assert normalise("Sperren unter 116116, rund um die Uhr.", "de").startswith("Sperren unter eins eins sechs, eins")


def test_capitals_are_spelled_after_an_apostrophe() -> None:
    assert normalise("l'UE", "fr") == "l'U E"
