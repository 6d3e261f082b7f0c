"""Numbers that are both told roughly."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.quantities import agree, differ


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("some 87 tonnes", "roughly 78 tonnes", False),
        ("about 80 tonnes", "some 79 tonnes", True),
        ("some 300 km", "about 305 km", True),
    ],
)
def test_two_rough_measures_are_one_only_if_they_are_near(one: str, other: str, same: bool) -> None:
    article = read(f"It fell {one}. It fell {other}.")
    first, second = Reading(article, find_reference(article, None)).quantities
    assert agree(first, second) is same


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("some 87 tonnes", "roughly 78 tonnes", True),
        ("some 690,000 tonnes", "640,000 tonnes", True),
        ("about 80 tonnes", "76 tonnes", False),
        ("about 1,000 tonnes", "1,040 tonnes", False),
        ("1.8 per cent", "0.8 per cent", True),
        ("1.8 per cent", "2 per cent", False),
    ],
)
def test_a_rough_number_differs_from_what_would_not_be_rounded_to_it(
    one: str, other: str, apart: bool
) -> None:
    article = read(f"It fell {one}. It fell {other}.")
    first, second = Reading(article, find_reference(article, None)).quantities
    assert differ(first, second) is apart
