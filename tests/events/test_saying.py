"""Who gives what a sentence states, and whether that is a publisher."""

import pytest

from copydesk.events.saying import is_publisher, speaker_of
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.understand.reading import Reading
from copydesk.write.layout import as_article


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


def test_what_somebody_says_behind_a_comma_they_say_too() -> None:
    words = (
        "The company said it expected a one-time charge of $85 million to $95 million, most of it "
        "in the fourth quarter, and savings of about $160 million a year."
    )
    reading = Reading(as_article(words), Reference(None, ReferenceFrom.NONE))
    spans = [one.span for one in reading.quantities if one.unit]
    assert {speaker_of(reading, 0, span) for span in spans} == {"The company"}
