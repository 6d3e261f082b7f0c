"""Time expressions (TIMEX3) and what their words state.

The vocabulary is that of TimeML 1.2.1 (Saurí et al. 2006): four types, values in extended
ISO 8601, modifiers; beside the value stands the interval it denotes, for arithmetic.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from copydesk.model.span import Span


class TimexType(StrEnum):
    """The TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Grain(IntEnum):
    """How fine an expression is; larger is coarser."""

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    DAYPART = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14
    MILLENNIUM = 15


class Mod(StrEnum):
    """TIMEX3 modifiers."""

    APPROX = "APPROX"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    START = "START"
    MID = "MID"
    END = "END"


class Resolution(StrEnum):
    """What an expression was resolved against."""

    STATED = "stated"
    """Its own words say it all: "3 January 2020"."""
    REFERENCE = "reference"
    """The dateline time: "on Thursday", "two years ago", "3 January"."""
    CONTEXT = "context"
    """An earlier expression of the article: "a day earlier", "the following week"."""
    NONE = "none"
    """Not resolved: durations, sets, vague expressions, or nothing to resolve against."""


class Base(StrEnum):
    """What an offset such as "two years ago" counts from."""

    REFERENCE = "reference"
    """The dateline time: ago, last, next, from now."""
    CONTEXT = "context"
    """The event or time spoken of: earlier, later, before, the following."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How many units: an interval. "two" is [2, 2], "13 to 20" is [13, 20].

    Attributes:
        low, high: both None when the words give no number ("several", "some").
    """

    low: float | None
    high: float | None

    @property
    def exact(self) -> float | None:
        """The number, when there is just one."""
        return self.low if self.low is not None and self.low == self.high else None


@dataclass(frozen=True, slots=True)
class Stated:
    """What the words of an expression themselves say, before anything is resolved.

    Attributes:
        year: four digits as meant ("'98" is 1998).
        month: 1 to 12, or what was written (13) when no such month exists.
        day: 1 to 31, or what was written (32).
        weekday: 0 is Monday.
        hour, minute, second: on the 24-hour clock where "a.m." or "p.m." is given, else as written;
            out-of-range numbers are kept as written.
        utc_offset: minutes east of Greenwich, when a zone or an offset is written.
        zone: the words of the zone ("GMT", "local time").
        daypart: TIMEX3 code: MO morning, MI midday, AF afternoon, EV evening, NI night, DT daytime.
        quarter, half: 1 to 4, 1 or 2.
        season: SP, SU, FA, WI.
        fiscal: whether the year or quarter is a fiscal one.
        holiday: the name of a holiday in `knowledge`.
        amount, unit: the count of a duration, or of an offset.
        direction: -1 past, +1 future, 0 present or none ("last week", "two years ago" are -1).
        base: what an offset counts from.
        age: whether the duration is the age of a person or thing ("a 67-year-old", "aged 67").
        exists: False for what no calendar or clock has ("31 April", "25:10").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    utc_offset: int | None = None
    zone: str | None = None
    daypart: str | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    fiscal: bool = False
    holiday: str | None = None
    amount: Amount | None = None
    unit: Grain | None = None
    direction: int = 0
    base: Base | None = None
    age: bool = False
    exists: bool = True


@dataclass(frozen=True, slots=True)
class Timex:
    """One time expression.

    Attributes:
        span: its words, by TIMEX3's rules of extent (no leading preposition).
        type: DATE, TIME, DURATION or SET.
        value: the TIMEX3 value ("2024-01-03", "1996-W10-WE", "P2Y", "PAST_REF").
        stated: what its words say.
        start, end: the half-open interval it denotes, on the article's local clock without zone;
            None when unresolved, and for durations and sets.
        grain: how fine it is.
        mod: modifier, if any.
        resolution: what it was resolved against.
        against: the earlier expression it was resolved against, for Resolution.CONTEXT.
        alternatives: other values the same words can have ("3/1/2024" is 2024-03-01 too).
    """

    span: Span
    type: TimexType
    value: str
    stated: Stated = Stated()
    start: datetime | None = None
    end: datetime | None = None
    grain: Grain | None = None
    mod: Mod | None = None
    resolution: Resolution = Resolution.NONE
    against: Span | None = None
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimexRange:
    """Two expressions that the words join into one range: "from 2011 to 2015", "June 3–5".

    Attributes:
        span: the words of the whole, from the first expression to the end of the last.
        first, last: its ends, each also listed as an expression of its own.
    """

    span: Span
    first: Timex
    last: Timex
