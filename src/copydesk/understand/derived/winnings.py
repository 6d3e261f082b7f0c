"""What somebody won, told twice with two amounts: "she collected €900 … The prize of €600 will
buy"."""

from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.winnings import PAYMENT, SHARED, WINS
from copydesk.understand.quantity.conflicts import Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.sentences import Sentence

_FACTOR = 4
_LEAD = 60


def find_winnings(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """A payment taken up with another amount than the only one that somebody won before."""
    money = [
        one
        for one in quantities[:LOOKED_THROUGH]
        if one.kind is QuantityKind.MONEY and one.exact and not one.per
    ]
    won: list[Quantity] = []
    for one in money:
        bounds = sentences[one.sentence].span
        lead = prose[max(bounds.start, one.span.start - _LEAD) : one.span.start]
        if one.cell or SHARED.search(bounds.cut(prose)):
            continue
        if WINS.search(lead):
            won.append(one)
        elif PAYMENT.search(lead) and won and not _is_told(one, money):
            ratio = one.value / won[0].value
            single = len({(w.value, w.unit) for w in won}) == 1 and won[0].unit == one.unit
            if single and ratio != 1 and 1 / _FACTOR <= ratio <= _FACTOR:
                yield Conflict(one, won[0], "one payment told twice")


def _is_told(one: Quantity, money: Sequence[Quantity]) -> bool:
    """Whether the amount stands anywhere else."""
    return any(other is not one and other.value == one.value for other in money)
