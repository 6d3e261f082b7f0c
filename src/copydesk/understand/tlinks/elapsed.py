"""Stretches counted back from now, from another event or from a date: "two years ago"."""

from collections.abc import Iterator
from itertools import pairwise

from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.stretch import Stretch, is_length, is_offset
from copydesk.understand.tlinks.told_beside import beside_deeds
from copydesk.understand.tlinks.told_dates import (
    after_named_date,
    beside_date,
    between_dates,
    reaching_back,
    told_of_date,
)
from copydesk.understand.tlinks.told_events import (
    of_anaphor,
    of_description,
    of_event,
    of_event_just_told,
    of_finished_noun,
    since_last_time,
    since_then,
)
from copydesk.understand.tlinks.told_now import until_now


def elapsed_stretches(reading: Reading) -> Iterator[Stretch]:
    """All stretches in an article that count from one dated moment to another."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if is_offset(timex) or is_length(timex):
                yield from of_event(reading, index, timex)
                yield from of_anaphor(reading, index, timex)
                yield from of_description(reading, index, timex)
                yield from of_finished_noun(reading, index, timex)
                yield from of_event_just_told(reading, index, timex)
                yield from told_of_date(reading, index, timex)
                yield from since_then(reading, index, timex)
                yield from since_last_time(reading, index, timex)
                yield from until_now(reading, index, timex)
        for one, other in pairwise(timexes):
            yield from beside_date(reading, index, one, other)
            yield from reaching_back(reading, index, one, other)
            yield from after_named_date(reading, index, one, other)
        for first, timex, last in zip(timexes, timexes[1:], timexes[2:], strict=False):
            yield from between_dates(reading, first, timex, last)
    yield from beside_deeds(reading)
