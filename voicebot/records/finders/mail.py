"""E-mail addresses, written or spelled: a host after "at", and what leads up to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.finders.bridges import after_explanation
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import ACCENTED, LETTER, NUMERALS, OPAQUE, SIGN, WORD, Found, Token

HOST_WORDS = 12
MAILBOX_WORDS = 40
"""A long name spelled with an explanation for each letter."""
HOSTS = Words(
    "gmail googlemail gmx web yahoo outlook hotmail icloud posteo freenet arcor live msn aol proton protonmail ukr "
    "mail yandex t-online t online libero laposte orange wanadoo email mailru rambler bk inbox me tutanota tuta "
    "джимейл гмейл жмейл гмаил яндекс мейл майл укр юкр аутлук хотмейл рамблер веб гмх "
    "جيميل جميل جي ياهو هوتميل اوتلوك أوتلوك آوتلوك جیمیل یاهو هاتمیل اوتلوک وب هوتمايل"
)
_ENDINGS = Words(
    "de com net org at ch eu info ua ru tr ro it es fr uk io me bayern komm kom co kr pl cz sk hu bg hr "
    "rs ba si gr pt nl be lu dk se no fi ie by kz ge az md ir iq sy lb eg ma tn dz "
    "pk bd cn jp vn th ph ng gh br mx ar edu gov gov.ua biz online "
    "ком нет орг ру юа уа де инфо укр كوم نت دي اورج أورج کام کوم نت دی آی‌آر دوتكوم"
)


_HOST_WORDS = HOSTS | _ENDINGS
_ASIDES = Words(
    "wort zusammen zusammengeschrieben kleingeschrieben großgeschrieben geschrieben word together lowercase uppercase "
    "einem einen ganz auseinander attaché todo junto mot parola bitişik"
)
_COPULAS = frozenset({"ist", "is", "lautet", "ware", "est", ":"})
_AROUND = frozenset({"in", "einem", "einen", "ein", "all", "one", "als", "alles", "as", "en", "un"})
"""Said between a mailbox and its "at": "in einem wort"."""


def find_emails(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find e-mail addresses."""
    for index, token in enumerate(tokens):
        if token.text == "@":
            written = _written(tokens, index)
            if written is not None:
                yield written
                continue
        if token.kind != OPAQUE and (token.word in lexicon.at_signs or token.text == "@"):
            end = _host_end(tokens, index + 1, lexicon)
            first = _mailbox_start(tokens, index, lexicon) if end is not None else index
            if end is not None and first < index:
                yield first, end, "email"


def _written(tokens: Sequence[Token], at: int) -> Found | None:
    """An address as it is typed: all that touches the sign."""
    first, end = at, at + 1
    while first > 0 and tokens[first - 1].end == tokens[first].start and tokens[first - 1].text not in ",;:<>()":
        first -= 1
    while end < len(tokens) and tokens[end].start == tokens[end - 1].end and tokens[end].text not in ",;:<>()?!":
        end += 1
    if end - 1 > at and tokens[end - 1].text == ".":
        end -= 1  # of the sentence
    opaque = any(token.kind == OPAQUE for token in tokens[first:end])
    return None if opaque or first == at or end == at + 1 else (first, end, "email")


def _host_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """The end of "gmail punkt com"; None where no host follows."""
    end: int | None = None
    dotted = False
    announced = any(token.word in lexicon.mail_words for token in tokens[max(0, first - MAILBOX_WORDS) : first])
    for index in range(first, min(len(tokens), first + HOST_WORDS)):
        token = tokens[index]
        if token.kind == OPAQUE:
            break
        if token.word in lexicon.dots or token.text == ".":
            dotted = True
        elif dotted and (
            token.word in _ENDINGS
            or (end is not None and _is_short(token))
            or (announced and end is None and token.word not in lexicon.plain)
        ):
            end = index + 1
            dotted = token.word == "online"  # "t online de": the dot was not heard
        elif dotted and "".join(other.word for other in tokens[index : index + 2]) in _ENDINGS and len(token.word) == 1:
            return index + 2  # "punkt d e"
        elif end is None and _spells_host(tokens, index):
            continue
        elif end is not None or (not announced and token.word in lexicon.plain and token.word not in _HOST_WORDS):
            break
        elif token.word in HOSTS and end is None and index == first:
            end_of_host = index + 1
            following = tokens[end_of_host].word if end_of_host < len(tokens) else ""
            goes_on = following in lexicon.mail_signs or following in lexicon.dots or following in _ENDINGS
            if not goes_on and following not in ("online", "mail"):
                return end_of_host
            dotted = following in _ENDINGS or following == "online"  # "gmail com": the dot was not heard
    spelled = end is not None and end < len(tokens) and len(tokens[end - 1].word) == 1 and len(tokens[end].word) == 1
    return end + 1 if end is not None and spelled else end  # "punkt d e"


def _spells_host(tokens: Sequence[Token], index: int) -> bool:
    """A letter of "g m x" or "i cloud"; "t online" is listed."""
    alone = index + 1 == len(tokens) or len(tokens[index + 1].word) > 1
    return len(tokens[index].word) == 1 and not (alone and tokens[index].word in HOSTS)


def _tells_letters(tokens: Sequence[Token], index: int) -> bool:
    """ "schmitt mit zwei t": how the mailbox is written."""
    row = tokens[index + 1 : index + 3]
    written = any(len(token.word) == 1 for token in row) or any(token.kind == "R" for token in row[:1])
    return tokens[index].word in ("mit", "with", "ohne", "without") and written


def _is_short(token: Token) -> bool:
    """The last part of "co dot kr", also spelled."""
    return token.kind in (WORD, LETTER) and len(token.word) in (1, 2)


def _mailbox_start(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Back to the first word that is none of the mailbox's.

    The word before "at" belongs to it unless it is one of grammar; a word further off does so if a sign joins it,
    or if it is no word that callers use.
    """
    first = at
    joined, aside = True, False
    index = at - 1
    while index >= max(0, at - MAILBOX_WORDS):
        token = tokens[index]
        if _is_sign(token, lexicon) or token.word in _ASIDES:
            joined = True
            aside |= token.word in _ASIDES
        elif (aside and token.word in _AROUND) or _tells_letters(tokens, index):
            joined = True
        else:
            letter = _explained_letter(tokens, index, lexicon)
            if letter is not None:
                index = letter
            elif not _is_of_mailbox(
                token, lexicon, joined=joined or (index > 0 and _is_sign(tokens[index - 1], lexicon))
            ):
                break
            joined = aside and index > 0 and tokens[index - 1].word not in lexicon.function
        first = index
        index -= 1
    while first < at - 1 and (
        _is_sign(tokens[first], lexicon) or tokens[first].word in _ASIDES or _is_word(tokens, first, lexicon)
    ):
        first += 1
    return first


def _is_word(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """A word of one letter, as the French "à", before a mailbox that is not spelled."""
    if tokens[first].text.casefold() in ACCENTED:
        return True  # "è a punto mirabella"
    single = len(tokens[first].word) == 1 and tokens[first].word in lexicon.no_letters
    single &= first == 0 or tokens[first - 1].word not in _COPULAS  # "meine mail ist a jovicic …"
    spelled = _is_sign(tokens[first + 1], lexicon) or after_explanation(tokens, first + 1, lexicon) > first + 1
    return single and len(tokens[first + 1].word) > 1 and not spelled


def _is_sign(token: Token, lexicon: Lexicon) -> bool:
    return token.kind != OPAQUE and (token.word in lexicon.mail_signs or token.text in "._-")


def _is_of_mailbox(token: Token, lexicon: Lexicon, *, joined: bool) -> bool:
    if token.kind == OPAQUE or token.kind == SIGN:
        return False
    if token.kind in NUMERALS or token.kind == LETTER or len(token.word) == 1:
        return True
    if token.word in lexicon.plain or token.word in lexicon.mail_words or token.word in ("mail", "e-mail", "email"):
        return False
    return joined or not (token.word in lexicon.common or token.word in lexicon.function)


def _explained_letter(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int | None:
    """The letter that "wie martha", which ends here, explains."""
    for phrase in lexicon.spelling.all:
        letter = last - len(phrase) - 1
        short = letter >= 0 and len(tokens[letter].word) <= 2 and tokens[letter].kind != OPAQUE
        if short and after_explanation(tokens, letter + 1, lexicon) == last + 1:
            return letter
    return None
