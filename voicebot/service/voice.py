"""The role `voice`: speech synthesis, with prompts and knowledge texts synthesised ahead at idle priority."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import structlog

from voicebot.config import Config, Folders
from voicebot.dialogue.greeting import GREETING_RATE, opening
from voicebot.engines.roles import Speech
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.loader import load_content
from voicebot.service.setup import open_setup
from voicebot.tts import Voice, open_voice
from voicebot.tts.voice import Wish

log = structlog.get_logger("voice")


def open_synthesizer(config: Config, places: Folders) -> Voice:
    """The voice of these settings, shared by the worker and `voicebot say`."""
    return open_voice(config.speaking, config.languages, models=places.models, audio=places.audio, cache=places.cache)


def texts_ahead(config: Config, places: Folders) -> Iterator[Wish]:
    """What callers will surely hear: the greeting, the prompts, then every answer, language by language."""
    setup = open_setup(config, places)
    for line in opening(setup):
        yield Wish(line.lang, line.text, line.prompt, rate=GREETING_RATE)
    texts = setup.texts
    offered = [lang for lang in config.languages if lang in texts.wordings]
    for lang in offered:
        for name, text in texts.wordings[lang].texts.items():
            if "{" not in text and not name.startswith("language_"):
                yield Wish(lang, text, name)
    content = load_content(places.knowledge)
    answers = Answers(content, config.office, config.languages)
    for lang in offered:
        for topic in content.topics:
            answer = answers.answer(topic, lang, date.today())
            for text in (answer.spoken, answer.more, answer.documents):
                if text and answer.lang == lang:
                    yield Wish(lang, text)


def role(config: Config, places: Folders) -> Speech:
    voice = open_synthesizer(config, places)
    spoken = sorted(set(config.languages) & voice.languages())
    voice.warm(spoken)
    ahead = voice.prepare(text for text in texts_ahead(config, places) if text.lang in spoken)
    ahead.add_done_callback(
        lambda done: log.info("spoken_ahead", sentences=None if done.exception() else done.result())
    )
    return Speech(voice, config.speaking.engine, voice.close)
