"""The contract of `ask --json`: every field, every line, every action."""

import json
from datetime import date
from typing import Any

import pytest

from tests.dialogue.conversation import make_setup, nothing, one, two
from voicebot.events import Found
from voicebot.service.ask import as_text, ask_lines

TODAY = date(2026, 11, 23)
FIELDS = [
    "text",
    "lang",
    "answer_lang",
    "action",
    "topic",
    "also",
    "topics",
    "command",
    "reason",
    "confidence",
    "answer",
    "ms",
]


class Shelf:
    """A knowledge base that knows a few sentences."""

    def __init__(self, **known: Found) -> None:
        self.known = known
        self.asked: list[tuple[str, str, str | None]] = []

    def find(self, text: str, lang: str, last_topic: str | None, today: date) -> Found:
        self.asked.append((text, lang, last_topic))
        return next((found for word, found in self.known.items() if word in text), nothing(lang))


def ask(*lines: str, shelf: Shelf | None = None, **options: Any) -> list[dict[str, Any]]:
    return list(ask_lines(lines, (shelf or Shelf()).find, make_setup(), TODAY, **options))


def test_every_line_yields_one_object_with_exactly_these_fields() -> None:
    answers = ask("", "Blumenkohl", "ja", "🙂", "12345", "es brennt", "wort " * 10_000)
    assert [list(each) for each in answers] == [FIELDS] * 7
    assert json.loads(json.dumps(answers)) == answers
    assert all(each["answer"] for each in answers)


def test_an_answer() -> None:
    [each] = ask("Wo ist das Amt?\n", shelf=Shelf(Amt=one("amt_adresse", spoken="Dort.")))
    assert each["text"] == "Wo ist das Amt?"
    assert (each["action"], each["topic"], each["reason"], each["command"]) == ("answer", "amt_adresse", None, None)
    assert each["topics"] == [{"id": "amt_adresse", "score": 0.95}]
    assert each["confidence"] == 0.95
    assert each["answer"].startswith("Dort.")
    assert (each["lang"], each["answer_lang"]) == ("de", "de")
    assert "Dort." in as_text(each)


@pytest.mark.parametrize(
    ("text", "action", "reason"),
    [
        ("", "refuse", "unclear"),
        ("   ", "refuse", "unclear"),
        ("🙂", "refuse", "unclear"),
        ("Wetter", "refuse", "outside"),
    ],
)
def test_what_is_refused(text: str, action: str, reason: str) -> None:
    [each] = ask(text)
    assert (each["action"], each["reason"], each["topic"]) == (action, reason, None)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (one("a", handover="always"), "always"),
        (one("a", reason="low"), "low"),
        (one("a", reason="unset", spoken=""), "low"),
        (one("a", reason="expired"), "expired"),
    ],
)
def test_what_goes_to_a_person(found: Found, reason: str) -> None:
    [each] = ask("Frage", shelf=Shelf(Frage=found))
    assert (each["action"], each["topic"], each["reason"]) == ("handover", "a", reason)
    assert "Ich verbinde Sie." in each["answer"]


def test_an_emergency_is_a_handover_and_names_the_number() -> None:
    [each] = ask("Hilfe, es brennt")
    assert (each["action"], each["reason"]) == ("handover", "emergency")
    assert "112" in each["answer"]
    [each] = ask("Die Polizei steht vor der Tür")
    assert (each["action"], each["reason"], each["topic"]) == ("handover", "emergency", "abschiebung")


def test_a_clarification_names_both() -> None:
    [each] = ask("Karte", shelf=Shelf(Karte=two()))
    assert (each["action"], each["reason"], each["topic"]) == ("clarify", "unclear", None)
    assert "Karte abholen" in each["answer"]
    assert "Neue Adresse" in each["answer"]


def test_two_questions_in_one_breath() -> None:
    [each] = ask("Frage", shelf=Shelf(Frage=one("a", also=[one("b").answers["b"]])))
    assert (each["topic"], each["also"]) == ("a", ["b"])


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("noch einmal bitte", "repeat"),
        ("Mitarbeiter", "person"),
        ("English please", "language:en"),
        ("auf Koreanisch bitte", "language:ko"),
        ("tschüss", "goodbye"),
    ],
)
def test_commands(text: str, command: str) -> None:
    [each] = ask(text)
    assert (each["action"], each["command"], each["topic"]) == ("command", command, None)


def test_a_wish_for_english_is_answered_in_english() -> None:
    [each] = ask("English please")
    assert (each["lang"], each["answer_lang"]) == ("de", "en")


def test_every_line_stands_alone_unless_it_is_a_dialogue() -> None:
    shelf = Shelf(Frage=one("a", spoken="Kurz.", more="Länger."))
    _, alone = ask("Frage", "mehr", shelf=shelf)
    assert alone["answer"] == "Gern. Wozu möchten Sie mehr wissen?"
    _, together = ask("Frage", "mehr", shelf=shelf, dialogue=True)
    assert together["answer"].startswith("Länger.")
    assert shelf.asked[-1] == ("mehr", "de", "a")


def test_a_dialogue_chooses_switches_and_goes_on_after_a_person_was_wanted() -> None:
    shelf = Shelf(Karte=two(), Where=one("w", "en"))
    lines = ["Karte", "die zweite", "Mitarbeiter", "English please", "Where is it?"]
    answers = ask(*lines, shelf=shelf, dialogue=True)
    assert [each["action"] for each in answers] == ["clarify", "answer", "command", "command", "answer"]
    assert answers[1]["topic"] == "b"
    assert answers[-1]["lang"] == "en"


def test_any_language_code_is_taken_and_answered_in_the_fallback() -> None:
    shelf = Shelf(wapi=one("amt_adresse", "en"))
    [each] = ask("Ofisi iko wapi?", shelf=shelf, lang="sw")
    assert (each["lang"], each["topic"], each["answer_lang"]) == ("sw", "amt_adresse", "en")
    assert shelf.asked == [("Ofisi iko wapi?", "sw", None)]


def test_a_self_repair_is_looked_up_without_what_was_taken_back() -> None:
    shelf = Shelf(Amt=one("a"))
    ask("Was kostet, nein, ich meine, wo ist das Amt?", shelf=shelf)
    assert shelf.asked[0][0] == "wo ist das Amt?"
