"""Numbers taken up as known that the article has told with another digit, or with two changed
round: "its 64 lawmakers", where it has 46 seats; "the 84-metre error", of 48."""

from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.derived.neighbours import head, names_people
from copydesk.understand.lang.en.definite import (
    CASES,
    DEED,
    KNOWN_ALREADY,
    NEWLY_TOLD,
    SEATS,
    WHO_DID,
)
from copydesk.understand.quantity.conflicts import SLIP, Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.sameness import ASIDE, one_digit_off, plain_statement, same_thing
from copydesk.understand.sentences import Sentence

_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.MONEY})
_TWICE = 2
_LEAST = 10
_THOUSAND = 1_000
_OWNED = frozenset({"whose", "its", "their"})
_ONE_DIGIT = "one digit differs"


def find_definite_slips(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """Such numbers, where no other place of the article has them."""
    told = [q for q in quantities[:LOOKED_THROUGH] if q.kind in _KINDS]
    times = Counter((q.kind, q.value) for q in told)
    for later in told:
        flat = not later.per and not later.scope & ASIDE - {Scope.POSSIBLE}
        if later.cell or not later.exact or later.value < _LEAST or not flat:
            continue
        start = sentences[later.sentence].span.start
        known = KNOWN_ALREADY.search(prose[start : later.span.start])
        if (
            not known
            or NEWLY_TOLD.match(prose, later.span.end)
            or times[later.kind, later.value] > 1
        ):
            continue
        others = [q for q in told if q.kind is later.kind and q.unit == later.unit]
        others = [q for q in others if q.value != later.value and plain_statement(q)]
        owned = known[0].lower().split()[-1] in _OWNED
        yield from _swapped(prose, later, others, owned)
        if not known[0].lower().startswith("all"):
            yield from _off(prose, later, others)


def _swapped(
    prose: str, later: Quantity, others: Sequence[Quantity], owned: bool
) -> Iterator[Conflict]:
    """Two digits changed round of a number that counts the same, told twice, or of a measure."""
    like = [q for q in others if _are_swapped(later, q) and _may_count_it(later, q, owned)]
    measured = later.kind is QuantityKind.MEASURE and DEED.match(prose, later.span.end)
    enough = 1 if measured else _TWICE
    if len(like) >= enough and len({q.value for q in like}) == 1 and _is_before(like, later):
        yield Conflict(later, like[0], SLIP)


def _off(prose: str, later: Quantity, others: Sequence[Quantity]) -> Iterator[Conflict]:
    """One digit that differs from a number of the same told twice, or of those who did it."""
    if later.kind is not QuantityKind.COUNT:
        return
    like = [q for q in others if one_digit_off(f"{later.value:.0f}", f"{q.value:.0f}", 2)]
    who = later.value >= _THOUSAND and WHO_DID.match(prose, later.span.end)
    if who:
        like = [q for q in like if not head(q) or names_people(q)]
    else:
        named = [q for q in like if head(q) and same_thing(head(q), head(later))]
        cases = [q for q in like if names_people(q) or not head(q)] if head(later) in CASES else []
        like = _often(named, _TWICE) or _often(cases, _TWICE + 1)
    if like and len({q.value for q in like}) == 1 and _is_before(like, later):
        yield Conflict(later, like[0], _ONE_DIGIT)


def _often(like: Sequence[Quantity], times: int) -> list[Quantity]:
    """Those of the value that is told so many times, if all others are told less often."""
    values = Counter(q.value for q in like).most_common(2)
    if not values or values[0][1] < times or (len(values) > 1 and values[1][1] == values[0][1]):
        return []
    return [q for q in like if q.value == values[0][0]]


def _is_before(like: Sequence[Quantity], later: Quantity) -> bool:
    return like[0].span < later.span


def _are_swapped(one: Quantity, other: Quantity) -> bool:
    """Whether just the first two digits have changed places."""
    first, second = f"{one.value:.12g}", f"{other.value:.12g}"
    return (
        first != second
        and len(first) == len(second)
        and first[1] + first[0] + first[2:] == second
        and "." not in first[:2]
    )


def _may_count_it(later: Quantity, other: Quantity, owned: bool) -> bool:
    if later.kind is not QuantityKind.COUNT:
        return True
    own, told = head(later), head(other)
    if not own:
        return False
    seats = owned and own in SEATS and (told in SEATS or not told)
    return same_thing(own, told) or seats
