"""What a text says of two cells of a table taken together: a row's change from one column to the
next, one row's lead over another, all the medals of a row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.understand.clauses import clauses_of
from copydesk.understand.lang.en.quantity_counted import STOPS
from copydesk.understand.lang.en.quantity_numbers import CALENDAR_NAMES
from copydesk.understand.lang.en.quantity_tables import (
    LEAD_UNITS,
    MEDALS,
    NOT_YET,
    OF_POINTS,
    PART_OF_IT,
)
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import words_after
from copydesk.understand.quantity.races import CLOCK, seconds_on_clock
from copydesk.understand.quantity.tableleads import LENGTHS, Lead, counted_lead, timed_lead
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import RowNames, rows_named

_WORD = re.compile(r"[^\W\d_]{1,40}")
_TOKEN = re.compile(r"[^\W_]{1,40}")
_YEAR = re.compile(r"\d{4}")
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_FAR = 3.0
"""How many times the true number a wrong one may be."""
_BACK = 2
_BEHIND = 40
"""Code points behind a lead within which its loser is named."""
_TWO = 2
_SIGNS = ("+", "-", "−", "–")
_MOST_ROWS = 60
_UNTELLING = STOPS - CALENDAR_NAMES
_NOW = "PRESENT_REF"


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
    table: Table,
    quantities: Sequence[Quantity],
    prose: str,
    sentences: Sequence[Span],
    timexes: Sequence[Sequence[Timex]],
) -> Iterator[GapSlip]:
    """All of these that are of one table.

    Args:
        quantities: of the running text.
        sentences: of the article.
        timexes: of each sentence.
    """
    if len(table.rows) > _MOST_ROWS:
        return
    names = RowNames(table)
    for quantity in quantities:
        index = quantity.sentence
        if quantity.kind not in _KINDS:
            continue
        if quantity.exact:
            found = (
                *_change(names, quantity, prose, sentences[index]),
                *_medals(names, quantity, prose, sentences[index]),
            )
            for slip in found:
                if _of_the_table(table, slip.words, prose, sentences[index], timexes[index]):
                    yield slip
        counted = counted_lead(quantity, prose)
        if counted:
            yield from _lead(names, counted, prose, sentences[: index + 1], timexes[index])
    for index, here in enumerate(timexes):
        for timex in here:
            timed = timed_lead(timex, prose)
            if timed:
                yield from _lead(names, timed, prose, sentences[: index + 1], here)


def _of_the_table(
    table: Table, words: Span, prose: str, bounds: Span, timexes: Sequence[Timex]
) -> bool:
    """Whether the clause of some words speaks of all of what the table does: of no part of it, and
    of no time that is not among its headings."""
    clause = next(one for one in clauses_of(prose, bounds) if one.end > words.start)
    if NOT_YET.search(prose, clause.start, clause.end):
        return False
    if PART_OF_IT.search(prose, clause.start, clause.end):
        return False
    times = [time for time in timexes if _dates(time) and not time.span.overlaps(words)]
    if any(time.value == _NOW for time in times if clause.contains(time.span)):
        return True
    return all(_heading_of(table, time, prose) for time in times if time.span.start < clause.end)


def _dates(timex: Timex) -> bool:
    """Whether it may say when something was so, as no age and no runner's time does."""
    short = timex.type is TimexType.DURATION and timex.stated.unit in LENGTHS
    return not (short or timex.stated.age)


def _heading_of(table: Table, timex: Timex, prose: str) -> bool:
    """Whether a time is one that the headings of a table name."""
    headings = {
        word
        for row in table.rows
        for cell in row
        if cell.place.header
        for word in _TOKEN.findall(cell.text.lower())
    }
    words = {
        word for word in _TOKEN.findall(timex.span.cut(prose).lower()) if word not in _UNTELLING
    }
    year = _YEAR.fullmatch(timex.value)
    return bool(words and words <= headings) or bool(year and timex.value in headings)


def _change(names: RowNames, quantity: Quantity, prose: str, bounds: Span) -> Iterator[GapSlip]:
    """ "Mathematics has gone up by eight points", from 83 to 92."""
    more = quantity.counted is None and words_after(prose, quantity.span, bounds.end)[:1] == (
        "more",
    )
    if not (Scope.BY in quantity.scope or more) or {Scope.POSSIBLE, Scope.OLDER} & quantity.scope:
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
    names: RowNames,
    lead: Lead,
    prose: str,
    sentences: Sequence[Span],
    timexes: Sequence[Timex],
) -> Iterator[GapSlip]:
    """ "three points clear of Port Lennan"; "23 seconds ahead of Kiprono".

    Args:
        sentences: the last is that of the lead.
        timexes: of the last.
    """
    own = sentences[-1]
    behind = rows_named(names, prose, Span(lead.end, min(own.end, lead.end + _BEHIND)))
    columns = list(_columns_of(names.table, lead.unit)) if len(behind) == 1 else []
    if len(columns) != 1 or not lead.value:
        return
    values = columns[0]
    other = values.get(behind[0])
    made = {row: abs(one[1] - other[1]) for row, one in values.items()} if other else {}
    others = [gap for row, gap in made.items() if row != behind[0]]
    if other is None or (lead.closed and any(map(lead.allows, others))):
        return
    before = Span(own.start, lead.words.start)
    for bounds in (before, *reversed(sentences[-1 - _BACK : -1])):
        for row in rows_named(names, prose, bounds):
            if row == behind[0] or row not in values:
                continue
            if lead.allows(made[row]):
                return
            if _near(lead.value, made[row]):
                cells = (values[row][0], other[0])
                if _quoted(cells, prose, own) or _of_the_table(
                    names.table, lead.words, prose, own, timexes
                ):
                    yield GapSlip(lead.words, made[row], cells)
                return


def _quoted(cells: Sequence[TableCell], prose: str, bounds: Span) -> bool:
    """Whether a sentence tells what stands in one of some cells, so that it is of their time."""
    words = bounds.cut(prose)
    return any(
        re.search(rf"(?<![\d:.]){re.escape(cell.text)}(?![\d:]|\.\d)", words) for cell in cells
    )


def _columns_of(table: Table, unit: str | None) -> Iterator[dict[int, tuple[TableCell, float]]]:
    """The columns of a unit: by row the cell and its number; those of times, in seconds."""
    timed = unit is None
    headings = LEAD_UNITS[unit] if unit else frozenset()
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
    return seconds_on_clock(cell.text) if CLOCK.fullmatch(cell.text) else None
