"""Superlatives of the text that a table can bear out: "weakest at Aldea"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.quantity import QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import STOPS
from copydesk.understand.lang.en.quantity_superlatives import (
    LEAST,
    LESS_THAN_ANY,
    MORE_THAN_ANY,
    MOST,
    NEUTRAL,
    OTHER_RANGE,
    REMAINDERS,
    SEVERAL,
)
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.quantity.tabletext import RowNames, rows_named, total_row
from copydesk.understand.sentences import Sentence

_WORD = re.compile(r"[^\W\d_]{1,40}")
_COMPARED = re.compile(
    rf"\b(?P<word>{'|'.join((*MORE_THAN_ANY, *LESS_THAN_ANY))})\b[^.;:()]{{0,40}}? than "
    r"(?:any other|all the other|all other|any of the other)"
)
_CLAUSE = re.compile(r"[,;:()–—]")
_SUPERLATIVE = re.compile(
    rf"(?<!\bat )(?<!\bat the )\b(?P<word>{'|'.join(sorted(MOST | LEAST))})\b", re.IGNORECASE
)
_FEWEST = 3
_MOST = 100
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Superlative:
    """A superlative that the text gives one row of a table in one column.

    Attributes:
        span: its words.
        most: whether of the largest number, or of the smallest.
        cell: that row's cell.
        best: the cell that does hold the largest or the smallest number.
    """

    span: Span
    most: bool
    cell: TableCell
    best: TableCell


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence with one superlative: its span, the words of it, and where the superlative is."""

    sentence: Span
    words: frozenset[str]
    found: re.Match[str]


def find_sayings(prose: str, sentences: Sequence[Sentence]) -> list[Saying]:
    """The sentences with one superlative of no other range; the first of very many."""
    sayings: list[Saying] = []
    for sentence in sentences:
        if sentence.kind is BlockKind.TABLE_CELL:
            continue
        found = list(_COMPARED.finditer(prose, sentence.span.start, sentence.span.end)) or list(
            _SUPERLATIVE.finditer(prose, sentence.span.start, sentence.span.end)
        )
        if len(found) != 1 or _clause(prose, sentence.span, found[0]) & OTHER_RANGE:
            continue
        ahead = _WORD.findall(prose, sentence.span.start, found[0].start())[-1:]
        if {word.lower() for word in ahead} & SEVERAL:
            continue
        words = _WORD.findall(prose, sentence.span.start, sentence.span.end)
        sayings.append(Saying(sentence.span, frozenset(map(str.lower, words)), found[0]))
        if len(sayings) == _MOST:
            break
    return sayings


def find_superlatives(table: Table, prose: str, sayings: Sequence[Saying]) -> Iterator[Superlative]:
    """The superlatives that a table does not bear out, in reading order."""
    columns = _columns(table) if sayings and len(table.rows) <= _MOST else []
    names = RowNames(table)
    for saying in sayings:
        column = _column(columns, table, saying.words)
        rows = rows_named(names, prose, saying.sentence) if column else []
        if column and len(rows) == 1:
            judged = _judge(column, rows[0], saying.found)
            if judged:
                yield judged


def _clause(prose: str, bounds: Span, found: re.Match[str]) -> set[str]:
    """The words between the signs around a superlative."""
    before = _CLAUSE.split(prose[bounds.start : found.start()])[-1]
    behind = _CLAUSE.split(prose[found.end() : bounds.end])[0]
    return {word.lower() for word in _WORD.findall(f"{before} {found[0]} {behind}")}


def _columns(table: Table) -> list[list[TableCell]]:
    """The columns of numbers, totals left out, of tables of three rows and more."""
    last = total_row(table)
    rest = {
        number
        for number, row in enumerate(table.rows)
        if row and set(row[0].text.lower().split()[:1]) & REMAINDERS
    }
    places = sorted({cell.place.column for row in table.rows for cell in row} - {0})
    columns = [
        [cell for cell in table.column(place) if cell.place.row not in {last, *rest}]
        for place in places
    ]
    return [
        column
        for column in columns
        if len(column) >= _FEWEST
        and all(cell.quantity and cell.quantity.exact for cell in column)
        and len({cell.quantity.unit for cell in column if cell.quantity}) == 1
        and not any(
            cell.quantity and cell.quantity.kind in {QuantityKind.SCORE, QuantityKind.ORDINAL}
            for cell in column
        )
    ]


def _column(
    columns: Sequence[list[TableCell]], table: Table, said: frozenset[str]
) -> list[TableCell] | None:
    """The one column whose heading the sentence names."""
    stems = {singular(word) for word in said if word not in STOPS}
    named = [
        column for column in columns if {singular(word) for word in _heading(table, column)} & stems
    ]
    if not named and len(columns) == 1 and said & NEUTRAL:
        named = [*columns]
    return named[0] if len(named) == 1 else None


def _heading(table: Table, column: Sequence[TableCell]) -> list[str]:
    words = _WORD.findall(table.column_heading(column[0]).lower())
    return [word for word in words if word not in STOPS and len(word) >= _SHORTEST]


def _judge(column: Sequence[TableCell], row: int, found: re.Match[str]) -> Superlative | None:
    word = found["word"].lower()
    most = word in MOST or word in MORE_THAN_ANY
    values = {cell.place.row: cell.quantity.value for cell in column if cell.quantity}
    if row not in values:
        return None
    best = max(values.values()) if most else min(values.values())
    if values[row] == best or any(value < 0 for value in values.values()):
        return None
    cells = {cell.place.row: cell for cell in column}
    winner = next(cell for cell in column if cell.quantity and cell.quantity.value == best)
    return Superlative(Span(*found.span()), most, cells[row], winner)
