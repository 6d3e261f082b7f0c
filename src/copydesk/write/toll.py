"""How figures moved, in the order of time: a sentence for each rise and for each fall.

"The count rose from at least three on Sunday to seven that evening, nine on Monday and 11 by
Friday": who gave a value is said where no other source has it, the reason where one is given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.model.event import Figure, FigurePoint
from copydesk.write.counts import is_money, noun_of, printed
from copydesk.write.figure_course import Course
from copydesk.write.figure_wordings import as_it_stands, corrected, expected_before, wordings
from copydesk.write.given import evidence_of
from copydesk.write.lang.en.figures import CASUALTIES, HARM
from copydesk.write.table import told_figures
from copydesk.write.telling import Item, Maker, Telling

_MOST = 4
"""Figures that are told as a story; the others stand in the table."""
_LONGEST = 8
"""Changes of a figure that an article tells one by one."""


def moved(figures: Sequence[Figure], told: frozenset[str] | None = None) -> list[Figure]:
    """The figures worth telling: those that were given with different values, harm first.

    With the ids of what is ``told``, the dead and injured too that are not, moved or not.
    """
    found = [one for one in told_figures(figures) if not is_measure(one.unit)]
    found = [
        one
        for one in found
        if len(steps(one)) > 1
        or (told is not None and one.state in HARM and not one.place and one.latest not in told)
    ]
    found.sort(key=lambda one: HARM.index(one.state) if one.state in HARM else len(HARM))
    return found[:_MOST]


def is_toll(figure: Figure) -> bool:
    """Whether it counts what an event has cost, and not who was arrested for it."""
    return figure.state in CASUALTIES


def is_measure(unit: str | None) -> bool:
    """Whether it is a length, a span of time and the like, which does not move."""
    return unit is not None and unit != "%" and not is_money(unit)


def steps(figure: Figure) -> list[FigurePoint]:
    """The points at which the figure changed, up to the one that holds."""
    found: list[FigurePoint] = []
    for point in figure.points:
        if not found or printed(figure, point) != printed(figure, found[-1]):
            found.append(point)
        if point.id == figure.latest:
            break
    found = _without_parts(_without_stale(found))
    return found if len(found) <= _LONGEST else _main_steps(found)


def _without_stale(points: Sequence[FigurePoint]) -> list[FigurePoint]:
    """The changes without those by which a report gave an older value once more."""
    kept: list[FigurePoint] = []
    for point in points:
        if len(kept) > 1 and point.value == kept[-2].value and kept[-1].value in _before(kept):
            kept.pop()
        elif not kept or point.value != kept[-1].value:
            kept.append(point)
    return kept


def _without_parts(points: Sequence[FigurePoint]) -> list[FigurePoint]:
    """The changes without those that one report has in many sentences, at no time of their own.

    What a count was within an hour is no news, and numbers all over a report may be of parts.
    """
    runs: list[list[FigurePoint]] = []
    for point in points:
        if runs and _is_of_one_report(runs[-1][-1], point):
            runs[-1].append(point)
        else:
            runs.append([point])
    before = [None, *(run[-1] for run in runs)]
    return [one for run, last in zip(runs, before, strict=False) for one in _told_of(run, last)]


def _told_of(run: Sequence[FigurePoint], before: FigurePoint | None) -> Sequence[FigurePoint]:
    """Of the points that one report has at one time the last; of the first of all, that too.

    Where one sentence tells how a count went up and down, its turns stay: a rise hides no dip.
    """
    if len(run) == 1:
        return run
    sentence = run[-1].evidence[0]
    series = [one for one in (before, *run) if one is not None and sentence in one.evidence]
    turns = [one for one in _turns(series) if one is not run[0] or before is not None]
    turns = [one for one in turns if one is not before]
    return [*(run[:1] if before is None else ()), *turns, run[-1]]


def _turns(run: Sequence[FigurePoint]) -> list[FigurePoint]:
    """The points between the first and the last at which a series turns."""
    return [
        one
        for before, one, after in zip(run, run[1:], run[2:], strict=False)
        if (one.value < before.value) is not (after.value < one.value)
    ]


def _is_of_one_report(one: FigurePoint, other: FigurePoint) -> bool:
    """Whether two points stand in one report alone, at no time of their own."""
    if one.as_of_stated or other.as_of_stated or one.as_of != other.as_of or other.reason:
        return False
    return len(one.origins) == 1 and one.origins == other.origins


def _before(points: Sequence[FigurePoint]) -> set[float]:
    return {point.value for point in points[:-2]}


def _main_steps(points: Sequence[FigurePoint]) -> list[FigurePoint]:
    """Of many changes the first, the last, and those that several origins have or one explains."""
    kept = [points[0]]
    for point in points[1:-1]:
        if (len(point.origins) > 1 or point.reason) and point.value != kept[-1].value:
            kept.append(point)
    last = points[-1]
    return [*(point for point in kept if point is points[0] or point.value != last.value), last]


def story(telling: Telling, figure: Figure) -> Iterator[Item]:
    """The sentences on how one figure moved; on how it stands, where it did not."""
    points = steps(figure)
    telling.turn()
    telling.calendar.last = None
    if len(points) == 1:
        yield from _told(telling, figure, points, as_it_stands(telling, figure, points[0]))
        return
    begun = False
    for course in _courses(points):
        if _is_known(telling, course):
            continue
        course = course if begun else replace(course, from_start=True)
        makers = wordings(telling, figure, course, begun=begun)
        if len(points) == _ONCE and points[0].expected:
            makers = expected_before(telling, figure, *points)
        elif len(points) == _ONCE:
            makers = [*corrected(telling, figure, *points), *makers]
        found = list(_told(telling, figure, course.points, makers))
        yield from found
        begun = begun or bool(found)
    if not begun and not _is_of_lede(telling, points[-1]):
        yield from _told(telling, figure, points[-1:], as_it_stands(telling, figure, points[-1]))


_ONCE = 2


def _is_known(telling: Telling, course: Course) -> bool:
    """Whether the lede has told all values of a course, and nothing explains them."""
    return all(_is_of_lede(telling, one) and not one.reason for one in course.points)


def _is_of_lede(telling: Telling, point: FigurePoint) -> bool:
    return point.id in telling.in_lede


def _courses(points: Sequence[FigurePoint]) -> Iterator[Course]:
    """A series cut where it turns, each part but the first from the last value before it."""
    run = list(points[:2])
    first = True
    for point in points[2:]:
        if (run[-1].value < point.value) is not (run[-2].value < run[-1].value):
            yield Course(tuple(run), from_start=first)
            run, first = [run[-1]], False
        run.append(point)
    yield Course(tuple(run), from_start=first)


def _told(
    telling: Telling, figure: Figure, points: Sequence[FigurePoint], makers: Sequence[Maker]
) -> Iterator[Item]:
    """One sentence on some points of a figure, if any wording will do."""
    reasons = [one.reason for one in points if one.reason]
    evidence = [*(piece for one in points for piece in evidence_of(figure, one)), *reasons]
    what = f"{noun_of(figure)}: {', '.join(printed(figure, one) for one in points)}"
    slots = [figure.id, *(one.id for one in points)]
    item = telling.tell(f"{points[-1].id}:step", makers, slots, evidence, what)
    if item:
        yield item
