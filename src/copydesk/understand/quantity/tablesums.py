"""Cells by whose mending, as the text has their number, a column makes a total told in the text."""

from collections.abc import Iterator, Sequence, Set

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.quantity.sameness import one_digit_off, transposed
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tableslips import DigitSlip
from copydesk.understand.quantity.tabletext import RowNames, rows_named, total_row
from copydesk.understand.quantity.wording import plain

_SUMMED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_FEWEST, _MOST = 3, 20


def find_sum_slips(
    table: Table, quantities: Sequence[Quantity], prose: str, sentences: Sequence[Span]
) -> Iterator[DigitSlip]:
    """For "Lodden weighed 110", in a load of 410 that the table's 170 would not make.

    Args:
        quantities: of the running text.
        sentences: of the article.
    """
    columns = list(_columns(table))
    if not columns or total_row(table) is not None:
        return
    told = [q for q in quantities if q.kind in _SUMMED and q.exact]
    values = {q.value for q in told}
    held = {cell.quantity.value for column in columns for cell in column if cell.quantity}
    names = RowNames(table)
    for column in columns:
        added = sum(cell.quantity.value for cell in column if cell.quantity)
        if added in values:
            continue
        for quantity in told:
            mended = [
                cell
                for cell in column
                if quantity.value not in held and _mends(cell, quantity, added, values)
            ]
            if mended:
                rows = rows_named(names, prose, sentences[quantity.sentence])
                yield from (DigitSlip(quantity, cell) for cell in mended if cell.place.row in rows)


def _mends(cell: TableCell, quantity: Quantity, added: float, values: Set[float]) -> bool:
    """Whether the text's number, a slip away from the cell's, makes the column a told total."""
    number = cell.quantity
    if number is None or number.value in values:
        return False
    total = added - number.value + quantity.value
    return total in values and _slip(plain(number.value), plain(quantity.value))


def _slip(one: str, other: str) -> bool:
    return one_digit_off(one, other) or transposed(one, other, shortest=2)


def _columns(table: Table) -> Iterator[tuple[TableCell, ...]]:
    """The columns of plain counts or amounts, beside the first."""
    places = sorted({cell.place.column for row in table.rows for cell in row} - {0})
    for place in places:
        column = table.column(place)
        numbers = [cell.quantity for cell in column if cell.quantity]
        same = len({(q.kind, q.unit) for q in numbers}) == 1
        whole = len(numbers) == len(column) and _FEWEST <= len(numbers) <= _MOST
        if whole and same and numbers[0].kind in _SUMMED and all(q.exact for q in numbers):
            yield column
