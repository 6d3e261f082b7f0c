"""Minutes of a match are read in all their written forms."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference

MATCH = "The referee gave a penalty at half-time. "


def minutes(words: str) -> list[int]:
    article = read(words)
    reading = Reading(article, find_reference(article, None))
    return [one.minute for found in reading.minutes_of_play for one in found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Ilves scored in the 17th minute and Brask in the 58th.", [17, 58]),
        ("Ilves scored on 17 minutes, from a corner.", [17]),
        ("Ilves struck on 17, low to the left.", [17]),
        ("Ilves scored after 17 minutes.", [17]),
        ("Ilves scored 17 minutes in.", [17]),
        ("Brask levelled in the third minute of stoppage time.", [93]),
        ("Brask levelled in the second minute of first-half stoppage time.", [47]),
        ("Goals: 17 Ilves (O), 58 Brask (C), 90+3 Dunmore (O).", [17, 58, 93]),
        ("Scorers: Ilves 17, Brask 58.", [17, 58]),
        ("A 17th-minute goal; Brask 90+3'.", [17, 93]),
        ("| Minute | Scorer |\n|---|---|\n| 17 | Ilves |\n| 90+3 | Brask |", [17, 93]),
    ],
)
def test_every_form_is_read(words: str, found: list[int]) -> None:
    assert minutes(f"{MATCH}\n\n{words}") == found


@pytest.mark.parametrize(
    "words",
    [
        "They waited on 17 chairs for 40 minutes.",
        "The score was 17-12, and 3 to come.",
        "Present: 17 members of the board.",
        "She came 17th in the race.",
    ],
)
def test_other_numbers_of_a_match_report_are_none(words: str) -> None:
    assert minutes(f"{MATCH}\n\n{words}") == []


def test_a_text_that_reports_no_match_has_none() -> None:
    assert minutes("The bridge fell after 17 minutes, in the 58th minute of the test.") == []
