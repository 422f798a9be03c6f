"""Arabic: numerals in gender, and in the case in which they are spoken ("عشرين", not "عشرون")."""

from __future__ import annotations

import re

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.agreement import next_words
from voicebot.tts.normalisation.parts import SpokenSigns, letter_names
from voicebot.tts.normalisation.reading import Numerals, cardinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

_ONES = ("", "واحد", "اثنين", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_ONES_F = ("", "واحدة", "اثنتين", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
_TEENS = {1: "أحد عشر", 2: "اثني عشر"}
_TEENS_F = {1: "إحدى عشرة", 2: "اثنتي عشرة"}
_TENS = ("", "", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين")
_DEFECTS = (
    (re.compile(r"مائة"), "مئة"),
    (re.compile(r"مئتا(?:ن)?(?!\w)"), "مئتين"),
    (re.compile(r"(ألف|مليون|مليار)ان?(?![\w\u064b])"), r"\1ين"),
    (re.compile(r"اً"), "ًا"),
    (re.compile(r"ون(?= |$)(?<!مليون)"), "ين"),
    (re.compile(r"(?<!\w)اثنان(?!\w)"), "اثنين"),
    (re.compile(r"(?<!\w)اثنا(?!\w)"), "اثني"),
    (re.compile(r"(?<=ين) ألف(?![\w\u064b])"), " ألفًا"),
    (re.compile(r"(?<!\w)و (?=\w)"), "و"),
)
_FEMININE = re.compile(
    r"سنوات|سنة|ساعة|ساعات|دقيقة|دقائق|ثانية|ثوان|لغة|لغات|مرة|مرات|صورة|صور|نقطة|نقاط|نسخة|نسخ|محاولة|محاولات"
    r"|حصة|حصص|درجة|درجات|ورقة|أوراق|شهادة|شهادات|موافقة|بطاقة|بطاقات|صفحة|صفحات|فئة|فئات"
)
_COUNTED = "(?:سن|شهر|أشهر|يوم|أيام|ساع|أسب|أساب|دقيق|دقائق|يورو|شخص|أشخاص|سؤال|أسئلة|نق)"
_DUALS = {"أسابيع": "أسبوعين", "سنوات": "سنتين", "أشهر": "شهرين", "أيام": "يومين", "ساعات": "ساعتين"}
_ORDINALS = (
    "", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
    "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر",
    "التاسع عشر", "العشرين", "الحادي والعشرين", "الثاني والعشرين", "الثالث والعشرين", "الرابع والعشرين",
    "الخامس والعشرين", "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين", "التاسع والعشرين", "الثلاثين",
    "الحادي والثلاثين",
)  # fmt: skip
_HOURS = (
    "الثانية عشرة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة",
    "العاشرة", "الحادية عشرة",
)  # fmt: skip
_DAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")


def cardinal(value: int, feminine: bool = False) -> str:
    """num2words gives the nominative and one gender, and parts "و" from its word; the last two digits are ours."""
    if not value:
        return "صفر"
    head, tail = value - value % 100, value % 100
    spoken = cardinals("ar")(head) if head else ""
    for pattern, mended in _DEFECTS:
        spoken = pattern.sub(mended, spoken)
    return " و".join(part for part in (spoken, _below_hundred(tail, feminine)) if part)


def _below_hundred(value: int, feminine: bool) -> str:
    ones = _ONES_F if feminine else _ONES
    if value <= 10:
        return ones[value]
    tens, rest = divmod(value, 10)
    if tens == 1:
        irregular = _TEENS_F if feminine else _TEENS
        return irregular.get(rest, f"{ones[rest]} {'عشرة' if feminine else 'عشر'}")
    if not rest:
        return _TENS[tens]
    return f"{'إحدى' if feminine and rest == 1 else ones[rest]} و{_TENS[tens]}"


def agree(value: int, _before: str, after: str) -> str:
    """ثلاث سنوات, ثلاثة أشهر: from three to ten the numeral takes the other gender."""
    noun = re.sub(r"[\u064b-\u0652]", "", next(iter(next_words(after)), ""))
    spoken = cardinal(value, bool(_FEMININE.fullmatch(noun)))
    if re.match(_COUNTED, noun):  # مئتي يورو, ألف يورو
        spoken = re.sub(r"(مئت|ألف)ين$", r"\1ي", spoken).removesuffix("ًا")
    return spoken


def _part_of_day(hour: int) -> str:
    if hour < 12:
        return "صباحًا"
    return "ظهرًا" if hour < 15 else "مساءً"


def _clock(moment: Moment, _before: str) -> str:
    hour, minute = moment
    past = {0: "", 15: " والربع", 30: " والنصف"}.get(minute, f" و{cardinal(minute, True)} دقيقة")
    return f"{_HOURS[hour % 12]}{past} {_part_of_day(hour)}"


def _half(found: re.Match[str]) -> str:
    """ "8:00 ص" as CLDR writes it."""
    hour = int(found[1]) % 12 + (12 if found[3] == "م" else 0)
    return f"{hour}:{found[2]}"


def _span(start: Moment, end: Moment) -> str:
    return f"من {_clock(start, '').rpartition(' ')[0]} إلى {_clock(end, '')}"


_LETTERS = letter_names("إيه بي سي دي إي إف جي إتش آي جي كي إل إم إن أو بي كيو آر إس تي يو في دبليو إكس واي زد")

READING = tables.reading(
    Tongue(
        lang="ar",
        numerals=Numerals(cardinal, decimal=".", thousands=",", comma="فاصلة", plus="زائد"),
        agree=agree,
        signs=SpokenSigns(
            at="آت", dot="نقطة", dash="شرطة", underscore="شرطة سفلية", slash="شرطة مائلة",
            letters=_LETTERS,
        ),
        money=Money(
            euro={"other": "يورو"}, cent={"few": "سنتات", "many": "سنتًا", "other": "سنت"}, joint=" و"
        ),
        dates=Dates(day=lambda day, _before: _ORDINALS[day], year=cardinal, of_month=" من "),
        hours=Hours(
            clock=_clock,
            span=_span,
            week=lambda first, last: f"من {_DAYS[first]} إلى {_DAYS[last]}",
            also="وأيضًا",
        ),
        percent={"other": "{} بالمئة"},
        section="المادة",
        paragraph="البند",
        span="من {0} إلى {1}",
        minus="ناقص",
        counted=_COUNTED,
        file_number="رقم الملف|رقم المعاملة",
        first=(rule(r"(?<!\w)(\d{1,2}):(\d\d)\s?(ص|م)(?!\w)", _half),),
        own=(
            rule(r"(?<!\w)2\s(أسابيع|سنوات|أشهر|أيام|ساعات)(?!\w)", lambda found: _DUALS[found[1]]),
            rule(r"(?<!\w)(الصف)\s(\d|[12]\d)(?!\w)", lambda found: f"{found[1]} {_ORDINALS[int(found[2])]}"),
        ),
        last=(rule(r"(?<!\w)و[^\w.,;:!?\n،؛؟-]+(?=[^\W\d_])", "و"),),
        symbols={
            "&": "و", "+": "زائد", "=": "يساوي", "%": "بالمئة", "°": "درجة", "€": "يورو", "$": "دولار",
            "£": "جنيه", "@": "آت", "#": "مربع", "*": "نجمة", "×": "ضرب", "§": "المادة", "½": "نصف",
        },
        breaths=frozenset({"أو", "لكن", "إذا", "لأن", "عندما", "حتى", "مع", "بعد", "قبل", "من", "في", "على"}),
    )
)  # fmt: skip
