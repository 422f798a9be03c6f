"""Words that callers use, by language, beside those of `common/`.

Made once, on 2026-11-28, from the questions that `knowledge/<lang>/` had by then (28,000 lines), `grammars/`, `audio/`,
and the countries, languages and cities of CLDR 47 as in Babel 2.18 (Unicode licence). First names and surnames are left
out. A new word of the knowledge that is missing can at worst be taken for a name.
"""
