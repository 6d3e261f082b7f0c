"""Whether what a report tells of days to come still lies ahead, or has passed since.

A plan that has passed is not told: a later report has its outcome, or none says whether it came.
What an agreement gives holds, however old its report is.
"""

import re
from datetime import date, datetime
from enum import StrEnum

from copydesk.model.event import Background
from copydesk.write.lang.en.plans import AHEAD, IF_IT_COMES, TERMS, TO_COME, UNTIL
from copydesk.write.restyle import month_number
from copydesk.write.untold import lemma_of

_DAY = re.compile(
    r"\b([12]?\d|3[01]) (January|February|March|April|May|June|July|August|September|October|"
    r"November|December)(?: (\d{4}))?\b"
)
_YEAR = re.compile(r"\b(20\d\d)\b")
_BE = frozenset(("is", "are", "was", "were"))
_STAYING = _BE | {"had", "did", "has", "have"}


class Prospect(StrEnum):
    """How something lies in time, as seen from the article."""

    PAST = "past"
    """It had happened, or was so, when its report came out; or it holds still."""
    AHEAD = "ahead"
    """It is still to come."""
    PASSED = "passed"
    """It was to come then, and its time is over."""


def prospect(one: Background, rest: str, as_of: datetime | None) -> Prospect:
    """How what a clause tells lies in time.

    Args:
        one: the clause.
        rest: what stands behind its verb, with its weekdays as dates.
        as_of: the time of the article; nothing has passed when None.
    """
    published = one.evidence[0].published if one.evidence else None
    if as_of is None or published is None:
        return Prospect.PAST
    days = [_day(found, published.year) for found in _DAY.finditer(rest)]
    planned = AHEAD.match(one.verb) or (one.verb in _BE and TO_COME.match(rest))
    told_ahead = bool(days) and min(days) > published.date() and not _is_past(one.verb)
    if not planned and not told_ahead:
        return Prospect.PAST
    if days:
        return Prospect.AHEAD if max(days) > as_of.date() else Prospect.PASSED
    if any(int(found) > as_of.year for found in _YEAR.findall(rest)):
        return Prospect.AHEAD
    open_ = UNTIL.search(rest) or IF_IT_COMES.search(rest)
    if published.date() >= as_of.date():
        return Prospect.AHEAD
    return Prospect.PAST if lemma_of(one.verb) in TERMS and not open_ else Prospect.PASSED


def _day(found: re.Match[str], year: int) -> date:
    return date(int(found[3] or year), month_number(found[2]), int(found[1]))


def _is_past(verb: str) -> bool:
    """Whether a verb group tells of what was done: no present, and no plan."""
    first = verb.split()[0]
    return first in ("was", "were", "had", "did", "has", "have", "is", "are") or first.endswith(
        "ed"
    )
