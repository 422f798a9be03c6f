"""Dates of birth: any date beside "geboren", and any full date that nothing says to be something else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import (
    DIGITS,
    HUNDRED,
    JOINER,
    NUMERALS,
    OPAQUE,
    ORDINAL,
    PAIR,
    QUANTITY,
    SIGN,
    TENS,
    THOUSAND,
    UNIT,
    WORD,
    ZERO,
    Found,
    Token,
)

NEAR = 6
"""Tokens between "geboren" and its date, either way."""
TOLD = 9
"""The same where the date follows and has a day and a month."""
CORRECTED = 8
"""Tokens between a date of birth and what it should be: "… ist falsch richtig ist siebter zwölfter"."""
DIRECTLY = 3
"""Tokens between a year of the last century and a word that makes it something else than a birth's."""
SEASONS = Words(
    "sommer winter frühling frühjahr herbst spring summer autumn fall weihnachten weihnachtstag "
    "ostersonntag ostermontag pfingsten pfingstsonntag pfingstmontag karfreitag nikolaustag fasching "
    "heiligabend heiligen abend silvester "
    "neujahr neujahrstag ostern christmas eve new year's easter day mitte anfang ende early late mid "
    "ramadan nevruz yaz "
    "kış été hiver printemps automne estate inverno primavera verano invierno vara iarna летом зимой весной осенью "
    "влітку взимку навесні восени рождество різдво nikolaus"
)
"""Told beside a date of birth instead of a day or a month."""
_TURNING = Words("turned turns turning volljährig achtzehnter compie cumple cumplió")
"""Beside a day and a month: a birthday."""
_WAS = Words("bin ist wurde war geboren hab hat habe und")
_BECOMING = ("werde", "wird", "werd", "wurde", "turn")
_SINCE = Words("seit ab bis since until from до с з depuis dal desde din از منذ")
_AGED = Words("werde wird werd bald fast schon erst gerade almost nearly already only")
_INDEFINITE = ("ein", "eins", "one", "un", "una", "bir", "o")
_LAST = Words("letzten letztes vorigen dieses diesen laufenden last this")
_YEARS = Words("jahres jahr year")
_THIS_MONTH = frozenset({("of", "this", "month"), ("of", "last", "month"), ("dieses", "monats"), ("diesen", "monats")})
_STATED = Words("says said steht ist is was war nicht not sondern drin da falsch richtig stimmt but aber")
_LAST_CENTURY = ("neunzehnhundert", "nineteen", "19", "millenove", "тысяча", "тисяча")
MONTHS = 12
DAYS = 31


def find_dates(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find dates of birth."""
    last = -1
    for first, end in _dates(tokens, lexicon):
        dated = any(token.word in lexicon.months or token.kind == QUANTITY for token in tokens[first:end])
        year = end - first == 1 and _is_old(tokens[first:end])
        day = end - first == 1 and _is_day(tokens, first)
        behind = end + (NEAR - 1 if dated or year or day else 2)  # "im april zweitausendsechs in aleppo geboren"
        reach = TOLD if dated or any(token.kind == ORDINAL for token in tokens[first:end]) else NEAR
        born = any(
            token.word in lexicon.birth or token.secret == "birth" for token in tokens[max(0, first - reach) : behind]
        )
        turned = any(token.word in _TURNING for token in tokens[max(0, first - NEAR) : behind]) and reach == TOLD
        born |= turned
        born |= dated and _arrives(tokens, first, end)
        born |= _comes_of_age(tokens, first, end) and reach == TOLD
        again = last >= 0 and first - last <= CORRECTED and end - first > 1
        born |= again and any(token.word in lexicon.corrections for token in tokens[last:first])
        born |= again and (dated or reach == TOLD)
        born |= _is_of_last_year(tokens, first, end)
        full = _is_full(tokens, first, end, lexicon)
        near = DIRECTLY if full and _is_old(tokens[first:end]) else NEAR
        around = [*tokens[max(0, first - near) : first], *tokens[end : end + near]]
        if first and tokens[first - 1].word in lexicon.sections and not dated:
            continue
        if not born and not (full and all(token.word not in lexicon.validity for token in around)):
            continue
        following = tokens[end].word if end < len(tokens) else ""
        yearly = following in lexicon.year_words and (end + 1 < len(tokens) and tokens[end + 1].word in lexicon.birth)
        if following in lexicon.amounts and not full and not yearly:
            continue  # "geboren und seit fünf jahren hier"
        stated = last >= 0 and first - last <= CORRECTED and tokens[first - 1].word in _STATED
        stated |= last >= 0 and first - last <= CORRECTED and end < len(tokens) and tokens[end].word in _STATED
        stated |= day
        if end - first == 1 and tokens[first].kind in (UNIT, ZERO, ORDINAL) and not stated and not turned:
            continue  # "geboren in einem dorf", "mein erstes kind ist geboren"
        if end - first == 1 and first and tokens[first - 1].word in _SINCE:
            continue  # "geboren am … und seit 2001 verheiratet"
        if end - first == 1 and (tokens[first].word in _INDEFINITE or tokens[first - 1].word in _AGED):
            continue  # "das ist ein tippfehler", "ich bin bald siebzig"
        named = (full or yearly) and (
            following in lexicon.amounts or following in lexicon.year_words
        )  # "девяностого года"
        last = end
        yield (
            _with_season(tokens, first - _is_article(tokens, first, lexicon)),
            _past_season(tokens, _past_month(tokens, end + named)),
            "birth",
        )


def _is_day(tokens: Sequence[Token], first: int) -> bool:
    """ "am zwölften bin ich geboren"; not "am ersten schultag"."""
    if tokens[first].kind != ORDINAL or not first or tokens[first - 1].word not in ("am", "vom"):
        return False
    return first + 1 == len(tokens) or tokens[first + 1].kind == SIGN or tokens[first + 1].word in _WAS


def _is_of_last_year(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "die kleine ist vom achten elften letzten jahres"."""
    row = [token.word for token in tokens[end : end + 2]]
    told = end - first > 1 and len(row) == 2 and row[0] in _LAST and row[1] in _YEARS
    return told and first > 1 and tokens[first - 1].word == "vom" and tokens[first - 2].word in ("ist", "sind", "war")


def _past_month(tokens: Sequence[Token], end: int) -> int:
    """Past "of this month" behind a day."""
    words = tuple(token.word for token in tokens[end : end + 3])
    if words and words[0] in _LAST and words[1:2] and words[1] in _YEARS:
        return end + 2
    return end + (3 if words in _THIS_MONTH else 2 if words[:2] in _THIS_MONTH else 0)


def _past_season(tokens: Sequence[Token], end: int) -> int:
    """Past "im sommer" behind a year."""
    row = [token.word for token in tokens[end : end + 2] if token.kind == WORD]
    return end + 2 if len(row) == 2 and row[0] in ("im", "in", "an", "at") and row[1] in SEASONS else end


def _with_season(tokens: Sequence[Token], first: int) -> int:
    """ "sommer" before 1995, "christmas day" before 2022."""
    while first > 0 and tokens[first - 1].kind == WORD and tokens[first - 1].word in SEASONS:
        first -= 1
    return first


def _arrives(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "das baby ist am ersten januar gekommen"."""
    words = [token.word for token in (*tokens[max(0, first - NEAR) : first], *tokens[end : end + 2])]
    return "baby" in words and any(word in ("gekommen", "due", "erwartet", "came") for word in words)


def _comes_of_age(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "ich werde am zwanzigsten märz achtzehn", "she'll be eighteen on the thirtieth"."""
    becoming = [token.word for token in tokens[max(0, first - 3) : first]]
    if first > 1 and becoming[-1] == "im" and becoming[-2] in _BECOMING and tokens[first].word.isalpha():
        return end - first == 2 and tokens[end - 1].kind in (PAIR, TENS)  # "ich werde im august fünfundsechzig"
    ages = ("achtzehn", "sechzehn", "18", "16", "eighteen", "sixteen", "einundzwanzig")
    return any(token.word in ages for token in tokens[max(0, first - 3) : end + 2]) and any(
        token.word in ("werde", "wird", "werd", "turn", "be", "wirst", "geworden")
        for token in tokens[max(0, end - 9) : end + 2]
    )


def _is_article(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """ "o mie", "the third of may", and the Arabic "on the" that is written with the next word."""
    before = tokens[first - 1] if first else None
    if before is None or before.kind == OPAQUE:
        return False
    thousand = before.word == "o" and tokens[first].kind in (HUNDRED, THOUSAND)
    joined = before.word[:1] == "ب" and len(before.word) > 3 and tokens[first].word in lexicon.months
    return thousand or before.word == "the" or joined


def _is_old(row: Sequence[Token]) -> bool:
    """Whether the year is one of the last century, as no deadline's is."""
    return any(token.word.startswith(_LAST_CENTURY) for token in row)


def _dates(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Rows of numbers, ordinals and months, with "of" and dots inside."""
    index = 0
    while index < len(tokens):
        end = index
        probe = index
        while probe < len(tokens) and probe - end <= 2:
            if _is_part(tokens[probe], lexicon):
                end = probe + 1
            elif end == index or not _joins(tokens[probe], lexicon):
                break
            probe += 1
        if end == index + 1 and _is_level(tokens, index):
            index = end
            continue
        if end > index and any(token.kind in NUMERALS or token.kind == ORDINAL for token in tokens[index:end]):
            yield index, end
        index = max(end, index + 1)


def _is_level(tokens: Sequence[Token], index: int) -> bool:
    """The 2 of "B2"."""
    before = tokens[index - 1] if index else None
    return before is not None and len(before.text) == 1 and before.end == tokens[index].start and before.text.isalpha()


def _is_part(token: Token, lexicon: Lexicon) -> bool:
    return token.kind != OPAQUE and (
        token.kind in NUMERALS - {"R"} or token.kind == ORDINAL or token.word in lexicon.months
    )


def _joins(token: Token, lexicon: Lexicon) -> bool:
    if token.word == "um":
        return False  # "am achten juli um elf"
    word = token.word in lexicon.date_joiners or token.word in lexicon.dots
    return word or token.kind == JOINER or (token.kind == SIGN and token.text in ".,/-")


def _is_full(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> bool:
    """Day, month and year."""
    row = [token for token in tokens[first:end] if token.kind != SIGN and _is_part(token, lexicon)]
    digits = [token.text for token in row]
    if len(row) == 3 and all(token.kind == DIGITS for token in row):
        return _is_written(digits)
    months = [index for index, token in enumerate(row) if token.word in lexicon.months]
    if months:
        return (len(row) >= 3 and row[-1] is not row[months[-1]] and months[-1] > 0) or len(row) >= 4
    ordinals = [token.kind == ORDINAL for token in row[:3]]
    year_first = ordinals == [False, True, True] and row[0].kind in (QUANTITY, DIGITS)
    return year_first or (len(row) >= 3 and ordinals[0] and any(ordinals[1:]))


def _is_written(digits: Sequence[str]) -> bool:
    """24.12.1985, 05/12/1985, 1985-12-24."""
    if len(digits[0]) == 4:
        digits = digits[::-1]
    day, month, year = digits
    if len(day) > 2 or len(month) > 2 or len(year) not in (2, 4):
        return False
    return 1 <= min(int(day), int(month)) <= MONTHS and max(int(day), int(month)) <= DAYS
