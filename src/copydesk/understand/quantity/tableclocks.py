"""Times of day and finishing times in tables, against those of the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.quantity.sameness import one_digit_off, transposed
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import rows_named
from copydesk.understand.sentences import Sentence

_CLOCK = re.compile(r"(?<![\d:.])\d{1,2}(?::[0-5]\d){1,2}(?![\d:]|\.\d)(?!\s?[ap]\.?m)", re.I)
_FEWEST = 3
_WITHIN = 2


@dataclass(frozen=True, slots=True)
class ClockSlip:
    """A time of the table, and the time of the text that ought to stand there."""

    cell: TableCell
    told: Span
    text: str


def find_clock_slips(
    table: Table, prose: str, sentences: Sequence[Sentence]
) -> Iterator[ClockSlip]:
    """Times of a table that differ from one of the text by a slip: the text speaks of that row, or
    its time would put the column in order."""
    columns = _columns(table)
    cells = [cell for column in columns for cell in column]
    if not cells:
        return
    held = {cell.text for cell in cells}
    body = [sentence for sentence in sentences if ":" in sentence.span.cut(prose)]
    inside = {cell.span.start for row in table.rows for cell in row}
    told = [
        (match, sentence)
        for sentence in body
        if sentence.span.start not in inside
        for match in _CLOCK.finditer(prose, sentence.span.start, sentence.span.end)
    ]
    said = {match[0] for match, _ in told}
    strays = [(match, sentence) for match, sentence in told if match[0] not in held]
    for column in columns:
        for cell in column:
            if cell.text in said:
                continue
            for match, sentence in strays:
                if _slip(cell.text, match[0]) and (
                    _orders(column, cell, match[0])
                    or _speaks_of(table, cell, prose, sentences, sentence)
                ):
                    yield ClockSlip(cell, Span(*match.span()), match[0])
                    break


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
    if one.count(":") != other.count(":"):
        return False
    if len(one) == len(other) and one[:-5] == other[:-5] and sorted(one) == sorted(other):
        return True
    a, b = one.replace(":", "").zfill(6), other.replace(":", "").zfill(6)
    return transposed(a, b) or one_digit_off(a, b)


def _seconds(text: str) -> int:
    value = 0
    for part in text.split(":"):
        value = 60 * value + int(part)
    return value


def _orders(column: Sequence[TableCell], cell: TableCell, text: str) -> bool:
    """Whether one cell breaks the order of its column, and the time of the text restores it."""
    values = [_seconds(other.text) for other in column]
    mended = [_seconds(text) if other is cell else _seconds(other.text) for other in column]
    return values != sorted(values) and mended == sorted(mended)


def _speaks_of(
    table: Table, cell: TableCell, prose: str, sentences: Sequence[Sentence], sentence: Sentence
) -> bool:
    """Whether the sentence, or the one before, names the cell's row and no other."""
    at = sentences.index(sentence)
    for here in sentences[max(0, at - _WITHIN + 1) : at + 1][::-1]:
        rows = rows_named(table, prose, here.span)
        if rows:
            return rows == [cell.place.row]
    return False
