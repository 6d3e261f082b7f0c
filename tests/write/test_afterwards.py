"""What came before an event, and what came after it, where no time is given."""

import pytest

from copydesk.model.event import Background
from copydesk.write.afterwards import came_after, came_before


def _fact(verb: str, rest: str) -> Background:
    return Background("b1", None, "The harbour board", verb, rest, (), ())


@pytest.mark.parametrize(
    ("verb", "rest", "after"),
    [
        ("called off", "the regatta", True),
        ("cancelled", "the regatta", True),
        ("resigned", "", True),
        ("was called", "the oldest in the country", False),
        ("met", "in the town hall", False),
        ("cancelled", "the regatta at 8:30 a.m.", False),
    ],
)
def test_what_somebody_did_since_came_after(verb: str, rest: str, after: bool) -> None:
    assert came_after(_fact(verb, rest)) is after


@pytest.mark.parametrize(
    ("rest", "before"),
    [
        ("90 mm in the two days before the collapse", True),
        ("a new gauge ahead of the storm", True),
        ("90 mm after the collapse", False),
        ("a decision before the weekend", False),
    ],
)
def test_what_led_up_to_an_event_came_before(rest: str, before: bool) -> None:
    assert came_before(_fact("measured", rest)) is before
