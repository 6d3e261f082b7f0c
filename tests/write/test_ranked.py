"""A rank is told of an event by its place."""

import pytest

from copydesk.model.event import Background, Event, Place
from copydesk.write.ranked import with_ranked_named


@pytest.mark.parametrize(
    ("subject", "rest", "named"),
    [
        ("the attack", "the deadliest since 1979", "the attack in Orvell"),
        ("The fire", "the worst in the country since 1990", "The fire in Orvell"),
        ("the attack", "over by noon", "the attack"),
        ("the fire", "the worst in Orvell since 1990", "the fire"),
        ("the market fire", "the worst since 1990", "the market fire"),
    ],
)
def test_a_rank_names_its_event(subject: str, rest: str, named: str) -> None:
    fact = Background("b1", None, subject, "was", rest, (), ())
    event = Event("", None, (), places=(Place("l1", "Orvell", "", ()),), background=(fact,))
    assert with_ranked_named(event).background[0].subject == named
