"""A rise or a fall of a figure, and whether the figure itself moved or what was said of it."""

import re
from dataclasses import dataclass

from copydesk.model.event import Figure, FigurePoint
from copydesk.model.quantity import Bound
from copydesk.write.counts import is_money
from copydesk.write.given import evidence_of
from copydesk.write.lang.en.figures import COUNTED_BY, FALLING, MEASURED_BY, MOVING
from copydesk.write.numerals import figures

_HEDGED = (Bound.RANGE, Bound.ABOUT, Bound.VAGUE, Bound.NEARLY)


@dataclass(frozen=True, slots=True)
class Course:
    """A rise or a fall of a figure.

    Attributes:
        points: the value that it began with, and each that it came to, in the order of time.
        from_start: whether the first is the figure's own first, which nothing has told before.
    """

    points: tuple[FigurePoint, ...]
    from_start: bool

    @property
    def falls(self) -> bool:
        """Whether the figure is lower behind it."""
        return self.points[-1].value < self.points[0].value

    @property
    def told(self) -> tuple[FigurePoint, ...]:
        """The points that a sentence on it gives."""
        return self.points if self.from_start else self.points[1:]


def moves(figure: Figure, course: Course) -> bool:
    """Whether a figure itself changes, and not only what somebody says that it is."""
    before, after = course.points[0], course.points[-1]
    if before.bound in _HEDGED and after.bound not in _HEDGED and course.from_start:
        return False
    if method(figure, after) or len({_measure(one) for one in course.points} - {""}) > 1:
        return False
    return is_moving(figure)


def is_moving(figure: Figure) -> bool:
    """Whether what a figure counts or measures changes with time."""
    return figure.state in MOVING or is_money(figure.unit) or figure.unit == "%"


def method(figure: Figure, point: FigurePoint) -> str:
    """ "a house-to-house survey": by what a count was made, where a source says so."""
    quotes = (" ".join(piece.quote.split()) for piece in evidence_of(figure, point))
    number = re.escape(figures(point.value))
    pattern = re.compile(rf"{COUNTED_BY}(?=[^,;.\d]{{1,30}}{number}\b)", re.IGNORECASE)
    found = next(filter(None, map(pattern.search, quotes)), None)
    return found[0] if found else ""


def is_count(figure: Figure) -> bool:
    """Whether a figure that is lower than before was counted wrong: a price just fell."""
    counted = bool(figure.state or figure.counted) and figure.unit is None
    return counted and figure.state not in FALLING


def _measure(point: FigurePoint) -> str:
    """What a report counts: who was moved, who left home and who is in a shelter are not the same.

    Empty where its words are of none of these.
    """
    quotes = " ".join(piece.quote for piece in point.evidence)
    return next((name for name, words in MEASURED_BY.items() if words.search(quotes)), "")
