"""Digits that differ by a slip."""

import pytest

from copydesk.understand.quantity.sameness import one_digit_off


@pytest.mark.parametrize(
    ("one", "other", "off"),
    [
        ("24.6", "24.9", True),
        ("14", "19", True),
        ("24.6", "2416", False),
        ("24.6", "24.6", False),
        ("24.6", "35.6", False),
        ("4", "9", False),
        ("240", "24", False),
    ],
)
def test_one_digit_off(one: str, other: str, off: bool) -> None:
    assert one_digit_off(one, other, shortest=2) is off
