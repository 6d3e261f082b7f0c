"""Cells whose number the text has with a slip of the hand, told in the words of their row:
"| On board the coach | 53 |" beside "The coach was carrying 35 people"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS
from copydesk.understand.quantity.laid_out import names_people
from copydesk.understand.quantity.sameness import (
    digits_of,
    one_digit_off,
    same_magnitude,
    transposed,
)
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.stems import content_stems
from copydesk.understand.words import Word, words_of

_IN_BRACKETS = re.compile(r"\([^()]{0,60}\)")
_ALL, _HALF = 1.0, 0.5
"""What share of the words of a row the sentence has where two digits have changed places: all for
a number that counts things by a noun of its own, and where one digit differs."""
_PRICED = 3
"""Digits of an amount of money that tell it apart without the words of its row."""


@dataclass(frozen=True, slots=True)
class LabelSlip:
    """A cell and the number of the text that it ought to hold."""

    cell: TableCell
    quantity: Quantity


def find_label_slips(
    table: Table, quantities: Sequence[Quantity], words: Sequence[Sequence[Word]], prose: str
) -> Iterator[LabelSlip]:
    """Such cells, each a slip away from one number of the text that no cell has.

    Args:
        table: the table.
        quantities: the numbers of the text.
        words: the words of each sentence.
        prose: the article's prose.
    """
    tabled = {cell.quantity.value for row in table.rows for cell in row if cell.quantity}
    for row in table.rows:
        label = _stems(row[0], prose) if row else frozenset()
        if not label or row[0].quantity:
            continue
        several = sum(cell.quantity is not None for cell in row[1:]) > 1
        for cell in row[1:]:
            number = cell.quantity
            if number is None or cell.place.header:
                continue
            named = frozenset(_WORDS.findall(table.column_heading(cell).lower()))
            like = [q for q in quantities if q.kind is number.kind and q.unit == number.unit]
            same = [q for q in like if q.value == number.value]
            told = {
                q.value: q
                for q in like
                if q.exact
                and not (q.scope - {Scope.ADDED} or q.place)
                and not (q.scope and _is_sum(number, q, like))
                and q.value not in tabled
                and _may_be(label, words[q.sentence], number, q)
                and not (several and named.isdisjoint(_said(words[q.sentence])))
                and not any(
                    _speaks_too(label, words[q.sentence], words[one.sentence], number, q)
                    for one in same
                )
            }
            if len(told) == 1:
                yield LabelSlip(cell, next(iter(told.values())))


def _is_sum(cell: Quantity, added: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether a further number makes that of a cell with one told beside it."""
    return any(
        one.value + added.value == cell.value and abs(one.sentence - added.sentence) <= 1
        for one in told
    )


def _stems(cell: TableCell, prose: str) -> frozenset[str]:
    """The stems of the words of a row's first cell, but for those in brackets."""
    found = _IN_BRACKETS.search(cell.text)
    end = cell.span.start + found.start() if found else cell.span.end
    return content_stems(words_of(prose, Span(cell.span.start, end)))


def _said(words: Sequence[Word]) -> frozenset[str]:
    """The words of a sentence, in lower case."""
    return frozenset(word.lower for word in words)


_WORDS = re.compile(r"[a-z]{3,}")


def _shared(label: frozenset[str], words: Sequence[Word]) -> float:
    return len(label & content_stems(words)) / len(label)


def _speaks_too(
    label: frozenset[str],
    words: Sequence[Word],
    others: Sequence[Word],
    cell: Quantity,
    told: Quantity,
) -> bool:
    """Whether the cell's own number, which the text has too, may be told of its row: it is not
    where only the sentence of the other number has any word of the row, and has all."""
    swapped = transposed(digits_of(cell), digits_of(told), 2)
    return not swapped or _shared(label, words) < _ALL or _shared(label, others) > 0


def _may_be(label: frozenset[str], words: Sequence[Word], cell: Quantity, told: Quantity) -> bool:
    """Whether a number of a sentence is that of a cell with two digits changed round, or one
    digit changed.

    A number that counts things by a noun of its own needs all words of the row.
    """
    first, second = digits_of(cell), digits_of(told)
    if not same_magnitude(cell, told):
        return False
    share = _shared(label, words)
    written = f"{cell.value:.12g}", f"{told.value:.12g}"
    if max(len(first), len(second)) > 1 and cell.exact and one_digit_off(*written, 2):
        money = told.kind is QuantityKind.MONEY and len(first) == len(second) >= _PRICED
        return share >= _ALL or (money and first[0] == second[0])
    if not transposed(first, second, 2):
        return False
    noun = told.counted.head if told.counted else ""
    plain = not noun or names_people(noun) or noun in GENERIC_HEADS
    return share >= (_HALF if plain else _ALL)
