"""DT008 no-such-date."""

import re
from calendar import month_name, monthrange
from collections.abc import Iterator

from copydesk.model.finding import Finding
from copydesk.model.timex import Stated, Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.clocks import AFTER_DAY, COUNTED, DENIED, REFERENCE_NUMBER
from copydesk.understand.reading import Reading

_LEAP = 2024
_REACH = 30
_FIGURES = re.compile(r"[\d./-]+")
_DAY_LAST = re.compile(r"[^\d]{3,12}\d{1,2}")


@rule(
    code="DT008",
    name="no-such-date",
    since="0.1.0",
    bad=(
        Bad("The sale ends on [[31 April 2024]].", message="April has 30 days"),
        Bad("He was born on [[February 29, 2023]].", message="February 2023 has 28 days"),
    ),
    good=(
        Good("The sale ends on 30 April 2024."),
        Good("He was born on February 29, 2024."),
        Good("The leap day, 29 February, comes every four years."),
        Good("On June 31 firms signed up."),
        Good("In September 31 of the 40 were freed."),
        Good("There is no 30 February."),
    ),
)
def no_such_date(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a date that no calendar has.

    Why it matters: the day or the month is wrong, and whatever is planned by it fails.

    Does not claim: what the right date is. 29 February without a year is let pass, and so is what
    may be a count ("on June 31 firms") or the number of a document ("HR 31/4/2024").

    Source: the Gregorian calendar (ISO 8601-1:2019, 4.2.1).
    """
    for timex in reading.timexes:
        said = timex.stated
        if said.exists or said.day is None or said.month is None:
            continue
        if _is_date(reading.article.prose, timex):
            yield rule.finding(timex.span, _message(said))


def _is_date(prose: str, timex: Timex) -> bool:
    """Whether the words are meant as a date."""
    lead = prose[max(0, timex.span.start - _REACH) : timex.span.start]
    words = timex.span.cut(prose)
    if DENIED.search(lead):
        return False
    if _FIGURES.fullmatch(words):
        return not REFERENCE_NUMBER.search(lead)
    if _DAY_LAST.fullmatch(words):
        return not COUNTED.search(lead) and bool(AFTER_DAY.match(prose, timex.span.end))
    return True


def _message(said: Stated) -> str:
    month, year = said.month or 0, said.year
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    days = monthrange(year or _LEAP, month)[1]
    of_year = f" {year}" if year and month == 2 else ""
    return f"{month_name[month]}{of_year} has {days} days"
