"""Margins told twice, once with two digits changed round: "won by 34 votes … with 43 votes between
the two"."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.derived.neighbours import head
from copydesk.understand.lang.en.quantity_tables import (
    MARGIN_NOUN,
    MARGIN_OF,
    MARGIN_ROWS,
    NEAR_MARGIN,
)
from copydesk.understand.quantity.conflicts import SLIP, Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.sameness import digits_of, transposed
from copydesk.understand.quantity.tables import Table

_BALLOTS = frozenset({"vote", "ballot"})
_LEAD = 40
_SHORTEST = 2


def find_margin_slips(
    prose: str, quantities: Sequence[Quantity], tables: Sequence[Table]
) -> Iterator[Conflict]:
    """Margins that nothing else in an article is or makes, beside the only one that it tells with
    these digits."""
    counts = [q for q in quantities[:LOOKED_THROUGH] if q.kind is QuantityKind.COUNT and q.exact]
    taken_up = [q for q in counts if q.cell is None and _is_taken_up(prose, q)]
    won = [q for q in counts if q.cell is None and _is_won_by(prose, q)]
    told = [*won, *_of_tables(tables)]
    for margin in taken_up:
        digits = digits_of(margin)
        turned = {q.value: q for q in told if transposed(digits, digits_of(q), _SHORTEST)}
        if len(turned) != 1:
            continue
        (other,) = turned.values()
        again = sum(q.value == other.value for q in counts)
        if again > 1 and not _explained(margin, counts):
            yield Conflict(margin, other, SLIP, sure=True)


def _is_taken_up(prose: str, quantity: Quantity) -> bool:
    """Whether a count is how far two were apart: "with 43 votes between them"."""
    behind = max(quantity.span.end, quantity.counted.span.end if quantity.counted else 0)
    ahead = NEAR_MARGIN.match(prose, quantity.span.end) or NEAR_MARGIN.match(prose, behind)
    before = prose[max(0, quantity.span.start - _LEAD) : quantity.span.start]
    told = ahead or MARGIN_NOUN.search(before)
    return bool(told) and not quantity.scope & {Scope.BY, Scope.OLDER, Scope.FROM}


def _is_won_by(prose: str, quantity: Quantity) -> bool:
    """Whether somebody won by a count."""
    before = prose[max(0, quantity.span.start - _LEAD) : quantity.span.start]
    by = Scope.BY in quantity.scope and head(quantity) in _BALLOTS
    return by or bool(MARGIN_OF.search(before))


def _of_tables(tables: Sequence[Table]) -> Iterator[Quantity]:
    """The numbers of the rows that tables call so, each the only one of its row."""
    for table in tables:
        for row in table.rows:
            numbers = [cell.quantity for cell in row if cell.quantity and cell.place.column > 0]
            if len(numbers) == 1 and row and MARGIN_ROWS.match(row[0].text):
                yield numbers[0]


def _explained(margin: Quantity, counts: Sequence[Quantity]) -> bool:
    """Whether another number is the same, or two are so far apart."""
    others = [q.value for q in counts if q.span != margin.span]
    made = (abs(one - other) for one, other in combinations(others, 2))
    return margin.value in others or margin.value in made
