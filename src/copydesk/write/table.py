"""The key figures: each as it stands, its time, and who gave it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.events.lang.topics import SAYING_LITTLE, UNIT_LIKE
from copydesk.knowledge.units import UNITS
from copydesk.model.draft import FigureRow
from copydesk.model.event import Figure, FigurePoint
from copydesk.model.quantity import Dimension
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.quantity_counted import PERSON_ENDINGS
from copydesk.understand.quantity.counted import singular
from copydesk.write.cast import Cast
from copydesk.write.counts import INTERVAL_LABEL, in_table, is_money, label_of, plural_of
from copydesk.write.dates import clock, day
from copydesk.write.harm import event_noun
from copydesk.write.lang.en.figures import HALF_TOLD, HARM, ORGANS, PRICED_BY, SAID_ALONE
from copydesk.write.telling import Telling
from copydesk.write.voices import speaker_of_point

_MOST = 12
_GARBLED = re.compile(r"\b(?:none|was|were|is|are|had|has|figure)\b", re.IGNORECASE)
"""In the name of a figure: a clause was taken for one."""
_OF_LENGTH = re.compile(
    r"\b(?:altitude|depth|distance|gap|height|lead|length|level|range|reach|thickness|width)\b"
)
"""In the name of a length: what of the thing is so long."""


def rows_of(telling: Telling) -> tuple[FigureRow, ...]:
    """The rows of the table, harm first, the whole event before its places."""
    figures = sorted(told_figures(telling.event.figures), key=_order)[:_MOST]
    return tuple(_row(replace(telling, cast=Cast(telling.event.people)), one) for one in figures)


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
        label=_label(telling, figure),
        value=in_table(figure, point),
        as_of=_moment(point),
        said_by=_given_by(telling, point),
        slot=point.id,
        evidence=point.evidence,
    )


def _label(telling: Telling, figure: Figure) -> str:
    """The figure's label; of a time between two parts of the event, with what the event is."""
    label = label_of(figure)
    noun = event_noun(telling.event)
    return f"{label} {noun}" if label == INTERVAL_LABEL and noun else label


def _moment(point: FigurePoint) -> str:
    """The day of a figure; with the hour, on the clock of the event, where a source gives one."""
    hour = f", {clock(point.as_of)} local time" if point.hour_stated else ""
    return f"{day(point.as_of)}{hour}"


def _given_by(telling: Telling, point: FigurePoint) -> str:
    """Who gave a figure, and which outlet has it if it is the only one."""
    said = speaker_of_point(telling, point)
    outlet = telling.outlet(point.evidence)
    alone = len(point.origins) == 1
    if said:
        named = f"{said[:1].upper()}{said[1:].rstrip(',')}"
        return f"{named}, in {outlet} alone" if alone else named
    outlets = list(dict.fromkeys(telling.outlet([piece]) for piece in point.evidence))[:_OUTLETS]
    return f"{outlet} alone" if alone else " and ".join(outlets)


_OUTLETS = 2
"""Outlets that a row names."""
