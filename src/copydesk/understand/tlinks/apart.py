"""Lengths of time of which one end is told in a sentence before: "The screen went dark at ten past
eleven. It came back at 02:50, after five hours and forty minutes of darkness"."""

from collections.abc import Iterator, Sequence

from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.lasting import (
    AFTER_SPELL,
    BEFORE_AT,
    FOR_SO_LONG,
    GAVE,
    GONE_WHEN,
    IN_ALL_TOLD,
    INTO_IT,
    JOURNEY_OF,
    SINCE_THEN_AT,
    SPELL_ENDS,
    UNTIL_CLOCK,
    WHICH_GAVE,
)
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock, is_dated, without_glosses
from copydesk.understand.tlinks.around import signal_of
from copydesk.understand.tlinks.begun import stretches_since_begun
from copydesk.understand.tlinks.lasting import between_ends, ends_of, lasting_stretches, on_days
from copydesk.understand.tlinks.stretch import Stretch, is_ago, is_length, is_offset

_BACK = 2
"""Sentences before in which the other end is looked for."""


def durations(reading: Reading) -> Iterator[Stretch]:
    """All lengths of time in an article whose ends are told beside them or right before."""
    yield from lasting_stretches(reading)
    for index in range(len(reading.sentences)):
        yield from stretches_since_begun(reading, index)
    for index in range(len(reading.sentences)):
        yield from stretches_apart(reading, index)


def stretches_apart(reading: Reading, index: int) -> Iterator[Stretch]:
    """Those that end or begin in the sentence ``index`` and do not fit."""
    here = without_glosses(reading.article.prose, reading.timexes_by_sentence[index])
    for place, length in enumerate(here):
        if index and (is_length(length) or _earlier(length)):
            yield from _apart(reading, index, here[:place], length)


def _apart(
    reading: Reading, index: int, before: Sequence[Timex], length: Timex
) -> Iterator[Stretch]:
    prose = reading.article.prose
    told = [timex for timex in before if is_clock(timex) or is_dated(timex)]
    until = _until(reading, index, length)
    if until and not told:
        yield from _up_to(reading, index, length, until)
        return
    if not told and GAVE.fullmatch(prose[_start(reading, index) : length.span.start]):
        yield from _given(reading, index, length)
    if not told and IN_ALL_TOLD.fullmatch(prose, _start(reading, index), length.span.start):
        yield from _of_two_before(reading, index, length)
    between = prose[before[-1].span.end : length.span.start] if before else ""
    after, end = length.span.end, reading.sentences[index].span.end
    if _earlier(length):
        if told and between.strip() == ",":
            yield from _until_before(reading, index, length, told[-1])
        return
    since = SINCE_THEN_AT.match(prose, after, end)
    if told and AFTER_SPELL.fullmatch(between) and SPELL_ENDS.match(prose, after):
        stretches = _from_before(reading, index, length, told[-1])
        yield from (stretch for stretch in stretches if stretch.off_by_hours)
    elif told and _ends_here(prose, between, after, end):
        yield from _from_before(reading, index, length, told[-1])
    elif len(told) == 1 and GONE_WHEN.match(prose, after, end):
        yield from _until_before(reading, index, length, told[0])
    elif since and since.end() in reading.timex_at and not told:
        yield from _until_before(reading, index, length, reading.timex_at[since.end()])


def _given(reading: Reading, index: int, length: Timex) -> Iterator[Stretch]:
    """From the only time of the sentence before: "That left an hour before it sank at 04:10"."""
    prose = reading.article.prose
    signal = len(signal_of(prose, length))
    match = BEFORE_AT.match(prose, length.span.end - signal, reading.sentences[index].span.end)
    end = reading.timex_at.get(match.end()) if match else None
    if end is None or not is_clock(end) or not _of_its_grain(length, end):
        return
    begun = _of_kind(reading, index - 1, end)
    if len(begun) == 1:
        yield from between_ends(reading, length, begun[0], end, sure=False)


def _start(reading: Reading, index: int) -> int:
    return reading.sentences[index].span.start


def _until(reading: Reading, index: int, length: Timex) -> Timex | None:
    """The time on the clock up to which something went on "for nearly seven hours, until 11:05"."""
    prose = reading.article.prose
    match = UNTIL_CLOCK.match(prose, length.span.end, reading.sentences[index].span.end)
    end = reading.timex_at.get(match.end()) if match else None
    led_in = FOR_SO_LONG.search(prose[_start(reading, index) : length.span.start])
    return end if end and led_in and is_clock(end) else None


def _up_to(reading: Reading, index: int, length: Timex, end: Timex) -> Iterator[Stretch]:
    begun = _only_before(reading, index, end)
    if begun and _of_its_grain(length, end):
        yield from between_ends(reading, length, begun, end, sure=False)


def _of_two_before(reading: Reading, index: int, length: Timex) -> Iterator[Stretch]:
    """The whole that the sentence before tells the two ends of: "In all, it went on for …"."""
    told = ends_of(reading, index - 1)
    alike = len(told) == 2 and is_clock(told[0]) == is_clock(told[1])
    if alike and _of_its_grain(length, told[0]):
        sure = on_days(reading, *told)
        yield from between_ends(reading, length, told[0], told[1], sure)


def _ends_here(prose: str, between: str, after: int, end: int) -> bool:
    """Whether a length is said to have ended at the time right before it."""
    if between == ", " and INTO_IT.match(prose, after, end):
        return True
    return bool(WHICH_GAVE.fullmatch(between) or JOURNEY_OF.fullmatch(between))


def _earlier(timex: Timex) -> bool:
    """ "36 hours earlier", counted back from what was just told."""
    return is_offset(timex) and timex.stated.direction < 0 and not is_ago(timex)


def _only_before(reading: Reading, index: int, end: Timex) -> Timex | None:
    """The only time of its kind in the nearest sentence before that tells any."""
    for earlier in range(index - 1, max(-1, index - 1 - _BACK), -1):
        told = _of_kind(reading, earlier, end)
        if told:
            return told[0] if len(told) == 1 else None
    return None


def _of_kind(reading: Reading, index: int, end: Timex) -> Sequence[Timex]:
    told = without_glosses(reading.article.prose, reading.timexes_by_sentence[index])
    return [timex for timex in told if (is_clock if is_clock(end) else is_dated)(timex)]


def _from_before(reading: Reading, index: int, length: Timex, end: Timex) -> Iterator[Stretch]:
    here = [timex for timex in _of_kind(reading, index, end) if timex.span < length.span]
    begun = _only_before(reading, index, end) if len(here) == 1 else None
    if begun and _of_its_grain(length, end):
        yield from between_ends(reading, length, begun, end, sure=False)


def _until_before(reading: Reading, index: int, length: Timex, begun: Timex) -> Iterator[Stretch]:
    end = _only_before(reading, index, begun)
    if end and _of_its_grain(length, end):
        yield from between_ends(reading, length, begun, end, sure=False)


def _of_its_grain(length: Timex, end: Timex) -> bool:
    """Whether hours lie between clock times, and days or more between dates."""
    return ((length.stated.unit or Grain.DAY) <= Grain.HOUR) == is_clock(end)
