"""The surely wrong lengths that no other module tells of."""

from collections.abc import Iterator
from itertools import chain

from copydesk.model.span import Span
from copydesk.understand.lang.en.tlinks import AFTER_THE_LAST
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.apart import durations
from copydesk.understand.tlinks.likely.adrift import adrift, fits_otherwise
from copydesk.understand.tlinks.likely.anchored import anchored
from copydesk.understand.tlinks.likely.bound import bound
from copydesk.understand.tlinks.likely.bound_on import bound_on
from copydesk.understand.tlinks.likely.reckoned import reckoned
from copydesk.understand.tlinks.likely.slipped import slipped
from copydesk.understand.tlinks.likely.surest import Misfit, misfits
from copydesk.understand.tlinks.likely.whole import whole_stretches


def untold_misfits(reading: Reading, told: set[Span]) -> Iterator[Misfit]:
    """Those of an article.

    Args:
        reading: the article.
        told: the lengths that are known to be wrong already.
    """
    found: list[Misfit] = []
    likely = (
        misfit
        for misfit in misfits(reading)
        if misfit.in_one_sentence or not fits_otherwise(reading, misfit.pair.stretch)
    )
    for misfit in chain(
        reckoned(reading),
        likely,
        anchored(reading),
        bound(reading),
        bound_on(reading),
        adrift(reading),
        slipped(reading),
    ):
        known = told | {other.said.timex.span for other in found}
        span = misfit.said.timex.span
        if span not in known and not AFTER_THE_LAST.match(reading.article.prose, span.end):
            found.append(misfit)
    if not found:
        return
    told_of = chain(durations(reading), whole_stretches(reading))
    others = {stretch.span for stretch in told_of if not stretch.holds}
    yield from (misfit for misfit in found if misfit.said.timex.span not in others)
