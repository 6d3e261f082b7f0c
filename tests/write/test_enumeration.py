"""Breakdowns keep the order of their source, and share no shape with its sentence."""

import pytest

from copydesk.model.event import Background
from copydesk.write.enumeration import in_turn
from copydesk.write.turned import turned


def fact(subject: str, verb: str, rest: str) -> Background:
    return Background("b1", None, subject, verb, rest, (), ())


@pytest.mark.parametrize(
    ("one", "whole", "printed"),
    [
        (fact("Norway", "will lose", "40 posts, Spain 30 and Malta 12"), "82",
         "of the 82, 40 were to go in Norway, 30 in Spain and 12 in Malta"),
        (fact("40 of the posts", "are", "in sales, 30 in research and 12 in transport"), "",
         "sales made up 40, research 30 and transport 12"),
        (fact("Norway", "will lose", "40 posts and the sea view"), "82", None),
        (fact("The plant", "employs", "40 people"), "82", None),
    ],
)  # fmt: skip
def test_a_breakdown_keeps_the_order_of_its_source(
    one: Background, whole: str, printed: str | None
) -> None:
    assert in_turn(one, whole) == printed


def test_a_list_is_not_scrambled_to_be_other_than_its_source() -> None:
    text = "Norway lost 40, Spain 30, Malta 12 and Latvia 9."
    made = turned(text, ("norway", "lost", "40", "spain", "30", "malta", "12", "and", "latvia"))
    assert made is None or "Latvia 9, Malta 12" not in made
