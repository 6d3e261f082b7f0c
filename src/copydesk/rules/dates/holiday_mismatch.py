"""DT012 holiday-mismatch."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from copydesk.knowledge.holidays import holiday_date, orthodox_easter
from copydesk.model.finding import Finding
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import apposed
from copydesk.understand.calendar import spoken
from copydesk.understand.lang.en.holidays import ONE_MEANING, WITH_ORTHODOX
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated


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
    ),
)
def holiday_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a holiday put on a date on which it did not fall.

    Why it matters: movable feasts are easily taken from another year's calendar.

    Does not claim: anything of holidays whose name means different days in different countries
    (Independence Day, Thanksgiving, Labour Day), or of a date without a certain year.

    Source: the computus and the statutes named in `knowledge.holidays`; Eastern dates are let pass.
    """
    prose = reading.article.prose
    for timexes in reading.timexes_by_sentence:
        for one, other in pairwise(timexes):
            for holiday, dated in ((one, other), (other, one)):
                named = holiday.stated.holiday in ONE_MEANING and holiday.stated.day is None
                if named and _is_day(dated) and apposed(prose, one.span, other.span):
                    yield from _judge(rule, holiday, dated)


def _is_day(timex: Timex) -> bool:
    return is_dated(timex) and timex.stated.day is not None and timex.stated.holiday is None


def _judge(rule: Rule, holiday: Timex, dated: Timex) -> Iterator[Finding]:
    name = holiday.stated.holiday or ""
    if dated.start is None:
        return
    day = dated.start.date()
    right = holiday_date(name, day.year)
    if right is None or day in (right, _orthodox(name, day.year)):
        return
    yield rule.finding(
        dated.span,
        f"{name} fell on {spoken(right)}",
        suggestion=spoken(right),
        related=[holiday.span],
    )


def _orthodox(name: str, year: int) -> date | None:
    """The day of the same feast in the Eastern calendar, as far as it is of use."""
    if name not in WITH_ORTHODOX:
        return None
    western = holiday_date("Easter Sunday", year)
    this = holiday_date(name, year)
    if name == "Christmas Day":
        return date(year, 1, 7)
    return orthodox_easter(year) + (this - western) if western and this else None
