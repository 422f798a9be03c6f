"""Where num2words falls short of a language: each test shows the defect, and what is said instead.

A test that fails at its first line after an update tells that a wrapper may go.
"""

from num2words import num2words

from voicebot.tts.normalisation import ar, es, fa, fr, it, ro, ru, tr, uk


def test_turkish_numbers_are_run_together() -> None:
    assert num2words(2026, lang="tr") == "ikibinyirmialtı"
    assert tr.cardinal(2026) == "iki bin yirmi altı"
    assert tr.cardinal(11_118) == "on bir bin yüz on sekiz"
    assert tr.cardinal(61_000_000) == "altmış bir milyon"
    assert num2words(24, lang="tr", to="ordinal") == "yirmidördüncü"
    assert tr.ordinal(24) == "yirmi dördüncü"


def test_arabic_knows_one_gender_and_the_nominative() -> None:
    assert num2words(24, lang="ar") == "أربعة و عشرون"
    assert ar.cardinal(24) == "أربعة وعشرين"
    assert ar.cardinal(24, feminine=True) == "أربع وعشرين"
    assert ar.cardinal(15, feminine=True) == "خمس عشرة"
    assert [ar.cardinal(value) for value in (0, 2, 11, 12)] == ["صفر", "اثنين", "أحد عشر", "اثني عشر"]


def test_arabic_hundreds_and_thousands_stand_as_if_a_noun_followed() -> None:
    assert num2words(200, lang="ar") == "مئتا"
    assert num2words(21_000, lang="ar") == "واحد و عشرون ألف"
    assert ar.cardinal(200) == "مئتين"
    assert ar.agree(200, "", " يورو") == "مئتي"
    assert ar.cardinal(21_000) == "واحد وعشرين ألفًا"
    assert ar.cardinal(45_934) == "خمسة وأربعين ألفًا وتسعمئة وأربعة وثلاثين"
    assert ar.cardinal(2026) == "ألفين وستة وعشرين"


def test_persian_runs_thirty_and_its_ending_together() -> None:
    assert num2words(30, lang="fa", to="ordinal") == "سیم"
    assert fa.ordinal(30) == "سی‌ام"
    assert fa.ordinal(31) == "سی و یکم"


def test_spanish_has_no_short_form_before_thousand_and_no_gender() -> None:
    assert num2words(21_000, lang="es") == "veintiuno mil"
    assert es.cardinal(21_000) == "veintiún mil"
    assert es.cardinal(31_000) == "treinta y un mil"
    assert es.agree(700, "", " horas") == "setecientas"
    assert es.agree(531, "", " personas") == "quinientas treinta y una"
    assert es.agree(21, "", " meses") == "veintiún"
    assert es.agree(1, "", ".") == "uno"


def test_romanian_has_no_gender() -> None:
    assert num2words(12, lang="ro") == "doisprezece"
    assert ro.agree(12, "", " luni") == "douăsprezece"
    assert ro.agree(12, "", " ani") == "doisprezece"
    assert ro.agree(21, "", " de luni") == "douăzeci și una"
    assert (ro.agree(1, "", " an"), ro.agree(1, "", " oră")) == ("un", "o")


def test_french_and_italian_have_no_gender() -> None:
    assert fr.agree(21, "", " heures") == "vingt et une"
    assert fr.agree(1, "", " an") == "un"
    assert [it.agree(1, "", noun) for noun in (" anno", " settimana", " studente", ".")] == ["un", "una", "uno", "uno"]


def test_russian_bends_as_it_is_told() -> None:
    assert ru.cardinal(24, "g") == "двадцати четырёх"
    assert num2words(1200, lang="ru") == "одна тысяча двести"
    assert ru.cardinal(1200) == "тысяча двести"
    assert ru.agree(3, "не больше ", " месяцев") == "трёх"
    assert ru.agree(3, "через ", " месяца") == "три"
    assert ru.agree(24, "это 2 года и ", " месяца взносов") == "двадцать четыре"
    assert ru.agree(3, "После ", " неверных попыток") == "трёх"
    assert ru.agree(18, "к ", " годам") == "восемнадцати"
    assert ru.agree(2, "есть ", " недели") == "две"


def test_ukrainian_bends_hundreds_and_ninety_wrongly() -> None:
    assert num2words(200, lang="uk", case="genitive") == "двохста"
    assert num2words(90, lang="uk", case="instrumental") == "дев'яностами"
    assert uk.cardinal(200, "g") == "двохсот"
    assert uk.cardinal(90, "i") == "дев'яноста"


def test_ukrainian_ordinals_have_no_cases() -> None:
    assert num2words(3, lang="uk", to="ordinal") == "третій"
    assert [uk.ordinal(value, "g") for value in (3, 12, 2026)] == [
        "третього",
        "дванадцятого",
        "дві тисячі двадцять шостого",
    ]
    assert uk.ordinal(8, "fl") == "восьмій"
    assert uk.agree(19, "відповідає ", " мовами") == "дев'ятнадцятьма"
