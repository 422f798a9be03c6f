"""Names: after "mein name ist", after "frau", before "mein name", and spelled letter by letter.

What announces a name is of three strengths. After "ich heiße" all is a name but words of grammar; after "ich bin" or
"meine frau" all but the words that callers use about their matters; after "hallo" or "this is" only a known first
name or two unknown words. A name that was taken back is followed by another: "kaya nein falsch kayacı".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum

from voicebot.records.finders.bridges import LONGEST as LONGEST_BRIDGE
from voicebot.records.finders.spelling import find_spelled
from voicebot.records.finders.strangers import has_first_name, is_ordinary
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.first_names import FIRST_NAMES, KUNYA, NAMES_TOO
from voicebot.records.lexicon.surnames import SURNAMES
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import JOINER, LETTER, OPAQUE, ORDINAL, SIGN, WORD, Found, Token, find_phrases

LONGEST = 4
"""Words of a name."""
AGO = 8
"""Words between "formerly called" and "now"."""
LEADS = 3
"""Words between what announces a name and the name."""
_QUESTIONS = Words("wie was das how what comment come como как як nasıl wer who")
_LEADS = Words("der die ah ahm ehm ähm also uh um er ist is c'est ja est e è es este eh euh э ем هو هي")
_COPULAS = Words("ist is e è est este es war was sind")
_PLACED = Words("in im aus von bei at from à a en de du în din la в у из з із с nel nella em في از")
_NO_NAME_BEFORE = Words("ist lautet wäre is steht auf falsch wird es aus an")
_OPENINGS = Words("ja hallo guten tag morgen grüß gott servus hi hello yes moin so also na äh good morning yeah")
_PLACES = ("am", "im", "zum", "vom", "beim")
_OF = ("de", "di", "of", "del", "lui", "von", "vom")
_HERE = ("hier", "here")
_NOW = Words("jetzt nun heute now seit heirat hochzeit marriage wedding")
_GREETED = ("سلام",)
_VERBS = ("weiss", "will", "may", "can", "grant")
"""Names too, but seldom directly behind "now"."""
_CALLED = Words("hieß hiess heiße heißt war vorher früher called was before formerly geborene")
_AND = Words("und and и та і et y e și ve و")
_FOR = Words("für wegen von bei auf for with about from pour per para pentru для için")
"""A full name may follow: "einen termin für nkechi udeh"."""
_FROM = frozenset(
    {
        ("hier",),
        ("vom",),
        ("von", "der"),
        ("aus", "dem"),
        ("from",),
        ("here",),
        ("am", "apparat"),
        ("nochmal",),
        ("noch", "mal"),
        ("again",),
    }
)
_GREETINGS = frozenset(
    {("guten", "tag"), ("guten", "morgen"), ("gruss", "gott"), ("good", "morning"), ("guten", "abend")}
)

_ELIDED = re.compile("(?:j|n|c|qu|s|m)['’]", re.IGNORECASE)
"""French: "j'appelle"; names may begin with d', l' and o'."""


class Strength(IntEnum):
    """How surely a name follows."""

    POINTED = 1
    INTRODUCED = 2
    ANNOUNCED = 3


def find_people(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find names of people."""
    yield from find_spelled(tokens, lexicon)
    for first, end in find_phrases(tokens, lexicon.names):
        asked = first > 0 and tokens[first - 1].word in _QUESTIONS
        if not asked or end - first > 1:
            yield from _names_from(tokens, end, lexicon, Strength.ANNOUNCED)
    for index, token in enumerate(tokens):
        yield from _names_beside(tokens, index, token, lexicon)
        if token.word in _FOR and token.kind == WORD and _is_full_name(tokens, index + 1, lexicon):
            yield from _names_from(tokens, index + 1, lexicon, Strength.POINTED)
        if token.word in _NOW and token.kind == WORD:
            yield from _renamed(tokens, index, lexicon)
        if token.word in _HERE and index < 3:
            yield from _calling_from(tokens, index + 1, lexicon)
    for phrases, strength in ((lexicon.introductions, Strength.INTRODUCED), (lexicon.pointers, Strength.POINTED)):
        for first, end in find_phrases(tokens, phrases):
            if tokens[first].word == "im" and tokens[first].text.casefold() == "im":
                continue  # German "im", not "i'm"
            yield from _names_from(tokens, end, lexicon, strength)
    for first, end in find_phrases(tokens, lexicon.names_after):
        yield from _name_before(tokens, first, end, lexicon)
    yield from _names_first(tokens, lexicon)
    yield from _names_before_birth(tokens, lexicon)
    yield from _taken_back(tokens, lexicon)


def _names_beside(tokens: Sequence[Token], index: int, token: Token, lexicon: Lexicon) -> Iterator[Found]:
    """Names after titles and relatives, and first names wherever they stand."""
    if token.kind != WORD:
        return
    if _is_first_name(token.word, lexicon):
        yield from _names_from(tokens, index, lexicon, Strength.INTRODUCED)
    elif token.word in lexicon.titles:
        owned = index > 0 and tokens[index - 1].word in lexicon.possessives
        yield from _names_from(tokens, index + 1, lexicon, Strength.INTRODUCED if owned else Strength.ANNOUNCED)
    elif token.word in lexicon.relatives:
        following = tokens[index + 1].word if index + 1 < len(tokens) else ""
        stated = following in _COPULAS or following in lexicon.verbs  # "my dad is seventy", "mein mann verdient"
        first = index + 1 + (following in _OF)  # "le collègue de fofana", "die tochter von der steffi"
        first += first > index + 1 and first < len(tokens) and tokens[first].word in ("der", "dem")
        yield from _names_from(tokens, first, lexicon, Strength.POINTED if stated else Strength.INTRODUCED)


def _names_from(tokens: Sequence[Token], first: int, lexicon: Lexicon, strength: Strength) -> Iterator[Found]:
    """The name that begins here, and those that it is corrected to."""
    found = _name_from(tokens, first, lexicon, strength)
    while found is not None and found[0] > 0 and _leads_name(tokens, found[0] - 1, lexicon):
        found = found[0] - 1, found[1], found[2]
    while found is not None:
        yield found
        found = _corrected(tokens, found[1], lexicon) or _joined(tokens, found[1], lexicon)


def _calling_from(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[Found]:
    """ "ja hier stocker autohaus stocker": at the beginning a word, and then where the caller calls from."""
    end = first + 1
    told = end >= len(tokens) or tokens[end].kind == SIGN or tokens[end].word in lexicon.common
    if told and not (end < len(tokens) and tokens[end].word in lexicon.plain):
        yield from _names_from(tokens, first, lexicon, Strength.INTRODUCED)


def _leads_name(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """ "abu" before a name, and a surname before a first name: "da ist der huber sepp"."""
    token = tokens[index]
    if token.kind != WORD or tokens[index + 1].word not in FIRST_NAMES or token.word in _GREETED:
        return token.kind == WORD and token.word in KUNYA
    placed = index > 0 and tokens[index - 1].word in _PLACES
    cased = token.text[:1].isupper() and tokens[index + 1].text[:1].isupper()  # "Rosa Maria"
    known = token.word in lexicon.plain or (token.word in lexicon.common and not cased)
    return token.word in KUNYA or (token.word in NAMES_TOO and not known and not placed)


def _renamed(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Iterator[Found]:
    """ "früher hieß ich öztürk jetzt sommer": behind a name and "now" another one."""
    before = tokens[max(0, index - AGO) : index]
    called = any(token.secret == "name" for token in before) and any(token.word in _CALLED for token in before)
    if called and index + 1 < len(tokens) and _is_name_too(tokens[index + 1].word, lexicon):
        yield from _names_from(tokens, index + 1, lexicon, Strength.ANNOUNCED)


def _is_name_too(word: str, lexicon: Lexicon) -> bool:
    return word in NAMES_TOO and word not in lexicon.plain and word not in _VERBS


def _joined(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Found | None:
    """ "wir sind rukhsana und javed"."""
    linked = first < len(tokens) and tokens[first].word in _AND and _is_unknown(tokens, first + 1, lexicon)
    if first + 1 < len(tokens) and tokens[first].text in "/&" and tokens[first + 1].word in NAMES_TOO:
        return _name_from(tokens, first + 1, lexicon, Strength.ANNOUNCED)  # "Wang / Brunner"
    linked |= first + 1 < len(tokens) and tokens[first].text in "/&" and _is_unknown(tokens, first + 1, lexicon)
    return _name_from(tokens, first + 1, lexicon, Strength.INTRODUCED) if linked else None


def _is_full_name(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Two words that callers do not use otherwise."""
    row = tokens[first : first + 2]
    return len(row) == 2 and all(
        token.kind == WORD and token.word not in lexicon.particles and not is_ordinary(token.text, token.word, lexicon)
        for token in row
    )


def _name_from(tokens: Sequence[Token], first: int, lexicon: Lexicon, strength: Strength) -> Found | None:
    """The name that begins here: up to the first known word, sign or number."""
    start = first
    while first < len(tokens) and first - start < LEADS and _leads(tokens[first], lexicon):
        first += 1
    end = first
    while end < len(tokens) and end - first < LONGEST and _belongs(tokens, first, end, lexicon, strength):
        end += 1
    while end > first and tokens[end - 1].word in lexicon.particles and _is_plain(tokens[end - 1].word, lexicon):
        end -= 1  # "… und heiße ali von": the particle led to no name
    if end == first or (strength == Strength.POINTED and end - first < 2 and tokens[first].word not in FIRST_NAMES):
        return None
    return first, end, "name"


def _leads(token: Token, lexicon: Lexicon) -> bool:
    """Words between "mein name ist" and the name."""
    if token.kind == OPAQUE or token.word in FIRST_NAMES:
        return False
    return token.word in lexicon.titles or token.text in (":", "„", '"', ",") or token.word in _LEADS


def _belongs(tokens: Sequence[Token], first: int, index: int, lexicon: Lexicon, strength: Strength) -> bool:
    token = tokens[index]
    if token.word == "von" and index > first and not _is_noble(tokens, first, index, lexicon, strength):
        return False  # "frau gruber von der caritas"
    if index - first < 3 and tokens[first].word == "von" and _is_of_noble(tokens, first):
        return True  # "frau von und zu weichs"
    if token.word in lexicon.particles and index + 1 < len(tokens) and token.kind == WORD:
        following = tokens[index + 1]
        known = _is_known(following.word, lexicon)
        return following.kind == WORD and (not known or following.word in lexicon.particles)
    if token.kind not in (WORD, LETTER, ORDINAL) or _ELIDED.match(token.text):
        return False
    initial = index > first and len(token.text) == 1 and token.text.isupper() and tokens[first].text[0].isupper()
    if initial or _is_first_name(token.word, lexicon):
        return True  # "Yassin B."
    if _is_plain(token.word, lexicon) or (len(token.word) == 1 and index == first):
        return False
    certain = strength == Strength.ANNOUNCED and (
        index == first or (index == first + 1 and tokens[first].word in FIRST_NAMES)  # "khaled der ägypter"
    )
    surname = token.word in NAMES_TOO and (index > first or strength == Strength.ANNOUNCED)
    surname |= index > first and token.word[:2] == "ال" and token.word[-1] == "ي"  # "عبير المصري"
    middle = index > first and token.word in lexicon.months and _is_unknown(tokens, index + 1, lexicon)
    if not (certain or surname or middle) and _is_known(token.word, lexicon):  # "thi mai tran"
        return False
    cased = tokens[first].text[:1].isupper()
    return index == first or not cased or token.text[:1].isupper()


def _is_noble(tokens: Sequence[Token], first: int, index: int, lexicon: Lexicon, strength: Strength) -> bool:
    """ "mein name ist ilse von der tann": announced in full, and no known word after "von"."""
    if first and tokens[first - 1].word in lexicon.titles:
        return False
    row = tuple(token.word for token in tokens[index : index + 2])
    index += 1
    if index - first > 2 and row == ("von", "der"):
        return False  # "wolfgang rieger von der diakonie"
    while index < len(tokens) and tokens[index].word in ("der", "den", "und", "zu"):
        index += 1
    return strength == Strength.ANNOUNCED and _is_unknown(tokens, index, lexicon)


def _is_of_noble(tokens: Sequence[Token], index: int) -> bool:
    """Whether "von und zu" or "von der" stands behind a title, and a word behind that."""
    row = [token.word for token in tokens[index + 1 : index + 3]]
    titled = index > 0 and tokens[index - 1].word in ("frau", "herr", "herrn", "mr", "mrs", "ms", "doktor", "dr")
    return titled and row == ["und", "zu"]


def _is_first_name(word: str, lexicon: Lexicon) -> bool:
    known = word in lexicon.plain or word in lexicon.function
    listed = word in FIRST_NAMES or word in SURNAMES or ("-" in word and has_first_name(word))
    return not known and (listed or (word in lexicon.name_patterns and word not in lexicon.common))


def _is_plain(word: str, lexicon: Lexicon) -> bool:
    """A word of grammar, or one that tells what follows: "geboren", "telefon"."""
    return any(
        word in words
        for words in (
            lexicon.names.words,
            lexicon.pointers.words,
            lexicon.introductions.words,
            lexicon.names_after.words,
            lexicon.plain,
            lexicon.function,
            lexicon.corrections,
            lexicon.birth,
            lexicon.relatives,
            lexicon.phones,
            lexicon.passports,
            lexicon.mail_words,
        )
    )


def _is_unknown(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    return index < len(tokens) and tokens[index].kind == WORD and not _is_known(tokens[index].word, lexicon)


def _is_known(word: str, lexicon: Lexicon) -> bool:
    """A word that callers use about their matters, or one that ends as those do."""
    return word in lexicon.descriptions or _is_listed(word, lexicon)


def _is_listed(word: str, lexicon: Lexicon) -> bool:
    if word[:1] == "و" and len(word) > 3 and _is_listed(word[1:], lexicon):
        return True  # Arabic writes "and" as part of the next word
    return _is_plain(word, lexicon) or any(
        word in words
        for words in (
            lexicon.common,
            lexicon.amounts,
            lexicon.months,
            lexicon.validity,
            lexicon.files,
            lexicon.titles,
            lexicon.bridges,
            lexicon.streets,
            lexicon.sections,
            lexicon.times,
        )
    )


def _corrected(tokens: Sequence[Token], first: int, lexicon: Lexicon, *, corrected: bool = False) -> Found | None:
    """Behind a name and "nein falsch": the right one."""
    for index in range(first, min(len(tokens), first + LONGEST_BRIDGE)):
        token = tokens[index]
        if token.kind in (SIGN, JOINER) or token.word in lexicon.corrections:
            corrected |= token.kind == WORD
        elif token.kind not in (WORD, LETTER, ORDINAL):
            return None
        elif corrected and (token.word in NAMES_TOO or not _is_known(token.word, lexicon)):
            strength = Strength.ANNOUNCED if token.word in NAMES_TOO else Strength.INTRODUCED
            return _name_from(tokens, index, lexicon, strength)
        elif not (_is_plain(token.word, lexicon) or token.word in lexicon.bridges):
            return None
    return None


def _taken_back(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """ "nein nicht dupont sondern dupond": two words of correction, then no known word."""
    for index in range(1, len(tokens)):
        before = [token.word for token in tokens[max(0, index - 2) : index]]
        said = before[-1] in lexicon.corrections or (before[0] in lexicon.corrections and before[-1] in lexicon.bridges)
        if said and tokens[index].word in lexicon.corrections:
            found = _corrected(tokens, index, lexicon)
            while found is not None:
                yield found
                found = _corrected(tokens, found[1], lexicon, corrected=True)


def _names_first(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """ "ja brunner von der firma": an unlisted word at the very beginning, then where the caller calls from."""
    first = 0
    while first < min(len(tokens), LONGEST) and (tokens[first].kind != WORD or tokens[first].word in _OPENINGS):
        first += 1
    end = first
    while end < len(tokens) and end - first < 2 and _is_unknown(tokens, end, lexicon):
        end += 1
    following = tuple(token.word for token in tokens[end : end + 2])
    if first < end and (following[:1] in _FROM or following in _FROM | _GREETINGS):
        yield first, end, "name"


def _names_before_birth(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """ "für hamid noorzai geboren am": unknown words before "geboren" or a date of birth, unless they are a place."""
    for index, token in enumerate(tokens):
        dated = token.kind == OPAQUE and index > 0 and tokens[index - 1].kind == WORD
        if dated or token.word in lexicon.birth:
            start = index
            while start > 0 and index - start < LONGEST and tokens[start - 1].kind == WORD:
                if _is_known(tokens[start - 1].word, lexicon) and not _is_first_name(tokens[start - 1].word, lexicon):
                    break
                start -= 1
            placed = start > 0 and tokens[start - 1].word in _PLACED
            if start < index and not placed and (not dated or index - start > 1):
                yield start, index, "name"


def _name_before(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> Iterator[Found]:
    """ "huber mein name": the name stands before, and no "ist" follows."""
    following = [token.word for token in tokens[end : end + 2]]
    if following[:1] and following[0] in _NO_NAME_BEFORE and following != ["es", "geht"]:
        return
    start = first
    while start > 0 and first - start < 3 and tokens[start - 1].kind == WORD:
        word = tokens[start - 1].word
        named = word in FIRST_NAMES or (word in NAMES_TOO and word not in lexicon.plain)
        if not named and _is_listed(word, lexicon):
            break
        start -= 1
    if start < first:
        yield start, first, "name"
