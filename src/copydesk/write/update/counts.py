"""The counts of an article, each with the series that it is of."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.claim import ClaimKind, Modality
from copydesk.model.event import Event, Figure
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.verdict import VerdictKind
from copydesk.verify.series import is_moving, is_plain
from copydesk.write.update.beside import Beside, aware
from copydesk.write.update.restated import restated_series
from copydesk.write.update.rows import state_of_row

_HAD = (
    VerdictKind.CORROBORATED,
    VerdictKind.SINGLE_SOURCE,
    VerdictKind.SUPERSEDED,
    VerdictKind.DISPUTED,
)
_LEDE = 4
"""Sentences that give the toll of the event that an article is on."""
_LIKE = 4.0
"""How many times as large one toll of an event may be as another."""
PEOPLE = frozenset(("person", "people", "other", "toll", "count"))


@dataclass(frozen=True, slots=True)
class Counted:
    """A count of an article, with the series that it is of.

    Attributes:
        number: the count.
        clause: the words around it.
        attributed: whether the clause says who gave it.
        event, figure: the series.
    """

    number: Quantity
    clause: Span
    attributed: bool
    event: Event
    figure: Figure

    @property
    def in_series(self) -> bool:
        """Whether a source has the count, be it now or earlier."""
        return any(point.value == self.number.value for point in self.figure.points)

    @property
    def words(self) -> Span:
        """The number with its hedge and its currency, and not what it counts."""
        if self.number.unit is not None:
            return self.number.span
        return Span(self.number.span.start, self.number.number_span.end)


def counts_in(beside: Beside) -> Iterator[Counted]:
    """The counts of an article that are of a series.

    A count that stands in the series, or one of the article's own toll, given in its headline or
    lede, where all that is newer in the series was published after the article. What headline and
    lede count otherwise is told as a count of the past.
    """
    own = frozenset(_of_lede(beside))
    for one in _all_counts(beside, own):
        state = one.figure.state
        told = {value for key, value in own if key == state}
        if not told or one.number.value in told:
            yield one


def _all_counts(beside: Beside, own: Set[tuple[str, float]]) -> Iterator[Counted]:
    seen: set[Span] = set()
    for verdict in beside.verdicts:
        claim, number = verdict.claim, verdict.claim.value
        if claim.kind is not ClaimKind.FIGURE or not isinstance(number, Quantity):
            continue
        if number.cell is not None or number.span in seen:
            continue
        seen.add(number.span)
        attributed = claim.modality is Modality.ATTRIBUTED
        had = verdict.kind in _HAD
        for event, figure in _series_of(number, beside):
            one = Counted(number, claim.clause, attributed, event, figure)
            held = one.in_series and had
            if held or (not one.in_series and _key(number) in own and _only_later(one, beside)):
                yield one
                break
        else:
            series = restated_series(verdict, beside) if had else ()
            yield from [Counted(number, claim.clause, attributed, *one) for one in series][:1]
    for number in beside.reading.quantities:
        if number.cell is not None and not beside.is_of_itself(number.span):
            found = (
                Counted(number, number.span, False, *one) for one in _series_of(number, beside)
            )
            yield from [one for one in found if one.in_series][:1]


def _of_lede(beside: Beside) -> Iterator[tuple[str, float]]:
    """What the headline and the first sentences count, by what became of it."""
    paragraphs = 0
    for index, sentence in enumerate(beside.reading.sentences):
        paragraphs += sentence.kind is BlockKind.PARAGRAPH
        if paragraphs > _LEDE:
            return
        for number in beside.reading.quantities_by_sentence[index]:
            key = _key(number)
            if key is not None and is_plain(number):
                yield key


def _key(number: Quantity) -> tuple[str, float] | None:
    state = number.counted.state if number.counted else None
    return (state, number.value) if state else None


def _only_later(one: Counted, beside: Beside) -> bool:
    """Whether the article could not know its series: all of it was published later."""
    pieces = [piece for point in one.figure.points for piece in point.evidence]
    if beside.told is None or not is_moving(one.number):
        return False
    current = one.figure.current.value
    alike = current <= _LIKE * one.number.value and one.number.value <= _LIKE * current
    times = [piece.published for piece in pieces]
    return alike and all(time is not None and aware(time) > beside.told for time in times)


def _series_of(number: Quantity, beside: Beside) -> Iterator[tuple[Event, Figure]]:
    """The series of what a number counts."""
    if number.unit is not None or not is_plain(number):
        return
    for event in beside.record.events:
        for figure in event.figures:
            if _counts_the_same(number, figure, beside):
                yield event, figure


def _counts_the_same(number: Quantity, figure: Figure, beside: Beside) -> bool:
    """Whether a number and a series count what became of the same.

    Of what is no fate, two sums may be of two things: a bribe and a fine.
    """
    if figure.state is None or figure.unit is not None or figure.place is not None:
        return False
    counted = number.counted
    if number.cell is not None and (counted is None or counted.state is None):
        return state_of_row(beside.report.article, number) == figure.state
    heads = {counted.head if counted else "", figure.counted} - {""}
    alike = len(heads) < 2 or heads <= PEOPLE
    return counted is not None and counted.state == figure.state and alike
