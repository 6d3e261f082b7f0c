"""Quantities: numbers as intervals, with unit, what is counted, and scope."""

import math
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from copydesk.model.article import Cell
from copydesk.model.span import Span


class QuantityKind(StrEnum):
    """What a number says."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "percentage points"
    MEASURE = "measure"
    TEMPERATURE = "temperature"
    FRACTION = "fraction"
    """A share in words: "two-thirds", "half", "one in four", "three out of five"."""
    ORDINAL = "ordinal"
    SCORE = "score"
    MULTIPLE = "multiple"
    """ "twice", "three times as many", "doubled"."""


class Bound(StrEnum):
    """How the words bound the number that they give."""

    EXACT = "exact"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    RANGE = "range"
    VAGUE = "vague"
    """No number is given: "dozens", "several hundred", "tens of thousands"."""


class Scope(StrEnum):
    """What the words around a number say of how it stands to other numbers."""

    INCLUDED = "included"
    """A part of what was just named: "including 3", "of whom 40"."""
    ADDED = "added"
    """On top of what was just named: "another 20", "a further 20", "20 more", "20 others"."""
    REST = "rest"
    """What remains: "the other four", "the remaining 12"."""
    EACH = "each"
    """For each of several: "12 each", "5 apiece"."""
    OLDER = "older"
    """Not the latest: "initially 73", "earlier put at 12", "at first", "previously"."""
    FROM = "from"
    """Where a change began, or what is compared with: "from 50", "up from 50", "against 50"."""
    TO = "to"
    """Where a change ended: "rose to 54"."""
    BY = "by"
    """How large a change or a difference is: "fell by 12"."""
    TOTAL = "total"
    """ "a total of 547", "547 in all", "altogether"."""
    NEGATED = "negated"
    """ "not 12", "denied that 12"."""
    POSSIBLE = "possible"
    """ "could", "may", "might", "if", "would": not stated as fact."""


class Dimension(StrEnum):
    """What a unit measures."""

    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    TEMPERATURE = "temperature"
    SPEED = "speed"
    ENERGY = "energy"
    POWER = "power"
    PRESSURE = "pressure"
    MONEY = "money"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure, or a currency.

    Attributes:
        symbol: as in the SI brochure where it has one ("km"), ISO 4217 codes for currencies.
        dimension: what it measures.
        factor: SI units in one of it; exact. 1 for currencies, which are never converted.
        offset: SI value of its zero, for temperatures.
        others: other factors that the same word has elsewhere ("gallon", "ton").
    """

    symbol: str
    dimension: Dimension
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)
    others: tuple[Fraction, ...] = ()

    def to_si(self, value: float) -> float:
        """The value in the SI unit of its dimension."""
        return float(Fraction(value) * self.factor + self.offset)

    def from_si(self, value: float) -> float:
        """A value in the SI unit of its dimension, in this unit."""
        return float((Fraction(value) - self.offset) / self.factor)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts.

    Attributes:
        span: the words that name it.
        head: its head noun, singular and lower case ("person" for "people"); empty when only a
            state is named ("84 dead").
        words: its content words, singular and lower case, in order, head included.
        state: what became of it, as a class of words that mean the same ("dead", "injured",
            "missing", "arrested", "destroyed"), else None.
    """

    span: Span
    head: str
    words: tuple[str, ...] = ()
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number with all that its words say.

    Attributes:
        span: hedge, currency, number, unit: "at least $1.2 million".
        number_span: the number alone: "1.2 million".
        value: the number as written; the middle of a range; percentages are 0 to 100, fractions
            0 to 1, multiples factors ("halved" is 0.5).
        low, high: the interval that the words allow; infinite where open. For hedges such as
            "about" it is as wide as an editor would let pass.
        precision: how finely the number is written: 1 for "84", 100 for "1,200", 100,000 for
            "1.2 million". Half of it is what rounding may hide.
        bound: how it is hedged.
        kind: what it says.
        unit: for measures, money and temperatures.
        per: for rates: the words after "per" or "a" ("year", "head").
        counted: what is counted.
        scope: how it stands to other numbers.
        place: capitalised words after "in" or "at" right behind what is counted.
        terms: the two numbers of a score, or the numerator and the denominator of a ratio.
        sentence: the index of its sentence.
        cell: where it stands in a table.
    """

    span: Span
    number_span: Span
    value: float
    low: float
    high: float
    precision: float
    bound: Bound
    kind: QuantityKind
    unit: Unit | None = None
    per: str | None = None
    counted: Counted | None = None
    scope: frozenset[Scope] = frozenset()
    place: str | None = None
    terms: tuple[float, ...] = ()
    sentence: int = 0
    cell: Cell | None = None

    @property
    def exact(self) -> bool:
        """Whether the words give one number without a hedge."""
        return self.bound is Bound.EXACT

    @property
    def share(self) -> float | None:
        """As a part of one, for percentages and fractions."""
        if self.kind is QuantityKind.PERCENT:
            return self.value / 100
        return self.value if self.kind is QuantityKind.FRACTION else None

    @property
    def rounded(self) -> tuple[float, float]:
        """The interval, widened by what rounding may hide."""
        half = self.precision / 2
        return self.low - half, self.high + half

    def allows(self, value: float) -> bool:
        """Whether the words let the true number be this one, rounding included."""
        low, high = self.rounded
        slack = 1e-9 * max(1.0, abs(value))
        return low - slack <= value <= high + slack

    @property
    def bounded(self) -> bool:
        """Whether the interval is closed on both sides."""
        return math.isfinite(self.low) and math.isfinite(self.high)
