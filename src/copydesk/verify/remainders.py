"""A number of a report that is what an article's part leaves of its whole."""

from collections.abc import Sequence

from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity
from copydesk.understand.lang.en.stand_ins import OF_ALL
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison


def is_rest(reading: Reading, claim: Claim, told: Sequence[Quantity], against: Comparison) -> bool:
    """Whether what differs from a figure is the rest: "nine of the 14", beside "five are not".

    Args:
        reading, claim: the article, and the figure, which is a part or a whole.
        told: the numbers of the passage.
        against: what contradicts the figure by one of them.
    """
    values = {one.value for one in told if one.span in against.differing}
    numbers = reading.quantities_by_sentence[claim.sentence]
    prose = reading.article.prose
    return any(
        whole.value - part.value in values
        for part in numbers
        for whole in numbers
        if claim.value in (part, whole)
        and part.span.end < whole.span.start
        and OF_ALL.fullmatch(prose, part.span.end, whole.span.start)
    )
