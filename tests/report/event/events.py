"""An event record made by hand, for tests of how records are shown."""

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from copydesk.model.event import (
    Background,
    Disagreement,
    Event,
    Figure,
    FigurePoint,
    Happening,
    Person,
    Place,
    Record,
    SetAside,
    Side,
    Statement,
    StatementKind,
    Used,
    When,
)
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.quantity import Bound
from copydesk.model.span import Span
from copydesk.model.timex import Grain

HOSTILE = '<b onclick="x">\'&\u202e'


def evidence(words: str, origin: str = "Wire") -> tuple[Evidence, ...]:
    """One passage."""
    moment = datetime(2024, 5, 14, 11, 20)
    place = Span(0, len(words))
    return (Evidence("wire.md", "0", place, words, Stance.SUPPORTS, origin, moment),)


def point(
    number: int,
    value: float,
    as_of: datetime,
    *,
    bound: Bound = Bound.EXACT,
    low: float | None = None,
    high: float | None = None,
    said_by: str | None = None,
    origins: tuple[str, ...] = ("Wire",),
) -> FigurePoint:
    """The ``number``-th point of figure f1."""
    return FigurePoint(
        id=f"f1.{number}",
        value=value,
        low=value if low is None else low,
        high=value if high is None else high,
        bound=bound,
        as_of=as_of,
        as_of_stated=True,
        said_by=said_by,
        origins=origins,
        evidence=evidence(f"{value} people"),
    )


def figure(points: Sequence[FigurePoint], name: str = "injured", unit: str | None = None) -> Figure:
    """Figure f1, whose last point holds."""
    return Figure("f1", name, "person", "injured", unit, None, tuple(points), points[-1].id)


def toll() -> Figure:
    """A count that is revised down, with a bound, a range, and a rival of the same time."""
    return figure(
        [
            point(1, 40, datetime(2024, 5, 14, 11), bound=Bound.AT_LEAST, high=math.inf),
            point(2, 58, datetime(2024, 5, 14, 18), said_by="the hospital", origins=("A", "B")),
            point(3, 61, datetime(2024, 5, 14, 18), said_by="the union"),
            point(4, 54, datetime(2024, 5, 15, 9), bound=Bound.RANGE, low=51, high=57),
            point(5, 52, datetime(2024, 5, 15, 19), said_by="the hospital"),
        ]
    )


def record(words: str = "words") -> Record:
    """A record in which every part has something, and each string from outside is ``words``."""
    day = When(datetime(2024, 5, 14), datetime(2024, 5, 15), Grain.DAY)
    moment = When(
        datetime(2024, 5, 14, 7, 42), datetime(2024, 5, 14, 7, 43), Grain.MINUTE, True, words
    )
    passages = evidence(words, words)
    one = toll()
    event = Event(
        title=words,
        as_of=datetime(2024, 5, 17),
        sources=(Used(words, "0", words, "Post", datetime(2024, 5, 14), "https://x.test/", words),),
        places=(Place("l1", words, words, passages),),
        people=(Person("p1", words, words, words, words, None, passages, (words,)),),
        figures=(one, replace(figure([point(1, 7, datetime(2024, 5, 14))], words), id="f2")),
        happenings=(
            Happening("t1", moment, words, words, words, "", False, passages, (words,), True),
            Happening("t2", day, words, words, words, "", True, passages, (words,)),
        ),
        statements=tuple(
            Statement(f"s{n}", kind, None, words, words, words, day, passages, (words,))
            for n, kind in enumerate(StatementKind)
        ),
        disagreements=(
            Disagreement("d1", words, (Side(words, (words,), passages),) * 2, ("f1.2", "f1.3")),
        ),
        background=(Background("b1", None, words, words, words, passages, (words,)),),
    )
    return Record((event,), (SetAside(words, words, words),))
