"""Whether the times that a clause and a passage tell leave it open that both are of one time."""

import re
from collections.abc import Sequence

from copydesk.model.span import Span
from copydesk.model.timex import Base, Timex, TimexType
from copydesk.understand.calendar import Interval, interval_of
from copydesk.understand.reading import Reading
from copydesk.verify.same_case import times_meet

_SINCE = re.compile(r"\bsince\s(?:[\w'’-]+\s){0,4}\Z", re.IGNORECASE)
"""Before a time from which on something is so."""
_POINTS_BACK = re.compile(r"(?:that|those|the same|the very)\b", re.IGNORECASE)
_REACH = 48
"""Code points before a time that are looked at."""


def may_be_at_one_time(
    reading: Reading, claimed: int, here: Span, source: Reading, sentence: int, there: Span
) -> bool:
    """Whether the times of two sentences may meet; what is so since a time is so from then on.

    Args:
        reading, claimed, here: the article, a sentence of it and a clause in it.
        source, sentence, there: the same of a report.
    """
    mine, theirs = times_told(reading, claimed), times_told(source, sentence)
    if not _as_long(mine, here, theirs, there):
        return False
    return (
        times_meet(mine, theirs)
        or any(is_same_weekday(one, other) for one in mine for other in theirs)
        or _lasts_until(reading, mine, source, theirs)
    )


def times_told(reading: Reading, sentence: int) -> list[Timex]:
    """The times of a sentence, without those that only point back.

    "That morning", "a week before".
    """
    return [
        time
        for time in reading.timexes_by_sentence[sentence]
        if time.stated.base is not Base.CONTEXT
        and not _POINTS_BACK.match(time.span.cut(reading.article.prose))
    ]


def is_same_weekday(one: Timex, other: Timex) -> bool:
    """Whether two times are one weekday and no date, be it the last or the next."""
    days = (one.stated.weekday, other.stated.weekday)
    return days[0] is not None and days[0] == days[1] and not (one.stated.day or other.stated.day)


def is_since(reading: Reading, time: Timex) -> bool:
    """Whether something is told to be so from a time on: "since 6 May"."""
    prose = reading.article.prose
    start = time.span.start
    return _SINCE.search(prose, max(0, start - _REACH), start) is not None


def _lasts_until(
    reading: Reading, mine: Sequence[Timex], source: Reading, theirs: Sequence[Timex]
) -> bool:
    """Whether what one side tells to be so since a time is so at a time of the other."""
    here, there = _intervals(mine), _intervals(theirs)
    return any(
        time.start is not None and time.start < other.end
        for text, times, others in ((reading, mine, there), (source, theirs, here))
        for time in times
        if is_since(text, time)
        for other in others
    )


def _intervals(times: Sequence[Timex]) -> list[Interval]:
    return [found for found in map(interval_of, times) if found is not None]


def _as_long(mine: Sequence[Timex], here: Span, theirs: Sequence[Timex], there: Span) -> bool:
    """Whether the counted lengths of two clauses may be one."""
    one, other = _lengths(mine, here), _lengths(theirs, there)
    return not one or not other or bool(one & other)


def _lengths(times: Sequence[Timex], clause: Span) -> frozenset[str]:
    return frozenset(
        time.value
        for time in times
        if time.type is TimexType.DURATION and clause.contains(time.span)
        if time.stated.amount is not None and time.stated.amount.exact is not None
    )
