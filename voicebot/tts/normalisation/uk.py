"""Ukrainian: numerals in case and gender."""

from __future__ import annotations

import re
from functools import lru_cache

from num2words import num2words  # type: ignore[import-untyped]

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.agreement import Cases, last_words
from voicebot.tts.normalisation.parts import SpokenSigns, letter_names
from voicebot.tts.normalisation.reading import Numerals, ordinals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

_CASES = Cases(
    genitive_after=frozenset({
        "до", "від", "після", "з", "із", "зі", "без", "близько", "більше", "менше", "протягом", "для", "у", "останніх",
        "перших", "крім", "впродовж", "упродовж", "раніше", "пізніше",
    }),
    feminine=re.compile(
        r"годин\w*|хвилин\w*|секунд\w*|довід\w*|копі[яїй]\w*|карт[аиу]|сторін\w*|спроб\w*|віз[аиу]?|анкет\w*"
        r"|фотографі\w*|кнопк\w*|цифр\w*|тисяч\w*|став[ко]\w*|причин\w*|країн[аиу]?|мов[аиу]?"
    ),
    neuter=re.compile(r"запитання|місц[ея]|дозвіл|погодження|вікн[оа]|заняття|питання"),
    genitive_plural=re.compile(
        r"років|днів|тижнів|годин|хвилин|секунд|\w+(?:ів|їв)|спроб|довідок|копій|віз"
    ),
)  # fmt: skip
_CASE = {"n": "nominative", "g": "genitive", "d": "dative", "a": "accusative", "i": "instrumental", "l": "locative"}
_DEFECTS = {"двохста": "двохсот", "трьохста": "трьохсот", "чотирьохста": "чотирьохсот", "дев'яностами": "дев'яноста"}
_DAYS_FROM = ("понеділка", "вівторка", "середи", "четверга", "п'ятниці", "суботи", "неділі")
_DAYS_TO = ("понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу", "неділю")


@lru_cache(maxsize=4096)
def cardinal(value: int, case: str = "n", gender: str = "m") -> str:
    """num2words bends hundreds and ninety wrongly: _DEFECTS; and 1,000 needs no "one"."""
    spoken = str(num2words(value, lang="uk", case=_CASE[case], gender="feminine" if gender == "f" else "masculine"))
    if gender == "n" and case in "na":
        spoken = re.sub(r"один$", "одне", spoken)
    spoken = re.sub(r"[\w']+", lambda word: _DEFECTS.get(word[0], word[0]), spoken)
    return re.sub(r"^одн[ау] (?=тисяч)", "", spoken)


_ENDINGS = {
    "g": ("ого", "ього"), "d": ("ому", "ьому"), "l": ("ому", "ьому"), "n": ("ий", "ій"), "f": ("а", "я"),
    "fl": ("ій", "ій"), "fg": ("ої", "ьої"), "ne": ("е", "є"), "fa": ("у", "ю"), "i": ("им", "ім"),
}  # fmt: skip


def ordinal(value: int, form: str = "n") -> str:
    """num2words has ordinals in the nominative only; the others are made by their endings, soft after "третій"."""
    spoken = ordinals("uk")(value)
    hard, soft = _ENDINGS[form]
    return f"{spoken[:-2]}{soft if spoken.endswith('ій') else hard}"


def agree(value: int, before: str, after: str) -> str:
    return cardinal(value, _CASES.case(value, before, after), _CASES.gender(after))


def _day(day: int, before: str) -> str:
    """The twelfth of June; "на 12 червня" has the day itself in the accusative."""
    return ordinal(day, "ne" if last_words(before)[:1] in (["на"], ["по"], ["за"]) else "g")


def _year(found: re.Match[str]) -> str:
    form = {"рік": "n", "року": "g", "році": "l", "роком": "i"}[found[2]]
    return f"{ordinal(int(found[1]), form)} {found[2]}"


def _clock(moment: Moment, before: str) -> str:
    """Hours are ordinals here: "о восьмій годині"."""
    hour, minute = moment
    form, word = {"о": ("fl", "годині"), "об": ("fl", "годині"), "до": ("fg", "години"), "з": ("fg", "години")}.get(
        next(iter(last_words(before)), ""), ("f", "година")
    )
    spoken = ordinal(hour, form) if hour else cardinal(0)
    return f"{spoken} {'нуль ' if minute < 10 else ''}{cardinal(minute)}" if minute else f"{spoken} {word}"


def _span(start: Moment, end: Moment) -> str:
    opening = _clock(start, "з").removesuffix(" години")
    return f"з {opening} до {_clock(end, 'до')}"


def _ordinal(found: re.Match[str]) -> str:
    endings = {"го": "g", "му": "d", "а": "f", "я": "f", "у": "fa", "ю": "fa", "е": "ne", "є": "ne", "ї": "fg"}
    last = found[2]
    return ordinal(int(found[1]), endings.get(last[-2:], endings.get(last[-1:], "n")))


_LETTERS = letter_names("а бе це де е еф ґе га і йот ка ель ем ен о пе ку ер ес те у ве ве ікс ігрек зет")

READING = tables.reading(
    Tongue(
        lang="uk",
        numerals=Numerals(cardinal, decimal=",", thousands=" ", comma="кома", plus="плюс"),
        agree=agree,
        signs=SpokenSigns(
            at="собака", dot="крапка", dash="дефіс", underscore="нижнє підкреслення", slash="скісна риска",
            letters=_LETTERS,
        ),
        money=Money(euro={"other": "євро"}, cent={"one": "цент", "few": "центи", "other": "центів"}),
        dates=Dates(day=_day, year=lambda year: f"{ordinal(year, 'g')} року", year_word=r"р\.|року|р(?=,)"),
        hours=Hours(
            clock=_clock,
            span=_span,
            week=lambda first, last: f"з {_DAYS_FROM[first]} по {_DAYS_TO[last]}",
            also="також",
            written=r"год\.",
            word="годин[аиі]?",
        ),
        percent={"one": "{} відсоток", "few": "{} відсотки", "other": "{} відсотків"},
        section="параграф",
        paragraph="абзац",
        span="від {0} до {1}",
        minus="мінус",
        counted="(?:рок|рік|місяц|дн|день|годин|тижн|хвилин|євро|людей|осіб|запитан|бал|відсот)",
        file_number=r"(?i:номер справи|справа №)",
        abbreviations={
            "т. зв.": "так званий", "напр.": "наприклад", "тел.": "телефон", "вул.": "вулиця", "ст.": "стаття",
            "і т. д.": "і так далі.", "і т. п.": "і тому подібне.", "ін.": "інші.", "хв.": "хвилин", "див.": "дивіться",
            "ЄС": "є ес", "США": "се ше а", "ЄЕЗ": "є е зе", "ІТ": "ай ті", "ҐБ": "ґе бе", "IHK": "і га ка",
            "Nr.": "номер",
        },
        own=(
            rule(r"(?<!\w)(\d{4})\s(рік|року|році|роком)(?!\w)", _year),
            rule(r"(?<!\w)(\d{1,4})-(ий|ій|й|ого|го|ому|му|а|я|у|ю|е|є|ої|ї)(?!\w)", _ordinal),
            rule(r"№\s?", "номер "),
        ),
        symbols={
            "&": "і", "+": "плюс", "=": "дорівнює", "%": "відсотків", "°": "градусів", "€": "євро", "$": "доларів",
            "£": "фунтів", "@": "собака", "#": "решітка", "*": "зірочка", "×": "помножити на", "§": "параграф",
            "½": "половина", "№": "номер",
        },
        breaths=frozenset({"і", "й", "та", "або", "але", "якщо", "що", "коли", "для", "щоб", "бо", "який", "поки"}),
    )
)  # fmt: skip
