"""Figures: numbers of one case that differ are caught; other groups, days and places are not."""

import pytest

from copydesk.verify import faults
from tests.verify.reports import compared

LANDSLIDE = {
    "Corrie Wire": "A landslide buried the village of Ostrel on Monday. Rescuers sent 640 tents, "
    "and 3,260 residents slept in halls, of whom 1,180 have gone home. Turnout at the vote on the "
    "dam was 61.4 per cent, down from 66.2 per cent in 2019. Nine people died in Ostrel and 31 "
    "were hurt. Two of the dead were children.",
    "Hill Radio": "The rebels demanded that Vannia free 11 prisoners. In Ostrel 31 were hurt.",
    "Vale Post": "Vannia was told to free eleven prisoners, rebels say. In Ostrel 31 were hurt.",
}


def _wrong_figures(draft: str) -> list[str]:
    report = compared(draft, LANDSLIDE)
    return [
        found.span.cut(report.article.text)
        for found in report.findings
        if found.code == faults.FIGURE.code
    ]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("In Ostrel, 4,700 residents had to sleep elsewhere; 1,180 are home again.", "4,700"),
        ("A mere 52 per cent took part in Ostrel's vote, against 66.2 per cent.", "52 per cent"),
        ("The landslide at Ostrel killed 16 people and hurt 31.", "16"),
    ],
)
def test_a_number_that_stands_in_place_of_another_is_caught(draft: str, words: str) -> None:
    assert words in _wrong_figures(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "Nearly 3,300 residents of Ostrel slept in halls, and 1,180 are home again.",
        "Some 1,200 of the 3,260 residents of Ostrel have gone home.",
        "At least eight people died in the landslide at Ostrel.",
        "Up to 700 tents were sent to Ostrel by rescuers.",
        "Around three in five took part in the vote at Ostrel.",
        "Two children were among the people killed at Ostrel.",
        "Four firefighters were hurt in the landslide at Ostrel.",
        "In Brask, 14 people died in another landslide on Monday.",
        "In 2011 a landslide at Ostrel killed 22 people.",
        "The landslide at Ostrel killed between eight and ten people.",
        "More than 30 people were hurt at Ostrel.",
        "Dozens of people were hurt in Ostrel.",
        "Each hall in Ostrel took in 120 residents.",
        "Another 25 tents went to Brask.",
        "The landslide at Ostrel was 400 metres wide.",
        "Rescuers from Brask sent 12 dogs to Ostrel.",
        "Of the 31 hurt in Ostrel, 12 are still in hospital.",
        "Police in Vannia arrested 14 smugglers.",
        "Six villagers from Ostrel, all men, were hurt on Tuesday while digging.",
    ],
)
def test_a_right_number_or_one_of_another_case_is_let_be(draft: str) -> None:
    assert _wrong_figures(draft) == []
