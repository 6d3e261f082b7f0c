"""What is known when an expression is resolved, and where it is placed."""

from dataclasses import dataclass, field
from datetime import datetime

from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Resolution, Stated, Timex
from copydesk.understand.time.periods import Period, floor


@dataclass(slots=True)
class Context:
    """What is known when an expression is resolved.

    Attributes:
        reference: the dateline time, or None.
        day_first: whether a sibling shows that numeric dates put the day first; None if none does.
        latest: of each grain, the latest expression resolved to a place on the calendar.
        told: the latest expression whose words name a year, and the latest that name a month.
        quarter, quarter_line: the latest of these that is a quarter, and in which sentence it is.
        compared: the latest expression such as results are compared with ("a year earlier").
        line: which sentence is being read.
    """

    reference: datetime | None
    day_first: bool | None = None
    latest: dict[Grain, Timex] = field(default_factory=dict)
    told: dict[Grain, Timex] = field(default_factory=dict)
    quarter: Timex | None = None
    compared: Timex | None = None
    line: int = 0
    quarter_line: int = 0

    def latest_within(self, grain: Grain) -> Timex | None:
        """The latest expression that is as fine as this grain or finer; hours are minutes too."""
        bound = max(grain, Grain.HOUR)
        fine = [timex for size, timex in self.latest.items() if size <= bound]
        return max(fine, key=lambda timex: timex.span, default=None)

    def keep(self, timex: Timex, comparison: bool) -> None:
        """Remember an expression that has a place on the calendar."""
        if comparison:
            self.compared = timex
        elif timex.grain is Grain.QUARTER and not self._lies_ahead(timex):
            self.quarter, self.quarter_line = timex, self.line
        self.latest[timex.grain or Grain.DAY] = timex
        stated = timex.stated
        if stated.year is not None or stated.unit is Grain.YEAR or timex.grain is Grain.YEAR:
            self.told[Grain.YEAR] = timex
        if stated.month is not None or timex.grain is Grain.MONTH:
            self.told[Grain.MONTH] = timex

    def keep_length(self, stated: Stated) -> None:
        """Forget that a quarter is compared, once it is half a year or nine months."""
        longer = stated.unit is Grain.MONTH and stated.amount is not None
        if longer and stated.amount is not None and stated.amount.exact in _REPORTED_MONTHS:
            self.quarter_line = -_NEVER

    def _lies_ahead(self, timex: Timex) -> bool:
        if timex.start is None or self.reference is None:
            return False
        return timex.start > self.reference


_REPORTED_MONTHS = (6, 9, 12)
_NEVER = 1000


@dataclass(frozen=True, slots=True)
class Placed:
    """A place on the calendar, or only a value when there is none."""

    period: Period | None
    value: str
    resolution: Resolution = Resolution.NONE
    against: Span | None = None


def anchor_of(
    base: Base | None, unit: Grain, context: Context, direction: int | None = None
) -> tuple[datetime | None, Resolution, Span | None]:
    """What an expression counts from, and the words that name it.

    That is something at least as fine as the unit counted: nothing is "five days" after 2019. For
    "that year" and "that month", which count nothing, it is what last named a year or month. The
    dateline time stands in when the text has named no time at all.
    """
    if base is Base.CONTEXT and context.latest:
        told = context.told.get(unit) if direction == 0 else None
        timex = told or context.latest_within(unit)
        if timex is None:
            return None, Resolution.NONE, None
        return timex.start, Resolution.CONTEXT, timex.span
    reference = context.reference
    if unit < Grain.DAY and reference is not None and reference == floor(reference, Grain.DAY):
        reference = None
    return reference, Resolution.REFERENCE, None
