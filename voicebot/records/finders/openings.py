"""Names that nothing announces: at the very beginning, before their letters, with a possessive s.

Callers answer the question for their name with it, and begin with it where nobody asked: "petrov, ivan, ich hab einen
termin". There no list of introductions helps; what is no word that callers use is a name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.finders.strangers import is_ordinary
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.first_names import FIRST_NAMES, NAMES_TOO
from voicebot.records.lexicon.towns import ABROAD, CITIES, TOWNS
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import OPAQUE, WORD, Found, Token

LONGEST = 4
"""Words of a name."""
OPENING = 6
"""Words of greeting before it."""
_OPENINGS = Words(
    "ja jo hallo hallöchen guten gutn tag morgen abend mittag mahlzeit grüß gott grüezi griaß servus moin hi hello hey "
    "yes yeah good afternoon evening morning so also na äh ähm öh hm uh um well okay ok bitte alo allo allô bonjour "
    "salut bonsoir merhaba selam günler iyi buongiorno buonasera salve pronto sì hola buenas buenos días tardes sí "
    "bună ziua salutare da алло алё здравствуйте добрый день привет доброе утро да так добрий вітаю доброго дня "
    "привіт مرحبا الو سلام السلام عليكم صباح الخير بله"
)
_GOES_ON = Words(
    "ich i wir we es it it's i'm i've mein my nochmal wieder again wegen about regarding ruft noch hier here und and "
    "also ja wie mit bitte please je c'est j'appelle sono yo soy sunt ben я це это أنا من"
)
"""Behind a name at the beginning the matter follows."""


def find_openings(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find names that nothing announces."""
    first = 0
    while first < min(len(tokens), OPENING) and (tokens[first].kind != WORD or tokens[first].word in _OPENINGS):
        if tokens[first].kind == OPAQUE:
            break
        first += 1
    end = _name_end(tokens, first, lexicon)
    if end > first and (end == len(tokens) or tokens[end].text in ",.!" or tokens[end].word in _GOES_ON):
        yield first, end, "name"
    yield from _spelled_behind(tokens, lexicon)
    yield from _possessive(tokens, lexicon)


def _name_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Past unknown words and known names in a row, with one comma between; `first` where no word is unknown."""
    end, index, strange, commas = first, first, False, 0
    while index < len(tokens) and index - first <= LONGEST:
        token = tokens[index]
        if token.text == "," and index > first and not commas:
            commas += 1
        elif token.kind == WORD and _is_strange(token, lexicon):
            strange, end = True, index + 1
        elif token.kind == WORD and token.word in NAMES_TOO and token.word not in lexicon.plain and not commas:
            end = index + 1
        else:
            break
        index += 1
    return end if strange else first


def _is_strange(token: Token, lexicon: Lexicon) -> bool:
    if len(token.word) < 2 or any(token.word in towns for towns in (TOWNS, CITIES, ABROAD)):
        return False
    return not is_ordinary(token.text, token.word, lexicon)


def _spelled_behind(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """ "tran minh t r a n": the words that were spelled, wherever they stand."""
    words = set(_spelled_words(tokens))
    for index, token in enumerate(tokens):
        before = index + 1 < len(tokens) and tokens[index + 1].secret == "name"  # "şen ş e n"
        known = token.word in lexicon.plain and not before
        if words and token.kind == WORD and token.word in words and not known:
            yield index, index + 1, "name"


def _spelled_words(tokens: Sequence[Token]) -> Iterator[str]:
    letters = ""
    for token in tokens:
        if token.kind == OPAQUE and token.secret == "name" and len(token.word) == 1:
            letters += token.word if token.word.isalpha() else ""
            continue
        if len(letters) > 2:
            yield letters
        letters = ""
    if len(letters) > 2:
        yield letters


def _possessive(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """ "annas aufenthaltserlaubnis": a first name with an s before what is hers."""
    for index, token in enumerate(tokens[:-1]):
        if token.kind == WORD and token.word[-1] == "s" and len(token.word) > 4 and token.word[:-1] in FIRST_NAMES:
            known = token.word in lexicon.common or token.word in lexicon.function or token.word in lexicon.plain
            owned = tokens[index + 1].word
            belongings = (lexicon.common, lexicon.relatives, lexicon.passports, lexicon.files)
            if not known and any(owned in words for words in belongings):
                yield index, index + 1, "name"
