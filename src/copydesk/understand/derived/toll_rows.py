"""Rows that lay out the toll told before: "The dead are three sailors and six passengers", "Two
died in Osk, one in Melby and two in a car"."""

from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.lang.en.quantity_toll_rows import (
    OPENERS,
    PLACED,
    REPORTED,
    TO_NEXT,
    UNCOUNTED,
)
from copydesk.understand.quantity.links import LOOKED_THROUGH, by_sentence
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.sentences import Sentence

_NOT_THE_TOLL = frozenset(
    {
        *(Scope.FROM, Scope.OLDER, Scope.ADDED, Scope.INCLUDED, Scope.BY, Scope.REST),
        *(Scope.EACH, Scope.POSSIBLE, Scope.NEGATED),
    }
)
_FEWEST = 2
_LEAST = 0.7
"""The part of a toll that a row which tells all of it makes at least, however wrong."""


def find_toll_rows(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Those that make another number than the only toll told before them."""
    counts = [
        q
        for q in quantities[:LOOKED_THROUGH]
        if q.kind is QuantityKind.COUNT and q.exact and q.cell is None and q.value > 0
    ]
    for group in by_sentence(counts):
        said = _laid_out(prose, sentences[group[0].sentence], group)
        if said is None:
            continue
        state, all_told = said
        row = _row(prose, group)
        if len(row) < _FEWEST or any(_state(q) not in (state, None) for q in row):
            continue
        before = [q for q in counts if q.sentence < row[0].sentence and _state(q) == state]
        told = [q for q in before if not q.scope & _NOT_THE_TOLL]
        made = sum(q.value for q in row)
        if len({q.value for q in told}) != 1 or made in {q.value for q in before}:
            continue
        toll = told[0]
        sentence = sentences[row[0].sentence].span
        all_told = all_told and not UNCOUNTED.search(prose, row[-1].span.end, sentence.end)
        if made > toll.value or (all_told and made >= _LEAST * toll.value):
            yield Partition(toll, row, closed=True, certain=False)


def _laid_out(prose: str, sentence: Sentence, group: Sequence[Quantity]) -> tuple[str, bool] | None:
    """What became of those that a sentence lays out, and whether it says that they are all."""
    start = sentence.span.start
    for state, opener in OPENERS.items():
        if opener.match(prose, start, group[0].span.start):
            return state, True
    said = _state(group[0])
    opening = prose[start : group[0].span.start]
    if said is None or len(group) < _FEWEST or not REPORTED.fullmatch(opening):
        return None
    return (said, False) if PLACED.search(prose, group[0].span.end, group[1].span.start) else None


def _row(prose: str, group: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The first numbers of a sentence, as far as they are joined."""
    row = [group[0]]
    for one in group[1:]:
        if not TO_NEXT.fullmatch(prose, row[-1].span.end, one.span.start):
            break
        row.append(one)
    return tuple(row)


def _state(quantity: Quantity) -> str | None:
    return quantity.counted.state if quantity.counted else None
