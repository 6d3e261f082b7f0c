"""Lengths of time in tables, running times and gaps behind a winner, against those of the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_races import LENGTH_UNITS, OTHER_ROUNDS, SPLITS
from copydesk.understand.lang.en.quantity_tables import GAP_HEADINGS
from copydesk.understand.quantity.links import words_after, words_before
from copydesk.understand.quantity.races import race_times
from copydesk.understand.quantity.sameness import one_digit_off, transposed
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import RowNames, rows_named
from copydesk.understand.sentences import Sentence

_SHORT = re.compile(
    r"\+?\s?(?:(?P<h>\d{1,3})\s?h(?:rs?)?\s?)?(?P<m>\d{1,3})\s?m(?:in)?\s?(?P<s>\d{1,2})\s?s(?:ec)?"
)
_CLOCKED = re.compile(r"\+?\s?(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>[0-5]\d\.\d{1,3})")
_BEHIND = re.compile(r"\+\s?(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>[0-5]\d)")
_SECONDS_BEHIND = re.compile(r"\+\s?(?P<s>\d{1,2}(?:\.\d{1,3})?)\s?s?")
_WORD = re.compile(r"[a-z]{1,10}")
_PLAIN = re.compile(r"\d{2,4}")
_MOST = 100


@dataclass(frozen=True, slots=True)
class ToldLength:
    """A length of time in the text: its words, how long it is in seconds, and its sentence."""

    span: Span
    seconds: float
    sentence: Span


@dataclass(frozen=True, slots=True)
class LengthSlip:
    """A length of the table, and that of the text which ought to stand there."""

    cell: TableCell
    told: Span


def find_told_lengths(
    prose: str, sentences: Sequence[Sentence], others: Sequence[tuple[Span, float]]
) -> list[ToldLength]:
    """The lengths of time in running text, the first of very many.

    Args:
        others: spans and seconds of lengths that are told in one unit: "134 minutes".
    """
    found: dict[int, ToldLength] = {}
    for sentence in sentences:
        if sentence.kind is BlockKind.TABLE_CELL:
            continue
        bounds = sentence.span
        for time in race_times(prose, bounds):
            if time.per is None and time.grain < 60:
                found[time.span.start] = ToldLength(time.span, time.seconds, bounds)
        for span, seconds in others:
            if bounds.contains(span):
                found.setdefault(span.start, ToldLength(span, seconds, bounds))
        if len(found) >= _MOST:
            break
    return [found[start] for start in sorted(found)]


def find_length_slips(table: Table, prose: str, told: Sequence[ToldLength]) -> Iterator[LengthSlip]:
    """Cells that nothing in the text tells, one digit or two swapped ones away from a length that
    no cell holds, in a row that the sentence of that length names."""
    cells = [
        (cell, seconds)
        for row in table.rows
        for cell in row
        if not cell.place.header and (seconds := _seconds(table, cell)) is not None
    ]
    if not told or len(cells) < 2:
        return
    held = {seconds for _, seconds in cells}
    said = {length.seconds for length in told}
    names = RowNames(table)
    for length in told:
        before = words_before(prose, length.span, length.sentence.start, 40)
        after = words_after(prose, length.span, length.sentence.end, 40)
        if length.seconds in held or set(before) & SPLITS or set(after) & OTHER_ROUNDS:
            continue
        slips = [
            cell
            for cell, seconds in cells
            if seconds not in said and _slip(_digits(seconds), _digits(length.seconds))
        ]
        if len(slips) == 1 and slips[0].place.row in rows_named(names, prose, length.sentence):
            yield LengthSlip(slips[0], length.span)


def _seconds(table: Table, cell: TableCell) -> float | None:
    forms = (_SHORT, _CLOCKED, _BEHIND)
    match = next((found for form in forms if (found := form.fullmatch(cell.text))), None)
    if not match and GAP_HEADINGS & set(_WORD.findall(table.column_heading(cell).lower())):
        match = _SECONDS_BEHIND.fullmatch(cell.text)
    if match:
        told = match.groupdict()
        hours, minutes, seconds = (float(told.get(name) or 0) for name in "hms")
        return 3600 * hours + 60 * minutes + seconds
    words = set(_WORD.findall(table.column_heading(cell).lower()))
    units = {LENGTH_UNITS[word] for word in words if word in LENGTH_UNITS}
    if len(units) != 1 or not _PLAIN.fullmatch(cell.text):
        return None
    return float(cell.text) * units.pop()


def _digits(seconds: float) -> str:
    """Hours, minutes, seconds and hundredths, two digits each; whole minutes as such."""
    if seconds % 60 == 0:
        return f"{seconds / 60:.0f}"
    whole, part = divmod(round(seconds * 100), 100)
    return f"{whole // 3600:02d}{whole // 60 % 60:02d}{whole % 60:02d}{part:02d}"


def _slip(one: str, other: str) -> bool:
    swapped = transposed(one, other)
    return swapped or (len(one) > 4 and one_digit_off(one, other))
