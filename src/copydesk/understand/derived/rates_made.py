"""What one number is of another, with the room that rounding and hedges leave."""

from enum import StrEnum

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.quantity.changes import factor_interval
from copydesk.understand.quantity.shares import share_interval

_COUNTED = 1000


class Sense(StrEnum):
    """What a rate says of two numbers."""

    UP = "up"
    DOWN = "down"
    MOVED = "moved"
    TIMES = "times"


def rate_of(rate: Quantity) -> float:
    return rate.value / 100 if rate.kind is QuantityKind.PERCENT else rate.value


def made_of(sense: Sense, one: Quantity, other: Quantity) -> float:
    ratio = one.value / other.value
    return ratio if sense is Sense.TIMES else ratio - 1


def off_by_a_digit(made: float, said: float, rate: Quantity) -> bool:
    """Whether one digit, or two that changed places, make the difference."""
    if rate.kind is not QuantityKind.PERCENT:
        return False
    a, b = f"{abs(made) * 100:.0f}".zfill(3), f"{said * 100:.0f}".zfill(3)
    if len(a) != len(b):
        return False
    return sum(x != y for x, y in zip(a, b, strict=True)) == 1 or sorted(a) == sorted(b)


def interval_of(rate: Quantity) -> tuple[float, float]:
    return factor_interval(rate) if rate.kind is QuantityKind.MULTIPLE else share_interval(rate)


def span_of(sense: Sense, one: Quantity, other: Quantity) -> tuple[float, float]:
    """What two numbers make, with the room that rounding and hedges leave."""
    least, most = _ratio(one, other)
    if sense is Sense.TIMES:
        return least, most
    return (least - 1, most - 1) if one.value >= other.value else (1 - most, 1 - least)


def _ratio(one: Quantity, other: Quantity) -> tuple[float, float]:
    """What one number is of another; whole numbers under a thousand are taken as counted."""
    low, high = _room(one)
    least, most = _room(other)
    return low / max(most, 1e-9), high / max(least, 1e-9)


def _room(quantity: Quantity) -> tuple[float, float]:
    rough = quantity.value >= _COUNTED or quantity.value % 1 or not quantity.exact
    half = quantity.precision / 2 if rough and quantity.precision > 0 else 0.0
    return max(0.0, quantity.low - half), quantity.high + half
