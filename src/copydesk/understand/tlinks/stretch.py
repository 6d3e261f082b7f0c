"""A stated amount of time between two moments."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from copydesk.model.span import Span
from copydesk.model.timex import Amount, Base, Grain, Mod, Timex, TimexType
from copydesk.understand.calendar import (
    Interval,
    agrees,
    between,
    describe,
    interval_of,
    spoken,
    spoken_minutes,
)

_MINUTE_OF_DAY = 1.5 / 1_440
_FAR_OFF = 25
"""How many times longer or shorter than the truth a slip in counting can be."""
_MONTH = 32.0
_OVER = 10
"""Months by which a number of years may be rounded down."""
_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)
_NAMELESS_DAY = datetime(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Moment:
    """One end of a stretch.

    Attributes:
        interval: when.
        span: the words that date it; None for the article's present.
    """

    interval: Interval
    span: Span | None = None

    def named(self, text: str) -> str:
        """Its own words in quotation marks, or the day of the article's present."""
        if self.span is None:
            return spoken(self.interval.last.date())
        return f"“{self.span.cut(text)}”"


@dataclass(frozen=True, slots=True)
class Stretch:
    """What the text says lies between two moments.

    Attributes:
        span: the words of the amount.
        amount, unit, mod: what they say.
        early, late: the two moments, in the order the text gives them.
        sure: whether the words certainly speak of these two moments.
        beside: whether both moments are told beside the length, which is not rounded down then.
        refuted: whether it was found not to fit, however near it comes.
    """

    span: Span
    amount: Amount
    unit: Grain
    mod: Mod | None
    early: Moment
    late: Moment
    sure: bool = True
    beside: bool = False
    refuted: bool = False

    @property
    def spread(self) -> tuple[float, float]:
        """The least and the most units that really lie between the two moments."""
        return between(self.unit, self.early.interval, self.late.interval)

    @property
    def holds(self) -> bool:
        """Whether what is said may be said."""
        if self.refuted or (self.beside and self.rounded_down):
            return False
        return agrees(self.amount, self.unit, self.mod, self.spread)

    @property
    def rounded_down(self) -> bool:
        """Whether a plain number of years leaves out almost one whole year more."""
        early, late = self.early.interval, self.late.interval
        plain = self.unit is Grain.YEAR and self.amount.exact is not None and self.mod is None
        if not plain or max(early.days, late.days) >= _MONTH:
            return False
        months = (late.start.year - early.start.year) * 12 + late.start.month - early.start.month
        return months - 12 * (self.amount.low or 0.0) > _OVER

    @property
    def is_far_off(self) -> bool:
        """Whether what is said is so far from what lies between that other moments are meant."""
        low, high = self.spread
        ratio = (low + high) / 2 / (self.amount.low or 1.0)
        return ratio > 0 and not 1 / _FAR_OFF <= ratio <= _FAR_OFF

    @property
    def off(self) -> float:
        """By how many units the least that is said misses the least that lies between."""
        return abs(self.spread[0] - (self.amount.low or 0.0))

    @property
    def off_by_hours(self) -> bool:
        """Whether only the hours are wrong, and the minutes are just those that passed."""
        hours = self.amount.low
        if hours is None or self.unit is not Grain.HOUR or not hours % 1:
            return False
        off = (self.late.interval.start - self.early.interval.start - hours * _HOUR) % _HOUR
        return min(off, _HOUR - off) <= _MINUTE

    @property
    def really(self) -> str:
        """What lies between them, in words."""
        early, late = self.early.interval, self.late.interval
        if self.unit is Grain.HOUR and max(early.days, late.days) <= _MINUTE_OF_DAY:
            return spoken_minutes(round((late.start - early.start).total_seconds() / 60))
        return describe(self.unit, self.early.interval, self.late.interval)

    @property
    def ends(self) -> tuple[Span, ...]:
        """The words that date the two moments."""
        return tuple(moment.span for moment in (self.early, self.late) if moment.span)


def clock_pairs(first: Timex, last: Timex) -> list[tuple[Moment, Moment]]:
    """Two clock times on one nameless day or the next; either half of the day may be meant."""
    early = on_clock(first, 0)
    choices = [(early, on_clock(last, hours)) for hours in (-12, 0, 12, 24, 36)]
    return [(one, two) for one, two in choices if one.interval.start < two.interval.start]


def on_clock(timex: Timex, later: int = 0) -> Moment:
    """A clock time on a nameless day, so many hours later."""
    said = timex.stated
    start = _NAMELESS_DAY + timedelta(
        hours=(said.hour or 0) + later, minutes=said.minute or 0, seconds=said.second or 0
    )
    return Moment(Interval(start, start + timedelta(minutes=1)), timex.span)


def counted(timex: Timex) -> tuple[Amount, Grain] | None:
    """The amount and the unit of "two years", "two years ago" or "a 28-year wait"."""
    said = timex.stated
    if said.amount is None or said.unit is None or said.amount.low is None:
        return None
    return said.amount, said.unit


def is_offset(timex: Timex) -> bool:
    """Whether it points away from another time by an amount: "two years ago", "a day earlier"."""
    return counted(timex) is not None and timex.stated.direction != 0


def is_length(timex: Timex) -> bool:
    """Whether it is a plain length of time with a number, and not an age."""
    return timex.type is TimexType.DURATION and counted(timex) is not None and not timex.stated.age


def moment_of(timex: Timex) -> Moment | None:
    """The end of a stretch that a time expression dates."""
    interval = interval_of(timex)
    return Moment(interval, timex.span) if interval else None


def is_ago(timex: Timex) -> bool:
    """Whether it counts back from the dateline: "two years ago"."""
    return timex.stated.base is Base.REFERENCE and timex.stated.direction < 0


def stretch_between(
    timex: Timex, early: Moment | None, late: Moment | None, sure: bool = True
) -> Iterator[Stretch]:
    """The stretch from one moment to a later one, if both are known; none otherwise."""
    said = counted(timex)
    if said and early and late and early.interval.start < late.interval.end:
        yield Stretch(timex.span, said[0], said[1], timex.mod, early, late, sure)
