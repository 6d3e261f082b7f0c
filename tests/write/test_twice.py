"""What is told a second time in other words: the fuller sentence is kept."""

import pytest

from copydesk.model.draft import Sentence
from copydesk.write.telling import Item
from copydesk.write.twice import told_twice


def twice(*texts: str) -> frozenset[str]:
    return told_twice([Item(f"b{at}", Sentence(one, (), ())) for at, one in enumerate(texts)])


@pytest.mark.parametrize(
    ("fuller", "shorter"),
    [
        (
            "The Arlen bridge gave way at 6:20 a.m., sending two buses into the river.",
            "At 6:20 a.m., the bridge collapsed.",
        ),
        (
            "A second blast came 10 to 15 minutes later near the harbour gate.",
            "The second explosion came about 15 minutes after the first, Gulf Wire reported.",
        ),
        (
            "The guards had complained about the locks of the north wing twice since May.",
            "Guards complained about the locks twice, according to Ellmouth Herald.",
        ),
    ],
)
def test_the_fuller_of_two_accounts_is_kept(fuller: str, shorter: str) -> None:
    assert twice(shorter, fuller) == {"b0"}
    assert twice(fuller, shorter) == {"b1"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The first bomb exploded at the gate at 3 p.m.",
            "The second bomb exploded at the gate at 3:20 p.m.",
        ),
        ("Shares closed at $21.75 on Monday.", "Shares had been listed at $31."),
        ("The union said Lund had resigned.", "The union said Okoro had resigned."),
    ],
)
def test_two_happenings_are_both_told(one: str, other: str) -> None:
    assert not twice(one, other)
