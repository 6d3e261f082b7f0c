"""The value of a source that most surely stands where an article has another one."""

import re
from typing import TYPE_CHECKING

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.timex import Timex
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, context_of, has_instead
from copydesk.verify.nearest import UNRELATED
from copydesk.verify.passages import Passages
from copydesk.verify.probable import probabilities
from copydesk.verify.quantities import distinct
from copydesk.verify.rivals.candidates import Candidates, candidates
from copydesk.verify.rivals.signs import SIGNS, likest, rows
from copydesk.verify.rivals.weights import SURE, SURE_OF_A_SLIP, WEIGHTS
from copydesk.verify.told_times import Told

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Rows = NDArray[np.float64]
    Flags = NDArray[np.bool_]


def compare_rivals(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have another number or time where a claim's stands.

    Args:
        reading: the article.
        claim: a claim with a value, which no passage near its clause supports.
        passages: the sentences of the sources.
    """
    import numpy as np

    if not has_a_place(reading, claim):
        return []
    found = candidates(reading, claim, context_of(reading, claim, passages))
    found = likest(reading, claim, found, passages)
    if not found.rivals:
        return []
    signs = rows(reading, claim, found, passages)
    sure = np.where(may_tell_it(claim, signs), probabilities(signs, SIGNS, WEIGHTS), 0.0)
    best = found.rivals[int(sure.argmax())].value
    slipped = _is_slip_of_one_mind(found, best)
    fault = faults.FIGURE if claim.kind is ClaimKind.FIGURE else faults.OF_TIMES[claim.kind]
    return [
        has_instead(
            one.passage,
            passages.readings[one.passage.source],
            one.span,
            claim.span,
            fault,
            float(how_sure),
        )
        for one, how_sure in zip(found.rivals, sure, strict=True)
        if how_sure >= (SURE_OF_A_SLIP if slipped else SURE) and one.value == best
    ]


def _is_slip_of_one_mind(found: Candidates, value: str) -> bool:
    """Whether several sources have a value that is a slip from a claim's, and neither has both.

    No source has the claim's value anywhere, nor the article theirs.
    """
    having = [
        (one, taken)
        for one, taken in zip(found.rivals, found.taken, strict=True)
        if one.value == value
    ]
    return (
        not found.own
        and all((one.digit or one.slip) and not taken for one, taken in having)
        and len({one.passage.source for one, _ in having}) >= _SOURCES
    )


_SOURCES = 2


def may_tell_it(claim: Claim, signs: "Rows") -> "Flags":
    """Which rows of signs are of passages alike enough in meaning to tell what a claim tells."""
    import numpy as np

    near = signs[:, [SIGNS.index("clause"), SIGNS.index("sentence")]].max(axis=1)
    retold = _RETOLD_LENGTH if claim.kind is ClaimKind.DURATION else _RETOLD
    slip = np.logical_and(signs[:, SIGNS.index("slip")], signs[:, SIGNS.index("absent")])
    case = np.logical_and(signs[:, SIGNS.index("case")], np.logical_not(slip))
    return np.asarray(near >= np.where(case, retold, UNRELATED))


_RETOLD = 0.8
"""How alike in meaning a passage must be that tells of another case, as a claim does not: it is
about something else unless it tells the very same.
"""
_RETOLD_LENGTH = 0.7
"""The same for lengths, which may be those of a plan in one text and of a rule in another."""
_TELLING = 0.3
"""How unlikely it must be that two texts have a number by chance."""
_STAMP = re.compile(r"\d{4}-\d\d-\d\d[T\s]\d")
"""When a page was printed, not when something was."""


def has_a_place(reading: Reading, claim: Claim) -> bool:
    """Whether it stands in a sentence, and is no mere distance from another event."""
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return False
    value = claim.value
    if isinstance(value, Quantity):
        return value.kind is not QuantityKind.ORDINAL and distinct(value) >= _TELLING
    assert isinstance(value, Timex)
    if _STAMP.search(value.span.cut(reading.text)):
        return False
    told = Told(reading, claim.sentence, value)
    if claim.kind is ClaimKind.CLOCK and told.is_converted:
        return False
    return value.stated.base is None and not told.is_counted
