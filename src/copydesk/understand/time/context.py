"""What is known when an expression is resolved, and where it is placed."""

from dataclasses import dataclass
from datetime import datetime

from copydesk.model.span import Span
from copydesk.model.timex import Base, Resolution, Timex
from copydesk.understand.time.periods import Period


@dataclass(slots=True)
class Context:
    """What is known when an expression is resolved.

    Attributes:
        reference: the dateline time, or None.
        day_first: whether a sibling shows that numeric dates put the day first; None if none does.
        latest: the latest expression resolved to a place on the calendar.
        quarter, quarter_line: the latest of these that is a quarter, and in which sentence it is.
        line: which sentence is being read.
    """

    reference: datetime | None
    day_first: bool | None = None
    latest: Timex | None = None
    quarter: Timex | None = None
    line: int = 0
    quarter_line: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """A place on the calendar, or only a value when there is none."""

    period: Period | None
    value: str
    resolution: Resolution = Resolution.NONE
    against: Span | None = None


def anchor_of(
    base: Base | None, context: Context
) -> tuple[datetime | None, Resolution, Span | None]:
    """What an expression of this base counts from, and the words that name it."""
    if base is Base.CONTEXT and context.latest is not None:
        return context.latest.start, Resolution.CONTEXT, context.latest.span
    return context.reference, Resolution.REFERENCE, None
