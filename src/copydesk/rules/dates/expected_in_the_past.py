"""DT015 expected-in-the-past."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from copydesk.model.finding import Finding, Severity
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.calendar import is_day, spoken
from copydesk.understand.lang.en.tense import EXPECTED
from copydesk.understand.reading import Reading

_DAY = timedelta(days=1)
_RECENT = timedelta(days=45)
_FAR = timedelta(days=300)
_REACH = 80
_LEAP_DAY = (2, 29)


@rule(
    code="DT015",
    name="expected-in-the-past",
    severity=Severity.WARNING,
    since="0.1.0",
    bad=(
        Bad(
            "The first pictures are expected on [[12 July]], the agency added.",
            message="12 July 2025 is past",
            published="2025-07-23",
        ),
        Bad(
            "The road will open on [[3 March]] after repairs.",
            message="3 March 2025 is past",
            published="2025-03-20",
        ),
    ),
    good=(
        Good("The first pictures are expected on 12 August.", published="2025-07-23"),
        Good("The first pictures were expected on 12 July.", published="2025-07-23"),
        Good("The season will begin on 12 January.", published="2025-07-23"),
    ),
)
def expected_in_the_past(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds what is still said to be due on a day of the year that passed within the last weeks.

    Why it matters: readers will wait for something that has been, or the month is wrong.

    Does not claim: anything of dates with a year, nor of days more than 45 days back, which may be
    next year's.

    Source: AP Stylebook, "time element": a date without year is of the current year.
    """
    reference = reading.reference.time
    if reference is None:
        return
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            said = timex.stated
            bare = said.year is None and said.month is not None and said.day is not None
            if not bare or not is_day(timex) or (said.month, said.day) == _LEAP_DAY:
                continue
            if timex.start is None:
                continue
            day = _last(timex.start, reference)
            if not 2 * _DAY <= reference - day < _RECENT:
                continue
            ahead = timex.start == day or timex.start - reference > _FAR
            if ahead and EXPECTED.search(_lead(reading, index, timex)):
                yield rule.finding(
                    timex.span,
                    f"still to come in the text, but by the dateline {spoken(day.date())} is past",
                )


def _last(day: datetime, reference: datetime) -> datetime:
    """The last time that this day of the year came before the reference time."""
    this_year = day.replace(year=reference.year)
    return this_year if this_year <= reference else day.replace(year=reference.year - 1)


def _lead(reading: Reading, index: int, timex: Timex) -> str:
    """The words just before a date, back to the last comma."""
    start = max(reading.sentences[index].span.start, timex.span.start - _REACH)
    return re.split(r"[,;:()\n]", reading.article.prose[start : timex.span.start])[-1]
