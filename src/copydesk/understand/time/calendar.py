"""Calendar dates in words: days, months and years."""

import calendar
from dataclasses import replace

from copydesk.model.timex import Base, Grain, Stated, TimexType
from copydesk.understand.lang.en.time_words import (
    COUNTING,
    MEASURED,
    PREPOSITIONS,
    YEAR_ALWAYS,
    YEAR_BEFORE,
)
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def date_exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether a calendar can hold it; a date without a year may be 29 February."""
    if month is not None and not 1 <= month <= 12:
        return False
    if day is None:
        return True
    if month is None or year is None:
        return 1 <= day <= (31 if month is None else _LONGEST[month - 1])
    return 1 <= day <= calendar.monthrange(year, month)[1]


def dated(first: int, last: int, stated: Stated, **more: object) -> Found:
    """A DATE that is a whole or partial calendar date."""
    return Found(first, last, TimexType.DATE, Kind.CALENDAR, stated, **more)  # type: ignore[arg-type]


def partial_date(
    year: int | None = None, month: int | None = None, day: int | None = None
) -> Stated:
    """What the words of a partial date state, and whether there is such a date."""
    return Stated(year=year, month=month, day=day, exists=date_exists(year, month, day))


def _day_month_year(match: Match) -> Found | None:
    year, day = match.number_or_none("year"), match.number("day")
    if match.kind_at(0) == "HY" and match.kind_at(1) in ("UNIT", "UNITS"):
        return None
    counting = match.word_at(-1) == "in" and match.kind_at(0) == "x"
    if year is None and counting and match.word_at(0).isalpha():
        return None
    return dated(match.first, match.last, partial_date(year, match.number("month"), day))


def _shifted_day(match: Match) -> Found | None:
    date = _day_month_year(match)
    return replace(date, shift=-1 if match.at("which").kind == "LAST" else 1) if date else None


def _two_days(match: Match) -> tuple[Found, ...] | None:
    """Two days of a month: "April 24 and 25", where nothing that could be counted follows."""
    closed = match.kind_at(0) in ("", "COMMA", "STOP", "SEMI", "RPAR", "IN", "AT")
    return _days_of_month(match) if closed else None


def _days_of_month(match: Match) -> tuple[Found, ...] | None:
    year, month = match.number_or_none("year"), match.number("month")
    first_day, last_day = match.number("day"), match.number("last")
    if first_day >= last_day and match.place("last") > match.place("month"):
        return None
    ahead = match.place("month") > match.place("day")
    begins = match.first
    ends = match.place("day") + 1
    first = dated(begins, ends, partial_date(year, month, first_day))
    last_begins = match.place("last")
    last = dated(last_begins, match.last, partial_date(year, month, last_day))
    return (first, last) if ahead or match.kind_at(0) not in ("UNIT", "UNITS") else None


def _month_year(match: Match) -> Found | None:
    return dated(match.first, match.last, partial_date(match.number("year"), match.number("month")))


def _month(match: Match) -> Found | None:
    name = match.at("month")
    before = match.kind_at(-1)
    led = match.first > 0 and (before in _LEADS_MONTH or before == "POSS")
    if name.kind == "MAY" and not led:
        return None
    after = match.tokens[match.last] if match.last < len(match.tokens) else None
    if not led and after is not None and after.capital and after.kind == "x":
        return None
    if not led and not name.capital and name.kind == "MAY":
        return None
    return dated(match.first, match.last, Stated(month=match.number("month")))


_FIRST_COMMON, _LAST_COMMON = 1900, 2060
"""Years that news names without more ado."""
_FOLLOW_YEAR = frozenset(("", "x", "POSS", "COMMA", "STOP", "RPAR", "HY", "DASH", "AND", "SEMI"))
_LEADS_MONTH = frozenset(
    "THE IN BY SINCE OF UNTIL FROM BETWEEN EARLY LATE MID HY LAST NEXT THIS EACH TO DASH".split()
)


def _year(match: Match) -> Found | None:
    """A figure that its neighbours make a year: "in 1998", "(1998)", "a 1998 study"."""
    year = match.number("year")
    if _is_figure(match) or _is_named(match):
        return None
    bracketed = match.kind_at(-1) == "LPAR" and match.kind_at(0) in ("RPAR", "RANGE", "DASH", "HY")
    before = match.word_at(-1)
    if not _FIRST_COMMON <= year <= _LAST_COMMON:
        sure = bracketed or before in YEAR_ALWAYS
        return dated(match.first, match.last, Stated(year=year)) if sure else None
    led = bracketed or before in YEAR_BEFORE or match.kind_at(-1) in ("POSS", "HY")
    if _is_before_plural(match) and (year % 100 == 0 or not led):
        return None
    follows = match.kind_at(0) in _FOLLOW_YEAR
    return dated(match.first, match.last, Stated(year=year)) if led or follows else None


def _is_figure(match: Match) -> bool:
    """Whether it counts or numbers something: "2000 people", "Flight 1999", "a 2000-year feud"."""
    kinds = match.kind_at(0), match.kind_at(1)
    if kinds[0] in ("UNIT", "UNITS", "NUM", "DD", "SLASH") or match.kind_at(-1) == "SLASH":
        return True
    if kinds[0] == "HY" and kinds[1] in ("UNIT", "UNITS", "x"):
        return True
    counted = match.word_at(-1) in PREPOSITIONS and match.word_at(-2) in COUNTING
    return counted or match.word_at(0) in MEASURED or match.word_at(-1) in COUNTING


def _is_named(match: Match) -> bool:
    """Whether the figure is part of the name before it: "Orion 1980"."""
    if not match.first or match.at("year").kind == "YW":
        return False
    name = match.tokens[match.first - 1]
    return name.capital and name.kind == "x"


def _is_before_plural(match: Match) -> bool:
    if match.kind_at(0) != "x" or match.tokens[match.last].capital:
        return False
    word = match.word_at(0)
    return word.endswith("s") and not word.endswith("ss")


def _short_year(match: Match) -> Found | None:
    if match.kind_at(-1) not in ("IN", "SINCE", "BY", "UNTIL", "BEFORE", "AFTER"):
        return None
    return dated(match.first, match.last, Stated(year=match.number("year")))


def _the_year(match: Match) -> Found | None:
    year = match.number("year")
    if match.at("unit").value is not Grain.YEAR:
        return None
    return dated(match.first, match.last, Stated(year=year)) if 1000 <= year <= 2100 else None


def _years(match: Match) -> tuple[Found, ...] | None:
    first, last = match.number("first"), match.number("last")
    if last < 100:
        last += first // 100 * 100
    if not first < last <= 2100:
        return None
    middle = match.place("last")
    return (
        dated(match.first, match.first + 1, Stated(year=first)),
        dated(middle, match.last, Stated(year=last)),
    )


def _day_of_named_month(match: Match) -> Found | None:
    """A day of a month that is named from another time: "the 14th of last month"."""
    unit, day = match.at("unit").value, match.number("day")
    if unit is not Grain.MONTH or day > 31 or match.kind_at(0) in ("POSS", "HY"):
        return None
    direction, base = _MONTH_OF[match.at("which").kind]
    month = Stated(unit=unit, direction=direction, base=base)
    whole = Found(match.first, match.last, TimexType.DATE, Kind.OFFSET, month)
    return dated(match.first, match.last, partial_date(day=day), within=whole)


_MONTH_OF = {
    "THIS": (0, Base.REFERENCE), "CURRENT": (0, Base.REFERENCE), "LAST": (-1, Base.REFERENCE),
    "NEXT": (1, Base.REFERENCE), "THAT": (0, Base.CONTEXT), "SAME": (0, Base.CONTEXT),
    "THE": (0, Base.CONTEXT), "FOLLOWING": (1, Base.CONTEXT), "PREV": (-1, Base.CONTEXT),
}  # fmt: skip
"""By the word before "month": months on, and whether from the dateline or the text."""


def _the_day(match: Match) -> Found | None:
    if match.kind_at(-1) not in ("ON", "BY", "SINCE", "UNTIL", "FROM", "BEFORE", "AFTER"):
        return None
    if match.kind_at(0) not in ("", "COMMA", "STOP", "SEMI", "RPAR", "DASH", "AND", "AT", "TO"):
        return None
    day = match.number("day")
    return dated(match.first, match.last, partial_date(day=day)) if day <= 31 else None


RULES = (
    rule("month=MONTH THE? day=DAY|ORDINAL ( COMMA? year=YEAR )?", _day_month_year),
    rule("day=DAY|ORDN OF? month=MONTH ( COMMA? year=YEAR )?", _day_month_year),
    rule("THE day=DAY|ORDINAL OF? month=MONTH ( COMMA? year=YEAR )?", _day_month_year),
    rule("month=MONTH day=DAY|ORDN RANGE|TO last=DAY|ORDN ( COMMA? year=YEAR )?", _days_of_month),
    rule(
        "day=DAY|ORDN RANGE|TO|AND last=DAY|ORDN OF? month=MONTH ( COMMA? year=YEAR )?",
        _days_of_month,
    ),
    rule("day=D2 month=MONTH COMMA? year=YEAR", _day_month_year),
    rule("month=MONTH day=D2 COMMA year=YEAR", _day_month_year),
    rule("month=MONTH COMMA|OF? year=YEAR|YW", _month_year),
    rule("which=LAST|NEXT month=MONTH day=DAY|ORDN", _shifted_day),
    rule("month=MONTH day=DAY|ORDN AND|OR last=DAY|ORDN", _two_days),
    rule("month=MON|MAY", _month),
    rule("year=YR|YW", _year),
    rule("year=SHORT", _short_year),
    rule("THE unit=UNIT year=YR|YW|NW", _the_year),
    rule("first=YR RANGE last=YR|DD|D2", _years),
    rule("THE day=ORDN", _the_day),
    rule(
        "THE day=ORDINAL|SECOND OF which=THIS|LAST|NEXT|THAT|THE unit=UNIT",
        _day_of_named_month,
    ),
    rule(
        "THE day=ORDINAL|SECOND OF THE which=SAME|FOLLOWING|PREV|CURRENT|NEXT unit=UNIT",
        _day_of_named_month,
    ),
)
