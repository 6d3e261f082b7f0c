"""Two movements of one thing that went opposite ways, and so are not one movement."""

from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_relations import FALLING, RISING
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison
from copydesk.verify.passages import Passages


def went_other_way(
    reading: Reading, claim: Claim, passages: Passages, comparison: Comparison
) -> bool:
    """Whether a share is told of a rise on one side, and of a fall on the other.

    Args:
        reading, claim: the article, and a figure of it.
        passages, comparison: the sentences of the sources, and what one of them has instead.
    """
    number = claim.value
    if not isinstance(number, Quantity) or number.kind is not QuantityKind.PERCENT:
        return False
    source = passages.readings[comparison.passage.source]
    mine = _way(reading, claim.sentence, claim.span)
    theirs = {_way(source, comparison.passage.sentence, one) for one in comparison.differing}
    return mine != 0 and theirs == {-mine}


def _way(reading: Reading, sentence: int, number: Span) -> int:
    """1 where a sentence tells of a rise before a number, -1 of a fall, 0 of neither or both."""
    words = {one.lower for one in reading.words[sentence] if one.span.end <= number.start}
    return (not words.isdisjoint(RISING)) - (not words.isdisjoint(FALLING))
