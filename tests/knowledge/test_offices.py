"""Terms of office are in order, and a day near a change gives nobody."""

from datetime import date
from itertools import pairwise

import pytest

from copydesk.knowledge.offices import LAST_DAY, holder_on, terms, terms_of


def test_terms_of_one_office_do_not_overlap() -> None:
    for body, office in sorted({(term.body, term.office) for term in terms()}):
        for before, after in pairwise(terms_of(body, office)):
            assert before.end is not None
            assert before.start < before.end <= after.start


@pytest.mark.parametrize(
    ("body", "office", "day", "name"),
    [
        ("united states", "president", date(2016, 6, 1), "Barack Obama"),
        ("united states", "president", date(2025, 3, 1), "Donald Trump"),
        ("united states", "president", date(2017, 1, 19), None),
        ("united states", "president", date(2017, 1, 21), None),
        ("germany", "chancellor", date(2010, 6, 1), "Angela Merkel"),
        ("iran", "president", date(2024, 6, 15), None),
        ("nato", "secretary general", date(2020, 6, 1), "Jens Stoltenberg"),
        ("atlantis", "king", date(2020, 6, 1), None),
        ("france", "president", date(LAST_DAY.year + 1, 1, 1), None),
    ],
)
def test_holders(body: str, office: str, day: date, name: str | None) -> None:
    assert holder_on(body, office, day) == name
