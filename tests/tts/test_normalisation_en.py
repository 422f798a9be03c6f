"""English texts of the knowledge base, as they are read in Europe."""

import pytest

from voicebot.tts.normalisation import digits, normalise

READ = {
    "€93": "ninety-three euros",
    "93 euros": "ninety-three euros",
    "1,234.50 €": "one thousand two hundred and thirty-four euros fifty",
    "1.234,50 €": "one thousand two hundred and thirty-four euros fifty",
    "€25–30": "twenty-five to thirty euros",
    "€0.60 or €1": "sixty cents or one euro",
    "on 12.06.2026": "on the twelfth of June twenty twenty-six",
    "on the 12 June 2026": "on the twelfth of June twenty twenty-six",
    "since 1 May 2025": "since the first of May twenty twenty-five",
    "May 1, 2025": "May first twenty twenty-five",
    "12/06/2026": "the twelfth of June twenty twenty-six",
    "1998, 2005 and 2026": "nineteen ninety-eight, two thousand and five and twenty twenty-six",
    "8 am–12 noon": "eight A M to twelve noon",
    "2–5:30 p.m. Then": "two P M to five thirty P M. Then",
    "08:00–12:00": "eight to twelve o'clock",
    "at 13:00 or 8:05": "at one P M or eight oh five",
    "Mon–Fri 8 am": "Monday to Friday eight A M",
    "Call 08031 392 01.": "Call zero eight zero three one, three nine two, zero one.",
    "Call 112 now": "Call one one two now",
    "112 people": "one hundred and twelve people",
    "§ 24 AufenthG": "Section twenty-four Residence Act",
    "§§ 3 and 4": "Sections three and four",
    "Section 24": "Section twenty-four",
    "Section 24(1) no. 16": "Section twenty-four, paragraph one, number sixteen",
    "E.g. the eAT, i.e. the card, etc.": "For example the E A T, that is the card, et cetera.",
    "EU, BAMF and MILA": "E U, Bamf and Mila",
    "file number 31-1234/26": "file number three one, dash, one two three four, slash, two six",
    "83022 Rosenheim": "eight three zero two two Rosenheim",
    "poststelle@lra-rosenheim.de": "poststelle at L R A dash rosenheim dot D E",
    "the 2nd floor, the 21st time": "the second floor, the twenty-first time",
    "50% of 2,500": "fifty percent of two thousand five hundred",
    "3–6 months": "three to six months",
    "level B1": "level B one",
    "the 1990s": "the nineteen nineties",
}


@pytest.mark.parametrize("written", READ)
def test_reads_as_a_clerk_would(written: str) -> None:
    assert normalise(written, "en") == READ[written]


def test_reads_a_number_back_in_groups() -> None:
    assert digits("+4980311234", "en") == "plus four nine, eight zero three one, one two three four"
