"""voicebot: a telephone hotline that answers from a curated knowledge base, by voice, offline."""

__version__ = "0.1.0"
