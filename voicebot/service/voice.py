"""The role `voice`: speech synthesis, with prompts and knowledge texts synthesised ahead at idle priority."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import structlog

from voicebot.config import Config, Folders
from voicebot.dialogue.loader import load_texts
from voicebot.engines.roles import Speech
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.loader import load_content
from voicebot.tts import Voice, open_voice

log = structlog.get_logger("voice")

Text = tuple[str, str, str | None]
"""Language, text, name of the prompt."""


def open_synthesizer(config: Config, places: Folders) -> Voice:
    """The voice of these settings, shared by the worker and `voicebot say`."""
    return open_voice(config.speaking, config.languages, models=places.models, audio=places.audio, cache=places.cache)


def texts_ahead(config: Config, places: Folders) -> Iterator[Text]:
    """What callers will surely hear: the prompts first, then every answer, language by language."""
    texts = load_texts(places.audio, places.grammars, places.knowledge)
    offered = [lang for lang in config.languages if lang in texts.wordings]
    for lang in offered:
        for name, text in texts.wordings[lang].texts.items():
            if "{" not in text and not name.startswith("language_"):
                yield lang, text, name
    content = load_content(places.knowledge)
    answers = Answers(content, config.office, config.languages)
    for lang in offered:
        for topic in content.topics:
            answer = answers.answer(topic, lang, date.today())
            for text in (answer.spoken, answer.more, answer.documents):
                if text and answer.lang == lang:
                    yield lang, text, None


def role(config: Config, places: Folders) -> Speech:
    voice = open_synthesizer(config, places)
    spoken = sorted(set(config.languages) & voice.languages())
    voice.warm(spoken)
    ahead = voice.prepare(text for text in texts_ahead(config, places) if text[0] in spoken)
    ahead.add_done_callback(
        lambda done: log.info("spoken_ahead", sentences=None if done.exception() else done.result())
    )
    return Speech(voice, config.speaking.engine, voice.close)
