"""The sections on how figures moved."""

from collections.abc import Iterator, Mapping, Sequence

from copydesk.model.draft import SectionKind
from copydesk.model.event import (
    Figure,
    FigurePoint,
)
from copydesk.write.breakdown import breakdown_item
from copydesk.write.harm import harm_of
from copydesk.write.planned import Planned, in_paragraphs, section
from copydesk.write.telling import Item, Telling
from copydesk.write.toll import is_toll, moved, story


def figure_sections(
    telling: Telling, whole: Mapping[str, tuple[Figure, FigurePoint]]
) -> list[Planned | None]:
    """How the figures moved, with what breaks each down: what the event cost, and all else."""
    event = telling.event
    tolls: list[Sequence[Item]] = []
    others: list[Sequence[Item]] = []
    harmed = bool(harm_of(event))
    for one in moved(event.figures, telling.in_lede):
        told = [list(story(telling, one)), *in_paragraphs(_parts_of(telling, one, whole))]
        (tolls if harmed and is_toll(one) else others).extend(told)
    heading = "The toll"
    if any(tolls) and sum(map(len, others)) == 1:
        tolls, others, heading = [*tolls, *others], [], "The toll and other figures"
    return [
        section(SectionKind.EVENTS, heading, tolls),
        section(SectionKind.EVENTS, "Other figures" if any(tolls) else "The figures", others),
    ]


def _parts_of(
    telling: Telling, figure: Figure, whole: Mapping[str, tuple[Figure, FigurePoint]]
) -> Iterator[Item | None]:
    """What breaks a figure down, behind its story."""
    told: set[str] = set()
    for one in telling.event.background:
        if one.id in whole and whole[one.id][0] is figure:
            point = whole[one.id][1]
            telling.turn(within=True)
            item = breakdown_item(telling, one, figure, point, again=point.id in told)
            if item is not None:
                told.add(point.id)
            yield item
