"""DT008 no-such-date."""

from calendar import month_name, monthrange
from collections.abc import Iterator

from copydesk.model.finding import Finding
from copydesk.model.timex import Stated
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.reading import Reading

_LEAP = 2024


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
    ),
)
def no_such_date(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a date that no calendar has.

    Why it matters: the day or the month is wrong, and whatever is planned by it fails.

    Does not claim: what the right date is. 29 February without a year is let pass.

    Source: the Gregorian calendar (ISO 8601-1:2019, 4.2.1).
    """
    for timex in reading.timexes:
        said = timex.stated
        if not said.exists and said.day is not None and said.month is not None:
            yield rule.finding(timex.span, _message(said))


def _message(said: Stated) -> str:
    month, year = said.month or 0, said.year
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    days = monthrange(year or _LEAP, month)[1]
    of_year = f" {year}" if year and month == 2 else ""
    return f"{month_name[month]}{of_year} has {days} days"
