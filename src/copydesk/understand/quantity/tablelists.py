"""Numbers that a text gives to several at once, beside the table: "Bell, Ito and Carr finished on
31", of whom the table gives one another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_tables import ALL_OF_LIST, LIST_BEHIND, ON_NUMBER
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.tables import Table, TableCell

_CAPITAL = r"[^\W\d_a-z][\w'’\-]{1,30}"
_NAME = rf"(?:the\s)?{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
_LIST = re.compile(rf"{_NAME}(?:, {_NAME}){{0,8}},? and {_NAME}(?! and\b)")
_ITEM = re.compile(r",? and |, ")
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class ListSlip:
    """A number given to several, and the one cell that has another."""

    quantity: Quantity
    cell: TableCell


def find_list_slips(
    table: Table, quantities: Sequence[Quantity], prose: str, sentences: Sequence[Span]
) -> Iterator[ListSlip]:
    """The slips of one table, where its cells of all others that are named bear the text out."""
    for quantity in quantities:
        if quantity.kind is not QuantityKind.COUNT or not quantity.exact or quantity.cell:
            continue
        bounds = sentences[quantity.sentence]
        names = _names_given(prose, bounds, quantity)
        cells = [cell for name in names for cell in _cells(table, name, quantity)]
        if len(cells) != len(names) or len(cells) < _SEVERAL:
            continue
        wrong = [cell for cell in cells if _value(cell) != quantity.value]
        if len(wrong) == 1 and len(cells) - len(wrong) >= 1:
            yield ListSlip(quantity, wrong[0])


def _names_given(prose: str, bounds: Span, quantity: Quantity) -> list[str]:
    """The names of all who have the number, listed behind it or before it."""
    end = quantity.counted.span.end if quantity.counted else quantity.span.end
    end = max(end, quantity.span.end)
    lead = prose[bounds.start : quantity.span.start]
    if not ON_NUMBER.search(lead):
        return []
    behind = LIST_BEHIND.match(prose, end, bounds.end)
    listed = _LIST.match(prose, behind.end(), bounds.end) if behind else None
    if listed:
        return _ITEM.split(listed[0])
    before = [match for match in _LIST.finditer(lead) if ALL_OF_LIST.fullmatch(lead, match.end())]
    return _ITEM.split(before[-1][0]) if before else []


def _cells(table: Table, name: str, quantity: Quantity) -> Iterator[TableCell]:
    """The one cell of a named row that may hold the number."""
    last = name.split()[-1].lower()
    rows = [
        row for row in table.rows if row and last in re.findall(r"[\w'’-]+", row[0].text.lower())
    ]
    if len(rows) != 1:
        return
    numbers = [cell for cell in rows[0][1:] if cell.quantity]
    noun = quantity.counted.head if quantity.counted else "point"
    headed = [
        cell
        for cell in numbers
        if noun in {singular(word) for word in table.column_heading(cell).lower().split()}
    ]
    chosen = headed if len(headed) == 1 else numbers
    if len(chosen) == 1:
        yield chosen[0]


def _value(cell: TableCell) -> float:
    assert cell.quantity
    return cell.quantity.value
