"""A fact in indirect speech with its substance quoted."""

from dataclasses import replace

import pytest

from copydesk.model.event import Background
from copydesk.write.cast import Cast
from copydesk.write.dates import Calendar
from copydesk.write.partly import partly_quoted
from copydesk.write.runs import Runs
from copydesk.write.telling import Telling
from tests.write.made import AS_OF, EVENT, wire


def _told(subject: str, verb: str, rest: str) -> list[str | None]:
    telling = Telling(EVENT, Runs(()), {}, Calendar(AS_OF), Cast(()))
    piece = replace(wire("A fire broke out"), quote=f"{subject} {verb} {rest}.")
    fact = Background("b99", None, subject, verb, rest, (piece,), ("Lantern Wire",))
    clause = telling.clause(subject, verb, rest)
    return [make() for make in partly_quoted(telling, fact, clause)]


def test_terms_are_told_in_the_words_of_their_report() -> None:
    (told,) = _told("Sorters", "will receive", "nine weeks of base pay and two more for each child")
    assert told == (
        "Lantern Wire reported that sorters were to receive "
        "“nine weeks of base pay and two more for each child”"
    )


@pytest.mark.parametrize(
    ("subject", "verb", "rest"),
    [
        ("Sorters", "sang", "three songs about the sea and two about the rain"),
        ("Sorters", "will receive", "pay"),
        ("Sorters", "will receive", "nine weeks of base pay that their union had asked for"),
        ("Sorters", "have", "nine weeks of base pay and two more for each child"),
    ],
)
def test_trivia_scraps_and_what_points_elsewhere_are_not_quoted(
    subject: str, verb: str, rest: str
) -> None:
    assert _told(subject, verb, rest) == []
