"""What independent sources say differently of the same."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from copydesk.events.figure_topics import FOLLOWED
from copydesk.events.group import Group
from copydesk.events.intervals import INTERVAL
from copydesk.events.lang.speech import GROUNDLESS
from copydesk.events.lang.topics import UNIT_LIKE
from copydesk.model.event import (
    Disagreement,
    Figure,
    FigurePoint,
    Happening,
    Side,
    Statement,
    StatementKind,
)


def find_disagreements(
    group: Group,
    figures: tuple[Figure, ...],
    happenings: tuple[Happening, ...],
    statements: tuple[Statement, ...],
) -> tuple[Disagreement, ...]:
    """The disagreements that are still open at the record's time.

    A count that reports revise is none: only what two origins give for one and the same thing.
    """
    found = [*_of_figures(figures), *_of_responsibility(statements)]
    return tuple(
        Disagreement(f"d{number}", about, sides, slots)
        for number, (about, sides, slots) in enumerate(found, 1)
    )


def _of_figures(
    figures: Sequence[Figure],
) -> Iterator[tuple[str, tuple[Side, ...], tuple[str, ...]]]:
    for figure in figures:
        if figure.state in FOLLOWED or figure.unit not in (None, "min"):
            continue
        apart = _apart([point for point in figure.points if not point.expected])
        if apart and not _revised(figure) and not _may_have_moved(figure, apart):
            sides = tuple(
                Side(point.evidence[0].quote, point.origins, point.evidence) for point in apart
            )
            yield _about(figure), sides, tuple(point.id for point in apart)


def _about(figure: Figure) -> str:
    """What two sides differ on: a number, or the time between two parts of the event."""
    if figure.name == INTERVAL:
        return "the time between the first and the second"
    return (
        f"the {figure.name}"
        if figure.unit or not figure.counted
        else f"the number of {figure.name}"
    )


def _revised(figure: Figure) -> bool:
    """Whether one source gives two of the values, and so corrects the one by the other."""
    sources = [{piece.source for piece in point.evidence} for point in figure.points]
    return any(one & other for at, one in enumerate(sources) for other in sources[at + 1 :])


def _may_have_moved(figure: Figure, apart: Sequence[FigurePoint]) -> bool:
    """Whether a count may have changed between two reports, or is of money and no one thing."""
    if figure.name == INTERVAL or figure.unit is not None:
        return False
    first, second = (point.as_of for point in apart)
    return figure.counted in UNIT_LIKE or abs(second - first) > _AT_ONCE


_AT_ONCE = timedelta(days=1)
"""How long after one another two reports count the same."""


def _apart(points: Sequence[FigurePoint]) -> list[FigurePoint]:
    """Points of different origins whose intervals do not meet."""
    for one in points:
        for other in points:
            apart = one.high < other.low
            if apart and not set(one.origins) & set(other.origins):
                return sorted((one, other), key=lambda point: point.id)
    return []


def _of_responsibility(
    statements: Sequence[Statement],
) -> Iterator[tuple[str, tuple[Side, ...], tuple[str, ...]]]:
    claims = [one for one in statements if one.kind is StatementKind.RESPONSIBILITY]
    against = [
        one
        for one in statements
        if one.kind is StatementKind.ACCUSATION
        and all(one.speaker_name != claim.speaker_name for claim in claims)
    ]
    against = [one for one in against if claims and _answers(one, claims[0])]
    if claims and against:
        sides = tuple(
            Side(f"{one.speaker_name}: {one.words}", one.origins, one.evidence)
            for one in (claims[0], against[0])
        )
        yield "who is responsible", sides, (claims[0].id, against[0].id)


def _answers(accusation: Statement, claim: Statement) -> bool:
    """Whether an accusation was made when the claim was known, and on some ground.

    Who blames others before anybody has claimed a deed does not dispute the claim.
    """
    if any(GROUNDLESS.search(piece.quote) for piece in accusation.evidence):
        return False
    made, known = _since(accusation), _since(claim)
    return made is None or known is None or made >= known


def _since(statement: Statement) -> datetime | None:
    """When a statement was first reported."""
    return min((one.published for one in statement.evidence if one.published), default=None)
