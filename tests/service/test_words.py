"""Words for taking turns, as they stand in `grammars/`: what listeners say, in every language with commands."""

from __future__ import annotations

import pytest

from voicebot.call.barge_in import Manners, OurVoice
from voicebot.config import Config, folders
from voicebot.dialogue.loader import load_grammars
from voicebot.service.words import load_manners

MURMURS = {
    "ar": ("نعم، فهمت", "طيب", "تمام تمام", "صحيح", "آه"),
    "de": ("Mhm, ja.", "Genau.", "Okay", "Verstehe.", "Ja, ja.", "Aha", "Stimmt.", "Gut.", "Ach so.", "Alles klar!"),
    "en": ("Right.", "I see.", "Uh-huh.", "Got it.", "Yes, yes.", "That's right.", "Okay, sure."),
    "es": ("Sí, sí.", "Vale.", "Entiendo.", "Claro.", "Muy bien.", "Ya veo."),
    "fa": ("بله، متوجه شدم", "آهان", "درسته", "باشه", "خب"),
    "fr": ("D'accord.", "Oui, oui.", "Je vois.", "C'est ça.", "Ah bon.", "Très bien."),
    "it": ("Sì, sì.", "Va bene.", "Ho capito.", "Certo.", "D'accordo.", "Esatto."),
    "ro": ("Da, da.", "Am înțeles.", "Bine.", "Exact.", "Așa este."),
    "ru": ("Да, да.", "Понятно.", "Угу.", "Ясно, хорошо.", "Я понял."),
    "tr": ("Evet, evet.", "Tamam.", "Anladım.", "Tabii ki.", "Hı hı."),
    "uk": ("Так, так.", "Зрозуміло.", "Угу.", "Гаразд.", "Я зрозуміла."),
}
COMMANDS = {
    "de": ("Stopp.", "Halt.", "Nein.", "Moment.", "Wie bitte?", "Lauter!", "Mitarbeiter.", "English."),
    "en": ("Stop.", "Wait.", "No.", "Louder.", "Operator."),
    "es": ("No.", "Espere."),
    "fr": ("Non.", "Attendez."),
    "it": ("No.", "Aspetti."),
    "ro": ("Nu.", "Așteptați."),
    "ru": ("Нет.", "Подождите."),
    "tr": ("Hayır.", "Bekleyin."),
    "uk": ("Ні.", "Зачекайте."),
    "ar": ("لا",),
    "fa": ("نه",),
}


@pytest.fixture(scope="module")
def manners() -> Manners:
    grammars = folders(Config()).grammars
    return load_manners(load_grammars(grammars), grammars)


@pytest.mark.parametrize(("lang", "said"), [(lang, said) for lang, all_said in MURMURS.items() for said in all_said])
def test_what_listeners_say_is_known(manners: Manners, lang: str, said: str) -> None:
    assert OurVoice(manners, 500).is_murmur(said, lang)


@pytest.mark.parametrize(("lang", "said"), [(lang, said) for lang, all_said in COMMANDS.items() for said in all_said])
def test_a_command_is_neither_a_murmur_nor_unknown(manners: Manners, lang: str, said: str) -> None:
    voice = OurVoice(manners, 500)
    assert not voice.is_murmur(said, lang)
    assert not voice.is_unknown(said, lang)


def test_every_language_with_commands_knows_its_listeners(manners: Manners) -> None:
    assert set(manners.known) == {lang for lang, phrases in manners.answers.items() if phrases} == set(MURMURS)


def test_a_sentence_that_begins_with_a_murmur_is_none(manners: Manners) -> None:
    voice = OurVoice(manners, 500)
    assert not voice.is_murmur("Okay, und wo finde ich Sie?", "de")
    assert not voice.is_murmur("I", "en"), "part of a phrase is not the phrase"


def test_a_yes_counts_only_where_we_ask(manners: Manners) -> None:
    voice = OurVoice(manners, 500)
    voice.asking = True
    assert not voice.is_murmur("Ja, genau.", "de")
    assert voice.is_murmur("Aha.", "de")
