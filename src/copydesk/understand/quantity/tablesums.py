"""Cells by whose mending, as the text has their number, a column makes a total told in the text."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_units import CURRENCY_SIGNS, UNIT_WORDS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.sameness import digits_of, one_digit_off, slipped, transposed
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tableslips import DigitSlip
from copydesk.understand.quantity.tabletext import (
    RowNames,
    holds,
    rows_named,
    scales,
    total_row,
)
from copydesk.understand.quantity.wording import plain

_SUMMED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_FEWEST, _MOST = 3, 20
_DECIMALS = 6
_PARTLY = frozenset({Scope.BY, Scope.FROM, Scope.ADDED, Scope.INCLUDED, Scope.EACH, Scope.REST})
_WORD = re.compile(r"[^\W\d_]{1,40}")


@dataclass(frozen=True, slots=True)
class TotalSlip:
    """A total of the text, the cell whose digits have changed places, and the number that would
    make the total."""

    quantity: Quantity
    cell: TableCell
    right: float


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
    held = {cell.quantity.value for column in columns for cell in column if cell.quantity}
    names = RowNames(table)
    for column in columns:
        for scale in scales(table, column[0]):
            values = {round(q.value / scale, _DECIMALS) for q in told}
            added = sum(cell.quantity.value for cell in column if cell.quantity)
            if round(added, _DECIMALS) in values:
                break
            for quantity in told:
                value = round(quantity.value / scale, _DECIMALS)
                if value in held:
                    continue
                about = sentences[quantity.sentence]
                for cell in _mended(column, value, added, values):
                    others = [one.quantity for one in column if one is not cell]
                    listed = all(one is not None and one.value in values for one in others)
                    if listed or cell.place.row in rows_named(names, prose, about):
                        yield DigitSlip(quantity, cell)


def _mended(
    column: Sequence[TableCell], value: float, added: float, values: Set[float]
) -> Iterator[TableCell]:
    """The cells a slip away from a number of the text that would make the column a told total."""
    for cell in column:
        number = cell.quantity
        if number is None or number.value in values:
            continue
        total = round(added - number.value + value, _DECIMALS)
        if total in values and slipped(plain(number.value), plain(value), shortest=2):
            yield cell


def find_total_slips(table: Table, quantities: Sequence[Quantity]) -> Iterator[TotalSlip]:
    """Cells of which two digits have changed places, since their column would else make a total
    that the text tells: "288 millimetres" under "Rain (mm)".

    Args:
        quantities: of the running text.
    """
    if total_row(table) is not None:
        return
    told = [q for q in quantities if q.kind in _SUMMED and q.exact and not q.scope & _PARTLY]
    values = {q.value for q in quantities}
    for column in _columns(table):
        numbers = [cell.quantity.value for cell in column if cell.quantity]
        for scale in scales(table, column[0]):
            added = round(sum(numbers) * scale, _DECIMALS)
            if added in values:
                break
            for quantity in told:
                if not _is_of_column(table, column[0], quantity):
                    continue
                missing = (quantity.value - added) / scale
                mended = [
                    cell
                    for cell in column
                    if cell.quantity
                    and transposed(
                        plain(cell.quantity.value), plain(cell.quantity.value + missing), shortest=2
                    )
                    and cell.quantity.value * scale not in values
                ]
                if len(mended) == 1 and max(numbers) * scale < quantity.value:
                    number = mended[0].quantity
                    assert number
                    yield TotalSlip(quantity, mended[0], number.value + missing)


def is_total_told(table: Table, total: TableCell, added: float, told: Sequence[Quantity]) -> bool:
    """Whether the running text has a total too, and not the sum of its parts.

    Args:
        table, total: where the total stands.
        added: the sum of its parts.
        told: the quantities of the running text.
    """
    if any(number.value == added for number in told):
        return False
    return any(
        number.exact
        and holds(table, total, number)
        and not number.scope & _PARTLY
        and (len(digits_of(number)) >= _TELLING or _is_of_column(table, total, number))
        for number in told
    )


_TELLING = 3
"""Digits of a number that two things hardly have by chance."""


def parts_a_digit_off(
    parts: Sequence[Quantity], whole: Quantity, told: Sequence[Quantity]
) -> list[tuple[Quantity, float]]:
    """The parts that with another digit would make the total, and the number that would.

    Args:
        parts, whole: which do not add up.
        told: the quantities of the running text; a part that it has too is held to be right.
    """
    values = {number.value for number in told}
    rest = sum(part.value for part in parts) - whole.value
    found = [(part, part.value - rest) for part in parts if part.value not in values]
    return [
        (part, right)
        for part, right in found
        if one_digit_off(_digits(part.value), _digits(right), shortest=2)
    ]


def _digits(value: float) -> str:
    return plain(value).replace(",", "")


def _is_of_column(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    """Whether the heading of a cell has the unit of a quantity, or the noun that it counts."""
    heading = f"{table.column_heading(cell)} {_corner(table)}"
    if quantity.kind is QuantityKind.COUNT:
        return quantity.counted is not None and quantity.counted.head in {
            singular(word) for word in _WORD.findall(heading.lower())
        }
    units = {UNIT_WORDS.get(word) for word in _WORD.findall(heading)}
    signs = {symbol for sign, symbol in CURRENCY_SIGNS.items() if sign in heading}
    return quantity.unit is not None and quantity.unit.symbol in units | signs


def _corner(table: Table) -> str:
    first = table.cell(0, 0)
    return first.text if first else ""


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
