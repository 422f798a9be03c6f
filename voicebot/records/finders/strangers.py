"""Privacy by default: where a caller speaks about a person, every word that is no ordinary word is a name.

The other finders know how names are introduced, and no such list is ever whole. This one asks the other way round. It
reads an utterance only if something in it shows a person or was taken out; a question
without such a sign keeps its unknown words, so that what found no answer can still be read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.first_names import FIRST_NAMES, KUNYA, NAMES_TOO
from voicebot.records.lexicon.surnames import SURNAMES
from voicebot.records.lexicon.words import Words, fold
from voicebot.records.tokens import LETTER, OPAQUE, WORD, Found, Token, find_phrases

_PIECES = re.compile(r"['’ʼ\u200c-]")
_WITH = frozenset({"mit", "with", "ohne", "without", "avec", "con", "cu"})
_COUNTS = frozenset({"einem", "zwei", "one", "two", "doppel", "double", "deux", "un", "due", "dos", "doi"})
_IN = frozenset({"in", "nach", "aus", "into", "en", "din", "в", "из", "في", "در", "از"})
"""After these a place is said, and no name."""
_STREETS = ("strasse", "str", "weg", "platz", "allee", "ring", "gasse", "schule", "klinik")
_BESIDE = frozenset({"mit", "bei", "von", "fur", "with", "avec", "chez", "pour", "con"})
"""Without an article behind them they need no other sign: "ich war mit bahram zusammen"."""
_CONTACTS = Words(
    "gesprochen besprochen geredet telefoniert gefragt ausgemacht verbunden verabredet gemeint fragen frag "
    "told spoke talked asked met speak parlé demandé parlato detto hablado habló dijo vorbit spus konuştum söyledi "
    "сказала сказал говорила говорил обещала обещал сказав казала казав обіцяла قالت قال حكيت گفت گفتند"
)
"""Beside these somebody is spoken of, though nothing says who."""
_ADJECTIVE = re.compile(r"\w{4,}(?:isch(?:e[nrsm]?)?|ungen|heit|heiten|keit|keiten|schaft|schaften|ierung)")
"""Endings that names do not have: "kosovarisch"."""
SHORT = 2
"""Letters of a piece of a word that says nothing: the l' and -il of "l'aidera-t-il"."""


def find_strangers(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find words that are no ordinary words: two in a row, or one in a text in which somebody is spoken of."""
    spoken_of = _speaks_of_somebody(tokens, lexicon)
    placed = not any(token.kind == OPAQUE and token.secret == "address" for token in tokens)
    index = 0
    while index < len(tokens):
        end = index
        while end < len(tokens) and _is_stranger(tokens[end], lexicon):
            end += 1
        if end > index and not (placed and _is_place(tokens, index)):
            first = _with_name_words(tokens, index, -1, lexicon)
            end = _with_name_words(tokens, end - 1, 1, lexicon) + 1
            if spoken_of or end - first > 1 or (first > 0 and tokens[first - 1].word in _BESIDE):
                yield first, end, "name"
        index = max(end, index + 1)


def _is_place(tokens: Sequence[Token], index: int) -> bool:
    """Whether a preposition of places stands before: "geboren in prishtina"."""
    return index > 0 and tokens[index - 1].word in _IN and tokens[index - 1].kind == WORD


def _speaks_of_somebody(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    for index, token in enumerate(tokens):
        if token.kind == OPAQUE or token.word in _CONTACTS or _counts_letters(tokens, index):
            return True
        if token.kind == WORD and any(
            token.word in words for words in (lexicon.titles, lexicon.relatives, lexicon.birth)
        ):
            return True
    phrases = (lexicon.names, lexicon.names_after, lexicon.introductions, lexicon.pointers, lexicon.living)
    return any(find_phrases(tokens, group) for group in phrases)


def _counts_letters(tokens: Sequence[Token], index: int) -> bool:
    """ "mit einem m", "with two l": how a name is written."""
    row = [token.word for token in tokens[index : index + 3]]
    spelled = len(row) > 1 and row[0] in _WITH and len(row[-1]) == 1
    return spelled and (row[1] in _COUNTS or len(row[1]) == 1)


def _is_stranger(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == WORD and len(token.word) > 1 and not is_ordinary(token.text, token.word, lexicon)


def has_first_name(word: str) -> bool:
    """ "roxana-mihaela": a name of which a part is a known first name."""
    return not word.endswith(_STREETS) and any(piece in FIRST_NAMES for piece in word.split("-"))


def is_ordinary(text: str, word: str, lexicon: Lexicon) -> bool:
    """A word that callers use about their matters, in whatever form."""
    if _is_ordinary(word, lexicon) or (word not in SURNAMES and _ADJECTIVE.fullmatch(word)):
        return True
    pieces = [fold(piece) for piece in _PIECES.split(text)]
    return len(pieces) > 1 and all(len(piece) <= SHORT or _is_ordinary(piece, lexicon) for piece in pieces)


def _is_ordinary(word: str, lexicon: Lexicon) -> bool:
    if word in FIRST_NAMES or word in SURNAMES or ("-" in word and has_first_name(word)):
        return word in lexicon.plain or word in lexicon.function
    return word in lexicon.ordinary or any(
        word in words
        for words in (
            lexicon.plain,
            lexicon.function,
            lexicon.common,
            lexicon.names.words,
            lexicon.names_after.words,
            lexicon.introductions.words,
            lexicon.pointers.words,
            lexicon.living.words,
            lexicon.spelling.words,
            lexicon.months,
            lexicon.amounts,
            lexicon.birth,
            lexicon.validity,
            lexicon.sections,
            lexicon.times,
            lexicon.titles,
            lexicon.relatives,
            lexicon.files,
            lexicon.phones,
            lexicon.passports,
            lexicon.bridges,
            lexicon.corrections,
            lexicon.streets,
            lexicon.mail_words,
            lexicon.mail_signs,
            lexicon.at_signs,
            lexicon.year_words,
            lexicon.fillers,
            lexicon.alphabet,
        )
    )


def _with_name_words(tokens: Sequence[Token], index: int, step: int, lexicon: Lexicon) -> int:
    """The last token this way that belongs to the name: "mai" and "stark" do beside a stranger, "the" does not."""
    following = index + step
    while 0 <= following < len(tokens) and tokens[following].kind in (WORD, LETTER):
        word = tokens[following].word
        kunya = step < 0 and word in KUNYA  # "abu" before a stranger
        if not kunya and (word in lexicon.plain or not (word in NAMES_TOO or word in FIRST_NAMES)):
            break
        index, following = following, following + step
    return index
