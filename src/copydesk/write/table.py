"""The key figures: each as it stands, its time, and who gave it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.events.intervals import INTERVAL
from copydesk.events.lang.topics import SAYING_LITTLE, UNIT_LIKE
from copydesk.knowledge.units import UNITS
from copydesk.model.draft import FigureRow
from copydesk.model.event import Event, Figure, FigurePoint
from copydesk.model.quantity import Dimension
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.quantity_counted import PERSON_ENDINGS
from copydesk.understand.quantity.counted import singular
from copydesk.write.cast import Cast
from copydesk.write.counts import in_table, is_definite, is_money, label_of, plural_of
from copydesk.write.dates import clock, day
from copydesk.write.given import evidence_of, speaker_of
from copydesk.write.lang.en.figures import (
    HALF_TOLD,
    HARM,
    MOVING,
    ORGANS,
    PRICED_BY,
    SAID_ALONE,
)
from copydesk.write.telling import Telling

_MOST = 12
_GARBLED = re.compile(r"\b(?:none|was|were|is|are|had|has|figure)\b", re.IGNORECASE)
"""In the name of a figure: a clause was taken for one."""
_OF_LENGTH = re.compile(
    r"\b(?:altitude|depth|distance|gap|height|lead|length|level|range|reach|thickness|width)\b"
)
"""In the name of a length: what of the thing is so long."""


def rows_of(telling: Telling) -> tuple[FigureRow, ...]:
    """The rows of the table, harm first, the whole event before its places."""
    return tuple(
        _row(replace(telling, cast=Cast(telling.event.people)), one)
        for one in table_figures(telling.event)
    )


def table_figures(event: Event) -> list[Figure]:
    """The figures of the table; none on how long after one another two things happened."""
    told = [one for one in told_figures(event.figures) if one.name != INTERVAL]
    return sorted(told, key=_order)[:_MOST]


def told_figures(figures: Sequence[Figure]) -> list[Figure]:
    """The figures whose names say what they are; of two with one name the one reported first."""
    by_label: dict[str, Figure] = {}
    for one in figures:
        if tells_something(one):
            by_label.setdefault(label_of(one), one)
    return list(by_label.values())


def tells_something(figure: Figure) -> bool:
    """Whether its name says what a figure is."""
    garbled = _GARBLED.search(figure.name) or figure.name in SAYING_LITTLE
    part = figure.counted and figure.current.value != int(figure.current.value)
    nameless = _is_length(figure.unit) and not _OF_LENGTH.search(figure.name)
    if figure.unit == "%" and figure.counted and plural_of(singular(figure.name)) == figure.name:
        return False
    if is_money(figure.unit) and singular(figure.name.split()[-1]).endswith(PRICED_BY):
        return False
    of_things = _is_of_things(figure) or figure.counted in UNIT_LIKE | ORGANS
    return not (garbled or part or nameless or of_things or _is_cut(figure) or _is_vague(figure))


def _is_cut(figure: Figure) -> bool:
    """Whether its name ends with a participle that says nothing alone: "people ordered"."""
    return len(figure.name.split()) > 1 and figure.name.split()[-1] in HALF_TOLD


def _is_vague(figure: Figure) -> bool:
    """Whether it never changed, and its name is one word of many meanings."""
    alone = len({(one.low, one.high) for one in figure.points}) == 1
    alone = alone and (figure.unit is None or len(figure.current.origins) == 1)
    plain = figure.state is None and " " not in figure.name
    return alone and plain and figure.name.lower() not in SAID_ALONE


def _is_length(unit: str | None) -> bool:
    return unit in UNITS and UNITS[unit].dimension is Dimension.LENGTH


def _is_of_things(figure: Figure) -> bool:
    """Whether it has it of things that they were rescued, as a shot is saved."""
    counted = figure.counted or "person"
    people = counted == "person" or counted in PEOPLE or counted.endswith(PERSON_ENDINGS)
    return figure.state == "rescued" and not people


def _order(figure: Figure) -> tuple[int, bool]:
    rank = HARM.index(figure.state) if figure.state in HARM else len(HARM)
    return rank, bool(figure.place)


def _row(telling: Telling, figure: Figure) -> FigureRow:
    point = figure.current
    return FigureRow(
        label=label_of(figure),
        value=f"{in_table(figure, point)}{_before(figure)}",
        as_of=_moment(point),
        said_by=_given_by(telling, figure),
        slot=point.id,
        evidence=evidence_of(figure, point),
    )


def _before(figure: Figure) -> str:
    """ " (previously 1,166)": what a figure was before it was revised, which did not just move."""
    at = figure.points.index(figure.current)
    before = [one for one in figure.points[:at] if not one.expected and is_definite(one)]
    before = [one for one in before if one.value != figure.current.value]
    if not before or figure.state in MOVING or figure.unit:
        return ""
    return f" (previously {in_table(figure, before[-1])})"


def _moment(point: FigurePoint) -> str:
    """The day of a figure; with the hour, on the clock of the event, where a source gives one."""
    hour = f", {clock(point.as_of)} local time" if point.hour_stated else ""
    return f"{day(point.as_of)}{hour}"


def _given_by(telling: Telling, figure: Figure) -> str:
    """Who gave a figure; the outlets that have it, where none of them says."""
    point = figure.current
    said = speaker_of(telling, figure, point)
    if said:
        return f"{said[:1].upper()}{said[1:].rstrip(',')}"
    pieces = evidence_of(figure, point)
    outlets = list(dict.fromkeys(telling.outlet([piece]) for piece in pieces))
    return " and ".join(outlets[:_OUTLETS])


_OUTLETS = 2
"""Outlets that a row names."""
