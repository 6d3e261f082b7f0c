"""What a text says of two cells of a table taken together: a row's change from one column to the
next, one row's lead over another, all the medals of a row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.clauses import clauses_of
from copydesk.understand.lang.en.quantity_tables import LEAD, LEAD_UNITS, MEDALS, OF_POINTS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import words_after
from copydesk.understand.quantity.races import CLOCK, NUMBER, value_of
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import RowNames, rows_named

_LEAD = re.compile(LEAD.format(number=NUMBER), re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{1,40}")
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_FAR = 3.0
"""How many times the true number a wrong one may be."""
_BACK = 2
_BEHIND = 40
"""Code points behind a lead within which its loser is named."""
_TWO = 2
_SIGNS = ("+", "-", "−", "–")
_MOST_ROWS = 60


@dataclass(frozen=True, slots=True)
class GapSlip:
    """A number of the text that the cells it is of do not make.

    Attributes:
        words: of the number.
        really: what the cells make.
        cells: of the table.
    """

    words: Span
    really: float
    cells: tuple[TableCell, ...]


def find_gap_slips(
    table: Table, quantities: Sequence[Quantity], prose: str, sentences: Sequence[Span]
) -> Iterator[GapSlip]:
    """All of these that are of one table.

    Args:
        quantities: of the running text.
        sentences: of the article.
    """
    if len(table.rows) > _MOST_ROWS:
        return
    names = RowNames(table)
    for quantity in quantities:
        if quantity.exact and quantity.kind in _KINDS:
            bounds = sentences[quantity.sentence]
            yield from _change(names, quantity, prose, bounds)
            yield from _medals(names, quantity, prose, bounds)
    for index, bounds in enumerate(sentences):
        for match in _LEAD.finditer(prose, bounds.start, bounds.end):
            yield from _lead(names, match, prose, sentences[max(0, index - _BACK) : index + 1])


def _change(names: RowNames, quantity: Quantity, prose: str, bounds: Span) -> Iterator[GapSlip]:
    """ "Mathematics has gone up by eight points", from 83 to 92."""
    more = quantity.counted is None and words_after(prose, quantity.span, bounds.end)[:1] == (
        "more",
    )
    if not (Scope.BY in quantity.scope or more) or Scope.POSSIBLE in quantity.scope:
        return
    clause = next(one for one in clauses_of(prose, bounds) if one.end > quantity.span.start)
    rows = rows_named(names, prose, clause)
    own = _two_numbers(names.table, rows[0]) if len(rows) == 1 else None
    if own is None or not _measures(names.table, own[0], quantity):
        return
    every = [_two_numbers(names.table, number) for number in range(len(names.table.rows))]
    made = [_apart(*two) for two in every if two]
    really = _apart(*own)
    if quantity.value not in made and _near(quantity.value, really):
        yield GapSlip(quantity.span, really, own)


def _two_numbers(table: Table, row: int) -> tuple[TableCell, TableCell] | None:
    """The numbers of a row that has just two, of one kind and unit."""
    cells = [
        cell
        for cell in table.rows[row]
        if cell.quantity and cell.place.column > 0 and not cell.place.header
    ]
    if len(cells) != _TWO or len(table.rows[row]) != _TWO + 1:
        return None
    if any(cell.text.startswith(_SIGNS) for cell in cells):
        return None
    one, other = (cell.quantity for cell in cells)
    same = one and other and one.kind is other.kind and one.unit == other.unit
    return (cells[0], cells[1]) if same else None


def _measures(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    """Whether a step between two cells may be told as such a quantity."""
    if quantity.kind is not QuantityKind.COUNT:
        return True
    head = quantity.counted.head if quantity.counted else ""
    heading = {singular(word) for word in _WORD.findall(table.column_heading(cell).lower())}
    return head in OF_POINTS | heading


def _apart(one: TableCell, other: TableCell) -> float:
    assert one.quantity
    assert other.quantity
    return round(abs(one.quantity.value - other.quantity.value), 6)


def _near(said: float, really: float) -> bool:
    return said / _FAR <= really <= said * _FAR


def _medals(names: RowNames, quantity: Quantity, prose: str, bounds: Span) -> Iterator[GapSlip]:
    """ "Norway, with twelve medals", of five, four and two."""
    if quantity.counted is None or quantity.counted.words != ("medal",) or quantity.scope:
        return
    table = names.table
    columns = [
        cell.place.column
        for cell in (table.rows[0] if table.rows else ())
        if cell.text.lower() in MEDALS
    ]
    before = Span(bounds.start, max(bounds.start, quantity.span.start))
    rows = rows_named(names, prose, before)
    if len(columns) != len(MEDALS) or len(rows) != 1 or len(table.rows[rows[0]]) != 1 + len(MEDALS):
        return
    cells = tuple(cell for cell in table.rows[rows[0]] if cell.place.column in columns)
    really = sum(cell.quantity.value for cell in cells if cell.quantity)
    if really != quantity.value and _near(quantity.value, really):
        yield GapSlip(quantity.span, really, cells)


def _lead(
    names: RowNames, match: re.Match[str], prose: str, near: Sequence[Span]
) -> Iterator[GapSlip]:
    """ "three points clear of Port Lennan"; "23 seconds ahead of Kiprono"."""
    behind = rows_named(names, prose, Span(match.end(), min(near[-1].end, match.end() + _BEHIND)))
    said = value_of(match["number"]) * (60.0 if match["unit"].lower().startswith("min") else 1.0)
    if len(behind) != 1 or not said:
        return
    columns = list(_columns_of(names.table, match["unit"].lower()))
    if len(columns) != 1:
        return
    values = columns[0]
    other = values.get(behind[0])
    made = {row: abs(one[1] - other[1]) for row, one in values.items()} if other else {}
    if other is None or any(abs(gap - said) < 1.0 for row, gap in made.items() if row != behind[0]):
        return
    for bounds in reversed([*near[:-1], Span(near[-1].start, match.start())]):
        for row in rows_named(names, prose, bounds):
            if row != behind[0] and row in values and _near(said, made[row]):
                yield GapSlip(Span(*match.span("told")), made[row], (values[row][0], other[0]))
                return


def _columns_of(table: Table, unit: str) -> Iterator[dict[int, tuple[TableCell, float]]]:
    """The columns of a unit: by row the cell and its number, times in seconds."""
    timed = unit.startswith(("sec", "min"))
    headings = LEAD_UNITS.get(singular(unit), frozenset((singular(unit),)))
    for head in table.rows[0] if table.rows else ():
        words = {singular(word) for word in _WORD.findall(head.text.lower())}
        if not timed and not words & headings:
            continue
        column = {}
        for cell in table.column(head.place.column):
            told = cell.quantity.value if cell.quantity else None
            number = _seconds(cell) if timed else told
            if number is not None:
                column[cell.place.row] = (cell, number)
        if len(column) >= _TWO:
            yield column


def _seconds(cell: TableCell) -> float | None:
    match = CLOCK.fullmatch(cell.text)
    if match is None:
        return None
    return sum(
        float(match[name] or 0) * size for name, size in zip("hms", (3600, 60, 1), strict=True)
    )
