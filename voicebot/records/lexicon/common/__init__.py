"""Words that are no names, by language.

Made once, on 2026-11-28. FUNCTION is the list of stopwordsiso 0.7.1 (MIT, Gene Diaz) and what `knowledge/<lang>/` says
eight times, without words that are also surnames (`first_names.NAMES_TOO`). TOPIC is every other word of the knowledge
and its questions, first names left out; those of German that stand in most languages' texts are in `shared`.
They need no upkeep: a new word of the knowledge that is missing here can at
worst be taken for a name.
"""
