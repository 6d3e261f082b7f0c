"""Tables as grids of cells with their quantities and headings."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.article import Block, Cell
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span

_LARGEST = 1_500
"""Cells of the largest table that is read; what is larger is data, not part of a report."""


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell of a table.

    Attributes:
        span: its place in the source text.
        text: its words.
        place: its row and column.
        quantity: its number, when it holds just one.
    """

    span: Span
    text: str
    place: Cell
    quantity: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its cells by row; rows and columns count from 0, as the article has them.

    Attributes:
        rows: cells of each row, in the order of columns; missing cells are left out.
    """

    rows: tuple[tuple[TableCell, ...], ...]

    def cell(self, row: int, column: int) -> TableCell | None:
        """The cell at a row and column, if it is there."""
        if not 0 <= row < len(self.rows):
            return None
        return next((cell for cell in self.rows[row] if cell.place.column == column), None)

    def column(self, column: int) -> tuple[TableCell, ...]:
        """The body cells of one column, from top to bottom."""
        return tuple(
            cell
            for row in self.rows
            for cell in row
            if cell.place.column == column and not cell.place.header
        )

    def row_heading(self, cell: TableCell) -> str:
        """The words of the first cell of its row that is left of it and not a number."""
        heading = self.cell(cell.place.row, 0)
        return heading.text if heading and cell.place.column > 0 else ""

    def column_heading(self, cell: TableCell) -> str:
        """The words of the header cell above it."""
        for row in self.rows[: cell.place.row]:
            for above in row:
                if above.place.header and above.place.column == cell.place.column:
                    return above.text
        return ""


def read_tables(
    prose: str, blocks: Sequence[Block], quantities: Sequence[Quantity]
) -> tuple[Table, ...]:
    """The tables of an article.

    Args:
        prose: the article's prose.
        blocks: of the article.
        quantities: of the article; those in cells find their cell by their place.
    """
    inside: dict[Cell, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        if quantity.cell:
            inside[quantity.cell].append(quantity)
    grid: dict[int, dict[int, list[TableCell]]] = defaultdict(lambda: defaultdict(list))
    for block in blocks:
        if block.cell:
            found = inside[block.cell]
            words = block.span.cut(prose).strip()
            cell = TableCell(block.span, words, block.cell, found[0] if len(found) == 1 else None)
            grid[block.cell.table][block.cell.row].append(cell)
    return tuple(
        _table(rows) for _, rows in sorted(grid.items()) if sum(map(len, rows.values())) <= _LARGEST
    )


def _table(rows: dict[int, list[TableCell]]) -> Table:
    last = max(rows)
    return Table(
        tuple(
            tuple(sorted(rows.get(row, []), key=lambda cell: cell.place.column))
            for row in range(last + 1)
        )
    )
