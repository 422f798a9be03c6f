"""Commands are found where they are meant and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dialogue.conversation import ROOT, texts
from voicebot.dialogue.emergencies import emergency
from voicebot.dialogue.numbers import digits_in, international, read_back
from voicebot.dialogue.understanding import choose, command, is_backchannel, repaired, with_reason
from voicebot.dialogue.words import MAX_CHARACTERS, Entries, Heard, alike, patterns, tokens

GERMAN = [texts().phrases["de"], texts().phrases["en"]]
ENGLISH = [texts().phrases["en"], texts().phrases["de"]]

SAID = [
    ("Können Sie das bitte noch einmal wiederholen?", "repeat"),
    ("Entschuldigung, das habe ich nicht verstanden", "repeat"),
    ("Wie bitte?", "repeat"),
    ("Was?", "repeat"),
    ("Sprechen Sie bitte etwas langsamer", "slower"),
    ("Das ist mir viel zu schnell", "slower"),
    ("Können Sie lauter sprechen?", "louder"),
    ("Ich höre Sie so schlecht", "louder"),
    ("Ich hätte gern mehr Informationen dazu", "more"),
    ("Ja, erzählen Sie mehr", "more"),
    ("Welche Unterlagen brauche ich?", "documents"),
    ("ja genau", "yes"),
    ("ja, gerne", "yes"),
    ("nein", "no"),
    ("nee, danke", "no"),
    ("das stimmt nicht", "no"),
    ("Nein danke, das war alles", "goodbye"),
    ("Vielen Dank, auf Wiederhören", "goodbye"),
    ("Das war's, tschüss", "goodbye"),
    ("Hilfe", "help"),
    ("Was kann ich hier fragen?", "help"),
    ("Einen Moment bitte, ich hole einen Stift", "wait"),
    ("Vielen herzlichen Dank", "thanks"),
    ("Ich möchte bitte mit einem Mitarbeiter sprechen", "person"),
    ("Verdammt, geben Sie mir endlich einen Menschen", "person"),
    ("Ich rufe jetzt schon zum dritten Mal an wegen meiner Karte, verbinden Sie mich sofort", "person"),
    ("Mitarbeiterin", "person"),
    ("Ich will nicht mit einem Computer sprechen", "person"),
    ("Englisch bitte", "language:en"),
    ("Sprechen Sie Türkisch?", "language:tr"),
    ("Ich spreche kein Deutsch, Arabisch bitte", "language:ar"),
    ("Können wir auf Suaheli weitermachen", "language:sw"),
    ("Suaheli bitte", "language:sw"),
    ("English please", "language:en"),
]

BY_SHAPE = [
    ("den Anfang hab ich nicht mitgekriegt", "repeat"),
    ("i hob des ned verstandn", "repeat"),
    ("können Sie das widerholen", "repeat"),
    ("da komm ich nicht hinterher", "slower"),
    ("ich lerne noch Deutsch, bitte langsam", "slower"),
    ("die Leitung rauscht", "louder"),
    ("mein Hörgerät ist kaputt, bitte lauter", "louder"),
    ("ich find grad keinen Stift", "wait"),
    ("es klingelt, Moment", "wait"),
    ("das war mir zu knapp", "more"),
    ("welche Befehle kennen Sie", "help"),
    ("jetzt hab ich's verstanden, danke", "thanks"),
    ("nicht das erste, das zweite", "second"),
    ("das erste und das zweite", "both"),
    ("weder das eine noch das andere", "neither"),
    ("das passt beides nicht", "neither"),
    ("wird das Gespräch aufgezeichnet", "privacy"),
    ("gibts da auch echte Leute", "person"),
    ("auf wieder hören danke schön", "goodbye"),
    ("das ist ja toll, herzlichen Dank für die Auskunft", "thanks"),
    ("das wäre super", "yes"),
    ("Nein, bleiben wir doch bei Deutsch bitte", "language:de"),
    ("Vergessen Sie es", "no"),
    ("Rückruf bitte", "person"),
]
"""Reasons, complaints, Bavarian and learners' forms, words around a command in any order."""

NOT_SAID = [
    "Wo kann ich meine Karte wiederholen lassen?",
    "mein",
    "Kann ich auf Englisch schreiben?",
    "Spricht bei Ihnen jemand Arabisch?",
    "Wer ist mein Sachbearbeiter?",
    "Ich brauche Hilfe mit dem Formular",
    "Wie lange muss ich warten?",
    "Was muss ich machen?",
    "Ich bin fertig mit dem Studium",
    "Bin ich vielleicht schon Deutscher?",
    "Kann ich jemanden mitbringen?",
    "Darf ich weiter arbeiten?",
    "Und was kostet das?",
    "Wie geht das?",
    "Ich habe den Bescheid nicht verstanden",
    "Ich habe noch keine Antwort gehört vom Amt",
    "Kann ich die Karte noch einmal bekommen, wenn sie weg ist?",
    "Meine Karte ist nicht angekommen",
    "Bekommt mein Kind auch eine zweite Karte?",
    "Ich lerne Deutsch für die Prüfung",
    "Hallo, guten Tag",
    "Kann ich meinen Mitarbeiter aus Indien holen?",
    "Was mach ich, wenn ich die Deutschprüfung wiederholen muss?",
    "Wo ist das Amt?",
    "Kann ich die Unterlagen noch einmal einreichen?",
    "Brauche ich eine Person, die für mich bürgt?",
    "Ich warte seit drei Monaten auf meinen Brief",
    "",
    "🙂",
]


@pytest.mark.parametrize(("text", "expected"), [*SAID, *BY_SHAPE])
def test_a_command_is_heard(text: str, expected: str | None) -> None:
    assert command(text, GERMAN) == expected


@pytest.mark.parametrize("text", NOT_SAID)
def test_a_question_is_no_command(text: str) -> None:
    assert command(text, GERMAN) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oh sorry, mir ist gerade das Handy runtergefallen, was war das letzte?", "repeat"),
        ("Meine Mutter hört mit, bitte sprechen Sie schön langsam und deutlich.", "slower"),
        ("Könnten Sie einen Moment warten, mein Sohn weint.", "wait"),
        ("Meine Frau versteht nur Russisch, bitte auf Russisch.", "language:ru"),
        ("Mein Bus kommt, tschüss", "goodbye"),
        ("Mein Sohn hat Husten, was soll ich ihm geben?", None),
        ("Meine Karte ist weg, bitte helfen Sie", None),
        ("Mein Freund spricht nur Englisch, kann er den Kurs machen?", None),
        ("Nach der Hochzeit bin ich allein zurück, meine Frau weint jeden Tag", None),
        ("Krieg ich das zurück, wenn's abgelehnt wird?", None),
        ("Was mach ich, wenn ich die Deutschprüfung wiederholen muss?", None),
    ],
)
def test_a_reason_may_stand_beside_a_command(text: str, expected: str | None) -> None:
    assert (command(text, GERMAN) or with_reason(text, GERMAN)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Could you say that again, please?", "repeat"),
        ("I'm sorry, I didn't understand that", "repeat"),
        ("Can you speak more slowly please", "slower"),
        ("I can't hear you", "louder"),
        ("Tell me more about that", "more"),
        ("yes please", "yes"),
        ("no, that's wrong", "no"),
        ("That's all, thank you, goodbye", "goodbye"),
        ("Hold on a second", "wait"),
        ("Thank you so much", "thanks"),
        ("I'd like to talk to a real person", "person"),
        ("I can't keep up with you", "slower"),
        ("you sound very far away", "louder"),
        ("what commands are there", "help"),
        ("neither of those is right", "neither"),
        ("I'll take the second option", "second"),
        ("is this call recorded", "privacy"),
        ("My child is German, can I stay?", None),
        ("You're too quiet", "louder"),
        ("Do you speak German?", "language:de"),
        ("How much does the card cost?", None),
        ("Do I have to wait for the card?", None),
    ],
)
def test_commands_in_english(text: str, expected: str | None) -> None:
    assert command(text, ENGLISH) == expected


@pytest.mark.parametrize("lang", ["de", "en"])
def test_hardly_any_written_question_is_taken_for_a_command_or_an_emergency(lang: str) -> None:
    """All ways of asking in the knowledge base: at most one in a hundred."""
    phrases = GERMAN if lang == "de" else ENGLISH
    asked = [
        line
        for path in sorted((ROOT / "knowledge" / lang / "questions").glob("[a-z]*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#") and path.stem not in ("abschiebung", "fam_trennung")
    ]
    taken = [line for line in asked if command(line, phrases) or emergency(line, phrases)]
    assert len(taken) <= len(asked) / 100, taken


def test_a_self_repair_leaves_what_was_meant() -> None:
    known = GERMAN[0]
    assert repaired("Was kostet die Karte, nein, ich meine, wo ist das Amt?", known) == "wo ist das Amt?"
    assert repaired("Wo ist das Amt, ich meine", known) == "Wo ist das Amt, ich meine"
    assert repaired("nein, ich meine das zweite", known) == "das zweite"
    assert repaired("Wo ist das Amt?", known) == "Wo ist das Amt?"


def test_backchannel_words_show_only_that_somebody_listens() -> None:
    assert is_backchannel("mhm, ja", GERMAN[0])
    assert not is_backchannel("ja aber", GERMAN[0])
    assert not is_backchannel("", GERMAN[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zweitens", 1),
        ("nein, ich meine die erste", 0),
        ("Verlängern", 0),
        ("Aufenthaltserlaubnis", None),
        ("egal", None),
    ],
)
def test_a_choice_by_the_words_that_only_one_title_has(text: str, expected: int | None) -> None:
    titles = ["Aufenthaltserlaubnis verlängern", "Erste Aufenthaltserlaubnis"]
    assert choose(repaired(text, GERMAN[0]), titles, GERMAN) == expected


def test_a_choice_of_words_is_one_phrase_for_each() -> None:
    assert set(patterns("nicht/nix verst*")) == {("nicht", "verst*"), ("nix", "verst*")}
    assert list(patterns("noch einmal")) == [("noch", "einmal")]


def test_phrases_are_found_by_their_first_word() -> None:
    entries = Entries.of([("repeat", ("wiederhol*",)), ("more", ("mehr", "dazu")), ("repeat", ("noch", "mal"))])
    assert [name for name, _ in entries.begun(Heard(("mehr", "dazu", "wiederholen")))] == ["repeat", "more"]
    assert entries.begun(Heard(("widerholen",))) == [("repeat", ("wiederhol*",))]
    assert entries.begun(Heard(("mir",))) == []


def test_phrases_whose_short_words_were_not_said_are_left_out() -> None:
    entries = Entries.of([("repeat", ("noch", "mal")), ("repeat", ("noch", "einmal")), ("more", ("noch", "was"))])
    assert [phrase for _, phrase in entries.begun(Heard(("noch", "einmahl", "was")))] == [
        ("noch", "einmal"),
        ("noch", "was"),
    ]


def test_short_words_are_told_apart_long_ones_by_likeness() -> None:
    assert not alike("nein", "mein")
    assert alike("mitarbeitern", "mitarbeiter")
    assert not alike("bengalisch", "englisch")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("in meiner Wohnung brennt es", "fire"),
        ("ich möchte einfach nicht mehr leben", "suicide"),
        ("mein Mann hat mich gestern wieder geschlagen", "violence"),
        ("mein Vater bekommt keine Luft", "danger"),
        ("die Polizei steht gerade vor unserer Tür", "police"),
        ("my husband is hitting me", "violence"),
        ("I want to kill myself", "suicide"),
        ("honestly I don't want to live", "suicide"),
        ("I don't want to live off the state", None),
        ("Ich arbeite bei der Feuerwehr", None),
        ("Was passiert bei einer Abschiebung?", None),
        ("Mein Pass ist bei einem Brand verbrannt", None),
        ("Brauche ich ein Führungszeugnis von der Polizei?", None),
    ],
)
def test_emergencies(text: str, kind: str | None) -> None:
    assert emergency(text, GERMAN) == kind


def test_digits_by_words_keys_and_tens() -> None:
    assert digits_in("null acht null drei eins, einunddreißig zwo", GERMAN) == "08031312"
    assert digits_in("plus 49 8031", GERMAN) == "498031"
    assert digits_in("oh eight oh twenty one", ENGLISH) == "08021"
    assert digits_in("nein danke", GERMAN) == ""


@pytest.mark.parametrize(
    ("number", "expected"),
    [("08031123456", "+498031123456"), ("+43 1 58858", "+43158858"), ("1001", None), ("anonymous", None), (None, None)],
)
def test_numbers_in_international_form(number: str | None, expected: str | None) -> None:
    assert international(number) == expected


def test_numbers_are_read_as_they_are_dialled_here() -> None:
    assert read_back("+498031123") == "0 8 0, 3 1 1, 2 3"
    assert read_back("+43158858") == "0 0 4, 3 1 5, 8 8 5, 8"


@given(st.text(max_size=300))
def test_any_text_is_understood_as_something_or_nothing(text: str) -> None:
    command(text, GERMAN)
    emergency(text, GERMAN)
    digits_in(text, GERMAN)
    international(text)
    repaired(text, GERMAN[0])
    choose(text, ["a b", "c d"], GERMAN)
    assert all(tokens(text))


def test_ten_thousand_words_are_cut_where_nobody_talks_that_long() -> None:
    text = "Wort " * 10_000
    assert len(tokens(text)) <= MAX_CHARACTERS
    assert command(text, GERMAN) is None
    assert emergency(text + " es brennt", GERMAN) is None  # behind what is looked at
    assert emergency("es brennt " + text, GERMAN) == "fire"
