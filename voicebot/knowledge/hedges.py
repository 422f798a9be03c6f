"""How each language says that something holds in most cases: put in front of what rests on "medium" facts.

A language without an entry gets such answers from its fallback.
"""

from __future__ import annotations

HEDGES = {
    "de": "In der Regel gilt:",
    "en": "As a rule:",
    "tr": "Genellikle şu geçerlidir:",
    "uk": "Зазвичай діє таке правило:",
    "ru": "Как правило:",
    "ar": "في العادة:",
    "fr": "En règle générale :",
    "ro": "De regulă:",
    "fa": "معمولاً:",
    "it": "Di norma:",
    "es": "Por lo general:",
    "pl": "Z reguły:",
}

HEDGED_ALREADY = {
    "de": ("in der regel", "normalerweise", "üblicherweise", "meist", "gewöhnlich"),
    "en": ("as a rule", "usually", "normally", "in most cases", "generally"),
    "tr": ("genellikle", "çoğunlukla", "normalde"),
    "uk": ("зазвичай", "здебільшого"),
    "ru": ("как правило", "обычно", "чаще всего"),
    "ar": ("في العادة", "عادةً", "غالباً"),
    "fa": ("معمولاً", "بیشتر وقت‌ها", "اغلب"),
    "fr": ("en règle générale", "normalement", "le plus souvent"),
    "ro": ("de regulă", "de obicei", "în mod normal", "deseori"),
    "it": ("di norma", "di solito", "normalmente", "spesso"),
    "es": ("por lo general", "normalmente", "muchas veces"),
}
"""Words by which an author has hedged a sentence himself."""


def hedge(text: str, lang: str) -> str | None:
    """The text with its hedge in front; None where the language has no wording for it."""
    if any(word in text.lower() for word in HEDGED_ALREADY.get(lang, ())):
        return text
    return f"{HEDGES[lang]} {text}" if lang in HEDGES else None
