"""A part of a whole with its share, and which quantities can be part and whole."""

from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.quantity.sameness import same_thing

WHOLES = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})


@dataclass(frozen=True, slots=True)
class Proportion:
    """A part of a whole, and the share that the text says it is.

    Attributes:
        certain: whether the words themselves bind the three; False when the whole had to be
            looked for elsewhere in the article.
        rest: whether the share is that of what the part leaves: "of 27 they made nine, missing
            two in three".
    """

    part: Quantity
    whole: Quantity
    share: Quantity
    certain: bool = True
    rest: bool = False


def comparable(part: Quantity, whole: Quantity) -> bool:
    """Whether two quantities are of one kind and unit, so that one can be a part of the other."""
    if part.kind is not whole.kind or part.kind not in WHOLES or part.unit != whole.unit:
        return False
    barred = {Scope.EACH, Scope.NEGATED}
    return bool(part.value) and part.per == whole.per and not part.scope & barred


def whole_of(prose: str, whole: Quantity, part: Quantity) -> bool:
    """Whether the nouns let an earlier number of the sentence be the whole of a later one."""
    if not whole.counted:
        return False
    head = part.counted.head if part.counted else ""
    return not head or same_thing(whole.counted.head, head)
