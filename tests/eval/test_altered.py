"""The calendar's own judgement of weekdays beside their dates."""

import pytest

from eval.altered import weekday_pairs


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("Wednesday, January 3, 2024", True),
        ("Thursday January 3 2024", False),
        ("on Wed 03 Jan 2024 at 0914", True),
        ("Thu, 3 January 2024", False),
        ("Wednesday, January 3rd, 2024", True),
    ],
)
def test_weekday_before_its_date(text: str, agrees: bool) -> None:
    assert [said for _, said in weekday_pairs(text)] == [agrees]


@pytest.mark.parametrize("text", ["Wednesday", "3 January 2024", "Monday 31 February 2024"])
def test_no_pair(text: str) -> None:
    assert list(weekday_pairs(text)) == []
