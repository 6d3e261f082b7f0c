"""Hours of the night after an event, where a report names only the day on which it began.

"The lift stopped on Saturday at 17:48. The last passenger reached the ground at 05:36": of Sunday.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.reading import Reading

_EVENING = 15
"""The hour from which on an event can go on into the night."""
_MORNING = 7
"""The hour until which a time of day is taken to be of the night before it."""
_DAY = timedelta(days=1)


def of_the_next_day(
    reading: Reading, published: datetime | None, first: datetime | None
) -> frozenset[Span]:
    """The small hours of a report that are of the day after the one they are read as of.

    They have no day of their own, and the report came to them from an evening of that day. An hour
    that the report came out before keeps its day, and so do all hours of an event that was in the
    news before that evening.

    Args:
        reading: the report.
        published: when it came out.
        first: when the first report of the event came out.
    """
    return frozenset(
        _moved(
            reading,
            published.replace(tzinfo=None) if published else None,
            first.replace(tzinfo=None) if first else None,
        )
    )


def _moved(reading: Reading, published: datetime | None, first: datetime | None) -> Iterator[Span]:
    last: datetime | None = None
    by_night = False
    for timex in reading.timexes:
        if timex.start is None or timex.grain is None or timex.grain > Grain.HOUR:
            continue
        same_day = last is not None and last.date() == timex.start.date()
        small = timex.stated.day is None and timex.start.hour < _MORNING
        evening = last is not None and last.hour >= _EVENING and (first is None or first > last)
        by_night = same_day and small and (by_night or evening) and _is_past(timex, published)
        if by_night:
            yield timex.span
        last = timex.start


def _is_past(timex: Timex, published: datetime | None) -> bool:
    return published is None or (timex.start is not None and timex.start + _DAY <= published)
