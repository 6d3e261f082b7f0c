"""The weekends that a text tells by days of the month."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from copydesk.model.span import Span
from copydesk.understand.lang.en.time_words import MONTHS
from copydesk.understand.lang.en.weekdays import WEEKEND
from copydesk.understand.reading import Reading

_NEAR = timedelta(days=120)
_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6


@dataclass(frozen=True, slots=True)
class Weekend:
    """A weekend as told.

    Attributes:
        span: its words.
        first, last: its days.
    """

    span: Span
    first: date
    last: date

    @property
    def is_one(self) -> bool:
        """Whether the days may be called a weekend: a Saturday is among them, or Sunday begins."""
        days = {self.first.weekday(), self.last.weekday()}
        return _SATURDAY in days or self.first.weekday() in (_FRIDAY, _SUNDAY)


def weekends_in(reading: Reading) -> Iterator[Weekend]:
    """The weekends whose days and year are certain."""
    reference = reading.reference.time
    for match in WEEKEND.finditer(reading.article.prose):
        said = {key.removeprefix("b_"): words for key, words in match.groupdict().items() if words}
        month = MONTHS.get(said["month"].lower())
        year = int(said["year"]) if "year" in said else reference and reference.year
        if month is None or not year:
            continue
        try:
            first, last = (date(year, month, int(said[end])) for end in ("first", "last"))
        except ValueError:
            continue
        near = reference is not None and abs(first - reference.date()) <= _NEAR
        if ("year" in said or near) and timedelta(0) < last - first < timedelta(days=4):
            yield Weekend(Span(match.start(), match.end()), first, last)
