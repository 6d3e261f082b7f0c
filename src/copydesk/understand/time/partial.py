"""Partial dates: their value as written, and the periods they can stand for."""

from dataclasses import replace
from datetime import datetime

from copydesk.model.timex import Grain, Stated
from copydesk.understand.time.context import Context
from copydesk.understand.time.found import Found
from copydesk.understand.time.periods import SEASON_STARTS, Period, floor, moved


def written(stated: Stated) -> str:
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


def value_of(period: Period | None, stated: Stated) -> str:
    """The TIMEX3 value of a period, or of what is written when there is none."""
    return period.value if period else written(stated)


def in_year(stated: Stated, year: int) -> Period | None:
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


def candidates(stated: Stated, anchor: datetime) -> list[Period]:
    """The periods of a partial date around the anchor, in order."""
    if stated.month is None and stated.day is not None:
        months = [moved(floor(anchor, Grain.MONTH), count, Grain.MONTH) for count in (-1, 0, 1)]
        dates = [replace(stated, month=month.month) for month in months if month]
        years = [month.year for month in months if month]
        places = [in_year(dated, year) for dated, year in zip(dates, years, strict=True)]
    else:
        years = [anchor.year + shift for shift in (-2, -1, 0, 1, 2)]
        places = [in_year(stated, year) for year in years if 1 <= year <= 9999]
    return [place for place in places if place is not None]


def choose_order(found: Found, context: Context) -> tuple[Found, tuple[str, ...]]:
    """Month first, unless a sibling or the dateline shows that the day comes first."""
    if not found.alternatives:
        return found, ()
    readings = [found.stated, *found.alternatives]
    if context.day_first or (context.day_first is None and _near(readings, context.reference)):
        readings.reverse()
    rest = readings[1:] if context.day_first is None else []
    values = tuple(written(stated) for stated in rest)
    return replace(found, stated=readings[0]), values


def _near(readings: list[Stated], reference: datetime | None) -> bool:
    if reference is None:
        return False
    first, second = (abs((_midnight(reading) - reference).days) for reading in readings)
    return second <= 7 < first


def _midnight(stated: Stated) -> datetime:
    return datetime(stated.year or 1, stated.month or 1, stated.day or 1)
