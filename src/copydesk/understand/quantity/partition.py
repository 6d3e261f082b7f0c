"""A total with its parts, and which quantities can be added."""

from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.quantity.links import same_measure

ADDABLE = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_NO_PART = frozenset({Scope.EACH, Scope.NEGATED, Scope.FROM, Scope.BY, Scope.INCLUDED})
_COARSE = 100


@dataclass(frozen=True, slots=True)
class Partition:
    """A total with its parts.

    Attributes:
        total: the whole.
        parts: two or more, in reading order.
        closed: whether the text presents them as all the parts, so that too small a sum is as
            wrong as too large a one.
        derived: whether the total is worked out from the parts, behind them.
        certain: whether the words bind total and parts; False when the total was looked for.
        placed: whether the text says where each part belongs, which suggests that they are all.
    """

    total: Quantity
    parts: tuple[Quantity, ...]
    closed: bool
    derived: bool = False
    certain: bool = True
    placed: bool = False

    @property
    def sum(self) -> float:
        """What the parts add up to."""
        return sum(part.value for part in self.parts)

    @property
    def tolerance(self) -> float:
        """How far sum and total may differ because numbers are written rounded.

        Numbers that are set out to be added are written to one grain, the finest of them; a total
        alone may be rounded further, to hundreds or more.
        """
        numbers = (*self.parts, self.total)
        grain = min(quantity.precision for quantity in numbers)
        slack = 0.0 if grain == 1 else grain * len(numbers) / 2
        further = self.total.precision / 2 if self.total.precision >= _COARSE else 0.0
        return max(slack, further)

    @property
    def excess(self) -> float:
        """By how much the sum is above (or, negative, below) what rounding allows."""
        off = self.sum - self.total.value
        if abs(off) <= self.tolerance + 1e-9 * abs(self.total.value):
            return 0.0
        return off


def adds_up(part: Quantity, total: Quantity) -> bool:
    """Whether a number can be one of the parts of a total."""
    return (
        same_measure(part, total)
        and part.exact
        and part.value > 0
        and not part.scope & _NO_PART
        and Scope.TOTAL not in part.scope
    )
