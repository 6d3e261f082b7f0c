"""What speaks against two values being of one thing, though each alone may not rule it out."""

import math
import re
from dataclasses import dataclass

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.reading import Reading
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import agree, kinship, of_other_parts
from copydesk.verify.same_case import same_parties
from copydesk.verify.same_time import of_one_case, same_time
from copydesk.verify.told_times import Told


@dataclass(frozen=True, slots=True)
class Apart:
    """What speaks against two values being of one thing.

    Attributes:
        part: whether one is of a part, or of each.
        names: whether their sentences have names, and none in common.
        values: whether their sentences have other numbers of one thing, and none in common.
        size: how far apart two numbers are, as the logarithm to base 2 of their ratio, at most 3.
        zone: whether one time names a zone that the other does not.
        coarse: whether one time is a mere month.
        case: whether one is of another case ("the previous vote") or a plan, and the other is not.
    """

    part: bool = False
    names: bool = False
    values: bool = False
    size: float = 0.0
    zone: bool = False
    coarse: bool = False
    case: bool = False


def numbers_apart(
    reading: Reading, claim: Claim, source: Reading, passage: Passage, other: Quantity
) -> Apart:
    """What speaks against a number of a source being the claim's."""
    mine = claim.value
    assert isinstance(mine, Quantity)
    return Apart(
        part=of_other_parts(mine, other)
        or _is_of_a_whole(reading, claim.sentence, claim.span)
        is not _is_of_a_whole(source, passage.sentence, other.span),
        names=not same_parties(reading, claim.sentence, source, passage.sentence),
        values=_have_other_numbers(reading, claim, source, passage.sentence, other),
        size=_doublings(mine.value, other.value),
    )


def _is_of_a_whole(reading: Reading, sentence: int, number: Span) -> bool:
    """Whether a number is a part of one told before it: "Of the 31 hurt, 12 are in hospital"."""
    prose = reading.article.prose
    start = reading.sentences[sentence].span.start
    whole = _OF_A_WHOLE.match(prose, start, number.start)
    return whole is not None and any(
        whole.start() <= one.span.start < whole.end()
        for one in reading.quantities_by_sentence[sentence]
    )


def _doublings(one: float, other: float) -> float:
    """How often the smaller of two numbers must be doubled to make the larger, at most 3."""
    small, large = sorted((abs(one), abs(other)))
    return _FARTHEST if small == 0 else min(_FARTHEST, math.log2(large / small))


def times_apart(claim: Claim, mine: Told, passage: Passage, other: Told) -> Apart:
    """What speaks against a time of a source being the claim's."""
    return Apart(
        names=not same_parties(mine.reading, mine.sentence, other.reading, passage.sentence),
        values=_have_other_numbers(mine.reading, claim, other.reading, passage.sentence, None),
        zone=not _is_on_one_clock(mine.timex, other.timex),
        coarse=months_apart(claim.kind, mine, other),
        case=not of_one_case(mine, other),
    )


def months_apart(kind: ClaimKind, mine: Told, other: Told) -> bool:
    """Whether two dates, of which one is a mere month, are of different months."""
    grains = {mine.timex.grain, other.timex.grain}
    return (
        kind is ClaimKind.DATE
        and Grain.MONTH in grains
        and grains <= {Grain.MONTH, Grain.DAY}
        and not same_time(kind, mine, other)
    )


def _is_on_one_clock(one: Timex, other: Timex) -> bool:
    """Whether neither names a zone that the other does not."""
    mine, theirs = one.stated, other.stated
    return mine.utc_offset == theirs.utc_offset and (mine.zone is None) is (theirs.zone is None)


def _have_other_numbers(
    reading: Reading, claim: Claim, source: Reading, sentence: int, besides: Quantity | None
) -> bool:
    """Whether two sentences have other numbers of one thing, and none of them in common.

    "Shares closed on Tuesday at 61.20", "shares closed on Wednesday at 58.40".
    """
    mine = [one for one in reading.quantities_by_sentence[claim.sentence] if one is not claim.value]
    theirs = [one for one in source.quantities_by_sentence[sentence] if one is not besides]
    pairs = [
        (one, other)
        for one in mine
        for other in theirs
        if (kinship(one, other) or 0.0) >= _ONE_THING
    ]
    return bool(pairs) and not any(agree(one, other) for one, other in pairs)


_OF_A_WHOLE = re.compile(
    r"(?:out\s)?of\s(?:the|its|their|these|those|all)\b[^,;:]{1,80},", re.IGNORECASE
)
_FARTHEST = 3.0
_ONE_THING = 1.0
"""How alike in what they count two numbers of one thing are."""
