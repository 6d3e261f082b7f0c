"""Figures: numbers of one case that differ are caught; other groups, days and places are not."""

import pytest

from copydesk.model.verdict import VerdictKind
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


COUNTS = {
    "Corrie Wire": "A landslide buried Ostrel and Brask on Monday. At least 41 houses were lost. "
    "Four villagers died in Ostrel and three in Brask. A second slide came at noon. Rescue teams "
    "sent more than 640 tents, and 57 roads are shut.",
}


@pytest.mark.parametrize(
    ("draft", "words", "had"),
    [
        ("In Ostrel and Brask at least 41 houses were lost.", "at least 41 houses were lost", True),
        ("The slide at Ostrel and Brask took 41 houses.", "41 houses", True),
        ("The slide at Ostrel and Brask took 52 houses.", "52 houses", False),
        ("In Ostrel and Brask at least 54 roads are shut.", "at least 54 roads", False),
        ("In Ostrel and Brask more than 50 roads are shut.", "more than 50 roads", True),
        ("It is the second slide at Ostrel.", "second slide", True),
        ("It is the second anniversary of the Ostrel mine.", "second anniversary", False),
        ("The slide killed four villagers in Ostrel.", "four villagers", True),
        ("Three died in Ostrel and five in Brask.", "Three died", False),
    ],
)
def test_only_a_report_of_the_very_number_bears_it_out(draft: str, words: str, had: bool) -> None:
    report = compared(draft, COUNTS)
    found = [
        one.kind for one in report.verdicts if one.claim.span.cut(report.article.text) == words
    ]
    assert found
    assert all((kind is VerdictKind.SINGLE_SOURCE) is had for kind in found)


TABLE = "| Ostrel, Monday | People |\n|---|---|\n| Killed | {} |\n| Injured | 31 |\n"


@pytest.mark.parametrize(("killed", "had"), [(54, True), (31, False)])
def test_a_cell_is_borne_out_by_a_count_of_what_its_row_names(killed: int, had: bool) -> None:
    told = "On Monday 54 dead were found at Ostrel, and 31 injured, by the rescuers of Brask."
    report = compared(
        "A landslide buried Ostrel and Brask.\n\n" + TABLE.format(killed), {"Corrie Wire": told}
    )
    cells = [one for one in report.verdicts if one.claim.span.cut(report.article.text).isdigit()]
    assert (cells[0].kind is VerdictKind.SINGLE_SOURCE) is had
    assert cells[1].kind is VerdictKind.SINGLE_SOURCE
