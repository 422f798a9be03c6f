"""Words that matter for taking turns, from `grammars/<lang>/`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from voicebot.call.barge_in import Manners, Phrase
from voicebot.dialogue.understanding import Phrases
from voicebot.dialogue.words import Words, tokens


def load_manners(phrases: Mapping[str, Phrases], grammars: Path) -> Manners:
    """The murmurs, the unfinished words and the words we understand, of every language that has `phrases`."""
    return Manners(
        backchannels={lang: known.backchannel for lang, known in phrases.items()},
        answers={lang: frozenset(_answers(known)) for lang, known in phrases.items()},
        known={lang: _known(known) for lang, known in phrases.items() if known.backchannel},
        split=tokens,
        unfinished={lang: _words(grammars / lang / "unfinished.txt") for lang in phrases},
    )


def _answers(known: Phrases) -> Iterator[Phrase]:
    """What answers a question of ours with yes or no."""
    yield from (phrase for name, phrase in known.commands if name in ("yes", "no"))
    yield from (phrase for phrase, name in known.alone.items() if name in ("yes", "no"))


def _known(known: Phrases) -> Words:
    """Words that mean something for themselves, even where nothing else was understood."""
    meant = [phrase for name, phrase in known.commands if name not in ("-", "yes", "thanks")]
    single = {word for phrase in known.alone for word in phrase if len(phrase) == 1}
    said = {word for phrase in (*meant, *(phrase for _, phrase in known.emergencies)) for word in phrase}
    alone = {phrase[0] for phrase in meant if len(phrase) == 1}
    words = {word for word in said if word not in known.fillers} | alone | single
    return Words(known.asked.whole | Words.of(words).whole, (*known.asked.stems, *Words.of(words).stems))


def _words(path: Path) -> frozenset[str]:
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.lower().split())
