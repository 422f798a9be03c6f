"""Names spelled letter by letter, bare, explained ("m wie martha") or by the names of letters ("anton berta")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voicebot.records.finders.bridges import after_explanation
from voicebot.records.lexicon import Lexicon
from voicebot.records.lexicon.words import Words
from voicebot.records.tokens import JOINER, LETTER, NUMERALS, OPAQUE, REPEAT, SIGN, WORD, Found, Token

SPELLED = 3
"""So many letters in a row are a word being spelled."""
NAMED = 4
"""So many names of letters, for these are words too ("de", "es")."""
BETWEEN = 2
"""Words between two letters: "neues wort"."""
ABBREVIATIONS = Words(
    "eat bamf pdf fsj bfd vhs usa pin puk sms ihk hwk daad zab lea eu eea azr gmbh ukw tu lmu abh aufenthg stag usb "
    "faq www http ard zdf abc adac aok tk ict stamm bafög bafog dsgvo eda iban bic etc"
)


def find_spelled(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Found]:
    """Find spelled words."""
    index = 0
    while index < len(tokens):
        end, letters, bare = _row(tokens, index, lexicon)
        enough = bare >= SPELLED or (bare and len(letters) >= SPELLED) or len(letters) >= NAMED
        enough |= _is_explained(tokens, index, end, lexicon)
        if enough and "".join(letters) not in ABBREVIATIONS:
            yield index, end, "name"
        index = max(end, index + 1)


def _row(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, list[str], int]:
    """The row of letters that begins here: its end, its letters, how many of them are bare or explained."""
    letters: list[str] = []
    bare = gap = 0
    index = end = first
    while index < len(tokens) and gap <= BETWEEN:
        token = tokens[index]
        following = after_explanation(tokens, index + 1, lexicon)
        explained = following > index + 1 and len(token.word) <= 2 and token.kind != SIGN
        if _is_letter(token) or (explained and token.kind != OPAQUE):
            bare += 1 + explained
        elif token.kind in (WORD, JOINER) and (token.word in lexicon.alphabet or token.word in lexicon.letters):
            following = index + 1
        elif token.kind != OPAQUE and (letters or token.kind == REPEAT) and _is_between(token, lexicon):
            gap += 1
            index += 1
            continue
        else:
            break
        letters.append(token.word)
        index = end = following
        gap = 0
    return end, letters, bare


def _is_explained(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> bool:
    """One letter and its word, "w wie wilhelm", unless it is a section's: "achtzehn b wie berta"."""
    single = end - first >= 3 and len(tokens[first].word) == 1 and tokens[first].kind == LETTER
    counted = first > 0 and (tokens[first - 1].kind in NUMERALS or tokens[first - 1].word in lexicon.sections)
    fits = tokens[end - 1].word.startswith(tokens[first].word) and tokens[end - 1].word not in lexicon.function
    return single and fits and not counted


def _is_letter(token: Token) -> bool:
    return len(token.word) == 1 and token.word.isalpha() and token.kind in (LETTER, WORD, JOINER)


def _is_between(token: Token, lexicon: Lexicon) -> bool:
    if token.kind == SIGN:
        return token.text in "-,."
    return token.kind in (JOINER, REPEAT) or token.word in lexicon.fillers
