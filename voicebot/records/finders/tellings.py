"""The telling of an address: whatever stands beside a street in its clause and belongs to where somebody lives.

Privacy by default: once a street, a house number or an introduction ("die adresse ist") is found, towns, floors, parts
of houses, landmarks and words that callers do not use otherwise go with it, forwards and backwards, up to
what opens another clause: a verb, a pronoun, a question word, the end of a sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from voicebot.records.finders.houses import is_counted
from voicebot.records.finders.strangers import is_ordinary
from voicebot.records.finders.streets import STREET_WORDS, is_office, is_street
from voicebot.records.finders.towns import ends_as_town
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.first_names import FIRST_NAMES
from voicebot.records.lexicon.homes import ADJECTIVES, ARTICLED, ARTICLES, BACK_HOUSES, HOUSE, LIVES, SHAPED
from voicebot.records.lexicon.surnames import SURNAMES
from voicebot.records.lexicon.tellings import (
    ASIDES,
    BESIDE,
    DETAILS,
    FARMS,
    INTRODUCERS,
    LANDMARKS,
    LEADING,
    LEADING_NOUNS,
    LINKS,
    OPENERS,
    POINTING,
)
from voicebot.records.lexicon.towns import ABROAD, CITIES, TOWNS
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import LETTER, NUMERALS, OPAQUE, ORDINAL, SIGN, WORD, Found, Token

_TELLING = ("die", "nummer", "number", "hausnummer")
"""Before a house number that stands further off: "in die salzgasse gezogen die dreiunddreißig"."""
_RIVERS = ("am", "an", "ob", "im", "bei")
"""Between a town and what it lies by: "pfaffenhofen am inn"."""
_INDEFINITE = ("ein", "one", "un", "una", "bir", "o")
_A = frozenset(
    {"der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einer", "a", "an", "the", "mein", "meine", "my"}
)
_STREETS = ("strasse", "str", "gasse", "allee", "ring")
_ROOMS = Words(
    "zimmer wohnung whg haus hausnummer apartment appartement room flat house postleitzahl plz postcode zip gebäude "
    "building box tür türe nummer briefkasten eingang"
)
"""With a number they are part of an address, and without one seldom."""
_THERE = Words("das ist is des do da ein eine that's it's that that is a dort liegt")
"""Behind an address before its town: "das ist ein weiler bei …"."""
_ANDS = ("und", "and", "dann", "then", "gezogen", "et", "y", "и", "та", "şi")
_AT_HOME = Words("im auf beim am in at bei the")
_AT = Words("beim am zum vom dem the at")
_LINKING = ARTICLES | LINKS
_AT_OR_BESIDE = _AT | BESIDE
GAP = 5
"""Linking words in a row: "ist das und zwar die"."""
LONGEST = 16
"""Tokens of one telling, either way."""
_HOUSE_LETTERS = tuple("abcdefgh")
_HOUSES = ("haus", "gasthof", "hotel", "pension", "villa")
"""Before the name of a house."""
_FORWARD = ("ist", "zwar")
"""Links behind an address only."""
_BY = ("inn", "chiemsee", "main", "rhein", "neckar", "samerberg", "wasen", "see", "lech")
_FLATS = frozenset({"apartment", "appartement", "wohnung", "flat", "unit"})
_YES = (["ja"], ["in"], ["also"])
CARED = 3
"""Words of the name behind "c/o"."""
TOWN_WITHIN = 10
"""Tokens between a street and its town in the same sentence."""


def find_tellings(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find what belongs to an address that was found or is introduced."""
    for index, token in enumerate(tokens):
        if token.kind != WORD:
            continue
        first = max(_introduced(tokens, index), _beside(tokens, index, lexicon), _at_farm(tokens, index, lexicon))
        if first >= 0:
            end = _forward(tokens, first, lexicon, introduced=True)
            if end > first and _is_place(tokens[first:end], lexicon):
                yield first, end, "address"
        elif token.word in LIVES:
            yield from _village(tokens, index, lexicon)
        elif token.word in lexicon.streets and (first := _spelled(tokens, index)) < index:
            yield first, index + 1, "address"
    for index, token in enumerate(tokens):
        if token.kind == OPAQUE and token.secret == "address":
            end = _forward(tokens, index + 1, lexicon)
            if end > index + 1:
                yield index + 1, end, "address"
            first = _care_of(tokens, _backward(tokens, index, lexicon))
            if first < index:
                yield first, index, "address"
            yield from _towns(tokens, index, lexicon)
            yield from _house_again(tokens, index, lexicon)


def _introduced(tokens: Sequence[Token], index: int) -> int:
    """Where a telling begins behind "die adresse ist", "straße äh", "das haus heißt"; -1 where none does."""
    if tokens[index].word not in INTRODUCERS or is_office(tokens, index + 1):
        return -1
    first = index + 1
    while first < len(tokens) and first - index <= GAP and tokens[first].word in POINTING:
        first += 1
    told = first > index + 1 and any(token.word not in ("jetzt", "noch") for token in tokens[index + 1 : first])
    return first if told and first < len(tokens) and tokens[first].kind != OPAQUE else -1


def _beside(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Behind "ich wohne gleich": where "hinterm rathaus" or "im gasthof" stands; -1 where nothing like it does."""
    if tokens[index].word not in LIVES:
        return -1
    first = index + 1
    while first < len(tokens) and first - index <= GAP and tokens[first].word in ASIDES:
        first += 1
    noun = first + 1
    while noun < len(tokens) and tokens[noun].word in _LINKING:
        noun += 1
    if first >= len(tokens) or noun >= len(tokens) or tokens[noun].kind != WORD or _opens(tokens[noun], lexicon):
        return -1
    landmark = tokens[first].word in BESIDE and tokens[noun].word not in lexicon.relatives
    farm = tokens[first].word in _AT_HOME and tokens[noun].word in FARMS
    farm |= tokens[first - 1].word in _AT_HOME and tokens[first].word in FARMS
    return first if landmark or farm else -1


def _village(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Iterator[Found]:
    """ "ich wohne bei familie huber in pfaffenhofen": an unlisted place behind "in", in the same clause."""
    for at in range(index + 1, min(len(tokens) - 1, index + TOWN_WITHIN)):
        if tokens[at].kind == OPAQUE or tokens[at].text in ".?!" or tokens[at].word in ("und", "and", "weil"):
            return
        if tokens[at].word in ("in", "nach", "near") and _is_strange(tokens[at + 1], lexicon):
            yield at + 1, at + 2, "address"
            return


def _spelled(tokens: Sequence[Token], index: int) -> int:
    """Where letters begin that spell the name before "straße"."""
    first = index
    while first > 0 and len(tokens[first - 1].word) == 1 and tokens[first - 1].kind in (LETTER, WORD):
        first -= 1
    return first if index - first > 2 else index


def _at_farm(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """ "beim sepperlbauern in": a farm by its name; -1 where there is none."""
    if tokens[index].word not in _AT_OR_BESIDE or index + 1 >= len(tokens):
        return -1
    name = tokens[index + 1]
    if tokens[index].word in BESIDE and any(token.word in LIVES for token in tokens[index + 1 : index + TOWN_WITHIN]):
        return index  # "gegenüber vom gasthaus da wohnen wir"
    return index if name.word in FARMS and _is_strange(name, lexicon) else -1


def _is_place(row: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether anything in an introduced telling says where."""
    return any(
        (token.kind in NUMERALS and token.word not in _INDEFINITE)
        or (token.kind == WORD and (_is_strange(token, lexicon) or _is_town(token) or token.word in BESIDE))
        or token.word in SHAPED
        or is_street(token, lexicon)
        for token in row
    )


def _forward(tokens: Sequence[Token], first: int, lexicon: Lexicon, *, introduced: bool = False) -> int:
    """The end of a telling that goes on here; `introduced`: all nouns and numbers belong, not places only."""
    end = index = first
    while index < min(len(tokens), first + LONGEST) and index - end <= GAP:
        token = tokens[index]
        if token.kind == OPAQUE:
            break
        if _belongs(tokens, index, lexicon) or (introduced and _may_belong(token, lexicon)):
            end = end if _is_bare_room(tokens, index) else index + 1
        elif not (token.word in LINKS or token.text in ",-"):
            break
        index += 1
    return end


def _is_bare_room(tokens: Sequence[Token], index: int) -> bool:
    """ "zimmer teile ich": a part of a house that has no number and is not said to be where."""
    if tokens[index].word not in _ROOMS or _is_numbered(tokens, index):
        return False
    before = tokens[index - 1] if index else None
    return before is None or before.kind == OPAQUE or before.text == "," or before.word in _A


def _backward(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """The beginning of a telling that leads up to here."""
    first = index = end
    while index > max(0, end - LONGEST) and first - index <= GAP:
        token = tokens[index - 1]
        if token.kind == OPAQUE:
            break
        direct = first == end == index and token.word in LEADING and not _has_street(tokens, end, token.word)
        detail = token.word in DETAILS and not _is_numbered(tokens, index - 1)
        named = token.word in SURNAMES or token.word in FIRST_NAMES
        named |= index > 1 and (tokens[index - 2].word in lexicon.relatives or tokens[index - 2].word in lexicon.titles)
        belongs = _belongs(tokens, index - 1, lexicon) and not detail and not named
        if direct or (index == first and token.word in LEADING_NOUNS) or belongs:
            first = index - 1
        elif token.word in _FORWARD or not (token.word in LINKS or token.text in ",-"):
            break
        index -= 1
    if 0 < first < len(tokens) and tokens[first].word in ARTICLES and tokens[first - 1].word in ARTICLED:
        first -= 1  # "an der"
    return first


def _belongs(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a token beside an address is a part of it."""
    token = tokens[index]
    if token.kind in NUMERALS or token.kind in (ORDINAL, LETTER):
        beside = (*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2])
        told = index > 0 and tokens[index - 1].word in _TELLING and not is_counted(tokens, index + 1, lexicon)
        return told or any(other.kind == WORD and (other.word in DETAILS or other.word in HOUSE) for other in beside)
    if token.kind != WORD or token.word in LINKS:
        return False
    if token.word in DETAILS or token.word in BACK_HOUSES or _is_town(token):
        return True
    before = tokens[index - 1].word if index else ""
    if (before in ("in", "nach") and ends_as_town(token, lexicon)) or before in _HOUSES:
        return not _opens(token, lexicon)  # "in ostermünchen am …", "haus rosengarten in der …"
    placed = any(
        other.word in BESIDE or other.word in ("am", "zum", "zur", "beim", "vom")
        for other in tokens[max(0, index - 2) : index]
    )
    if placed and (token.word in LANDMARKS or token.word in SHAPED):
        return True
    river = index > 1 and tokens[index - 1].word in _RIVERS and tokens[index - 2].kind == OPAQUE
    return not _opens(token, lexicon) and (river or _is_strange(token, lexicon) or is_street(token, lexicon))


def _care_of(tokens: Sequence[Token], first: int) -> int:
    """Before "c/o brandl," and "care of weber" in front of an address."""
    index = start = first - (first > 0 and tokens[first - 1].text == ",")
    while start > 0 and index - start < CARED and tokens[start - 1].kind == WORD and not _cares(tokens, start):
        start -= 1
    if start == index or start < 1 or not _cares(tokens, start):
        return first
    return start - (2 if tokens[start - 1].word == "of" else 3 if tokens[start - 2].text == "/" else 2)


def _cares(tokens: Sequence[Token], start: int) -> bool:
    words = [token.word for token in tokens[max(0, start - 3) : start]]
    return words == ["c", "/", "o"] or words[-2:] in (["c", "o"], ["care", "of"])


def _has_street(tokens: Sequence[Token], first: int, before: str) -> bool:
    """A street by its word, before which "von" and "zur" are no part of it; "am klosterweg" is one, "im" is not."""
    for token in tokens[first : first + STREET_WORDS]:
        if token.kind != OPAQUE or (before == "von" and token.word in ("strasse", "weg", "platz")):
            return False  # "von müller straße"
        if token.word.endswith(_STREETS) or (before != "am" and token.word.endswith(("weg", "platz"))):
            return True
    return False


def _is_numbered(tokens: Sequence[Token], index: int) -> bool:
    """ "zimmer drei", "second floor"; not "eine wohnung"."""
    beside = (*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2])
    return any(
        (token.kind in NUMERALS and token.word not in _INDEFINITE) or token.kind in (ORDINAL, LETTER)
        for token in beside
    )


def _may_belong(token: Token, lexicon: Lexicon) -> bool:
    if token.kind in NUMERALS or token.kind in (ORDINAL, LETTER) or token.word in BESIDE or token.word in ADJECTIVES:
        return True
    return token.kind == WORD and token.word not in LINKS and not _opens(token, lexicon)


def _opens(token: Token, lexicon: Lexicon) -> bool:
    """Whether another clause begins: a word of grammar, a verb, a word of other dictations."""
    if token.kind == SIGN:
        return True
    groups = (
        *(lexicon.plain, lexicon.function, OPENERS, lexicon.phones, lexicon.birth, lexicon.corrections),
        *(lexicon.relatives, lexicon.titles, lexicon.mail_words, lexicon.at_signs, lexicon.validity, lexicon.months),
    )
    return any(token.word in words for words in groups)


def _is_town(token: Token) -> bool:
    return token.kind == WORD and (token.word in TOWNS or token.word in CITIES or token.word in ABROAD)


def _is_strange(token: Token, lexicon: Lexicon) -> bool:
    return token.kind == WORD and len(token.word) > 1 and not is_ordinary(token.text, token.word, lexicon)


def _towns(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Iterator[Found]:
    """Towns in the clause of an address: "in gießen in der erstaufnahme in der …"; not "… und arbeite in gießen"."""
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(tokens) and abs(at - index) <= TOWN_WITHIN:
            if _is_town(tokens[at]):
                river = at + 2 < len(tokens) and tokens[at + 1].word == "am" and tokens[at + 2].word in _BY
                yield at, at + (3 if river else 1), "address"
            elif _ends_clause(tokens[at], lexicon) and not (step > 0 and _goes_on_there(tokens, at)):
                break
            at += step


def _goes_on_there(tokens: Sequence[Token], at: int) -> bool:
    """ "… das ist in kolbermoor", "…. Ja, in Bad Aibling"."""
    return tokens[at].word in _THERE or (tokens[at].text == "." and [t.word for t in tokens[at + 1 : at + 2]] in _YES)


def _house_again(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Iterator[Found]:
    """ "… die hausnummer ist fünf b aber am briefkasten steht fünf c": a number and a letter behind an address."""
    for at in range(index + 1, min(len(tokens) - 1, index + LONGEST)):
        letter = tokens[at + 1]
        if tokens[at].word in _FLATS and letter.kind in NUMERALS and letter.word not in _INDEFINITE:
            yield at, at + 2, "address"  # "… but i'm in apartment nineteen"
        if tokens[at].kind in NUMERALS and letter.kind in (LETTER, WORD) and letter.word in _HOUSE_LETTERS:
            before = tokens[at - 1].word
            after = tokens[at + 2] if at + 2 < len(tokens) else None
            alone = after is None or (after.kind not in NUMERALS and after.word not in lexicon.amounts)
            if alone and before not in lexicon.sections and tokens[at - 1].kind not in NUMERALS:
                yield at, at + 2, "address"


def _ends_clause(token: Token, lexicon: Lexicon) -> bool:
    if token.kind == OPAQUE or token.text in ",-":
        return False
    if token.word in _ANDS or token.word in LIVES or token.text in ".?!":
        return True
    known = token.word in LINKS or token.word in DETAILS or token.word in lexicon.streets
    return not known and _opens(token, lexicon)
