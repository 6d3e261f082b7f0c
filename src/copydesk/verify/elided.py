"""A bare number that has the unit of one before it: "the limit is 25 km/h, she did 23"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.timex import Amount, Timex, TimexType
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison
from copydesk.verify.figures import compare_figure
from copydesk.verify.passages import Passages
from copydesk.verify.times import compare_time

_TIMES = 3
"""How many times one of two numbers of one unit is the other at most."""
_UNITS = (
    QuantityKind.MEASURE,
    QuantityKind.TEMPERATURE,
    QuantityKind.PERCENT,
    QuantityKind.MONEY,
)


def compare_elided(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have a bare number with the unit of one before it in its sentence.

    Or of one in the sentence before: "It asks for a rise of 12 per cent. The firm offers nine".
    """
    number = claim.value
    if not isinstance(number, Quantity) or number.kind is not QuantityKind.COUNT:
        return []
    if number.counted is not None or number.cell is not None or not number.exact:
        return []
    for measured in _measured(reading, claim, number):
        compare = compare_time if measured.kind is ClaimKind.DURATION else compare_figure
        found = compare(reading, measured, passages)
        if borne := [one for one in found if one.stance is Stance.SUPPORTS]:
            return borne
    return []


def _measured(reading: Reading, claim: Claim, number: Quantity) -> Iterator[Claim]:
    """The claim with each unit that it may have, that of the nearest number first."""
    told: list[Quantity | Timex] = []
    for at in range(max(0, claim.sentence - 1), claim.sentence + 1):
        told += reading.quantities_by_sentence[at]
        told += reading.timexes_by_sentence[at]
    before = [one for one in told if one.span.end <= number.span.start]
    seen = set()
    for one in sorted(before, key=lambda one: -one.span.end):
        measured = _as_long(number, one) if isinstance(one, Timex) else _of_unit(number, one)
        if measured is None or measured.unit in seen:
            continue
        seen.add(measured.unit)
        yield replace(claim, kind=measured.kind, value=measured.value)


@dataclass(frozen=True, slots=True)
class _Measured:
    """A bare number with a unit: what it claims, as what, and the unit."""

    kind: ClaimKind
    value: Quantity | Timex
    unit: str


def _of_unit(number: Quantity, one: Quantity) -> _Measured | None:
    """A bare number in the unit of another number."""
    if one.kind not in _UNITS or not _are_near(number.value, one.value):
        return None
    unit = f"{one.kind.value} {one.unit.symbol if one.unit else ''}"
    return _Measured(ClaimKind.FIGURE, replace(number, kind=one.kind, unit=one.unit), unit)


def _as_long(number: Quantity, one: Timex) -> _Measured | None:
    """A bare number as a length of time, in the unit of another length."""
    amount, unit = one.stated.amount, one.stated.unit
    if one.type is not TimexType.DURATION or amount is None or amount.exact is None:
        return None
    if unit is None or not _are_near(number.value, amount.exact):
        return None
    stated = replace(one.stated, amount=Amount(number.value, number.value))
    told = one.value.replace(f"{amount.exact:g}", f"{number.value:g}", 1)
    time = replace(one, span=number.span, value=told, stated=stated, mod=None)
    return _Measured(ClaimKind.DURATION, time, unit.name)


def _are_near(one: float, other: float) -> bool:
    return other > 0 and 1 / _TIMES <= one / other <= _TIMES
