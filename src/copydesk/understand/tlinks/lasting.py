"""Durations beside both of their ends: "started at 03:35 … another fifty-two minutes … 04:12"."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from copydesk.model.timex import Timex, TimexRange, TimexType
from copydesk.understand.apposition import nominal_gap
from copydesk.understand.calendar import Interval
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.stretch import (
    Moment,
    Stretch,
    counted,
    is_length,
    is_offset,
    moment_of,
)

_NAMELESS_DAY = datetime(2000, 1, 1)
_UNTIL = re.compile(
    r"\s(?:\S{1,20}\s){0,3}?(?:before|until|till|later|after which)\b[^,;]{0,60}\s"
    r"(?:at|on|in|around|about)?\s?\Z"
    r"|\s(?:later|on|afterwards)?,?\s(?:at|on|in)\s\Z"
)
_FOR = re.compile(r"\b(?:for|lasted|lasting|ran|took|held|within|over|and)\s[^,;]{0,30}\Z")
_NOT_FOR = re.compile(r"\b(?:after|earlier|previous|last|first|past|every|than)\s[^,;]{0,12}\Z")


def lasting_stretches(reading: Reading) -> Iterator[Stretch]:
    """The durations whose two ends stand in the same sentence."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        sentence = reading.sentences[index].span
        inside = [r for r in reading.ranges if sentence.contains(r.span)]
        for pair in inside:
            yield from _beside_range(reading, timexes, pair)
        if not inside:
            yield from _between_points(reading, timexes)


def _stretch(length: Timex, first: Timex, last: Timex) -> Iterator[Stretch]:
    said = counted(length)
    if said is None:
        return
    if _is_clock(first) and _is_clock(last):
        choices = [(_clock(first, 0), _clock(last, hours)) for hours in (0, 12, 24, 36)]
        pairs = [(one, two) for one, two in choices if one.interval.start < two.interval.start]
    else:
        one, two = moment_of(first), moment_of(last)
        pairs = [(one, two)] if one and two else []
    stretches = [Stretch(length.span, said[0], said[1], length.mod, *pair) for pair in pairs]
    if stretches and not any(stretch.holds for stretch in stretches):
        yield stretches[0]


def _clock(timex: Timex, later: int) -> Moment:
    """A clock time on one nameless day, ``later`` hours on: the halves of the day may be meant."""
    said = timex.stated
    start = _NAMELESS_DAY + timedelta(
        hours=(said.hour or 0) + later, minutes=said.minute or 0, seconds=said.second or 0
    )
    return Moment(Interval(start, start + timedelta(minutes=1)), timex.span)


def _beside_range(
    reading: Reading, timexes: tuple[Timex, ...], pair: TimexRange
) -> Iterator[Stretch]:
    """ "served from 2011 to 2015, six years"; "for six years, from 2011 to 2015"."""
    if not _comparable(pair.first, pair.last):
        return
    for length in timexes:
        if not is_length(length) or pair.span.overlaps(length.span):
            continue
        if nominal_gap(reading.article.prose, length.span, pair.span, 4) and not _attributive(
            reading, length
        ):
            yield from _stretch(length, pair.first, pair.last)


def _attributive(reading: Reading, length: Timex) -> bool:
    """Whether it describes something inside the range: "a 45-minute debate between 9 and 10"."""
    return "-" in length.span.cut(reading.article.prose)


def _between_points(reading: Reading, timexes: tuple[Timex, ...]) -> Iterator[Stretch]:
    """FIRST … LENGTH before … LAST, and nothing else between them."""
    for (first, length), last in zip(pairwise(timexes), timexes[2:], strict=False):
        if not (is_length(length) or _later(length)) or not _comparable(first, last):
            continue
        prose = reading.article.prose
        lead = prose[first.span.end : length.span.start]
        tail = prose[length.span.end : last.span.start]
        direct = _later(length) or _FOR.search(lead)
        if direct and not _NOT_FOR.search(lead) and _UNTIL.fullmatch(_signal(length) + tail):
            yield from _stretch(length, first, last)


def _signal(length: Timex) -> str:
    return " later" if _later(length) else ""


def _later(timex: Timex) -> bool:
    return is_offset(timex) and timex.stated.direction > 0


def _comparable(first: Timex, last: Timex) -> bool:
    if _is_clock(first) and _is_clock(last):
        return True
    return (
        is_dated(first)
        and is_dated(last)
        and first.grain == last.grain
        and first.type is TimexType.DATE
        and last.type is TimexType.DATE
        and first.start is not None
        and last.start is not None
        and first.start <= last.start
    )


def _is_clock(timex: Timex) -> bool:
    said = timex.stated
    return timex.type is TimexType.TIME and said.hour is not None and said.exists
