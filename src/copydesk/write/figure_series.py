"""Wordings of a series of values of one figure."""

from collections.abc import Sequence
from itertools import groupby

from copydesk.model.event import Figure, FigurePoint
from copydesk.write.counts import noun_of, printed
from copydesk.write.figure_course import Course, is_count, moves
from copydesk.write.figure_dates import whens_of
from copydesk.write.figure_phrases import be, closed, in_a_row, put_at, within_sentence
from copydesk.write.figure_reasons import died_later, reason_of
from copydesk.write.given import credit_of, is_same, speaker_of
from copydesk.write.telling import Telling


def put_by_each(telling: Telling, figure: Figure, course: Course, it: str) -> str | None:
    """ "Police first put the crowd at 9,000 on Monday, and the council at 12,000 on Tuesday"."""
    if not course.from_start or course.falls:
        return None
    givers: list[list[str]] = []
    last: str | None = None
    for point, when in zip(course.told, whens_of(telling, figure, course), strict=True):
        said = speaker_of(telling, figure, point)
        if said is None:
            said = credit_of(telling, figure, point)
            when = when.replace(" by ", " on ", 1)
        if said is None:
            return None
        value = printed(figure, point)
        at = f"{'as' if value.startswith('at ') else 'at'} {value}"
        if not givers:
            givers.append([f"{said} first {put_at(it, value)}{when}"])
        elif is_same(said, last):
            givers[-1].append(f"{'' if 'later' in when else 'later '}{at}{when}")
        else:
            givers.append([f"{within_sentence(said)} {at}{when}"])
        last = said
    if len(givers) == len(course.told):
        return in_a_row([each for values in givers for each in values])
    return ", and ".join(in_a_row(values) for values in givers)


def lowered_by_each(
    telling: Telling, figure: Figure, course: Course, it: str, *, apart: bool = False
) -> str | None:
    """ "The ministry lowered it to 95 because some had been counted twice, and to 84 on Friday"."""
    parts: list[str] = []
    last: str | None = None
    before = course.points[0]
    whens = whens_of(telling, figure, course)
    start = ""
    if course.from_start:
        start, whens = f" from {printed(figure, before)}{closed(whens[0])}", whens[1:]
    for point, when in zip(course.points[1:], whens, strict=True):
        said = speaker_of(telling, figure, point)
        if said is None:
            return None
        why = reason_of(figure, before, point)
        to = f"to {printed(figure, point)}{closed(when) if why else when}{why}"
        if not parts:
            parts.append(f"{said} lowered {it}{start} {to}")
        else:
            lowered = "lowered it " if apart else ""
            parts.append(
                f"{'' if is_same(said, last) else f'{within_sentence(said)} '}{lowered}{to}"
            )
        before, last = point, said
    return "; ".join(parts) if apart else in_a_row(parts)


def plainly(
    telling: Telling, figure: Figure, course: Course, subject: str, *, dated: bool = True
) -> str:
    """ "The toll rose from three on Sunday to nine on Monday, according to police"."""
    told = course.told
    whens = whens_of(telling, figure, course) if dated else [""] * len(told)
    credits = _credits(telling, figure, told)
    before = course.points[0]
    values: list[tuple[str | None, str]] = []
    for point, when, credit in zip(told, whens, credits, strict=True):
        why = reason_of(figure, before, point) if point is not before else ""
        values.append((credit, f"{printed(figure, point)}{closed(when) if why else when}{why}"))
        before = point
    said = f"{subject} {_verb(figure, course)}"
    if course.from_start and not course.falls and not moves(figure, course):
        parts = [
            f"{words}{f', according to {within_sentence(credit)}' if credit else ''}"
            for credit, words in values
        ]
        first, later = closed(parts[0]), in_a_row(parts[1:])
        return f"{subject} {be(noun_of(figure))} first put at {first} and later at {later}"
    if course.from_start:
        (credit, first), values = values[0], values[1:]
        according = "" if is_same(credit, values[0][0]) or credit is None else credit
        said += f" from {closed(first)}"
        said += f", according to {within_sentence(according)}," if according else ""
    explained = any(one.reason for one in course.points[1:])
    parts = []
    for credit, group in groupby(values, key=lambda each: each[0]):
        words = [each for _, each in group]
        listed = (
            in_a_row([f"to {each}" for each in words]) if explained else f"to {in_a_row(words)}"
        )
        parts.append(f"{listed}{f', according to {within_sentence(credit)}' if credit else ''}")
    later = died_later(figure, course)
    told_all = in_a_row(parts)
    return f"{said} {closed(told_all) if later and dated else told_all}{later}"


def _credits(telling: Telling, figure: Figure, points: Sequence[FigurePoint]) -> list[str | None]:
    """Whom a sentence names for each value, one name for each giver.

    Where that were many, outlets are left to the notes, but for the value that holds.
    """
    named: list[str] = []
    found: list[str | None] = []
    plain = [credit_of(telling, figure, point, name=False) for point in points]
    many = len({credit for credit in plain if credit}) > _CREDITS
    for point, credit in zip(points, plain, strict=True):
        if many and point is not points[-1] and not speaker_of(telling, figure, point, name=False):
            credit = None
        same = next((one for one in named if is_same(one, credit)), None)
        if credit and same is None:
            credit = credit_of(telling, figure, point)
            named.append(credit or "")
        found.append(same or credit)
    return found


_CREDITS = 2
"""Givers that a sentence names."""


def _verb(figure: Figure, course: Course) -> str:
    was = be(noun_of(figure))
    again = "" if course.from_start else " again"
    if course.falls:
        return f"{was} lowered" if is_count(figure) else "fell"
    return f"rose{again}" if moves(figure, course) else f"{was} raised"
