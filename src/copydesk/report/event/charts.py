"""Figures over time as step charts (SVG 1.1), which need neither colour nor scripts.

A line holds each value until the next is given. The mark of a value says how it is bounded
(`copydesk.report.event.marks`). The drawing has a title and a description that say all of it in
words.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from itertools import groupby, pairwise

from copydesk.model.event import Figure, FigurePoint
from copydesk.model.quantity import Bound
from copydesk.report.event.axes import Frame, on_the_clock, time_ticks, value_ticks
from copydesk.report.event.in_print import moment_in_print, short_number, value_in_print, with_unit
from copydesk.report.event.marks import key, mark_of, shape
from copydesk.report.visible import cells, visible

_CELL = 7.0
"""The width of a character of a label, a little more than most fonts need."""
_LINE = 15
_MOST = 400
"""Points drawn; the table has all of them."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place in the drawing that a label takes."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two overlap."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def is_drawn(figure: Figure) -> bool:
    """Whether a figure has anything to draw: two values, for two times."""
    times = {on_the_clock(point.as_of) for point in figure.points}
    values = {(point.value, point.bound) for point in figure.points}
    return len(times) > 1 and len(values) > 1


def on_the_line(figure: Figure) -> tuple[FigurePoint, ...]:
    """One point for each time: the one that holds, else the one with the most origins, else the
    one published last. Words without a number are beside the line, unless there is nothing else.
    """
    exact = [point for point in figure.points if point.bound is not Bound.VAGUE]
    points = sorted(exact or figure.points, key=lambda point: on_the_clock(point.as_of))
    return tuple(
        max(
            enumerate(group),
            key=lambda one: (one[1].id == figure.latest, len(one[1].origins), one[0]),
        )[1]
        for _, group in groupby(points, key=lambda point: on_the_clock(point.as_of))
    )


def step_chart(figure: Figure, until: datetime | None, name: str, width: int = 680) -> str:
    """A figure over time as an ``<svg>`` element.

    Args:
        figure: with two times at the least: see `is_drawn`.
        until: how far the last value holds; the last point's time when None or earlier.
        name: an id for the drawing, unique in its page, of letters, digits and hyphens.
        width: in pixels.
    """
    height = 250 if width > 480 else 220
    points, line = _drawn(figure)
    frame = _frame(points, on_the_clock(until) if until else None, width, height)
    drawn = [*_axes(frame, figure, width), _steps(line, frame)]
    drawn += [_mark(point, figure, frame, point in line) for point in points]
    taken = [_around(frame.x(on_the_clock(point.as_of)), frame.y(point.value)) for point in points]
    taken += _along(line, frame)
    for point in sorted(line, key=lambda point: point.id != figure.latest):
        drawn.extend(_label(point, figure, frame, taken))
    title, told = visible(figure.name), describe(figure)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" '
        f'aria-labelledby="{name}-title {name}-told">'
        f'<title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-told">{escape(told)}</desc>{"".join(drawn)}</svg>'
    )


def _drawn(figure: Figure) -> tuple[tuple[FigurePoint, ...], tuple[FigurePoint, ...]]:
    """The points that are drawn, and those of them that the line goes through."""
    points = figure.points[-_MOST:]
    line = tuple(point for point in on_the_line(figure) if point in points)
    return points, line or points[-1:]


def key_of(figure: Figure) -> tuple[tuple[str, str], ...]:
    """The marks in the chart of a figure that need explaining: each drawn, and in words."""
    return key(*_drawn(figure))


def describe(figure: Figure) -> str:
    """The drawing in words: each value with its time and who gave it."""
    return "; ".join(
        f"{moment_in_print(point.as_of)}: {visible(value_in_print(point, figure))}"
        + (f", according to {visible(point.said_by)}" if point.said_by else "")
        for point in figure.points[-_MOST:]
    )


def _frame(points: Sequence[FigurePoint], until: datetime | None, width: int, height: int) -> Frame:
    ends = [
        end
        for point in points
        for end in (point.value, point.low, point.high)
        if math.isfinite(end) and (end == point.value or point.bound is Bound.RANGE)
    ]
    ticks = value_ticks(min(ends), max(ends))
    first = min(on_the_clock(point.as_of) for point in points)
    last = max(on_the_clock(point.as_of) for point in points)
    length = last - first
    if until and last < until and until - last < length:
        last = until
    first, last = _moved(first, -0.04 * length), _moved(last, 0.06 * length)
    left = 22 + _CELL * max(cells(short_number(tick)) for tick in ticks)
    return Frame(left, width - 16.0, 34.0, height - 34.0, first, last, ticks)


def _moved(moment: datetime, by: timedelta) -> datetime:
    """A time moved, or as it was where the calendar ends."""
    try:
        return moment + by
    except OverflowError:
        return moment


def _axes(frame: Frame, figure: Figure, width: int) -> Iterator[str]:
    for tick in frame.ticks:
        y = frame.y(tick)
        words = with_unit(short_number(tick), "%" if figure.unit == "%" else None)
        yield f'<path class="grid" d="M{frame.left} {y}H{frame.right}"/>'
        yield _text(frame.left - 8, y + 4, words, "tick", "end")
    yield f'<path class="axis" d="M{frame.left} {frame.bottom}H{frame.right}"/>'
    for moment, words in time_ticks(frame.first, frame.last, 7 if width > 480 else 5):
        x = frame.x(moment)
        yield f'<path class="axis" d="M{x} {frame.bottom}v5"/>'
        if x < frame.right - 12:
            yield _text(x, frame.bottom + 19, words, "tick", "middle")


def _steps(line: Sequence[FigurePoint], frame: Frame) -> str:
    x, y = frame.x(on_the_clock(line[0].as_of)), frame.y(line[0].value)
    path = [f"M{x} {y}"]
    path += [f"H{frame.x(on_the_clock(point.as_of))}V{frame.y(point.value)}" for point in line[1:]]
    return f'<path class="steps" d="{"".join(path)}H{frame.right}"/>'


def _along(line: Sequence[FigurePoint], frame: Frame) -> Iterator[Box]:
    """The places that the line itself takes."""
    for point, following in pairwise(line):
        x, y = frame.x(on_the_clock(following.as_of)), frame.y(point.value)
        yield Box(frame.x(on_the_clock(point.as_of)), y - 2, x, y + 2)
        yield Box(x - 2, min(y, frame.y(following.value)), x + 2, max(y, frame.y(following.value)))
    yield Box(
        frame.x(on_the_clock(line[-1].as_of)),
        frame.y(line[-1].value) - 2,
        frame.right,
        frame.y(line[-1].value) + 2,
    )


def _mark(point: FigurePoint, figure: Figure, frame: Frame, on_line: bool) -> str:
    x, y = frame.x(on_the_clock(point.as_of)), frame.y(point.value)
    kind = "mark latest" if point.id == figure.latest else "mark"
    told = f"{moment_in_print(point.as_of)}: {value_in_print(point, figure)}"
    if point.said_by:
        told += f", {point.said_by}"
    low = frame.y(point.low) if math.isfinite(point.low) else math.inf
    high = frame.y(point.high) if math.isfinite(point.high) else math.inf
    drawn = shape(mark_of(point, on_line), x, y, low, high)
    return f'<g class="{kind}"><title>{escape(visible(told))}</title>{drawn}</g>'


def _around(x: float, y: float) -> Box:
    return Box(x - 6, y - 6, x + 6, y + 6)


def _label(point: FigurePoint, figure: Figure, frame: Frame, taken: list[Box]) -> Iterator[str]:
    """The value in words near its mark, and below it who said so, where there is room."""
    x, y = frame.x(on_the_clock(point.as_of)), frame.y(point.value)
    value = visible(value_in_print(point, figure))
    speaker = visible(point.said_by or "")
    speaker = speaker if len(speaker) <= 24 else speaker[:23].rstrip() + "…"
    for words in ([value, speaker] if speaker else [value], [value]):
        wide = max(map(cells, words)) * _CELL
        high = _LINE * len(words)
        for left, top in (
            (x + 8, y - high - 4),
            (x + 8, y + 5),
            (x - wide - 8, y - high - 4),
            (x - wide - 8, y + 5),
            (x - wide / 2, y - high - 22),
            (x - wide / 2, y + 22),
        ):
            box = Box(left, top, left + wide, top + high)
            inside = box.left >= frame.left - 4 and box.right <= frame.right + 12
            if not inside or box.top < 2 or box.bottom > frame.bottom:
                continue
            if any(box.meets(other) for other in taken):
                continue
            taken.append(box)
            kind = "value latest" if point.id == figure.latest else "value"
            yield _text(left, top + 12, words[0], kind, "start")
            for line in words[1:]:
                yield _text(left, top + 12 + _LINE, line, "speaker", "start")
            return


def _text(x: float, y: float, words: str, kind: str, anchor: str) -> str:
    return (
        f'<text class="{kind}" x="{round(x, 1)}" y="{round(y, 1)}" text-anchor="{anchor}">'
        f"{escape(words)}</text>"
    )
