"""A time given on the wrong one of two clocks: local time where the article says GMT."""

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.timex import Timex
from copydesk.understand.reading import Reading
from copydesk.understand.zones import minute_of_day, twins
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.passages import Passages
from copydesk.verify.told_times import Told


def compare_zone(claim: Claim, mine: Told, passages: Passages) -> list[Comparison]:
    """Sources that tell one moment on two clocks, of which the article has the other.

    "At 22:14 UTC" beside "2114 UTC (10:14 p.m. at the control centre)".
    """
    stated = mine.timex.stated
    local = stated.zone is not None and stated.zone.startswith("local")
    if (
        claim.kind is not ClaimKind.CLOCK
        or not stated.minute
        or not (local or stated.utc_offset is not None)
    ):
        return []
    if any(_is_told(mine.timex, source) for source in passages.readings):
        return []
    found = []
    for index, source in enumerate(passages.readings):
        for pair in twins(source.article.prose, source.timexes_by_sentence):
            right, shown = pair if local else pair[::-1]
            if shown.stated.minute is None or minute_of_day(shown) != minute_of_day(mine.timex):
                continue
            if not local and right.stated.utc_offset != stated.utc_offset:
                continue
            found.append(_contradiction(claim, source, index, right, shown, passages))
    return found


def _is_told(mine: Timex, source: Reading) -> bool:
    """Whether a source has the very time on the very clock, as written."""
    return any(
        other.stated.hour is not None
        and minute_of_day(other) == minute_of_day(mine)
        and other.stated.utc_offset == mine.stated.utc_offset
        and (mine.stated.utc_offset is not None or other.stated.zone == mine.stated.zone)
        for other in source.timexes
    )


def _contradiction(
    claim: Claim, source: Reading, index: int, right: Timex, shown: Timex, passages: Passages
) -> Comparison:
    words = right.span.cut(source.text)
    return Comparison(
        passages.by_source[index][source.sentence_at(right.span)],
        Stance.CONTRADICTS,
        1.0,
        f"it has {words}; {shown.span.cut(source.text)} is the other clock",
        wrong=claim.span,
        right=words,
        differing=(right.span,),
        fault=faults.CLOCK,
    )
