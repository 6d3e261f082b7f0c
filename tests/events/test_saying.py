"""Who gives what a sentence states, and whether that is a publisher."""

import pytest

from copydesk.events.saying import is_publisher


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Tidewater", True),
        ("Tidewater World", True),
        ("the newsletter Tidewater", True),
        ("The Messenger", True),
        ("Police", False),
        ("the harbour office", False),
        ("the", False),
    ],
)
def test_a_publisher_is_known_by_its_name_in_full_or_short(said: str, expected: bool) -> None:
    assert is_publisher(said, ["Tidewater World", "Orvell Messenger", "Lunn Police"]) is expected
