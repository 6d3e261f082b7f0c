"""Values and times of an event record in print: "at least 84", "4 January 2024, 18:00"."""

import math
from datetime import datetime, time, timedelta

from copydesk.model.event import Figure, FigurePoint, When
from copydesk.model.quantity import Bound
from copydesk.model.timex import Grain
from copydesk.report.visible import visible

_LARGE = ((1e12, " trillion", "tn"), (1e9, " billion", "bn"), (1e6, " million", "m"))


def number_in_print(value: float) -> str:
    """ "1,204", "3.5" and "1.2 million", never rounded; infinity as "∞"."""
    if math.isinf(value):
        return "∞" if value > 0 else "-∞"
    for size, words, _ in _LARGE:
        if abs(value) >= size:
            shown = f"{value / size:.10g}"
            return shown + words if len(shown.strip("-")) <= 6 else f"{value:,.10g}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"


def short_number(value: float) -> str:
    """The same for an axis: "1.2m"."""
    for size, _, letters in _LARGE:
        if abs(value) >= size:
            return f"{value / size:.4g}{letters}"
    return number_in_print(value)


def with_unit(number: str, unit: str | None) -> str:
    """ "12%", "USD 1,200", "30 km"."""
    if not unit:
        return number
    if unit == "%":
        return f"{number}%"
    return f"{unit} {number}" if len(unit) == 3 and unit.isupper() else f"{number} {unit}"


def value_in_print(point: FigurePoint, figure: Figure) -> str:
    """The value with its bound: "at least 84", "84 to 95"; what is vague as its interval."""
    if point.bound is Bound.EXACT:
        return with_unit(number_in_print(point.value), figure.unit)
    if point.bound in (Bound.RANGE, Bound.VAGUE):
        words = "" if point.bound is Bound.RANGE else "no number, "
        if math.isinf(point.high):
            return words + "at least " + with_unit(number_in_print(point.low), figure.unit)
        between = f"{number_in_print(point.low)} to {number_in_print(point.high)}"
        return words + with_unit(between, figure.unit)
    return f"{point.bound.value} {with_unit(number_in_print(point.value), figure.unit)}"


def day_in_print(moment: datetime, *, year: bool = True) -> str:
    """ "4 January 2024"."""
    return f"{moment.day} {moment:%B}" + (f" {moment.year}" if year else "")


def moment_in_print(moment: datetime) -> str:
    """ "4 January 2024, 18:00"; the day alone at midnight, when no hour is known."""
    day = day_in_print(moment)
    return day if moment.time() == time() else f"{day}, {moment:%H:%M}"


def when_in_print(when: When) -> str:
    """A time, as fine as the sources give it: "about 15:04 GMT", "January 2020", "2017"."""
    start = when.start
    match when.grain:
        case Grain.SECOND | Grain.MINUTE | Grain.HOUR:
            words = f"{day_in_print(start)}, {start:%H:%M}"
        case Grain.DAYPART | Grain.DAY:
            words = day_in_print(start)
        case Grain.MONTH:
            words = f"{start:%B} {start.year}"
        case Grain.YEAR:
            words = f"{start.year}"
        case _:
            last = when.end - timedelta(seconds=1)
            words = f"{day_in_print(start)} to {day_in_print(last)}"
    zone = f" {visible(when.zone)}" if when.zone else ""
    return ("about " if when.approximate else "") + words + zone
