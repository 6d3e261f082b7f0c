"""Whose president somebody is."""

import pytest

from copydesk.model.event import Event, Person
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.write.offices import with_offices


def _person(name: str, short: str, office: str, text: str) -> Person:
    piece = Evidence("wire.md", "", Span(0, 1), text, Stance.SUPPORTS, "Lantern Wire")
    return Person(name, name, short, office, "", None, (piece,), ("Lantern Wire",))


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "The Orvell Port Board met. The Board is new. Its president, Ana Ruiz, spoke.",
            "president of the Orvell Port Board",
        ),
        ("The town met. The president, Ana Ruiz, spoke.", "president"),
        ("Its president, Ana Ruiz, spoke.", "president"),
    ],
)
def test_an_office_has_the_body_named_before_it(text: str, office: str) -> None:
    people = (
        _person("Ana Ruiz", "Ruiz", "president", text),
        _person("Orvell Port Board", "Orvell Port Board", "", text),
    )
    event = with_offices(Event("", None, (), people=people), {"wire.md": text})
    assert event.people[0].office == office
