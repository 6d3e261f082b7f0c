"""Clock times told a second time, on the clock of another place: "4:20 p.m., or 10:20 in Quito"."""

import re

from copydesk.model.claim import ClaimKind
from copydesk.understand.lang.en.clocks import AND_ELSEWHERE, PLACE_OF_CLOCK
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock
from copydesk.verify.comparison import Comparison
from copydesk.verify.told_times import Told


def other_place(told: Told) -> str | None:
    """The place whose clock shows a time that is told beside another clock's; None for no such."""
    prose = told.reading.article.prose
    end = told.reading.sentences[told.sentence].span.end
    place = PLACE_OF_CLOCK.match(prose, told.timex.span.end, end)
    if place is None:
        return None
    clocks = [one for one in told.reading.timexes_by_sentence[told.sentence] if is_clock(one)]
    for one in clocks:
        if one.span < told.timex.span and _joins(prose, one.span.end, told.timex.span.start):
            return place["place"]
        if told.timex.span < one.span and _joins(prose, told.timex.span.end, one.span.start):
            return None if PLACE_OF_CLOCK.match(prose, one.span.end, end) else place["place"]
    return None


def _joins(prose: str, start: int, end: int) -> bool:
    return AND_ELSEWHERE.fullmatch(prose, start, end) is not None


def is_on_another_clock(kind: ClaimKind, mine: Told, source: Reading, one: Comparison) -> bool:
    """Whether just one of two clock times that differ is told on the clock of some other place.

    Args:
        kind: of the claim.
        mine: its time.
        source, one: a report, and what it has instead.
    """
    if kind is not ClaimKind.CLOCK:
        return False
    sentence = one.passage.sentence
    words = source.sentences[sentence].span.cut(source.article.prose)
    here = other_place(mine)
    if here is not None:
        return not re.search(rf"\b{re.escape(here)}\b", words)
    own = mine.reading.sentences[mine.sentence].span.cut(mine.reading.article.prose)
    there = next(
        (
            other_place(Told(source, sentence, timex))
            for timex in source.timexes_by_sentence[sentence]
            if timex.span in one.differing
        ),
        None,
    )
    return there is not None and not re.search(rf"\b{re.escape(there)}\b", own)
