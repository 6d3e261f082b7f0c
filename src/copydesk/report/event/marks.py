"""The marks of values in a chart, and what each of them means.

A full dot is an exact value; every other mark is explained beside the chart in which it occurs.
"""

import math
from collections.abc import Sequence
from enum import Enum

from copydesk.model.event import FigurePoint
from copydesk.model.quantity import Bound

_ARROW = 15
_BOUNDS = {
    Bound.AT_LEAST: "UP",
    Bound.MORE_THAN: "UP",
    Bound.JUST_OVER: "UP",
    Bound.AT_MOST: "DOWN",
    Bound.LESS_THAN: "DOWN",
    Bound.NEARLY: "DOWN",
    Bound.RANGE: "RANGE",
    Bound.VAGUE: "ROUGH",
    Bound.ABOUT: "ABOUT",
}


class Mark(Enum):
    """The kinds of marks; the value says in words what one means."""

    EXACT = "exactly"
    UP = "at least, more than"
    DOWN = "at most, less than"
    ABOUT = "about"
    RANGE = "from one number to another"
    ROUGH = "in words, roughly"
    BESIDE = "given for the same time as another"


def mark_of(point: FigurePoint, on_line: bool) -> Mark:
    """The mark of a value, which stands on the line of the chart or beside it."""
    if not on_line and point.bound is not Bound.VAGUE:
        return Mark.BESIDE
    return Mark[_BOUNDS.get(point.bound, "EXACT")]


def shape(mark: Mark, x: float, y: float, low: float = math.inf, high: float = math.inf) -> str:
    """A mark as SVG.

    Args:
        x: where its middle is.
        y: where its value is.
        low: where the lower end of a range is; a little below the value when not finite.
        high: the same for the upper end.
    """
    dot = f'<circle cx="{x}" cy="{y}" r="4.5"/>'
    match mark:
        case Mark.BESIDE:
            return f'<path class="cross" d="M{x - 4} {y - 4}l8 8m0 -8l-8 8"/>'
        case Mark.RANGE | Mark.ROUGH:
            high = high if math.isfinite(high) else y - _ARROW
            low = low if math.isfinite(low) else y + _ARROW
            kind = "span vague" if mark is Mark.ROUGH else "span"
            return f'<path class="{kind}" d="M{x - 5} {high}h10m-5 0V{low}m-5 0h10"/>'
        case Mark.ABOUT:
            return f'<circle class="ring" cx="{x}" cy="{y}" r="4.5"/>'
        case Mark.UP:
            return f'{dot}<path class="arrow" d="M{x} {y}v{-_ARROW}m-4 5l4 -5l4 5"/>'
        case Mark.DOWN:
            return f'{dot}<path class="arrow" d="M{x} {y}v{_ARROW}m-4 -5l4 5l4 -5"/>'
    return dot


def key(points: Sequence[FigurePoint], line: Sequence[FigurePoint]) -> tuple[tuple[str, str], ...]:
    """The marks that need explaining in a chart of some points, and what each of them means.

    Each is a small ``<svg>`` element and words.
    """
    found = {mark_of(point, point in line) for point in points}
    return tuple((_sign(mark), mark.value) for mark in Mark if mark in found - {Mark.EXACT})


def _sign(mark: Mark) -> str:
    y = {Mark.UP: 19, Mark.DOWN: 6}.get(mark, 12)
    drawn = shape(mark, 8, y, low=20, high=4)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" class="chart sign" viewBox="0 0 16 24" '
        f'width="16" height="24" aria-hidden="true"><g class="mark">{drawn}</g></svg>'
    )
