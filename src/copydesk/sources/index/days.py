"""Days that a text names, as far as a quick look tells."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from copydesk.understand.lang.en.time_words import MONTHS, WEEKDAYS

_MONTH = "|".join(
    sorted((name.capitalize() for name in MONTHS if name != "sept"), key=len, reverse=True)
)
_WEEKDAY = "|".join(name.capitalize() for name in WEEKDAYS if name.endswith("day"))
_DAY = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b"
    rf"|(?P<month_first>{_MONTH})\.? (?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?\b)"
    r"(?:,? (?P<year>\d{4})\b)?"
    rf"|\b(?P<weekday>{_WEEKDAY})\b|\b(?P<near>today|yesterday|tomorrow)\b"
)
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
DAY_WORDS = frozenset((*_MONTH.split("|"), *_WEEKDAY.split("|"), *_NEAR))
"""Every day has one of these."""
_BEFORE, _AFTER = 12, 16
"""Code points of a date before and after its word."""


def days_in(
    prose: str, places: Iterable[tuple[int, int]], today: date | None
) -> Iterator[tuple[int, int, date]]:
    """The days named in a text: start, end and day.

    A weekday is the last one before the day of publication, or that day; a date without a year is
    the nearest to it. Without a day of publication, only full dates are days.

    Args:
        prose: the text.
        places: where its `DAY_WORDS` stand.
        today: the day of publication.
    """
    for start, end in places:
        for match in _DAY.finditer(prose, max(0, start - _BEFORE), end + _AFTER):
            day = _day(match, today) if match.start() <= start < match.end() else None
            if day:
                yield match.start(), match.end(), day


def _day(match: re.Match[str], today: date | None) -> date | None:
    try:
        if match["weekday"] or match["near"]:
            return _near(match, today) if today else None
        month = MONTHS[(match["month"] or match["month_first"]).lower()]
        day = int(match["day"] or match["day_after"])
        if match["year"]:
            return date(int(match["year"]), month, day)
        if today is None:
            return None
        years = (today.year - 1, today.year, today.year + 1)
        return min((date(year, month, day) for year in years), key=lambda one: abs(one - today))
    except (ValueError, OverflowError):  # no such day
        return None


def _near(match: re.Match[str], today: date) -> date:
    if match["near"]:
        return today + timedelta(_NEAR[match["near"]])
    back = (today.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    return today - timedelta(back)
