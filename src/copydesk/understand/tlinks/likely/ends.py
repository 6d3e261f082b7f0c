"""The times of an article that a length of time may lie between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Stated, Timex, TimexType
from copydesk.understand.calendar import Interval, is_day
from copydesk.understand.lang.en.likely_ends import EARLY_YEAR, HALF_OF_DAY, ON_24_HOURS, POINTED
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock, without_glosses
from copydesk.understand.tlinks.stretch import Moment, moment_of

_GRAINS = (Grain.MONTH, Grain.YEAR)
_SOME_DAY = Interval(datetime(2000, 1, 1), datetime(2000, 1, 2))


@dataclass(frozen=True, slots=True)
class End:
    """A time that a length of time may begin or end at.

    Attributes:
        moment: when.
        timex: its words; None for the article's present.
        sentence: the index of its sentence; -1 for the present.
        place: how many such times stand before it.
        clock: whether it is a time on the clock.
        opening: whether it is the first day that the article tells.
        half_known: whether a clock time's half of the day is known.
        year_known: whether a pointing word says of which year or week it is: "this September".
    """

    moment: Moment
    timex: Timex | None
    sentence: int
    place: int
    clock: bool
    opening: bool = False
    half_known: bool = False
    year_known: bool = False


def dates_of(reading: Reading) -> Sequence[End]:
    """The days, months and years that an article tells, then its present."""
    found: list[End] = []
    opened = False
    for index, sentence in enumerate(reading.sentences):
        paragraph = sentence.kind is BlockKind.PARAGRAPH
        early = _early_years(reading.article.prose, sentence.span)
        for timex in sorted((*reading.timexes_by_sentence[index], *early), key=_place):
            moment = moment_of(timex) if _dates(timex) else None
            if moment is None:
                continue
            opens = not opened and paragraph and is_day(timex)
            opened = opened or opens
            known = bool(POINTED.match(timex.span.cut(reading.article.prose)))
            found.append(End(moment, timex, index, len(found), False, opens, year_known=known))
    if reading.present is not None:
        found.append(End(Moment(reading.present), None, -1, len(found), False))
    return found


def _place(timex: Timex) -> Span:
    return timex.span


def _early_years(prose: str, sentence: Span) -> Iterator[Timex]:
    """The years of the Middle Ages that a sentence tells."""
    for match in EARLY_YEAR.finditer(prose, sentence.start, sentence.end):
        year = int(match[1])
        yield Timex(
            Span(match.start(1), match.end(1)),
            TimexType.DATE,
            match[1],
            Stated(year=year),
            start=datetime(year, 1, 1),
            end=datetime(year + 1, 1, 1),
            grain=Grain.YEAR,
        )


def clocks_of(reading: Reading) -> Sequence[End]:
    """The clock times that an article tells."""
    prose = reading.article.prose
    full_day = any(ON_24_HOURS.fullmatch(timex.span.cut(prose)) for timex in reading.timexes)
    found: list[End] = []
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in without_glosses(prose, timexes):
            glossed = timex.stated.zone and prose[timex.span.start - 1 : timex.span.start] == "("
            if is_clock(timex) and not glossed:
                moment = moment_of(timex) or Moment(_SOME_DAY, timex.span)
                words = timex.span.cut(prose)
                known = bool(HALF_OF_DAY.search(words) or (full_day and words[0].isdigit()))
                found.append(End(moment, timex, index, len(found), True, half_known=known))
    return found


def _dates(timex: Timex) -> bool:
    """Whether it names a day, a month or a year, and does not count from another time."""
    said = timex.stated
    counts = said.unit is not None and not (said.unit is Grain.DAY and said.base is Base.REFERENCE)
    on_clock = said.hour is not None and said.day is None and said.weekday is None
    return (
        timex.type in (TimexType.DATE, TimexType.TIME)
        and timex.start is not None
        and said.amount is None
        and said.exists
        and not (counts or on_clock or timex.alternatives)
        and (timex.grain in _GRAINS or (timex.grain or Grain.DECADE) <= Grain.DAY)
    )
