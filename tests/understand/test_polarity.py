"""Whether a word is affirmed or denied where it stands."""

import pytest

from copydesk.ingest import read
from copydesk.understand.polarity import denied, has_negation
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference


def _asked(text: str, word: str) -> bool:
    article = read(text.encode())
    reading = Reading(article, find_reference(article, None))
    place = next(one.span for one in reading.words[0] if one.lower == word)
    return denied(reading, 0, place)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The pilot did not signal before the turn.", "signal"),
        ("The ship left without clearance from the port.", "clearance"),
        ("Inspectors found nothing wrong with the valves.", "wrong"),
        ("The council refused to approve the plan.", "approve"),
        ("Police ruled out arson on Friday.", "arson"),
        ("Clearance was withheld because of the wind.", "clearance"),
        ("They haven't accepted the offer.", "accepted"),
        ("The board saw no reason to accept.", "accept"),
        ("The parcels are delayed rather than lost.", "lost"),
    ],
)
def test_denied(text: str, word: str) -> None:
    assert _asked(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The pilot signalled before the turn.", "signalled"),
        ("The party does not exclude a coalition.", "coalition"),
        ("The farmers want no change in fuel duty.", "duty"),
        ("Police have ruled nothing out, arson included.", "arson"),
        ("He did not speak, and the council approved the plan.", "approved"),
        ("The failed coup left the capital in shock.", "coup"),
        ("The firm did not rule out that the new valve had been left.", "left"),
    ],
)
def test_affirmed(text: str, word: str) -> None:
    assert not _asked(text, word)


def test_any_negation() -> None:
    article = read(b"Nobody was hurt. The wall fell.")
    reading = Reading(article, find_reference(article, None))
    assert has_negation(reading, reading.sentences[0].span)
    assert not has_negation(reading, reading.sentences[1].span)
