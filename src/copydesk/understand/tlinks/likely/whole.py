"""How long a happening lasted as a whole, its beginning told far before: "the siege had lasted
seven hours", where the gunmen came at 11:20 and the police at 19:50."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from copydesk.model.timex import Grain, Timex
from copydesk.understand.calendar import Interval
from copydesk.understand.lang.en.lasting import (
    BEGUN_BY,
    IN_ALL_TOLD,
    OVER_BY,
    WHOLE_OF_HAPPENING,
)
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.likely.ends import End, clocks_of
from copydesk.understand.tlinks.stretch import Moment, Stretch, counted, is_length, on_clock

_BACK = 3
"""Sentences before a length in which the end is told."""
_DAYS = 3
"""How many days later the end may lie."""
_LONGEST = 72.0
_HOURS = {Grain.HOUR: 1.0, Grain.MINUTE: 1 / 60}
_FAR = 3.0
"""By what factor a length is off at most."""


def whole_stretches(reading: Reading) -> Iterator[Stretch]:
    """Those that no two times fit of which one is the first or the last of the happening."""
    clocks = [clock for clock in clocks_of(reading) if not _in_brackets(reading, clock)]
    if len(clocks) < 2 or not all(clock.half_known for clock in clocks):
        return
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for length in timexes:
            if is_length(length) and _is_whole(reading, index, length):
                yield from _from_first(reading, index, length, clocks)


def _in_brackets(reading: Reading, clock: End) -> bool:
    """Whether a time gives another once more: "05:10 local time (that is, 01:10 GMT)"."""
    start = reading.sentences[clock.sentence].span.start
    lead = reading.article.prose[start : clock.timex.span.start] if clock.timex else ""
    return lead.rfind("(") > lead.rfind(")")


def _is_whole(reading: Reading, index: int, length: Timex) -> bool:
    said = counted(length)
    hours = _HOURS.get(said[1], 0.0) * (said[0].low or 0.0) if said else 0.0
    prose, start = reading.article.prose, reading.sentences[index].span.start
    told = WHOLE_OF_HAPPENING.search(prose[start : length.span.start])
    opens = IN_ALL_TOLD.fullmatch(prose, start, length.span.start)
    return 0 < hours <= _LONGEST and bool(told or opens)


def _from_first(
    reading: Reading, index: int, length: Timex, clocks: Sequence[End]
) -> Iterator[Stretch]:
    before = [clock for clock in clocks if clock.timex and clock.timex.span < length.span]
    if len(before) < 2:
        return
    first, last = before[0], before[-1]
    near = last.sentence >= index - _BACK and first.sentence < last.sentence
    if not near or not (_tells(reading, first, BEGUN_BY) and _tells(reading, last, OVER_BY)):
        return
    others = [clock for clock in clocks if clock not in (first, last)]
    pairs = [(first, last), *((first, one) for one in others), *((one, last) for one in others)]
    if any(one.holds for pair in pairs for one in _choices(length, *pair)):
        return
    best = min(_choices(length, first, last), key=lambda one: one.off)
    low = max(best.spread[0], 1e-6)
    if 1 / _FAR <= low / (best.amount.low or 1.0) <= _FAR:
        yield best


def _tells(reading: Reading, clock: End, verbs: re.Pattern[str]) -> bool:
    sentence = reading.sentences[clock.sentence].span
    return bool(verbs.search(reading.article.prose, sentence.start, sentence.end))


def _choices(length: Timex, first: End, last: End) -> list[Stretch]:
    """The length between two times on the clock, the second on the same day or a later one."""
    said = counted(length)
    assert said is not None
    assert first.timex is not None
    assert last.timex is not None
    early, late = on_clock(first.timex), on_clock(last.timex)
    if late.interval.start <= early.interval.start:
        late = _later(late, 1)
    moments = [_later(late, days) for days in range(_DAYS)]
    return [Stretch(length.span, *said, length.mod, early, one, sure=False) for one in moments]


def _later(moment: Moment, days: int) -> Moment:
    shift = timedelta(days=days)
    interval = Interval(moment.interval.start + shift, moment.interval.end + shift)
    return replace(moment, interval=interval)
