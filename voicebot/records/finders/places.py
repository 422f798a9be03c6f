"""Where somebody lives: streets with a number, post codes with a town, what was announced as an address."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from voicebot.records.finders.bridges import after_bridge
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import (
    DIGITS,
    HUNDRED,
    JOINER,
    LETTER,
    NUMERALS,
    OPAQUE,
    PAIR,
    QUANTITY,
    SIGN,
    TENS,
    UNIT,
    WORD,
    Found,
    Token,
    find_phrases,
)

LIVING_WITHIN = 9
"""Tokens after "ich wohne" in which the address is looked for."""
STREET_WORDS = 3
"""Words before "straße" that belong to its name."""
LONGEST_HOUSE_NUMBER = 3
POST_CODE = 5
TOWNS = Words(
    "rosenheim kolbermoor aibling bad prien wasserburg bruckmühl stephanskirchen raubling brannenburg kiefersfelden "
    "oberaudorf feldkirchen münchen ebersberg traunstein rohrdorf bernau aschau endorf großkarolinenfeld tuntenhausen "
    "nußdorf flintsbach samerberg frasdorf rimsting breitbrunn eiselfing edling amerang halfing söchtenau schechen "
    "vogtareuth riedering heufeld happing westerndorf розенхайм розенгайм روزنهايم روزنهایم rozenhaim"
)
_PREPOSITIONS = Words("in am an auf im at on der die das den dem the ist is jetzt")
_STREET_PARTICLES = Words("de la le les du des del della dei delle l d")
_HOUSE = Words(
    "nummer number no nr numero numéro número numărul numarul номер дом будинок дім numara no: رقم شماره پلاک n° "
    "hausnummer bâtiment civico numer"
)
_WEAK_STREETS = re.compile(
    r"(?!.*(?:bahnhof|friedhof|gerichtshof|umfeld|arbeitsfeld|nurnberg|heidelberg|bamberg)$)"
    r"\w{3,}(?:anger|feld|berg|hof|leiten?|zeile|siedlung|wiese|graben|bach|garten|hang|hohe|winkel|muhle|tor|markt)"
)
"""Folded words that end as streets do, and as much else does: a street only with a house number behind."""
_OFFICES = Words(
    "amt amts amtes ausländeramt* ausländerbehörde* behörde* landratsamt* rathaus office authority bureau préfecture "
    "daire* müdürlüğü nedir nerede ведомства ведомство управління управления установи اداره کجاست دائرة الدائرة "
    "oficina ufficio oficiului biroului büro"
)
"""Whose address is asked for and no secret."""
_TOLD_BEFORE = Words(
    "gewohnt wohne wohnen wohnt wohnhaft gemeldet oturuyorum oturuyoruz oturuyor yaşıyorum yaşıyoruz ikamet "
    "زندگی ساکنم ساکن"
)
"""Verbs behind the address: "am gangsteig zehn gewohnt"."""
_PLACES = Words("ortsteil ort stadtteil gemeinde wohnort ort: місто город ville città ciudad oraș şehir semt شهر مدينة")
_ROOMS = Words("zimmer wohnung apartment stock room flat floor")
_FRACTIONS = Words("halb einhalb halbe drittel viertel half")
_POST_CODES = Words(
    "postleitzahl plz postcode zip post-code postal cap posta индекс індекс poștal postale الرمز کدپستی"
)


def find_addresses(tokens: Sequence[Token], lexicon: Lexicon, public: Collection[str] = ()) -> Iterator[Found]:
    """Find streets with their number, post codes with their town, and whatever was announced as an address."""
    living = [end for _, end in find_phrases(tokens, lexicon.living.all)]
    for index, token in enumerate(tokens):
        if token.kind == WORD and (token.word in lexicon.streets or token.word in lexicon.street_patterns):
            found = _street(tokens, index, lexicon, announced=any(0 <= index - end <= LIVING_WITHIN for end in living))
            if found is not None:
                yield found
                yield from _corrected(tokens, found[1], lexicon)
        elif token.kind == WORD and _WEAK_STREETS.fullmatch(token.word) and token.word not in lexicon.common:
            house = _number_end(tokens, index + 1, lexicon)
            if house is not None and not _is_office(tokens, index):
                yield _with_preposition(tokens, index), _town_end(tokens, house, lexicon), "address"
    for end in living:
        yield from _announced(tokens, end, lexicon)
    yield from _told_before(tokens, lexicon)
    yield from _post_codes(tokens, lexicon)


def _is_office(tokens: Sequence[Token], first: int) -> bool:
    """Whether the office is said to be there: "das amt in der wittelsbacherstraße"."""
    while first > 0 and tokens[first - 1].word in _PREPOSITIONS:
        first -= 1
    return first > 0 and tokens[first - 1].word in _OFFICES


def _told_before(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """Words and a house number before the verb: "am roßacker altı da oturuyorum"."""
    for verb, token in enumerate(tokens):
        if token.kind != WORD or token.word not in _TOLD_BEFORE:
            continue
        last = verb - 1
        while last > 0 and verb - last <= 2 and tokens[last].kind == WORD:
            last -= 1
        house = last
        while house > 0 and tokens[house].kind in NUMERALS:
            house -= 1
        first = house + 1
        while first > 0 and house + 1 - first < STREET_WORDS and _is_name(tokens[first - 1], lexicon):
            first -= 1
        if first <= house < last and _number_end(tokens, house + 1, lexicon) is not None:
            yield _with_preposition(tokens, first), last + 1, "address"


def _corrected(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[Found]:
    """Another house number after "nein", and after that."""
    start = after_bridge(tokens, first, lexicon)
    while first < start < len(tokens):
        house = start + 1 if tokens[start].word in _HOUSE else start
        end = _number_end(tokens, house, lexicon)
        if end is None:
            return
        yield house, end, "address"
        first, start = end, after_bridge(tokens, end, lexicon)


def _street(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, announced: bool) -> Found | None:
    end = _number_end(tokens, index + 1, lexicon)
    first = index
    if tokens[index].word in lexicon.streets:
        while first > 0 and index - first < STREET_WORDS and _is_name(tokens[first - 1], lexicon):
            first -= 1
    elif first > 0 and _is_name(tokens[first - 1], lexicon):
        named = tokens[first - 1].text  # "Äußere Münchener Straße", "rosenheimer landstraße"
        first -= 1 if named[:1].isupper() or named.endswith("er") else 0
    if _is_office(tokens, first):
        return None
    before = first - 1
    if before > 0 and tokens[before - 1].kind in NUMERALS and _is_suffix(tokens, before, inside=True):
        before -= 1  # "trois bis rue du moulin"
    counts = index + 1 < len(tokens) and tokens[index + 1].word in lexicon.amounts  # "sixty square metres"
    if end is None and before >= 0 and tokens[before].kind in NUMERALS and not counts:
        while before > 0 and tokens[before - 1].kind in NUMERALS:
            before -= 1
        return before, _past_particles(tokens, index + 1, lexicon), "address"
    if end is None and tokens[index].word in lexicon.streets and tokens[index].word != "ring" and first == index:
        end = _words_with_number(tokens, index + 1, lexicon)  # rue de la gare 12, calle mayor 5
    if end is None:
        alone = first == index and tokens[index].word in lexicon.streets
        return (first, index + 1, "address") if announced and not alone else None
    return _town_before(tokens, first), _town_end(tokens, end, lexicon), "address"


def _town_before(tokens: Sequence[Token], first: int) -> int:
    """Before "kolbermoor in die" in front of a street."""
    town = first
    while town > 0 and first - town < 2 and tokens[town - 1].word in _PREPOSITIONS:
        town -= 1
    return town - 1 if town > 0 and tokens[town - 1].word in TOWNS else first


def _past_particles(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Past "de la loire" behind "quatorze rue"."""
    end = first
    while end < len(tokens) and end - first < STREET_WORDS and tokens[end].word in _STREET_PARTICLES:
        end += 1
    named = first < end < len(tokens) and tokens[end].kind == WORD and tokens[end].word not in lexicon.plain
    return end + 1 if named else first


def _words_with_number(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    for index in range(first + 1, min(len(tokens), first + 4)):
        end = _number_end(tokens, index, lexicon)
        if end is not None:
            return end
    return None


def _number_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """The end of a house number: a number, perhaps a letter; None where there is none or it counts something."""
    index = first
    if index < len(tokens) and tokens[index].text == ".":
        index += 1  # "Bahnhofstr. 7"
    if index < len(tokens) and tokens[index].word in _HOUSE:
        index += 1
    start = index
    while index < len(tokens) and _is_of_house(tokens, start, index):
        index += 1
    if index - start > LONGEST_HOUSE_NUMBER:  # a post code follows, digit by digit
        index = start + (2 if tokens[start].kind == TENS else 1)
    if index == start or _is_counted(tokens, index, lexicon):
        return None
    if index + 1 < len(tokens) and tokens[index].word in ("bis", "to") and tokens[index + 1].kind in NUMERALS:
        index += 2  # "zwölf bis vierzehn"
        if _is_counted(tokens, index, lexicon):
            return None
    if index < len(tokens) and tokens[index].word in _FRACTIONS:
        index += 1
    return index + 1 if _is_suffix(tokens, index) else index


def _is_counted(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a unit follows a number: "zwölf uhr"; not "einundvierzig zimmer sechs"."""
    if index >= len(tokens) or tokens[index].word not in lexicon.amounts:
        return False
    numbered = index + 1 < len(tokens) and tokens[index + 1].kind in NUMERALS
    return not (numbered and tokens[index].word in _ROOMS)


def _is_suffix(tokens: Sequence[Token], index: int, *, inside: bool = False) -> bool:
    """12 b, 22 bis; not "zwölf bis vierzehn"; `inside`: before the street."""
    if index >= len(tokens):
        return False
    if inside and tokens[index].word == "bis":
        return True
    if index + 1 == len(tokens) and tokens[index].word in ("а", "б", "в"):
        return True
    if tokens[index].word == "bis":
        return index + 1 == len(tokens) or tokens[index + 1].kind not in NUMERALS
    return tokens[index].kind == LETTER or re.fullmatch("[a-f]|ter", tokens[index].word) is not None


def _is_of_house(tokens: Sequence[Token], start: int, index: int) -> bool:
    """A numeral, or the "and" inside of one: "one hundred and twelve"."""
    token = tokens[index]
    if token.kind == JOINER and start < index < len(tokens) - 1:
        inside = tokens[index - 1].kind in (HUNDRED, TENS, QUANTITY) and tokens[index + 1].kind in (UNIT, PAIR, TENS)
        return inside and len(token.word) <= 3
    return token.kind in NUMERALS and not _is_post_code(token)


def _is_post_code(token: Token) -> bool:
    return token.kind == DIGITS and len(token.text) > LONGEST_HOUSE_NUMBER


def _town_end(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """Past a post code and its town, where they follow a street."""
    index = end
    while index < len(tokens) and (tokens[index].kind == SIGN or tokens[index].word in ("in", "und")):
        index += 1
    code = index
    while index < len(tokens) and tokens[index].kind in NUMERALS:
        index += 1
    if _digits(tokens[code:index]) < POST_CODE - 1:
        named = end + 1 < len(tokens) and tokens[end].word in _PLACES
        town = end + named
        while town < len(tokens) and town - end < 3 and tokens[town].word in TOWNS:
            town += 1
        return _past_town(tokens, end + 1, lexicon) if named and town == end + 1 else max(town, end)
    return _past_town(tokens, index, lexicon)


def _digits(row: Sequence[Token]) -> int:
    """How many digits these stand for, about."""
    weights = {DIGITS: 0, PAIR: 2, TENS: 2, QUANTITY: 3}
    return sum(len(token.text) if token.kind == DIGITS else weights.get(token.kind, 1) for token in row)


def _past_town(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Past the name of a town, as "bad aibling"; what callers talk about is none."""
    town = index
    while index < len(tokens) and index - town < 2 and tokens[index].kind == WORD:
        word = tokens[index].word
        if word not in TOWNS and (
            not _is_name(tokens[index], lexicon) or word in lexicon.common or word in lexicon.function
        ):
            break
        index += 1
    return index


def _post_codes(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """A post code by itself: five digits before a town, or announced as one."""
    index = 0
    while index < len(tokens):
        start = index
        while index < len(tokens) and tokens[index].kind in NUMERALS:
            index += 1
        if index > start and _digits(tokens[start:index]) == POST_CODE:
            end = _past_town(tokens, index, lexicon)
            towns = index < end and tokens[index].word in TOWNS
            if towns or any(token.word in _POST_CODES for token in tokens[max(0, start - 3) : start]):
                yield start, end, "address"
                yield from _announced(tokens, end, lexicon)
        index = max(index, start + 1)


def _announced(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[Found]:
    """After "ich wohne": words that are no plain words, then a house number: "am stadtpark dreiundzwanzig"."""
    start: int | None = None
    for index in range(first, min(len(tokens), first + LIVING_WITHIN)):
        token = tokens[index]
        if token.kind in NUMERALS:
            end = _number_end(tokens, index, lexicon)
            if end is not None and start is not None:
                yield _with_preposition(tokens, start), _town_end(tokens, end, lexicon), "address"
            elif end is not None and index == first:
                yield index, _town_end(tokens, end, lexicon), "address"
            return
        if token.kind == OPAQUE or token.text in ".?!" or token.word in _OFFICES:
            return
        if token.word in _HOUSE and start is not None:
            continue  # "am salzstadel numéro huit"
        start = (index if start is None else start) if _is_name(token, lexicon) else None


def _with_preposition(tokens: Sequence[Token], start: int) -> int:
    """Streets that begin with one: "Am Stadtpark", "An der Leiten", "Hinter der Kirche"."""
    if start and tokens[start - 1].word in ("am", "im", "zum", "zur", "beim", "an"):
        return start - 1
    articled = start > 1 and tokens[start - 1].word in ("der", "dem", "den")
    return start - 2 if articled and tokens[start - 2].word in ("an", "auf", "hinter", "unter", "vor") else start


def _is_name(token: Token, lexicon: Lexicon) -> bool:
    words = (lexicon.plain, _PREPOSITIONS, lexicon.living.words, lexicon.mail_words, lexicon.bridges)
    return token.kind == WORD and not any(token.word in known for known in words)
