"""The key figures: each as it stands, its time, and who gave it."""

import re
from dataclasses import replace

from copydesk.events.lang.topics import SAYING_LITTLE, UNIT_LIKE
from copydesk.model.draft import FigureRow
from copydesk.model.event import Figure
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.quantity_counted import PERSON_ENDINGS
from copydesk.write.cast import Cast
from copydesk.write.counts import in_table, label_of
from copydesk.write.lang.en.figures import HARM
from copydesk.write.telling import Telling
from copydesk.write.voices import speaker_of_point

_MOST = 12
_GARBLED = re.compile(r"\b(?:none|was|were|is|are|had|has|figure)\b", re.IGNORECASE)
"""In the name of a figure: a clause was taken for one."""


def rows_of(telling: Telling) -> tuple[FigureRow, ...]:
    """The rows of the table, harm first, the whole event before its places."""
    figures = [one for one in telling.event.figures if tells_something(one)]
    figures = sorted(figures, key=_order)[:_MOST]
    return tuple(_row(replace(telling, cast=Cast(telling.event.people)), one) for one in figures)


def tells_something(figure: Figure) -> bool:
    """Whether its name says what a figure is."""
    garbled = _GARBLED.search(figure.name) or figure.name in SAYING_LITTLE
    part = figure.counted and figure.current.value != int(figure.current.value)
    return not (garbled or part or _is_of_things(figure)) and figure.counted not in UNIT_LIKE


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
    said = speaker_of_point(telling, point)
    outlet = telling.outlet(point.evidence)
    return FigureRow(
        label=label_of(figure),
        value=in_table(figure, point),
        as_of=telling.calendar.moment(point.as_of, stated=True),
        said_by=f"{said[:1].upper()}{said[1:].rstrip(',')}, in {outlet}" if said else outlet,
        slot=point.id,
        evidence=point.evidence,
    )
