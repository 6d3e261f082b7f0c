"""Seats that parties would hold together, beside the seats that a table gives each of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.quantity_votes import (
    SEVERAL,
    THE_SEVERAL,
    TOGETHER_HOLD,
    WITH_PARTNER,
)
from copydesk.understand.quantity.links import by_sentence
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.sentences import Sentence

_WORD = re.compile(r"[^\W\d_]{3,40}")
_SEATS = "seats"
_NEAR = 0.12
_AT_LEAST = 3.0
_MOST_PARTIES = 20
_MOST_MORE = 2


def find_coalitions(
    prose: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    tables: Sequence[Table],
) -> Iterator[Partition]:
    """ "With the Greens she would have 55", which no party's seats and theirs make."""
    for table in tables:
        seats = _seats(table)
        if not 3 <= len(seats) <= _MOST_PARTIES:
            continue
        for group in by_sentence(quantities):
            bounds = sentences[group[0].sentence].span
            for total in group:
                lead = prose[bounds.start : total.span.start]
                with_partner = WITH_PARTNER.search(lead)
                if not with_partner or not TOGETHER_HOLD.search(lead):
                    continue
                if total.kind is not QuantityKind.COUNT or not total.exact or _of_else(total):
                    continue
                named = _named(seats, lead[with_partner.start() :])
                several = THE_SEVERAL.search(lead)
                if several:
                    yield from _of_so_many(seats, named, total, SEVERAL[several["many"].lower()])
                elif named:
                    yield from _unlike(seats, named, total)


def _seats(table: Table) -> dict[str, TableCell]:
    """The cell of seats of each party: one column of a table is headed "Seats"."""
    heads = [
        cell
        for cell in (table.rows[0] if table.rows else ())
        if _SEATS in cell.text.lower() and cell.place.column > 0
    ]
    if len(heads) != 1:
        return {}
    cells = [cell for cell in table.column(heads[0].place.column) if cell.quantity]
    return {table.row_heading(cell): cell for cell in cells if table.row_heading(cell)}


def _of_else(quantity: Quantity) -> bool:
    counted = quantity.counted
    return counted is not None and counted.head not in {"", "seat", "deputy", "member", "mandate"}


def _named(seats: Mapping[str, TableCell], words: str) -> tuple[str, ...]:
    """The parties that a stretch names, by a word of their name that no other party has."""
    said = {_bare(word) for word in _WORD.findall(words) if word[0].isupper()}
    tokens = {party: {_bare(word) for word in _WORD.findall(party)} for party in seats}
    return tuple(
        party
        for party, mine in tokens.items()
        if (mine - {word for other in tokens if other != party for word in tokens[other]}) & said
    )


def _bare(word: str) -> str:
    return word.lower().removesuffix("s")


def _of_so_many(
    seats: Mapping[str, TableCell], named: Sequence[str], total: Quantity, many: int
) -> Iterator[Partition]:
    """The parties named and so many others that "the three" are told: those that come nearest."""
    values = {party: cell.quantity for party, cell in seats.items() if cell.quantity}
    others = [party for party in values if party not in named]
    if not named or many <= len(named) or len(others) < many - len(named):
        return
    choices = [
        tuple(values[party] for party in (*named, *few))
        for few in combinations(others, many - len(named))
    ]
    nearest = min(choices, key=lambda row: abs(sum(one.value for one in row) - total.value))
    off = abs(sum(one.value for one in nearest) - total.value)
    if 0 < off <= _AT_LEAST:
        ordered = tuple(sorted(nearest, key=lambda part: -part.value))
        yield Partition(total, ordered, closed=True, derived=True, certain=False)


def _unlike(
    seats: Mapping[str, TableCell], named: Sequence[str], total: Quantity
) -> Iterator[Partition]:
    """The largest other party and those named, if these make the total with no one or two more."""
    values = {party: cell.quantity for party, cell in seats.items() if cell.quantity}
    others = sorted(set(values) - set(named), key=lambda party: -values[party].value)
    base = sum(values[party].value for party in named)
    sums = {
        base + sum(values[party].value for party in few)
        for size in range(_MOST_MORE + 1)
        for few in combinations(others, size)
    }
    if not others or total.value in sums:
        return
    parts = (*(values[party] for party in named), values[others[0]])
    added = base + values[others[0]].value
    if abs(added - total.value) <= max(_AT_LEAST, _NEAR * added):
        ordered = tuple(sorted(parts, key=lambda part: -part.value))
        yield Partition(total, ordered, closed=True, derived=True, certain=False)
