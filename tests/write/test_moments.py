"""The order in which the course of an event is told."""

from copydesk.model.event import Background
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.write.moments import moments
from copydesk.write.order import in_order
from tests.write.made import EVENT


def fact(number: int, subject: str, verb: str, rest: str) -> Background:
    place = Span(number * 100, number * 100 + 50)
    evidence = Evidence("wire", "", place, "", Stance.SUPPORTS, "Wire")
    return Background(f"b{number}", None, subject, verb, rest, (evidence,), ("Wire",))


def test_minutes_of_play_are_in_order_whatever_words_give_them() -> None:
    told = [
        fact(1, "Lund", "equalised", "in the fourth minute of stoppage time"),
        fact(2, "Vik", "was sent off", "in the 83rd minute"),
        fact(3, "Moen", "headed", "Arlen in front in the 71st"),
        fact(4, "Extra time", "brought", "no goals"),
        fact(5, "Hauge", "scored", "from a corner after 12 minutes"),
    ]
    at = moments(EVENT, told)
    assert sorted(at, key=lambda key: at[key]) == ["b5", "b3", "b2", "b1", "b4"]


def test_what_gives_no_time_stands_behind_what_it_belongs_to() -> None:
    told = [
        fact(1, "The fire", "reached", "the roof at 6:30 a.m."),
        fact(2, "The fire", "destroyed", "a warehouse in the port"),
        fact(3, "A guard", "raised", "the alarm at 5:10 a.m."),
    ]
    text = {"wire": "x" * 280 + "\n\n" + "x" * 200}
    ordered = [one.id for ones in in_order(EVENT, told, text).timed for one in ones]
    assert ordered == ["b3", "b1", "b2"]
