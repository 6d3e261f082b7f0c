"""Scales and ticks of charts: round numbers, and times as a clock or a calendar divides them."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the plot lies in a drawing, and what its edges stand for.

    Attributes:
        left, right, top, bottom: in pixels, from the upper left corner.
        first, last: the times of the left and the right edge.
        ticks: round values, the lowest at the lower edge, the highest at the upper one.
    """

    left: float
    right: float
    top: float
    bottom: float
    first: datetime
    last: datetime
    ticks: tuple[float, ...]

    def x(self, moment: datetime) -> float:
        """The place of a time, in pixels."""
        whole = (self.last - self.first).total_seconds() or 1.0
        part = (moment - self.first).total_seconds() / whole
        return round(self.left + part * (self.right - self.left), 1)

    def y(self, value: float) -> float:
        """The place of a value, in pixels; beyond the edges, at the edge."""
        low, high = self.ticks[0], self.ticks[-1]
        part = (value - low) / ((high - low) or 1.0)
        return round(self.bottom - min(max(part, 0.0), 1.0) * (self.bottom - self.top), 1)


def on_the_clock(moment: datetime) -> datetime:
    """A time as a clock at the place shows it, so that times with and without a zone compare."""
    return moment.replace(tzinfo=None)


def value_ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Round numbers that enclose an interval, evenly spaced; from nought, unless all values lie
    close together far above it."""
    if low > 0 and low < high * 0.6:
        low = 0.0
    if high <= low:
        low, high = (0.0, low or 1.0) if low >= 0 else (low, 0.0)
    step = _round_step((high - low) / (most - 1))
    first, last = math.floor(low / step), math.ceil(high / step)
    return tuple(round(number * step, 10) for number in range(first, last + 1))


def time_ticks(first: datetime, last: datetime, most: int = 6) -> tuple[tuple[datetime, str], ...]:
    """At most ``most`` times between two, as a clock or a calendar divides them, with words."""
    for hours in _HOURS:
        if (last - first) / timedelta(hours=hours) < most:
            return tuple((tick, _hour(tick)) for tick in _every_hours(first, last, hours))
    for days in _DAYS:
        if (last - first) / timedelta(days=days) < most:
            return tuple((tick, _day(tick)) for tick in _every_days(first, last, days))
    for months in _MONTHS:
        if (last - first) / timedelta(days=30 * months) < most:
            ticks = tuple(_every_months(first, last, months))
            return tuple((tick, f"{tick:%b} {tick.year}") for tick in ticks)
    years = int(_round_step(max((last.year - first.year) / most, 1)))
    begin = -(-(first.year + (first > datetime(first.year, 1, 1))) // years) * years
    return tuple((datetime(year, 1, 1), str(year)) for year in range(begin, last.year + 1, years))[
        :most
    ]


def _round_step(rough: float) -> float:
    """The next of 1, 2, 5, 10 and so on."""
    size = 10.0 ** math.floor(math.log10(rough))
    return next(factor * size for factor in (1, 2, 5, 10) if factor * size >= rough * (1 - 1e-9))


def _hour(moment: datetime) -> str:
    return f"{moment.day} {moment:%b}" if moment.hour == 0 else f"{moment:%H:%M}"


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%b}"


def _every_hours(first: datetime, last: datetime, hours: int) -> Iterator[datetime]:
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    step = timedelta(hours=hours)
    for number in range((last - midnight) // step + 1):
        if (tick := midnight + number * step) >= first:
            yield tick


def _every_days(first: datetime, last: datetime, days: int) -> Iterator[datetime]:
    return _every_hours(first, last, 24 * days)


def _every_months(first: datetime, last: datetime, months: int) -> Iterator[datetime]:
    begin, end = (time.year * 12 + time.month - 1 for time in (first, last))
    for number in range(begin, end + 1):
        tick = datetime(number // 12, number % 12 + 1, 1)
        if first <= tick and (tick.month - 1) % months == 0:
            yield tick
