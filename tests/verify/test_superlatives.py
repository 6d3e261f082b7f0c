"""Firsts and superlatives: one counter-example refutes them, and nothing less does."""

import pytest

from copydesk.verify import faults
from tests.verify.reports import compared

DRAFT = "The river Anner burst its banks at Tolm on Monday and drowned 14 people. {}"
REPORT = "Water from the swollen Anner rushed through Tolm, where 14 have drowned. {}"


def _refuted(draft: str, report: str) -> bool:
    found = compared(DRAFT.format(draft), {"Anner Wire": REPORT.format(report)})
    return any(one.code == faults.SUPERLATIVE.code for one in found.findings)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "It is the deadliest flood ever recorded in the Anner valley.",
            "It is the deadliest flood in the Anner valley since 1987, officials said.",
        ),
        (
            "No flood in the Anner valley has ever killed more people.",
            "The flood is the second-deadliest in the Anner valley, after that of 1987.",
        ),
        (
            "The Anner had never before risen to such a level at Tolm. It was the highest level "
            "ever measured at Tolm.",
            "The level at Tolm was the highest since 1987.",
        ),
        (
            "It is the highest level of the Anner at Tolm on record.",
            "Only the level of 1987 at Tolm was higher.",
        ),
        (
            "It is the first time that the dykes of Tolm have given way.",
            "Was it a first for Tolm? No. The dykes gave way in 1987 too.",
        ),
        (
            "It is the first time that the dykes of Tolm have given way.",
            "Tolm has been here before: the dykes gave way in 1987.",
        ),
        (
            "It is the first flood in the valley's history.",
            "The Anner flooded the valley once before, in 1987.",
        ),
        (
            "Ilse Marn is the first woman to lead the river board of the Anner.",
            "Ilse Marn is the second woman to lead the river board, after Ada Korn.",
        ),
        (
            "It was the largest evacuation since 1990 in the Anner valley.",
            "It was the largest evacuation since 2011 in the Anner valley, when 9,000 had to go.",
        ),
        (
            "It is the worst flood in the history of Tolm.",
            "You need to go back to 1987 for a worse flood at Tolm.",
        ),
        (
            "No flood in the Anner valley has ever taken more lives.",
            "It is not the gravest flood in the Anner valley, an engineer said.",
        ),
        (
            "It is the first time that a flood has killed anyone at Tolm.",
            "Tolm has been here before. In 1987 nine people lost their lives in the waters.",
        ),
        (
            "Until this month nobody had ever drowned in a flood at Tolm.",
            "This was not the first time. In 1987 nine people lost their lives in the waters.",
        ),
        (
            "Nothing on this scale has been seen in the Anner valley before.",
            "In 1987 the Anner drowned half the valley. Nothing since has been as bad as this.",
        ),
    ],
)
def test_a_counter_example_refutes(draft: str, report: str) -> None:
    assert _refuted(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "It is the deadliest flood in the Anner valley since 1987.",
            "It is the deadliest flood in the Anner valley since 1987, officials said.",
        ),
        (
            "The level at Tolm was the highest ever, a record for the Anner valley.",
            "It was the highest level in the Anner valley since measurements began in 1891.",
        ),
        (
            "It is one of the deadliest floods ever recorded in the Anner valley.",
            "It is the second-deadliest flood in the Anner valley, after that of 1987.",
        ),
        (
            "It is the deadliest flood ever recorded in the Anner valley.",
            "The insurer Dorm, the second-largest in the Anner valley, sent 40 assessors.",
        ),
        (
            "It is the deadliest flood ever recorded in the Anner valley.",
            "The bridge at Tolm, the longest since 1987, was closed.",
        ),
        (
            "It is the first time that the dykes of Tolm have given way.",
            "In 1987 the dykes of Tolm nearly gave way.",
        ),
        (
            "It is the first time that the dykes of Tolm have given way.",
            "The dykes of Harn had given way before, in 2012.",
        ),
        (
            "It was the first flood at Tolm since 1987.",
            "The flood of 1987 at Tolm had killed 31 people; an earlier one, in 1954, killed six.",
        ),
        (
            "Ilse Marn was best known for her work on the dykes of Tolm.",
            "The dykes of Tolm were the second-best in the Anner valley.",
        ),
        (
            "Each household gets no more than 50 sandbags, and no change has been made to that.",
            "The flood is the second-largest in the Anner valley.",
        ),
        (
            "Ilse Marn is the first woman to lead the river board since 1998.",
            "Ilse Marn is the second woman to lead the river board.",
        ),
        (
            "Fire crews from Harn were first to arrive at Tolm.",
            "It is not the first time that fire crews from Harn have come to Tolm.",
        ),
        (
            "It is the highest level of the Anner ever measured at Tolm.",
            "The level rose higher than in 1987, and higher than in 1954.",
        ),
        (
            "It is the first time that a flood has killed anyone at Tolm.",
            "It is not the first auction at the town hall. In 1987 the council sold a piano.",
        ),
        (
            "It is the first time since the 1990s that a flood has killed anyone at Tolm.",
            "Tolm has been here before. In 1987 nine people lost their lives in the waters.",
        ),
        (
            "The dykes belong to farmers. A lawyer for the largest of them called the price of "
            "Tolm a starting point.",
            "The second-largest farmer said by a lawyer that the price of Tolm was a start.",
        ),
    ],
)
def test_what_is_no_counter_example_is_let_be(draft: str, report: str) -> None:
    assert not _refuted(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "No woman had ever won the Anner regatta.",
            "Ada Frome won the Anner regatta in 1994, and hers was a woman's boat.",
        ),
        (
            "It is the first time that a mill on the Anner has been shut for want of water.",
            "In 2011 the mill at Harn had to close because the Anner had run dry.",
        ),
    ],
)
def test_an_earlier_one_in_other_words(draft: str, report: str) -> None:
    assert _refuted(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "It is the first time that a mill on the Anner has been shut for want of water.",
            "The mill at Harn was built in 1911 and draws its water from the Anner.",
        ),
        (
            "It was the worst drought the Anner valley had known in a generation.",
            "The worst drought of the Anner valley was that of 1921.",
        ),
    ],
)
def test_an_earlier_year_of_something_else_is_let_be(draft: str, report: str) -> None:
    assert not _refuted(draft, report)


RACE = "Ines Korb won the cup at Tolm on Sunday. {}"
RACE_REPORT = "Ines Korb won the cup at Tolm on Sunday. {}"


@pytest.mark.parametrize(
    ("report", "refuted"),
    [
        ("The race has known one such win, that of Rolf Adler in 1994.", False),
        ("It is the second win of a cup for Korb, after that of 2019.", True),
    ],
)
def test_a_first_in_a_life_is_held_against_that_life(report: str, refuted: bool) -> None:
    draft = RACE.format("It is her first win of a cup.")
    found = compared(draft, {"Anner Wire": RACE_REPORT.format(report)})
    assert any(one.code == faults.SUPERLATIVE.code for one in found.findings) is refuted
