"""What a source dates or times, clause by clause, and what lies between two such moments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, datetime, timedelta

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.reading import Reading
from copydesk.verify.lengths import MINUTE, Length
from copydesk.verify.other_clocks import other_place
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.surroundings import Surroundings, clause_of, weighed
from copydesk.verify.told_times import Told

_DAY = timedelta(days=1)
_MONTH = timedelta(days=31)
_FARTHEST = timedelta(hours=9)
"""How far apart two clock times may be that are taken to be of one day or night."""
_ORIGIN = datetime(2000, 1, 1)
_YEARS = range(MINYEAR + 1, MAXYEAR)
"""Years whose days have a day before and behind them that can be reckoned with."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was by a source.

    Attributes:
        place: the words that tell it, by weight.
        phrase: those words.
        told: the words around it, in order, without names.
        start, end: when it was, at the earliest and at the latest.
        floating: whether only the time on the clock is known, not the day.
        open: whether the words leave open which half of the day is meant.
        words: the words of the time.
        passage: the sentence.
        of_play: whether it is a minute of a match.
        yearless: whether the year is not told but reckoned, and may be the next or the last one.
    """

    place: Surroundings
    phrase: Span
    told: str
    start: datetime
    end: datetime
    floating: bool
    open: bool
    words: Span
    passage: Passage
    of_play: bool = False
    yearless: bool = False

    @property
    def is_fine(self) -> bool:
        """Whether it is of a clock, a day or a month: a year alone is told of too much."""
        return not self.of_play and self.end - self.start <= _MONTH


def without_names(reading: Reading, sentence: int, words: Span) -> str:
    """Some words of a sentence without its names: what happened, to whomever."""
    prose, start = reading.article.prose, words.start
    kept = []
    for name in reading.names[sentence]:
        if words.contains(name.span):
            kept.append(prose[start : name.span.start])
            start = name.span.end
    return "".join((*kept, prose[start : words.end]))


def moments_of(passages: Passages, source: int) -> tuple[Moment, ...]:
    """The moments of one source, in reading order."""
    return passages.once(_all_moments, source)


def _all_moments(passages: Passages, source: int) -> tuple[Moment, ...]:
    return tuple(_moments(passages, source))


def _moments(passages: Passages, source: int) -> Iterator[Moment]:
    reading = passages.readings[source]
    for passage in passages.by_source[source]:
        for timex in reading.timexes_by_sentence[passage.sentence]:
            moment = moment_of(passages, passage, Told(reading, passage.sentence, timex))
            if moment:
                yield moment
        yield from _parts_of_day(passages, reading, passage)
        yield from _minutes_of_play(passages, reading, passage)


def moment_of(passages: Passages, passage: Passage, told: Told) -> Moment | None:
    """The moment that a time of a passage tells, if it can be set against others."""
    reading = told.reading
    timex = told.timex
    if timex.start is None or timex.end is None or timex.grain is None:
        return None
    if timex.grain > Grain.YEAR or timex.stated.base is not None:
        return None
    if timex.start.year not in _YEARS:
        return None
    clock = timex.stated.hour is not None
    window = told.window
    if clock and (window is None or window.bound or timex.stated.utc_offset is not None):
        return None
    if clock and other_place(told) is not None:
        return None
    others = reading.timexes_by_sentence[passage.sentence]
    if not clock and any(other.stated.hour is not None for other in others):
        return None
    start, end = timex.start, timex.end
    if window:
        midnight = datetime(start.year, start.month, start.day)
        start = midnight + timedelta(minutes=window.low)
        end = midnight + timedelta(minutes=window.high)
    phrase = _phrase(reading, passage, timex.span)
    place = weighed(passages, reading, passage.sentence, phrase)
    floating = clock and told.day is None
    words = without_names(reading, passage.sentence, phrase)
    stated = timex.stated
    return Moment(
        place,
        phrase,
        words,
        start,
        end,
        floating,
        bool(window and window.open),
        timex.span,
        passage,
        yearless=stated.month is not None and stated.year is None and stated.weekday is None,
    )


_BORDER = re.compile(r"[,;:]\s|\s(?:and|but)\s")


def _phrase(reading: Reading, passage: Passage, words: Span) -> Span:
    """The words around a time: its clause, or, where that has several, up to the next borders."""
    prose = reading.article.prose
    span = clause_of(reading, passage.sentence, words)
    told = [timex.span for timex in reading.timexes_by_sentence[passage.sentence] if timex.start]
    told += [Span(*part.span()) for part in _PART.finditer(prose, span.start, span.end)]
    told += [one.span for one in reading.minutes_of_play[passage.sentence]]
    others = [one for one in told if span.contains(one) and not one.overlaps(words)]
    start, end = span.start, span.end
    for border in _BORDER.finditer(prose, span.start, span.end):
        if border.end() <= words.start and any(one.end <= border.start() for one in others):
            start = border.end()
        elif border.start() >= words.end and any(border.end() <= one.start for one in others):
            end = border.start()
            break
    return Span(start, end)


_PART = re.compile(r"\bin the (morning|afternoon|evening)\b")
_HOURS = {"morning": (5, 12), "afternoon": (12, 18), "evening": (17, 24)}


def _parts_of_day(passages: Passages, reading: Reading, passage: Passage) -> Iterator[Moment]:
    """ "In the afternoon", of a day that the sentence tells."""
    timexes = reading.timexes_by_sentence[passage.sentence]
    days = {timex.start.date() for timex in timexes if timex.start and timex.grain in _DAYS}
    if len(days) != 1 or any(day.year not in _YEARS for day in days):
        return
    day = datetime.combine(days.pop(), datetime.min.time())
    for part in _PART.finditer(reading.article.prose, passage.span.start, passage.span.end):
        words = Span(*part.span())
        if any(timex.span.overlaps(words) for timex in timexes):
            continue
        begins, ends = (day + timedelta(hours=hour) for hour in _HOURS[part[1]])
        phrase = _phrase(reading, passage, words)
        place = weighed(passages, reading, passage.sentence, phrase)
        told = without_names(reading, passage.sentence, phrase)
        yield Moment(place, phrase, told, begins, ends, False, False, words, passage)


_DAYS = (Grain.DAY, Grain.DAYPART)


_MINUTE = re.compile(r"(?:st|nd|rd|th)?(?:[\s-]minutes?)?\b", re.IGNORECASE)


def _minutes_of_play(passages: Passages, reading: Reading, passage: Passage) -> Iterator[Moment]:
    """The minutes of a match: "in the 71st minute"."""
    for one in reading.minutes_of_play[passage.sentence]:
        rest = _MINUTE.match(reading.article.prose, one.span.end)
        words = Span(one.span.start, rest.end() if rest else one.span.end)
        phrase = _phrase(reading, passage, words)
        at = _ORIGIN + timedelta(minutes=one.minute)
        place = weighed(passages, reading, passage.sentence, phrase)
        told = without_names(reading, passage.sentence, phrase)
        yield Moment(place, phrase, told, at, at, True, False, words, passage, of_play=True)


def between(one: Moment, other: Moment) -> Length | None:
    """The days from one moment to another, negative if it came before; None if not sure."""
    if one.of_play is not other.of_play:
        return None
    if one.floating or other.floating:
        return _on_the_clock(one, other)
    if one.yearless and other.yearless and abs(other.start - one.start) > _HALF_A_YEAR:
        shift = _YEAR if other.start < one.start else -_YEAR
        other = replace(other, start=other.start + shift, end=other.end + shift)
    return Length((other.start - one.end) / _DAY, (other.end - one.start) / _DAY)


def is_turned(gap: Length) -> bool:
    """Whether the time between two moments is that of two events the other way about."""
    return gap.high <= 0 and gap.low < -MINUTE


def own_moments(
    reading: Reading, sentence: int, span: Span, passages: Passages
) -> Iterator[tuple[Timex, Moment]]:
    """The times that an article itself gives within some words of a sentence.

    Args:
        reading, sentence, span: the article, and the words.
        passages: the sentences of the sources, by which the words around are weighed.
    """
    here = Passage(_NO_SOURCE, sentence, reading.sentences[sentence].span, {})
    for timex in reading.timexes_by_sentence[sentence]:
        if span.contains(timex.span):
            moment = moment_of(passages, here, Told(reading, sentence, timex))
            if moment is not None:
                yield timex, moment


_NO_SOURCE = -1
_YEAR = timedelta(days=365)
_HALF_A_YEAR = timedelta(days=240)
"""How far apart two dates without a year of one report may be that are of one story."""


def _on_the_clock(one: Moment, other: Moment) -> Length | None:
    """The same where a day is not told: the nearest such times, if they are near."""
    if one.open != other.open or _is_long(one) or _is_long(other):
        return None
    apart = (_middle(other) - _middle(one)) % _DAY
    if apart >= _DAY / 2:
        apart -= _DAY
    if abs(apart) > _FARTHEST:
        return None
    blur = (one.end - one.start + other.end - other.start) / 2
    return Length((apart - blur) / _DAY, (apart + blur) / _DAY)


def _is_long(moment: Moment) -> bool:
    return moment.end - moment.start > timedelta(hours=3)


def _middle(moment: Moment) -> timedelta:
    return moment.start + (moment.end - moment.start) / 2 - _ORIGIN
