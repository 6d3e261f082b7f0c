"""What sort of speaker a report names."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.party import Party, party_of, publisher_key


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
