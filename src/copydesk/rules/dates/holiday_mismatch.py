"""DT012 holiday-mismatch."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from copydesk.knowledge.holidays import holiday_date, orthodox_easter
from copydesk.model.finding import Finding
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import gap_between
from copydesk.understand.calendar import spoken
from copydesk.understand.lang.en.holidays import (
    LISTED,
    MOVED,
    ON_DATE,
    ONE_MEANING,
    OTHER_HOLIDAY,
    WITH_ORTHODOX,
)
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated

_SATURDAY, _SUNDAY = 5, 6
_NEAR, _WEEK = 3, 7
_REACH = 30
_GREGORIAN = 1753
_CLOSED = re.compile(r"\s?(?:[,.;:)–—]|\Z)")
_EASTERN = {"Christmas Eve": date(2000, 1, 6), "Christmas Day": date(2000, 1, 7)}


@rule(
    code="DT012",
    name="holiday-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The choir sang on Easter Sunday, [[April 1, 2019]].",
            message="Easter Sunday fell on 21 April 2019",
            suggestion="21 April 2019",
        ),
        Bad(
            "Shops shut on [[24 December 2024]], Christmas Day, by law.",
            message="Christmas Day fell on 25 December 2024",
            suggestion="25 December 2024",
        ),
    ),
    good=(
        Good("The choir sang on Easter Sunday, April 21, 2019."),
        Good("The choir in Athens sang on Easter Sunday, 28 April 2019."),
        Good("Shops shut on Christmas Day and open on 27 December 2024."),
        Good("They keep Independence Day, 15 August 2024, with kites."),
        Good("The St Patrick's Day parade, March 15, 2025, ran down Main Street."),
        Good("Ash Wednesday was on 5 March 2025, Easter on 20 April 2025."),
        Good("Boxing Day, 28 December 2026, is the substitute holiday."),
        Good("The Sunday before Christmas Day, 22 December 2024, was mild."),
    ),
)
def holiday_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a holiday put on a date on which it did not fall.

    Why it matters: movable feasts are easily taken from another year's calendar.

    Does not claim: anything of holidays whose name means different days in different countries
    (Independence Day, Thanksgiving, Labour Day), nor of what is only named after a holiday
    ("the Halloween parade"). The date must stand right beside the holiday; a holiday kept on the
    working day after a weekend, and Eastern dates, are let pass.

    Source: the computus and the statutes named in `knowledge.holidays`.
    """
    prose = reading.article.prose
    for timexes in reading.timexes_by_sentence:
        pairs = list(_beside_dates(prose, timexes))
        settled = {timex.span for pair in pairs if _fits(*pair) for timex in pair}
        for holiday, dated in pairs:
            if not {holiday.span, dated.span} & settled:
                yield _finding(rule, holiday, dated)


def _beside_dates(prose: str, timexes: Sequence[Timex]) -> Iterator[tuple[Timex, Timex]]:
    """Each holiday that is sure of its day, with a date right beside it."""
    for place, (one, other) in enumerate(pairwise(timexes), 2):
        joined = ON_DATE.fullmatch(_between(prose, one, other))
        if not joined or _goes_on(prose, timexes[place - 1 : place + 1]):
            continue
        if _is_sure(prose, one) and _is_day(other):
            yield one, other
        elif _is_day(one) and _is_sure(prose, other) and _CLOSED.match(prose, other.span.end):
            yield other, one


def _goes_on(prose: str, timexes: Sequence[Timex]) -> bool:
    """Whether a list or a range goes on from the first of two to the second."""
    return len(timexes) > 1 and bool(LISTED.fullmatch(_between(prose, *timexes)))


def _between(prose: str, one: Timex, other: Timex) -> str:
    return gap_between(one.span, other.span).cut(prose)


def _is_sure(prose: str, timex: Timex) -> bool:
    said = timex.stated
    before = prose[max(0, timex.span.start - _REACH) : timex.span.start]
    return said.holiday in ONE_MEANING and said.day is None and not OTHER_HOLIDAY.search(before)


def _is_day(timex: Timex) -> bool:
    return is_dated(timex) and timex.stated.day is not None and timex.stated.holiday is None


def _fits(holiday: Timex, dated: Timex) -> bool:
    name = holiday.stated.holiday or ""
    day = dated.start.date() if dated.start else None
    right = holiday_date(name, day.year) if day else None
    if day is None or right is None or day.year < _GREGORIAN:
        return True
    return day in (right, _orthodox(name, day.year)) or _is_moved(name, right, day)


def _is_moved(name: str, right: date, day: date) -> bool:
    """Whether a holiday may be kept on this day instead of its own."""
    if name == "May Day" and day == holiday_date("Early May Bank Holiday", day.year):
        return True
    off = abs((day - right).days)
    weekend = right.weekday() >= _SATURDAY and off <= _NEAR and day.weekday() < _SATURDAY
    return name in MOVED and (weekend or (off < _WEEK and day.weekday() == _SUNDAY))


def _finding(rule: Rule, holiday: Timex, dated: Timex) -> Finding:
    name = holiday.stated.holiday or ""
    right = holiday_date(name, dated.start.year) if dated.start else None
    told = spoken(right) if right else ""
    return rule.finding(
        dated.span, f"{name} fell on {told}", suggestion=told, related=[holiday.span]
    )


def _orthodox(name: str, year: int) -> date | None:
    """The day of the same feast in the Eastern calendar, as far as it is of use."""
    if name not in WITH_ORTHODOX:
        return None
    western = holiday_date("Easter Sunday", year)
    this = holiday_date(name, year)
    if name in _EASTERN:
        return _EASTERN[name].replace(year=year)
    return orthodox_easter(year) + (this - western) if western and this else None
