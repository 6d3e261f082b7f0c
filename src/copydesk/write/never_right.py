"""What no source has and sources contradict: what a correction is for."""

from collections.abc import Iterator

from copydesk.model.claim import ClaimKind
from copydesk.model.event import Record
from copydesk.model.quantity import Quantity
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.model.update import Stale, StaleKind
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.reading import Reading
from copydesk.verify.faults import SPEAKER
from copydesk.verify.series import told_at
from copydesk.write.correction import correction_note
from copydesk.write.edits import edited
from copydesk.write.restyle import restyle
from copydesk.write.runs import words_of

_AGAINST = 2
"""Origins that must contradict what has no other words to stand in its place."""
_REPLACEABLE = (
    ClaimKind.FIGURE,
    ClaimKind.DATE,
    ClaimKind.CLOCK,
    ClaimKind.DURATION,
    ClaimKind.PERSON,
    ClaimKind.PLACE,
)
_SHORT = 3


def never_right(reading: Reading, report: Report, record: Record) -> Iterator[Stale]:
    """The corrections that the verdicts on an article ask for."""
    for verdict in report.verdicts:
        if verdict.kind is VerdictKind.CONTRADICTED and _is_sure(reading, verdict, record):
            yield _corrected(reading, verdict)


def _is_sure(reading: Reading, verdict: Verdict, record: Record) -> bool:
    """Whether a contradiction shows that the article was never right.

    Weekdays and "next day" may be of another day than the source's; a count that stands in the
    record was right once; what only later reports deny may have been so before.
    """
    claim = verdict.claim
    was = verdict.span.cut(reading.text)
    if verdict.right is None or claim.kind is ClaimKind.DURATION:
        if verdict.origins < _AGAINST:
            return False
    elif set(words_of(was)) <= set(words_of(verdict.right)):
        return False
    if claim.kind is ClaimKind.DATE and not (_has_digit(was) and _has_digit(verdict.right)):
        return False
    if isinstance(claim.value, Quantity) and _is_recorded(claim.value, record):
        return False
    return claim.kind is not ClaimKind.EVENT or not _only_later(reading, verdict)


def _has_digit(words: str | None) -> bool:
    return any(character.isdigit() for character in words or "")


def _is_recorded(number: Quantity, record: Record) -> bool:
    """Whether a count is a point of a series of what it counts."""
    if number.counted is None:
        return False
    return any(
        point.value == number.value
        and (number.counted.state, number.counted.head) in (
            (figure.state, number.counted.head), (None, figure.counted)
        )
        for event in record.events
        for figure in event.figures
        for point in figure.points
    )  # fmt: skip


def _only_later(reading: Reading, verdict: Verdict) -> bool:
    told = told_at(reading)
    times = [piece.published for piece in verdict.evidence if piece.published]
    if told is None or not times:
        return False
    plain = told.replace(tzinfo=None)
    return all(time.replace(tzinfo=None) > plain for time in times)


def _corrected(reading: Reading, verdict: Verdict) -> Stale:
    whole = reading.sentences[reading.sentence_at(verdict.span)].span
    was = verdict.span.cut(reading.text)
    right = restyle(" ".join(verdict.right.split())) if verdict.right else None
    kind = verdict.claim.kind
    new = None
    if right and kind in _REPLACEABLE and _fits(reading.text, whole, verdict.span, right):
        new = edited(reading.text, whole, {verdict.span: right})
    said = " ".join(was.split())
    note = correction_note(
        kind, said, right, verdict.evidence, of_speaker=verdict.code == SPEAKER.code
    )
    return Stale(StaleKind.CORRECTION, whole, verdict.span, was, right, new, note, verdict.evidence)


def _fits(text: str, whole: Span, span: Span, right: str) -> bool:
    """Whether words can stand in a sentence in which none of them stands already."""
    if not whole.contains(span):
        return False
    rest = text[whole.start : span.start] + " " + text[span.end : whole.end]
    mine = {word for word in words_of(right) if len(word) > _SHORT and word.isalpha()}
    return not mine & set(words_of(rest))
