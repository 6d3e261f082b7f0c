"""How figures moved: each step with its time and who gave it; falls with their reason.

What changed once is told as it stands now, with what it was before. What only went one way is told
as it stands, then the way there. What went up and down is told in the order of time.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.event import Figure, FigurePoint
from copydesk.write.counts import is_money, noun_of, printed
from copydesk.write.lang.en.figures import HARM
from copydesk.write.steps import Step, as_it_stands, changed, expected_before, in_order, opening
from copydesk.write.table import told_figures
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.voices import speaker_of_point

_MOST = 4
"""Figures that are told as a story; the others stand in the table."""
_TOGETHER = 2
"""Changes that one sentence tells."""
_LONGEST = 8
"""Changes of a figure that an article tells one by one."""


def moved(figures: Sequence[Figure]) -> list[Figure]:
    """The figures worth telling: those that were given with different values, harm first."""
    found = [one for one in told_figures(figures) if not is_measure(one.unit)]
    found = [one for one in found if len(steps(one)) > 1]
    found.sort(key=lambda one: HARM.index(one.state) if one.state in HARM else len(HARM))
    return found[:_MOST]


def is_measure(unit: str | None) -> bool:
    """Whether it is a length, a span of time and the like, which does not move."""
    return unit is not None and unit != "%" and not is_money(unit)


def steps(figure: Figure) -> list[FigurePoint]:
    """The points at which the figure changed, up to the one that holds."""
    found: list[FigurePoint] = []
    for point in figure.points:
        if not found or point.value != found[-1].value:
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

    Where it goes through a count in one sentence, it is the course of it; where numbers stand all
    over it, all but the last may be of parts.
    """
    runs: list[list[FigurePoint]] = []
    for point in points:
        if runs and _is_of_one_report(runs[-1][-1], point):
            runs[-1].append(point)
        else:
            runs.append([point])
    return [one for run in runs for one in (run if len(run) < _MANY else run[-1:])]


def _is_of_one_report(one: FigurePoint, other: FigurePoint) -> bool:
    """Whether two points stand in two sentences of one report alone."""
    if one.as_of_stated or other.as_of_stated or one.as_of != other.as_of:
        return False
    alone = len(one.origins) == 1 and one.origins == other.origins
    return alone and one.evidence[0].span != other.evidence[0].span


_MANY = 3


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
    """The sentences on how one figure moved."""
    points = steps(figure)
    telling.turn()
    telling.calendar.last = None
    if len(points) == _ONCE:
        yield from _once(telling, figure, points)
    elif _goes_one_way(points):
        last = points[-1]
        makers = as_it_stands(telling, figure, last)
        yield from _told(telling, figure, "latest", [last], makers)
        yield from _course(telling, figure, points[:-1], begun=True)
    else:
        yield from _course(telling, figure, points, begun=False)


_ONCE = 2


def _once(telling: Telling, figure: Figure, points: Sequence[FigurePoint]) -> Iterator[Item]:
    """A figure that changed once."""
    before, after = points
    if before.expected:
        makers = expected_before(telling, figure, before, after)
    else:
        makers = changed(telling, figure, before, after)
    told = list(_told(telling, figure, "step", points, makers))
    yield from told or _told(
        telling, figure, "latest", [after], as_it_stands(telling, figure, after)
    )


def _goes_one_way(points: Sequence[FigurePoint]) -> bool:
    """Whether a figure only rose, or only fell, and last on another day than before."""
    if points[0].expected or points[-1].as_of.date() == points[-2].as_of.date():
        return False
    pairs = list(pairwise(points))
    return all(_rises(*pair) for pair in pairs) or not any(_rises(*pair) for pair in pairs)


def _rises(before: FigurePoint, after: FigurePoint) -> bool:
    return after.value > before.value


def _course(
    telling: Telling, figure: Figure, points: Sequence[FigurePoint], *, begun: bool
) -> Iterator[Item]:
    """Values of a figure in the order of time; ``begun`` if it has been named before."""
    first, *rest = points
    telling.attributed = telling.attributed if begun else None
    makers = opening(telling, figure, first, rest[0] if rest else None, begun=begun)
    told = list(_told(telling, figure, "first", [first], makers))
    yield from told
    before, named = first, begun or bool(told)
    for group in _groups(telling, first, rest):
        makers = in_order(telling, figure, Step(before, tuple(group)), named=named)
        found = list(_told(telling, figure, "step", group, makers))
        yield from found
        if found:
            before, named = group[-1], True


def _groups(
    telling: Telling, first: FigurePoint, points: Sequence[FigurePoint]
) -> Iterator[list[FigurePoint]]:
    """Changes as sentences tell them: those of one direction, all with a giver or all without."""
    before, waiting = first, list[FigurePoint]()
    for point in points:
        if waiting and not _go_together(telling, before, waiting, point):
            yield waiting
            before, waiting = waiting[-1], []
        waiting.append(point)
    if waiting:
        yield waiting


def _go_together(
    telling: Telling, before: FigurePoint, waiting: Sequence[FigurePoint], point: FigurePoint
) -> bool:
    last = waiting[-1]
    same_way = _rises(before, last) is _rises(last, point)
    named = [speaker_of_point(telling, one, name=False) is not None for one in (last, point)]
    plain = last.reason is None and point.reason is None
    return same_way and plain and named[0] is named[1] and len(waiting) < _TOGETHER


def _told(
    telling: Telling,
    figure: Figure,
    kind: str,
    points: Sequence[FigurePoint],
    makers: Sequence[Maker],
) -> Iterator[Item]:
    """One sentence on some points of a figure, if any wording will do."""
    reasons = [one.reason for one in points if one.reason]
    evidence = [*(piece for one in points for piece in one.evidence), *reasons]
    what = f"{noun_of(figure)}: {', '.join(printed(figure, one) for one in points)}"
    slots = [figure.id, *(one.id for one in points)]
    item = telling.tell(f"{points[0].id}:{kind}", makers, slots, evidence, what)
    if item:
        yield item
