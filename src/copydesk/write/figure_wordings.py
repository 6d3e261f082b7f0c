"""Wordings of how one figure stands, and of how it changed."""

from dataclasses import replace
from functools import partial

from copydesk.events.lang.figures import SHARE_PRICE
from copydesk.model.event import Figure, FigurePoint
from copydesk.write.counts import noun_of, printed
from copydesk.write.figure_course import Course, is_count, method, moves
from copydesk.write.figure_dates import when_of, whens_of
from copydesk.write.figure_phrases import be, in_a_row, is_plural, put_at, within_sentence
from copydesk.write.figure_reasons import reason_of
from copydesk.write.figure_series import lowered_by_each, plainly, put_by_each
from copydesk.write.given import credit_of, speaker_of
from copydesk.write.lang.en.figures import CLOSED, CORRECTED
from copydesk.write.lang.en.style import INSTITUTION
from copydesk.write.telling import Maker, Telling


def as_it_stands(telling: Telling, figure: Figure, point: FigurePoint) -> list[Maker]:
    """ "Police put the number of arrests at 17 on Wednesday"."""
    return [
        partial(_stands, telling, figure, point),
        partial(_stands, telling, figure, point, dated=False),
    ]


def _stands(telling: Telling, figure: Figure, point: FigurePoint, *, dated: bool = True) -> str:
    noun, value = noun_of(figure), printed(figure, point)
    when = when_of(telling, figure, point) if dated else ""
    said = speaker_of(telling, figure, point)
    if said:
        return f"{said} {put_at(noun, value)}{when}"
    credit = credit_of(telling, figure, point)
    verb = "were" if is_plural(noun) else "stood at"
    return f"{noun} {verb} {value}{when}{f', according to {credit}' if credit else ''}"


def corrected(
    telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint
) -> list[Maker]:
    """ "The attendance was corrected to 38,912 from 38,764", where a source has it so."""

    def make() -> str | None:
        if not all(CORRECTED.search(piece.quote) for piece in after.evidence):
            return None
        noun = noun_of(figure)
        values = f"to {printed(figure, after)} from {printed(figure, before)}"
        credit = credit_of(telling, figure, after)
        body = speaker_of(telling, figure, after) or (credit and INSTITUTION.search(credit))
        by = f" by {within_sentence(credit)}" if credit and body else ""
        according = f", according to {credit}" if credit and not body else ""
        when = when_of(telling, figure, after)
        why = reason_of(figure, before, after)
        return f"{noun} {be(noun)} corrected {values}{by}{when}{why}{according}"

    return [make]


def expected_before(
    telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint
) -> list[Maker]:
    """What came of what was expected."""

    def make() -> str:
        now = _stands(telling, figure, after)
        value = printed(figure, before)
        said = speaker_of(telling, figure, before)
        same = (before.said_by or "").lower() == (after.said_by or "").lower()
        if said and not same:
            return f"{now}; {within_sentence(said)} had expected {value}"
        return f"{now}; {value} had been expected"

    return [make]


def wordings(telling: Telling, figure: Figure, course: Course, *, begun: bool) -> list[Maker]:
    """A rise or a fall in one sentence; ``begun`` if the figure was named in the one before."""
    noun = noun_of(figure)
    it = ("they" if is_plural(noun) else "it") if begun else noun
    ends = replace(course, points=(course.points[0], course.points[-1]))
    made: list[Maker] = [partial(_counted_anew, telling, figure, course, it)]
    if figure.name.endswith(SHARE_PRICE):
        made.append(partial(_closed_at, telling, figure, course))
    if not moves(figure, course):
        made += [partial(put_by_each, telling, figure, course, it)]
    if course.falls and is_count(figure):
        made += [
            partial(lowered_by_each, telling, figure, course, it, apart=apart)
            for apart in (True, False)
        ]
    return [
        *made,
        partial(plainly, telling, figure, course, it),
        partial(plainly, telling, figure, course, noun),
        partial(plainly, telling, figure, ends, it),
        partial(plainly, telling, figure, ends, it, dated=False),
    ]


def _closed_at(telling: Telling, figure: Figure, course: Course) -> str | None:
    """ "The shares closed at $21.90 on Tuesday and at $23.10 on Thursday", where all are closes."""
    told = course.told
    if not all(any(CLOSED.search(piece.quote) for piece in one.evidence) for one in told):
        return None
    whens = whens_of(telling, figure, course)
    each = [
        f"at {printed(figure, one)}{when.replace(' by ', ' on ', 1)}"
        for one, when in zip(told, whens, strict=True)
    ]
    again = "" if course.from_start else "later "
    return f"the shares {again}closed {in_a_row(each)}"


def _counted_anew(telling: Telling, figure: Figure, course: Course, it: str) -> str | None:
    """ "A house-to-house survey put it at 214 by Monday; it had been given as 86 on Sunday"."""
    survey = method(figure, course.points[-1])
    if not survey or len(course.points) != _ONCE or not course.from_start:
        return None
    old, new = course.points
    was = when_of(telling, figure, old)
    now = when_of(telling, figure, new)
    credit = credit_of(telling, figure, new)
    by = f", according to {within_sentence(credit)}," if credit else ""
    return (
        f"{survey} put {it} at {printed(figure, new)}{now}{by} after an earlier count of "
        f"{printed(figure, old)}{was}"
    )


_ONCE = 2
"""Points of a figure that changed once."""
