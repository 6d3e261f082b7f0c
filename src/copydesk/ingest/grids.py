"""Rows and columns of words, as an article whose blocks are cells."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copydesk.errors import NoTextError, TooLargeError
from copydesk.ingest.decode import mend
from copydesk.ingest.parts import Layout, Metadata, make_article
from copydesk.model.article import Article, BlockKind, Cell

MOST_CELLS = 50_000
"""Data files with more cells are refused: their figures would take over ten seconds to read."""

_NUMERIC = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Grid:
    """One table of a data file.

    Attributes:
        rows: the words of its cells; rows may differ in length.
        heading: what the file calls it, if anything (the name of a sheet).
    """

    rows: Sequence[Sequence[str]]
    heading: str | None = None


def read_grids(grids: Iterable[Grid], metadata: Metadata, *, path: str | None) -> Article:
    """The article that tables make: its title, and per table its heading, notes and cells.

    Rows of a single cell above and below a table are its notes, and become paragraphs. A first row
    of words above numbers is a header.

    Raises:
        NoTextError: if no cell holds anything.
        TooLargeError: if there are more than `MOST_CELLS`.
    """
    layout = Layout()
    layout.add(BlockKind.TITLE, metadata.title or "")
    title = len(layout.parts)
    left = MOST_CELLS
    for table, grid in enumerate(grids):
        rows = [[_words(cell) for cell in row] for row in grid.rows]
        left -= sum(map(len, rows))
        if left < 0:
            raise TooLargeError(f"a data file of over {MOST_CELLS:,} cells")
        if any(map(any, rows)):
            layout.add(BlockKind.HEADING, grid.heading or "", level=2)
            _lay_out(layout, rows, table)
    if len(layout.parts) == title:
        raise NoTextError("the data file is empty")
    return make_article(layout.text, layout.parts, metadata, path=path, extracted=True)


def _lay_out(layout: Layout, rows: list[list[str]], table: int) -> None:
    first, last = _bounds(rows)
    headed = _is_header(rows[first:last])
    for number, row in enumerate(rows):
        if not first <= number < last:
            layout.add(BlockKind.PARAGRAPH, next(filter(None, row), ""))
            continue
        before = "\n\n" if number == first else "\n"
        for column, words in enumerate(row):
            if words:
                header = headed and number == first
                place = Cell(table, number - first, column, header)
                layout.add(BlockKind.TABLE_CELL, words, before=before, cell=place)
                before = " | "


def _bounds(rows: list[list[str]]) -> tuple[int, int]:
    """The first row of the table and the one after its last; notes lie outside."""
    filled = [sum(map(bool, row)) for row in rows]
    wide = [number for number, cells in enumerate(filled) if cells > 1]
    if wide:
        return wide[0], wide[-1] + 1
    some = [number for number, cells in enumerate(filled) if cells]
    return some[0], some[-1] + 1


def _is_header(rows: list[list[str]]) -> bool:
    """Whether the first row names the columns: no number in it that is not a year, some below."""
    if len(rows) < 2:
        return False
    named = all(not _has_digit(words) or _is_year(words) for words in rows[0])
    wordy = any(words and not _has_digit(words) for words in rows[0])
    return named and wordy and any(_has_digit(words) for row in rows[1:] for words in row)


def _has_digit(words: str) -> bool:
    return not _NUMERIC.isdisjoint(words)


def _is_year(words: str) -> bool:
    return any(len(part) == 4 and part.isdigit() for part in words.split())


def _words(cell: str) -> str:
    return " ".join(mend(cell).split())
