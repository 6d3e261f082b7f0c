"""Cells of tables of facts whose number the text has with two digits changed round, told in the
words of their row: "| On board the coach | 53 |" beside "The coach was carrying 35 people"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS
from copydesk.understand.quantity.laid_out import names_people
from copydesk.understand.quantity.sameness import digits_of, transposed
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.stems import content_stems
from copydesk.understand.words import Word, words_of

_IN_BRACKETS = re.compile(r"\([^()]{0,60}\)")
_ALL, _HALF = 1.0, 0.5
"""What share of the words of a row the sentence has where two digits have changed places: all for
a number that counts things by a noun of its own."""


@dataclass(frozen=True, slots=True)
class LabelSlip:
    """A cell and the number of the text that it ought to hold."""

    cell: TableCell
    quantity: Quantity


def find_label_slips(
    table: Table, quantities: Sequence[Quantity], words: Sequence[Sequence[Word]], prose: str
) -> Iterator[LabelSlip]:
    """Such cells, each the only number of its row.

    Args:
        table: the table.
        quantities: the numbers of the text.
        words: the words of each sentence.
        prose: the article's prose.
    """
    tabled = {cell.quantity.value for row in table.rows for cell in row if cell.quantity}
    for row in table.rows:
        cells = [cell for cell in row if cell.quantity and not cell.place.header]
        if len(cells) != 1 or cells[0].place.column == 0:
            continue
        label = _stems(row[0], prose)
        quantity = cells[0].quantity
        assert quantity is not None
        like = [q for q in quantities if q.kind is quantity.kind and q.unit == quantity.unit]
        if not label or any(q.value == quantity.value for q in like):
            continue
        told = {
            q.value: q
            for q in like
            if q.exact
            and not (q.scope or q.place)
            and q.value not in tabled
            and _may_be(label, words[q.sentence], quantity, q)
        }
        if len(told) == 1:
            yield LabelSlip(cells[0], next(iter(told.values())))


def _stems(cell: TableCell, prose: str) -> frozenset[str]:
    """The stems of the words of a row's first cell, but for those in brackets."""
    found = _IN_BRACKETS.search(cell.text)
    end = cell.span.start + found.start() if found else cell.span.end
    return content_stems(words_of(prose, Span(cell.span.start, end)))


def _shared(label: frozenset[str], words: Sequence[Word]) -> float:
    return len(label & content_stems(words)) / len(label)


def _may_be(label: frozenset[str], words: Sequence[Word], cell: Quantity, told: Quantity) -> bool:
    """Whether a number of a sentence is that of a cell with two digits changed round.

    A number that counts things by a noun of its own needs all words of the row.
    """
    first, second = digits_of(cell), digits_of(told)
    if len(first) != len(second) or not transposed(first, second, 2):
        return False
    noun = told.counted.head if told.counted else ""
    plain = not noun or names_people(noun) or noun in GENERIC_HEADS
    return _shared(label, words) >= (_HALF if plain else _ALL)
