"""The article's present: the days that its "now" and its main event may mean."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from copydesk.model.article import BlockKind
from copydesk.model.timex import Timex
from copydesk.understand.calendar import Interval, day_of, is_day
from copydesk.understand.sentences import Sentence

_NEWS = timedelta(days=10)
LEDE = 3
"""Sentences of the body that open an article."""


def find_present(
    sentences: Sequence[Sentence],
    timexes: Sequence[Sequence[Timex]],
    reference: datetime | None,
) -> Interval | None:
    """From the day of the lede's event to the end of the dateline day.

    Args:
        sentences: of the article.
        timexes: of each sentence in turn.
        reference: the dateline time.

    Returns:
        None when there is no dateline time. The lede's event counts when it lies no more than
        ten days back; an article published after midnight still tells of the day before.
    """
    if reference is None:
        return None
    today = day_of(reference)
    start = today.start - timedelta(days=1)
    body = [i for i, s in enumerate(sentences) if s.kind is BlockKind.PARAGRAPH][:LEDE]
    for index in body:
        for timex in timexes[index]:
            if is_day(timex) and timex.start and today.start - _NEWS <= timex.start < today.end:
                start = min(start, day_of(timex.start).start)
    return Interval(start, today.end)
