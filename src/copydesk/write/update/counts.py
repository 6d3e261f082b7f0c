"""The counts of an article, each with the series that it is of."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.event import Event, Figure
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.verdict import VerdictKind
from copydesk.verify.series import is_plain
from copydesk.write.update.beside import Beside
from copydesk.write.update.rows import state_of_row

_HAD = (
    VerdictKind.CORROBORATED,
    VerdictKind.SINGLE_SOURCE,
    VerdictKind.SUPERSEDED,
    VerdictKind.DISPUTED,
)
PEOPLE = frozenset(("person", "people", "other", "toll", "count"))


@dataclass(frozen=True, slots=True)
class Counted:
    """A count of an article, with the series that it is of."""

    claim: Claim
    number: Quantity
    event: Event
    figure: Figure

    @property
    def words(self) -> Span:
        """The number with its hedge, and not what it counts."""
        return Span(self.number.span.start, self.number.number_span.end)


def counts_in(beside: Beside) -> Iterator[Counted]:
    """The counts of an article that a source has and that stand in a series."""
    seen: set[Span] = set()
    for verdict in beside.verdicts:
        claim, number = verdict.claim, verdict.claim.value
        if claim.kind is not ClaimKind.FIGURE or verdict.kind not in _HAD:
            continue
        if not isinstance(number, Quantity) or number.span in seen or not is_plain(number):
            continue
        series = _series_of(number, beside)
        if series is not None:
            seen.add(number.span)
            yield Counted(claim, number, *series)


def _series_of(number: Quantity, beside: Beside) -> tuple[Event, Figure] | None:
    """The series of a count, in which its value stands."""
    if number.unit is not None:
        return None
    for event in beside.record.events:
        for figure in event.figures:
            held = any(point.value == number.value for point in figure.points)
            if held and _counts_the_same(number, figure, beside):
                return event, figure
    return None


def _counts_the_same(number: Quantity, figure: Figure, beside: Beside) -> bool:
    if figure.unit is not None or figure.place is not None:
        return False
    counted = number.counted
    if number.cell is not None and (counted is None or counted.state is None):
        state = state_of_row(beside.report.article, number)
        return state is not None and state == figure.state
    if counted is None:
        return False
    if figure.state is None:
        return counted.state is None and bool(counted.head) and counted.head == figure.counted
    heads = {counted.head, figure.counted} - {""}
    return counted.state == figure.state and (len(heads) < 2 or heads <= PEOPLE)
