"""What of the course of an event other parts of the article tell: figures, claims, statements."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from copydesk.model.draft import LeftOut
from copydesk.model.event import (
    Event,
    Happening,
    Statement,
)
from copydesk.model.evidence import Evidence
from copydesk.model.timex import Grain
from copydesk.write.lang.en.backdrop import CLAIMING
from copydesk.write.lang.en.figures import COUNTING
from copydesk.write.retold import COMMON
from copydesk.write.runs import words_of
from copydesk.write.statement_kinds import CLAIMS
from copydesk.write.telling import Telling
from copydesk.write.toll import moved, steps
from copydesk.write.twice import AGAIN


def is_a_claim(event: Event, one: Happening) -> bool:
    """Whether a happening is that somebody claims, accuses or denies, which is told as such."""
    return bool(CLAIMING.search(one.verb)) and any(
        theirs.source == ours.source and theirs.span.overlaps(ours.span)
        for statement in event.statements
        if statement.kind in CLAIMS
        for theirs in statement.evidence
        for ours in one.evidence
    )


def is_a_count(one: Happening) -> bool:
    """Whether a happening is that a count changed, which the story of the figure tells."""
    return bool(COUNTING.search(f"{one.subject} {one.rest}"))


def each_once(telling: Telling, happenings: Sequence[Happening]) -> Iterator[Happening]:
    """Happenings without those that say in two words what another says of the same minute."""
    minutes: dict[datetime, frozenset[str]] = {}
    for one in happenings:
        exact = one.when.grain <= Grain.MINUTE
        told = minutes.get(one.when.start, frozenset())
        known = exact and one.when.start in minutes
        if known and (not one.rest or told & words_in(one)):
            telling.left_out.append(LeftOut(f"{one.subject} {one.verb}", AGAIN, (one.id,)))
            continue
        if exact:
            minutes[one.when.start] = told | words_in(one)
        yield one


def words_in(one: Happening) -> frozenset[str]:
    """The longer words of what a happening tells."""
    words = words_of(f"{one.subject} {one.rest}")
    return frozenset(word for word in words if len(word) > COMMON)


def on_figures(telling: Telling) -> list[Evidence]:
    """What the figures that moved rest on."""
    points = [point for figure in moved(telling.event.figures) for point in steps(figure)]
    return [piece for point in points for piece in point.evidence]


def is_a_figure(figures: Sequence[Evidence], one: Happening | Statement) -> bool:
    """Whether something told is how a figure moved: it is told there."""
    if isinstance(one, Happening) and len(one.rest.split()) > _MORE:
        return False
    return any(
        theirs.source == ours.source and theirs.span.overlaps(ours.span)
        for theirs in figures
        for ours in one.evidence
    )


_MORE = 10
"""Words behind a verb that tell more than a figure."""


def is_told(telling: Telling, one: Statement) -> bool:
    """Whether a happening of the record is what was said: it is told as such."""
    return any(
        theirs.source == ours.source and theirs.span.overlaps(ours.span)
        for happening in telling.event.happenings
        for theirs in happening.evidence
        for ours in one.evidence
    )
