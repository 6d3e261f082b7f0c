"""From what the words say to a place on the calendar, by the dateline time and the text so far."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from copydesk.knowledge.holidays import holiday_date
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Resolution, Stated, Timex, TimexType
from copydesk.understand.time.choose import choose
from copydesk.understand.time.context import Context, Placed, anchor_of
from copydesk.understand.time.durations import spell
from copydesk.understand.time.found import Found, Kind, is_counted_from_text
from copydesk.understand.time.partial import candidates, choose_order, in_year, value_of, written
from copydesk.understand.time.periods import Period, floor, moved
from copydesk.understand.time.relative import place_offset, quarter_compared
from copydesk.understand.time.tense import Line, Tense

_DIGITS = frozenset("0123456789X")
_HOURS = {"MO": (5, 7), "MI": (11, 3), "AF": (12, 6), "EV": (17, 7), "NI": (18, 12), "DT": (6, 12)}


def resolve(line: Line, found: Found, context: Context) -> Timex:
    """The expression as a Timex; keeps it in the context when it has a place on the calendar."""
    span = Span(line.tokens[found.first].start, line.tokens[found.last - 1].end)
    if found.kind is Kind.LITERAL:
        assert found.value is not None
        grain = found.stated.unit
        context.keep_length(found.stated)
        return Timex(span, found.type, found.value, found.stated, grain=grain, mod=found.mod)
    found, alternatives = choose_order(found, context)
    placed = _place(line, found, context)
    if placed.period is None and is_counted_from_text(found):
        return _as_duration(span, found)
    if found.shift and found.stated.weekday is not None and found.stated.day is None:
        alternatives = _a_week_further(placed.period, found.shift)
    start, end = _interval(placed.period, found.stated)
    timex = Timex(
        span, found.type, placed.value, found.stated, start, end,
        placed.period.grain if placed.period else found.stated.unit,
        found.mod, placed.resolution, placed.against, alternatives,
    )  # fmt: skip
    if timex.start is not None:
        context.keep(timex, found.comparison)
    return timex


def _a_week_further(period: Period | None, shift: int) -> tuple[str, ...]:
    """What "next Friday" means to those for whom the coming one is "this Friday"."""
    start = moved(period.start, 7 * shift, Grain.DAY) if period else None
    return (start.date().isoformat(),) if start else ()


def _as_duration(span: Span, found: Found) -> Timex:
    """Only a duration: "a few days later", when nothing says later than what."""
    stated = found.stated
    assert stated.amount is not None
    assert stated.unit is not None
    value = spell(stated.amount.high, stated.unit)
    return Timex(span, TimexType.DURATION, value, stated, grain=stated.unit, mod=found.mod)


def _interval(period: Period | None, stated: Stated) -> tuple[datetime | None, datetime | None]:
    if period is None or stated.fiscal:
        return None, None
    if period.grain is Grain.DAYPART and stated.daypart:
        begins, hours = _HOURS[stated.daypart]
        start = moved(period.start, begins, Grain.HOUR)
        return start, moved(start, hours, Grain.HOUR) if start else None
    return period.start, period.end


def _place(line: Line, found: Found, context: Context) -> Placed:
    if found.kind is Kind.OFFSET and found.day is not None:
        return _beside(_place(line, found.day, context), found.stated)
    if found.kind is Kind.OFFSET:
        return place_offset(line, found, context)
    if found.kind is Kind.HOLIDAY:
        return _holiday(line, found, context)
    if found.kind is Kind.CLOCK:
        return _clock(line, found, context)
    return _calendar(line, found, context)


def _beside(day: Placed, stated: Stated) -> Placed:
    """One unit before or after a day: "the day after Easter Monday"."""
    unit = stated.unit or Grain.DAY
    start = moved(day.period.start, stated.direction, unit) if day.period else None
    if start is None:
        return Placed(None, "XXXX-XX-XX")
    period = Period(unit, floor(start, unit))
    return Placed(period, period.value, day.resolution, day.against)


def _calendar(line: Line, found: Found, context: Context) -> Placed:
    stated = found.stated
    if stated.unit in (Grain.DECADE, Grain.CENTURY) and found.value is not None:
        return _age_of_history(found.value, stated.unit)
    if not stated.exists:
        return Placed(None, written(stated))
    if found.within is not None and stated.year is None:
        return _inside(line, found, context)
    if stated.weekday is not None and stated.day is None:
        return _weekday(line, found, context)
    if stated.year is not None:
        period = in_year(stated, stated.year)
        compared = quarter_compared(period, context) if found.comparison and period else None
        if compared is not None:
            return compared
        return Placed(period, value_of(period, stated), Resolution.STATED)
    return _without_year(line, found, context)


def _age_of_history(value: str, unit: Grain) -> Placed:
    years = 10 if unit is Grain.DECADE else 100
    period = Period(unit, datetime(max(1, int(value) * years), 1, 1))
    return Placed(period, value, Resolution.STATED)


def _inside(line: Line, found: Found, context: Context) -> Placed:
    assert found.within is not None
    whole = _place(line, found.within, context)
    stated = found.stated
    if whole.period is None:
        return Placed(None, written(stated))
    if stated.weekday is not None:
        day = whole.period.start + timedelta(days=stated.weekday)
        period: Period | None = Period(Grain.DAY, day)
    else:
        start = whole.period.start
        if whole.period.grain is Grain.MONTH and stated.month is None:
            stated = replace(stated, year=start.year, month=start.month)
        period = in_year(stated, start.year)
    return Placed(period, value_of(period, stated), whole.resolution, whole.against)


def _weekday(line: Line, found: Found, context: Context) -> Placed:
    anchor, resolution, against = anchor_of(found.stated.base, Grain.DAY, context)
    if anchor is None or found.stated.weekday is None:
        return Placed(None, written(found.stated))
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
        tense = line.tense_around(found.first, found.last).tense
        due = tense is Tense.UNKNOWN and found.first > 0 and _kind_before(line, found) == "BY"
        days = ahead if due or tense is Tense.FUTURE else -back
    day = moved(today, days, Grain.DAY)
    period = Period(Grain.DAY, day) if day else None
    return Placed(period, value_of(period, found.stated), resolution, against)


def _kind_before(line: Line, found: Found) -> str:
    return line.tokens[found.first - 1].kind


def _without_year(line: Line, found: Found, context: Context) -> Placed:
    stated = found.stated
    anchor, resolution, against = anchor_of(stated.base, Grain.MONTH, context)
    if anchor is None:
        return Placed(None, written(stated))
    periods = candidates(stated, anchor)
    chosen = choose(line, found, periods, anchor)
    return Placed(
        chosen, value_of(chosen, stated), resolution if chosen else Resolution.NONE, against
    )


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
    chosen = choose(line, found, periods, context.reference)
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
        first = min(found.first, found.day.first)
        day = _place(line, replace(found.day, first=first), context)
        return day if day.period or day.value[:1] in _DIGITS else Placed(None, "XXXX-XX-XX")
    latest = context.latest_within(Grain.DAY)
    if latest is not None and latest.start is not None:
        period = Period(Grain.DAY, floor(latest.start, Grain.DAY))
        return Placed(period, period.value, Resolution.CONTEXT, latest.span)
    if context.reference is None:
        return Placed(None, "XXXX-XX-XX")
    period = Period(Grain.DAY, floor(context.reference, Grain.DAY))
    return Placed(period, period.value, Resolution.REFERENCE)
