"""voicebot: a telephone hotline that answers from a curated knowledge base, by voice, offline."""

import os

__version__ = "0.1.0"

# Read when numpy is loaded. Its threads wait by spinning after every product: a lookup cost 75 ms of CPU instead of 42
# on two cores, in the same 40 ms of time, and the second core is the recogniser's.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
