"""The counts of an article, each with the series that it is of."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.claim import ClaimKind, Modality
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
    """A count of an article, with the series that it is of.

    Attributes:
        number: the count.
        clause: the words around it.
        attributed: whether the clause says who gave it.
        event, figure: the series, in which its value stands.
    """

    number: Quantity
    clause: Span
    attributed: bool
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
        if isinstance(number, Quantity) and number.cell is None and number.span not in seen:
            seen.add(number.span)
            attributed = claim.modality is Modality.ATTRIBUTED
            yield from _with_series(number, claim.clause, beside, attributed=attributed)
    for number in beside.reading.quantities:
        if number.cell is not None and not beside.is_of_itself(number.span):
            yield from _with_series(number, number.span, beside, attributed=False)


def _with_series(
    number: Quantity, clause: Span, beside: Beside, *, attributed: bool
) -> Iterator[Counted]:
    series = _series_of(number, beside) if is_plain(number) else None
    if series is not None:
        yield Counted(number, clause, attributed, *series)


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
