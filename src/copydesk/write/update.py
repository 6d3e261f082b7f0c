"""Which sentences of an article later reports have made stale, and what replaces them.

Two things make a sentence stale. A count that it gives as current, which a source had, is another
by now in the event record: an update. Or no source has what it says and they say otherwise: a
correction. What an article tells of the past ("state media first gave 73") does not grow stale.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from copydesk.model.claim import ClaimKind, Modality
from copydesk.model.event import Event, Figure, FigurePoint, Record
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.model.timex import Timex
from copydesk.model.update import Stale, StaleKind, Update
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.reading import Reading
from copydesk.verify.series import is_plain, told_at
from copydesk.write.correction import update_note
from copydesk.write.counts import printed
from copydesk.write.edits import edited, rewritten
from copydesk.write.lang.en.updating import FIRST_COUNT, PAST_COUNT
from copydesk.write.never_right import never_right

_HAD = (
    VerdictKind.CORROBORATED,
    VerdictKind.SINGLE_SOURCE,
    VerdictKind.SUPERSEDED,
    VerdictKind.DISPUTED,
)
_ANSWERED = (*_HAD, VerdictKind.CONTRADICTED)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A count of an article, with the series that it is of."""

    verdict: Verdict
    number: Quantity
    event: Event
    figure: Figure


def find_stale(report: Report, record: Record) -> Update:
    """Compare an article with the event records of later reports.

    Args:
        report: of the article, checked against those reports.
        record: what those reports tell.
    """
    reading = Reading(report.article, report.reference)
    found = [*_revised(reading, report, record), *never_right(reading, report, record)]
    found.sort(key=lambda one: (one.sentence, one.span))
    answered = sum(verdict.kind in _ANSWERED for verdict in report.verdicts)
    stale = tuple(found)
    text = rewritten(report.article.text, stale)
    return Update(report.article, stale, (answered, len(report.verdicts)), text)


def _revised(reading: Reading, report: Report, record: Record) -> Iterator[Stale]:
    """Counts that were right and are others now; one for each sentence."""
    told = told_at(reading)
    counted = list(_counts(reading, report, record))
    for sentence in sorted({one.verdict.claim.sentence for one in counted}):
        here = [one for one in counted if one.verdict.claim.sentence == sentence]
        gone = [one for one in here if _is_stale(reading, one, told)]
        if gone:
            whole = reading.sentences[sentence].span
            new = _with_new_counts(reading, whole, gone, here)
            for one in gone:
                yield _updated(reading, one, whole, new, told)


def _updated(
    reading: Reading, one: _Counted, whole: Span, new: str | None, told: datetime | None
) -> Stale:
    was = one.number.span.cut(reading.text)
    point = one.figure.current
    return Stale(
        StaleKind.UPDATE,
        whole,
        one.number.span,
        was,
        printed(one.figure, point),
        new,
        update_note(one.event, one.figure, was, told),
        point.evidence,
    )


def _counts(reading: Reading, report: Report, record: Record) -> Iterator[_Counted]:
    """The counts of an article that a source has, each with its series."""
    seen: set[Span] = set()
    for verdict in report.verdicts:
        claim = verdict.claim
        number = claim.value
        if claim.kind is not ClaimKind.FIGURE or verdict.kind not in _HAD:
            continue
        if not isinstance(number, Quantity) or number.span in seen or not is_plain(number):
            continue
        series = _series_of(number, record)
        if series is not None:
            seen.add(number.span)
            yield _Counted(verdict, number, *series)


def _series_of(number: Quantity, record: Record) -> tuple[Event, Figure] | None:
    """The series of a count, in which its value stands."""
    if number.counted is None or number.unit is not None:
        return None
    for event in record.events:
        for figure in event.figures:
            kin = _counts_the_same(number, figure)
            if kin and any(point.value == number.value for point in figure.points):
                return event, figure
    return None


def _counts_the_same(number: Quantity, figure: Figure) -> bool:
    counted = number.counted
    if counted is None or figure.unit is not None or figure.place is not None:
        return False
    if figure.state is None:
        return counted.state is None and bool(counted.head) and counted.head == figure.counted
    heads = {counted.head, figure.counted} - {""}
    people = {"person", "people", "other", "toll"}
    return counted.state == figure.state and (len(heads) < 2 or heads <= people)


def _is_stale(reading: Reading, one: _Counted, told: datetime | None) -> bool:
    """Whether a count that was current in the article is another one now."""
    current = one.figure.current
    if current.value == one.number.value or _still_allows(one.number, current):
        return False
    if told is None or _aware(current.as_of) <= told:
        held = one.figure.points
    else:
        held = tuple(point for point in one.figure.points if _published(point) <= told)
    if not any(point.value == one.number.value for point in held):
        return False
    return _is_told_as_current(reading, one, told)


def _still_allows(number: Quantity, current: FigurePoint) -> bool:
    """Whether the words allow the new count; "at least 73" does, and is stale all the same."""
    hedged = number.bound in (Bound.ABOUT, Bound.NEARLY, Bound.RANGE, Bound.VAGUE, Bound.JUST_OVER)
    return hedged and number.low <= current.value <= number.high


def _is_told_as_current(reading: Reading, one: _Counted, told: datetime | None) -> bool:
    """Whether the article gives a count as that of its own time, and not as one of the past."""
    claim = one.verdict.claim
    timexes = reading.timexes_by_sentence[claim.sentence]
    words = _without(reading.article.prose, claim.clause, [timex.span for timex in timexes])
    if FIRST_COUNT.search(words):
        return False
    if not timexes:
        return True
    dated = claim.modality is Modality.ATTRIBUTED and not _are_of_main(timexes, one.event)
    if PAST_COUNT.search(words) or dated:
        return False
    return told is None or one.number.value in _holding(one.figure, told)


def _are_of_main(timexes: Sequence[Timex], event: Event) -> bool:
    """Whether a sentence gives the time of the event itself, and not that of its count."""
    main = event.main
    days = {timex.start.date() for timex in timexes if timex.start is not None}
    return main is not None and main.when.start.date() in days


def _without(text: str, whole: Span, spans: Sequence[Span]) -> str:
    """Some words without those of their times, in which "earlier" says nothing of a count."""
    kept = list(whole.cut(text))
    for span in spans:
        first, last = max(span.start, whole.start), min(span.end, whole.end)
        for at in range(first, last):
            kept[at - whole.start] = " "
    return "".join(kept)


def _holding(figure: Figure, told: datetime) -> frozenset[float]:
    """The values that held at a time: the latest as-of among what was out by then."""
    out = [point for point in figure.points if _published(point) <= told]
    last = max((_aware(point.as_of) for point in out), default=None)
    return frozenset(point.value for point in out if _aware(point.as_of) == last)


def _with_new_counts(
    reading: Reading, whole: Span, gone: Sequence[_Counted], here: Sequence[_Counted]
) -> str | None:
    """The sentence with the new counts, if nothing else in it hangs on the old ones."""
    series = [one.figure.id for one in here]
    known = {one.number.span for one in here}
    others = [
        number
        for number in reading.quantities_by_sentence[here[0].verdict.claim.sentence]
        if number.span not in known and number.kind is not QuantityKind.ORDINAL
    ]
    if others or len(set(series)) < len(series) or not all(map(_is_certain, gone)):
        return None
    edits = {one.number.span: printed(one.figure, one.figure.current) for one in gone}
    return edited(reading.text, whole, edits)


def _is_certain(one: _Counted) -> bool:
    """Whether the new count can stand where the old one stood.

    Not where somebody is named who gave the old one, nor where sources disagree on the new one.
    """
    current = one.figure.current
    ids = {one.figure.id, current.id}
    disputed = any(ids & set(each.slots) for each in one.event.disagreements)
    same_giver = one.verdict.claim.modality is not Modality.ATTRIBUTED
    return not disputed and same_giver and current.bound is not Bound.VAGUE


def _published(point: FigurePoint) -> datetime:
    times = [_aware(piece.published) for piece in point.evidence if piece.published]
    return min(times, default=_aware(point.as_of))


def _aware(time: datetime) -> datetime:
    return time if time.tzinfo else time.replace(tzinfo=UTC)
