"""Whether two quantities of an article speak of the same thing."""

import math

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, STATES
from copydesk.understand.lang.en.quantity_relations import SAME_THING

ASIDE = frozenset(
    {
        Scope.INCLUDED,
        Scope.ADDED,
        Scope.REST,
        Scope.EACH,
        Scope.OLDER,
        Scope.FROM,
        Scope.BY,
        Scope.POSSIBLE,
        Scope.NEGATED,
    }
)
"""Signals by which a number is not the article's own figure for what it counts."""

_SWAPPED = 2
_TOLLS = frozenset({"toll", "death", "fatality"})


def same_thing(one: str, other: str) -> bool:
    """Whether two singular nouns may name the same thing."""
    return bool(one) and SAME_THING.get(one, one) == SAME_THING.get(other, other)


def plain_statement(quantity: Quantity) -> bool:
    """Whether a number is stated flatly: no part, no older figure, no possibility."""
    return not quantity.scope & ASIDE and not quantity.per


def same_key(one: Quantity, other: Quantity) -> bool:
    """Whether two counts count the same thing: the same noun and the same state, without
    qualifiers that only one of them has."""
    if one.kind is not other.kind or one.unit != other.unit or not one.counted:
        return False
    if not other.counted or one.counted.state != other.counted.state:
        return False
    a, b = one.counted.head, other.counted.head
    if one.counted.state and _unspecific(one) and _unspecific(other):
        return True
    return same_thing(a, b) and set(one.counted.words) == set(other.counted.words)


def fate_of(quantity: Quantity) -> str | None:
    """What became of those counted, by a word for them or for their number: "a toll of four"."""
    counted = quantity.counted
    return (counted.state or STATES.get(counted.head)) if counted else None


def _unspecific(quantity: Quantity) -> bool:
    """Whether a count names no more than people: "84 dead", "84 people were killed"."""
    counted = quantity.counted
    if counted is None or counted.head in _TOLLS:
        return counted is not None
    return not counted.head or (counted.head in GENERIC_HEADS and len(counted.words) <= 1)


def digits_of(quantity: Quantity) -> str:
    """The significant digits of a number, without sign, separators and trailing zeros."""
    mantissa = quantity.value
    while mantissa >= 10**6 and mantissa % 1000 == 0:
        mantissa /= 1000
    return f"{mantissa:.9g}".replace(".", "").strip("0")


def same_magnitude(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers have as many digits before the decimal point."""
    if one.value < 1 or other.value < 1:
        return one.value < 1 and other.value < 1
    return int(math.log10(one.value)) == int(math.log10(other.value))


def transposed(one: str, other: str, shortest: int = 3) -> bool:
    """Whether two runs of digits differ by two neighbours changing places: 1166 and 1616.

    A zero that has changed places with the last digit counts: 240 and 204 are "24" and "204".
    """
    length = max(len(one), len(other))
    one, other = one.ljust(length, "0"), other.ljust(length, "0")
    if len(one) != len(other) or len(one) < shortest or sorted(one) != sorted(other):
        return False
    differing = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differing) == _SWAPPED and differing[1] - differing[0] == 1


def one_digit_off(one: str, other: str, shortest: int = 3) -> bool:
    """Whether two runs of so many digits or more differ in one place: "24.6", "24.9"."""
    if len(one) != len(other) or len(one.replace(".", "")) < shortest:
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) == 1 and "." not in differing[0]


def slipped(one: str, other: str, shortest: int = 3) -> bool:
    """Whether two runs of digits differ as by a slip of the hand: two neighbours, or one digit."""
    return transposed(one, other, shortest) or one_digit_off(one, other, shortest)


def is_figure(quantity: Quantity) -> bool:
    """Whether a quantity is a plain exact figure in running text."""
    kinds = {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT}
    return quantity.kind in kinds and quantity.exact and quantity.cell is None
