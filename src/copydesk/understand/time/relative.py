"""Offsets placed on the calendar: "two years ago", "the following week", "the quarter"."""

from datetime import datetime, timedelta

from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Resolution, Stated
from copydesk.understand.time.context import Context, Placed, anchor_of
from copydesk.understand.time.found import Found
from copydesk.understand.time.periods import Period, floor, moved
from copydesk.understand.time.tense import Line, Tense

_RECENT = 3
"""Sentences within which "a year earlier" is compared with a quarter."""


def place_offset(line: Line, found: Found, context: Context) -> Placed:
    """The period that an offset names."""
    stated = found.stated
    anchor, resolution, against = anchor_of(
        stated.base, stated.unit or Grain.DAY, context, stated.direction
    )
    count: float | None = 1
    if stated.amount is not None:
        count = stated.amount.exact
    vague = "PAST_REF" if stated.direction < 0 else "FUTURE_REF"
    if count is None or stated.unit is None:
        return Placed(None, vague)
    if found.open:
        return Placed(None, "XXXX-XX-XX")
    quarter = _quarter_spoken_of(found, context)
    if quarter is not None:
        return quarter
    if resolution is Resolution.REFERENCE and _is_later(stated):
        return Placed(None, vague)
    if anchor is None:
        return Placed(None, vague if stated.direction else "PRESENT_REF")
    unit = stated.unit
    again = _compared_again(found, context, against)
    if again is not None:
        return again
    if unit is Grain.WEEKEND and stated.direction == 0:
        return _weekend(found, line, anchor, resolution)
    start = moved(anchor, stated.direction * count, unit)
    if start is None:
        return Placed(None, vague)
    grain = Grain.YEAR if unit is Grain.DECADE and stated.amount is not None else unit
    period = Period(grain, floor(start, grain))
    return Placed(period, period.value, resolution, against)


def _is_later(stated: Stated) -> bool:
    """Whether it is so many units after a time of the text: never the dateline."""
    return stated.base is Base.CONTEXT and stated.direction > 0 and stated.amount is not None


def _quarter_spoken_of(found: Found, context: Context) -> Placed | None:
    """For "the quarter", and for "a year earlier" where a quarter's results are compared."""
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


def quarter_compared(year: Period, context: Context) -> Placed | None:
    """The quarter of a year that is compared with the one just spoken of."""
    quarter = context.quarter
    recent = context.line - context.quarter_line <= _RECENT
    if quarter is None or quarter.start is None or not recent:
        return None
    period = Period(Grain.QUARTER, quarter.start.replace(year=year.start.year))
    return Placed(period, period.value, Resolution.CONTEXT, quarter.span)


def _compared_again(found: Found, context: Context, against: Span | None) -> Placed | None:
    """The same year as before, for "a year earlier" right after another such comparison."""
    before = context.compared
    if not found.comparison or before is None or before.start is None or against != before.span:
        return None
    grain = before.grain or Grain.YEAR
    return Placed(Period(grain, before.start), before.value, Resolution.CONTEXT, against)


def _last_quarter(context: Context) -> Placed | None:
    start = moved(context.reference, -1, Grain.QUARTER) if context.reference else None
    if start is None:
        return None
    period = Period(Grain.QUARTER, floor(start, Grain.QUARTER))
    return Placed(period, period.value, Resolution.REFERENCE)


def _weekend(found: Found, line: Line, anchor: datetime, resolution: Resolution) -> Placed:
    """The weekend that is on, else the last or the coming one, by the day and the tense."""
    saturday = floor(anchor, Grain.WEEKEND)
    on = anchor.weekday() >= 5
    cue = line.tense_around(found.first, found.last)
    if not on and cue.tense is not Tense.FUTURE and anchor.weekday() < 3:
        saturday -= timedelta(days=7)
    period = Period(Grain.WEEKEND, saturday)
    return Placed(period, period.value, resolution)
