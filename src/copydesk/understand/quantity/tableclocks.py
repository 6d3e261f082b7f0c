"""Times of day and finishing times in tables, against those of the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import STOPS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.races import seconds_on_clock
from copydesk.understand.quantity.sameness import slipped, transposed
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import RowNames, rows_named
from copydesk.understand.sentences import Sentence

_CLOCK = re.compile(
    r"(?<![\d:.])\d{1,2}(?::[0-5]\d){1,2}(?:\.\d{1,3})?(?![\d:]|\.\d)(?!\s?[ap]\.?m)", re.I
)
_WORD = re.compile(r"[^\W\d_]{4,40}")
_FINE = 5
"""Digits of a time that are no two alike by chance."""
_FEWEST = 3
_MOST = 100


@dataclass(frozen=True, slots=True)
class ClockSlip:
    """A time of the table, and the time of the text that ought to stand there.

    Attributes:
        cell: of the table.
        told: where the text has its time.
        text: the time of the text.
        borne_out: whether the table's is the right one, since its column is in order and would
            not be with the time of the text.
    """

    cell: TableCell
    told: Span
    text: str
    borne_out: bool = False


@dataclass(frozen=True, slots=True)
class ToldClock:
    """A time in the text, and its sentence and the one before."""

    span: Span
    text: str
    around: tuple[Span, ...]


def find_told_clocks(prose: str, sentences: Sequence[Sentence]) -> list[ToldClock]:
    """The times of the text, each once, the first of very many."""
    found: dict[str, ToldClock] = {}
    for index, sentence in enumerate(sentences):
        if sentence.kind is BlockKind.TABLE_CELL:
            continue
        for match in _CLOCK.finditer(prose, sentence.span.start, sentence.span.end):
            around = tuple(one.span for one in sentences[max(0, index - 1) : index + 1][::-1])
            found.setdefault(match[0], ToldClock(Span(*match.span()), match[0], around))
        if len(found) >= _MOST:
            break
    return list(found.values())


def find_clock_slips(table: Table, prose: str, told: Sequence[ToldClock]) -> Iterator[ClockSlip]:
    """Times of a table that differ from one of the text by a slip: the text speaks of that row, or
    its time would put the column in order."""
    columns = _columns(table) if told and len(table.rows) <= _MOST else []
    held = {cell.text for column in columns for cell in column}
    said = {clock.text for clock in told}
    strays = [clock for clock in told if clock.text not in held]
    names = RowNames(table)
    for column in columns:
        for cell in column:
            slips = (clock for clock in strays if _slip(cell.text, clock.text))
            clock = (
                next(
                    (
                        one
                        for one in slips
                        if _orders(column, cell, one.text)
                        or _speaks_of(names, cell, prose, one)
                        or (_swapped(cell.text, one.text) and _tells(table, cell, prose, one))
                    ),
                    None,
                )
                if cell.text not in said
                else None
            )
            if clock:
                borne_out = _keeps_order(column, cell, clock.text)
                yield ClockSlip(cell, clock.span, clock.text, borne_out)


def _columns(table: Table) -> list[list[TableCell]]:
    """The columns whose cells are times."""
    places = sorted({cell.place.column for row in table.rows for cell in row})
    columns = [[cell for cell in table.column(place) if cell.text] for place in places]
    return [
        column
        for column in columns
        if len(column) >= _FEWEST and all(_CLOCK.fullmatch(cell.text) for cell in column)
    ]


def _slip(one: str, other: str) -> bool:
    if one.count(":") != other.count(":") or one.count(".") != other.count("."):
        return False
    if len(one) == len(other) and one[:-5] == other[:-5] and sorted(one) == sorted(other):
        return True
    a, b = (re.sub(r"\D", "", text).zfill(6) for text in (one, other))
    return slipped(a, b)


def _swapped(one: str, other: str) -> bool:
    """Whether two neighbouring digits have changed places, the signs between them left aside."""
    a, b = (re.sub(r"\D", "", text) for text in (one, other))
    return len(one) == len(other) and transposed(a, b)


def _tells(table: Table, cell: TableCell, prose: str, clock: ToldClock) -> bool:
    """Whether a time is told to hundredths, or its sentence has a word of the cell's row and none
    of the others."""
    if sum(char.isdigit() for char in clock.text) >= _FINE and "." in clock.text:
        return True
    said = _topics(clock.around[0].cut(prose))
    rows = [
        {word for one in row if not one.place.header for word in _topics(one.text)}
        for row in table.rows
    ]
    own = rows[cell.place.row]
    others = set().union(*(row for n, row in enumerate(rows) if n != cell.place.row))
    return bool(said & own - others) and not said & (others - own)


def _topics(words: str) -> set[str]:
    return {singular(word.lower()) for word in _WORD.findall(words)} - STOPS


def _orders(column: Sequence[TableCell], cell: TableCell, text: str) -> bool:
    """Whether one cell breaks the order of its column, and the time of the text restores it."""
    values, mended = _both_ways(column, cell, text)
    return values != sorted(values) and mended == sorted(mended)


def _keeps_order(column: Sequence[TableCell], cell: TableCell, text: str) -> bool:
    """Whether a column is in order, and would not be with the time of the text."""
    values, mended = _both_ways(column, cell, text)
    return values == sorted(values) and mended != sorted(mended)


def _both_ways(
    column: Sequence[TableCell], cell: TableCell, text: str
) -> tuple[list[float], list[float]]:
    """The times of a column, and the same with the time of the text in the place of a cell."""
    values = [seconds_on_clock(other.text) for other in column]
    mended = [text if one is cell else one.text for one in column]
    return values, [seconds_on_clock(words) for words in mended]


def _speaks_of(names: RowNames, cell: TableCell, prose: str, clock: ToldClock) -> bool:
    """Whether the sentence, or the one before, names the cell's row and no other."""
    for here in clock.around:
        rows = rows_named(names, prose, here)
        if rows:
            return rows == [cell.place.row]
    return False
