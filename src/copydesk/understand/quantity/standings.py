"""Rows of a league table whose points are not those of its wins and draws, or its games not all of
its results, as they are in every other row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from copydesk.understand.lang.en.quantity_tables import STANDINGS_HEADS
from copydesk.understand.quantity.tables import Table, TableCell

_FEWEST = 2
"""Rows besides the wrong one that show how points are given."""
_WAYS = (
    ("points", {"won": 3.0, "drawn": 1.0}),
    ("points", {"won": 2.0, "drawn": 1.0}),
    ("points", {"won": 1.0, "drawn": 0.5}),
    ("played", {"won": 1.0, "drawn": 1.0, "lost": 1.0}),
)


@dataclass(frozen=True, slots=True)
class OddRow:
    """A cell that the others of its row do not make.

    Attributes:
        cell: the cell.
        parts: the cells that ought to make it.
        made: what they make.
    """

    cell: TableCell
    parts: tuple[TableCell, ...]
    made: float


def find_odd_rows(table: Table) -> Iterator[OddRow]:
    """The only such row of a table for its points, and that for its games."""
    rows = [_by_head(table, number) for number in range(len(table.rows))]
    for whole, weights in _WAYS:
        full = [row for row in rows if weights.keys() | {whole} <= row.keys()]
        odd = [row for row in full if _made(row, weights) != _value(row[whole])]
        if len(odd) == 1 and len(full) > _FEWEST:
            row = odd[0]
            yield OddRow(row[whole], tuple(row[head] for head in weights), _made(row, weights))


def _by_head(table: Table, number: int) -> dict[str, TableCell]:
    """The cells of a row with an exact number, by what the head of their column stands for."""
    found: dict[str, TableCell] = {}
    for cell in table.rows[number]:
        head = STANDINGS_HEADS.get(table.column_heading(cell).strip(" .").lower())
        if head and not cell.place.header and cell.quantity and cell.quantity.exact:
            found[head] = cell
    return found


def _value(cell: TableCell) -> float:
    return cell.quantity.value if cell.quantity else 0.0


def _made(row: Mapping[str, TableCell], weights: Mapping[str, float]) -> float:
    return sum(weight * _value(row[head]) for head, weight in weights.items())
