"""The embedder, taught how callers of this office speak.

What is learned from the ways of asking is small: the scale of every block of 32 weights, the biases and the norms of
the network's upper layers. `fit` does it, with torch, at the authors' desk, and writes one file of a megabyte that
ships with the knowledge and is laid over the package's own model at every start.
"""
