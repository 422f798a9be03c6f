"""What is spoken, in which language, and what is better left to a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.knowledge.conftest import FOLDER, LANGUAGES, OFFICE, TODAY
from voicebot.config import LanguageConfig, OfficeConfig
from voicebot.knowledge.answers import Answers
from voicebot.knowledge.content import Content
from voicebot.knowledge.loader import load_content


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(FOLDER)


def with_fact(content: Content, name: str, **change: object) -> Content:
    return replace(content, facts={**content.facts, name: replace(content.facts[name], **change)})  # type: ignore[arg-type]


def answers(content: Content, office: OfficeConfig = OFFICE, **languages: LanguageConfig) -> Answers:
    return Answers(content, office, {**LANGUAGES, **languages})


def test_high_is_spoken_as_fact_with_its_figures(content: Content) -> None:
    answer = answers(content).answer("amt_foto", "de", TODAY)
    assert answer.spoken == (
        "Seit dem 1. Mai 2025 sind nur noch digitale Fotos erlaubt. Macht das Amt das Foto, kostet es 6 €."
    )
    assert (answer.reason, answer.hedged, answer.handover, answer.machine_translated) == (None, False, "offer", False)
    assert answer.sources == ("§ 60 AufenthV", "§ 48 AufenthV")


def test_medium_is_hedged_and_a_person_offered(content: Content) -> None:
    answer = answers(content).answer("termin_buchen", "en", TODAY)
    assert answer.spoken == "As a rule: You book appointments online at amt.example/termin."
    assert (answer.hedged, answer.handover, answer.machine_translated) == (True, "offer", True)


def test_one_low_fact_silences_the_answer(content: Content) -> None:
    answer = answers(with_fact(content, "foto_seit", confidence="low")).answer("amt_foto", "de", TODAY)
    assert (answer.spoken, answer.more, answer.reason) == ("", "", "low")


def test_a_fact_for_the_house_alone_or_without_source_is_low(content: Content) -> None:
    for change in ({"applies_to": "intern"}, {"source": ""}):
        answer = answers(with_fact(content, "foto_seit", **change)).answer("amt_foto", "de", TODAY)
        assert (answer.spoken, answer.reason) == ("", "low")


def test_the_earliest_end_date_ends_the_answer(content: Content) -> None:
    known = answers(content)
    assert known.answer("ae_gebuehren", "de", date(2027, 12, 31)).reason is None
    assert known.answer("ae_gebuehren", "de", date(2028, 1, 1)).reason == "expired"


def test_an_unset_setting_is_not_spoken(content: Content) -> None:
    unset = answers(content, OfficeConfig())
    assert unset.answer("amt_zeiten", "de", TODAY).reason == "unset"
    fees = unset.answer("ae_gebuehren", "de", TODAY)
    assert fees.spoken == "Die Verlängerung kostet 93 €."
    assert fees.more == ""  # its phone number is not set


def test_asylum_facts_from_before_the_change_wait_for_a_review(content: Content) -> None:
    assert answers(content).answer("asyl_arbeit", "de", TODAY).reason == "low"
    text = replace(content.texts["asyl_arbeit", "de"], reviewed=date(2026, 7, 1))
    reviewed = replace(content, texts={**content.texts, ("asyl_arbeit", "de"): text})
    answer = answers(reviewed).answer("asyl_arbeit", "de", TODAY)
    assert answer.spoken == "Mit Gestattung dürfen Sie nach 3 Monaten arbeiten."
    assert answer.handover == "always"


def test_a_changed_german_text_makes_its_translation_stale(content: Content) -> None:
    german = replace(content.texts["eat_verlust", "de"], digest="0" * 16)
    changed = replace(content, texts={**content.texts, ("eat_verlust", "de"): german})
    answer = answers(changed).answer("eat_verlust", "en", TODAY)
    assert answer.lang == "de"


def test_a_language_held_back_is_answered_in_its_fallback(content: Content) -> None:
    held = Answers(content, OFFICE, {"de": LanguageConfig(), "en": LanguageConfig(release=False, fallback=("de",))})
    assert held.answer("eat_verlust", "en", TODAY).lang == "de"
    assert answers(content).answer("eat_verlust", "uk", TODAY).lang == "en"


def test_a_text_fact_without_words_falls_back(content: Content) -> None:
    changed = with_fact(content, "foto_seit", kind="text", value={"de": "letztem Mai"})
    assert answers(changed).answer("amt_foto", "en", TODAY).lang == "de"


def test_a_topic_without_any_text_is_left_to_a_person(content: Content) -> None:
    without = replace(content, texts={})
    answer = answers(without).answer("eat_verlust", "de", TODAY)
    assert (answer.spoken, answer.reason, answer.handover) == ("", "low", "offer")


def test_legal_effect_and_follow_ups_come_from_the_topic(content: Content) -> None:
    answer = answers(content).answer("ae_verlaengern", "de", TODAY)
    assert answer.legal_effect
    assert answer.follow_ups == ("ae_gebuehren", "ae_unterlagen")
    with pytest.raises(KeyError):
        answers(content).answer("nothing", "de", TODAY)
