"""Durations beside their beginning alone, held against the article's present."""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.model.timex import Amount, Grain, Timex
from copydesk.understand.calendar import Interval
from copydesk.understand.lang.en.lasting import (
    BEGAN_BEFORE,
    ELSE_DONE,
    GOING_ON,
    LASTED,
    LEFT_BEFORE,
    OPENED_BEFORE,
    UNTIL_NEWS,
)
from copydesk.understand.lang.en.order import LEAD
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.stretch import Moment, Stretch, counted, is_length, moment_of


def stretches_since_begun(reading: Reading, index: int) -> Iterator[Stretch]:
    """What has lasted too long to be over by now: "opened on 8 September and took nine months";
    and what is said to go on since a date: "began on 12 January and has now gone on for weeks"."""
    present = reading.present
    timexes = reading.timexes_by_sentence[index]
    dates = [timex for timex in timexes if is_dated(timex)]
    if present is None or len(dates) != 1:
        return
    begun = moment_of(dates[0])
    for length in timexes:
        said = counted(length) if is_length(length) else None
        if said is None or begun is None or not dates[0].span < length.span:
            continue
        if begun.interval.start >= present.start:
            continue
        stretch = Stretch(length.span, *said, length.mod, begun, Moment(present), sure=False)
        over = _is_over(reading, index, dates[0], length) and _too_long(stretch, present)
        ended = _lasted(reading, index, dates[0], length) and UNTIL_NEWS.match(
            reading.article.prose, length.span.end
        )
        if over or ended or _goes_on(reading, index, dates[0], length):
            yield stretch


def _too_long(stretch: Stretch, present: Interval) -> bool:
    """Whether what is said to be over would only end some time after the present."""
    at_least = Amount(stretch.amount.low, stretch.amount.low)
    so_far = Interval(stretch.early.interval.start, present.end)
    most = replace(stretch, amount=at_least, late=Moment(so_far))
    return not most.holds


def _is_over(reading: Reading, index: int, date: Timex, length: Timex) -> bool:
    """Whether what began at the date is told as past: "began on … and lasted"."""
    if ELSE_DONE.match(reading.article.prose, length.span.end):
        return False
    return _lasted(reading, index, date, length)


def _lasted(reading: Reading, index: int, date: Timex, length: Timex) -> bool:
    """Whether what began at the date is said to have lasted so long, until whenever."""
    prose = reading.article.prose
    sentence = reading.sentences[index].span
    lead = prose[max(sentence.start, date.span.start - LEAD) : date.span.start]
    if not LASTED.fullmatch(prose[date.span.end : length.span.start]):
        return False
    unlike = (length.stated.unit or Grain.DAY) < Grain.DAY
    began = BEGAN_BEFORE.search(lead) or LEFT_BEFORE.search(lead) or OPENED_BEFORE.search(lead)
    return bool(began) and not unlike


def _goes_on(reading: Reading, index: int, date: Timex, length: Timex) -> bool:
    """Whether what began at the date is said to have gone on for so long until now."""
    prose = reading.article.prose
    sentence = reading.sentences[index].span
    lead = prose[max(sentence.start, date.span.start - LEAD) : date.span.start]
    began = BEGAN_BEFORE.search(lead) or LEFT_BEFORE.search(lead) or OPENED_BEFORE.search(lead)
    return bool(began and GOING_ON.fullmatch(prose[date.span.end : length.span.start]))
