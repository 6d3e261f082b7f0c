"""What sort of speaker a report names."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.party import Party, party_of, publisher_key, speaks_for_itself


def party_in(words: str, *publishers: str) -> Party:
    article = read(words.encode())
    reading = Reading(article, find_reference(article, None))
    keys = frozenset(map(publisher_key, publishers))
    return party_of(reading, reading.told[0].speaker, keys)


@pytest.mark.parametrize(
    ("publisher", "relay"),
    [
        ("Sorrel", True),
        ("Sorrel Weekly", True),
        ("The Old Sorrel", True),
        ("Sorrels Weekly", False),
        ("Mossorrel", False),
    ],
)
def test_an_outlet_is_known_by_whole_words(publisher: str, relay: bool) -> None:
    words = "The carrier Sorrel said that the weir of Bell had held."
    assert party_in(words, publisher).relay is relay


@pytest.mark.parametrize(
    ("word", "sorts"),
    [
        ("company", {"business"}),
        ("companies", {"business"}),
        ("ministry", {"officialdom"}),
        ("ministries", {"officialdom"}),
        ("part", set()),
        ("compan", set()),
        ("ministr", set()),
    ],
)
def test_a_plural_in_ies_is_of_its_singular(word: str, sorts: set[str]) -> None:
    assert Party((), frozenset((word,)), person=False, relay=False).sorts == sorts


@pytest.mark.parametrize(
    ("publisher", "own"),
    [("Port of Marn Pilots' Association", True), ("Marn Port Gazette", False), ("Marn", False)],
)
def test_a_body_that_publishes_speaks_for_itself(publisher: str, own: bool) -> None:
    head = f"---\npublisher: {publisher}\n---\n"
    article = read(f"{head}The weir of Bell had held, the pilots said.".encode())
    assert speaks_for_itself(Reading(article, find_reference(article, None))) is own


@pytest.mark.parametrize(
    ("called", "umbrella"),
    [
        ("the authority", True),
        ("the port authority", False),
        ("port officials", True),
        ("a spokesman for the union", True),
    ],
)
def test_who_may_be_anybody(called: str, umbrella: bool) -> None:
    party = Party((), frozenset(called.split()), person=False, relay=False)
    assert party.umbrella is umbrella
