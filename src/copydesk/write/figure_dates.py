"""When each value of a figure held."""

import re

from copydesk.model.event import Figure, FigurePoint
from copydesk.model.quantity import Bound
from copydesk.write.dates import day_part
from copydesk.write.figure_course import Course, is_moving
from copydesk.write.telling import Telling


def whens_of(telling: Telling, figure: Figure, course: Course) -> list[str]:
    """When each value of a course held; one day for all is named once, at the end."""
    told = course.told
    one_day = len({point.as_of.date() for point in told}) == 1
    plain = all(one.bound is Bound.EXACT and not one.hour_stated for one in told)
    if one_day and course.from_start and plain:
        return [*[""] * (len(told) - 1), when_of(telling, figure, told[-1])]
    whens, before = [], None if course.from_start else course.points[0]
    for point in told:
        whens.append(when_of(telling, figure, point, before))
        before = point
    return whens


def when_of(
    telling: Telling, figure: Figure, point: FigurePoint, before: FigurePoint | None = None
) -> str:
    """ " on Thursday" when the count is of that day, " by Thursday" when it was known by then.

    Nothing where a report only looks back on what is over: its own day is not that of the figure.
    """
    day = point.as_of.date()
    if before is not None and telling.calendar.last == day == before.as_of.date():
        if point.hour_stated and day_part(point.as_of.hour) != day_part(before.as_of.hour):
            return f" that {day_part(point.as_of.hour)}"
        return " later that day" if before.as_of < point.as_of else " the same day"
    on = is_on(telling, point)
    if not on and not is_moving(figure) and not figure.state:
        return ""
    return f" {'on' if on else 'by'} {telling.calendar.on_day(day)}"


def is_on(telling: Telling, point: FigurePoint) -> bool:
    """Whether a figure is of its day itself, and not only known by then.

    What a report of the day of the event counts is of that day, whenever it came out.
    """
    main = telling.event.main
    quotes = [piece.quote for piece in point.evidence]
    if any(_named(point, "by").search(quote) for quote in quotes):
        return False
    if point.as_of_stated or (main is not None and main.when.start.date() == point.as_of.date()):
        return True
    return any(_named(point, "on").search(quote) for quote in quotes)


def _named(point: FigurePoint, preposition: str) -> re.Pattern[str]:
    """The day of a point behind a preposition: "by Monday", "by 4 January"."""
    day = point.as_of
    names = (f"{day:%A}", f"{day.day} {day:%B}", f"{day:%B} {day.day}", rf"{day:%b}\.? {day.day}")
    return re.compile(rf"\b{preposition} (?:late |early )?(?:{'|'.join(names)})\b", re.IGNORECASE)
