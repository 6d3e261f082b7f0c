"""How much time lies between two moments, and whether stated words agree with it.

The tolerance is that of newspaper usage: a count of years may be rounded either way or count
calendar years, a count of days may be inclusive, a round count of minutes is rounded. "Nearly",
"about" and "more than" widen it on their side.
"""

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil, floor

from copydesk.model.timex import Amount, Grain, Mod, Timex, TimexType

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_DAYS = {
    Grain.SECOND: 1 / 86_400,
    Grain.MINUTE: 1 / 1_440,
    Grain.HOUR: 1 / 24,
    Grain.DAY: 1.0,
    Grain.WEEK: 7.0,
    Grain.MONTH: 365.2425 / 12,
    Grain.QUARTER: 365.2425 / 4,
    Grain.HALF: 365.2425 / 2,
    Grain.YEAR: 365.2425,
    Grain.DECADE: 3_652.425,
    Grain.CENTURY: 36_524.25,
}
_ROUGH_UNITS = 0.75
_ROUGH_PART = 0.35
_ROUGH_SHARE = 0.15
_FRACTION_SHARE = 0.12
_UNIT_NAMES = {
    Grain.SECOND: "second",
    Grain.MINUTE: "minute",
    Grain.HOUR: "hour",
    Grain.DAY: "day",
    Grain.WEEK: "week",
    Grain.MONTH: "month",
    Grain.QUARTER: "quarter",
    Grain.HALF: "half-year",
    Grain.YEAR: "year",
    Grain.DECADE: "decade",
    Grain.CENTURY: "century",
}


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open stretch of local time, [start, end)."""

    start: datetime
    end: datetime

    @property
    def last(self) -> datetime:
        """The last moment that belongs to it."""
        return max(self.start, self.end - timedelta(seconds=1))

    @property
    def days(self) -> float:
        """Its length in days."""
        return (self.end - self.start) / timedelta(days=1)


def interval_of(timex: Timex) -> Interval | None:
    """The interval a time expression denotes, if it is resolved."""
    if timex.start is None or timex.end is None:
        return None
    return Interval(timex.start, timex.end)


def day_of(moment: datetime) -> Interval:
    """The day that holds ``moment``."""
    start = datetime(moment.year, moment.month, moment.day)
    return Interval(start, start + timedelta(days=1))


def is_day(timex: Timex) -> bool:
    """Whether the expression names one calendar day, or a time on one."""
    return (
        timex.start is not None
        and timex.grain is not None
        and timex.grain <= Grain.DAY
        and timex.type in (TimexType.DATE, TimexType.TIME)
    )


def may_be_one(one: Timex, other: Timex) -> bool:
    """Whether two expressions are resolved and overlap, so that both may date one event."""
    first, second = interval_of(one), interval_of(other)
    if first is None or second is None:
        return False
    return first.start < second.end and second.start < first.end


def between(unit: Grain, early: Interval, late: Interval) -> tuple[float, float]:
    """The least and the most units that lie between two intervals; negative if out of order.

    Months and years are counted on the calendar, other units by the clock. Both ends of an
    interval are allowed for, so that "1987" to "2025" is 37 to 39 years.
    """
    if unit in (Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE, Grain.CENTURY):
        low = _months(early.last, late.start)
        high = _months(early.start, late.last)
        size = _DAYS[unit] / _DAYS[Grain.MONTH]
        return low / size, high / size
    low_days = (late.start - early.last) / timedelta(days=1)
    high_days = (late.last - early.start) / timedelta(days=1)
    return low_days / _DAYS[unit], high_days / _DAYS[unit]


def agrees(amount: Amount, unit: Grain, mod: Mod | None, spread: tuple[float, float]) -> bool:
    """Whether "about two years" may be said of a stretch of ``spread`` (least, most) units."""
    if amount.low is None or amount.high is None:
        return True
    low, high = spread
    base = _base_slack(amount.high, unit)
    if mod in (Mod.MORE_THAN, Mod.EQUAL_OR_MORE, Mod.AFTER):
        return amount.low <= high + base and low <= 2 * amount.high + 1
    units = min(_ROUGH_UNITS, _ROUGH_PART * amount.high) if unit is Grain.HOUR else _ROUGH_UNITS
    rough = max(units, _ROUGH_SHARE * amount.high, base)
    if mod in (Mod.LESS_THAN, Mod.EQUAL_OR_LESS, Mod.BEFORE):
        return amount.low - rough <= high and low <= amount.high + base
    if mod is Mod.APPROX:
        return amount.low - rough <= high and low <= amount.high + rough
    if amount.low % 1 or amount.high % 1:
        fraction = _fraction_slack(amount.high, unit)
        return amount.low - fraction <= high and low <= amount.high + fraction
    least, most = _rounded(unit, low, high)
    return amount.low - base <= most and least <= amount.high + base


def describe(unit: Grain, early: Interval, late: Interval) -> str:
    """What lies between two intervals, in words: "4 years", "2 to 3 years".

    Counted from beginning to beginning, as one counts in the head: 1987 to 2025 is 38 years.
    """
    spread = between(unit, Interval(early.start, early.start), Interval(late.start, late.start))
    low = floor(spread[0] + 0.04)
    coarse = max(early.days, late.days) > 0.9 * _DAYS[unit]
    high = low if coarse or spread[1] - low < 0.1 else low + 1
    name = _UNIT_NAMES[unit]
    plural = "centuries" if unit is Grain.CENTURY else f"{name}s"
    if low == high:
        return f"{low} {name if low == 1 else plural}"
    return f"{low} to {high} {plural}"


def weekday_name(day: date) -> str:
    """The English name of the day's weekday."""
    return WEEKDAYS[day.weekday()]


def spoken(day: date) -> str:
    """A date as the desk writes it: "3 January 2024"."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def spoken_minutes(minutes: int) -> str:
    """A length of time in hours and minutes: "3 hours 25 minutes", "18 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [
        f"{count} {name if count == 1 else f'{name}s'}"
        for count, name in ((hours, "hour"), (rest, "minute"))
        if count
    ]
    return " ".join(parts) or "0 minutes"


def _months(early: datetime, late: datetime) -> float:
    """Calendar months between two moments, with the days as a fraction of a month."""
    months = (late.year - early.year) * 12 + late.month - early.month
    days = late.day - early.day + (late.hour - early.hour) / 24
    return months + days / 30.44


def _rounded(unit: Grain, low: float, high: float) -> tuple[float, float]:
    """The whole numbers that may be said of a stretch: any begun unit past two fifths counts."""
    if unit > Grain.DAY:
        coarse = unit >= Grain.DECADE
        blur = 0.1 if coarse else 1.5 / _DAYS[unit]
        return float(floor(low + blur)), float(ceil(high - (0.65 if coarse else 0.4)))
    return float(floor(low + 0.04)), float(ceil(high - 0.04))


def _fraction_slack(count: float, unit: Grain) -> float:
    """How far a count of half hours or years may be off; hours told to the minute hardly."""
    minutes = count * 60
    if unit is Grain.HOUR and round(minutes) % 15:
        return 1.5 / 60 if round(minutes) % 5 else 11 / 60 if round(minutes) % 10 == 0 else 3 / 60
    return _FRACTION_SHARE * count


def _base_slack(count: float, unit: Grain) -> float:
    """How far a plain count may be off: days inclusive, minutes rounded, months begun."""
    if unit in (Grain.MINUTE, Grain.SECOND):
        return 1.0 if count % 5 else 2.5 if count % 15 else 7.5
    if unit is Grain.MONTH:
        return 1.0 if count > 3 else 0.5
    return 0.5 if unit in (Grain.DAY, Grain.WEEK) else 0.0
