"""Dates of named holidays, by rule."""

from collections.abc import Callable
from datetime import date, timedelta

_MON, _THU = 0, 3


def easter(year: int) -> date:
    """Western Easter Sunday.

    Source: the anonymous Gregorian computus, Nature 13 (1876) 487; as in Meeus, Astronomical
    Algorithms (1991), chapter 8.
    """
    century, place = divmod(year, 100)
    golden = year % 19
    leaps, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quarter, rest = divmod(place, 4)
    weekday = (32 + 2 * century_rest + 2 * quarter - epact - rest) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Eastern Orthodox Easter Sunday on the Gregorian calendar, for 1900 to 2099.

    Source: Meeus's Julian algorithm (Astronomical Algorithms, chapter 8), 13 days added.
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """The first, second ... such weekday of a month; -1 is the last."""
    if number > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, number: int) -> Callable[[int], date]:
    return lambda year: nth_weekday(year, month, weekday, number)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _election_day(year: int) -> date:
    return nth_weekday(year, 11, _MON, 1) + timedelta(days=1)


def _black_friday(year: int) -> date:
    return nth_weekday(year, 11, _THU, 4) + timedelta(days=1)


def _cyber_monday(year: int) -> date:
    return nth_weekday(year, 11, _THU, 4) + timedelta(days=4)


def _early_may(year: int) -> date:
    """Moved to VE Day in 1995 and 2020 by royal proclamation."""
    return date(year, 5, 8) if year in (1995, 2020) else nth_weekday(year, 5, _MON, 1)


def _spring_bank_holiday(year: int) -> date:
    """Moved for the jubilees of 2002, 2012 and 2022 by royal proclamation."""
    moved = {2002: date(2002, 6, 4), 2012: date(2012, 6, 4), 2022: date(2022, 6, 2)}
    return moved.get(year) or nth_weekday(year, 5, _MON, -1)


def _thanksgiving(year: int) -> date:
    """Fourth Thursday of November (5 U.S.C. 6103, since 1942); the last one from 1863 to 1938."""
    return nth_weekday(year, 11, _THU, 4 if year > 1938 else -1)


def _memorial_day(year: int) -> date:
    """Last Monday of May since 1971 (Uniform Monday Holiday Act), 30 May before."""
    return nth_weekday(year, 5, _MON, -1) if year > 1970 else date(year, 5, 30)


def _presidents_day(year: int) -> date:
    """Third Monday of February since 1971 (Uniform Monday Holiday Act), 22 February before."""
    return nth_weekday(year, 2, _MON, 3) if year > 1970 else date(year, 2, 22)


_RULES: dict[str, Callable[[int], date]] = {
    "New Year's Day": _fixed(1, 1),
    "New Year's Eve": _fixed(12, 31),
    "Epiphany": _fixed(1, 6),
    "Martin Luther King Day": _nth(1, _MON, 3),
    "Groundhog Day": _fixed(2, 2),
    "Presidents' Day": _presidents_day,
    "Valentine's Day": _fixed(2, 14),
    "International Women's Day": _fixed(3, 8),
    "St Patrick's Day": _fixed(3, 17),
    "April Fools' Day": _fixed(4, 1),
    "St George's Day": _fixed(4, 23),
    "Anzac Day": _fixed(4, 25),
    "May Day": _fixed(5, 1),
    "Cinco de Mayo": _fixed(5, 5),
    "VE Day": _fixed(5, 8),
    "Memorial Day": _memorial_day,
    "D-Day": _fixed(6, 6),
    "Father's Day": _nth(6, 6, 3),
    "Juneteenth": _fixed(6, 19),
    "Canada Day": _fixed(7, 1),
    "Independence Day": _fixed(7, 4),
    "Bastille Day": _fixed(7, 14),
    "Assumption Day": _fixed(8, 15),
    "Labor Day": _nth(9, _MON, 1),
    "Columbus Day": _nth(10, _MON, 2),
    "Halloween": _fixed(10, 31),
    "All Saints' Day": _fixed(11, 1),
    "All Souls' Day": _fixed(11, 2),
    "Guy Fawkes Night": _fixed(11, 5),
    "Election Day": _election_day,
    "Veterans Day": _fixed(11, 11),
    "Armistice Day": _fixed(11, 11),
    "Remembrance Sunday": _nth(11, 6, 2),
    "Thanksgiving": _thanksgiving,
    "Black Friday": _black_friday,
    "Cyber Monday": _cyber_monday,
    "St Andrew's Day": _fixed(11, 30),
    "Christmas Eve": _fixed(12, 24),
    "Christmas Day": _fixed(12, 25),
    "Boxing Day": _fixed(12, 26),
    "Shrove Tuesday": _from_easter(-47),
    "Ash Wednesday": _from_easter(-46),
    "Palm Sunday": _from_easter(-7),
    "Maundy Thursday": _from_easter(-3),
    "Good Friday": _from_easter(-2),
    "Holy Saturday": _from_easter(-1),
    "Easter Sunday": _from_easter(0),
    "Easter Monday": _from_easter(1),
    "Ascension Day": _from_easter(39),
    "Pentecost": _from_easter(49),
    "Whit Monday": _from_easter(50),
    "Corpus Christi": _from_easter(60),
    "Orthodox Easter": orthodox_easter,
    "Orthodox Christmas": _fixed(1, 7),
    "Early May Bank Holiday": _early_may,
    "Spring Bank Holiday": _spring_bank_holiday,
    "Summer Bank Holiday": _nth(8, _MON, -1),
}
"""The rule of each holiday.

Sources: 5 U.S.C. 6103 and the Uniform Monday Holiday Act (federal holidays of the United States);
2 U.S.C. 7 (election day); Banking and Financial Dealings Act 1971 and royal proclamations (bank
holidays of the United Kingdom, the summer one as in England and Wales); Code du travail L3133-1
(14 July); the General Roman Calendar (feasts counted from Easter).
"""

NAMES: tuple[str, ...] = tuple(_RULES)
"""Every holiday known."""


def holiday_date(name: str, year: int) -> date | None:
    """The date of a holiday in a year.

    Args:
        name: one of `NAMES`.
        year: 1583 (the first whole Gregorian year) to 9998.

    Returns:
        None for an unknown name or a year outside that range.
    """
    rule = _RULES.get(name)
    return rule(year) if rule and 1583 <= year <= 9998 else None
