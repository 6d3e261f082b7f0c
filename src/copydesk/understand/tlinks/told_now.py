"""Stretches that reach from a date told before to the article's present: "two years into the
role", "lies 15 years in the past", "six years separate this flood from that of 2019"."""

from collections.abc import Iterator

from copydesk.model.timex import Grain, Timex
from copydesk.understand.apposition import gap_between
from copydesk.understand.lang.en.tlinks import (
    AHEAD_NOW,
    AWAY,
    IN_THE_PAST,
    INTO_POST,
    LATER_NOW,
    SEPARATE,
    TOOK_POST,
)
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.around import present_moment
from copydesk.understand.tlinks.stretch import (
    Stretch,
    is_length,
    is_offset,
    moment_of,
    stretch_between,
)

_LEAD = 60


def until_now(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """All of these in which the stretch is ``timex``, of the sentence ``index``."""
    if is_length(timex):
        yield from _into_the_post(reading, index, timex)
        yield from _in_the_past(reading, index, timex)
        yield from _separating(reading, index, timex)
        yield from _ahead(reading, index, timex)
    if is_offset(timex) and timex.stated.direction > 0:
        yield from _later_today(reading, index, timex)


def _into_the_post(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "who was appointed in March 2024 and is two years into the role"."""
    prose = reading.article.prose
    if not INTO_POST.match(prose, timex.span.end):
        return
    before = [
        other
        for other in reading.timexes_by_sentence[index]
        if other.span < timex.span and _is_date(other)
    ]
    if len(before) == 1:
        start = max(reading.sentences[index].span.start, before[0].span.start - _LEAD)
        if TOOK_POST.search(prose[start : before[0].span.start]):
            yield from _to_now(reading, timex, before[0])


def _is_date(timex: Timex) -> bool:
    return timex.start is not None and timex.stated.amount is None and timex.grain != Grain.DECADE


def _in_the_past(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "when the mill burned down in March 2011, a fire that lies 15 years in the past"."""
    if not IN_THE_PAST.match(reading.article.prose, timex.span.end):
        return
    dates = [
        other
        for other in reading.timexes_by_sentence[index]
        if other.span < timex.span and is_dated(other)
    ]
    if len(dates) == 1:
        yield from _to_now(reading, timex, dates[0])


def _separating(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "Six years separate this flood from the one of May 2019"."""
    for other in reading.timexes_by_sentence[index]:
        if other.span.start < timex.span.end or not is_dated(other):
            continue
        between = gap_between(timex.span, other.span).cut(reading.article.prose)
        if SEPARATE.fullmatch(between):
            yield from _to_now(reading, timex, other)


def _ahead(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "The lease ends in March 2027, now barely a year away"."""
    prose = reading.article.prose
    if not AWAY.match(prose, timex.span.end):
        return
    for other in reading.timexes_by_sentence[index]:
        between = prose[other.span.end : timex.span.start]
        if other.span < timex.span and is_dated(other) and AHEAD_NOW.fullmatch(between):
            yield from stretch_between(timex, present_moment(reading), moment_of(other), sure=False)


def _later_today(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "The lease was signed in May 2024. Two years later, it has lapsed"."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    opens = not prose[sentence.start : timex.span.start].strip()
    if not index or not opens or not LATER_NOW.match(prose, timex.span.end, sentence.end):
        return
    told = [other for other in reading.timexes_by_sentence[index - 1] if is_dated(other)]
    here = [other for other in reading.timexes_by_sentence[index] if is_dated(other)]
    if len(told) == 1 and not here:
        yield from _to_now(reading, timex, told[0])


def _to_now(reading: Reading, timex: Timex, date: Timex) -> Iterator[Stretch]:
    yield from stretch_between(timex, moment_of(date), present_moment(reading), sure=False)
