"""Tables as grids with headings and quantities."""

import pytest

from copydesk.ingest import read
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.understand.quantity.tables import Table, read_tables
from copydesk.understand.reading import Reading

TEXT = """# Harvest

| Farm | Apples, tonnes | Pears |
|---|---|---|
| Upper | 41 | 7 |
| Lower | 1,250 | 9 |
| Total | 1,291 | 16 |
"""


@pytest.fixture
def table() -> Table:
    article = read(TEXT)
    reading = Reading(article, Reference(None, ReferenceFrom.NONE))
    (found,) = read_tables(article.prose, article.blocks, reading.quantities)
    return found


def test_cells_hold_their_quantities(table: Table) -> None:
    values = [cell.quantity.value for cell in table.column(1) if cell.quantity]
    assert values == [41, 1250, 1291]


def test_cells_know_their_headings(table: Table) -> None:
    cell = table.cell(2, 1)
    assert cell
    assert table.row_heading(cell) == "Lower"
    assert table.column_heading(cell) == "Apples, tonnes"


def test_there_is_no_cell_outside(table: Table) -> None:
    assert table.cell(9, 1) is None
    assert table.cell(1, 9) is None
