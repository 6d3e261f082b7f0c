"""Why a figure changed, where a source says so."""

import re

from copydesk.model.event import Figure, FigurePoint
from copydesk.write.figure_course import Course
from copydesk.write.lang.en.figures import DIED_LATER, REASONS


def reason_of(figure: Figure, before: FigurePoint, after: FigurePoint) -> str:
    """Why a figure changed, in words of our own; empty where no source says so plainly."""
    if after.reason is None:
        return ""
    quote = " ".join(after.reason.quote.split())
    less = f"{abs(before.value - after.value):,.0f}"
    for pattern, words in REASONS:
        found = pattern.search(quote)
        if found:
            counted = re.search(rf"(?<![\d,.]){re.escape(less)}(?![\d,.])", quote)
            some = f"{less} people" if counted else "some people"
            what = found.groupdict().get("what") or ""
            return " " + words.format(what=what.strip(), some=some)
    return ""


def died_later(figure: Figure, course: Course) -> str:
    """Why a toll rose after the day, where a source says so."""
    if figure.state != "dead" or course.falls or course.from_start:
        return ""
    quotes = (piece.quote for one in course.points[1:] for piece in one.evidence)
    return " as injured people died" if any(map(DIED_LATER.search, quotes)) else ""
