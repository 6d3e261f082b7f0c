"""What the grammar finds before anything is resolved."""

from dataclasses import dataclass
from enum import Enum, auto

from copydesk.model.timex import Base, Grain, Mod, Stated, TimexType

NOTHING = Stated()
CLOSES = frozenset(("", "COMMA", "STOP", "SEMI", "RPAR", "DASH", "AND", "ON", "IN", "AT"))
"""Classes of tokens before which a phrase is over."""


class Kind(Enum):
    """How an expression is to be resolved."""

    LITERAL = auto()
    """Its value is known: durations, sets, vague references."""
    CALENDAR = auto()
    """A whole or partial date."""
    OFFSET = auto()
    """So many units from the dateline time or from another time."""
    HOLIDAY = auto()
    """A named holiday."""
    CLOCK = auto()
    """A clock time or part of a day."""


@dataclass(frozen=True, slots=True)
class Found:
    """An expression found in a sentence.

    Attributes:
        first, last: the half-open range of tokens it covers.
        type: the TIMEX3 type.
        kind: how to resolve it.
        stated: what its words say.
        value: the TIMEX3 value, for literals; None for what is left to resolve.
        mod: modifier, if any.
        day: for clock times, the expression that names the day.
        shift: for partial dates, which one from the dateline: -1 last, 0 this, +1 next.
        within: the expression that names the larger period ("June last year").
        alternatives: other readings of a numeric date.
        comparison: whether it is such as results are compared with ("a year earlier").
        open: whether it counts from an event that is told after it ("the day after the vote").
    """

    first: int
    last: int
    type: TimexType
    kind: Kind
    stated: Stated = NOTHING
    value: str | None = None
    mod: Mod | None = None
    day: "Found | None" = None
    shift: int | None = None
    within: "Found | None" = None
    alternatives: tuple[Stated, ...] = ()
    comparison: bool = False
    open: bool = False


def is_lasting(one: Found) -> bool:
    """Whether it is a duration in units, and no age."""
    return one.type is TimexType.DURATION and one.stated.unit is not None and not one.stated.age


def is_day(one: Found) -> bool:
    """Whether it names one day."""
    if one.kind is Kind.HOLIDAY:
        return True
    stated = one.stated
    if one.kind is Kind.CALENDAR:
        return stated.day is not None or stated.weekday is not None
    return one.kind is Kind.OFFSET and stated.unit is Grain.DAY


def is_year(one: Found) -> bool:
    """Whether it names one year."""
    stated = one.stated
    if one.kind is Kind.OFFSET:
        return stated.unit is Grain.YEAR
    only = stated.month is None and stated.quarter is None and stated.season is None
    return one.kind is Kind.CALENDAR and stated.year is not None and only and stated.half is None


def is_age_of_history(one: Found) -> bool:
    """Whether it names a decade or a century."""
    return one.stated.unit in (Grain.DECADE, Grain.CENTURY) and one.kind is Kind.CALENDAR


def is_counted_from_text(one: Found) -> bool:
    """Whether it counts a stated number of units from a time that the text must name."""
    stated = one.stated
    counted = one.kind is Kind.OFFSET and stated.amount is not None and stated.unit is not None
    return counted and stated.base is Base.CONTEXT
