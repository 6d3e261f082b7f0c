"""A bare number that has the unit of the number before it: "the limit is 25 km/h, she did 23"."""

from dataclasses import replace

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison
from copydesk.verify.figures import compare_figure
from copydesk.verify.passages import Passages

_TIMES = 3
"""How many times one of two numbers of one unit is the other at most."""


def compare_elided(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have a bare number with the unit of the one before it in its sentence."""
    number = claim.value
    if not isinstance(number, Quantity) or number.kind is not QuantityKind.COUNT:
        return []
    if number.counted is not None or number.cell is not None or not number.exact:
        return []
    told = reading.quantities_by_sentence[claim.sentence]
    before = [one for one in told if one.span.end <= number.span.start]
    last = before[-1] if before else None
    if last is None or last.kind is not QuantityKind.MEASURE or last.value <= 0:
        return []
    if not 1 / _TIMES <= number.value / last.value <= _TIMES:
        return []
    measured = replace(claim, value=replace(number, kind=last.kind, unit=last.unit))
    found = compare_figure(reading, measured, passages)
    return [one for one in found if one.stance is Stance.SUPPORTS]
