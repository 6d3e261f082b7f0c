"""Lengths that a sentence says of the two times just told: "The auction opened at 19:22, and the
hammer fell at 19:33. That's eleven minutes"."""

from collections.abc import Iterator, Sequence

from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.just_told import COUNTS_ON, OPENING, SINCE_DATED
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock, is_dated
from copydesk.understand.tlinks.likely.ends import clocks_of
from copydesk.understand.tlinks.stretch import (
    Stretch,
    clock_pairs,
    counted,
    moment_of,
    stretch_between,
)


def of_just_told(reading: Reading) -> Iterator[Stretch]:
    """All of these in an article."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if not index or counted(timex) is None:
                continue
            start = reading.sentences[index].span.start
            if not OPENING.fullmatch(reading.article.prose, start, timex.span.start):
                continue
            if (timex.stated.unit or Grain.DAY) <= Grain.HOUR:
                yield from _between_clocks(reading, index, timex)
            else:
                yield from _from_dated(reading, index, timex)


def _between_clocks(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """Between the only two clock times of the sentence before, where this one has none."""
    if COUNTS_ON.match(reading.article.prose, timex.span.end):
        return
    ends = clocks_of(reading)
    told = [end.timex for end in ends if end.sentence == index - 1 and end.timex]
    said = counted(timex)
    if len(told) != 2 or said is None or any(map(is_clock, reading.timexes_by_sentence[index])):
        return
    choices = clock_pairs(told[0], told[1])
    stretches = [Stretch(timex.span, *said, timex.mod, *pair, False) for pair in choices]
    if stretches and not any(stretch.holds for stretch in stretches):
        yield min(stretches, key=lambda stretch: stretch.off)


def _from_dated(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "That was 52 days after the first patient fell ill, on 19 January": up to the only date of
    the sentence before."""
    here = _dates(reading, index)
    told = _dates(reading, index - 1)
    if len(here) != 1 or len(told) != 1 or here[0].span < timex.span:
        return
    link = SINCE_DATED.fullmatch(reading.article.prose, timex.span.start, here[0].span.start)
    if link is None:
        return
    one, other = moment_of(here[0]), moment_of(told[0])
    early, late = (one, other) if link["way"].lower() == "after" else (other, one)
    yield from stretch_between(timex, early, late, sure=False)


def _dates(reading: Reading, index: int) -> Sequence[Timex]:
    return [other for other in reading.timexes_by_sentence[index] if is_dated(other)]
