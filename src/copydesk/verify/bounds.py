"""Bounds turned round: "no more than 25,000" where a source has "at least 25,000"."""

from copydesk.model.claim import Claim
from copydesk.model.quantity import Bound, Quantity
from copydesk.understand.quantity.sameness import slipped
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import nearest
from copydesk.verify.passages import Passages
from copydesk.verify.quantities import kinship

_LOWER = (Bound.AT_LEAST, Bound.MORE_THAN)
_UPPER = (Bound.AT_MOST, Bound.LESS_THAN)
_KIN = 0.5
"""How alike in what they count two numbers must be for one to stand for the other."""
_ALIKE = 0.35
"""How alike in meaning the two sentences must be."""
_SLIP = 0.45
"""The same where the two bounds differ by a slip."""
_NEAREST = 30


def compare_bounds(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have a claim's number as the least where the claim has it as the most.

    None, where a source has it bounded as the claim has.
    """
    mine = claim.value
    assert isinstance(mine, Quantity)
    if mine.bound not in _LOWER + _UPPER:
        return []
    found = []
    slips = []
    for near in nearest(reading, claim, passages, _NEAREST):
        source = passages.readings[near.passage.source]
        for other in source.quantities_by_sentence[near.passage.sentence]:
            if (kinship(mine, other) or 0.0) < _KIN:
                continue
            if other.value != mine.value:
                if near.likeness >= _SLIP and _is_slip(mine, other):
                    slips.append(
                        has_instead(
                            near.passage,
                            source,
                            other.span,
                            mine.span,
                            faults.FIGURE,
                            near.likeness,
                        )
                    )
                continue
            if (other.bound in _LOWER and mine.bound in _LOWER) or (
                other.bound in _UPPER and mine.bound in _UPPER
            ):
                return []
            if other.bound in _LOWER + _UPPER and near.likeness >= _ALIKE:
                found.append(
                    has_instead(
                        near.passage, source, other.span, mine.span, faults.FIGURE, near.likeness
                    )
                )
    return found or ([] if _has(mine, reading, passages) else slips)


def _is_slip(one: Quantity, other: Quantity) -> bool:
    """Whether two bounds of one side differ by a digit, or by two that changed places."""
    same = any(one.bound in side and other.bound in side for side in (_LOWER, _UPPER))
    told, real = (f"{number.value:.10g}" for number in (one, other))
    return same and one.unit == other.unit and slipped(told, real, shortest=2)


def _has(mine: Quantity, reading: Reading, passages: Passages) -> bool:
    """Whether a source has the number anywhere, or the article has it twice."""
    texts = (reading, *passages.readings)
    return sum(one.value == mine.value for text in texts for one in text.quantities) > 1
