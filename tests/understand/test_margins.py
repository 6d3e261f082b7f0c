"""A margin taken up with two digits changed round, and margins that something else explains."""

import pytest

from copydesk.ingest import read
from copydesk.understand.derived.margins import find_margin_slips
from copydesk.understand.quantity.tables import read_tables
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference

TABLE = "\n\n| Ward | Votes |\n|---|---|\n| Lind | 3,412 |\n| Torri | 3,331 |\n| Majority | 81 |\n"


def slips(text: str) -> list[str]:
    article = read(text)
    reading = Reading(article, find_reference(article, None))
    tables = read_tables(article.prose, article.blocks, reading.quantities)
    found = find_margin_slips(article.prose, reading.quantities, tables)
    return [one.here.span.cut(text) for one in found]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Lind won by 81 votes. With 18 votes between the two, she slept badly.", ["18"]),
        ("Lind won by 81 votes. Just 18 votes separated them.", ["18"]),
        ("Lind won by 81 votes. Just 81 votes separated them.", []),
        ("Lind won by 81 votes. The town has 18 pubs.", []),
        ("Lind won by 81 votes. In Osk 18 votes were spoiled; 18 votes separated them there.", []),
        ("Lind won by 81 votes. With 24 votes between the two in 2019, she lost.", []),
    ],
)
def test_margins(text: str, wrong: list[str]) -> None:
    assert slips(text + TABLE) == wrong
