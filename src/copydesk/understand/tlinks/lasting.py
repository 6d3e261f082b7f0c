"""Durations beside both of their ends: "started at 03:35 … another fifty-two minutes … 04:12"."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.apposition import beside, gap_between
from copydesk.understand.calendar import Interval, is_day
from copydesk.understand.lang.en.events import PLACED
from copydesk.understand.lang.en.lasting import (
    AFTER,
    AFTER_FIRST,
    AND_ENDED,
    ATTRIBUTIVE,
    COST,
    FOR,
    FROM,
    FROM_EVENT,
    IN_ALL,
    LATER_THAN,
    LED_IN,
    NOT_FOR,
    OFF_TIME,
    PARTLY,
    PARTS,
    PLANNED,
    TAKES_IT_ALL,
    THEN_LENGTH,
    THOSE,
    TO,
    TO_ELSE,
    UNTIL,
)
from copydesk.understand.lang.en.likely_ends import OF_TOLD, OF_WHO
from copydesk.understand.lang.en.order import BEGIN, END, LEAD
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.understand.timeline import is_clock, is_dated, without_glosses
from copydesk.understand.tlinks.stretch import (
    Moment,
    Stretch,
    clock_pairs,
    counted,
    is_length,
    is_offset,
    moment_of,
)

_HALF_A_YEAR = timedelta(days=183)
_WEEK = timedelta(days=7)
_ARRIVAL = 40
"""Code points behind a time of arrival in which its place is looked for."""
_GLOSS = re.compile(r"\s\([^()]{1,30}\)")
"""The same time on another clock."""
_Pair = tuple[Timex, Timex]


def lasting_stretches(reading: Reading) -> Iterator[Stretch]:
    """The durations of which the same sentence, or the one before, gives both ends."""
    before: list[_Pair] = []
    for index, timexes in enumerate(reading.timexes_by_sentence):
        pairs = list(_pairs(reading, index))
        for length in timexes:
            if not (is_length(length) or _later(length)):
                continue
            yield from _between_points(reading, length, timexes)
            yield from _later_than_told(reading, index, length)
            if pairs:
                yield from _beside_pair(reading, length, pairs)
            else:
                yield from _after_points(reading, length, timexes)
            yield from _taken_up(reading, length, [p for p in pairs if p[1].span < length.span])
            if not pairs:
                yield from _taken_up(reading, length, before)
        if pairs or timexes:
            before = pairs


def _pairs(reading: Reading, index: int) -> Iterator[_Pair]:
    """The stretches of a sentence: ranges, "from … until …", "began on … and ended on …"."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    known = [(pair.first, pair.last) for pair in reading.ranges_by_sentence[index]]
    yield from (pair for pair in known if _comparable(*pair))
    ends = ends_of(reading, index)
    for first, last in pairwise(ends):
        if (first, last) in known or not _comparable(first, last):
            continue
        lead, between = (
            prose[max(sentence.start, first.span.start - LEAD) : first.span.start],
            prose[_end_of(reading, first) : last.span.start],
        )
        told = BEGIN.search(lead) and END.fullmatch(between)
        if told or (FROM.search(lead) and TO.search(between)):
            yield first, last


def ends_of(reading: Reading, index: int) -> list[Timex]:
    """The times of a sentence; the day of "6pm on Monday" goes with its clock time."""
    ends: list[Timex] = []
    for timex in without_glosses(reading.article.prose, reading.timexes_by_sentence[index]):
        if _is_end(timex) and not (ends and _same_moment(reading, ends[-1], timex)):
            ends.append(timex)
    return ends


def _end_of(reading: Reading, end: Timex) -> int:
    """Where a time ends, with the day behind it: "6pm on Monday"."""
    gloss = _GLOSS.match(reading.article.prose, end.span.end)
    after = gloss.end() if gloss else end.span.end
    starts = range(after + 1, after + 6)
    days = [reading.timex_at[start] for start in starts if start in reading.timex_at]
    day = days[0] if days and _same_moment(reading, end, days[0]) else end
    return day.span.end


def _same_moment(reading: Reading, clock: Timex, day: Timex) -> bool:
    between = _GLOSS.sub("", gap_between(clock.span, day.span).cut(reading.article.prose))
    told = is_clock(clock) and not is_clock(day) and _is_end(day)
    return told and between in (" ", ", ", " on ", ", on ")


def _is_end(timex: Timex) -> bool:
    return is_clock(timex) or (timex.start is not None and timex.stated.amount is None)


def between_ends(
    reading: Reading, length: Timex, first: Timex, last: Timex, sure: bool = True
) -> Iterator[Stretch]:
    """The length of time between two ends, unless it fits them."""
    said = counted(length)
    one, two = moment_of(first), moment_of(last)
    if said is None:
        return
    if is_clock(first) and is_clock(last) and not on_days(reading, first, last):
        if said[1] > Grain.DAY:
            return
        choices = clock_pairs(first, last)
    else:
        if one and two and _by_weekday(first) and _by_weekday(last):
            two = _within_a_week(one, two)
        choices = [(one, two)] if one and two and one.interval.start < two.interval.start else []
    told_beside = is_length(length) and sure
    stretches = [
        Stretch(length.span, *said, length.mod, *pair, sure, told_beside) for pair in choices
    ]
    if stretches and not any(stretch.holds for stretch in stretches):
        yield min(stretches, key=lambda stretch: stretch.off)


def _by_weekday(timex: Timex) -> bool:
    """Whether its day is only told by the weekday, so that its week is a guess."""
    return timex.stated.day is None and timex.stated.year is None


def _within_a_week(early: Moment, late: Moment) -> Moment:
    """The first such weekday and hour after the beginning."""
    shift = (late.interval.start - early.interval.start) // _WEEK * _WEEK
    return Moment(Interval(late.interval.start - shift, late.interval.end - shift), late.span)


def on_days(reading: Reading, *clocks: Timex) -> bool:
    """Whether each clock time is told with its day."""
    for clock in clocks:
        said = clock.stated
        with_day = said.weekday is not None or said.day is not None
        if clock.start is None or not (with_day or _end_of(reading, clock) > clock.span.end):
            return False
    return True


def _days_of_week(first: Timex, last: Timex) -> bool:
    """Whether both are days told by the weekday alone."""
    return all(
        timex.stated.weekday is not None and _by_weekday(timex) and is_day(timex)
        for timex in (first, last)
    )


def _beside_pair(reading: Reading, length: Timex, pairs: list[_Pair]) -> Iterator[Stretch]:
    """ "served from 2011 to 2015, six years"; "for six years, from 2011 to 2015"."""
    prose = reading.article.prose
    for first, last in pairs:
        whole = Span(first.span.start, _end_of(reading, last))
        if whole.overlaps(length.span) or _attributive(reading, length):
            continue
        if OFF_TIME.match(prose, length.span.end) or _from_another(reading, length, first):
            continue
        if PLANNED.search(prose[max(0, whole.start - 40) : whole.start]):
            continue
        between = gap_between(whole, length.span).cut(prose)
        if travels(reading, first, last) or PARTS.search(
            prose[max(0, length.span.start - 12) : length.span.start]
        ):
            continue
        led_in = length.span < whole and LED_IN.fullmatch(between)
        after = last.span < length.span and (
            (THEN_LENGTH.fullmatch(between) and not TO_ELSE.match(prose, length.span.end))
            or (COST.fullmatch(between) and not _of_else(prose, between, length))
            or TAKES_IT_ALL.fullmatch(between)
        )
        if led_in or after:
            yield from between_ends(reading, length, first, last)


def _of_else(prose: str, between: str, length: Timex) -> bool:
    """Whether the length is of something else: "after ten years in parliament"."""
    return between.rstrip().endswith("after") and bool(PARTLY.match(prose, length.span.end))


def travels(reading: Reading, first: Timex, last: Timex) -> bool:
    """Whether two clock times may be of two zones: "left New York at 6 and landed in London"."""
    start, end = first.span.start - LEAD, last.span.end + _ARRIVAL
    prose = reading.article.prose
    names = [
        name
        for name in reading.names[reading.sentence_at(first.span)]
        if start <= name.span.start <= end
        and (
            name.span < last.span
            or PLACED.search(prose[max(last.span.end, name.span.start - 10) : name.span.start])
        )
    ]
    return is_clock(first) and is_clock(last) and len(names) > 1


def _taken_up(reading: Reading, length: Timex, pairs: list[_Pair]) -> Iterator[Stretch]:
    """ "from 1979 until 2004, and in those 15 years"."""
    lead = reading.article.prose[max(0, length.span.start - 20) : length.span.start]
    whole = length.span.cut(reading.article.prose).lower().startswith(("those ", "these "))
    tail = reading.article.prose[length.span.end : length.span.end + 12]
    if len(pairs) == 1 and (whole or THOSE.search(lead) or tail.startswith(" in between")):
        yield from between_ends(reading, length, *pairs[0])


def _attributive(reading: Reading, length: Timex) -> bool:
    """Whether it describes something inside the range: "a 45-minute debate between 9 and 10"."""
    return bool(ATTRIBUTIVE.search(length.span.cut(reading.article.prose)))


def _between_points(
    reading: Reading, length: Timex, timexes: tuple[Timex, ...]
) -> Iterator[Stretch]:
    """FIRST … LENGTH before … LAST, and nothing else between them."""
    place = timexes.index(length)
    if not 0 < place < len(timexes) - 1:
        return
    first, last = timexes[place - 1], timexes[place + 1]
    prose = reading.article.prose
    lead = prose[first.span.end : length.span.start]
    tail = " later" * _later(length) + prose[length.span.end : last.span.start]
    direct = _later(length) or FOR.search(lead)
    until = UNTIL.fullmatch(tail) or (FOR.search(lead) and AND_ENDED.fullmatch(tail))
    of_else = NOT_FOR.search(lead) or OF_WHO.search(lead)
    if _comparable(first, last) and direct and not of_else and until:
        yield from between_ends(reading, length, first, last)


def _after_points(reading: Reading, length: Timex, timexes: tuple[Timex, ...]) -> Iterator[Stretch]:
    """FIRST … LAST, LENGTH after …: two clock times, and what lies between them."""
    place = timexes.index(length)
    if place != 2 or len(timexes) != 3 or not _comparable(timexes[0], timexes[1]):
        return
    prose = reading.article.prose
    said = length.span.cut(prose) + prose[length.span.end : length.span.end + 12]
    between = prose[timexes[1].span.end : length.span.start]
    lead = prose[max(0, timexes[0].span.start - LEAD) : timexes[0].span.start]
    after = AFTER.fullmatch(between) and BEGIN.search(lead)
    whole = after or IN_ALL.match(prose, length.span.end)
    if whole and len(between) <= 12:
        yield from between_ends(reading, length, timexes[0], timexes[1], sure=False)
        return
    if not is_clock(timexes[0]) and not _later(length):
        return
    if _from_another(reading, length, timexes[0]):
        return
    if between.strip() == "," and AFTER_FIRST.search(said):
        yield from between_ends(reading, length, timexes[0], timexes[1], sure=False)


def _from_another(reading: Reading, length: Timex, told: Timex) -> bool:
    """Whether it counts from something that the time told first is not of: "eleven years after the
    last strike"; "after it sank" and words that stand beside that time are of it."""
    prose = reading.article.prose
    signal = len(" after") if length.span.cut(prose).endswith(" after") else 0
    index = reading.sentence_at(length.span)
    match = FROM_EVENT.match(prose, length.span.end - signal, reading.sentences[index].span.end)
    if match is None or OF_TOLD.match(match["what"]):
        return False
    what = Span(match.start("what"), match.end("what"))
    around = reading.words[reading.sentence_at(told.span)]
    stems = content_stems(word for word in reading.words[index] if what.contains(word.span))
    before = content_stems(word for word in around if word.span.end <= length.span.start)
    return bool(stems) and not stems & before


def _later_than_told(reading: Reading, index: int, length: Timex) -> Iterator[Stretch]:
    """ "It opened at 7. The show began half an hour later, at 8": from the time just told."""
    if not index or not _later(length):
        return
    told = [timex for timex in reading.timexes_by_sentence[index - 1] if _is_end(timex)]
    here = [timex for timex in ends_of(reading, index) if timex is not length]
    if len(told) != 1 or len(here) != 1 or not _comparable(told[0], here[0]):
        return
    counts_on = not LATER_THAN.match(reading.article.prose, length.span.end) and not _from_another(
        reading, length, told[0]
    )
    if counts_on and beside(reading.article.prose, length.span, here[0].span):
        yield from between_ends(reading, length, told[0], here[0], sure=False)


def _later(timex: Timex) -> bool:
    return is_offset(timex) and timex.stated.direction > 0


def _comparable(first: Timex, last: Timex) -> bool:
    if is_clock(first) and is_clock(last):
        return True
    if _days_of_week(first, last):
        return True
    return (
        is_dated(first)
        and (is_dated(last) or (last.start is not None and (first.grain or 0) >= Grain.MONTH))
        and first.type is last.type
        and first.start is not None
        and last.start is not None
        and first.start <= last.start
        and (first.stated.year is not None or last.start - first.start < _HALF_A_YEAR)
    )
