"""Digits that changed places between a number of the text and a cell whose heading it speaks of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, STATES, STOPS
from copydesk.understand.lang.en.quantity_tables import ROW_STATES, UNTELLING
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.sameness import digits_of, same_thing, transposed
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import holds, of_one_size

_WORD = re.compile(r"[^\W\d_]{2,40}")
_KINDS = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE}
)
_PARTLY = frozenset(
    {Scope.INCLUDED, Scope.ADDED, Scope.REST, Scope.EACH, Scope.BY, Scope.OLDER, Scope.FROM}
)
_SURELY = 1000
_NEARBY = 8
_BESIDE = 8
"""Code points between a row's name and its number in the text: " has ", " had "."""


@dataclass(frozen=True, slots=True)
class DigitSlip:
    """A number of the text and the one cell that has its digits in another order."""

    quantity: Quantity
    cell: TableCell


def find_digit_slips(
    table: Table, quantities: Sequence[Quantity], prose: str, sentences: Sequence[Span]
) -> Iterator[DigitSlip]:
    """The slips of one table, by the order of the text.

    Args:
        quantities: of the running text.
        sentences: of the article.
    """
    cells = [
        cell
        for row in table.rows
        for cell in row
        if cell.quantity and not cell.place.header and cell.place.column > 0
    ]
    for quantity in quantities:
        if quantity.kind not in _KINDS or quantity.scope & _PARTLY or not quantity.bounded:
            continue
        if any(holds(table, cell, quantity) for cell in cells):
            continue
        alike = [cell for cell in cells if _swapped(table, cell, quantity)]
        if len(alike) != 1:
            continue
        about = prose[sentences[quantity.sentence].start : sentences[quantity.sentence].end]
        bound = _named_beside(table, alike[0], quantity, prose)
        unsaid = _unsaid(alike[0], quantity, quantities, sums=not bound)
        if unsaid and _speaks_of(table, alike[0], quantity, about):
            yield DigitSlip(quantity, alike[0])


def _swapped(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    assert cell.quantity
    one, other = digits_of(quantity), digits_of(cell.quantity)
    return transposed(one, other, 2) and of_one_size(table, cell, quantity)


def _named_beside(table: Table, cell: TableCell, quantity: Quantity, prose: str) -> bool:
    """Whether the row is named right before the number, or it is of the state of its number."""
    heading = table.row_heading(cell)
    state = quantity.counted.state if quantity.counted else None
    if state and state in {ROW_STATES.get(word) for word in _WORD.findall(heading.lower())}:
        return True
    before = prose[max(0, quantity.span.start - len(heading) - _BESIDE) : quantity.span.start]
    return heading[:1].isupper() and heading in before


def _unsaid(
    cell: TableCell, quantity: Quantity, quantities: Sequence[Quantity], *, sums: bool
) -> bool:
    """Whether the text neither has the cell's number nor, if asked for, numbers that add up to
    it."""
    assert cell.quantity
    value = cell.quantity.value
    if any(abs(other.value - value) < 1e-9 for other in quantities):
        return False
    if not sums:
        return True
    near = [
        other.value
        for other in quantities
        if abs(other.sentence - quantity.sentence) <= 1 and other is not quantity
    ][:_NEARBY]
    added = {quantity.value}
    for one in near:
        added |= {one + total for total in added}
    return all(abs(total - value) > 1e-9 for total in added)


def _speaks_of(table: Table, cell: TableCell, quantity: Quantity, about: str) -> bool:
    """Whether the sentence names the row, or says what became of those counted in it."""
    row = _topics(table.row_heading(cell))
    said = _topics(about)
    shared = row & said
    if not shared or (quantity.place and quantity.place.lower() not in str(table.rows).lower()):
        return False
    if not _of_its_noun(table, cell, quantity):
        return False
    state = quantity.counted.state if quantity.counted else None
    states = row & set(ROW_STATES.values())
    if states and quantity.kind is QuantityKind.COUNT and state and state not in states:
        return False
    named = {word for word in row if word in said}
    return quantity.value >= _SURELY or len(named) == len(row) or bool(states & said)


def _of_its_noun(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    """Whether what a count counts may be what the headings of the cell name."""
    counted = quantity.counted
    if counted is None or not counted.head or counted.head in GENERIC_HEADS:
        return True
    if quantity.kind is not QuantityKind.COUNT or quantity.value >= _SURELY:
        return True
    heads = _topics(f"{table.row_heading(cell)} {table.column_heading(cell)}")
    return any(same_thing(counted.head, head) for head in heads)


def _topics(words: str) -> set[str]:
    """The words of a text by what they tell apart, states by their class."""
    found = set()
    for word in _WORD.findall(words.lower()):
        state = ROW_STATES.get(word) or STATES.get(word)
        if state or not (word in STOPS or word in UNTELLING):
            found.add(state or singular(word))
    return found
