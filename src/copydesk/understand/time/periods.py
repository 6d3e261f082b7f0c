"""Periods of the calendar: where they begin and end, and their TIMEX3 values."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from copydesk.model.timex import Grain

_LENGTHS = {
    Grain.SECOND: timedelta(seconds=1), Grain.MINUTE: timedelta(minutes=1),
    Grain.HOUR: timedelta(hours=1), Grain.DAY: timedelta(days=1),
    Grain.WEEKEND: timedelta(days=7), Grain.WEEK: timedelta(days=7),
}  # fmt: skip
_MONTHS = {
    Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12,
    Grain.DECADE: 120, Grain.CENTURY: 1200, Grain.MILLENNIUM: 12000,
}  # fmt: skip
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_OF = {month: name for name, month in SEASON_STARTS.items()}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar, by its grain and its first moment."""

    grain: Grain
    start: datetime

    @property
    def end(self) -> datetime | None:
        """The moment after it; None beyond the years that `datetime` can hold."""
        if self.grain is Grain.WEEKEND:
            return moved(self.start, 2, Grain.DAY)
        return moved(self.start, 1, self.grain)

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        return _VALUES[self.grain](self.start)


def moved(start: datetime, count: float, grain: Grain) -> datetime | None:
    """The moment so many units on, the day kept within its month; None beyond years 1 to 9999."""
    try:
        if grain in _LENGTHS:
            return start + count * _LENGTHS[grain]
        months = start.year * 12 + start.month - 1 + round(count * _MONTHS[grain])
        year, month = divmod(months, 12)
        first = datetime(year, month + 1, 1, start.hour, start.minute, start.second)
        following = datetime(year + month // 11, (month + 1) % 12 + 1, 1)
        last_day = (following - timedelta(days=1)).day
        return first.replace(day=min(start.day, last_day))
    except (OverflowError, ValueError, KeyError):
        return None


def floor(moment: datetime, grain: Grain) -> datetime:
    """The first moment of the period of this grain that holds the moment."""
    if grain is Grain.SECOND:
        return moment.replace(microsecond=0)
    if grain is Grain.MINUTE:
        return moment.replace(second=0, microsecond=0)
    if grain is Grain.HOUR:
        return moment.replace(minute=0, second=0, microsecond=0)
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if grain <= Grain.DAY:
        return day
    if grain in (Grain.WEEK, Grain.WEEKEND):
        monday = day - timedelta(days=day.weekday())
        return monday + timedelta(days=5) if grain is Grain.WEEKEND else monday
    if grain in (Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM):
        years = _MONTHS[grain] // 12
        return day.replace(year=max(1, day.year // years * years), month=1, day=1)
    months = _MONTHS[grain]
    if grain is Grain.SEASON:
        return day.replace(month=3 * (day.month // 3) or 1, day=1)
    return day.replace(month=(day.month - 1) // months * months + 1, day=1)


def _week(start: datetime) -> str:
    year, week, _ = start.isocalendar()
    return f"{year:04}-W{week:02}"


_VALUES: dict[Grain, Callable[[datetime], str]] = {
    Grain.SECOND: lambda start: f"{start:%Y-%m-%dT%H:%M:%S}",
    Grain.MINUTE: lambda start: f"{start:%Y-%m-%dT%H:%M}",
    Grain.HOUR: lambda start: f"{start:%Y-%m-%dT%H:%M}",
    Grain.DAYPART: lambda start: start.date().isoformat(),
    Grain.DAY: lambda start: start.date().isoformat(),
    Grain.WEEKEND: lambda start: _week(start) + "-WE",
    Grain.WEEK: _week,
    Grain.MONTH: lambda start: f"{start.year:04}-{start.month:02}",
    Grain.QUARTER: lambda start: f"{start.year:04}-Q{(start.month + 2) // 3}",
    Grain.SEASON: lambda start: f"{start.year:04}-{_SEASON_OF.get(start.month, 'XX')}",
    Grain.HALF: lambda start: f"{start.year:04}-H{1 if start.month < 7 else 2}",
    Grain.YEAR: lambda start: f"{start.year:04}",
    Grain.DECADE: lambda start: f"{start.year // 10:03}",
    Grain.CENTURY: lambda start: f"{start.year // 100:02}",
    Grain.MILLENNIUM: lambda start: f"{start.year // 1000}",
}
