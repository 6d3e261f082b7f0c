"""Numbers that are both told roughly."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.quantities import agree


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
