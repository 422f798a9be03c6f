"""Rules that languages share, built from a language's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import ascii_uppercase

import phonenumbers

from voicebot.tts.normalisation.reading import Numerals, Rule, rule

HOME_REGION = "DE"
"""Where a number without a country code belongs, for its groups."""
DASH = r"\s?(?:-|–|—|‑|−)\s?"
VOWELS = "aeiouyäöü"


@dataclass(frozen=True, slots=True)
class SpokenSigns:
    """Signs of addresses and file numbers."""

    at: str
    dot: str
    dash: str
    underscore: str
    slash: str
    spoken: frozenset[str] = frozenset({"com", "org", "net", "info", "bund"})
    """Short parts of addresses that are said as words; other short ones are spelled."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """Names of the Latin capitals, for a language of another script."""


# ------------------------------------------------------------------ abbreviations


def abbreviations(table: Mapping[str, str]) -> Rule:
    """ "z. B." → "zum Beispiel", with or without its spaces. A reading that ends with "." may end a sentence."""
    both = {short[0].upper() + short[1:]: full[0].upper() + full[1:] for short, full in table.items()} | dict(table)
    longest_first = sorted((_flexible(short) for short in both), key=lambda pattern: -len(pattern))
    every = re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")
    readings = {re.sub(r"\s", "", short): full for short, full in both.items()}

    def read(found: re.Match[str]) -> str:
        full = readings[re.sub(r"\s", "", found[0])]
        after = found.string[found.end() : found.end() + 40]
        if not found[0].endswith("."):
            return full
        last = re.match(r"\s*(?:\Z|\n)", after)
        ends = last or (full.endswith(".") and after[:1].isspace() and after.lstrip()[:1].isupper())
        return full.removesuffix(".") + ("." if ends else "")

    return Rule(every, read)


def _flexible(short: str) -> str:
    return re.escape(short).replace(r"\ ", r"\s?")


# ------------------------------------------------------------------ addresses


def addresses(signs: SpokenSigns, numerals: Numerals) -> tuple[Rule, ...]:
    """E-mail and web addresses, sign by sign."""

    def read(found: re.Match[str]) -> str:
        body = re.sub(r"^https?://", "", found[0], flags=re.IGNORECASE)
        tail = re.search(r"[.,;:!?/]+$", body)
        end = tail[0].strip("/") if tail else ""
        return address(body[: tail.start()] if tail else body, signs, numerals) + end

    label = r"[\w-]{1,63}"
    return (
        rule(rf"(?<![\w@])[\w.+-]{{1,64}}@{label}(?:\.{label}){{0,8}}", read),
        rule(
            rf"(?i:https?://)[^\s()<>\"„“]{{1,300}}|(?i:\bwww\.){label}(?:\.{label}){{0,8}}(?:/[^\s()<>\"„“]{{0,200}})?",
            read,
        ),
        rule(rf"\b{label}(?:\.{label}){{0,4}}\.(?:de|com|org|net|eu|info|at|ch)\b(?:/[\w./-]{{0,200}})?", read),
    )


def address(text: str, signs: SpokenSigns, numerals: Numerals) -> str:
    """ "poststelle@lra-rosenheim.de" → "poststelle ät L R A Bindestrich rosenheim Punkt D E"."""
    names = {
        "@": signs.at,
        ".": signs.dot,
        "-": signs.dash,
        "_": signs.underscore,
        "/": signs.slash,
        "+": numerals.plus,
    }
    spoken = []
    for part in re.findall(r"[^\W\d_]+|\d+|[@.\-_/+]", text):
        if part in names:
            spoken.append(names[part])
        elif part.isdecimal():
            spoken.append(numerals.integer(part) if len(part) <= 4 else numerals.digits(part))
        elif is_spelled(part, signs.spoken):
            spoken.append(spelled(part, signs.letters))
        else:
            spoken.append(part)
    return " ".join(spoken)


def letter_names(names: str) -> dict[str, str]:
    """The names of the letters A to Z, with blanks between them."""
    return dict(zip(ascii_uppercase, names.split(), strict=True))


def spelled(word: str, letters: Mapping[str, str]) -> str:
    """Letter by letter, by the names that the language has for them."""
    return " ".join(letters.get(letter, letter) for letter in word.upper())


def is_spelled(part: str, words: frozenset[str]) -> bool:
    """True for a part of an address that nobody can say as a word."""
    low = part.lower()
    return low not in words and (len(low) <= 3 or not any(vowel in low for vowel in VOWELS)) and len(low) <= 6


# ------------------------------------------------------------------ numbers read by digits


def phones(numerals: Numerals) -> tuple[Rule, ...]:
    """Telephone numbers by digits, in the groups they are written in."""

    def read(found: re.Match[str]) -> str:
        count = sum(char.isdecimal() for char in found[0])
        if not 6 <= count <= 17 or re.fullmatch(r"\d{2}/\d{4}", found[0]):
            return found[0]
        return by_digits(found[0], numerals)

    return (
        rule(r"(?<![\w:.,/])(?:\+|\(?0)[\d\s/()‑–-]{4,30}\d(?![\w:])", read),
        rule(r"(?<![\w.,:])116\s?\d{3}(?![\w:]|,\d)", lambda found: by_digits(found[0], numerals)),
    )


def by_digits(text: str, numerals: Numerals) -> str:
    """A number digit by digit, groups parted by commas: "+49 8031 1234" → "plus vier neun, acht null drei eins, …"."""
    text = re.sub(r"\(0\)", " ", text) if "+" in text else text
    text = _grouped(text)
    groups = []
    for group in re.findall(r"\+?\d+|[^\W\d_]+", text):
        sign = f"{numerals.plus} " if group.startswith("+") else ""
        if not group.lstrip("+").isdecimal():
            groups.append(" ".join(group.upper()))
            continue
        parts = [numerals.digits(part) for part in _short(group.lstrip("+"))]
        groups.append(sign + ", ".join(parts))
    return ", ".join(groups)


def _grouped(text: str) -> str:
    """A telephone number written without groups gets those of its country and area."""
    bare = text.strip()
    if not re.fullmatch(r"(?:\+|0)[0-9]{6,15}", bare):
        return text
    try:
        parsed = phonenumbers.parse(bare, HOME_REGION)
    except phonenumbers.NumberParseException:
        return text
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(parsed, form.INTERNATIONAL if bare.startswith("+") else form.NATIONAL)


def _short(group: str) -> list[str]:
    """Groups a listener can keep: up to five digits stay together, longer ones part into threes and twos."""
    if len(group) <= 5:
        return [group]
    threes = len(group) - len(group) % 3 if len(group) % 3 != 1 else len(group) - 4
    cuts = [*range(0, threes, 3), *range(threes, len(group), 2)]
    return [group[start:end] for start, end in zip(cuts, [*cuts[1:], len(group)], strict=True)]


def file_numbers(introduced_by: str, signs: SpokenSigns, numerals: Numerals) -> tuple[Rule, ...]:
    """File numbers sign by sign: after the words `introduced_by`, or of the form 31-1234/26."""
    body = r"(?=[\w./-]*\d)\w[\w./-]{0,40}\w"

    def spell(text: str) -> str:
        names = {"-": signs.dash, "/": signs.slash, ".": signs.dot, "_": signs.underscore}
        parts = re.findall(r"[^\W\d_]+|\d+|[./_-]", text)
        return ", ".join(
            names[part]
            if part in names
            else by_digits(part, numerals)
            if part.isdecimal()
            else spelled(part, signs.letters)
            for part in parts
        )

    return (
        rule(rf"(?<!\w)({introduced_by})(:?\s+)({body})", lambda found: f"{found[1]}{found[2]}{spell(found[3])}"),
        rule(r"(?<![\w./-])\d{1,4}-\d{2,6}/\d{2,4}(?![\w/])", lambda found: spell(found[0])),
    )


def mixed(numerals: Numerals, letters: Mapping[str, str] | None = None) -> tuple[Rule, ...]:
    """Letters and digits in one word: "B1" → "B eins", "18a" → "achtzehn a", "A1.1" → "A eins eins"."""

    def read(found: re.Match[str]) -> str:
        parts = re.findall(r"\d+|[^\W\d_]+", found[0])
        return " ".join(_mixed_part(part, numerals, letters or {}) for part in parts)

    return (rule(r"(?<!\w)(?=\w{0,30}\d)(?=\w{0,30}[^\W\d_])\w{2,30}(?:\.\d(?!\d))?(?!\w)", read),)


def _mixed_part(part: str, numerals: Numerals, letters: Mapping[str, str]) -> str:
    if part.isdecimal():
        return numerals.integer(part) if len(part) <= 3 else by_digits(part, numerals)
    if len(part) == 1 and part.upper() in letters:
        return letters[part.upper()]
    return spelled(part, letters) if part.isupper() and len(part) <= 3 else part


# ------------------------------------------------------------------ capitals


def acronyms(
    as_words: frozenset[str], as_letters: frozenset[str] = frozenset(), letters: Mapping[str, str] | None = None
) -> Rule:
    """Words in capitals: "EU" → "E U", "BAMF" → "Bamf" (a voice may spell capitals on its own)."""

    def read(found: re.Match[str]) -> str:
        word = found[0]
        if word in as_words:
            return word.capitalize()
        sayable = len(word) >= 4 and any(char.lower() in VOWELS for char in word[:2])
        return word.capitalize() if sayable and word not in as_letters else spelled(word, letters or {})

    return rule(r"(?<!\w)[A-ZÄÖÜ]{2,6}(?![\w])", read)


_ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}


def romans(after: str, numerals: Numerals) -> Rule:
    """Roman numerals after words like "Teil"."""
    return rule(
        rf"(?<!\w)({after})\s+({'|'.join(sorted(_ROMAN, key=len, reverse=True))})(?!\w)",
        lambda found: f"{found[1]} {numerals.cardinal(_ROMAN[found[2]])}",
    )
