"""Figures of the answers as speakers of nine further languages say them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.tts.normalisation import digits, normalise

READ = {
    "tr": {
        "Ücreti €67.": "Ücreti altmış yedi avro.",
        "€27,60 veya 50.700 €": "yirmi yedi avro altmış sent veya elli bin yedi yüz avro",
        "12 Haziran 2026": "on iki Haziran iki bin yirmi altı",
        "saat 08:00, 08:30-12:00": "saat sekiz, sekiz otuzdan on ikiye kadar",
        "110 veya 112 numarası, 112 gün": "bir bir sıfır veya bir bir iki numarası, yüz on iki gün",
        "Paragraf 24'e, 81 fıkra 4'e": "Paragraf yirmi dörde, seksen bir fıkra dörde",
        "1'e, 2'ye veya 3'e basın": "bire, ikiye veya üçe basın",
        "§ 24, 25b'ye göre": "paragraf yirmi dört, yirmi beş beye göre",
        "%45, 3. kat, 2'nci": "yüzde kırk beş, üçüncü kat, ikinci",
        "B1 Almanca, 25-30 €": "be bir Almanca, yirmi beş ila otuz avro",
        "auskunft@musteramt.example": "auskunft et musteramt nokta example",
        "AB vatandaşları, MILA": "a be vatandaşları, Mila",
        "Mo-Fr 8-12 Uhr": "pazartesiden cumaya kadar sekizden on ikiye kadar",
        "dosya numarası 31-1234/26": "dosya numarası üç bir, tire, bir iki üç dört, eğik çizgi, iki altı",
    },
    "uk": {
        "коштує 27,60 €": "коштує двадцять сім євро шістдесят центів",
        "до 24 років, через 3 місяці": "до двадцяти чотирьох років, через три місяці",
        "з 1 травня 2025 р. приймають": "з першого травня дві тисячі двадцять п'ятого року приймають",
        "Діє до 4 березня 2027 р. Потім": "Діє до четвертого березня дві тисячі двадцять сьомого року. Потім",
        "З 9 лютого 2026 р. Відомство": "З дев'ятого лютого дві тисячі двадцять шостого року Відомство",
        "початок о 08:00": "початок о восьмій годині",
        "з 8:00 до 12:30": "з восьмої до дванадцятої тридцять",
        "19 мовами, 21 місяць": "дев'ятнадцятьма мовами, двадцять один місяць",
        "25a, A2, 3-го, 21 %": "двадцять п'ять а, а два, третього, двадцять один відсоток",
        "Громадяни ЄС": "Громадяни є ес",
        "poststelle@lra-rosenheim.de": "poststelle собака ель ер а дефіс rosenheim крапка де е",
        "Montag bis Freitag 8 bis 12 Uhr": "з понеділка по п'ятницю з восьмої до дванадцятої години",
    },
    "ru": {
        "45 934,20 €": "сорок пять тысяч девятьсот тридцать четыре евро двадцать центов",
        "до 24 лет, больше 45 лет": "до двадцати четырёх лет, больше сорока пяти лет",
        "12 июня 2026 г. изменилось": "двенадцатого июня две тысячи двадцать шестого года изменилось",
        "на 12 июня, в 2026 году": "на двенадцатое июня, в две тысячи двадцать шестом году",
        "в 08:00, 20 часов": "в восемь часов, двадцать часов",
        "не меньше 20 часов при 20 часах": "не меньше двадцати часов при двадцати часах",
        "2 недели, 1 неделю, 21 месяц": "две недели, одну неделю, двадцать один месяц",
        "25–30 €, 3–6 месяцев": "от двадцати пяти до тридцати евро, от трёх до шести месяцев",
        "№ 5, 2-й, 3-го, 22 %": "номер пять, второй, третьего, двадцать два процента",
        "25b, C1, граждане ЕС": "двадцать пять бэ, цэ один, граждане е эс",
        "наберите 110 или 112": "наберите один один ноль или один один два",
        "Montag bis Freitag 8 bis 12 Uhr": "с понедельника по пятницу с восьми до двенадцати часов",
        "и т. д. Потом": "и так далее. Потом",
    },
    "ar": {
        "تكلف 45,934.20 €": "تكلف خمسة وأربعين ألفًا وتسعمئة وأربعة وثلاثين يورو وعشرين سنتًا",
        "مدة 2 أسابيع": "مدة أسبوعين",
        "3 سنوات و3 أشهر و60 شهراً": "ثلاث سنوات وثلاثة أشهر وستين شهراً",
        "15 ساعة، 18 سنة": "خمس عشرة ساعة، ثماني عشرة سنة",
        "منذ 1 مايو 2025": "منذ الأول من مايو ألفين وخمسة وعشرين",
        "الساعة 8:30 م": "الساعة الثامنة والنصف مساءً",
        "بالرقم 110 أو 112": "بالرقم واحد واحد صفر أو واحد واحد اثنين",
        "§ 24، الصف 9، 45 %": "المادة أربعة وعشرين، الصف التاسع، خمسة وأربعين بالمئة",
        "auskunft@musteramt.example": "auskunft آت musteramt نقطة example",
        "8–12 Uhr": "من الثامنة إلى الثانية عشرة ظهرًا",
        "٣ أشهر": "ثلاثة أشهر",
    },
    "fr": {
        "46 €, et 27,60 €": "quarante-six euros, et vingt-sept euros et soixante centimes",
        "50 700 € et 1.000.000 €": "cinquante mille sept cents euros et un million d'euros",
        "le 1 mai 2025, le 12/06/2026": "le premier mai deux mille vingt-cinq, le douze juin deux mille vingt-six",
        "21 heures, que 1 an": "vingt et une heures, qu'un an",
        "à 08:00, de 9h à 12h30": "à huit heures, de neuf heures à douze heures trente",
        "1re, 2e, 1er": "première, deuxième, premier",
        "§ 24 Abs. 4, 45 %": "paragraphe vingt-quatre alinéa quatre, quarante-cinq pour cent",
        "l'UE, B1, 25a": "l'U E, B un, vingt-cinq a",
        "Musterplatz 1, 83000 Musterstadt": "Musterplatz un, huit trois zéro zéro zéro Musterstadt",
        "www.amt.de": "W W W point A M T point D E",
        "8 bis 12 Uhr und 14 bis 16 Uhr": "de huit heures à douze heures et de quatorze heures à seize heures",
        "-3 °C, 112 €": "moins trois degrés C, cent douze euros",
    },
    "ro": {
        "46 €, 6 €, 1 €": "patruzeci și șase de euro, șase euro, un euro",
        "27,60 €": "douăzeci și șapte de euro și șaizeci de cenți",
        "2 săptămâni, 2 ani, 12 luni": "două săptămâni, doi ani, douăsprezece luni",
        "21 de luni, 1 an, 1 oră": "douăzeci și una de luni, un an, o oră",
        "din 1 mai 2025": "din întâi mai două mii douăzeci și cinci",
        "la clasa a 9-a, al 2-lea": "la clasa a noua, al doilea",
        "la ora 08:00, 8:00–12:30": "la ora opt, de la opt la douăsprezece și treizeci",
        "45 %, art. 5, A2": "patruzeci și cinci la sută, articolul cinci, A doi",
        "o.popa@amt.de": "O punct popa arond A M T punct D E",
        "Montag bis Freitag 8 bis 12 Uhr": "de luni până vineri de la opt la douăsprezece",
    },
    "fa": {
        "€ 27.60 و € 50,700": "بیست و هفت یورو و شصت سنت و پنجاه هزار و هفتصد یورو",
        "از 1 فوریهٔ 2026": "از اول فوریه دو هزار و بیست و شش",
        "30 مارس، 23 ژوئیهٔ 2027": "سی‌ام مارس، بیست و سوم ژوئیه دو هزار و بیست و هفت",
        "ساعت 8:30، 16 سالگی": "ساعت هشت و نیم، شانزده سالگی",
        "شماره 110 یا 112": "شماره یک یک صفر یا یک یک دو",
        "۳ سال، 45 %، 3–6 ماه": "سه سال، چهل و پنج درصد، سه تا شش ماه",
        "auskunft@musteramt.example": "auskunft ات musteramt نقطه example",
        "Montag bis Freitag 8 bis 12 Uhr": "از دوشنبه تا جمعه از هشت تا دوازده",
    },
    "it": {
        "27,60 €, 1 €": "ventisette euro e sessanta centesimi, un euro",
        "dal 1 maggio 2025": "dal primo maggio duemilaventicinque",
        "1 anno, 1 settimana, 21 mesi": "un anno, una settimana, ventuno mesi",
        "alle ore 08:00, 13:00-15:30": "alle ore otto, dalle tredici alle quindici e trenta",
        "prema 1 per sì, 2º piano": "prema uno per sì, secondo piano",
        "§ 24, 45 %, 3–6 mesi": "paragrafo ventiquattro, quarantacinque per cento, da tre a sei mesi",
        "datenschutz@lra-rosenheim.de": "datenschutz chiocciola L R A trattino rosenheim punto D E",
        "Montag bis Freitag 8 bis 12 Uhr": "dal lunedì al venerdì dalle otto alle dodici",
    },
    "es": {
        "27,60 €, 51 €": "veintisiete euros con sesenta céntimos, cincuenta y un euros",
        "desde el 1 de mayo de 2025": "desde el uno de mayo de dos mil veinticinco",
        "21 meses, 700 horas, 1 semana": "veintiún meses, setecientas horas, una semana",
        "a las 8:00, de 8:00 a 12:30": "a las ocho, de ocho a doce y treinta",
        "pulse 1 para sí, 2ª planta": "pulse uno para sí, segunda planta",
        "112 personas, al 112": "ciento doce personas, al uno uno dos",
        "¿§ 24 o 45 %?": "¿párrafo veinticuatro o cuarenta y cinco por ciento?",
        "poststelle@lra-rosenheim.de": "poststelle arroba L R A guion rosenheim punto D E",
        "Mo-Fr 8-12 Uhr": "de lunes a viernes de ocho a doce",
    },
}


@pytest.mark.parametrize(("lang", "written"), [(lang, written) for lang, texts in READ.items() for written in texts])
def test_reads_as_a_speaker_would(lang: str, written: str) -> None:
    assert normalise(written, lang) == READ[lang][written]


@pytest.mark.parametrize("lang", READ)
def test_telephone_numbers_are_read_by_digits(lang: str) -> None:
    bare = digits("08031392", lang)
    assert bare == normalise("08031 392", lang)
    assert len(bare.replace(",", "").split()) == 8


@pytest.mark.parametrize("lang", READ)
def test_german_names_stay_as_they_are(lang: str) -> None:
    written = "Äußere Oberaustraße, Niederlassungserlaubnis, Landratsamt Rosenheim"
    assert normalise(written, lang) == written


FIGURES = st.sampled_from(
    [
        "93 €",
        "€27,60",
        "45,934.20 €",
        "50 700 €",
        "25–30 €",
        "1. Januar 2026",
        "2026-06-12",
        "12.06.2026",
        "8–12 Uhr",
        "08:00",
        "8:30-12:00",
        "116116",
        "+49 8031 0000 0",
        "08031 392 9001",
        "110",
        "112 €",
        "§ 24",
        "§§ 3 und 4",
        "45 %",
        "%45",
        "25a",
        "B1",
        "A1.1",
        "31-1234/26",
        "12/2026",
        "a@b-c.de",
        "№ 5",
        "www.amt.de/x_y",
        "landkreis-rosenheim.de",
        "1",
        "21",
        "2026",
        "-5",
        "1/2",
        "3.",
        "2-й",
        "9-a",
        "2e",
        "1.º",
        "و60",
        "24'e",
        "EU",
        "ЕС",
        "IHK",
        "auch",
        "und",
        "z. B.",
        "½",
        "Montag bis Freitag",
        "²",
        "°C",
        "3,5",
        "2 أسابيع",
        "8:00 ص",
        "21 лет",
        "2 недели",
        "2 luni",
        "700 horas",
    ]
)
JOINTS = st.sampled_from([" ", ", ", ". ", " – ", "\n", " (", ") ", "; ", "? ", " или ", " ve ", " y ", " و "])
PHRASES = st.lists(st.tuples(FIGURES, JOINTS).map("".join), min_size=1, max_size=6).map("".join)


@settings(max_examples=400, deadline=None)
@given(PHRASES, st.sampled_from(sorted(READ)))
def test_figures_beside_one_another_become_words_once_and_for_all(text: str, lang: str) -> None:
    spoken = normalise(text, lang)
    assert not any(char.isdigit() or char in "€§%@/#*" for char in spoken)
    assert normalise(spoken, lang) == spoken
