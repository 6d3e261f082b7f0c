"""What a stretch of prose is about: one name is one term, whatever its ending."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference


def terms(words: str) -> dict[str, bool]:
    """The keys of the terms of a sentence, and whether each is written as a name."""
    article = read(words)
    reading = Reading(article, find_reference(article, None))
    return {term.key: term.name for found in reading.terms for term in found}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The club thanked Tove Brennigan.", "The club saw Tove Brennigan's goal."),
        ("The town lies in Corvania.", "The town knows Corvania’s mayor."),
    ],
)
def test_a_possessive_is_the_same_name(one: str, other: str) -> None:
    names = {key for key, name in terms(one).items() if name}
    assert names <= {key for key, name in terms(other).items() if name}
