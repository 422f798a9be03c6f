"""Russian: numerals in case and gender."""

from __future__ import annotations

import re
from functools import lru_cache

from num2words import num2words  # type: ignore[import-untyped]

from voicebot.tts.normalisation import tables
from voicebot.tts.normalisation.agreement import Cases, last_words
from voicebot.tts.normalisation.parts import SpokenSigns, letter_names
from voicebot.tts.normalisation.reading import Numerals, rule
from voicebot.tts.normalisation.tongue import Dates, Hours, Moment, Money, Tongue

_CASES = Cases(
    genitive_after=frozenset({
        "до", "от", "после", "из", "без", "около", "больше", "меньше", "более", "менее", "старше", "моложе", "младше",
        "свыше", "для", "у", "с", "со", "течение", "последних", "первых", "кроме", "позже", "позднее", "раньше",
    }),
    feminine=re.compile(
        r"недел[яиюье]\w*|минут\w*|секунд\w*|справк\w*|копи[яий]\w*|карт[аыу]|страниц\w*|попыт\w*|виз[аыу]?|анкет\w*"
        r"|фотографи\w*|подпис[ьи]|кнопк\w*|цифр\w*|тысяч\w*|ставк[аиу]|ставок|причин\w*|стран[аыу]?"
    ),
    neuter=re.compile(r"заявлени[ея]|мест[оа]|письм[оа]|разрешени[ея]|предложени[ея]|окн[оа]|занятие|согласовани[ея]"),
    genitive_plural=re.compile(
        r"лет|дней|недель|минут|секунд|\w+(?:ов|ев)|\w{2,}цей|попыток|справок|копий|виз|вопросов|экзаменов"
    ),
)  # fmt: skip
_DAYS_FROM = ("понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья")
_DAYS_TO = ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье")


@lru_cache(maxsize=4096)
def cardinal(value: int, case: str = "n", gender: str = "m") -> str:
    spoken = num2words(value, lang="ru", case="p" if case == "l" else case, gender=gender, animate=False)
    return re.sub(r"^одн[ау] (?=тысяч)", "", str(spoken))


@lru_cache(maxsize=512)
def ordinal(value: int, case: str = "n", gender: str = "m") -> str:
    return str(num2words(value, lang="ru", to="ordinal", case=case, gender=gender, animate=False))


def agree(value: int, before: str, after: str) -> str:
    return cardinal(value, _CASES.case(value, before, after), _CASES.gender(after))


def _day(day: int, before: str) -> str:
    """The twelfth of June; "на 12 июня" has the day itself in the accusative."""
    word = last_words(before)[:1]
    return ordinal(day, "n" if word in (["на"], ["по"], ["за"]) else "g", "n")


def _year(found: re.Match[str]) -> str:
    case = {"год": "n", "года": "g", "году": "p", "годом": "i"}[found[2]]
    return f"{ordinal(int(found[1]), case)} {found[2]}"


def _clock(moment: Moment, before: str) -> str:
    hour, minute = moment
    genitive = last_words(before)[:1] in (["до"], ["с"], ["от"], ["после"], ["около"])
    case = "g" if genitive else "n"
    if minute:
        return f"{cardinal(hour, case)} {'ноль ' if minute < 10 else ''}{cardinal(minute, case)}"
    word = "часов" if genitive else tables.form({"one": "час", "few": "часа", "other": "часов"}, hour, "ru")
    return f"{cardinal(hour, case)} {word}"


def _span(start: Moment, end: Moment) -> str:
    opening = _clock(start, "с").removesuffix(" часов")
    return f"с {opening} до {_clock(end, 'до')}"


def _ordinal(found: re.Match[str]) -> str:
    case, gender = {
        "го": ("g", "m"), "му": ("d", "m"), "м": ("p", "m"), "я": ("n", "f"), "ю": ("a", "f"), "е": ("n", "n"),
    }.get(found[2][-2:] if found[2][-2:] in ("го", "му") else found[2][-1:], ("n", "m"))  # fmt: skip
    return ordinal(int(found[1]), case, gender)


_LETTERS = letter_names("а бэ цэ дэ е эф жэ аш и йот ка эль эм эн о пэ ку эр эс тэ у вэ вэ икс игрек зет")

READING = tables.reading(
    Tongue(
        lang="ru",
        numerals=Numerals(cardinal, decimal=",", thousands=" ", comma="запятая", plus="плюс"),
        agree=agree,
        signs=SpokenSigns(
            at="собака", dot="точка", dash="дефис", underscore="нижнее подчёркивание", slash="слэш",
            letters=_LETTERS,
        ),
        money=Money(euro={"other": "евро"}, cent={"one": "цент", "few": "цента", "other": "центов"}),
        dates=Dates(
            day=_day, year=lambda year: f"{ordinal(year, 'g')} года", year_word=r"г\.|года|г(?=,)"
        ),
        hours=Hours(
            clock=_clock,
            span=_span,
            week=lambda first, last: f"с {_DAYS_FROM[first]} по {_DAYS_TO[last]}",
            also="также",
            written=r"ч\.",
            word="час(?:а|ов)?",
        ),
        percent={"one": "{} процент", "few": "{} процента", "other": "{} процентов"},
        section="параграф",
        paragraph="абзац",
        span="от {0} до {1}",
        minus="минус",
        counted="(?:лет|год|месяц|дн|час|недел|минут|евро|человек|вопрос|балл|процент)",
        file_number=r"(?i:номер дела|дело №|дело номер)",
        abbreviations={
            "т. е.": "то есть", "т. д.": "так далее.", "т. п.": "тому подобное.", "напр.": "например",
            "тел.": "телефон", "ул.": "улица", "руб.": "рублей", "др.": "другие.", "мин.": "минут", "ст.": "статья",
            "ЕС": "е эс", "США": "сэ шэ а", "ЕЭЗ": "е э зэ", "ВНЖ": "вэ эн жэ", "ГБ": "гэ бэ", "IHK": "и ха ка",
            "Nr.": "номер",
        },
        own=(
            rule(r"(?<!\w)(\d{4})\s(год|года|году|годом)(?!\w)", _year),
            rule(r"(?<!\w)(\d{1,4})-(ый|ой|ий|й|ого|его|го|ому|ему|му|ом|ем|м|ая|яя|я|ую|ю|ое|ее|е)(?!\w)", _ordinal),
            rule(r"№\s?", "номер "),
        ),
        symbols={
            "&": "и", "+": "плюс", "=": "равно", "%": "процентов", "°": "градусов", "€": "евро", "$": "долларов",
            "£": "фунтов", "@": "собака", "#": "решётка", "*": "звёздочка", "×": "умножить на", "§": "параграф",
            "½": "половина", "№": "номер",
        },
        breaths=frozenset({"и", "или", "но", "если", "что", "когда", "для", "чтобы", "потому", "который", "пока"}),
    )
)  # fmt: skip
