"""From what the words say to a place on the calendar, by the dateline time and the text so far."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from copydesk.knowledge.holidays import holiday_date
from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Resolution, Stated, Timex
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.periods import SEASON_STARTS, Period, floor, moved
from copydesk.understand.time.tense import Line, Tense

_HOURS = {"MO": (5, 7), "MI": (11, 3), "AF": (12, 6), "EV": (17, 7), "NI": (18, 12), "DT": (6, 12)}

_AIMS = frozenset(("TO", "UNTIL", "FOR"))
"""Words after which a date is what a verb in the past aimed at: "extended to Nov. 16"."""
_NEAR = 90
"""Days within which a date is taken for the nearest one although a far verb is of another tense."""
_RECENT = 3
"""Sentences within which "a year earlier" is compared with a quarter."""
_BESIDE = 3
"""Words within which a verb in the past decides."""


@dataclass(slots=True)
class Context:
    """What is known when an expression is resolved.

    Attributes:
        reference: the dateline time, or None.
        day_first: whether a sibling shows that numeric dates put the day first; None if none does.
        latest: the latest expression resolved to a place on the calendar.
        quarter, quarter_line: the latest of these that is a quarter, and in which sentence it is.
        line: which sentence is being read.
    """

    reference: datetime | None
    day_first: bool | None = None
    latest: Timex | None = None
    quarter: Timex | None = None
    line: int = 0
    quarter_line: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """A place on the calendar, or only a value when there is none."""

    period: Period | None
    value: str
    resolution: Resolution = Resolution.NONE
    against: Span | None = None


def resolve(line: Line, found: Found, context: Context) -> Timex:
    """The expression as a Timex; keeps it in the context when it has a place on the calendar."""
    span = Span(line.tokens[found.first].start, line.tokens[found.last - 1].end)
    if found.kind is Kind.LITERAL:
        assert found.value is not None
        grain = found.stated.unit
        return Timex(span, found.type, found.value, found.stated, grain=grain, mod=found.mod)
    found, alternatives = _choose_order(found, context)
    placed = _place(line, found, context)
    start, end = _interval(placed.period, found.stated)
    timex = Timex(
        span, found.type, placed.value, found.stated, start, end,
        placed.period.grain if placed.period else found.stated.unit,
        found.mod, placed.resolution, placed.against, alternatives,
    )  # fmt: skip
    if timex.start is not None:
        context.latest = timex
        if timex.grain is Grain.QUARTER and not found.comparison:
            context.quarter, context.quarter_line = timex, context.line
    return timex


def _interval(period: Period | None, stated: Stated) -> tuple[datetime | None, datetime | None]:
    if period is None or stated.fiscal:
        return None, None
    if period.grain is Grain.DAYPART and stated.daypart:
        begins, hours = _HOURS[stated.daypart]
        start = moved(period.start, begins, Grain.HOUR)
        return start, moved(start, hours, Grain.HOUR) if start else None
    return period.start, period.end


def _choose_order(found: Found, context: Context) -> tuple[Found, tuple[str, ...]]:
    """Month first, unless a sibling or the dateline shows that the day comes first."""
    if not found.alternatives:
        return found, ()
    readings = [found.stated, *found.alternatives]
    if context.day_first or (context.day_first is None and _near(readings, context.reference)):
        readings.reverse()
    rest = readings[1:] if context.day_first is None else []
    values = tuple(_written(stated) for stated in rest)
    return replace(found, stated=readings[0]), values


def _near(readings: list[Stated], reference: datetime | None) -> bool:
    if reference is None:
        return False
    first, second = (abs((_midnight(reading) - reference).days) for reading in readings)
    return second <= 7 < first


def _midnight(stated: Stated) -> datetime:
    return datetime(stated.year or 1, stated.month or 1, stated.day or 1)


def _written(stated: Stated) -> str:
    """The value as the words have it, unknown places as X."""
    year = f"{stated.year:04}" if stated.year is not None else "XXXX"
    if stated.quarter:
        return f"{year}-Q{stated.quarter}"
    if stated.half:
        return f"{year}-H{stated.half}"
    if stated.season:
        return f"{year}-{stated.season}"
    if stated.weekday is not None and stated.day is None:
        return f"{year}-WXX-{stated.weekday + 1}"
    if stated.month is None and stated.day is None:
        return year
    month = f"{stated.month:02}" if stated.month is not None else "XX"
    return f"{year}-{month}" + (f"-{stated.day:02}" if stated.day is not None else "")


def _place(line: Line, found: Found, context: Context) -> Placed:
    if found.kind is Kind.OFFSET:
        return _offset(line, found, context)
    if found.kind is Kind.HOLIDAY:
        return _holiday(line, found, context)
    if found.kind is Kind.CLOCK:
        return _clock(line, found, context)
    return _calendar(line, found, context)


def _calendar(line: Line, found: Found, context: Context) -> Placed:
    stated = found.stated
    if stated.unit in (Grain.DECADE, Grain.CENTURY) and found.value is not None:
        return _age_of_history(found.value, stated.unit)
    if not stated.exists:
        return Placed(None, _written(stated))
    if found.within is not None:
        return _inside(line, found, context)
    if stated.weekday is not None and stated.day is None:
        return _weekday(line, found, context)
    if stated.year is not None:
        period = _in_year(stated, stated.year)
        return Placed(period, _value(period, stated), Resolution.STATED)
    return _without_year(line, found, context)


def _age_of_history(value: str, unit: Grain) -> Placed:
    years = 10 if unit is Grain.DECADE else 100
    period = Period(unit, datetime(max(1, int(value) * years), 1, 1))
    return Placed(period, value, Resolution.STATED)


def _value(period: Period | None, stated: Stated) -> str:
    return period.value if period else _written(stated)


def _in_year(stated: Stated, year: int) -> Period | None:
    """The period of a partial date in a year, or None when the year does not have it."""
    try:
        if stated.day is not None and stated.month is not None:
            return Period(Grain.DAY, datetime(year, stated.month, stated.day))
        if stated.month is not None:
            return Period(Grain.MONTH, datetime(year, stated.month, 1))
        if stated.quarter is not None:
            return Period(Grain.QUARTER, datetime(year, 3 * stated.quarter - 2, 1))
        if stated.half is not None:
            return Period(Grain.HALF, datetime(year, 6 * stated.half - 5, 1))
        if stated.season is not None:
            return Period(Grain.SEASON, datetime(year, SEASON_STARTS[stated.season], 1))
        return Period(Grain.YEAR, datetime(year, 1, 1))
    except ValueError:
        return None


def _inside(line: Line, found: Found, context: Context) -> Placed:
    assert found.within is not None
    whole = _place(line, found.within, context)
    stated = found.stated
    if whole.period is None:
        return Placed(None, _written(stated))
    if stated.weekday is not None:
        day = whole.period.start + timedelta(days=stated.weekday)
        period: Period | None = Period(Grain.DAY, day)
    else:
        period = _in_year(stated, whole.period.start.year)
    return Placed(period, _value(period, stated), whole.resolution, whole.against)


def _weekday(line: Line, found: Found, context: Context) -> Placed:
    anchor, resolution, against = _anchor(found.stated.base, context)
    if anchor is None or found.stated.weekday is None:
        return Placed(None, _written(found.stated))
    today = floor(anchor, Grain.DAY)
    back = (today.weekday() - found.stated.weekday) % 7
    ahead = -back % 7
    if found.shift == -1:
        days = -(back or 7)
    elif found.shift == 1:
        days = ahead or 7
    elif found.shift == 0:
        past = line.tense_around(found.first, found.last).tense is Tense.PAST
        days = -back if past else ahead
    else:
        future = line.tense_around(found.first, found.last).tense is Tense.FUTURE
        days = ahead if future else -back
    day = moved(today, days, Grain.DAY)
    period = Period(Grain.DAY, day) if day else None
    return Placed(period, _value(period, found.stated), resolution, against)


def _without_year(line: Line, found: Found, context: Context) -> Placed:
    stated = found.stated
    anchor, resolution, against = _anchor(stated.base, context)
    if anchor is None:
        return Placed(None, _written(stated))
    periods = _candidates(stated, anchor)
    chosen = _choose(line, found, periods, anchor)
    return Placed(
        chosen, _value(chosen, stated), resolution if chosen else Resolution.NONE, against
    )


def _candidates(stated: Stated, anchor: datetime) -> list[Period]:
    """The periods of a partial date around the anchor, in order."""
    if stated.month is None and stated.day is not None:
        months = [moved(floor(anchor, Grain.MONTH), count, Grain.MONTH) for count in (-1, 0, 1)]
        dates = [replace(stated, month=month.month) for month in months if month]
        years = [month.year for month in months if month]
        places = [_in_year(dated, year) for dated, year in zip(dates, years, strict=True)]
    else:
        years = [anchor.year + shift for shift in (-2, -1, 0, 1, 2)]
        places = [_in_year(stated, year) for year in years if 1 <= year <= 9999]
    return [place for place in places if place is not None]


def _choose(line: Line, found: Found, periods: list[Period], anchor: datetime) -> Period | None:
    """The one that "last" or "next" names; else the nearest, unless the tense speaks against it."""
    today = floor(anchor, Grain.DAY)
    past = [period for period in periods if period.start <= today]
    coming = [period for period in periods if period.end is None or period.end > today]
    if found.shift == -1:
        over = [period for period in periods if period.end is not None and period.end <= today]
        return over[-1] if over else None
    if found.shift == 1:
        later = [period for period in periods if period.start > today]
        return later[0] if later else None
    if found.shift == 0:
        return next((period for period in periods if period.start.year == today.year), None)
    nearest = min(periods, key=lambda period: _days_apart(period, today), default=None)
    if nearest is None:
        return None
    cue = line.tense_around(found.first, found.last)
    away = _days_apart(nearest, today)
    close = cue.distance <= _BESIDE or away > _NEAR
    if cue.tense is Tense.FUTURE and nearest not in coming and close and coming:
        return coming[0]
    before = line.tokens[found.first - 1].kind if found.first else ""
    close = (close and before not in _AIMS) or away > _NEAR
    if cue.tense is Tense.PAST and nearest not in past and close and past:
        return past[-1]
    return nearest


def _days_apart(period: Period, today: datetime) -> int:
    """Days between a day and the nearer end of a period; 0 inside it."""
    if period.start > today:
        return (period.start - today).days
    return max(0, (today - (period.end or today)).days + 1)


def _anchor(base: Base | None, context: Context) -> tuple[datetime | None, Resolution, Span | None]:
    if base is Base.CONTEXT and context.latest is not None:
        return context.latest.start, Resolution.CONTEXT, context.latest.span
    return context.reference, Resolution.REFERENCE, None


def _offset(line: Line, found: Found, context: Context) -> Placed:
    stated = found.stated
    anchor, resolution, against = _anchor(stated.base, context)
    count: float | None = 1
    if stated.amount is not None:
        count = stated.amount.exact
    vague = "PAST_REF" if stated.direction < 0 else "FUTURE_REF"
    if count is None or stated.unit is None:
        return Placed(None, vague)
    if anchor is None:
        return Placed(None, vague if stated.direction else "PRESENT_REF")
    unit = stated.unit
    quarter = _quarter_spoken_of(found, context)
    if quarter is not None:
        return quarter
    if unit is Grain.WEEKEND and stated.direction == 0:
        return _weekend(found, line, anchor, resolution)
    start = moved(anchor, stated.direction * count, unit)
    if start is None:
        return Placed(None, vague)
    period = Period(unit, floor(start, unit))
    return Placed(period, period.value, resolution, against)


def _quarter_spoken_of(found: Found, context: Context) -> Placed | None:
    """ "the quarter", and "a year earlier" where a quarter's results are compared."""
    stated, quarter = found.stated, context.quarter
    if stated.unit is Grain.QUARTER and stated.direction == 0 and stated.base is Base.CONTEXT:
        if quarter is not None and quarter.start is not None:
            period = Period(Grain.QUARTER, quarter.start)
            return Placed(period, period.value, Resolution.CONTEXT, quarter.span)
        return _last_quarter(context)
    single = stated.amount is None or stated.amount.exact == 1
    if not (stated.unit is Grain.YEAR and single and found.comparison) or quarter is None:
        return None
    start = moved(quarter.start, -1, Grain.YEAR) if quarter.start else None
    recent = context.line - context.quarter_line <= _RECENT
    if start is None or not recent:
        return None
    period = Period(Grain.QUARTER, start)
    return Placed(period, period.value, Resolution.CONTEXT, quarter.span)


def _last_quarter(context: Context) -> Placed | None:
    start = moved(context.reference, -1, Grain.QUARTER) if context.reference else None
    if start is None:
        return None
    period = Period(Grain.QUARTER, floor(start, Grain.QUARTER))
    return Placed(period, period.value, Resolution.REFERENCE)


def _weekend(found: Found, line: Line, anchor: datetime, resolution: Resolution) -> Placed:
    """ "the weekend" is the one that is on, else the last, else the coming one, by the tense."""
    saturday = floor(anchor, Grain.WEEKEND)
    on = anchor.weekday() >= 5
    cue = line.tense_around(found.first, found.last)
    if not on and cue.tense is not Tense.FUTURE and anchor.weekday() < 3:
        saturday -= timedelta(days=7)
    period = Period(Grain.WEEKEND, saturday)
    return Placed(period, period.value, resolution)


def _holiday(line: Line, found: Found, context: Context) -> Placed:
    stated = found.stated
    assert stated.holiday is not None
    if found.within is not None:
        whole = _place(line, found.within, context)
        year = whole.period.start.year if whole.period else 0
        return _on(holiday_date(stated.holiday, year), whole.resolution)
    if stated.year is not None:
        return _on(holiday_date(stated.holiday, stated.year), Resolution.STATED)
    if context.reference is None:
        return Placed(None, "XXXX-XX-XX")
    years = range(context.reference.year - 1, context.reference.year + 2)
    dates = [day for year in years if (day := holiday_date(stated.holiday, year))]
    periods = [Period(Grain.DAY, datetime(day.year, day.month, day.day)) for day in dates]
    chosen = _choose(line, found, periods, context.reference)
    return _on(chosen.start.date() if chosen else None, Resolution.REFERENCE)


def _on(day: date | None, resolution: Resolution) -> Placed:
    if day is None:
        return Placed(None, "XXXX-XX-XX")
    period = Period(Grain.DAY, datetime(day.year, day.month, day.day))
    return Placed(period, period.value, resolution)


def _clock(line: Line, found: Found, context: Context) -> Placed:
    stated = found.stated
    day = _day_of_clock(line, found, context)
    tail = _clock_value(stated)
    if day.period is None or not stated.exists:
        return Placed(None, f"{day.value}{tail}", Resolution.NONE, day.against)
    start = day.period.start
    if stated.hour is None:
        return Placed(
            Period(Grain.DAYPART, start), f"{day.value}{tail}", day.resolution, day.against
        )
    moment = moved(start, stated.hour, Grain.HOUR)
    if moment is None:
        return Placed(None, f"{day.value}{tail}")
    moment += timedelta(minutes=stated.minute or 0, seconds=stated.second or 0)
    grain = Grain.HOUR if stated.minute is None else Grain.MINUTE
    period = Period(grain if stated.second is None else Grain.SECOND, moment)
    return Placed(period, f"{day.value}{tail}", day.resolution, day.against)


def _clock_value(stated: Stated) -> str:
    if stated.hour is None:
        return f"T{stated.daypart}"
    second = f":{stated.second:02}" if stated.second is not None else ""
    return f"T{stated.hour:02}:{stated.minute or 0:02}{second}"


def _day_of_clock(line: Line, found: Found, context: Context) -> Placed:
    if found.day is not None:
        return _place(line, found.day, context)
    latest = context.latest
    if latest is not None and latest.start and latest.grain and latest.grain <= Grain.DAY:
        period = Period(Grain.DAY, floor(latest.start, Grain.DAY))
        return Placed(period, period.value, Resolution.CONTEXT, latest.span)
    if context.reference is None:
        return Placed(None, "XXXX-XX-XX")
    period = Period(Grain.DAY, floor(context.reference, Grain.DAY))
    return Placed(period, period.value, Resolution.REFERENCE)
