"""Totals that the text tells of a column, and the one cell whose digits have changed places."""

import pytest

from copydesk.ingest import read
from copydesk.understand.quantity.tables import read_tables
from copydesk.understand.quantity.tablesums import find_total_slips
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference

TABLE = "| Day | Snow (cm) |\n|---|---|\n| Monday | 22 |\n| Tuesday | {} |\n| Wednesday | 38 |\n"


def slips(text: str) -> list[tuple[str, float]]:
    """The cells, with what would be right."""
    article = read(text)
    reading = Reading(article, find_reference(article, None))
    told = [quantity for quantity in reading.quantities if quantity.cell is None]
    return [
        (slip.cell.text, slip.right)
        for table in read_tables(article.prose, article.blocks, reading.quantities)
        for slip in find_total_slips(table, told)
    ]


@pytest.mark.parametrize(
    ("told", "cell", "right"),
    [
        ("Three days brought 111 centimetres.", "15", 51.0),
        ("The gauge took in 123 cm all told.", "36", 63.0),
    ],
)
def test_a_told_total_shows_swapped_digits(told: str, cell: str, right: float) -> None:
    assert slips(f"{told}\n\n{TABLE.format(cell)}") == [(cell, right)]


@pytest.mark.parametrize(
    "told",
    [
        "Three days brought 75 centimetres.",
        "Three days brought 121 centimetres.",
        "The road was shut for 111 kilometres.",
        "Some 111 drivers waited.",
    ],
)
def test_other_numbers_are_let_be(told: str) -> None:
    assert slips(f"{told}\n\n{TABLE.format('15')}") == []
