"""Which of two figures, one in a table and one in the text, the rest of the text bears out."""

from collections.abc import Sequence
from itertools import combinations

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.quantity.sameness import fate_of, plain_statement
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import holds, scales

_TELLING = 20
"""Smaller numbers stand in a text for many things."""

_MOST_BESIDE = 6
_FEWEST, _MOST = 3, 20
_ALL = 100.0
_SUMMED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})


def attested(
    table: Table, cell: TableCell, quantity: Quantity, quantities: Sequence[Quantity]
) -> bool:
    """Whether the text elsewhere has the cell's number, or adds up to it where it has another.

    Args:
        quantity: of the text, which the cell does not hold.
        quantities: of the running text.
    """
    if cell.quantity is None:
        return False
    if _makes_told_total(table, cell, quantities):
        return True
    others = [
        q
        for q in quantities
        if q.span != quantity.span and q.exact and q.per is None and Scope.EACH not in q.scope
    ]
    if quantity.value < _TELLING:
        fate = fate_of(quantity)
        alike = {q.value for q in others if fate and fate_of(q) == fate}
        return cell.quantity.value in alike and quantity.value not in alike
    for_cell = sum(holds(table, cell, other) for other in others)
    for_text = sum(other.value == quantity.value for other in others)
    return for_cell > for_text or _added_up(cell.quantity, quantity, others)


def _makes_told_total(table: Table, cell: TableCell, quantities: Sequence[Quantity]) -> bool:
    """Whether the column of a cell adds up to a number that the text tells, or to a hundred per
    cent."""
    column = table.column(cell.place.column)
    numbers = [other.quantity for other in column if other.quantity]
    if not _FEWEST <= len(numbers) <= _MOST or len(numbers) < len(column):
        return False
    added = sum(number.value for number in numbers)
    own = {number.value for number in numbers}
    if "%" in table.column_heading(cell) or numbers[0].kind is QuantityKind.PERCENT:
        return abs(added - _ALL) < min(number.precision for number in numbers)
    told = {q.value for q in quantities if q.exact and q.kind in _SUMMED}
    return any(
        abs(added * scale - value) <= 1e-9 * max(1.0, value)
        for scale in scales(table, cell)
        for value in told
        if added not in own
    )


def _added_up(cell: Quantity, quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """ "with 241 on the list and 22 crew there were 273", the cell having 263."""
    beside = [
        other
        for other in others
        if other.sentence == quantity.sentence
        and other.kind is quantity.kind
        and plain_statement(other)
    ][:_MOST_BESIDE]
    return any(
        abs(sum(q.value for q in few) - cell.value) < 1e-9
        for size in (2, 3)
        for few in combinations(beside, size)
    )
