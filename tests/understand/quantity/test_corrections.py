"""Numbers that a sentence sets against one told before."""

from datetime import UTC, datetime

import pytest

from copydesk.ingest import read
from copydesk.understand.quantity.corrections import corrections_of
from copydesk.understand.quantity.revisions import revisions_of
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference


def pairs(words: str) -> list[tuple[float, float]]:
    """The new and the old number of each revision in some words."""
    article = read(words)
    reading = Reading(article, find_reference(article, datetime(2025, 3, 4, 12, tzinfo=UTC)))
    found = [*revisions_of(reading), *corrections_of(reading)]
    return [(one.new.value, one.old.value) for one in found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The count of 640 left out the annex. The corrected total is 702.", (702, 640)),
        ("The owners first spoke of 12 boats. By Friday it was 19.", (19, 12)),
        ("The earlier figure of 36 sheep was wrong; the true number is 41.", (41, 36)),
        ("The loss was first put at 36, later cut to 29.", (29, 36)),
        ("The number of sheep lost, originally given as 36, is 41.", (41, 36)),
    ],
)
def test_a_number_takes_the_place_of_one_told_before(
    words: str, found: tuple[float, float]
) -> None:
    assert pairs(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "The fair drew 640 people. It was 31 degrees.",
        "The first of 12 boats left at noon. By Friday it was 19 degrees.",
        "They sold 12 boats and 30 oars. The corrected total is 702.",
        "The mill employs 640. The new total is 702.",
        "It had 36 rooms and cut its staff to 41.",
    ],
)
def test_two_numbers_beside_each_other_are_no_correction(words: str) -> None:
    assert pairs(words) == []
