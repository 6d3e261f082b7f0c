"""How figures moved: each step with its time and who gave it; falls with their reason."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.event import Figure, FigurePoint
from copydesk.write.counts import noun_of, printed
from copydesk.write.lang.en.figures import HARM
from copydesk.write.telling import Item, Telling
from copydesk.write.voices import giver_of, speaker_in_print

_MOST = 4
"""Figures that are told as a story; the others stand in the table."""
_LONGEST_REASON = 24


def moved(figures: Sequence[Figure]) -> list[Figure]:
    """The figures worth telling: those that were given with different values, harm first."""
    found = [one for one in figures if len(steps(one)) > 1]
    found.sort(key=lambda one: HARM.index(one.state) if one.state in HARM else len(HARM))
    return found[:_MOST]


def steps(figure: Figure) -> list[FigurePoint]:
    """The points at which the figure changed, up to the one that holds."""
    found: list[FigurePoint] = []
    for point in figure.points:
        if not found or (point.low, point.high) != (found[-1].low, found[-1].high):
            found.append(point)
        if point.id == figure.latest:
            break
    return found


def story(telling: Telling, figure: Figure) -> Iterator[Item]:
    """The sentences on how one figure moved."""
    points = steps(figure)
    first = points[0]

    def opening() -> str:
        said = speaker_in_print(telling, first.said_by)
        noun, value = noun_of(figure), printed(figure, first)
        if said:
            return f"{said} first put {noun} at {value}"
        return f"{noun} was first given as {value}, {telling.outlet(first.evidence)} reported"

    item = telling.tell(
        f"{figure.id}:first", [opening], [figure.id, first.id], first.evidence, noun_of(figure)
    )
    if item:
        yield item
    for at, run in enumerate(_runs(points)):
        yield from _step(telling, figure, run, at)


def _runs(points: Sequence[FigurePoint]) -> list[list[tuple[FigurePoint, FigurePoint]]]:
    """The changes, those together that one sentence can tell: rises without a named giver."""
    found: list[list[tuple[FigurePoint, FigurePoint]]] = []
    for before, after in pairwise(points):
        plain = after.value > before.value and not after.said_by and after.reason is None
        if plain and found and len(found[-1]) < 3:
            earlier, last = found[-1][-1]
            if last.value > earlier.value and not last.said_by and last.reason is None:
                found[-1].append((before, after))
                continue
        found.append([(before, after)])
    return found


def _step(
    telling: Telling, figure: Figure, run: Sequence[tuple[FigurePoint, FigurePoint]], at: int
) -> Iterator[Item]:
    """One sentence for one or more changes, and one for the reason."""
    points = [after for _, after in run]
    before, last = run[0][0], points[-1]
    falls = last.value < before.value
    noun = "it"

    def by_giver() -> str | None:
        said = speaker_in_print(telling, last.said_by) if len(points) == 1 else None
        verb = ("lowered" if falls else "raised") + f" {noun} to {printed(figure, last)}"
        return f"{said} {verb} {_when(telling, last)}" if said else None

    def plainly() -> str:
        values = [f"{printed(figure, one)} {_when(telling, one)}" for one in points]
        verb = "was revised to" if falls else "rose to"
        return f"{noun} {verb} {_listed(values)}"

    def named() -> str:
        values = [f"{printed(figure, one)} {_when(telling, one)}" for one in points]
        verb = "stood at"
        return f"{noun_of(figure)} {verb} {_listed(values)}"

    slots = [figure.id, *(one.id for one in points)]
    evidence = [piece for one in points for piece in one.evidence]
    what = f"{noun_of(figure)}: {', '.join(printed(figure, one) for one in points)}"
    item = telling.tell(f"{figure.id}:step{at}", [by_giver, plainly, named], slots, evidence, what)
    if item is None:
        return
    yield item
    if last.reason is not None and len(last.reason.quote.split()) <= _LONGEST_REASON:
        reason = last.reason
        quote = reason.quote.strip(' .“”"').replace("“", "‘").replace("”", "’").replace('"', "'")
        outlet = telling.outlet([reason])
        makers = [lambda: f"{outlet} gave the reason: “{quote}.”"]
        why = telling.tell(
            f"{figure.id}:reason{at}", makers, [last.id], [reason], f"why {noun_of(figure)} fell"
        )
        if why:
            yield why


def _when(telling: Telling, point: FigurePoint) -> str:
    """ "on Thursday" when the source gives the time, else "by" its own day."""
    preposition = "on" if point.as_of_stated else "by"
    return f"{preposition} {telling.calendar.on_day(point.as_of.date())}"


def _listed(values: Sequence[str]) -> str:
    if len(values) < 3:
        return " and ".join(values)
    return f"{', '.join(values[:-1])} and {values[-1]}"


def falls_of(figure: Figure) -> Iterator[tuple[FigurePoint, FigurePoint]]:
    """Where a figure fell: the highest value before, and the lowest that it fell to."""
    points = steps(figure)
    at = 0
    while at + 1 < len(points):
        end = at
        while end + 1 < len(points) and points[end + 1].value < points[end].value:
            end += 1
        if end > at:
            yield points[at], points[end]
        at = max(end, at + 1)


def giver(telling: Telling, point: FigurePoint) -> str:
    """Who gave it, for the table."""
    return giver_of(telling, point)
