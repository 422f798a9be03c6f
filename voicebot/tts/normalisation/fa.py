"""Persian."""

from __future__ import annotations

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.parts import SpokenSigns, letter_names
from voicebot.tts.normalisation.reading import Numerals, cardinals, ordinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

cardinal = cardinals("fa")
_DAYS = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")


def ordinal(value: int) -> str:
    """num2words runs "سی" and its ending together."""
    spoken = ordinals("fa")(value)
    return f"{spoken[:-1]}‌ام" if spoken.endswith("سیم") else spoken


def _day(day: int, _before: str) -> str:
    return "اول" if day == 1 else ordinal(day)


def _clock(moment: Moment, _before: str) -> str:
    hour, minute = moment
    if minute == 30:
        return f"{cardinal(hour)} و نیم"
    return f"{cardinal(hour)} و {cardinal(minute)} دقیقه" if minute else cardinal(hour)


_LETTERS = letter_names("ای بی سی دی ای اف جی اچ آی جی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد")
READING = tables.reading(
    Tongue(
        lang="fa",
        numerals=Numerals(cardinal, decimal=".", thousands=",", comma="ممیز", plus="به‌علاوه"),
        agree=lambda value, _before, _after: cardinal(value),
        signs=SpokenSigns(
            at="ات", dot="نقطه", dash="خط تیره", underscore="زیرخط", slash="اسلش",
            letters=_LETTERS,
        ),
        money=Money(euro={"other": "یورو"}, cent={"other": "سنت"}, joint=" و "),
        dates=Dates(day=_day, year=cardinal),
        hours=Hours(
            clock=_clock,
            span=lambda start, end: f"از {_clock(start, '')} تا {_clock(end, '')}",
            week=lambda first, last: f"از {_DAYS[first]} تا {_DAYS[last]}",
            also="همچنین",
        ),
        percent={"other": "{} درصد"},
        section="ماده",
        paragraph="بند",
        span="{0} تا {1}",
        minus="منفی",
        counted="(?:سال|ماه|روز|ساعت|هفته|دقیقه|یورو|نفر|سؤال|امتیاز)",
        file_number="شماره پرونده",
        own=(
            rule(r"٪|٫|٬", ""),
            rule(r"(?<!\w)(\d{1,3})[\u200c-]?(?:ام|م)(?!\w)", lambda found: ordinal(int(found[1]))),
        ),
        symbols={
            "&": "و", "+": "به‌علاوه", "=": "مساوی", "%": "درصد", "°": "درجه", "€": "یورو", "$": "دلار",
            "£": "پوند", "@": "ات", "#": "مربع", "*": "ستاره", "×": "ضربدر", "§": "ماده", "½": "نیم",
        },
        breaths=frozenset({"و", "یا", "اما", "ولی", "اگر", "که", "چون", "برای", "تا", "با", "بدون"}),
    )
)  # fmt: skip
